"""Whose turn it is around work plans and their values, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.calendar import Quarter
from evaluation.campaigns import Acts
from evaluation.eligibility import is_long_enough
from evaluation.kci_report import KciReport, ReportState
from evaluation.office import Office
from evaluation.plan_people import hr_service, kci_rule, parties, planning_unit
from evaluation.ports import Books
from evaluation.schedule import KCI_VALUES
from evaluation.staff import PersonId
from evaluation.words import Source
from evaluation.work_plans import PlanState, WorkPlan

VALUES_AHEAD = 10
"""Working days before their term from which HR is shown the values as its task."""


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


def plan_turns(books: Books, acts: Acts, office: Office, now: datetime) -> tuple[PlanTurn, ...]:
    """Every turn around plans as they stand now."""
    if not books.work_plans.plannings():
        return ()
    today = office.day(now)
    found = [*_until_approved(books, acts, today), *_to_post(books, acts, office)]
    found += _values(books, acts, today)
    return tuple(found)


def _until_approved(books: Books, acts: Acts, today: date) -> Iterator[PlanTurn]:
    for state in (PlanState.DRAFT, PlanState.AGREEING, PlanState.APPROVING):
        for plan in books.work_plans.in_state(state):
            source = kci_rule(acts.of(books, plan.act)).set_within.source
            for kind, person in _next(books, plan, today):
                yield PlanTurn(person, kind, plan, str(plan.period), plan.due, source)


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


def _values(books: Books, acts: Acts, today: date) -> Iterator[PlanTurn]:
    """S-23f: of the quarter that runs and the one before it, near their term and after it."""
    calendar = books.days.calendar()
    for quarter in (Quarter.of(today).previous(), Quarter.of(today)):
        plans = books.work_plans.evaluated_by(quarter)
        reports = books.work_plans.reports_of(quarter) if plans else {}
        for plan in plans.values():
            event = acts.of(books, plan.act).event(KCI_VALUES, quarter, calendar)
            if today < calendar.after(event.day, -VALUES_AHEAD).day:
                continue
            if not _is_evaluated(books, acts, plan, quarter):
                continue
            for kind, person in _next_values(books, plan, reports.get(plan.id), today):
                yield PlanTurn(person, kind, plan, str(quarter), event.day, event.source)


def _is_evaluated(books: Books, acts: Acts, plan: WorkPlan, quarter: Quarter) -> bool:
    """Nobody needs the values of somebody who was too short on the post, or is signed already."""
    person = books.people.get(plan.person)
    assert person is not None  # a foreign key holds him
    rule = acts.of(books, plan.act).eligibility
    if not is_long_enough(rule, quarter, person.appointed, person.dismissed):
        return False
    sheet = books.sheets.of_plan(plan.id, quarter)
    return sheet is None or not sheet.is_signed


def _next_values(
    books: Books, plan: WorkPlan, report: KciReport | None, today: date
) -> list[tuple[str, PersonId]]:
    if report is not None and report.state is ReportState.SENT:
        return []
    if report is not None and report.state is ReportState.AGREEING:
        unit = planning_unit(books, plan, today)
        return [("values-agree", person) for person in sorted(unit)]
    return [("values", person) for person in sorted(hr_service(books, plan, today))]
