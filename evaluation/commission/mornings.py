"""What the clock does for the Commission: its terms and its sittings are recalled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.commission.books import Books
from evaluation.commission.floor import body_of, tell, working_body
from evaluation.commission.nouns import Sitting, SittingStage
from evaluation.commission.turns import SittingTurns
from evaluation.law.moment import Moment

OF_OTHERS = ("agree", "open", "sign", "approve")
"""Tasks of which HR hears on their last day, when they aren't its own."""


class OpenSittings:
    """A working day before a term ends and on its last day; then HR hears of the others' too.

    The body hears of its sitting on the working day before and on its morning.
    """

    def __init__(self, turns: SittingTurns) -> None:
        self._turns = turns

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every term, and of every sitting that is agreed on."""
        days: set[date] = set()
        for turn in self._turns.all(moment):
            if turn.day is not None:
                days |= _days(moment, turn.day)
        for sitting in _agreed(moment):
            days |= _days(moment, moment.office.day(sitting.at))
        return days

    def ring(self, moment: Moment[Books]) -> None:
        """The sittings, then the terms."""
        if not moment.books.outbox.begin_morning("sittings", moment.today):
            return
        for sitting in _agreed(moment):
            if moment.today in _days(moment, moment.office.day(sitting.at)):
                people = body_of(moment.books, sitting).people
                tell(moment, sitting, people, f"sitting-day:{moment.today}")
        for person in sorted(self._whose_term_ends(moment)):
            write_letter(moment, person, "digest", {}, f"digest:{moment.today}:{person}")

    def _whose_term_ends(self, moment: Moment[Books]) -> set[PersonId]:
        people: set[PersonId] = set()
        late: dict[int, Sitting] = {}
        for turn in self._turns.all(moment):
            if turn.day is None or moment.today not in _days(moment, turn.day):
                continue
            people.add(turn.person)
            if turn.kind in OF_OTHERS and moment.today == _last(moment, turn.day):
                late[turn.sitting.id] = turn.sitting
        for sitting in late.values():
            hr = {one.id for one in working_body(moment)} - people
            tell(moment, sitting, hr, f"last-day:{moment.today}")
        return people


def _agreed(moment: Moment[Books]) -> Iterator[Sitting]:
    return (one for one in moment.books.sittings.live() if one.stage is SittingStage.AGREED)


def _last(moment: Moment[Books], day: date) -> date:
    return moment.calendar.last_working_day_until(day)


def _days(moment: Moment[Books], day: date) -> set[date]:
    """When a day is recalled: the working day before, and itself or the last one until it."""
    last = _last(moment, day)
    return {moment.calendar.after(last, -1).day, last}
