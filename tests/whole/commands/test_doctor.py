"""`bagalau doctor`: what it finds in an office, and a database under a key."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sandbox.body.stage import TOKEN
from storage.books import Books
from storage.database import Database
from tests.prepared import put_new
from tests.storage.test_damage import damage
from tests.whole.commands.terminal import (
    Terminal,
    key_file,
    refused,
)


def test_a_healthy_office(healthy: Terminal) -> None:
    done = healthy("doctor")
    assert (done.code, done.err) == (0, "")
    assert len(done.out.splitlines()) == 14
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
