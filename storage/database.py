"""One file, one writer: a transaction is one closure that runs whole on its connection's thread."""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from importlib import import_module, resources
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite

from evaluation.base.store import NotStoredError
from storage.books import Books

T = TypeVar("T")

APPLICATION = 0x62616761
"""What SQLite keeps at the head of a file to say whose it is: "baga"."""

# What keeps a change from being stored now, and not for good.
_PASSING = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOMEM,
}

# Its DEBUG records print bound functions and arguments: marks and names must not reach a log.
logging.getLogger("aiosqlite").disabled = True


class DatabaseError(Exception):
    """The database can't be used as asked; the message is one line for the person at the shell."""


Step = str | Callable[[sqlite3.Connection], None]
"""A migration: SQL, or the function `migrate` of a Python file, for what SQL can't say.

Such a file is as frozen as SQL: it imports none of our nouns. Of a file that it can't bring over it
says in a ValueError why; then nothing is changed.
"""


def migrations() -> list[tuple[int, Step]]:
    """Every migration as (number, what it does), oldest first."""
    folder = resources.files("storage") / "migrations"
    steps: list[tuple[int, Step]] = []
    for entry in folder.iterdir():
        if entry.name.endswith(".sql"):
            steps.append((int(entry.name[:4]), entry.read_text("utf-8")))
        elif entry.name.endswith(".py"):
            module = import_module(f"storage.migrations.{entry.name.removesuffix('.py')}")
            steps.append((int(entry.name[:4]), module.migrate))
    return sorted(steps, key=lambda step: step[0])


class Database:
    """The store of one state body. `read` and `write` take a function of the books."""

    def __init__(self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection):
        self.path = path
        self._writer = writer
        self._reader = reader
        self._glancer = sqlite3.connect(path, isolation_level=None)
        self._glancer.execute("PRAGMA query_only = ON")
        self._glancing = Books(self._glancer)
        self._lock: int | None = None
        self._places: tuple[object, ...] = ()
        self._writing: Books | None = None
        self._reading: Books | None = None

    @classmethod
    async def open(cls, path: Path, *, create: bool = False, exclusive: bool = True) -> Self:
        """Open and migrate `path`. Raises DatabaseError: missing, in use, newer, out of reach.

        `create` lets a missing file be made; `exclusive` takes the lock of a running bot.
        """
        if not path.exists():  # noqa: ASYNC240 - once, at start
            if not create:
                raise DatabaseError(f"There is no database at {path}. `bagalau import` makes one.")
            _make(path)
        elif not path.stat().st_size:  # noqa: ASYNC240
            raise DatabaseError(f"{path} is empty: put a copy back with `bagalau restore`.")
        outdated = _is_outdated(path)
        lock = take_lock(path) if exclusive or outdated else None
        try:
            writer = await aiosqlite.connect(path, isolation_level=None)
            try:
                await _at(writer, lambda: _prepare(_raw(writer), path))
                reader = await aiosqlite.connect(path, isolation_level=None)
            except BaseException:
                await writer.close()
                raise
            database = cls(path, writer, reader)
            await _at(reader, lambda: _raw(reader).execute("PRAGMA query_only = ON"))
        except BaseException:
            if lock is not None:
                os.close(lock)
            raise
        if lock is not None and not exclusive:  # it was for the migration only
            os.close(lock)
            lock = None
        database._lock = lock
        database._places = _places(path)
        database._writing = Books(_raw(writer))
        database._reading = Books(_raw(reader))
        return database

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Finish what is queued, close both connections, let the lock go."""
        self._glancer.close()
        await self._reader.close()
        await self._writer.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    async def write(self, change: Callable[[Books], T]) -> T:
        """Run `change` in one IMMEDIATE transaction; whatever it raises undoes it whole.

        Raises NotStoredError where the disk or another program doesn't let it be kept now.
        """
        books = self._writing
        assert books is not None
        try:
            return await _at(
                self._writer, lambda: _transaction(books, change, "BEGIN IMMEDIATE", "COMMIT")
            )
        except sqlite3.OperationalError as fault:
            if _kind(fault) in _PASSING:
                raise NotStoredError(fault.sqlite_errorname) from fault
            raise

    async def read(self, look: Callable[[Books], T]) -> T:
        """Run `look` on one snapshot; nothing it does is kept. Raises DatabaseError: damaged."""
        books = self._reading
        assert books is not None
        try:
            return await _at(self._reader, lambda: _transaction(books, look, "BEGIN", "ROLLBACK"))
        except sqlite3.DatabaseError as fault:
            if _kind(fault) == sqlite3.SQLITE_CORRUPT:
                raise DatabaseError(f"{self.path} is damaged: restore a backup.") from fault
            raise

    def glance(self, look: Callable[[Books], T]) -> T:
        """Read one row by its key at once, on the loop's own thread: a hop would cost five times
        the reading. In WAL a reader waits for nobody.
        """
        return look(self._glancing)

    @property
    def is_in_place(self) -> bool:
        """Whether file and log still lie where they were opened: a deleted one takes every write
        without a word, and all of it is gone with the process."""
        return self._places == _places(self.path)

    async def wipe(self) -> bool:
        """Empty the write-ahead log, which holds what was erased; False while somebody reads it."""
        busy, *_ = await _at(self._writer, lambda: _truncated(_raw(self._writer)))
        return not busy

    async def copy_to(self, target: Path) -> None:
        """A consistent copy while the bot runs, itself readable by its owner only.

        Raises OSError for a target that is there or can't be made, DatabaseError for a full disk;
        then nothing is left of it.
        """
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            await _at(self._reader, lambda: _copy(_raw(self._reader), target))
        except BaseException:
            target.unlink(missing_ok=True)  # noqa: ASYNC240 - once, at the end
            raise


def check_file(path: Path) -> None:
    """Whether a file can serve as the database. Raises DatabaseError: what is wrong with it."""
    try:
        with closing(_reading(path)) as connection:
            _recognise(connection, path)
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as fault:
        raise DatabaseError(f"{path} is not a Bagalau database ({fault}).") from fault
    if not 1 <= version <= migrations()[-1][0]:
        raise DatabaseError(f"{path} is not a database of this version of Bagalau.")
    if verdict != "ok":
        raise DatabaseError(f"{path} is damaged: {verdict}")


def copy_file(source: Path, target: Path) -> None:
    """A closed database as one new file, with what still lies in its log. Raises DatabaseError."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with closing(_reading(source)) as connection:
        _copy(connection, target)


