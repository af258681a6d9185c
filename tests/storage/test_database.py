"""The store: one transaction is one closure, one process is one writer, one file is 0600."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import sqlite3
import stat
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
import pytest_asyncio

import storage.database
from evaluation.base.store import NotStoredError
from evaluation.staff.row import StaffRow
from storage.books import Books
from storage.database import Database, DatabaseError, Step, _prepare, migrations
from storage.rows import moment
from tests.prepared import put_new

LATEST = migrations()[-1][0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.db"


@pytest_asyncio.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with await Database.open(path, create=True) as opened:
        yield opened


def hire(books: Books, number: str = "7") -> None:
    books.people.put((StaffRow(number, "Айгуль"),), None)


def headcount(books: Books) -> int:
    return len(books.people.all())


def put(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def contents(path: Path) -> bytes:
    return path.read_bytes()


def pragma(connection: sqlite3.Connection, name: str) -> Any:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return value


class TestTransactions:
    async def test_a_write_is_atomic(self, database: Database) -> None:
        def act(books: Any) -> None:
            hire(books)
            raise ValueError("halfway")

        with pytest.raises(ValueError, match="halfway"):
            await database.write(act)
        assert await database.read(headcount) == 0

    async def test_what_is_written_is_read(self, database: Database) -> None:
        await database.write(hire)
        assert await database.read(headcount) == 1

    async def test_a_leaked_stop_iteration_is_an_error_not_a_silence(
        self, database: Database
    ) -> None:
        """A future can't carry it: the waiter would hang for ever."""

        def act(books: Any) -> None:
            hire(books)
            next(iter(()))

        for run in (database.write, database.read):
            with pytest.raises(RuntimeError, match="StopIteration"):
                await asyncio.wait_for(run(act if run == database.write else next_of_none), 10)
        assert await database.read(headcount) == 0
        await database.write(hire)
        assert await database.read(headcount) == 1

    async def test_a_cancelled_waiters_transaction_still_commits(self, database: Database) -> None:
        """The tap is saved though nobody waits for the answer any more."""
        begun, go_on = threading.Event(), threading.Event()

        def act(books: Any) -> None:
            begun.set()
            go_on.wait(10)
            hire(books)

        waiter = asyncio.ensure_future(database.write(act))
        await asyncio.to_thread(begun.wait, 10)
        waiter.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await waiter
        assert await database.write(headcount) == 1

    async def test_a_read_sees_one_snapshot(self, database: Database) -> None:
        """What is committed between two queries of one look isn't seen by the second."""
        looked, written = threading.Event(), threading.Event()

        def look(books: Any) -> tuple[int, int]:
            before = headcount(books)
            looked.set()
            written.wait(10)
            return before, headcount(books)

        reading = asyncio.ensure_future(database.read(look))
        await asyncio.to_thread(looked.wait, 10)
        await database.write(hire)
        written.set()
        assert await reading == (0, 0)
        assert await database.read(headcount) == 1

    async def test_a_read_writes_nothing(self, database: Database) -> None:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await database.read(hire)

    async def test_writes_queue_up_whole(self, database: Database) -> None:
        def act(number: int) -> Any:
            def count_and_hire(books: Any) -> int:
                before = headcount(books)
                hire(books, str(number))
                return before

            return count_and_hire

        counts = await asyncio.gather(*(database.write(act(number)) for number in range(20)))
        assert counts == list(range(20))

    async def test_what_is_deferred_is_checked_at_commit(self, database: Database) -> None:
        """A foreign key that fails at COMMIT leaves nothing behind and the connection usable."""

        def act(books: Any) -> None:
            hire(books)
            books.connection.execute("UPDATE people SET superior_id = 4711")

        with pytest.raises(sqlite3.IntegrityError):
            await database.write(act)
        await database.write(hire)
        assert await database.read(headcount) == 1


def next_of_none(_: Any) -> None:
    next(iter(()))


