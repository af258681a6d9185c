"""An upgrade loses nothing, and neither does the way back: stop, migrate, start, the copy, again.

Databases of version 10 with everything in them, each copy that migrating leaves on its way, and a
body of every version since the first.
"""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import main
from storage.books import Books
from storage.database import Database, _take, migrations
from tests.old_databases.test_old_databases import NAMES, laid_out

LATEST = migrations()[-1][0]
PERSON = "('7', 'Айгүл', 'Маман', 'D-5', 'Бөлім', 0, 0)"
COLUMNS = "(number, name, position, category, unit, is_unit_head, is_managerial)"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shell of the bot's user, in its folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(secrets, "token_hex", lambda size: "0" * 2 * size)  # the salt of seals
    monkeypatch.setenv("DATABASE", str(tmp_path / "bagalau.db"))


def version(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        return int(found)


def everything(file: Path) -> list[str]:
    """Every table, trigger and row of a file that nobody has open, as SQL."""
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def start(file: Path, *, word: str | None = None) -> None:
    """`run` opens it; something may be written before it stops."""

    async def opened() -> None:
        async with await Database.open(file) as database:
            if word is not None:
                await database.write(lambda books: _say(books, word))

    asyncio.run(opened())


def _say(books: Books, word: str) -> None:
    books.connection.execute("UPDATE people SET position = ?", (word,))


def restore(file: Path) -> None:
    """`bagalau restore`, as it is told in the README."""
    assert main(["restore", str(file), "--yes"]) == 0


def made_by_version(file: Path, number: int) -> None:
    """A body of one person, as the program of that version made it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for step, migration in migrations()[:number]:
            _take(connection, step, migration)
        connection.execute(f"INSERT INTO people {COLUMNS} VALUES {PERSON}")


def goes_there_and_back(file: Path) -> None:
    """Up, back by the copy, up again, and back to what was written in between."""
    old, before = version(file), everything(file)
    start(file)
    after = everything(file)
    assert version(file) == LATEST
    copy = file.with_name(f"{file.name}.before-{old + 1:04}")
    assert (version(copy), everything(copy)) == (old, before)
    start(file, word="Кейін жазылды")
    later = everything(file)

    restore(copy)
    assert (version(file), everything(file)) == (old, before)
    start(file)
    assert everything(file) == after
    restore(file.with_name(f"{file.name}.before-restore-1"))
    assert everything(file) == later


@pytest.mark.parametrize("name", NAMES)
def test_a_body_goes_up_and_back_whole(name: str, tmp_path: Path) -> None:
    goes_there_and_back(laid_out(name, tmp_path))


@pytest.mark.parametrize("number", range(1, LATEST))
def test_every_version_goes_up_and_back_whole(number: int, tmp_path: Path) -> None:
    made_by_version(tmp_path / "bagalau.db", number)
    goes_there_and_back(tmp_path / "bagalau.db")


@pytest.mark.parametrize("name", ["calibration-2023", "crawled-s-survey-kk"])
def test_every_copy_on_the_way_up_leads_to_the_same(name: str, tmp_path: Path) -> None:
    """An upgrade may leave out programs in between, or none."""
    file = laid_out(name, tmp_path)
    old = version(file)
    start(file)
    copies = sorted(tmp_path.glob("bagalau.db.before-*"))
    assert [version(copy) for copy in copies] == list(range(old, LATEST))
    for copy in copies:
        start(copy)
        assert everything(copy) == everything(file), copy.name
