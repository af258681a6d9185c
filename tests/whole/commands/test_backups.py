"""`bagalau backup` and `restore`: whole, kept for their days, undone."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.kit.clock import SystemClock
from sandbox.body.stage import TOKEN
from storage.database import Database, take_lock
from tests.whole.commands.terminal import (
    KILLED,
    NOW,
    Terminal,
    mode,
    refused,
)


def test_a_backup_is_whole_and_its_owners_only(bagalau: Terminal) -> None:
    bagalau.employ()
    copy = bagalau.folder / "copy.db"
    lock = take_lock(bagalau.database)  # also while the bot runs
    try:
        done = bagalau("backup", copy)
    finally:
        os.close(lock)
    assert (done.code, done.err, done.out) == (0, "", f"Copied to {copy}\n")
    assert mode(copy) == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (25,)
    before = copy.read_bytes()
    refused(bagalau("backup", copy), "backup", "exists already")
    assert copy.read_bytes() == before
    refused(bagalau("backup", "no/copy.db"), "backup", "can't be written")


def test_restore_puts_a_backup_back_and_keeps_the_present(bagalau: Terminal) -> None:
    bagalau.employ()
    bagalau("backup", "copy.db")
    bagalau("invite", "--number", "0009")
    refused(bagalau("restore", "copy.db"), "restore", "nothing was changed", "--yes")
    lock = take_lock(bagalau.database)
    try:
        refused(bagalau("restore", "copy.db", "--yes"), "restore", "stop it first")
    finally:
        os.close(lock)
    assert bagalau.rows("SELECT count(*) FROM invitations") == [(1,)]
    done = bagalau("restore", "copy.db", "--yes")
    assert (done.code, done.err) == (0, "")
    assert bagalau.rows("SELECT count(*) FROM invitations") == [(0,)]
    assert mode(bagalau.database) == 0o600
    kept = bagalau.folder / "bagalau.db.before-restore-1"
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM invitations").fetchone() == (1,)


class CutOffError(BaseException):
    """The process ends here."""


@contextmanager
def cut_off_at(rename: int) -> Iterator[None]:
    """The machine stops before the so many-th rename."""
    done, rename_file = count(1), Path.replace

    def renamed(self: Path, target: Path) -> Path:
        if next(done) == rename:
            raise CutOffError
        return rename_file(self, target)

    with pytest.MonkeyPatch.context() as patch, suppress(CutOffError):
        patch.setattr(Path, "replace", renamed)
        yield
        pytest.fail("it went through")


@pytest.mark.parametrize("rename", [1, 2, 3, 4])
def test_a_restore_that_was_cut_off_is_told_and_done_again(bagalau: Terminal, rename: int) -> None:
    """Between its renames there is no database: nobody makes one, and no written log gets lost."""
    bagalau.employ()
    bagalau("backup", "copy.db")
    subprocess.run([sys.executable, "-c", KILLED], check=False, cwd=bagalau.folder)
    with cut_off_at(rename):
        bagalau("restore", "copy.db", "--yes")
    if rename > 1:
        told = "a restore that was cut off has left: give `bagalau restore` again."
        for arguments in (("run",), ("import", "sample.csv", "--yes", "--create")):
            refused(bagalau(*arguments, BOT_TOKEN=TOKEN), arguments[0], told)
        assert not bagalau.database.exists()
    assert bagalau("restore", "copy.db", "--yes").code == 0
    assert bagalau.rows("SELECT count(*) FROM people WHERE name = 'Written last'") == [(0,)]
    assert bagalau("restore", "bagalau.db.before-restore-1", "--yes").code == 0
    assert bagalau.rows("SELECT count(*) FROM people WHERE name = 'Written last'") == [(1,)]


@contextmanager
def locked(database: Path) -> Iterator[None]:
    """Another program writes, and goes on for longer than anybody waits."""
    with closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


WRITERS = [
    ("doctor",),
    ("backup", "copy.db"),
    ("calendar", "--off", "2026-04-10", "--reason", "Буран"),
    ("import", "sample.csv", "--yes"),
    ("invite", "--number", "0009"),
    ("invite", "--all", "links.xlsx"),
    ("paper", "sheet", "1", "--out", "sheet.pdf"),
]


@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_a_locked_database_is_told_in_a_sentence(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    """Each command ended in a traceback, locked out before it began or in the middle."""
    bagalau.employ()
    bagalau.patch.setattr("storage.database.PATIENCE", 10)
    told = "bagalau.db is locked by another program: close it there."
    with locked(bagalau.database):
        refused(bagalau(*arguments), arguments[0], told)
    assert not (bagalau.folder / "copy.db").exists()


@pytest.mark.parametrize("arguments", [one for one in WRITERS if one[0] in ("calendar", "invite")])
def test_a_lock_in_the_middle_is_told_in_a_sentence(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    bagalau.employ()
    bagalau.patch.setattr("storage.database.PATIENCE", 10)
    opening = Database.open
    with ExitStack() as stack:

        async def opened(*args: Any, **more: Any) -> Database:
            found = await opening(*args, **more)
            stack.enter_context(locked(bagalau.database))
            return found

        bagalau.patch.setattr(Database, "open", opened)
        refused(bagalau(*arguments), arguments[0], "bagalau.db is locked by another program")
    assert not (bagalau.folder / "links.xlsx").exists()


def test_a_restore_undone_after_a_crash_brings_everything_back(bagalau: Terminal) -> None:
    """What a killed bot wrote last lies in the log beside the file: 60 of 60 marks were gone."""
    bagalau.employ()
    bagalau("backup", "copy.db")
    subprocess.run([sys.executable, "-c", KILLED], check=False, cwd=bagalau.folder)
    assert (bagalau.folder / "bagalau.db-wal").exists()
    for _ in range(2):
        assert bagalau("restore", "copy.db", "--yes").code == 0
    assert bagalau("restore", "bagalau.db.before-restore-1", "--yes").code == 0
    names = bagalau.rows("SELECT name FROM people WHERE number = '0009'")
    assert names == [("Written last",)]
    kept = sorted(file.name for file in bagalau.folder.glob("*.before-restore-?"))
    assert kept == [f"bagalau.db.before-restore-{n}" for n in (1, 2, 3)]


def test_a_backup_onto_a_full_disk_leaves_no_file(bagalau: Terminal) -> None:
    bagalau.employ()
    with limited_files(100_000):
        refused(bagalau("backup", "copy.db"), "backup", "can't be written")
    assert not (bagalau.folder / "copy.db").exists()
    assert bagalau("backup", "copy.db").code == 0


@contextmanager
def limited_files(size: int) -> Iterator[None]:
    """As on a full disk, no file grows over so many bytes."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)


