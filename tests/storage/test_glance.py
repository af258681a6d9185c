"""A glance: one row, read on the loop's own thread, without a hop."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from evaluation.base.person import Person
from evaluation.staff.row import StaffRow
from storage.books import Books
from tests.prepared import open_new


def somebody(books: Books) -> Person | None:
    return books.people.by_number("7")


def hire(books: Books) -> None:
    books.people.put((StaffRow("7", "Айгуль"),), None)


async def test_a_glance_sees_what_is_written_and_nothing_before(tmp_path: Path) -> None:
    async with await open_new(tmp_path / "office.db") as database:
        assert database.glance(somebody) is None
        await database.write(hire)
        found = database.glance(somebody)
        assert found is not None
        assert found.name == "Айгуль"


async def test_a_glance_waits_for_nobody(tmp_path: Path) -> None:
    """Also while another process of the office writes."""
    async with await open_new(tmp_path / "office.db") as database:
        await database.write(hire)
        other = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
        try:
            other.execute("BEGIN IMMEDIATE")
            other.execute("UPDATE people SET name = 'Дана'")
            found = database.glance(somebody)
            assert found is not None
            assert found.name == "Айгуль"
            other.execute("ROLLBACK")
        finally:
            other.close()


async def test_a_glance_writes_nothing(tmp_path: Path) -> None:
    async with await open_new(tmp_path / "office.db") as database:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            database.glance(hire)


async def test_a_glance_leaves_no_cursor_behind(tmp_path: Path) -> None:
    """An open one would read stale and keep the WAL from being emptied."""
    async with await open_new(tmp_path / "office.db") as database:
        await database.write(hire)
        database.glance(somebody)
        other = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
        try:
            busy, *_ = other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            other.close()
        assert busy == 0