class TestPrivateCall:
    """`Connection._execute` of aiosqlite is private: these fail when its meaning changes."""

    async def test_a_closure_runs_whole_on_the_connections_thread(self, path: Path) -> None:
        entered, go_on = threading.Event(), threading.Event()
        order: list[tuple[str, threading.Thread]] = []

        def first() -> str:
            order.append(("first begins", threading.current_thread()))
            entered.set()
            go_on.wait(10)
            order.append(("first ends", threading.current_thread()))
            return "first"

        def second() -> str:
            order.append(("second", threading.current_thread()))
            return "second"

        async with aiosqlite.connect(path) as connection:
            run: Any = connection._execute
            both = asyncio.gather(run(first), run(second))
            await asyncio.to_thread(entered.wait, 10)
            go_on.set()
            assert list(await both) == ["first", "second"]
            raw_thread = await run(threading.current_thread)
        assert [step for step, _ in order] == ["first begins", "first ends", "second"]
        assert {thread for _, thread in order} == {raw_thread}
        assert raw_thread is not threading.main_thread()

    async def test_it_takes_a_function_and_its_arguments(self, path: Path) -> None:
        async with aiosqlite.connect(path) as connection:
            run: Any = connection._execute
            kinds = [parameter.kind for parameter in inspect.signature(run).parameters.values()]
            assert kinds == [
                inspect.Parameter.POSITIONAL_OR_KEYWORD,
                inspect.Parameter.VAR_POSITIONAL,
                inspect.Parameter.VAR_KEYWORD,
            ]

            def fail() -> None:
                raise KeyError("carried over")

            with pytest.raises(KeyError, match="carried over"):
                await run(fail)

    async def test_the_raw_connection_is_where_it_was(self, path: Path) -> None:
        async with aiosqlite.connect(path) as connection:
            assert isinstance(connection._conn, sqlite3.Connection)


class TestOpening:
    async def test_pragmas(self, database: Database) -> None:
        def of_writer(books: Any) -> dict[str, Any]:
            names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
            return {name: pragma(books.connection, name) for name in names}

        assert await database.write(of_writer) == {
            "journal_mode": "wal",
            "synchronous": 2,  # FULL
            "foreign_keys": 1,
            "secure_delete": 1,
        }
        assert await database.read(lambda b: pragma(b.connection, "query_only")) == 1

    async def test_a_second_program_is_refused(self, database: Database, path: Path) -> None:
        with pytest.raises(DatabaseError, match="Another Bagalau"):
            await Database.open(path)
        await database.write(hire)  # the first one works on

    async def test_and_let_in_once_the_first_is_gone(self, path: Path) -> None:
        async with await Database.open(path, create=True) as first:
            await first.write(hire)
        async with await Database.open(path) as second:
            assert await second.read(headcount) == 1

    async def test_a_refused_opening_holds_no_lock(self, path: Path) -> None:
        put(path, b"this is a letter, not a database, and a long one at that\n" * 99)
        for _ in range(2):
            with pytest.raises(DatabaseError, match="is not a Bagalau database"):
                await Database.open(path)

    async def test_a_missing_file_is_refused_in_one_line(self, path: Path) -> None:
        with pytest.raises(DatabaseError) as no:
            await Database.open(path)
        assert "\n" not in str(no.value)
        assert modes_in(path.parent) == {}

    async def test_no_database_is_refused_in_one_line(self, path: Path) -> None:
        put(path, b"PK\x03\x04" + b"\0" * 8192)
        with pytest.raises(DatabaseError) as no:
            await Database.open(path)
        assert "\n" not in str(no.value)

    async def test_a_file_that_may_only_be_read_is_refused_in_one_line(self, path: Path) -> None:
        """At the start, not at the first tap: what can't be stored must not be confirmed."""
        put_new(path)
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        with closing(connection), pytest.raises(DatabaseError, match="may only read it"):
            _prepare(connection, path)

    async def test_a_locked_file_is_refused_in_one_line(self, path: Path) -> None:
        put_new(path)
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(DatabaseError, match="locked by another program"):
                await Database.open(path)

    async def test_files_are_the_owners_alone(self, tmp_path: Path) -> None:
        before = os.umask(0)
        try:
            path = tmp_path / "deep" / "office.db"
            async with await Database.open(path, create=True) as database:
                await database.write(hire)
                await database.copy_to(tmp_path / "deep" / "copy.db")
                modes = modes_in(tmp_path / "deep")
        finally:
            os.umask(before)
        assert {"office.db", "office.db-wal", "office.db.lock", "copy.db"} <= modes.keys()
        assert set(modes.values()) == {0o600}

    async def test_a_copy_overwrites_nothing(self, database: Database, tmp_path: Path) -> None:
        await database.write(hire)
        target = tmp_path / "copy.db"
        await database.copy_to(target)
        with pytest.raises(FileExistsError):
            await database.copy_to(target)
        async with await Database.open(target) as copy:
            assert await copy.read(headcount) == 1

    async def test_what_is_deleted_is_gone_from_the_file(self, path: Path) -> None:
        """secure_delete: an uploaded staff file leaves no trace once its word is spoken."""
        content = b"a very recognisable line of a staff file " * 20

        def keep(books: Any) -> int:
            hire(books)
            now = moment(1_775_106_000)
            return int(books.desk.add_upload(1, "staff.xlsx", content, now, 1))

        async with await Database.open(path, create=True) as database:
            upload = await database.write(keep)
            await database.write(lambda books: books.desk.end_upload(upload))
        assert b"recognisable" not in contents(path)


