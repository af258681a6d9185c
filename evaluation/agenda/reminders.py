"""The clock: it rings what each process has hung up, and says when it will ring next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Generic

from evaluation.agenda.duties import duties_of
from evaluation.agenda.process import B, B_contra, Bell, Mornings, Turns
from evaluation.agenda.writing import write_letter
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment, Moments


class AtMornings(Generic[B_contra]):
    """A bell of what is done at the reminder hour, and only when people may be disturbed."""

    def __init__(self, mornings: Mornings[B_contra]) -> None:
        self._mornings = mornings

    def instants(self, moment: Moment[B_contra]) -> Iterable[datetime]:
        """The reminder hour of its days."""
        return [moment.office.morning(day) for day in self._mornings.days(moment)]

    def ring(self, moment: Moment[B_contra]) -> None:
        """Once its hour has come, until the office closes."""
        has_come = moment.now >= moment.office.morning(moment.today)
        if has_come and moment.office.is_working_hour(moment.now, moment.calendar):
            self._mornings.ring(moment)


class Reminders:
    """Verbs of the clock: tick, the next stop, snooze.

    `bells` are rung in their order; `turns` are what a snoozed reminder will repeat.
    """

    def __init__(
        self, moments: Moments[B], bells: Sequence[Bell[B]], turns: Sequence[Turns[B]]
    ) -> None:
        def ring(moment: Moment[B]) -> None:
            for bell in bells:
                bell.ring(moment)

        async def tick() -> None:
            await moments.write(ring)

        def following(moment: Moment[B], after: datetime) -> datetime | None:
            then = moment.at(after)
            stops = [stop for bell in bells for stop in bell.instants(then)]
            stops += then.books.outbox.next_not_before(after)
            return min((stop for stop in stops if stop > after), default=None)

        async def next_moment(after: datetime) -> datetime | None:
            return await moments.read(lambda moment: following(moment, after))

        async def snooze(actor: Person) -> datetime:
            return await moments.write(lambda moment: _snoozed(moment, turns, actor))

        self._tick, self._next_moment, self._snooze = tick, next_moment, snooze

    async def tick(self) -> None:
        """Do what the hour asks for; doing it twice does it once."""
        await self._tick()

    async def next_moment(self, after: datetime) -> datetime | None:
        """The next instant at which `tick` or the outbox has something to do, None if none."""
        return await self._next_moment(after)

    async def snooze(self, actor: Person) -> datetime:
        """The same reminder again tomorrow morning, never past the deadline. Raises Refusal."""
        return await self._snooze(actor)


def _snoozed(moment: Moment[B], turns: Sequence[Turns[B]], actor: Person) -> datetime:
    morning = moment.office.next_morning(moment.now, moment.calendar)
    day = moment.office.day(morning)
    duties = duties_of(moment, turns, actor)
    nearest = min((duty.day for duty in duties if duty.day is not None), default=None)
    if nearest is not None and day > nearest:
        raise Refusal("refuse-snooze", day=nearest.isoformat())
    key = f"digest:{day}:{actor.id}"
    write_letter(moment, actor.id, "digest", {}, key, morning)
    return morning
