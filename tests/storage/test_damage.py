"""Damaged pages: what SQLite can know is refused before a tap is taken."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Database, DatabaseError
from tests.old_databases.test_old_databases import laid_out

PAGE = 4096
FILES = 12


def damage(file: Path, seed: int) -> None:
    """Sixteen bits of one page are turned, where something is written."""
    dice, content = random.Random(seed), bytearray(file.read_bytes())
    page = dice.randrange(1, len(content) // PAGE) * PAGE
    written = [place for place in range(page, page + PAGE) if content[place]]
    for place in dice.sample(written, min(16, len(written))):
        content[place] ^= 1 << dice.randrange(8)
    file.write_bytes(content)


def quick(file: Path) -> str:
    """What SQLite itself says of a file."""
    try:
        with closing(sqlite3.connect(file)) as connection:
            return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as fault:
        return str(fault)


async def test_a_start_on_damaged_pages_is_refused_where_sqlite_can_know(tmp_path: Path) -> None:
    """Of twelve such files ten were run without a word, until a tap met the page."""
    whole, refused = (await migrated(tmp_path)).read_bytes(), 0
    for seed in range(FILES):
        file = tmp_path / f"{seed}.db"
        file.write_bytes(whole)
        damage(file, seed)
        if quick(file) == "ok":
            async with await Database.open(file):
                continue
        refused += 1
        with pytest.raises(DatabaseError, match=r"is damaged \(.*\): put a copy back") as no:
            await Database.open(file)
        assert "\n" not in str(no.value)
    assert refused >= FILES / 2


async def test_a_copy_of_damaged_pages_is_no_backup(tmp_path: Path) -> None:
    file = await migrated(tmp_path)
    damage(file, 0)
    assert quick(file) != "ok"
    async with await Database.open(file, exclusive=False) as database:  # as `doctor` does
        with pytest.raises(DatabaseError, match="is damaged"):
            await database.copy_to(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


async def migrated(folder: Path) -> Path:
    """A body in which a good deal is written."""
    file = laid_out("calibration-2025", folder)
    async with await Database.open(file):
        return file
