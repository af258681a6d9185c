"""Every command at the shell: what it says, how it ends, what it leaves behind."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import resource
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main, make_parser
from bot.commands import COMMANDS
from bot.files.spreadsheets import read_table
from bot.kit.clock import SystemClock
from sandbox.body.sample import read_sample
from sandbox.body.stage import TOKEN, make_people
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.session import InProcessSession
from storage.books import Books
from storage.database import Database, take_lock
from tests.prepared import put_new
from tests.storage.test_damage import damage
from tests.whole.conftest import ACT, Done, environment

NOW = datetime(2026, 4, 2, 5, 0, tzinfo=UTC)
SETTINGS = re.findall(
    r"^(?:# )?([A-Z_]+)=",
    (Path(__file__).resolve().parents[2] / "deploy" / "bagalau.env.example").read_text("utf-8"),
    re.MULTILINE,
)
HEADINGS = "Таб. №;Ф.И.О.;Должность;Категория;Подразделение;Таб. № руководителя\n"


@dataclass
class Terminal:
    """`bagalau` in this process, in an empty folder, without a terminal to ask at."""

    folder: Path
    patch: pytest.MonkeyPatch
    caught: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object, **settings: object) -> Done:
        with self.patch.context() as patch:
            for name, value in settings.items():
                patch.setenv(name, str(value))
            try:
                code = main([str(argument) for argument in arguments])
            except SystemExit as left:
                code = int(left.code or 0)
        out, err = self.caught.readouterr()
        return Done(code, out, err)

    @property
    def database(self) -> Path:
        return self.folder / "bagalau.db"

    def employ(self) -> None:
        """The sample body is in the database."""
        assert self("import", sample(self.folder), "--yes", "--create").code == 0

    def at_a_terminal(self, *answers: str) -> None:
        """From here on somebody answers so, one word after the other."""
        said = iter(answers)
        self.patch.setattr(sys.stdin, "isatty", lambda: True)
        self.patch.setattr("builtins.input", lambda _: next(said))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.database)) as connection:
            return list(connection.execute(sql))


@pytest.fixture
def bagalau(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    """On Thursday 2 April 2026, 10:00 in Almaty."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    monkeypatch.setattr(sys, "stdin", open(os.devnull))  # noqa: SIM115 - closed below
    monkeypatch.setenv("BOT_USERNAME", "SampleBot")
    monkeypatch.setenv("KEYS_DIR", str(tmp_path / "keys"))
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture(autouse=True)
def nothing_to_read(bagalau: Terminal) -> Iterator[None]:
    yield
    sys.stdin.close()


def sample(folder: Path) -> Path:
    target = folder / "sample.csv"
    target.write_bytes(read_sample("mangystau-2025", "mangystau-2025").file())
    return target


def refused(done: Done, command: str, *words: str, code: int = 1) -> None:
    """One line on stderr that begins with the command's name."""
    assert done.code == code
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith(f"bagalau {command}: ")
    for word in words:
        assert word in done.err


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# Help


