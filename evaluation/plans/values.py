"""HR's actual values of КЦИ: entered, agreed with strategic planning, sent, refreshed (S-23f)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import PersonId, WorkPlanId
from evaluation.base.person import HR, Person, require, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
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
from evaluation.law.schedule import KCI_VALUES, Event
from evaluation.law.stored import Acts
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


def values_event(books: Books, act: Methodology, quarter: Quarter) -> Event:
    """The last day for the evaluator to get the values (S-23f)."""
    return act.event(KCI_VALUES, quarter, books.days.calendar())


class KciValues:
    """Verbs of HR and of strategic planning; the head and his evaluator look."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def quarters(self, actor: Person) -> tuple[Quarter, ...]:
        """The quarters whose values may be entered, the latest first. Raises Refusal."""
        require(actor, Role.PLANNING, *HR)
        return await self._store.read(lambda books: quarters_of_values(books, self._today()))

    async def board(self, actor: Person, quarter: Quarter) -> tuple[ValuesView, ...]:
        """Every plan that a quarter goes by, with what is entered, by unit. Raises Refusal."""
        require(actor, Role.PLANNING, *HR)

        def look(books: Books) -> tuple[ValuesView, ...]:
            plans = books.work_plans.evaluated_by(quarter, self._end(quarter)).values()
            return tuple(
                self._view(books, plan, quarter, actor)
                for plan in sorted(plans, key=lambda plan: (plan.person_unit, plan.person_name))
            )

        return await self._store.read(look)

    async def see(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """HR and strategic planning see what is worked on, others what was sent. Raises Refusal."""
        return await self._store.read(
            lambda books: self._view(books, self._plan(books, actor, plan, quarter), quarter, actor)
        )

    async def enter(
        self, actor: Person, plan: WorkPlanId, quarter: Quarter, index: int, value: Actual
    ) -> ValuesView:
        """Put the actual value of one КЦИ. Raises Refusal."""

        def step(_: Books, found: WorkPlan, report: KciReport) -> KciReport:
            if not 0 <= index < len(found.kcis):
                raise Refusal("refuse-not-found")
            return enter(report, index, found.kcis[index], value)

        return await self._stepped(actor, plan, quarter, "enter", step)

    async def send(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """Send the values: to strategic planning first, where there is any. Raises Refusal."""

        def step(books: Books, found: WorkPlan, report: KciReport) -> KciReport:
            unit = planning_unit(books, found, self._today())
            return submit(report, actor.id, self._clock.now(), agreement=bool(unit))

        return await self._stepped(actor, plan, quarter, "send", step)

    async def agree(self, actor: Person, plan: WorkPlanId, quarter: Quarter) -> ValuesView:
        """Strategic planning agrees: the evaluator gets the values. Raises Refusal."""
        return await self._stepped(
            actor,
            plan,
            quarter,
            "agree",
            lambda _, __, report: agree(report, actor.id, self._clock.now()),
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
            lambda _, __, report: send_back(report, actor.id, self._clock.now(), words),
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
        step: Callable[[Books, WorkPlan, KciReport], KciReport],
    ) -> ValuesView:
        now = self._clock.now()

        def act(books: Books) -> ValuesView:
            found = self._plan(books, actor, plan, quarter)
            old = _worked_on(books, found, quarter)
            if name not in self._may(books, found, old, quarter, actor):
                if _is_done(old, actor, name):
                    return self._view(books, found, quarter, actor)
                raise self._refusal(books, found, old, quarter, actor)
            new = books.work_plans.put_report(step(books, found, old))
            self._record(books, found, new, actor, name, now)
            return self._view(books, found, quarter, actor)

        return await self._store.write(act)

    def _record(
        self,
        books: Books,
        plan: WorkPlan,
        report: KciReport,
        actor: Person,
        name: str,
        now: datetime,
    ) -> None:
        """The trail and the letters of a step; marks that the new values forbid are taken off."""
        if name == "enter":
            return
        payload: dict[str, object] = {"report": report.id, "plan": plan.id}
        payload["revision"] = report.revision
        if name == "send":
            payload |= values_seal(report.values)
        books.trail.add(now, actor, f"values-{name.replace('_', '-')}", payload)
        if report.state is ReportState.SENT:
            drop_marks_outside(books, self._acts, plan, report.period, now)
        hearers = self._hearers(books, plan, report, name) - {actor.id}
        when = self._office.next_working_hour(now, books.days.calendar())
        details = {"report": report.id, "step": len(report.steps)}
        for person in sorted(hearers):
            key = f"values:{report.id}:{len(report.steps)}:{person}"
            books.outbox.post(person, "values", details, key, now, when)

    def _hearers(
        self, books: Books, plan: WorkPlan, report: KciReport, name: str
    ) -> frozenset[PersonId]:
        if name == "refresh":
            return frozenset()
        if report.state is ReportState.SENT:
            sheet = books.sheets.of_plan(plan.id, report.period)
            return frozenset({plan.evaluator if sheet is None else sheet.evaluator})
        if report.state is ReportState.AGREEING:
            return planning_unit(books, plan, self._today())
        return hr_service(books, plan, self._today())

    def _may(
        self, books: Books, plan: WorkPlan, report: KciReport, quarter: Quarter, actor: Person
    ) -> frozenset[str]:
        """What somebody may do with a revision as it stands, while the sheet isn't signed."""
        today = self._today()
        if actor.has_left(today) or not actor.roles & {*HR, Role.PLANNING}:
            return frozenset()
        followed = books.work_plans.evaluated_by(quarter, self._end(quarter), plan.person)
        counts = any(one.id == plan.id for one in followed.values())
        if not counts or quarter not in quarters_of_values(books, today):
            return frozenset()
        found: set[str] = set()
        if actor.id in hr_service(books, plan, today) and not _is_signed(books, plan, quarter):
            found |= _of_hr(report)
        if report.state is ReportState.AGREEING and actor.id in planning_unit(books, plan, today):
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

    def _plan(self, books: Books, actor: Person, plan: WorkPlanId, quarter: Quarter) -> WorkPlan:
        found = seen_plan(books, actor, plan, self._today())
        if quarter not in found.period.quarters:
            raise Refusal("refuse-not-found")
        return found

    def _view(self, books: Books, plan: WorkPlan, quarter: Quarter, actor: Person) -> ValuesView:
        act, calendar = self._acts.of(books, plan.act), books.days.calendar()
        if self._works_on(books, plan, actor):
            report = _worked_on(books, plan, quarter)
        else:
            report = books.work_plans.report(plan.id, quarter) or blank(plan, quarter)
        event, table = (
            values_event(books, act, quarter),
            table_for(books, self._acts, plan, quarter),
        )
        return ValuesView(
            plan=plan,
            quarter=quarter,
            report=report,
            lines=lines_of(plan, quarter, report, table),
            table=table,
            methodology=act,
            event=event,
            days_left=event.days_left(self._today(), calendar),
            may=self._may(books, plan, report, quarter, actor),
        )

    def _works_on(self, books: Books, plan: WorkPlan, actor: Person) -> bool:
        """Who sees values before they are sent: of his own only who alone is HR (B-9)."""
        if actor.id == plan.person:
            return actor.id in hr_service(books, plan, self._today())
        return bool(actor.roles & {*HR, Role.PLANNING})

    def _end(self, quarter: Quarter) -> datetime:
        return self._office.end_of(quarter.last_day)

    def _today(self) -> date:
        return self._office.day(self._clock.now())


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
