"""The clock, and the store that runs one function of the books whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from evaluation.ports import Books, T


class Clock(Protocol):
    """The only source of the present."""

    def now(self) -> datetime:
        """The present instant, aware, UTC."""


class Store(Protocol):
    """A transaction is one function of the books: no await, no file, no Telegram inside it."""

    async def read(self, look: Callable[[Books], T], /) -> T:
        """Run on one snapshot."""

    def glance(self, look: Callable[[Books], T], /) -> T:
        """Run one look at a single row, at once."""

    async def write(self, act: Callable[[Books], T], /) -> T:
        """Run whole or not at all."""

    async def wipe(self) -> bool:
        """Empty what was erased from every copy that the store keeps itself; False: not yet."""
