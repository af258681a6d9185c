"""What a paper needs beside the case or the result itself, read in one look at the books."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from evaluation.base.ids import CaseId, PersonId
from evaluation.base.person import Person
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.office import Office
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import Hearing, officials_of
from evaluation.kci.people import kci_rule
from evaluation.kci.plan import WorkPlan
from evaluation.kci.values import KciReport
from evaluation.law.act import Methodology
from evaluation.law.schedule import QUARTER_MARK, Event
from evaluation.law.stored import Acts
from evaluation.quarter.away import away_sheets
from evaluation.quarter.nouns import Result, Sheet
from evaluation.quarter.results import ResultView
from storage.books import Books
from storage.database import Database


@dataclass(frozen=True)
class CaseFacts:
    """Beside a case. `signed_on_paper`: by the day of the record; `approved`: the body's people."""

    officials: tuple[Person, ...]
    attachments: tuple[str, ...]
    last_day: date
    received: date
    approved: dict[PersonId, Person]
    signed_on_paper: dict[PersonId, date]


@dataclass(frozen=True)
class SheetFacts:
    """Beside a result: its sheet with its term, and the session that changed its mark.

    `plan` and `report`: the КЦИ and their values as signed. `acquaint_by`: the last day for the
    acquaintance, where the act has a term for it (S-12a).
    """

    sheet: Sheet
    named_by: str
    due: Event
    acquaint_by: date | None
    session: Case | None
    plan: WorkPlan | None
    report: KciReport | None


class PlanShown(Protocol):
    """What a plan's paper needs of whatever shows the plan."""

    @property
    def plan(self) -> WorkPlan: ...
    @property
    def methodology(self) -> Methodology: ...


@dataclass(frozen=True)
class PlanFacts:
    """Beside a plan: its people, when plans were opened, by when HR posts it (S-23c)."""

    people: Mapping[PersonId, Person]
    opened_at: datetime
    post_by: date | None


class Facts:
    """Reads what papers need."""

    def __init__(self, database: Database, office: Office, acts: Acts) -> None:
        self._database = database
        self._office = office
        self._acts = acts

    async def of_case(self, hearing: Hearing) -> CaseFacts:
        """Everything beside a case that one of its papers may name."""
        return await self._database.read(lambda books: self._of_case(books, hearing))

    async def of_result(self, view: ResultView) -> SheetFacts:
        """Everything beside a result that its sheet names."""
        return await self._database.read(lambda books: self._of_result(books, view))

    async def of_plan(self, view: PlanShown) -> PlanFacts:
        """Everything beside a work plan that its paper names."""
        return await self._database.read(lambda books: self._of_plan(books, view))

    def _of_case(self, books: Books, hearing: Hearing) -> CaseFacts:
        case, result = hearing.case, hearing.result
        calendar = books.days.calendar()
        received = self._received(result)
        return CaseFacts(
            officials=officials_of(books, case, hearing.today),
            attachments=tuple(
                file.name for file in books.records.files(case.id) if file.kind == "attachment"
            ),
            last_day=_apply_until(hearing, received, calendar),
            received=received,
            approved=dict(books.people.some({seat.person for seat in case.approved})),
            signed_on_paper=self._signed_on_paper(books, case.id),
        )

    def _received(self, result: Result) -> date:
        """Nobody applies before he has received the result (M-10)."""
        assert result.received_at is not None
        return self._office.day(result.received_at)

    def _signed_on_paper(self, books: Books, case: CaseId) -> dict[PersonId, date]:
        return {
            PersonId(person): self._office.day(record.recorded_at)
            for record in books.records.confirmed(case)
            if record.kind == "signatures"
            for person in record.details["signed"]
        }

    def _of_result(self, books: Books, view: ResultView) -> SheetFacts:
        result, act = view.result, view.methodology
        sheet = books.sheets.get(result.sheet)
        assert sheet is not None
        calendar = books.days.calendar()
        named_by = None if sheet.named_by is None else books.people.get(sheet.named_by)
        signed = self._office.day(result.signed_at)
        return SheetFacts(
            sheet=sheet,
            named_by="" if named_by is None else named_by.name,
            due=self._due(books, act, sheet, calendar),
            acquaint_by=(
                None
                if act.acquaint is None
                else calendar.after(signed, act.acquaint.working_days).day
            ),
            session=self._session(books, result),
            plan=None if result.plan is None else books.work_plans.get(result.plan),
            report=None if result.report is None else books.work_plans.report_by_id(result.report),
        )

    def _due(self, books: Books, act: Methodology, sheet: Sheet, calendar: Calendar) -> Event:
        """The sheet's last day: its own where its person was away (S-6b)."""
        away = away_sheets(books, self._acts, [sheet], calendar).get(sheet.id)
        if away is not None and away.event is not None:
            return away.event
        return act.event(QUARTER_MARK, sheet.period, calendar)

    def _of_plan(self, books: Books, view: PlanShown) -> PlanFacts:
        plan = view.plan
        planning = books.work_plans.planning(plan.planning)
        assert planning is not None  # a foreign key holds it
        post_by = None
        if plan.approved_at is not None:
            approved = self._office.day(plan.approved_at)
            within = kci_rule(view.methodology).post_within.working_days
            post_by = books.days.calendar().after(approved, within).day
        hands = {plan.evaluator, plan.approver, *(step.person for step in plan.steps)}
        people = books.people.some(hands)
        return PlanFacts(people, planning.opened_at, post_by)

    def _session(self, books: Books, result: Result) -> Case | None:
        case = None if result.case is None else books.cases.get(CaseId(result.case))
        return case if case is not None and case.stage is Stage.SIGNED else None


def _apply_until(hearing: Hearing, received: date, calendar: Calendar) -> date:
    return calendar.after(received, hearing.methodology.apply_within_working_days).day
