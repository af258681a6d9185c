"""What the clock does for sheets of КЦИ by count: whose turn it is hears of it again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.person import HR
from evaluation.counted.books import Books
from evaluation.counted.turns import CountedTurn, turns
from evaluation.law.moment import Moment


class WaitingSheets:
    """On the working day after it became one's turn; of a term a day before and on its last day.

    Of a term that was missed (B-53) HR hears on the working day after it. The act dates nothing
    else of these sheets, and that first reminder is the office's practice.
    """

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every open turn."""
        days: set[date] = set()
        for turn in turns(moment):
            days |= _days(moment, turn)
            missed = _missed(moment, turn)
            days |= set() if missed is None else {missed}
        return days

    def ring(self, moment: Moment[Books]) -> None:
        """Each once a morning, whatever waits for him."""
        if not moment.books.outbox.begin_morning("counted", moment.today):
            return
        people = set()
        for turn in turns(moment):
            if moment.today in _days(moment, turn):
                people.add(turn.person)
            if moment.today == _missed(moment, turn):
                hr = moment.books.people.with_any_role(HR)
                people |= {one.id for one in hr if not one.has_left(moment.today)}
        for person in sorted(people):
            write_letter(moment, person, "digest", {}, f"digest:{moment.today}:{person}")


def _days(moment: Moment[Books], turn: CountedTurn) -> set[date]:
    calendar = moment.calendar
    if turn.term is not None:
        last = calendar.last_working_day_until(turn.term.day)
        return {calendar.after(last, -1).day, last}
    return set() if turn.since is None else {calendar.after(turn.since, 1).day}


def _missed(moment: Moment[Books], turn: CountedTurn) -> date | None:
    return None if turn.term is None else moment.calendar.after(turn.term.day, 1).day
