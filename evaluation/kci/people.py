"""Who has a part in a head's work plan: who gets one, who sets it, agrees to it, approves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Calendar
from evaluation.kci.books import Books
from evaluation.kci.plan import HR_SERVICE, PLANNING_UNIT, PlanPeriod, WorkPlan, too_late_for_kci
from evaluation.law.act import KciRule, Methodology, Route
from evaluation.law.moment import Moment
from evaluation.staff.heads import heads_of_hr
from evaluation.staff.routes import evaluator_of

NONE_SHORT, NONE_EVALUATOR = "plan-none-short", "plan-none-evaluator"


@dataclass(frozen=True)
class NewPlan:
    """A plan to be opened: whose, set and approved by whom, and by when."""

    person: Person
    evaluator: Person
    approver: Person
    due: date


@dataclass(frozen=True)
class WithoutPlan:
    """A head who gets none: a text key and the rule."""

    person: Person
    key: str
    rule: str


def kci_rule(act: Methodology) -> KciRule:
    """What an act with plans says of КЦИ."""
    assert act.kci is not None  # a planning is opened under no other act
    return act.kci


def kci_route(act: Methodology, person: Person) -> Route | None:
    """The route that gives somebody a sheet of КЦИ, None if he isn't evaluated by them (S-2.7)."""
    if not person.in_corpus_b or not act.knows(person.category):
        return None
    route = act.route_for(person)
    return route if act.forms[route.form].method == "kci" else None


def plan_for(
    person: Person,
    act: Methodology,
    period: PlanPeriod,
    by_id: Mapping[PersonId, Person],
    calendar: Calendar,
    today: date,
) -> NewPlan | WithoutPlan | None:
    """What somebody gets for a period; None: he is no head, or not in service in it. Pure."""
    route = kci_route(act, person)
    if route is None or person.has_left(max(today, period.first_day)):
        return None
    if person.appointed is not None and person.appointed > min(today, period.last_day):
        return None  # he isn't the head yet; on the day of his appointment the plans follow him
    rule = kci_rule(act)
    if too_late_for_kci(person, rule, period):
        return WithoutPlan(person, NONE_SHORT, rule.least_months_source.rule)
    found = evaluator_of(person, act, by_id, today)
    if found is None:
        return WithoutPlan(person, NONE_EVALUATOR, route.source.rule)
    setter = found.evaluator
    approver = approver_of(setter, by_id, today)
    return NewPlan(person, setter, approver, due_of(person, rule, period, calendar))


def approver_of(evaluator: Person, by_id: Mapping[PersonId, Person], day: date) -> Person:
    """The higher superior: whom the one who sets the plan answers to (S-2.1, S-2.12).

    The first head of the body answers to nobody and approves what he sets (by analogy with B-44).
    """
    superior = by_id.get(evaluator.superior) if evaluator.superior else None
    seen = {evaluator.id}
    while superior is not None and superior.id not in seen:
        if not superior.has_left(day):
            return superior
        seen.add(superior.id)
        superior = by_id.get(superior.superior) if superior.superior else None
    return evaluator


def due_of(person: Person, rule: KciRule, period: PlanPeriod, calendar: Calendar) -> date:
    """The last day for the plan: from the period's start, or a later appointment (S-23a, S-23b)."""
    start = period.first_day
    if person.appointed is not None and person.appointed > start:
        start = person.appointed
    return calendar.after(start, rule.set_within.working_days).day


def parties(moment: Moment[Books], plan: WorkPlan) -> dict[str, frozenset[PersonId]]:
    """Whose agreement a plan needs (S-23a), each with the people who can give it.

    Nobody agrees to his own plan: a party without anybody else isn't asked.
    """
    heads = serving(moment, {Role.HR_HEAD}) - {plan.person}
    hr = heads or serving(moment, {Role.HR}) - {plan.person}
    found = {PLANNING_UNIT: planning_unit(moment, plan), HR_SERVICE: hr}
    return {party: people for party, people in found.items() if people}


def planning_unit(moment: Moment[Books], plan: WorkPlan) -> frozenset[PersonId]:
    """The unit of strategic planning, if there is one, without the head himself (S-23a, S-23f)."""
    return serving(moment, {Role.PLANNING}) - {plan.person}


def hr_service(moment: Moment[Books], plan: WorkPlan) -> frozenset[PersonId]:
    """HR for this plan: the head himself only where he alone is the service (B-9)."""
    return others_or_himself(serving(moment, HR), plan)


def others_or_himself(people: frozenset[PersonId], plan: WorkPlan) -> frozenset[PersonId]:
    """Those without the head of the plan, unless there is nobody else."""
    return people - {plan.person} or people


def serving(moment: Moment[Books], roles: set[Role] | frozenset[Role]) -> frozenset[PersonId]:
    """Who has one of the roles and is in service; who acts for the head of HR today has hers."""
    people = moment.books.people.with_any_role(roles)
    if Role.HR_HEAD in roles:
        people = (*people, *heads_of_hr(moment))
    return frozenset(person.id for person in people if not person.has_left(moment.today))
