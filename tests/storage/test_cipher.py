"""A database under a key: nothing of it is readable without, and every damaged page is found."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from evaluation.base.store import NotStoredError
from storage.books import Books
from storage.cipher import Cipher, is_plain
from storage.database import Database, DatabaseError, _connect, check_file, copy_file
from tests.old_databases.test_old_databases import laid_out
from tests.storage.test_damage import FILES, damage

KEY = Cipher("0123456789abcdef" * 4)
OTHER = Cipher("f" * 64)


def everything(file: Path, cipher: Cipher | None) -> dict[str, list[tuple[object, ...]]]:
    """Every row by its table, and how everything was made."""
    with closing(_connect(file, cipher)) as connection:
        made = connection.execute("SELECT name, type, sql FROM sqlite_master ORDER BY name")
        found = {"": made.fetchall()}
        for name, kind, _ in found[""]:
            if kind == "table":
                found[name] = connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
        return found


def files(folder: Path, pattern: str) -> list[Path]:
    return list(folder.glob(pattern))


def name_of_first(books: Books) -> str:
    return min(person.name for person in books.people.all())


async def sealed(folder: Path) -> Path:
    """A body of an older version, brought under the key as `restore` does, and migrated."""
    plain = laid_out("calibration-2025", folder)
    file = folder / "sealed.db"
    copy_file(plain, file, KEY)
    async with await Database.open(file, cipher=KEY):
        return file


async def test_a_plain_copy_comes_under_the_key_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "token_hex", lambda size: "0" * 2 * size)  # the salt of seals
    file, plain = await sealed(tmp_path), tmp_path / "bagalau.db"
    async with await Database.open(plain) as database:
        name = await database.read(name_of_first)
    assert everything(file, KEY) == everything(plain, None)
    written = b"".join(one.read_bytes() for one in files(tmp_path, "sealed.db*"))
    assert name.encode() in plain.read_bytes()
    assert name.encode() not in written, "also in the copies of the migration"
    assert not any(is_plain(one) for one in files(tmp_path, "sealed.db.before-*"))


async def test_it_is_written_and_read_as_a_plain_one(tmp_path: Path) -> None:
    file = tmp_path / "office.db"
    async with await Database.open(file, create=True, cipher=KEY) as database:
        sql = "INSERT INTO acts VALUES ('d', 'k', 'сөз')"
        await database.write(lambda books: books.connection.execute(sql))
        copy = tmp_path / "copy.db"
        await database.copy_to(copy)
        assert await database.wipe()
        assert database.glance(lambda books: books.people.all()) == ()
    check_file(copy, KEY)
    assert not is_plain(copy)
    assert everything(copy, KEY) == everything(file, KEY)


@pytest.mark.parametrize("cipher", [None, OTHER])
async def test_without_its_key_it_is_refused_in_a_sentence(
    tmp_path: Path, cipher: Cipher | None, capfd: pytest.CaptureFixture[str]
) -> None:
    file = await sealed(tmp_path)
    before = file.read_bytes()
    with pytest.raises(DatabaseError, match="under another key") as no:
        await Database.open(file, cipher=cipher)
    with pytest.raises(DatabaseError, match="under another key"):
        check_file(file, cipher)
    assert "\n" not in str(no.value)
    assert file.read_bytes() == before
    assert capfd.readouterr().err == "", "SQLCipher writes on stderr by itself"


async def test_a_plain_file_isnt_opened_under_a_key(tmp_path: Path) -> None:
    file = laid_out("calibration-2025", tmp_path)
    with pytest.raises(DatabaseError, match="is under no key"):
        await Database.open(file, cipher=KEY)


async def test_every_damaged_page_is_found_by_its_checksum(tmp_path: Path) -> None:
    """A plain file hides a bit that turned within a text."""
    whole = (await sealed(tmp_path)).read_bytes()
    for seed in range(FILES):
        file = tmp_path / f"{seed}.db"
        file.write_bytes(whole)
        damage(file, seed)
        with pytest.raises(DatabaseError):
            await Database.open(file, cipher=KEY)


async def test_a_lock_is_told_in_the_same_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.PATIENCE", 10)
    file = await sealed(tmp_path)
    with closing(_connect(file, KEY)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseError, match="locked by another program"):
            await Database.open(file, cipher=KEY)


def test_the_key_is_never_shown() -> None:
    assert KEY.key not in repr(KEY)
    assert sqlite3.sqlite_version_info >= (3, 37), "STRICT tables"


async def test_what_cant_be_stored_under_the_key_is_no_refusal_either(tmp_path: Path) -> None:
    """SQLCipher's exceptions are classes of its own."""
    file = await sealed(tmp_path)
    async with await Database.open(file, cipher=KEY) as found:
        await found.write(lambda books: books.connection.execute("PRAGMA busy_timeout = 0").close())
        with closing(_connect(file, KEY)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(NotStoredError, match="SQLITE_BUSY"):
                await found.write(name_of_first)
        await found.write(name_of_first)
