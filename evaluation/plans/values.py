"""HR's actual values of КЦИ: entered, agreed with strategic planning, sent, refreshed (S-23f)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, WorkPlanId
from evaluation.base.person import HR, Person, require, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.kci.people import hr_service, planning_unit
from evaluation.kci.plan import WorkPlan
from evaluation.kci.seals import values_seal
from evaluation.kci.values import (
    Actual,
    KciLine,
    KciReport,
    ReportState,
    agree,
    blank,
    enter,
    lines_of,
    refreshed,
    send_back,
    submit,
)
from evaluation.law.act import Methodology
from evaluation.law.kci_marks import AllowedTable
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import KCI_VALUES, Event
from evaluation.plans.books import Books
from evaluation.plans.drafting import seen_plan
from evaluation.plans.turns import quarters_of_values
from evaluation.quarter.kci_marks import drop_marks_outside, table_for


@dataclass(frozen=True)
class ValuesView:
    """A plan's values in a quarter, with what a screen needs to show them.

    `may` names the acts that the reader can take now: "enter", "send", "agree", "send_back",
    "refresh".
    """

    plan: WorkPlan
    quarter: Quarter
    report: KciReport
    lines: tuple[KciLine, ...]
    table: AllowedTable
    methodology: Methodology
    event: Event
    days_left: int
    may: frozenset[str]


class KciValues:
    """Verbs of HR and of strategic planning; the head and his evaluator look."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def quarters(self, actor: Person) -> tuple[Quarter, ...]:
        """The quarters whose values may be entered, the latest first. Raises Refusal."""
        require(actor, Role.PLANNING, *HR)
        return await self._moments.read(quarters_of_values)

    async def board(self, actor: Person, quarter: Quarter) -> tuple[ValuesView, ...]:
        """Every plan that a quarter goes by, with what is entered, by unit. Raises Refusal."""
        require(actor, Role.PLANNING, *HR)

        def look(moment: Moment[Books]) -> tuple[ValuesView, ...]:
            plans = moment.books.work_plans.evaluated_by(
                quarter, moment.office.end_of(quarter.last_day)
            ).values()
            return tuple(
                self._view(moment, plan, quarter, actor)
                for plan in sorted(plans, key=lambda plan: (plan.person_unit, plan.person_name))
            )

        return await self._moments.read(look)

    async def see(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """HR and strategic planning see what is worked on, others what was sent. Raises Refusal."""
        return await self._moments.read(
            lambda moment: self._view(
                moment, self._plan(moment, actor, plan, quarter), quarter, actor
            )
        )

    async def enter(
        self, actor: Person, plan: WorkPlanId, quarter: Quarter, index: int, value: Actual
    ) -> ValuesView:
        """Put the actual value of one КЦИ. Raises Refusal."""

        def step(_: Moment[Books], found: WorkPlan, report: KciReport) -> KciReport:
            if not 0 <= index < len(found.kcis):
                raise Refusal("refuse-not-found")
            return enter(report, index, found.kcis[index], value)

        return await self._stepped(actor, plan, quarter, "enter", step)

    async def send(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """Send the values: to strategic planning first, where there is any. Raises Refusal."""

        def step(moment: Moment[Books], found: WorkPlan, report: KciReport) -> KciReport:
            unit = planning_unit(moment, found)
            return submit(report, actor.id, moment.now, agreement=bool(unit))

        return await self._stepped(actor, plan, quarter, "send", step)

    async def agree(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """Strategic planning agrees: the evaluator gets the values. Raises Refusal."""
        return await self._stepped(
            actor,
            plan,
            quarter,
            "agree",
            lambda moment, _, report: agree(report, actor.id, moment.now),
        )

    async def send_back(
        self, actor: Person, plan: WorkPlanId, quarter: Quarter, reason: str
    ) -> ValuesView:
        """Strategic planning sends the values back to HR, with a reason. Raises Refusal."""
        words = require_reason(reason)
        return await self._stepped(
            actor,
            plan,
            quarter,
            "send_back",
            lambda moment, _, report: send_back(report, actor.id, moment.now, words),
        )

    async def refresh(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """Begin a new revision of what was sent (X-10); it counts once it is sent in its turn."""
        return await self._stepped(
            actor, plan, quarter, "refresh", lambda _, __, report: refreshed(report)
        )

    async def _stepped(
        self,
        actor: Person,
        plan: WorkPlanId,
        quarter: Quarter,
        name: str,
        step: Callable[[Moment[Books], WorkPlan, KciReport], KciReport],
    ) -> ValuesView:
        def change(moment: Moment[Books]) -> ValuesView:
            found = self._plan(moment, actor, plan, quarter)
            old = _worked_on(moment.books, found, quarter)
            if name not in self._may(moment, found, old, quarter, actor):
                if _is_done(old, actor, name):
                    return self._view(moment, found, quarter, actor)
                raise self._refusal(moment.books, found, old, quarter, actor)
            new = moment.books.work_plans.put_report(step(moment, found, old))
            self._record(moment, found, new, actor, name)
            return self._view(moment, found, quarter, actor)

        return await self._moments.write(change)

    def _record(
        self, moment: Moment[Books], plan: WorkPlan, report: KciReport, actor: Person, name: str
    ) -> None:
        """The trail and the letters of a step; marks that the new values forbid are taken off."""
        if name == "enter":
            return
        payload: dict[str, object] = {"report": report.id, "plan": plan.id}
        payload["revision"] = report.revision
        if name == "send":
            payload |= values_seal(report.values)
        moment.record(actor, f"values-{name.replace('_', '-')}", payload)
        if report.state is ReportState.SENT:
            drop_marks_outside(moment, plan, report.period)
        hearers = self._hearers(moment, plan, report, name) - {actor.id}
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        details = {"report": report.id, "step": len(report.steps)}
        for person in sorted(hearers):
            key = f"values:{report.id}:{len(report.steps)}:{person}"
            write_letter(moment, person, "values", details, key, when)

    def _hearers(
        self, moment: Moment[Books], plan: WorkPlan, report: KciReport, name: str
    ) -> frozenset[PersonId]:
        if name == "refresh":
            return frozenset()
        if report.state is ReportState.SENT:
            sheet = moment.books.sheets.of_plan(plan.id, report.period)
            return frozenset({plan.evaluator if sheet is None else sheet.evaluator})
        if report.state is ReportState.AGREEING:
            return planning_unit(moment, plan)
        return hr_service(moment, plan)

    def _may(
        self,
        moment: Moment[Books],
        plan: WorkPlan,
        report: KciReport,
        quarter: Quarter,
        actor: Person,
    ) -> frozenset[str]:
        """What somebody may do with a revision as it stands, while the sheet isn't signed."""
        if actor.has_left(moment.today) or not actor.roles & {*HR, Role.PLANNING}:
            return frozenset()
        followed = moment.books.work_plans.evaluated_by(
            quarter, moment.office.end_of(quarter.last_day), plan.person
        )
        counts = any(one.id == plan.id for one in followed.values())
        if not counts or quarter not in quarters_of_values(moment):
            return frozenset()
        found: set[str] = set()
        if actor.id in hr_service(moment, plan) and not _is_signed(moment.books, plan, quarter):
            found |= _of_hr(report)
        if report.state is ReportState.AGREEING and actor.id in planning_unit(moment, plan):
            found |= {"agree", "send_back"}
        return frozenset(found)

    def _refusal(
        self, books: Books, plan: WorkPlan, report: KciReport, quarter: Quarter, actor: Person
    ) -> Refusal:
        """Why somebody who sees the values can't take a step."""
        if not actor.roles & {*HR, Role.PLANNING}:
            return Refusal("refuse-role")
        if actor.id == plan.person:
            return Refusal("refuse-own-values")
        if _is_signed(books, plan, quarter):
            return Refusal("refuse-values-signed")
        return Refusal("refuse-values-state", state=report.state.value)

    def _plan(
        self, moment: Moment[Books], actor: Person, plan: WorkPlanId, quarter: Quarter
    ) -> WorkPlan:
        found = seen_plan(moment, actor, plan)
        if quarter not in found.period.quarters:
            raise Refusal("refuse-not-found")
        return found

    def _view(
        self, moment: Moment[Books], plan: WorkPlan, quarter: Quarter, actor: Person
    ) -> ValuesView:
        act = moment.act(plan.act)
        if self._works_on(moment, plan, actor):
            report = _worked_on(moment.books, plan, quarter)
        else:
            report = moment.books.work_plans.report(plan.id, quarter) or blank(plan, quarter)
        event = act.event(KCI_VALUES, quarter, moment.calendar)  # S-23f: the evaluator gets them
        table = table_for(moment, plan, quarter)
        return ValuesView(
            plan=plan,
            quarter=quarter,
            report=report,
            lines=lines_of(plan, quarter, report, table),
            table=table,
            methodology=act,
            event=event,
            days_left=event.days_left(moment.today, moment.calendar),
            may=self._may(moment, plan, report, quarter, actor),
        )

    def _works_on(self, moment: Moment[Books], plan: WorkPlan, actor: Person) -> bool:
        """Who sees values before they are sent: of his own only who alone is HR (B-9)."""
        if actor.id == plan.person:
            return actor.id in hr_service(moment, plan)
        return bool(actor.roles & {*HR, Role.PLANNING})


def _of_hr(report: KciReport) -> set[str]:
    if report.state is ReportState.SENT:
        return {"refresh"}
    found = {"enter"}
    if report.state is ReportState.DRAFT and report.is_complete:
        found.add("send")
    return found


def _worked_on(books: Books, plan: WorkPlan, quarter: Quarter) -> KciReport:
    return books.work_plans.latest_report(plan.id, quarter) or blank(plan, quarter)


def _is_signed(books: Books, plan: WorkPlan, quarter: Quarter) -> bool:
    sheet = books.sheets.of_plan(plan.id, quarter)
    return sheet is not None and sheet.is_signed


def _is_done(report: KciReport, actor: Person, name: str) -> bool:
    """Whether the step's effect is there already: a second tap changes nothing."""
    kinds = {"send": "submitted", "agree": "agreed-planning", "send_back": "sent-back"}
    last = [step for step in report.steps if step.kind == kinds.get(name)][-1:]
    return bool(last) and last[0].person == actor.id and report.state is not ReportState.DRAFT
