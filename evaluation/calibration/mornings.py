"""What the clock does for calibration: terms and sessions recalled, rounds of a vote ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import around, hosts_of, tell
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.turns import all_turns, incoming_turns
from evaluation.law.moment import Moment


class OpenCases:
    """Cases: a working day before a term ends and on its last day; then HR's head hears too.

    Whoever is called to a session hears again on the working day before and on its morning.
    """

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every term, and of every session that was called."""
        days: set[date] = set()
        for turn in all_turns(moment):
            if turn.day is not None:
                days |= {turn.day, moment.calendar.after(turn.day, -1).day}
        for case in _called(moment):
            days |= _session_days(moment, case)
        for waiting in incoming_turns(moment):
            days |= {waiting.day, moment.calendar.after(waiting.day, -1).day}
        return days

    def ring(self, moment: Moment[Books]) -> None:
        """The sessions, then the terms."""
        if not moment.books.outbox.begin_morning("cases", moment.today):
            return
        for case in _called(moment):
            if moment.today in _session_days(moment, case):
                away = {member.person for member in case.members if member.answer == "cannot"}
                tell(moment, case, around(moment, case) - away, f"session:{moment.today}")
        for person in sorted(self._whose_term_ends(moment)):
            key = f"digest:{moment.today}:{person}"
            write_letter(moment, person, "digest", {}, key)

    def _whose_term_ends(self, moment: Moment[Books]) -> set[PersonId]:
        people: set[PersonId] = set()
        for turn in all_turns(moment):
            if turn.day in (moment.today, moment.calendar.after(moment.today, 1).day):
                people.add(turn.person)
            if turn.day == moment.today and turn.kind == "decide":
                # It isn't HR's task, so a digest of tasks would be silent about it.
                hosts = {person.id for person in hosts_of(moment, turn.case)} - {turn.person}
                tell(moment, turn.case, hosts, f"last-day:{moment.today}")
            elif turn.day == moment.today:
                people |= {person.id for person in hosts_of(moment, turn.case)}
        soon = (moment.today, moment.calendar.after(moment.today, 1).day)
        return people | {one.person for one in incoming_turns(moment) if one.day in soon}


def _called(moment: Moment[Books]) -> Iterator[Case]:
    return (case for case in moment.books.cases.live() if case.stage is Stage.CALLED)


def _session_days(moment: Moment[Books], case: Case) -> set[date]:
    """When a session that was called is recalled."""
    if case.call is None:
        return set()
    last = moment.calendar.last_working_day_until(moment.office.day(case.call.at))
    return {moment.calendar.after(last, -1).day, last}


class Rounds:
    """A round of a vote ends at its hour. A bell."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def instants(self, moment: Moment[Books]) -> Iterable[datetime]:
        """The hour of every round that is going on."""
        cases = moment.books.cases.live()
        return [case.vote_until for case in cases if case.vote_until is not None]

    def ring(self, moment: Moment[Books]) -> None:
        """End every round whose hour has come."""
        self._sessions.close_rounds(moment)
