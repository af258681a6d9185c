"""Whose turn it is around work plans and their values, and by when."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.kci.people import kci_route, kci_rule, others_or_himself, parties, serving
from evaluation.kci.plan import PlanState, WorkPlan
from evaluation.kci.values import ReportState
from evaluation.law.eligibility import is_long_enough
from evaluation.law.schedule import KCI_VALUES
from evaluation.law.stored import Acts
from evaluation.law.words import Source
from evaluation.plans.books import Books

SERVICE = frozenset({*HR, Role.PLANNING})
"""Who has turns by their role, besides those by name."""

VALUES_AHEAD = 10
"""Working days before their term from which HR is shown the values as its task."""


def quarters_of_values(books: Books, today: date) -> tuple[Quarter, ...]:
    """The quarter that runs, the one before it, and every one with a sheet still to be marked.

    The evaluation of somebody who is away waits for his return, however long (S-6b, A-09).
    """
    now = Quarter.of(today)
    return tuple(sorted({now, now.previous(), *books.sheets.quarters_to_mark()}, reverse=True))


@dataclass(frozen=True)
class PlanTurn:
    """Somebody is to do something about a plan.

    Kinds: "write", "agree", "approve", "post", "values", "values-agree". `period` is the plan's,
    or the quarter of the values.
    """

    person: PersonId
    kind: str
    plan: WorkPlan
    period: str
    day: date
    source: Source


def plan_turns(
    books: Books, acts: Acts, office: Office, now: datetime, only: Person | None = None
) -> tuple[PlanTurn, ...]:
    """Every turn around plans as they stand now; `only`: those of one person."""
    if not books.work_plans.plannings():
        return ()
    if only is not None and not only.roles & SERVICE:  # most people: nothing else is looked at
        plans = books.work_plans.waiting_for(only.id)
        return tuple(_until_approved(books, acts, plans, office.day(now)))
    states = (PlanState.DRAFT, PlanState.AGREEING, PlanState.APPROVING)
    plans = tuple(plan for state in states for plan in books.work_plans.in_state(state))
    found = [
        *_until_approved(books, acts, plans, office.day(now)),
        *_to_post(books, acts, office, now),
    ]
    found += _values(books, acts, office, now)
    return tuple(turn for turn in found if only is None or turn.person == only.id)


def _until_approved(
    books: Books, acts: Acts, plans: Sequence[WorkPlan], today: date
) -> Iterator[PlanTurn]:
    """S-23a: until the plan is in force, while something can still come of it."""
    people = books.people.some({plan.person for plan in plans})
    for plan in plans:
        act, person = acts.of(books, plan.act), people[plan.person]
        if person.has_left(today) or kci_route(act, person) is None:
            continue
        if not plan.period.is_evaluated(today):
            continue
        source = kci_rule(act).set_within.source
        for kind, whose in _next(books, plan, today):
            yield PlanTurn(whose, kind, plan, str(plan.period), plan.due, source)


def _next(books: Books, plan: WorkPlan, today: date) -> Iterator[tuple[str, PersonId]]:
    if plan.state is PlanState.DRAFT:
        yield "write", plan.evaluator
    elif plan.state is PlanState.APPROVING:
        yield "approve", plan.approver
    else:
        people = parties(books, plan, today)
        wanted = {person for party in plan.awaited for person in people.get(party, ())}
        yield from (("agree", person) for person in sorted(wanted))


def _to_post(books: Books, acts: Acts, office: Office, now: datetime) -> Iterator[PlanTurn]:
    """S-23c: HR posts within five working days from the approval."""
    calendar, hr = books.days.calendar(), serving(books, HR, office.day(now))
    for plan in books.work_plans.unposted():
        assert plan.approved_at is not None  # it is in force
        term = kci_rule(acts.of(books, plan.act)).post_within
        day = calendar.after(office.day(plan.approved_at), term.working_days).day
        for person in sorted(others_or_himself(hr, plan)):
            yield PlanTurn(person, "post", plan, str(plan.period), day, term.source)


def _values(books: Books, acts: Acts, office: Office, now: datetime) -> Iterator[PlanTurn]:
    """S-23f: near their term and after it, as long as a sheet may need them."""
    calendar, today = books.days.calendar(), office.day(now)
    opened = {one.period for one in books.campaigns.all() if one.state != "cancelled"}
    hr, unit = serving(books, HR, today), serving(books, {Role.PLANNING}, today)
    for quarter in quarters_of_values(books, today):
        plans = books.work_plans.evaluated_by(quarter, office.end_of(quarter.last_day))
        reports = books.work_plans.reports_of(quarter) if plans else {}
        wanted = _evaluated(books, acts, plans.values(), quarter, is_open=quarter in opened)
        for plan in wanted:
            event = acts.of(books, plan.act).event(KCI_VALUES, quarter, calendar)
            if today < calendar.after(event.day, -VALUES_AHEAD).day:
                continue
            report = reports.get(plan.id)
            if report is not None and report.state is ReportState.SENT:
                continue
            agreeing = report is not None and report.state is ReportState.AGREEING
            people = unit - {plan.person} if agreeing else others_or_himself(hr, plan)
            kind = "values-agree" if agreeing else "values"
            for person in sorted(people):
                yield PlanTurn(person, kind, plan, str(quarter), event.day, event.source)


def values_to_come(books: Books, acts: Acts, office: Office, now: datetime) -> tuple[PlanTurn, ...]:
    """The turns around values that are nobody's yet, as they stand on the day they begin."""
    calendar, days = books.days.calendar(), set[date]()
    for planning in books.work_plans.plannings():
        act = acts.of(books, planning.act)
        for quarter in planning.period.quarters:
            term = act.event(KCI_VALUES, quarter, calendar).day
            days.add(calendar.after(term, -VALUES_AHEAD).day)
    begins = (office.morning(day) for day in sorted(days) if day > office.day(now))
    return tuple(turn for begin in begins for turn in _values(books, acts, office, begin))


def _evaluated(
    books: Books, acts: Acts, plans: Collection[WorkPlan], quarter: Quarter, *, is_open: bool
) -> list[WorkPlan]:
    """Once the quarter is opened an unsigned sheet needs the values, and nothing else does.

    Before, nobody needs those of somebody who is no head or was too short on the post.
    """
    if is_open:
        to_mark = books.sheets.plans_to_mark(quarter)
        return [plan for plan in plans if plan.id in to_mark]
    people = books.people.some({plan.person for plan in plans})
    found = []
    for plan in plans:
        act, person = acts.of(books, plan.act), people[plan.person]
        rule, days = act.eligibility, (person.appointed, person.dismissed)
        if kci_route(act, person) is not None and is_long_enough(rule, quarter, *days):
            found.append(plan)
    return found
