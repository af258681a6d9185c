"""One file, one writer: a transaction is one closure that runs whole on its connection's thread."""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from importlib import import_module, resources
from pathlib import Path
from typing import Any, Self, TypeVar, cast

import aiosqlite

from evaluation.base.store import NotStoredError
from storage.base.seals import watch
from storage.books import Books
from storage.cipher import Cipher, is_plain

T = TypeVar("T")

RESTORING = ".restoring"
"""Ends the name of a copy that is about to take the place of the database."""

PATIENCE = 5000
"""Milliseconds that a statement waits for another program's lock."""

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

    def __init__(
        self,
        path: Path,
        writer: aiosqlite.Connection,
        reader: aiosqlite.Connection,
        cipher: Cipher | None,
    ):
        self.path = path
        self._cipher = cipher
        self._writer = writer
        self._reader = reader
        self._glancer = _connect(path, cipher)
        self._glancer.execute("PRAGMA query_only = ON")
        self._glancing = Books(self._glancer)
        self._lock: int | None = None
        self._places: tuple[object, ...] = ()
        self._writing: Books | None = None
        self._reading: Books | None = None

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        create: bool = False,
        exclusive: bool = True,
        cipher: Cipher | None = None,
    ) -> Self:
        """Open and migrate `path`. Raises DatabaseError: missing, empty, in use, newer, out of
        reach; with `exclusive` also damaged, where SQLite sees it quickly.

        `create` lets a missing file be made; `exclusive` takes the lock of a running bot; `cipher`
        is the key that the file is under.
        """
        is_new = not path.exists()  # noqa: ASYNC240 - once, at start
        if is_new:
            _make(path, may=create)
        elif cipher is not None and is_plain(path):
            raise DatabaseError(f"{path} is under no key: putting a copy back brings it under one.")
        outdated = _is_outdated(path, cipher)
        lock = take_lock(path) if exclusive or outdated else None
        try:
            writer = await _open(path, cipher)
            try:
                await _at(
                    writer,
                    lambda: _prepare(
                        _raw(writer), path, cipher=cipher, is_new=is_new, is_checked=exclusive
                    ),
                )
                reader = await _open(path, cipher)
            except BaseException:
                await writer.close()
                raise
            database = cls(path, writer, reader, cipher)
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
                self._writer,
                lambda: _transaction(books, _bound(change), "BEGIN IMMEDIATE", "COMMIT"),
            )
        except _faults("OperationalError") as fault:
            if _kind(fault) in _PASSING:
                raise NotStoredError(getattr(fault, "sqlite_errorname", "")) from fault
            raise

    async def read(self, look: Callable[[Books], T]) -> T:
        """Run `look` on one snapshot; nothing it does is kept. Raises DatabaseError: damaged."""
        books = self._reading
        assert books is not None
        try:
            return await _at(self._reader, lambda: _transaction(books, look, "BEGIN", "ROLLBACK"))
        except _faults("DatabaseError") as fault:
            if _kind(fault) == sqlite3.SQLITE_CORRUPT:
                raise DatabaseError(f"{self.path} {_damaged(str(fault))}") from fault
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

        Raises OSError for a target that is there or can't be made, DatabaseError for a full disk
        and for damaged pages in the copy; then nothing is left of it.
        """
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            await _at(self._reader, lambda: _copy_whole(_raw(self._reader), target, self._cipher))
        except BaseException:
            target.unlink(missing_ok=True)  # noqa: ASYNC240 - once, at the end
            raise


def check_file(path: Path, cipher: Cipher | None = None) -> None:
    """Whether a file can serve as the database. Raises DatabaseError: what is wrong with it."""
    with in_words(path), closing(_reading(path, cipher)) as connection:
        _recognise(connection, path)
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if not 1 <= version <= migrations()[-1][0]:
            raise DatabaseError(f"{path} is not a database of this version of Bagalau.")
        _check(connection, path, "integrity_check")


def _check(connection: sqlite3.Connection, path: Path, how: str) -> None:
    """Raises DatabaseError for pages that SQLite finds damaged. A bit that turned within a text it
    can't find."""
    (verdict,) = connection.execute(f"PRAGMA {how}(1)").fetchone()
    if verdict != "ok":
        raise DatabaseError(f"{path} {_damaged(verdict)}")


def copy_file(source: Path, target: Path, cipher: Cipher | None = None) -> None:
    """A closed database as one new file, with what still lies in its log; a plain one is brought
    under the key, if there is one. Raises DatabaseError."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    if cipher is not None and is_plain(source):
        _seal(source, target, cipher)
        return
    with closing(_reading(source, cipher)) as connection:
        _copy(connection, target, cipher)


def _seal(source: Path, target: Path, cipher: Cipher) -> None:
    """A plain file page by page under a key: copying as it is would keep it plain."""
    with in_words(target), closing(_connect(target, cipher)) as sealed:
        sealed.execute("ATTACH DATABASE ? AS plain KEY ''", (str(source),))
        sealed.execute("SELECT sqlcipher_export('main', 'plain')")
        for name in ("user_version", "application_id"):
            (value,) = sealed.execute(f"PRAGMA plain.{name}").fetchone()
            sealed.execute(f"PRAGMA main.{name} = {value}")


def _reading(path: Path, cipher: Cipher | None) -> sqlite3.Connection:
    """A closed file, to read. Without a log beside it, it may lie where nothing can be written."""
    how = "mode=ro" if Path(f"{path}-wal").exists() else "immutable=1"
    key = None if is_plain(path) else cipher
    return _connect(f"{path.absolute().as_uri()}?{how}", key, uri=True)


def _connect(path: Path | str, cipher: Cipher | None, *, uri: bool = False) -> sqlite3.Connection:
    """Every connection is made here: SQLCipher's does all that SQLite's does, under other names."""
    if cipher is None:
        return sqlite3.connect(path, isolation_level=None, uri=uri)
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None, uri=uri)
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write on stderr
    connection.execute(cipher.pragma)
    return cast("sqlite3.Connection", connection)


async def _open(path: Path, cipher: Cipher | None) -> aiosqlite.Connection:
    return await aiosqlite.Connection(lambda: _connect(path, cipher), iter_chunk_size=64)


def _faults(name: str) -> tuple[type[Exception], ...]:
    """The class of an exception in SQLite and, where it is in use, in SQLCipher."""
    modules = (sys.modules.get("sqlite3"), sys.modules.get("sqlcipher3.dbapi2"))
    return tuple(getattr(module, name) for module in modules if module is not None)


def _places(path: Path) -> tuple[object, ...]:
    """Which files of the disk the database and its log are, None for one that isn't there."""
    return tuple(_place(f"{path}{end}") for end in ("", "-wal"))


