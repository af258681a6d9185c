"""Every table is sealed, or it is said why not; a row is sealed by what it holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.commands.record import ROWS, SIGNED
from evaluation.staff.row import StaffRow
from storage.base.seals import LEFT_OUT, SEALED, UNSEALED, SealedTable
from storage.books import Books
from storage.database import Database
from tests.prepared import open_new, put_new


def test_every_table_is_sealed_or_it_is_said_why_not(tmp_path: Path) -> None:
    put_new(tmp_path / "office.db")
    with closing(sqlite3.connect(tmp_path / "office.db")) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert {name for (name,) in rows} == {*SEALED, *UNSEALED}
    assert not set(SEALED) & set(UNSEALED)
    assert set(LEFT_OUT) <= set(SEALED)


def test_every_sealed_row_has_its_words() -> None:
    assert set(ROWS) == set(SEALED)
    assert set(SIGNED) == {
        "result", "marks", "mean", "points", "targets", "year", "counted", "plan", "values",
        "figures",
    }  # fmt: skip


def test_what_is_empty_isnt_named() -> None:
    """So that a column that comes later changes no seal of before."""
    older, newer = (
        SealedTable("t", ("id",), ("a", "id")),
        SealedTable("t", ("id",), ("a", "b", "c", "id")),
    )
    assert older.text(("x", 1)) == newer.text(("x", None, "", 1)) == '{"a":"x","id":1}'
    assert newer.text(("x", 0, "", 1)) != older.text(("x", 1))
    assert newer.text((b"x", None, "", 1)) != newer.text((b"y", None, "", 1))


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> Any:
    async with await open_new(tmp_path / "office.db") as database:
        await database.write(
            lambda books: books.people.put((StaffRow("1", "Айгуль"), StaffRow("2", "Болат")), None)
        )
        yield database


async def seals(office: Database) -> list[tuple[str, int]]:
    sql = "SELECT place, entry FROM seals ORDER BY entry, place"
    return await office.read(lambda books: list(books.connection.execute(sql)))


async def change(office: Database, sql: str) -> None:
    await office.write(lambda books: books.connection.execute(sql))


async def test_what_no_act_was_for_has_an_entry_of_its_own(office: Database) -> None:
    assert await seals(office) == [("people:1", 1), ("people:2", 1)]
    entries = await office.read(lambda books: [one.act for one in books.trail.entries()])
    assert entries == ["sealed"]


async def test_a_row_that_is_written_as_it_was_isnt_sealed_again(office: Database) -> None:
    """A staff file writes everybody."""
    await change(office, "UPDATE people SET name = name, position = position")
    await change(office, "UPDATE people SET language = 'kk'")
    assert len(await seals(office)) == 2


@pytest.mark.parametrize(
    ("sql", "places"),
    [
        ("UPDATE people SET name = 'Б' WHERE id = 2", ["people:2"]),
        ("UPDATE people SET id = 5 WHERE id = 2", ["people:2", "people:5"]),
        ("DELETE FROM people WHERE id = 2", ["people:2"]),
        ("INSERT INTO roles VALUES (1, 'hr')", ["roles:1:hr"]),
        (
            """
            INSERT INTO people (id, number, name, position, category, unit, is_unit_head,
                is_managerial)
            SELECT 2, number, 'Б', position, category, unit, is_unit_head, is_managerial
            FROM people WHERE id = 2 ON CONFLICT (number) DO UPDATE SET name = excluded.name
            """,
            ["people:2"],
        ),
    ],
)
async def test_what_is_changed_is_sealed(office: Database, sql: str, places: list[str]) -> None:
    await change(office, sql)
    assert [place for place, entry in await seals(office) if entry == 2] == places


async def test_what_is_undone_leaves_nothing(office: Database) -> None:
    def fail(books: Books) -> None:
        books.connection.execute("UPDATE people SET name = 'Б'")
        raise KeyError

    before = await seals(office)
    with pytest.raises(KeyError):
        await office.write(fail)
    await change(office, "DELETE FROM outbox")
    assert await seals(office) == before
