"""An empty database of today, made once in a process and copied: tests/storage tries migrating."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from storage.cipher import Cipher
from storage.database import Database, copy_file


async def open_new(path: Path) -> Database:
    """A new database at `path`, open."""
    put_new(path)
    return await Database.open(path)


def put_new(path: Path, cipher: Cipher | None = None) -> None:
    """A new database at `path`, closed; under a key, if there is one."""
    if cipher is None:
        path.write_bytes(_empty())
        return
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.db"
        plain.write_bytes(_empty())
        copy_file(plain, path, cipher)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as thread:
        path = Path(folder) / "office.db"
        thread.submit(asyncio.run, _make(path)).result()  # on this one a loop may run
        return path.read_bytes()


async def _make(path: Path) -> None:
    async with await Database.open(path, create=True):
        pass