def every_command() -> list[tuple[str, ...]]:
    """Each command and each of its questions."""

    def below(parser: argparse.ArgumentParser, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield path
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, child in action.choices.items():
                    yield from below(child, (*path, name))

    return list(below(make_parser(), ()))


@pytest.mark.parametrize("path", every_command(), ids=" ".join)
def test_help(bagalau: Terminal, path: tuple[str, ...]) -> None:
    done = bagalau(*path, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: {' '.join(('bagalau', *path))}")
    assert len(done.out.splitlines()) > 3


def test_every_command_has_its_help() -> None:
    assert {path[0] for path in every_command() if path} == set(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("run", "--fast"),
        ("invite",),
        ("invite", "--number", "1", "--all", "x.xlsx"),
        ("invite", "--number", "1", "--role", "king"),
        ("invite", "--all", "x.xlsx", "--hr"),
        ("calendar", "--off", "10.04.2026"),
        ("calendar", "--off", "2026-04-10", "--working", "2026-04-10"),
        ("import",),
        ("import", "a.csv", "--template", "b.xlsx"),
        ("sandbox", "--port", "65536"),
        ("sandbox", "--port", "http"),
        ("explain", "weather"),
        ("explain", "grade", ACT, "9"),
        ("explain", "schedule", ACT, "2026-Q9"),
        ("explain", "schedule", "nowhere", "2026-Q1"),
        ("backup",),
        ("restore",),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_in_one_line(bagalau: Terminal, arguments: tuple[str, ...]) -> None:
    done = bagalau(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith("bagalau")


# Settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "98765"),
        ("BOT_TOKEN", "secret words"),
        ("BOT_USERNAME", "1"),
        ("BOT_API_URL", "ftp://example.kz"),
        ("BOT_API_URL", "http://example.kz:door"),
        ("BOT_API_URL", "http://["),
        ("PROXY", "example.kz:1080"),
        ("PROXY", "socks5://:1080"),
        ("WEBHOOK_URL", "http://bot.example.kz/aktau"),
        ("WEBHOOK_URL", "https://bot.example.kz:444/aktau"),
        ("WEBHOOK_URL", "https://user:word@bot.example.kz/aktau"),
        ("WEBHOOK_URL", "https://bot.example.kz/aktau?x=1"),
        ("WEBHOOK_URL", "https://bot.example.kz/ақтау"),
        ("WEBHOOK_URL", "bot.example.kz"),
        ("WEBHOOK_PORT", "0"),
        ("WEBHOOK_PORT", "door"),
        ("WEBHOOK_HOST", "bot.example.kz"),
        ("METHODOLOGIES_DIR", "nowhere"),
        ("TIMEZONE", "Asia"),
        ("TIMEZONE", "Mars/Olympus"),
        ("TIMEZONE", "../../../etc/passwd"),
        ("WORKING_HOURS", "9-18"),
        ("WORKING_HOURS", "18:00-09:00"),
        ("WORKING_HOURS", "25:00-26:00"),
        ("LANGUAGES", "kk,de"),
        ("LANGUAGES", ","),
        ("RESULTS_IN_CHAT", "everything"),
        ("BODY_NAME", "А" * 301),
        ("APPEAL_ADDRESS", "Актау\n14"),
    ],
)
def test_a_wrong_setting_is_refused_by_its_name(bagalau: Terminal, name: str, value: str) -> None:
    done = bagalau("doctor", **{name: value})
    refused(done, "doctor", f"wrong setting {name}: ")
    assert name != "BOT_TOKEN" or value not in done.err, "a token must not get into a log"


def test_half_a_webhook_is_refused_with_the_other_half(bagalau: Terminal) -> None:
    done = bagalau("doctor", WEBHOOK_URL="https://bot.example.kz/aktau")
    refused(done, "doctor", "wrong setting WEBHOOK_PORT: expected beside WEBHOOK_URL")
    done = bagalau("doctor", WEBHOOK_PORT="9106")
    refused(done, "doctor", "wrong setting WEBHOOK_URL: expected beside WEBHOOK_PORT")


def test_settings_come_from_the_folder_and_the_environment_wins(bagalau: Terminal) -> None:
    (bagalau.folder / ".env").write_text("TIMEZONE=Mars\n", "utf-8")
    refused(bagalau("doctor"), "doctor", "wrong setting TIMEZONE")
    refused(bagalau("doctor", TIMEZONE="Asia/Almaty"), "doctor", "There is no database")


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("RESULT_IN_CHAT=notice", "RESULTS_IN_CHAT"),
        ("DATBASE=/srv/bagalau.db", "DATABASE"),
        ("KEY_DIR=/run/keys", "KEYS_DIR"),
        ("BOT-TOKEN", "BOT_TOKEN"),
        ("results_in_chat=notice", "RESULTS_IN_CHAT"),
        ("BOT_NAME=Bagalau", "BODY_NAME or BOT_USERNAME"),
        ("WEBHOOK_URI=https://bot.example.kz", "WEBHOOK_URL"),
    ],
)
@pytest.mark.parametrize("command", ["doctor", "run", "sandbox"])
def test_a_slip_in_a_name_is_refused_with_the_right_one(
    bagalau: Terminal, command: str, line: str, near: str
) -> None:
    """RESULT_IN_CHAT=notice was passed over, and results went out in full."""
    (bagalau.folder / ".env").write_text(f"{line}\n", "utf-8")
    done = bagalau(command, BOT_TOKEN=TOKEN)
    name = line.split("=", maxsplit=1)[0]
    refused(done, command, f"wrong setting {name} in .env: the name is {near}")


