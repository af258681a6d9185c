"""The trail holds: no change of it goes unseen, and the database refuses to make one."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evaluation.base.trail import first_fault
from evaluation.staff.row import StaffRow
from storage.base.trail import TrailBook
from tests.prepared import open_new

LENGTH = 12
ACTS = ("signed", "reopened", "result-opened")


async def write_a_trail(path: Path) -> None:
    def act(books: Any) -> None:
        books.people.put((StaffRow("1", "Айгуль"), StaffRow("2", "Болат")), None)
        people = (None, *books.people.all())
        begin = datetime(2026, 4, 2, 5, tzinfo=UTC)
        for number in range(LENGTH):
            now = begin + timedelta(seconds=number // 2)
            books.trail.add(now, people[number % 3], ACTS[number % 3], {"result": number})

    async with await open_new(path) as database:
        await database.write(act)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trail") / "office.db"
    asyncio.run(write_a_trail(path))
    return path


@contextmanager
def second_hand(path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody with the file and a shell."""
    connection = sqlite3.connect(path)
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()


@contextmanager
def forged(written: Path) -> Iterator[sqlite3.Connection]:
    """A copy of the file whose triggers are gone."""
    copy = written.with_name("forged.db")
    shutil.copy(written, copy)
    with second_hand(copy) as connection:
        for name in ("changed", "cut"):
            connection.execute(f"DROP TRIGGER trail_is_never_{name}")
        connection.execute("DROP TRIGGER trail_payload_is_never_changed")
        yield connection


def fault(connection: sqlite3.Connection) -> int | None:
    return first_fault(TrailBook(connection).entries())


def test_an_untouched_trail_is_whole(written: Path) -> None:
    with forged(written) as connection:
        assert fault(connection) is None


COLUMNS = [
    ("trail", "seq", int), ("trail", "at", int), ("trail", "actor_id", int), ("trail", "act", str),
    ("trail", "digest", str), ("trail", "previous", str), ("trail", "hash", str),
    ("trail_payloads", "payload", str),
]  # fmt: skip
# The `seq` of a payload isn't among them: taken from its entry, a payload is as if purged.

WHOLE = st.integers(min_value=-(2**63), max_value=2**63 - 1)
NEAR = st.integers(min_value=-2, max_value=LENGTH + 2)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=70)


@settings(max_examples=200, deadline=None)
@given(data=st.data(), seq=st.integers(1, LENGTH), column=st.sampled_from(COLUMNS))
def test_any_change_of_any_column_of_any_row_is_found(
    written: Path, data: st.DataObject, seq: int, column: tuple[str, str, type]
) -> None:
    table, name, kind = column
    with forged(written) as connection:
        select = f"SELECT {name} FROM {table} WHERE seq = ?"
        ((before,),) = connection.execute(select, (seq,)).fetchall()
        others = [row[0] for row in connection.execute(f"SELECT {name} FROM {table}")]
        if kind is int:
            value: Any = data.draw(st.one_of(NEAR, WHOLE, st.sampled_from(others)))
        else:
            value = data.draw(st.one_of(WORDS, st.sampled_from(others), changed(before)))
        assume(value != before)
        try:
            connection.execute(f"UPDATE {table} SET {name} = ? WHERE seq = ?", (value, seq))
        except sqlite3.IntegrityError:
            assume(False)
        assert fault(connection) is not None


def changed(text: str) -> st.SearchStrategy[str]:
    """One character of a text replaced."""
    return st.builds(
        lambda place, letter: text[:place] + letter + text[place + 1 :],
        st.integers(0, max(0, len(text) - 1)),
        st.characters(exclude_categories=["Cs"]),
    )


@settings(max_examples=30, deadline=None)
@given(seq=st.integers(1, LENGTH - 1))
def test_a_cut_out_entry_is_found(written: Path, seq: int) -> None:
    with forged(written) as connection:
        connection.execute("DELETE FROM trail WHERE seq = ?", (seq,))
        assert fault(connection) == seq


@settings(max_examples=30, deadline=None)
@given(one=st.integers(1, LENGTH), other=st.integers(1, LENGTH))
def test_two_swapped_payloads_are_found(written: Path, one: int, other: int) -> None:
    assume(one != other)
    with forged(written) as connection:
        swap = "UPDATE trail_payloads SET seq = ? WHERE seq = ?"
        for new, old in ((-1, one), (one, other), (other, -1)):
            connection.execute(swap, (new, old))
        assert fault(connection) == min(one, other)


@settings(max_examples=30, deadline=None)
@given(seqs=st.sets(st.integers(1, LENGTH)))
def test_m12_purging_payloads_keeps_it_whole(written: Path, seqs: set[int]) -> None:
    """M-12, A-10: after the term the words may go; that something was done stays provable."""
    with forged(written) as connection:
        for seq in seqs:
            connection.execute("DELETE FROM trail_payloads WHERE seq = ?", (seq,))
        assert fault(connection) is None
        kept = sum(entry.payload is not None for entry in TrailBook(connection).entries())
        assert kept == LENGTH - len(seqs)


def test_two_entries_alike_have_different_digests(written: Path) -> None:
    """A salted payload can't be guessed back from its digest."""
    with forged(written) as connection:
        digests = [row[0] for row in connection.execute("SELECT digest FROM trail")]
        assert len(set(digests)) == LENGTH


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE trail SET act = 'nothing' WHERE seq = 3",
        "DELETE FROM trail WHERE seq = 12",
        "UPDATE trail_payloads SET payload = '{}' WHERE seq = 3",
    ],
)
def test_the_database_refuses(written: Path, sql: str) -> None:
    with (
        second_hand(written) as connection,
        pytest.raises(sqlite3.IntegrityError, match="append-only"),
    ):
        connection.execute(sql)
