"""What the clock does for sheets by points: their parts are asked for before the term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from evaluation.agenda.days import reminder_days
from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import HR
from evaluation.law.moment import Moment
from evaluation.points.books import Books
from evaluation.points.found import running
from evaluation.points.sheets import without_facts
from evaluation.quarter.nouns import Campaign, Sheet


class OpenHalves:
    """Who has yet to write hears on the first working day after the opening, and before the term.

    Servants of their half (V-23), HR of the facts without which no superior can agree (V-24). The
    superiors hear of their own term with all evaluators.
    """

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every quarter in which somebody has yet to write."""
        return {
            day
            for campaign, sheets in running(moment)
            if any(True for _ in _waited_for(moment, campaign, sheets))
            for day in _days_of(moment, campaign)
        }

    def ring(self, moment: Moment[Books]) -> None:
        """Each quarter on its own days."""
        for campaign, sheets in running(moment):
            if moment.today not in _days_of(moment, campaign):
                continue
            people = set(_waited_for(moment, campaign, sheets))
            if people and moment.books.outbox.begin_morning(f"points:{campaign.id}", moment.today):
                for person in sorted(people):
                    write_letter(moment, person, "digest", {}, f"digest:{moment.today}:{person}")


def _days_of(moment: Moment[Books], campaign: Campaign) -> frozenset[date]:
    opened = moment.office.day(campaign.opened_at)
    first = moment.calendar.after(opened, 1).day
    due = campaign.deadline
    return frozenset({first}) | (frozenset() if due is None else reminder_days(moment, due))


def _waited_for(
    moment: Moment[Books], campaign: Campaign, sheets: Iterable[Sheet]
) -> Iterator[PersonId]:
    for sheet in sheets:
        if moment.books.points.get(sheet.id).sent_at is None:
            yield sheet.person
    for person in moment.books.people.with_any_role(HR):
        if not person.has_left(moment.today) and without_facts(moment, person, campaign.id):
            yield person.id
