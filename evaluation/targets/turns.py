"""Whose turn it is around targets: plans of a year, then their sheets (V-10 to V-32)."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.law.moment import Moment
from evaluation.law.schedule import Event
from evaluation.targets.books import Books
from evaluation.targets.found import Planner, followed, plan_of, planners, running
from evaluation.targets.nouns import SERVANT, SUPERIOR, TargetYear
from evaluation.targets.sheet_view import target_view
from evaluation.targets.years import overview


def target_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "targets-plan", "targets-team", "targets-own", "targets-sign", "targets-refusal"; of
    HR "targets-late", "targets-year".

    The superior's own duty, to agree a sheet, is that of every evaluator.
    """
    for year in followed(moment):
        yield from _plans(moment, person, year)
    for _, sheets in running(moment):
        for sheet in sheets:
            if sheet.person == person.id:
                view = target_view(moment, person, sheet)
                if "send" in view.may and view.targets:
                    yield _dated("targets-own", sheet.id, 1, str(sheet.period), view.event, moment)
    yield from _unmet(moment, person)
    if person.roles & HR:
        yield from _to_compute(moment)


def unsigned(moment: Moment[Books], year: TargetYear) -> Iterator[tuple[str, Planner]]:
    """Who has yet to sign a plan, as "servant" or "superior" of it.

    While a plan in force stands nobody is asked for the next one.
    """
    for planner in planners(moment, year).values():
        if planner.superior is None:
            continue
        if moment.books.target_plans.in_force(year.id, planner.person.id) is not None:
            continue
        plan = plan_of(moment, year, planner)
        for role in (SERVANT, SUPERIOR):
            if not plan.is_signed_by(role):
                yield role, planner


def _plans(moment: Moment[Books], person: Person, year: TargetYear) -> Iterator[Duty]:
    waiting = tuple(unsigned(moment, year))
    for role, planner in waiting:
        if role == SERVANT and planner.person.id == person.id:
            yield _dated("targets-plan", year.id, 1, str(year.year), planner.event, moment)
    team = [
        planner.event
        for role, planner in waiting
        if role == SUPERIOR and planner.superior is not None and planner.superior.id == person.id
    ]
    if team:
        first = min(team, key=lambda event: event.day)
        yield _dated("targets-team", year.id, len(team), str(year.year), first, moment)
    if person.roles & HR:
        late = {p.person.id for _, p in waiting if moment.today > p.event.late_after}
        if late:
            yield Duty("targets-late", year.id, len(late), str(year.year))


def _dated(
    kind: str, target: int, count: int, period: str, event: Event | None, moment: Moment[Books]
) -> Duty:
    if event is None:
        return Duty(kind, target, count, period)
    left = event.days_left(moment.today, moment.calendar)
    return Duty(kind, target, count, period, event.day, left, event.source)


def _unmet(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """The sheet that was agreed; the act on a refusal once another has signed it."""
    for number in moment.books.target_sheets.unmet():
        result = moment.books.results.get(number)
        sheet = None if result is None else moment.books.sheets.get(result.sheet)
        if sheet is None or sheet.campaign_state != "open":
            continue
        if sheet.person == person.id:
            yield Duty("targets-sign", sheet.id, 1, str(sheet.period))
        elif sheet.evaluator == person.id or person.roles & HR:
            view = target_view(moment, person, sheet)
            if "refuse" in view.may and view.kept is not None and view.kept.owner.hands:
                yield Duty("targets-refusal", sheet.id, 1, str(sheet.period))


def _to_compute(moment: Moment[Books]) -> Iterator[Duty]:
    """Marks of a year that the organisational department can compute now (V-32)."""
    for campaign in moment.books.campaigns.running():
        if moment.act(campaign.act).targets is None:
            continue
        waiting = overview(moment, campaign.id).waiting
        if waiting:
            yield Duty("targets-year", campaign.id, waiting, str(campaign.period))