def _reading(path: Path) -> sqlite3.Connection:
    """A closed file, to read. Without a log beside it, it may lie where nothing can be written."""
    how = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True)


def _places(path: Path) -> tuple[object, ...]:
    """Which files of the disk the database and its log are, None for one that isn't there."""
    return tuple(_place(f"{path}{end}") for end in ("", "-wal"))


def _place(name: str) -> tuple[int, int] | None:
    try:
        found = os.stat(name)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make(path: Path) -> None:
    """An empty file that is its owner's only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as fault:
        raise DatabaseError(f"{path} can't be made: {fault.strerror}.") from fault


def _is_outdated(path: Path) -> bool:
    """Whether opening would migrate, which only the sole user of a database may do."""
    try:
        connection = sqlite3.connect(path)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except sqlite3.OperationalError as fault:  # a folder, or somebody else's file
        raise _in_words(fault, path) from fault
    except sqlite3.DatabaseError:
        return False  # opening it says what it is
    return bool(version < migrations()[-1][0])


def take_lock(path: Path) -> int:
    """One process per database. Returns the locked file's descriptor or raises DatabaseError."""
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise DatabaseError(f"Another Bagalau is using {path}: stop it first.") from None
    return descriptor


def _raw(connection: aiosqlite.Connection) -> sqlite3.Connection:
    return connection._conn  # noqa: SLF001 - the closure runs on the thread that owns it


async def _at(connection: aiosqlite.Connection, work: Callable[[], T]) -> T:
    """aiosqlite has no public call for a whole function; a test fails when this one changes."""
    result: Any = await connection._execute(work)  # type: ignore[no-untyped-call]  # noqa: SLF001
    return result  # type: ignore[no-any-return]


def _transaction(books: Books, work: Callable[[Books], T], begin: str, end: str) -> T:
    connection = books.connection
    connection.execute(begin)
    try:
        result = work(books)
        connection.execute(end)
    except StopIteration as leak:  # a future can't carry it: its waiter would hang for ever
        connection.execute("ROLLBACK")
        raise RuntimeError("a transaction leaked StopIteration") from leak
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("PRAGMA busy_timeout = 5000")
        _recognise(connection, path)
        connection.execute("PRAGMA journal_mode = WAL")
        _try_to_write(connection)
    except sqlite3.OperationalError as fault:
        raise _in_words(fault, path) from fault
    except sqlite3.DatabaseError as fault:
        raise DatabaseError(f"{path} is not a Bagalau database ({fault}).") from fault
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    (secure,) = connection.execute("PRAGMA secure_delete = ON").fetchone()
    if secure != 1:
        raise DatabaseError("This SQLite can't erase what it deletes (secure_delete).")
    _migrate(connection, path)


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    """Raises DatabaseError for the file of another program. A new one has no tables yet; of those
    made before they were marked, the trail tells.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if application != APPLICATION and (application or (names and "trail" not in names)):
        raise DatabaseError(f"{path} is not a Bagalau database.")


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Whoever can't write now must not take taps. Of a file that may only be read, too, SQLite lets
    a transaction begin."""
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("ROLLBACK")


def _in_words(fault: sqlite3.OperationalError, path: Path) -> DatabaseError:
    """Why a file can't be used that may be a good one."""
    kind = _kind(fault)
    if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return DatabaseError(f"{path} is locked by another program: close it there.")
    if kind == sqlite3.SQLITE_READONLY:
        return DatabaseError(f"{path} can't be written: this account may only read it.")
    return DatabaseError(f"{path} can't be opened ({fault}).")


def _kind(fault: sqlite3.DatabaseError) -> int:
    """The primary code of an extended one."""
    return fault.sqlite_errorcode & 0xFF


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    steps = migrations()
    if version > steps[-1][0]:
        raise DatabaseError(f"{path} was written by a newer Bagalau: install that version.")
    had = version  # a new file has nothing to lose
    for number, step in steps:
        if number <= version:
            continue
        if had:
            before = path.with_name(f"{path.name}.before-{number:04}")
            before.unlink(missing_ok=True)
            os.close(os.open(before, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            _copy(connection, before)
        try:
            _take(connection, number, step)
        except ValueError as fault:
            raise DatabaseError(f"{path} can't be brought to version {number}: {fault}.") from fault
        version = number
    connection.execute(f"PRAGMA application_id = {APPLICATION}")


def _take(connection: sqlite3.Connection, number: int, step: Step) -> None:
    """One migration in one transaction, whichever way it is written."""
    try:
        if isinstance(step, str):
            sql = f"BEGIN IMMEDIATE;\n{step}\nPRAGMA user_version = {number};\nCOMMIT;"
            connection.executescript(sql)
            return
        connection.execute("BEGIN IMMEDIATE")
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _truncated(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """(whether it was kept busy, pages in the log, pages moved)."""
    row: tuple[int, int, int] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return row


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    try:
        with closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)
    except sqlite3.OperationalError as fault:  # a full disk
        raise DatabaseError(f"{target} can't be written: {fault}.") from fault
