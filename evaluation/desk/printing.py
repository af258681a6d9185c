"""Papers for whoever sits at the shell, where the office lets no marks into the chat (M-13).

The shell has no person: the trail holds each paper that was taken out there, without an actor.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import CaseId, CircleId, ScheduleId, SheetId, SittingId, WorkPlanId
from evaluation.base.refusal import Refusal
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import Hearing, hearing_of
from evaluation.commission.floor import SittingView, viewed
from evaluation.commission.nouns import SittingStage
from evaluation.desk.books import Books
from evaluation.kci.plan import WorkPlan
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.contested import Contests
from evaluation.quarter.finals import Final, finals_of
from evaluation.quarter.results import ResultView, contested_by, view_of
from evaluation.quarter.schedules import ScheduleView, schedule_view
from evaluation.survey.nouns import SurveyState
from evaluation.survey.reports import SurveyReport, report_of

DECIDED = (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED)
LOGGED = {
    "application": "case-file-viewed",
    "decision": "case-file-viewed",
    "protocol": "case-protocol-viewed",
}


@dataclass(frozen=True)
class PlanOnPaper:
    """A version of a plan with its act."""

    plan: WorkPlan
    methodology: Methodology


@dataclass(frozen=True)
class Printable:
    """A line of the list: what can be printed, by its number. Names no mark.

    `kind`: "sheet", "plan", "case", "sitting", "survey", "schedule" or "finals", whose number is
    the year; `period` as it is written, or the own number of a case or a sitting.
    """

    kind: str
    number: int
    period: str
    person: str
    day: date | None


class Printing:
    """Verbs of the shell: what there is to print, and each thing on its way to the printer."""

    def __init__(self, moments: Moments[Books], contests: Contests) -> None:
        self._contests = contests
        self._moments = moments

    async def all(self) -> tuple[Printable, ...]:
        """Everything that there is a paper of, each kind in the order of its numbers."""
        return await self._moments.read(lambda moment: self._all(moment.books))

    async def sheet(self, sheet: SheetId) -> ResultView:
        """The result of a signed sheet, by the number on its paper. Raises Refusal."""

        def change(moment: Moment[Books]) -> ResultView:
            found = moment.books.results.of_sheet(sheet)
            if found is None:
                raise Refusal("refuse-paper-none")
            payload = {"result": found.id, "person": found.person}
            moment.record(None, "result-viewed", payload)
            view = view_of(moment, found)
            return contested_by(moment, view, self._contests)

        return await self._moments.write(change)

    async def plan(self, plan: WorkPlanId) -> PlanOnPaper:
        """A version of a plan. Raises Refusal."""

        def change(moment: Moment[Books]) -> PlanOnPaper:
            found = moment.books.work_plans.get(plan)
            if found is None:
                raise Refusal("refuse-paper-none")
            moment.record(None, "plan-viewed", {"plan": plan, "person": found.person})
            return PlanOnPaper(found, moment.act(found.act))

        return await self._moments.write(change)

    async def schedule(self, schedule: ScheduleId) -> ScheduleView:
        """A quarter's schedule, its last revision under its own act. Raises Refusal."""

        def look(moment: Moment[Books]) -> ScheduleView:
            found = moment.books.schedules.get(schedule)
            if found is None:
                raise Refusal("refuse-paper-none")
            return schedule_view(moment, moment.act(found.act), found.period)

        return await self._moments.read(look)

    async def sitting(self, sitting: SittingId) -> SittingView:
        """A sitting of the Commission with all that its protocol holds. Raises Refusal."""

        def change(moment: Moment[Books]) -> SittingView:
            found = moment.books.sittings.get(sitting)
            if found is None or found.stage is SittingStage.CANCELLED:
                raise Refusal("refuse-paper-none")
            moment.record(None, "sitting-viewed", {"sitting": sitting})
            return viewed(moment, found, is_whole=True)

        return await self._moments.write(change)

    async def survey(self, circle: CircleId) -> SurveyReport:
        """The report of a closed survey. Raises Refusal."""

        def change(moment: Moment[Books]) -> SurveyReport:
            found = moment.books.surveys.circle(circle)
            survey = None if found is None else moment.books.surveys.get(found.survey)
            if found is None or survey is None or survey.state is not SurveyState.CLOSED:
                raise Refusal("refuse-paper-none")
            moment.record(None, "survey-report-read", {"circle": circle})
            return report_of(moment, found)

        return await self._moments.write(change)

    async def finals(self, year: int) -> tuple[Final, ...]:
        """Everybody's final marks of a year, by unit and name (X-56). Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[Final, ...]:
            marks = moment.books.years.of_year(year)
            if not marks:
                raise Refusal("refuse-paper-none")
            moment.record(None, "finals-viewed", {"year": year, "people": len(marks)})
            return finals_of(moment, marks)

        return await self._moments.write(change)

    async def case(self, name: str, case: CaseId) -> Hearing:
        """A case that has such a paper by now. Raises Refusal."""

        def change(moment: Moment[Books]) -> Hearing:
            found = moment.books.cases.get(case)
            if found is None:
                raise Refusal("refuse-paper-none")
            hearing = hearing_of(moment, found)
            if not _is_there(name, hearing):
                raise Refusal("refuse-paper-early")
            moment.record(None, LOGGED[name], {"case": case})
            return hearing

        return await self._moments.write(change)

    def _all(self, books: Books) -> tuple[Printable, ...]:
        kinds = (
            self._sheets(books),
            self._plans(books),
            self._cases(books),
            self._sittings(books),
            self._surveys(books),
            self._schedules(books),
            self._finals(books),
        )
        return tuple(line for lines in kinds for line in sorted(lines, key=_number))

    def _sheets(self, books: Books) -> list[Printable]:
        return [
            Printable(
                "sheet", one.sheet, str(one.period), one.person_name, self._day(one.signed_at)
            )
            for person in books.people.all()
            for one in books.results.of_person(person.id)
        ]

    def _schedules(self, books: Books) -> list[Printable]:
        return [
            Printable("schedule", one.id, str(one.period), "", self._day(one.approved_at))
            for one in books.schedules.all()
        ]

    def _plans(self, books: Books) -> list[Printable]:
        return [
            Printable("plan", one.id, str(one.period), one.person_name, self._day(one.approved_at))
            for planning in books.work_plans.plannings()
            for one in books.work_plans.of_planning(planning.id)
        ]

    def _cases(self, books: Books) -> list[Printable]:
        cases = books.cases.all()
        people = books.people.some({case.applicant for case in cases})
        return [
            Printable(
                "case",
                case.id,
                case.number,
                people[case.applicant].name,
                self._day(case.registered_at),
            )
            for case in cases
        ]

    def _sittings(self, books: Books) -> list[Printable]:
        return [
            Printable("sitting", one.id, one.number, "—", self._day(one.decided_at))
            for one in books.sittings.all()
            if one.stage is not SittingStage.CANCELLED
        ]

    def _surveys(self, books: Books) -> list[Printable]:
        return [
            Printable(
                "survey",
                circle.id,
                str(survey.year),
                circle.person_name,
                self._day(survey.closes_at),
            )
            for survey in books.surveys.all()
            if survey.state is SurveyState.CLOSED
            for circle in books.surveys.circles(survey.id)
        ]

    def _finals(self, books: Books) -> list[Printable]:
        return [Printable("finals", year, str(year), "—", None) for year in books.years.years()]

    def _day(self, instant: datetime | None) -> date | None:
        return None if instant is None else self._moments.office.day(instant)


def _number(line: Printable) -> int:
    return line.number


def _is_there(name: str, hearing: Hearing) -> bool:
    case = hearing.case
    if name == "protocol":
        return case.stage in DECIDED
    return name == "application" or bool(case.approved or case.refusal)
