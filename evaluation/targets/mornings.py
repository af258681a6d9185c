"""What the clock does around targets: plans and the servants' halves are recalled before a term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from evaluation.agenda.days import reminder_days
from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.law.moment import Moment
from evaluation.quarter.nouns import Campaign
from evaluation.targets.books import Books
from evaluation.targets.found import followed, running
from evaluation.targets.nouns import SERVANT
from evaluation.targets.turns import unsigned


class TargetsDue:
    """Whoever has yet to sign a plan (V-10, V-11), and servants whose half isn't sent (V-28)."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every plan without both signatures, and every year that waits for a servant."""
        return {day for _, days in _waited_for(moment) for day in days}

    def ring(self, moment: Moment[Books]) -> None:
        """Each person once a morning."""
        people = {person for person, days in _waited_for(moment) if moment.today in days}
        if people and moment.books.outbox.begin_morning("targets", moment.today):
            for person in sorted(people):
                write_letter(moment, person, "digest", {}, f"digest:{moment.today}:{person}")


def _waited_for(moment: Moment[Books]) -> Iterator[tuple[PersonId, frozenset[date]]]:
    for year in followed(moment):
        for role, planner in unsigned(moment, year):
            signs = planner.person if role == SERVANT else planner.superior
            if signs is not None:
                yield signs.id, reminder_days(moment, planner.event.day)
    for campaign, sheets in running(moment):
        days = _days_of(moment, campaign)
        for sheet in sheets:
            if moment.books.target_sheets.get(sheet.id).sent_at is None:
                yield sheet.person, days


def _days_of(moment: Moment[Books], campaign: Campaign) -> frozenset[date]:
    opened = moment.office.day(campaign.opened_at)
    first = frozenset({moment.calendar.after(opened, 1).day})
    due = campaign.deadline
    return first if due is None else first | reminder_days(moment, due)
