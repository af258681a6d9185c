"""HR's actual values of a plan's КЦИ in a quarter: entered, agreed, sent, refreshed (S-23f)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from evaluation.base.ids import KciReportId, PersonId, WorkPlanId
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.plan import PlanStep, WorkPlan
from evaluation.law.kci_marks import AllowedTable, KciError, percent

Actual = Decimal | bool
"""A number, or whether a "done" КЦИ was done."""


class ReportState(StrEnum):
    """Where a revision stands; only a sent one is seen by the evaluator and the head."""

    DRAFT = "draft"
    AGREEING = "agreeing"
    SENT = "sent"


@dataclass(frozen=True)
class KciReport:
    """One revision of the values; those of a sent revision never change (X-10: a new one is made).

    `steps` as in a plan: "submitted", "agreed-planning", "sent-back", "sent".
    """

    id: KciReportId
    plan: WorkPlanId
    period: Quarter
    revision: int
    values: tuple[Actual | None, ...]
    state: ReportState = ReportState.DRAFT
    steps: tuple[PlanStep, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every КЦИ has its value."""
        return all(value is not None for value in self.values)

    @property
    def sent_at(self) -> datetime | None:
        """When the evaluator got it."""
        return next((step.at for step in reversed(self.steps) if step.kind == "sent"), None)


@dataclass(frozen=True)
class KciLine:
    """A КЦИ with what came of it: None where no value is entered, or the table sets no limit.

    `percent` is unrounded; `allowed` the lowest and highest mark for it (S-28c).
    """

    kci: Kci
    planned: Decimal | None
    actual: Actual | None = None
    percent: Decimal | None = None
    allowed: tuple[Decimal, Decimal] | None = None

    def allows(self, mark: Decimal) -> bool:
        """Whether the act's table lets the mark stand (S-28c)."""
        return self.allowed is None or self.allowed[0] <= mark <= self.allowed[1]


def lines_of(
    plan: WorkPlan, quarter: Quarter, report: KciReport | None, table: AllowedTable
) -> tuple[KciLine, ...]:
    """The plan's КЦИ with the values of a revision, all of them blank without one."""
    values = (None,) * len(plan.kcis) if report is None else report.values
    return tuple(
        _line(kci, quarter, actual, table) for kci, actual in zip(plan.kcis, values, strict=True)
    )


def _line(kci: Kci, quarter: Quarter, actual: Actual | None, table: AllowedTable) -> KciLine:
    planned = kci.planned_for(quarter.number)
    if actual is None:
        return KciLine(kci, planned)
    realised = percent(planned, actual, kci.direction)
    return KciLine(kci, planned, actual, realised, table.range_for(realised))


def blank(plan: WorkPlan, quarter: Quarter) -> KciReport:
    """Nothing entered yet."""
    return KciReport(KciReportId(0), plan.id, quarter, 1, (None,) * len(plan.kcis))


def refreshed(report: KciReport) -> KciReport:
    """The next revision of a sent report, beginning with what was sent (X-10)."""
    return KciReport(KciReportId(0), report.plan, report.period, report.revision + 1, report.values)


def enter(report: KciReport, index: int, kci: Kci, value: Actual) -> KciReport:
    """Put one value; whatever was agreed is asked anew. Raises Refusal."""
    if report.state is ReportState.SENT:
        raise Refusal("refuse-values-sent")
    if not 0 <= index < len(report.values) or isinstance(value, bool) != (kci.direction == "done"):
        raise Refusal("refuse-not-found")
    refuse_value(kci, report.period, value)
    values = (*report.values[:index], value, *report.values[index + 1 :])
    return replace(report, values=values, state=ReportState.DRAFT)


def refuse_value(kci: Kci, quarter: Quarter, value: Actual) -> None:
    """A value of which no percent can be computed. Raises Refusal with the reason."""
    try:
        percent(kci.planned_for(quarter.number), value, kci.direction)
    except KciError as fault:
        raise Refusal(fault.key) from fault


def submit(report: KciReport, by: PersonId, now: datetime, *, agreement: bool) -> KciReport:
    """Send the values off: to strategic planning first, where there is such a unit (S-23f).

    Raises Refusal: a value is missing.
    """
    if report.state is not ReportState.DRAFT:
        return report
    if not report.is_complete:
        raise Refusal("refuse-values-missing")
    stepped = _stepped(report, "submitted", by, now)
    return replace(stepped, state=ReportState.AGREEING) if agreement else _sent(stepped, by, now)


def agree(report: KciReport, by: PersonId, now: datetime) -> KciReport:
    """Strategic planning agrees: the values go to the evaluator. Raises Refusal."""
    if report.state is ReportState.SENT:
        return report
    _require_agreeing(report)
    return _sent(_stepped(report, "agreed-planning", by, now), by, now)


def send_back(report: KciReport, by: PersonId, now: datetime, reason: str) -> KciReport:
    """Back to HR, with a reason. Raises Refusal."""
    _require_agreeing(report)
    return replace(_stepped(report, "sent-back", by, now, reason), state=ReportState.DRAFT)


def _require_agreeing(report: KciReport) -> None:
    if report.state is not ReportState.AGREEING:
        raise Refusal("refuse-values-state", state=report.state.value)


def _sent(report: KciReport, by: PersonId, now: datetime) -> KciReport:
    return replace(_stepped(report, "sent", by, now), state=ReportState.SENT)


def _stepped(
    report: KciReport, kind: str, by: PersonId, now: datetime, words: str = ""
) -> KciReport:
    return replace(report, steps=(*report.steps, PlanStep(kind, by, now, words)))
