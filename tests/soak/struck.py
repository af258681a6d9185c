"""What a child process of the soak does beside its work: it counts statements, and dies at one."""

from __future__ import annotations

import os
import signal
import sqlite3
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Any

from bot.kit.clock import SystemClock

NEVER = 0


@dataclass(frozen=True)
class Strike:
    """Counting begins at SIGUSR1, or with the process (`at_once`); before the n-th it dies.

    `ahead`: by how much its clock differs from the machine's. `told`: the file into which a
    process that ends by itself writes how many there were.
    """

    ahead: timedelta
    told: Path
    statement: int = NEVER
    at_once: bool = False

    def unharmed(self) -> Strike:
        """The same, of a process that lives."""
        return replace(self, statement=NEVER)

    def bystander(self, later: timedelta = timedelta(0)) -> Strike:
        """Of a process that is neither counted nor struck, so much later by its own clock."""
        told = self.told.with_name("not-counted")
        return replace(self.unharmed(), ahead=self.ahead + later, told=told, at_once=False)

    def prepare(self) -> None:
        """In the child, before anything of the program runs."""
        ahead, present = self.ahead, SystemClock.now

        def now(clock: SystemClock) -> datetime:
            return present(clock) + ahead

        setattr(SystemClock, "now", now)  # noqa: B010 - mypy knows methods as constants
        _Counter(self).begin()


class _Counter:
    def __init__(self, strike: Strike) -> None:
        self._strike = strike
        self._is_counting = strike.at_once
        self._count = 0

    def begin(self) -> None:
        connect, statement = sqlite3.connect, self._statement

        class Stepping(sqlite3.Connection):
            """Copies page by page: a copy in one go is no statement, and can't be struck."""

            def backup(self, target: sqlite3.Connection, **_: Any) -> None:
                super().backup(target, pages=1, progress=lambda *_: statement("page"))

        def watched(*arguments: Any, **more: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*arguments, factory=Stepping, **more)
            connection.set_trace_callback(statement)
            return connection

        sqlite3.connect = watched  # type: ignore[assignment]
        signal.signal(signal.SIGUSR1, lambda *_: self._arm())
        # A process of multiprocessing does nothing of `atexit`.
        Finalize(None, self._tell, exitpriority=0)

    def _tell(self) -> None:
        self._strike.told.write_text(str(self._count))

    def _arm(self) -> None:
        self._is_counting = True

    def _statement(self, _: str) -> None:
        if not self._is_counting:
            return
        self._count += 1
        if self._count == self._strike.statement:
            os.kill(os.getpid(), signal.SIGKILL)
