"""Somebody who watches the clock: what a tick would do, tried at any instant and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any, NoReturn, TypeVar

from bot.processes import make_reminders
from evaluation.calibration.sessions import Sessions
from evaluation.law.moment import Moments
from storage.books import Books
from tests.verbs.body import Body

T = TypeVar("T")
Rows = dict[str, list[tuple[Any, ...]]]

INSTANT = timedelta(seconds=1)
MIDNIGHT = time.min


class TriedError(Exception):
    """Undoes the transaction that it leaves."""

    def __init__(self, rows: Rows) -> None:
        super().__init__("tried, and taken back")
        self.rows = rows


class Rehearsal:
    """The store of a body, on which nothing that is written stands."""

    def __init__(self, body: Body) -> None:
        self._body = body

    async def read(self, look: Callable[[Books], T]) -> T:
        return await self._body.database.read(look)

    def glance(self, look: Callable[[Books], T]) -> T:
        return self._body.database.glance(look)

    async def wipe(self) -> bool:
        return True

    async def write(self, act: Callable[[Books], Any]) -> NoReturn:
        def tried(books: Books) -> NoReturn:
            connection = connection_of(books)
            before, mornings = connection.total_changes, count_of_mornings(connection)
            act(books)
            written = connection.total_changes - before
            is_idle = written == count_of_mornings(connection) - mornings
            raise TriedError({} if is_idle else rows_of(books))

        await self._body.database.write(tried)
        raise AssertionError("what was tried stands")


def connection_of(books: Books) -> Any:
    """The connection behind the books: no port leads there."""
    return books.connection


def count_of_mornings(connection: Any) -> int:
    (count,) = connection.execute("SELECT count(*) FROM mornings").fetchone()
    return int(count)


def rows_of(books: Books) -> Rows:
    """Every row of every table.

    But for `mornings`: each working morning leaves its own mark there, whether it rings or not.
    """
    connection = connection_of(books)
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'mornings'"
    names = [name for (name,) in connection.execute(sql).fetchall()]
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}


class Watch:
    """Beside one body: `effects` of a tick at an instant, the way from stop to stop."""

    def __init__(self, body: Body) -> None:
        self.body = body
        parts = (body.clock, body.office, body.known_acts)
        sessions = Sessions(body.moments)
        self._tried = make_reminders(Moments(Rehearsal(body), *parts), sessions)

    async def effects(self, at: datetime) -> list[str]:
        """What a tick would change at an instant: the table, and the row as it would stand."""
        now = self.body.clock.moment
        self.body.clock.moment = at
        try:
            await self._tried.tick()
        except TriedError as tried:
            after = tried.rows
        finally:
            self.body.clock.moment = now
        before = await self.body.database.read(rows_of) if after else {}
        return [f"{name} {row}" for name in after for row in set(after[name]) ^ set(before[name])]

    async def next_stop(self) -> datetime | None:
        """The next stop after now, on which nothing is left to do. It is later, or never."""
        await self.body.reminders.tick()
        now = self.body.clock.moment
        assert await self.effects(now) == []  # a tick done twice is done once
        stop = await self.body.reminders.next_moment(now)
        assert stop is None or stop > now
        return stop

    async def is_silent(self, instants: Sequence[datetime]) -> None:
        """No tick does anything at any of these instants, which no stop names."""
        for at in instants:
            done = await self.effects(at)
            assert done == [], f"unnamed: {self.body.office.local(at)}"

    async def silent_until_stop(self, last: datetime, more: Sequence[float] = ()) -> datetime:
        """The next stop, at most `last`, with nothing on the way.

        Tried at the mornings, at instants that divide the way as `more` says, and just before.
        """
        now, stop = self.body.clock.moment, await self.next_stop()
        end = last if stop is None else min(stop, last)
        mornings = [at for at in self.mornings(now, end) if at < end]
        others = [now + (end - now) * part for part in more]
        await self.is_silent([at for at in (*mornings, *others, end - INSTANT) if now < at < end])
        return end

    def mornings(self, first: datetime, last: datetime) -> Iterator[datetime]:
        """The midnight and the hour of reminders of every day."""
        office, day = self.body.office, self.body.office.day(first)
        while day <= office.day(last):
            yield office.at(day, MIDNIGHT)
            yield office.morning(day)
            day += timedelta(days=1)

    async def walk(self, days: int) -> dict[str, str]:
        """From stop to stop over so many days: whom each stop at which something is done told.

        Stops that tell nobody say which tables changed, but for the trail.
        """
        found: dict[str, str] = {}
        body, last = self.body, self.body.clock.moment + timedelta(days=days)
        while body.clock.moment < last:
            body.clock.moment = await self.silent_until_stop(last)
            tables = {line.split()[0] for line in await self.effects(body.clock.moment)}
            ((written,),) = await body.sql("SELECT coalesce(max(id), 0) FROM outbox")
            await body.reminders.tick()
            told = await body.sql("SELECT person_id FROM outbox WHERE id > ?", written)
            names = sorted(body.name_of(person) for (person,) in told)
            if tables:
                at = body.office.local(body.clock.moment)
                changed = sorted(tables - {"trail", "trail_payloads", "seals"})
                found[f"{at:%Y-%m-%d %H:%M}"] = " ".join(names or changed)
        return found
