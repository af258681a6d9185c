"""What the clock does for sheets of КЦИ by count: whose turn it is hears of it again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import HR
from evaluation.counted.books import Books
from evaluation.counted.turns import CountedTurn, to_bring, turns
from evaluation.counted.view import SheetTerm
from evaluation.law.moment import Moment


class WaitingSheets:
    """On the working day after it became one's turn; of a term a day before and on its last day.

    Of a term that was missed (B-53) HR hears on the working day after it, of its own (B-54) as
    everybody does. The act dates nothing
    else of these sheets, and that first reminder is the office's practice.
    """

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every open turn."""
        days: set[date] = set()
        for turn in turns(moment):
            days |= _days(moment, turn)
            missed = _missed(moment, turn)
            days |= set() if missed is None else {missed}
        for one in to_bring(moment):
            days |= _around(moment, one.term)
        return days

    def ring(self, moment: Moment[Books]) -> None:
        """Each once a morning, whatever waits for him."""
        if not moment.books.outbox.begin_morning("counted", moment.today):
            return
        people: set[PersonId] = set()
        for turn in turns(moment):
            if moment.today in _days(moment, turn):
                people.add(turn.person)
            if moment.today == _missed(moment, turn):
                people |= _hr(moment)
        if any(moment.today in _around(moment, one.term) for one in to_bring(moment)):
            people |= _hr(moment)
        for person in sorted(people):
            write_letter(moment, person, "digest", {}, f"digest:{moment.today}:{person}")


def _days(moment: Moment[Books], turn: CountedTurn) -> set[date]:
    if turn.term is not None:
        return _around(moment, turn.term)
    return set() if turn.since is None else {moment.calendar.after(turn.since, 1).day}


def _around(moment: Moment[Books], term: SheetTerm | None) -> set[date]:
    """The working day before the last one, and the last one."""
    if term is None:
        return set()
    last = moment.calendar.last_working_day_until(term.day)
    return {moment.calendar.after(last, -1).day, last}


def _hr(moment: Moment[Books]) -> set[PersonId]:
    hr = moment.books.people.with_any_role(HR)
    return {one.id for one in hr if not one.has_left(moment.today)}


def _missed(moment: Moment[Books], turn: CountedTurn) -> date | None:
    return None if turn.term is None else moment.calendar.after(turn.term.day, 1).day
