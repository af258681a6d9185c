"""Whose turn it is around work plans and their values, and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.calendar import Quarter
from evaluation.campaigns import Acts
from evaluation.eligibility import is_long_enough
from evaluation.kci_report import KciReport, ReportState
from evaluation.office import Office
from evaluation.plan_people import hr_service, kci_route, kci_rule, parties, planning_unit
from evaluation.ports import Books
from evaluation.roles import Role
from evaluation.schedule import KCI_VALUES
from evaluation.staff import HR, Person, PersonId
from evaluation.words import Source
from evaluation.work_plans import PlanState, WorkPlan

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
    found = [*_until_approved(books, acts, plans, office.day(now)), *_to_post(books, acts, office)]
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


def _to_post(books: Books, acts: Acts, office: Office) -> Iterator[PlanTurn]:
    """S-23c: HR posts within five working days from the approval."""
    calendar = books.days.calendar()
    for plan in books.work_plans.unposted():
        assert plan.approved_at is not None  # it is in force
        term = kci_rule(acts.of(books, plan.act)).post_within
        day = calendar.after(office.day(plan.approved_at), term.working_days).day
        for person in sorted(hr_service(books, plan, office.day(plan.approved_at))):
            yield PlanTurn(person, "post", plan, str(plan.period), day, term.source)


def _values(books: Books, acts: Acts, office: Office, now: datetime) -> Iterator[PlanTurn]:
    """S-23f: near their term and after it, as long as a sheet may need them."""
    calendar, today = books.days.calendar(), office.day(now)
    opened = {one.period for one in books.campaigns.all() if one.state != "cancelled"}
    for quarter in quarters_of_values(books, today):
        plans = books.work_plans.evaluated_by(quarter, office.end_of(quarter.last_day))
        reports = books.work_plans.reports_of(quarter) if plans else {}
        for plan in plans.values():
            event = acts.of(books, plan.act).event(KCI_VALUES, quarter, calendar)
            if today < calendar.after(event.day, -VALUES_AHEAD).day:
                continue
            if not _is_evaluated(books, acts, plan, quarter, is_open=quarter in opened):
                continue
            for kind, person in _next_values(books, plan, reports.get(plan.id), today):
                yield PlanTurn(person, kind, plan, str(quarter), event.day, event.source)


def _is_evaluated(
    books: Books, acts: Acts, plan: WorkPlan, quarter: Quarter, *, is_open: bool
) -> bool:
    """Once the quarter is opened an unsigned sheet needs the values, and nothing else does.

    Before, nobody needs those of somebody who is no head or was too short on the post.
    """
    if is_open:
        sheet = books.sheets.of_plan(plan.id, quarter)
        return sheet is not None and not sheet.is_signed
    person = books.people.get(plan.person)
    assert person is not None  # a foreign key holds him
    act = acts.of(books, plan.act)
    if kci_route(act, person) is None:
        return False
    return is_long_enough(act.eligibility, quarter, person.appointed, person.dismissed)


def _next_values(
    books: Books, plan: WorkPlan, report: KciReport | None, today: date
) -> list[tuple[str, PersonId]]:
    if report is not None and report.state is ReportState.SENT:
        return []
    if report is not None and report.state is ReportState.AGREEING:
        unit = planning_unit(books, plan, today)
        return [("values-agree", person) for person in sorted(unit)]
    return [("values", person) for person in sorted(hr_service(books, plan, today))]
