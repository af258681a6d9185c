"""Whose turn it is around sheets by points."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.law.moment import Moment
from evaluation.law.schedule import QUARTER_MARK
from evaluation.points.books import Books
from evaluation.points.found import running
from evaluation.points.sheets import without_facts
from evaluation.points.view import view_for
from evaluation.quarter.nouns import Campaign


def points_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "points-own", "points-facts", "points-sign", "points-refusal".

    The superior's own duty, to agree, is that of every evaluator. The act dates only his, so the
    others are shown by his day without a paragraph.
    """
    yield from _to_write(moment, person)
    yield from _to_sign(moment, person)


def _to_write(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    for campaign, sheets in running(moment):
        for sheet in sheets:
            if sheet.person == person.id and moment.books.points.get(sheet.id).sent_at is None:
                yield _by_his_day(moment, campaign, "points-own", (sheet.id, 1))
        waiting = len(without_facts(moment, person, campaign.id)) if person.roles & HR else 0
        if waiting:
            yield _by_his_day(moment, campaign, "points-facts", (campaign.id, waiting))


def _by_his_day(
    moment: Moment[Books], campaign: Campaign, kind: str, what: tuple[int, int]
) -> Duty:
    event = moment.act(campaign.act).event(QUARTER_MARK, campaign.period, moment.calendar)
    left = event.days_left(moment.today, moment.calendar)
    return Duty(kind, *what, str(campaign.period), event.day, left)


def _to_sign(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """The sheet that was agreed; the act on a refusal once another has signed it."""
    for number in moment.books.points.unmet():
        result = moment.books.results.get(number)
        sheet = None if result is None else moment.books.sheets.get(result.sheet)
        if sheet is None or sheet.campaign_state != "open":
            continue
        if sheet.person == person.id:
            yield Duty("points-sign", sheet.id, 1, str(sheet.period))
        elif sheet.evaluator == person.id or person.roles & HR:
            view = view_for(moment, person, sheet)
            if "refuse" in view.may and view.signed is not None and view.signed.hands:
                yield Duty("points-refusal", sheet.id, 1, str(sheet.period))