def _place(name: str) -> tuple[int, int] | None:
    try:
        found = os.stat(name)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _make(path: Path, *, may: bool) -> None:
    """An empty file that is its owner's only; never beside the log of another, whose it became."""
    if any(path.with_name(path.name + end).exists() for end in ("-wal", RESTORING)):
        raise DatabaseError(
            f"There is no database at {path}, but what a restore that was cut off has left: "
            "give `bagalau restore` again."
        )
    if not may:
        raise DatabaseError(f"There is no database at {path}. `bagalau import --create` makes one.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as fault:
        raise DatabaseError(f"{path} can't be made: {fault.strerror}.") from fault


def _is_outdated(path: Path, cipher: Cipher | None) -> bool:
    """Whether opening would migrate, which only the sole user of a database may do."""
    with in_words(path), closing(_connect(path, cipher)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
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


def _bound(change: Callable[[Books], T]) -> Callable[[Books], T]:
    """A change with its entries in the trail, which bind the rows that it touches."""

    def run(books: Books) -> T:
        books.trail.begin()
        result = change(books)
        books.trail.finish()
        return result

    return run


def _prepare(
    connection: sqlite3.Connection,
    path: Path,
    *,
    cipher: Cipher | None = None,
    is_new: bool = False,
    is_checked: bool = False,
) -> None:
    with in_words(path):
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        if not _recognise(connection, path) and not is_new:
            raise DatabaseError(f"{path} is empty: put a copy back with `bagalau restore`.")
        connection.execute("PRAGMA journal_mode = WAL")
        _try_to_write(connection)
        if is_checked:
            _check(connection, path, "quick_check")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    (secure,) = connection.execute("PRAGMA secure_delete = ON").fetchone()
    if secure != 1:
        raise DatabaseError("This SQLite can't erase what it deletes (secure_delete).")
    _migrate(connection, path, cipher)
    watch(connection)


def _recognise(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether it has tables yet. Raises DatabaseError for the file of another program: of those
    made before they were marked, the trail tells.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if application != APPLICATION and (application or (names and "trail" not in names)):
        raise DatabaseError(f"{path} is not a Bagalau database.")
    return bool(names)


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Whoever can't write now must not take taps. Of a file that may only be read, too, SQLite lets
    a transaction begin."""
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("ROLLBACK")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """What SQLite has against a file is told in a sentence. Raises DatabaseError."""
    try:
        yield
    except NotStoredError as fault:
        raise DatabaseError(f"{path} {_of(fault.__cause__ or fault)}") from fault
    except _faults("Error") as fault:
        raise DatabaseError(f"{path} {_of(fault)}") from fault


def _of(fault: BaseException) -> str:
    kind = _kind(fault)
    if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return "is locked by another program: close it there."
    if kind == sqlite3.SQLITE_READONLY:
        return "can't be written: this account may only read it."
    if kind == sqlite3.SQLITE_FULL:
        return "can't be written: the disk is full."
    if kind == sqlite3.SQLITE_NOTADB:
        return f"is not a Bagalau database, or under another key ({fault})."
    if kind == sqlite3.SQLITE_CORRUPT:
        return _damaged(str(fault))
    return f"can't be used ({fault})."


def _damaged(how: str) -> str:
    return f"is damaged ({' '.join(how.split())}): put a copy back with `bagalau restore`."


def _kind(fault: BaseException) -> int:
    """The primary code of an extended one; 0 of a fault that isn't SQLite's own."""
    return int(getattr(fault, "sqlite_errorcode", 0)) & 0xFF


def _migrate(connection: sqlite3.Connection, path: Path, cipher: Cipher | None) -> None:
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
            _copy(connection, before, cipher)
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


def _copy(connection: sqlite3.Connection, target: Path, cipher: Cipher | None) -> None:
    with in_words(target), closing(_connect(target, cipher)) as copy:
        try:
            connection.backup(copy)
        except _faults("OperationalError") as fault:  # a full disk
            raise DatabaseError(f"{target} can't be written: {fault}.") from fault


def _copy_whole(connection: sqlite3.Connection, target: Path, cipher: Cipher | None) -> None:
    """A copy that is looked through before anybody relies on it."""
    _copy(connection, target, cipher)
    with in_words(target), closing(_connect(target, cipher)) as copy:
        _check(copy, target, "integrity_check")