def test_a_backup_that_was_killed_has_no_name_of_a_backup(
    bagalau: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a file stood under the name that was asked for."""
    bagalau.employ()

    def killed(_: Database, target: Path) -> None:
        target.write_bytes(bagalau.database.read_bytes()[:8192])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Database, "copy_to", killed)
        assert bagalau("backup", "copy.db").code != 0
    assert not (bagalau.folder / "copy.db").exists()
    refused(bagalau("backup", "copy.db"), "backup", "remove what a kill has left")
    (bagalau.folder / "copy.db.part").unlink()
    assert bagalau("backup", "copy.db").code == 0


def test_restore_takes_databases_only(bagalau: Terminal) -> None:
    bagalau.employ()
    refused(bagalau("restore", "nowhere.db", "--yes"), "restore", "there is no file nowhere.db")
    refused(bagalau("restore", "sample.csv", "--yes"), "restore", "not a Bagalau database")
    with closing(sqlite3.connect("other.db")) as other:
        other.execute("CREATE TABLE t (a)")
        other.execute("PRAGMA user_version = 5")
    refused(bagalau("restore", "other.db", "--yes"), "restore", "not a Bagalau database")
    with closing(sqlite3.connect("other.db")) as other:
        other.execute("CREATE TABLE trail (a)")
        other.execute("PRAGMA user_version = 9999")
    refused(bagalau("restore", "other.db", "--yes"), "restore", "not a database of this version")
    assert bagalau.rows("SELECT count(*) FROM people") == [(25,)]


def test_two_bots_on_one_database(bagalau: Terminal) -> None:
    bagalau.employ()
    lock = take_lock(bagalau.database)
    try:
        refused(bagalau("run", BOT_TOKEN=TOKEN), "run", "Another Bagalau is using")
    finally:
        os.close(lock)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_nightly_backups_are_kept_for_their_days(bagalau: Terminal) -> None:
    bagalau.employ()
    folder = bagalau.folder / "backups"
    folder.mkdir()
    for day in ("20260301T000000Z", "20260302T050001Z", "20260401T050000Z"):
        (folder / f"bagalau-{day}.db").write_text("earlier")
    others = ["bagalau-2020.db", "letter.db", "other-20200101T000000Z.db"]
    for name in others:
        (folder / name).write_text("not ours to remove")
    for end in ("part", "part-journal"):
        (folder / f"bagalau-20260330T050000Z.db.{end}").write_text("a kill has left it")
    done = bagalau("backup", "--keep", "30", BACKUP_DIR=folder)
    assert (done.code, done.err) == (0, "")
    kept = ["20260302T050001Z", "20260401T050000Z", "20260402T050000Z"]
    assert names(folder) == sorted([*others, *(f"bagalau-{day}.db" for day in kept)])
    made = folder / "bagalau-20260402T050000Z.db"
    assert mode(made) == 0o600
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (25,)
    refused(bagalau("backup", BACKUP_DIR=folder), "backup", "there is one of this second")


def test_a_backup_that_failed_removes_no_earlier_one(bagalau: Terminal) -> None:
    bagalau.employ()
    folder = bagalau.folder / "backups"
    folder.mkdir()
    (folder / "bagalau-20200101T000000Z.db").write_text("the only one")
    with limited_files(100_000):
        refused(bagalau("backup", "--keep", "1", BACKUP_DIR=folder), "backup", "can't be written")
    assert names(folder) == ["bagalau-20200101T000000Z.db"]
    refused(bagalau("backup", BACKUP_DIR=folder / "no"), "backup", "can't be written")
    refused(bagalau("backup"), "backup", "name a file, or set BACKUP_DIR", code=2)
    refused(bagalau("backup", "x.db", "--keep", "3"), "backup", "--keep", code=2)


def test_a_clock_that_is_years_ahead_removes_no_backup_of_last_week(bagalau: Terminal) -> None:
    bagalau.employ()
    folder = bagalau.folder / "backups"
    folder.mkdir()
    last_week = [f"bagalau-202603{day}T050000Z.db" for day in (26, 27, 28)]
    for name in last_week:
        (folder / name).write_text("good")
    bagalau.patch.setattr(SystemClock, "now", lambda _: NOW.replace(year=2036))
    assert bagalau("backup", "--keep", "30", BACKUP_DIR=folder).code == 0
    bagalau.patch.setattr(SystemClock, "now", lambda _: NOW)
    assert bagalau("backup", "--keep", "30", BACKUP_DIR=folder).code == 0
    assert set(last_week) < set(names(folder))


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (None, "MEND  backup: there is none in"),
        ("20260331T050000Z", "MEND  backup: the last one is 48 hours old"),
        ("20260331T060000Z", "ok    backup: the last one is 47 hours old"),
        ("20360331T060000Z", "MEND  backup: there is none in"),
    ],
)
def test_the_doctor_tells_the_age_of_the_last_backup(
    healthy: Terminal, last: str | None, said: str
) -> None:
    folder = healthy.folder / "backups"
    folder.mkdir()
    if last is not None:
        (folder / f"bagalau-{last}.db").write_text("")
    done = healthy("doctor", BACKUP_DIR=folder)
    assert said in done.out
    assert done.code == int(said.startswith("MEND"))