def test_a_name_that_means_nothing_is_told(bagalau: Terminal) -> None:
    """Of `.env` only: the environment is full of what other programs need."""
    bagalau.employ()
    (bagalau.folder / ".env").write_text("SENTRY_DSN=x\nTIMEZONE=Asia/Almaty\n", "utf-8")
    done = bagalau("calendar", "2026", RESULT_IN_CHAT="notice")
    told = "bagalau: SENTRY_DSN in .env is no setting and changes nothing\n"
    assert (done.code, done.err) == (0, told)


def test_settings_that_are_no_text_are_told(bagalau: Terminal) -> None:
    (bagalau.folder / ".env").write_bytes("BODY_NAME=Ақтау".encode("utf-16"))
    refused(bagalau("doctor"), "doctor", "wrong setting .env: expected a text in UTF-8")


def test_keys_that_can_be_kept_nowhere_are_refused_at_the_start(bagalau: Terminal) -> None:
    bagalau.employ()
    file = sample(bagalau.folder)
    for place in (file, file / "keys", Path("/proc/keys")):
        done = bagalau("run", BOT_TOKEN=TOKEN, KEYS_DIR=place)
        refused(done, "run", "wrong setting KEYS_DIR: ", str(place).removesuffix("/keys"))
        assert "MEND  keys: no survey can be opened" in bagalau("doctor", KEYS_DIR=place).out


