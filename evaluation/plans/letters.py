"""Letters about plans and values: one that has gone on since is dropped, a later one says so."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.base.ids import KciReportId, WorkPlanId
from evaluation.kci.plan import WorkPlan
from evaluation.kci.values import KciReport
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.plans.books import Books


@dataclass(frozen=True)
class PlanLetter(Letter):
    """A step of a plan."""

    plan: WorkPlan


@dataclass(frozen=True)
class ValuesLetter(Letter):
    """A step of a quarter's values (S-23f)."""

    plan: WorkPlan
    report: KciReport


def _plan(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.work_plans.get(WorkPlanId(details["plan"]))
    if found is None or len(found.steps) != details["step"]:
        return None
    return PlanLetter(envelope, found)


def _values(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    report = moment.books.work_plans.report_by_id(KciReportId(details["report"]))
    if report is None or len(report.steps) != details["step"]:
        return None
    plan = moment.books.work_plans.get(report.plan)
    assert plan is not None  # a foreign key holds it
    return ValuesLetter(envelope, plan, report)


LETTERS = {"plan": _plan, "values": _values}