def modes_in(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


def with_step(monkeypatch: pytest.MonkeyPatch, step: Step) -> None:
    """One more migration than the program has."""
    steps = [*migrations(), (LATEST + 1, step)]
    monkeypatch.setattr(storage.database, "migrations", lambda: steps)


class TestMigrations:
    async def test_from_empty_to_the_latest(self, database: Database) -> None:
        version = await database.read(lambda b: pragma(b.connection, "user_version"))
        assert version == LATEST
        assert await database.read(lambda b: pragma(b.connection, "integrity_check")) == "ok"

    async def test_numbers_follow_each_other(self) -> None:
        assert [number for number, _ in migrations()] == list(range(1, LATEST + 1))

    async def test_opening_again_changes_nothing(self, path: Path) -> None:
        for _ in range(2):
            async with await Database.open(path, create=True) as database:
                await database.write(hire)
                assert await database.read(headcount) == 1

    async def test_a_newer_file_is_refused(self, path: Path) -> None:
        async with await Database.open(path, create=True):
            pass
        with sqlite3.connect(path) as raw:
            raw.execute(f"PRAGMA user_version = {LATEST + 1}")
        raw.close()
        with pytest.raises(DatabaseError, match="newer Bagalau") as no:
            await Database.open(path)
        assert "\n" not in str(no.value)

    async def test_a_step_comes_after_a_copy(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with await Database.open(path, create=True) as database:
            await database.write(hire)
        with_step(monkeypatch, "CREATE TABLE more (x INTEGER) STRICT;")
        async with await Database.open(path) as database:
            version = await database.read(lambda b: pragma(b.connection, "user_version"))
            assert version == LATEST + 1
            assert await database.read(headcount) == 1
        modes = modes_in(path.parent)
        assert modes[f"office.db.before-{LATEST + 1:04}"] == 0o600

    async def test_a_step_that_breaks_leaves_the_file_as_it_was(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with await Database.open(path, create=True) as database:
            await database.write(hire)
        with monkeypatch.context() as newer:
            with_step(newer, "CREATE TABLE more (x INTEGER) STRICT; SELECT nonsense;")
            with pytest.raises(sqlite3.OperationalError):
                await Database.open(path)
        async with await Database.open(path) as database:
            assert await database.read(headcount) == 1
            sql = "SELECT count(*) FROM sqlite_master WHERE name = 'more'"
            assert await database.read(lambda b: b.connection.execute(sql).fetchone()) == (0,)


def make_more(connection: sqlite3.Connection) -> None:
    """A migration in Python: a further table, filled."""
    connection.execute("CREATE TABLE more (x INTEGER) STRICT")
    connection.execute("INSERT INTO more VALUES (7)")


def make_more_and_break(connection: sqlite3.Connection) -> None:
    make_more(connection)
    raise ValueError("row 7 of more can't be read")


def make_more_and_fail(connection: sqlite3.Connection) -> None:
    make_more(connection)
    connection.execute("SELECT nonsense")


class TestMigrationsInPython:
    """What SQL can't say, in the same transaction and after the same copy."""

    async def test_a_step_comes_after_a_copy(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with await Database.open(path, create=True) as database:
            await database.write(hire)
        with_step(monkeypatch, make_more)
        async with await Database.open(path) as database:
            assert await database.read(lambda b: pragma(b.connection, "user_version")) == LATEST + 1
            sql = "SELECT x FROM more"
            assert await database.read(lambda b: b.connection.execute(sql).fetchall()) == [(7,)]
            assert await database.read(headcount) == 1
        before = path.with_name(f"office.db.before-{LATEST + 1:04}")
        with sqlite3.connect(before) as raw:
            assert pragma(raw, "user_version") == LATEST
        raw.close()

    @pytest.mark.parametrize(
        ("step", "error", "words"),
        [
            (make_more_and_break, DatabaseError, "row 7 of more can't be read"),
            (make_more_and_fail, sqlite3.OperationalError, "nonsense"),
        ],
    )
    async def test_a_step_that_breaks_leaves_the_file_as_it_was(
        self,
        path: Path,
        monkeypatch: pytest.MonkeyPatch,
        step: Step,
        error: type[Exception],
        words: str,
    ) -> None:
        async with await Database.open(path, create=True) as database:
            await database.write(hire)
        with monkeypatch.context() as newer:
            with_step(newer, step)
            with pytest.raises(error, match=words) as no:
                await Database.open(path)
            assert "\n" not in str(no.value)
        async with await Database.open(path) as database:
            assert await database.read(headcount) == 1
            sql = "SELECT count(*) FROM sqlite_master WHERE name = 'more'"
            assert await database.read(lambda b: b.connection.execute(sql).fetchone()) == (0,)

    async def test_they_are_frozen(self) -> None:
        """They know none of our nouns, which go on changing."""
        folder = Path(storage.database.__file__).parent / "migrations"
        for file in folder.glob("*.py"):
            tree = ast.parse(file.read_text("utf-8"))
            names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
            names |= {
                alias.name
                for node in ast.walk(tree)
                if isinstance(node, ast.Import)
                for alias in node.names
            }
            roots = {(name or "").split(".")[0] for name in names}
            assert roots <= sys.stdlib_module_names, file.name


class TestConstraints:
    """What SQLite itself can hold of the rules."""

    @pytest.mark.parametrize(
        "sql",
        [
            "UPDATE people SET superior_id = id",
            "UPDATE people SET appointed = '2026-02-01', dismissed = '2026-01-31'",
            "INSERT INTO worked_days VALUES (1, '2026-Q1', 93)",
            "INSERT INTO roles VALUES (1, 'king')",
            "INSERT INTO marks VALUES (4711, 0, 400)",
            "INSERT INTO calendar_overrides VALUES ('2026-05-04', 2, 'x')",
            "INSERT INTO accounts VALUES (1, 'telegram', 5, NULL, 'x', 'soon', 1)",
        ],
    )
    async def test_held(self, database: Database, sql: str) -> None:
        await database.write(hire)
        with pytest.raises(sqlite3.IntegrityError):
            await database.write(lambda books: books.connection.execute(sql))


async def test_a_full_disk_is_told_apart_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    """What can't be stored now is neither done nor refused: it may be later."""
    path = tmp_path / "office.db"
    put_new(path)
    async with await Database.open(path) as found:

        def fill(books: Books) -> None:
            for number in range(3):
                day = f"{number}-{'x' * 100_000}"
                books.connection.execute("INSERT INTO mornings VALUES ('filled', ?)", (day,))

        def rooms(books: Books, pages: int) -> None:
            books.connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()

        def filled(books: Books) -> int:
            sql = "SELECT count(*) FROM mornings WHERE cause = 'filled'"
            (count,) = books.connection.execute(sql).fetchone()
            return int(count)

        await found.write(lambda books: rooms(books, 1))
        with pytest.raises(NotStoredError, match="SQLITE_FULL"):
            await found.write(fill)
        assert await found.read(filled) == 0
        await found.write(lambda books: rooms(books, 1_000_000))
        await found.write(fill)
        assert await found.read(filled) == 3


async def test_a_file_that_another_program_holds_is_no_refusal(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    put_new(path)
    async with await Database.open(path) as found:
        await found.write(lambda books: books.connection.execute("PRAGMA busy_timeout = 0").close())
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(NotStoredError, match="SQLITE_BUSY"):
                await found.write(headcount)
        await found.write(headcount)


async def test_damaged_pages_are_told_in_a_sentence(tmp_path: Path) -> None:
    """Half of the damaged files ended `bagalau doctor` in a traceback."""
    path = tmp_path / "office.db"
    put_new(path)
    async with await Database.open(path) as found:
        rows = tuple(StaffRow(str(number), "Айгуль") for number in range(500))
        await found.write(lambda books: books.people.put(rows, None))
        assert await found.wipe()
        (page,) = await found.read(
            lambda books: books.connection.execute(
                "SELECT rootpage FROM sqlite_master WHERE name = 'people'"
            ).fetchone()
        )
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 64)
    async with await Database.open(path, exclusive=False) as found:  # as `doctor` does
        with pytest.raises(DatabaseError, match=r"is damaged \(.*\): put a copy back"):
            await found.read(headcount)
