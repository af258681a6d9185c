"""A moment: what a transaction may touch, with the time, the office and the acts as they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Generic, TypeVar

from evaluation.base.person import Person
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.books import Books
from evaluation.law.stored import Acts

T = TypeVar("T")
B = TypeVar("B", bound=Books)
B_co = TypeVar("B_co", bound=Books, covariant=True)


@dataclass(frozen=True)
class Moment(Generic[B_co]):
    """One transaction's books at one instant: `now` is aware UTC, `today` the office's date."""

    books: B_co
    acts: Acts
    office: Office
    now: datetime

    @cached_property
    def today(self) -> date:
        """The office's date."""
        return self.office.day(self.now)

    @cached_property
    def calendar(self) -> Calendar:
        """Working days, with the office's own word on single ones."""
        return self.books.days.calendar()

    def at(self, now: datetime) -> Moment[B_co]:
        """The same books, looked at from another instant."""
        return replace(self, now=now)

    def record(self, actor: Person | None, act: str, payload: Mapping[str, object]) -> None:
        """Enter an act into the trail, at this moment; `actor` None: the program itself."""
        self.books.trail.add(self.now, actor, act, payload)

    def act(self, digest: str) -> Methodology:
        """The act that something was opened under, by the digest of its text."""
        return self.acts.of(self.books, digest)


def _given(
    look: Callable[[Moment[B]], T], acts: Acts, office: Office, now: datetime
) -> Callable[[B], T]:
    """A function of a moment as a function of its books."""

    def run(books: B) -> T:
        return look(Moment(books, acts, office, now))

    return run


class Moments(Generic[B_co]):
    """The store as verbs see it: each function is given its moment, and runs whole or not at all.

    `Moments[Books]` asks for the books of a package, as `Store` does.
    """

    def __init__(self, store: Store[B_co], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._acts = acts
        self.office = office

    def now(self) -> datetime:
        """The present instant, for what is decided before a transaction."""
        return self._clock.now()

    def today(self) -> date:
        """The office's date at present."""
        return self.office.day(self.now())

    async def read(self, look: Callable[[Moment[B_co]], T], /) -> T:
        """Run on one snapshot."""
        return await self._store.read(_given(look, self._acts, self.office, self.now()))

    async def write(self, change: Callable[[Moment[B_co]], T], /) -> T:
        """Run whole or not at all."""
        return await self._store.write(_given(change, self._acts, self.office, self.now()))

    def glance(self, look: Callable[[Moment[B_co]], T], /) -> T:
        """Run one look at a single row, at once."""
        return self._store.glance(_given(look, self._acts, self.office, self.now()))

    async def wipe(self) -> bool:
        """Empty what was erased from every copy that the store keeps itself; False: not yet."""
        return await self._store.wipe()
