"""What is asked again and again around targets: whose plans, by when, whose sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId, SheetId, TargetYearId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.schedule import Event
from evaluation.law.year_mark import TargetsRule
from evaluation.quarter.nouns import Campaign, Sheet
from evaluation.staff.routes import evaluator_of, line_above
from evaluation.targets.books import Books
from evaluation.targets.nouns import TargetPlan, TargetSheet, TargetYear
from evaluation.targets.plan_steps import under
from evaluation.targets.sheet_steps import by_plan

METHOD = "targets"
TARGET_PLAN = "target_plan"
FOLLOWED_YEARS = 1
"""So many years after its own somebody is still asked for a plan that two haven't signed."""


@dataclass(frozen=True)
class Planner:
    """Who has a plan of a year: its immediate superior, and the head of the department, if another.

    `event`: by when it is made (V-10, V-11).
    """

    person: Person
    superior: Person | None
    head: Person | None
    event: Event


def rule_of(act: Methodology) -> TargetsRule:
    """What the act says of targets. Raises Refusal where it knows none."""
    if act.targets is None:
        raise Refusal("refuse-act-silent")
    return act.targets


def known_year(moment: Moment[Books], year: TargetYearId) -> TargetYear:
    """The plans of a year. Raises Refusal."""
    found = moment.books.target_plans.year(year)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def year_of(moment: Moment[Books], act: str, year: int) -> TargetYear | None:
    """The plans of a year under an act, by its key."""
    for found in moment.books.target_plans.years():
        if found.year == year and moment.books.acts.text(found.act)[0] == act:
            return found
    return None


def due_of(act: Methodology, person: Person, year: int, calendar: Calendar) -> Event:
    """By when a plan is made: the day of the year, or so long after an appointment behind it."""
    rule = rule_of(act)
    day, source = rule.set_by.in_(year), rule.set_by.source
    if person.appointed is not None and person.appointed > day:
        day = calendar.after(person.appointed, rule.set_within.working_days).day
        source = rule.set_within.source
    rolls = act.dates.fixed.roll == "forward"
    late = calendar.first_working_day_from(day) if rolls else day
    return Event(TARGET_PLAN, day, calendar.last_working_day_until(day), late, source)


def planners(moment: Moment[Books], found: TargetYear) -> Mapping[PersonId, Planner]:
    """Everybody who has a plan of that year, as the staff stands (V-10, V-11)."""
    act = moment.act(found.act)
    by_id = {person.id: person for person in moment.books.people.all()}
    first, last = date(found.year, 1, 1), date(found.year, 12, 31)
    return {
        person.id: _planner(moment, act, person, by_id, found.year)
        for person in by_id.values()
        if person.in_corpus_b
        and act.knows(person.category)
        and not person.has_left(max(first, min(moment.today, last)))
        and (person.appointed is None or person.appointed <= last)
    }


def _planner(
    moment: Moment[Books],
    act: Methodology,
    person: Person,
    by_id: Mapping[PersonId, Person],
    year: int,
) -> Planner:
    found = evaluator_of(person, act, by_id, moment.today)
    superior = None if found is None else found.evaluator
    line = line_above(person, by_id, moment.today)
    heads = (one for one in line if one.is_unit_head)
    head = None if person.is_unit_head else next(heads, None)
    if head is not None and superior is not None and head.id == superior.id:
        head = None
    return Planner(person, superior, head, due_of(act, person, year, moment.calendar))


def plan_of(moment: Moment[Books], year: TargetYear, planner: Planner) -> TargetPlan:
    """What stands on his plan, for the superior whom he has now."""
    superior = None if planner.superior is None else planner.superior.id
    return under(moment.books.target_plans.get(year.id, planner.person.id), superior)


def followed(moment: Moment[Books]) -> Iterator[TargetYear]:
    """The years whose plans are still asked for."""
    for found in moment.books.target_plans.years():
        if moment.today.year - found.year <= FOLLOWED_YEARS:
            yield found


# Sheets


def is_by_targets(act: Methodology, form: str) -> bool:
    """Whether a form of the act is about the targets of a year."""
    return act.forms[form].method == METHOD


def target_sheet(moment: Moment[Books], sheet: SheetId) -> Sheet:
    """A sheet by targets that wasn't withdrawn. Raises Refusal."""
    found = moment.books.sheets.get(sheet)
    if found is None or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    if not is_by_targets(moment.act(found.act), found.form):
        raise Refusal("refuse-not-found")
    return found


def plan_behind(moment: Moment[Books], sheet: Sheet) -> TargetPlan | None:
    """The plan in force that a sheet is about, None while there is none."""
    year = year_of(moment, moment.act(sheet.act).key, sheet.period.year)
    if year is None:
        return None
    return moment.books.target_plans.in_force(year.id, sheet.person)


def marks_of(moment: Moment[Books], sheet: Sheet, plan: TargetPlan | None) -> TargetSheet:
    """What stands on a sheet, by the plan in force and for its superior of now."""
    return by_plan(moment.books.target_sheets.get(sheet.id), plan, sheet.evaluator)


def running(moment: Moment[Books]) -> Iterator[tuple[Campaign, tuple[Sheet, ...]]]:
    """Every running year with its unsigned sheets by targets, if it has any."""
    for campaign in moment.books.campaigns.running():
        act = moment.act(campaign.act)
        if act.targets is None:
            continue
        drafts = moment.books.sheets.drafts(campaign.id)
        found = tuple(sheet for sheet in drafts if is_by_targets(act, sheet.form))
        if found:
            yield campaign, found