def test_an_empty_setting_is_none(bagalau: Terminal) -> None:
    refused(bagalau("run", BOT_TOKEN="", TIMEZONE=" "), "run", "BOT_TOKEN is missing")
    assert not bagalau.database.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("backup", "copy.db"),
        ("calendar",),
        ("calendar", "--off", "2026-04-10", "--reason", "Буран"),
        ("doctor",),
        ("invite", "--number", "0001"),
        ("invite", "--all", "links.xlsx"),
    ],
    ids=" ".join,
)
def test_a_missing_database_is_told_and_not_made(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    """Who mistypes DATABASE must not work with an empty one."""
    refused(bagalau(*arguments), arguments[0], f"There is no database at {bagalau.database.name}")
    assert list(bagalau.folder.iterdir()) == []


MAKERS = [("import", "sample.csv", "--yes"), ("invite", "--hr", "--number", "1", "--name", "А")]


@pytest.mark.parametrize("arguments", MAKERS, ids=lambda found: found[0])
def test_no_body_is_made_in_silence(bagalau: Terminal, arguments: tuple[str, ...]) -> None:
    """A mistyped DATABASE became a second body, and its links led into the first one's bot."""
    sample(bagalau.folder)
    place = bagalau.folder / "bagalao.db"
    told = (f"There is no database at {place}", "--create")
    refused(bagalau(*arguments, DATABASE=place), arguments[0], *told)
    bagalau.at_a_terminal("no", "yes")
    refused(bagalau(*arguments, DATABASE=place), arguments[0], *told)
    assert [file.name for file in bagalau.folder.glob("*.db*")] == []
    agreed = bagalau(*arguments, DATABASE=place)
    assert (agreed.code, agreed.err) == (0, "")
    assert f"Made a new database: {place}" in agreed.out


@pytest.mark.parametrize(
    "arguments",
    [("doctor",), ("import", "sample.csv", "--create"), ("run",), ("backup", "copy.db")],
)
def test_a_database_out_of_reach_is_told_in_one_line(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    sample(bagalau.folder)
    settings = {"BOT_TOKEN": TOKEN}
    for place in (bagalau.folder, bagalau.folder / "sample.csv" / "x.db"):
        done = bagalau(*arguments, DATABASE=place, **settings)
        refused(done, arguments[0], str(place))


def test_what_is_no_database_is_told(bagalau: Terminal) -> None:
    bagalau.database.write_text("Это не база" * 100, "utf-8")
    refused(bagalau("doctor"), "doctor", "is not a Bagalau database")


def test_a_port_in_use(bagalau: Terminal) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused(bagalau("sandbox", "--port", port), "sandbox", f"port {port}", "in use")


def test_a_folder_that_is_none(bagalau: Terminal) -> None:
    file = sample(bagalau.folder)
    refused(bagalau("sandbox", "--port", 0, "--keep", file), "sandbox", str(file))


def test_an_act_that_nobody_knows(bagalau: Terminal) -> None:
    asked = bagalau("sandbox", "--port", 0, "--methodology", "mangystau")
    refused(asked, "sandbox", "'mangystau'", "mangystau-2025", "shymkent-2023")


# Staff


def test_a_good_staff_file_is_taken_over_once(bagalau: Terminal) -> None:
    file = sample(bagalau.folder)
    first = bagalau("import", file, "--yes", "--create")
    assert (first.code, first.err) == (0, "")
    assert "Made a new database: bagalau.db" in first.out
    assert "25 new, 0 changed, 0 unchanged" in first.out
    assert first.out.endswith("Done.\n")
    again = bagalau("import", file, "--yes")
    assert (again.code, again.err) == (0, "")
    assert "0 new, 0 changed, 25 unchanged" in again.out
    assert "Made" not in again.out
    assert bagalau.rows("SELECT count(*) FROM people") == [(25,)]
    assert mode(bagalau.database) == 0o600


def test_a_faulty_staff_file_names_every_fault_and_writes_nothing(bagalau: Terminal) -> None:
    file = bagalau.folder / "staff.csv"
    file.write_text(f"{HEADINGS}1;А Б;Маман;X-9;Бөлім;7\n;В Г;Маман;D-O-6;Бөлім;\n", "utf-8")
    done = bagalau("import", file, "--yes", "--create")
    assert done.code == 1
    *faults, verdict = done.err.splitlines()
    assert len(faults) >= 2
    assert all(re.match(r"Row [23]\b", fault) for fault in faults), faults
    assert verdict == f"bagalau import: {len(faults)} faults: nothing was written"
    assert bagalau.rows("SELECT count(*) FROM people") == [(0,)]


def test_without_a_terminal_nobody_has_said_yes(bagalau: Terminal) -> None:
    done = bagalau("import", sample(bagalau.folder), "--create")
    refused(done, "import", "nothing was written", "--yes")
    assert "25 new" in done.out
    assert bagalau.rows("SELECT count(*) FROM people") == [(0,)]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\x00\x01\x02"])
def test_files_that_are_none(bagalau: Terminal, content: bytes) -> None:
    (bagalau.folder / "staff.xlsx").write_bytes(content)
    refused(bagalau("import", "staff.xlsx", "--yes"), "import", "staff.xlsx")
    refused(bagalau("import", "nowhere.xlsx"), "import", "nowhere.xlsx can't be read")


def test_the_template(bagalau: Terminal) -> None:
    target = bagalau.folder / "staff.xlsx"
    done = bagalau("import", "--template", target)
    assert (done.code, done.err, done.out) == (0, "", f"Wrote {target}\n")
    heading = next(iter(read_table(target.read_bytes(), target.name).rows))
    assert len(heading.cells) == 14
    refused(bagalau("import", "--template", target), "import", "exists already")
    refused(bagalau("import", "--template", "no/x.xlsx"), "import", "can't be written")
    assert not bagalau.database.exists()


# Invitations

LINK = re.compile(r"https://t\.me/SampleBot\?start=[A-Za-z0-9_-]{22}")


def test_the_first_head_of_hr_comes_before_any_staff_file(bagalau: Terminal) -> None:
    name = ("--name", "Ким Наталья Викторовна")
    done = bagalau("invite", "--hr", "--number", "0004", *name, "--create")
    assert (done.code, done.err) == (0, "")
    made, link, until = done.out.splitlines()
    assert made == "Made a new database: bagalau.db"
    assert link.startswith("Ким Наталья Викторовна: ")
    assert LINK.search(link)
    assert until == "It works once, until 2026-05-02 10:00."
    assert bagalau.rows("SELECT role FROM roles") == [("hr_head",)]


def test_links_and_roles(bagalau: Terminal) -> None:
    bagalau.employ()
    done = bagalau("invite", "--number", "0009", "--role", "hr", "--role", "apparatus_head")
    assert (done.code, done.err) == (0, "")
    assert LINK.search(done.out)
    roles = """
    SELECT role FROM roles JOIN people ON people.id = person_id WHERE number = '0009' ORDER BY role
    """
    assert bagalau.rows(roles) == [("apparatus_head",), ("hr",)]
    states = "SELECT state FROM invitations"
    assert bagalau.rows(states) == [("open",)]
    revoked = bagalau("invite", "--number", "0009", "--revoke")
    assert (revoked.code, revoked.err) == (0, "")
    assert revoked.out == "Сыздықова Әсел Ғаниқызы: no link works any more\n"
    assert bagalau.rows(states) == [("revoked",)]
    refused(bagalau("invite", "--number", "7777"), "invite", "nobody has the number 7777")
    refused(bagalau("invite", "--number", "0018"), "invite", "Мұқашева")


def test_links_for_all(bagalau: Terminal) -> None:
    bagalau.employ()
    target = bagalau.folder / "links.xlsx"
    done = bagalau("invite", "--all", target)
    assert (done.code, done.err) == (0, "")
    rows = [row.cells for row in read_table(target.read_bytes(), target.name).rows]
    assert done.out.startswith(f"{len(rows) - 1} links in {target}.")
    assert len(rows) == 1 + 24, "everybody but the dismissed"
    assert len({row[4] for row in rows[1:]}) == 24
    assert all(LINK.fullmatch(str(row[4])) for row in rows[1:])
    assert mode(target) == 0o600


@pytest.mark.parametrize(("name", "reason"), [("old.xlsx", "exists"), ("no/x.xlsx", "written")])
def test_links_for_all_stay_alive_where_new_ones_have_no_place(
    bagalau: Terminal, name: str, reason: str
) -> None:
    """The older links were dead, and the file of the new ones couldn't be written."""
    bagalau.employ()
    bagalau("invite", "--number", "0009")
    (bagalau.folder / "old.xlsx").touch()
    refused(bagalau("invite", "--all", name), "invite", name, reason)
    assert bagalau.rows("SELECT state FROM invitations") == [("open",)]


def test_a_link_needs_the_bots_name(bagalau: Terminal) -> None:
    bagalau.employ()
    refused(bagalau("invite", "--number", "0009", BOT_USERNAME=""), "invite", "BOT_USERNAME")


# Days


def test_days_off(bagalau: Terminal) -> None:
    bagalau.employ()
    year = bagalau("calendar", "2026")
    assert (year.code, year.err) == (0, "")
    assert "2026-03-23" in year.out
    assert re.search(r"^\d{3} working days in 2026$", year.out, re.MULTILINE)
    assert bagalau("calendar").out == year.out, "without a year it is this one"
    off = bagalau("calendar", "--off", "2026-04-10", "--reason", "Буран", "--json")
    assert {"date": "2026-04-10", "reason": "override:Буран"} in json.loads(off.out)
    worked = bagalau("calendar", "--working", "2026-04-10", "--reason", "Отработка", "--json")
    days = json.loads(worked.out)
    assert "2026-04-10" not in {day["date"] for day in days}
    forgotten = bagalau("calendar", "--forget", "2026-04-10")
    assert forgotten.out == year.out
    assert bagalau.rows("SELECT count(*) FROM calendar_overrides") == [(0,)]
    refused(bagalau("calendar", "--off", "2026-04-10"), "calendar", "reason")
    refused(bagalau("calendar", "1999"), "calendar", "2000 to 2100")
    assert "not yet checked" in bagalau("calendar", "2031").out


# Backup, restore


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


KILLED = """
import os, sqlite3
books = sqlite3.connect("bagalau.db")
books.execute("UPDATE people SET name = 'Written last' WHERE number = '0009'")
books.commit()
os._exit(9)
"""


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


# Doctor


@pytest.fixture
def healthy(bagalau: Terminal) -> Terminal:
    """An office with checked forms and a Telegram that answers."""
    bagalau.employ()
    acts = bagalau.folder / "acts"
    acts.mkdir()
    for act in (resources.files("evaluation.law") / "acts").iterdir():
        text = act.read_text("utf-8").replace("verified = false", "verified = true")
        (acts / act.name).write_text(text, "utf-8")
    bagalau.patch.setenv("METHODOLOGIES_DIR", str(acts))
    bagalau.patch.setenv("BOT_TOKEN", TOKEN)
    api = make_people(SandboxClock()).api
    bagalau.patch.setattr("bot.commands.examination.make_session", lambda _: InProcessSession(api))
    return bagalau


def test_a_healthy_office(healthy: Terminal) -> None:
    done = healthy("doctor")
    assert (done.code, done.err) == (0, "")
    assert len(done.out.splitlines()) == 12
    assert all(line.startswith("ok ") for line in done.out.splitlines()), done.out


SICK = {
    "trail": """
        DROP TRIGGER trail_is_never_changed;
        UPDATE trail SET actor_id = (SELECT max(id) FROM people) WHERE seq = 1;
    """,
    "keys": """
        INSERT INTO acts VALUES ('d', 'shymkent-2023', 'x');
        INSERT INTO surveys VALUES (1, 'no-such-key', 'd', 2026, 1, 'open', 1);
    """,
    "HR": "DELETE FROM roles WHERE role = 'hr_head'",
    "database": "PRAGMA foreign_keys = OFF; UPDATE people SET superior_id = 999 WHERE id = 5",
    "notices": """
        INSERT INTO accounts VALUES (1, 'telegram', 1, NULL, 'А', 1, 1);
        INSERT INTO outbox (person_id, kind, details, idempotency, made_at, not_before, state)
        VALUES (1, 'digest', '{}', 'x', 1, 1, 'waiting');
    """,
}


PAST_THE_BOT = {"trail": ["trail:"], "database": ["database:", "record:"]}
"""What somebody with the file did; the others happened by the program itself."""


@pytest.mark.parametrize("subject", SICK)
def test_the_doctor_finds(healthy: Terminal, subject: str) -> None:
    if subject in PAST_THE_BOT:
        with closing(sqlite3.connect(healthy.database)) as connection:
            connection.executescript(SICK[subject])
    else:
        asyncio.run(_by_the_bot(healthy.database, SICK[subject]))
    done = healthy("doctor")
    assert (done.code, done.err) == (1, "")
    found = [line for line in done.out.splitlines() if line.startswith("MEND")]
    assert [line.split()[1] for line in found] == PAST_THE_BOT.get(subject, [f"{subject}:"])
    assert "      → " in done.out


async def _by_the_bot(path: Path, script: str) -> None:
    def change(books: Books) -> None:
        for sql in filter(str.strip, script.split(";")):
            books.connection.execute(sql)

    async with await Database.open(path) as database:
        await database.write(change)


def test_a_head_that_was_noted_outside(healthy: Terminal) -> None:
    """Printed alone, and found again; who cuts the end off can't give it back."""
    noted = healthy("doctor", "--head")
    assert (noted.code, noted.err) == (0, "")
    head = noted.out.strip()
    done = healthy("doctor", "--noted", head)
    assert (done.code, done.err) == (0, "")
    assert f"ok    head: {head} is in the trail" in done.out
    with closing(sqlite3.connect(healthy.database)) as connection:
        connection.executescript(
            """
            DROP TRIGGER trail_is_never_cut;
            DELETE FROM seals; DELETE FROM trail_payloads; DELETE FROM trail;
            """
        )
    cut = healthy("doctor", "--noted", head)
    assert f"MEND  head: {head} is no longer in the trail" in cut.out
    assert cut.code == 1


@pytest.mark.parametrize("head", ["", "12", "0-" + "a" * 32, "1-" + "g" * 32, "1-" + "a" * 31])
def test_what_is_no_head_is_told(bagalau: Terminal, head: str) -> None:
    done = bagalau("doctor", "--noted", head)
    assert done.code == 2
    assert "is not the head of a trail" in done.err


def test_an_empty_trail_has_no_head(bagalau: Terminal) -> None:
    put_new(bagalau.database)
    refused(bagalau("doctor", "--head"), "doctor", "the trail has no entry yet")


def test_the_doctor_finds_what_isnt_in_the_database(healthy: Terminal) -> None:
    healthy.database.chmod(0o644)
    done = healthy("doctor", METHODOLOGIES_DIR="", BOT_TOKEN="")
    found = {line.split(":")[0] for line in done.out.splitlines() if line.startswith("MEND")}
    assert (done.code, found) == (1, {"MEND  file", "MEND  forms", "MEND  Telegram"})
    (healthy.folder / "acts" / "broken.toml").write_text("key = 1", "utf-8")
    broken = healthy("doctor")
    assert broken.code == 1
    assert "MEND  methodologies: " in broken.out


def test_the_doctor_says_of_damaged_pages_what_sqlite_can_know(healthy: Terminal) -> None:
    """Of twelve damaged files it ended in a traceback on some; it looks on, and says what is."""
    whole = healthy.database.read_bytes()
    for seed in range(12):
        healthy.database.write_bytes(whole)
        damage(healthy.database, seed)
        is_whole = integrity(healthy.database) == "ok"
        done = healthy("doctor")
        assert "Traceback" not in done.out + done.err
        found = {line.split(":")[0] for line in done.out.splitlines() if line.startswith("MEND")}
        assert ("MEND  database" in found or done.err.count("\n") == 1) != is_whole, seed
        assert done.code == 1 or is_whole, seed
        copied = healthy("backup", f"copy-{seed}.db")
        assert (copied.code == 0) == is_whole, (seed, copied)
        assert (healthy.folder / f"copy-{seed}.db").exists() == is_whole


def integrity(file: Path) -> str:
    """What SQLite itself says of a file."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as fault:
        return str(fault)


UNFINISHED = """
import asyncio, os
from pathlib import Path
from storage.database import Database

async def make():
    await Database.open(Path("bagalau.db"), create=True)
    os.unlink("bagalau.db-wal")
    os._exit(9)

asyncio.run(make())
"""


def test_the_doctor_says_that_a_lost_log_has_left_nothing(bagalau: Terminal) -> None:
    """It migrated what was left into an empty body, or ended in a traceback."""
    subprocess.run([sys.executable, "-c", UNFINISHED], check=False, cwd=bagalau.folder)
    before = bagalau.database.read_bytes()
    assert before
    for command in ("doctor", "run"):
        refused(bagalau(command, BOT_TOKEN=TOKEN), command, "bagalau.db", "`bagalau restore`")
    assert bagalau.database.read_bytes() == before


# Nightly backups


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


# Under a key


def key_file(folder: Path) -> Path:
    found = folder / "database.key"
    found.write_text("0123456789abcdef" * 4 + "\n")
    found.chmod(0o600)
    return found


def test_an_office_goes_under_a_key_by_its_own_backup(healthy: Terminal) -> None:
    """Stop, copy, set the key, put the copy back; from then on backups are under it too."""
    assert "not encrypted: set DATABASE_KEY_FILE" in healthy("doctor").out
    healthy("backup", "plain.db")
    key = key_file(healthy.folder)
    told = healthy("doctor", DATABASE_KEY_FILE=key)
    refused(told, "doctor", "is under no key")
    assert healthy("restore", "plain.db", "--yes", DATABASE_KEY_FILE=key).code == 0
    done = healthy("doctor", DATABASE_KEY_FILE=key)
    assert (done.code, done.err) == (0, "")
    assert "its owner's only, encrypted" in done.out
    assert healthy("backup", "sealed.db", DATABASE_KEY_FILE=key).code == 0
    for file in (healthy.database, healthy.folder / "sealed.db"):
        assert not file.read_bytes().startswith(b"SQLite format 3")
    assert healthy("restore", "sealed.db", "--yes", DATABASE_KEY_FILE=key).code == 0
    refused(healthy("doctor"), "doctor", "under another key")


def test_a_key_that_is_none_is_refused(bagalau: Terminal) -> None:
    bagalau.employ()
    key = key_file(bagalau.folder)
    key.chmod(0o644)
    refused(bagalau("doctor", DATABASE_KEY_FILE=key), "doctor", "DATABASE_KEY_FILE", "chmod 600")
    key.write_text("secret words")
    done = bagalau("doctor", DATABASE_KEY_FILE=key)
    refused(done, "doctor", "DATABASE_KEY_FILE", "64 hexadecimal digits")
    assert "secret words" not in done.err
    refused(bagalau("doctor", DATABASE_KEY_FILE="nowhere"), "doctor", "nowhere can't be read")


# What stays out of memory, and pipes

LIGHT = """
import sys
from bot.__main__ import main
from bot.commands import COMMANDS

for arguments in [["--help"], *([name, "--help"] for name in COMMANDS),
                  ["explain", "methodologies"], ["explain", "grade", "mangystau-2025", "4"],
                  ["import", "--template", "staff.xlsx"]]:
    try:
        assert main(arguments) == 0
    except SystemExit as left:
        assert left.code == 0
    heavy = {"aiogram", "aiosqlite", "sqlite3", "sqlcipher3", "typst"} & set(sys.modules)
    assert not heavy, (arguments, heavy)
"""


def test_commands_that_need_no_telegram_import_none(tmp_path: Path) -> None:
    """aiogram alone costs two seconds and 167 MB."""
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], cwd=tmp_path, env=environment(), capture_output=True
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_a_reader_that_has_read_enough_is_no_fault(tmp_path: Path) -> None:
    """`bagalau explain … | head -1` ended with a traceback."""
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "explain", "methodologies"],
            cwd=tmp_path,
            env=environment(),
            stdout=write,
            stderr=subprocess.PIPE,
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")
