"""The clock, and the store that runs one function of the books whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from evaluation.base.books import Books

T = TypeVar("T")
B_co = TypeVar("B_co", bound=Books, covariant=True)


class NotStoredError(Exception):
    """The store can't keep anything at present: a full disk, a file that another program holds.

    Nothing is half-written, and the same change may be kept later: it is no refusal.
    """


class Clock(Protocol):
    """The only source of the present."""

    def now(self) -> datetime:
        """The present instant, aware, UTC."""


class Store(Protocol[B_co]):
    """A transaction is one function of the books: no await, no file, no messenger inside it.

    A verb asks for the books of its package, `Store[QuarterBooks]`: the store that has all of them
    fits every verb, and a verb that asks for a book above its package is a type error.
    """

    async def read(self, look: Callable[[B_co], T], /) -> T:
        """Run on one snapshot."""

    def glance(self, look: Callable[[B_co], T], /) -> T:
        """Run one look at a single row, at once."""

    async def write(self, change: Callable[[B_co], T], /) -> T:
        """Run whole or not at all. Raises NotStoredError."""

    async def wipe(self) -> bool:
        """Empty what was erased from every copy that the store keeps itself; False: not yet."""
