"""What the clock does for plans: they follow the staff, and whoever has a turn hears."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from evaluation.agenda.days import ONE_DAY, coming_morning, reminder_days
from evaluation.agenda.writing import write_letter
from evaluation.law.moment import Moment
from evaluation.plans.books import Books
from evaluation.plans.planning import following, refresh
from evaluation.plans.turns import PlanTurn, plan_turns, values_to_come


class Plans:
    """Plans follow the staff (S-23b); then whoever has a turn in one is reminded of it."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every turn, those that begin later too, and when plans change with the staff."""
        found = (*plan_turns(moment), *values_to_come(moment))
        return {day for turn in found for day in _days_of(moment, turn)} | _to_follow(moment)

    def ring(self, moment: Moment[Books]) -> None:
        """Once a morning."""
        if not moment.books.outbox.begin_morning("plans", moment.today):
            return
        for planning in moment.books.work_plans.plannings():
            if planning.period.is_evaluated(moment.today):
                refresh(moment, planning)
        today = {t.person for t in plan_turns(moment) if moment.today in _days_of(moment, t)}
        for person in sorted(today):
            key = f"digest:{moment.today}:{person}"
            write_letter(moment, person, "digest", {}, key)


def _days_of(moment: Moment[Books], turn: PlanTurn) -> frozenset[date]:
    """When a turn is recalled: before its term, and on the first working day after it."""
    return reminder_days(moment, turn.day) | {moment.calendar.after(turn.day, 1).day}


def _to_follow(moment: Moment[Books]) -> set[date]:
    """The next morning, and whenever somebody comes or is gone whose day is known already."""
    plannings = moment.books.work_plans.plannings()
    if not plannings:
        return set()
    known: set[date] = set()
    for person in moment.books.people.all():
        known |= {person.appointed} if person.appointed is not None else set()
        known |= {person.dismissed + ONE_DAY} if person.dismissed is not None else set()
    days = {moment.calendar.first_working_day_from(day) for day in known if day > moment.today}
    return {
        day
        for day in days | {coming_morning(moment)}
        for planning in plannings
        if planning.period.is_evaluated(day)
        and following(moment.at(moment.office.morning(day)), planning)
    }
