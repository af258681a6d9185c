"""Opening a quarter: seconds, and how many statements one transaction takes."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import body, socketless
from storage.books import Books
from storage.cipher import Cipher


class _Counted:
    """A connection that counts the statements it is given; `executemany` is one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.count = 0

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._connection, name)
        return self._counted(found) if name.startswith("execute") else found

    def _counted(self, run: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any) -> Any:
            self.count += 1
            return run(*arguments)

        return counted


@dataclass(frozen=True)
class Size:
    """Two bodies: the larger one may take more time, and no more statements."""

    few: int
    many: int


NORMAL = Size(100, 2_000)
SMALL = Size(20, 60)


@dataclass(frozen=True)
class Opening:
    """The one transaction: seconds, `cpu` of all threads, statements with BEGIN and COMMIT."""

    planned: int
    opened: int
    seconds: float
    cpu: float
    statements: int


async def measure(people: int, cipher: Cipher | None = None) -> Opening:
    """Open a quarter for so many people, in a database under a key or a plain one."""
    with tempfile.TemporaryDirectory() as name:
        async with body.office(Path(name), socketless.Ours(), cipher=cipher) as app:
            await body.employ(app, people)
            head, plan = await body.planned(app)
            counted = _Counted(app.database._writer._conn)  # noqa: SLF001 - behind the wall
            app.database._writing = Books(counted)  # type: ignore[arg-type]  # noqa: SLF001
            began, worked = time.perf_counter(), time.process_time()
            await body.opened(app, head, plan)
            seconds, cpu = time.perf_counter() - began, time.process_time() - worked
            statements = counted.count
            opened = len(await body.desks(app))
    return Opening(len(plan.sheets), opened, seconds, cpu, statements)
