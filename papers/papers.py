"""Official papers of what the evaluation knows: its nouns in, a printed page out."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.acquainting.acquaintances import AcquaintanceView
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.nouns import CasePaperName
from evaluation.commission.floor import SittingView
from evaluation.competences.view import CompetenceView
from evaluation.desk.books import Books
from evaluation.law.moment import Moments
from evaluation.points.view import PointsView
from evaluation.quarter.finals import Final
from evaluation.quarter.results import ResultView
from evaluation.quarter.schedules import ScheduleView
from evaluation.survey.reports import SurveyReport, Training
from papers.acquainting.facts import refusal_paper
from papers.calibration.facts import CasePapers, case_facts
from papers.commission.facts import commission_protocol, sitting_facts
from papers.competences.facts import competence_paper
from papers.kinds import Paper
from papers.plans.facts import PlanShown, plan_facts, plan_paper
from papers.points.facts import points_facts, points_paper, sign_refusal_paper
from papers.print.printer import Printer
from papers.quarter.facts import schedule_paper, sheet_facts, sheet_paper
from papers.quarter.finals import finals_paper
from papers.survey.facts import survey_paper, training_paper


class Papers:
    """Implements `handlers.calibration.ports.Papers`.

    A PDF to print, or with `look` a picture of the first page. Who may read is asked before.
    """

    def __init__(self, moments: Moments[Books], printer: Printer[Paper]) -> None:
        self._moments = moments
        self._office = moments.office
        self._printer = printer
        self._of_case = CasePapers(moments.office)

    async def of_case(
        self, name: CasePaperName, hearing: Hearing, language: str, *, look: bool
    ) -> bytes:
        """A paper of a case, as it stands."""
        facts = await self._moments.read(lambda moment: case_facts(moment, hearing))
        return await self._printed(self._of_case.make(name, hearing, facts), language, look=look)

    async def of_sitting(self, view: SittingView, language: str, *, look: bool) -> bytes:
        """The protocol of a sitting of the Commission, a draft until it has decided."""
        facts = await self._moments.read(lambda moment: sitting_facts(moment, view))
        paper = commission_protocol(view, facts, self._office)
        return await self._printed(paper, language, look=look)

    async def of_result(self, view: ResultView, language: str, *, look: bool) -> bytes:
        """The signed sheet of its method, with what a session made of its mark."""
        facts = await self._moments.read(lambda moment: sheet_facts(moment, view))
        return await self._printed(sheet_paper(view, facts, self._office), language, look=look)

    async def of_plan(self, view: PlanShown, language: str, *, look: bool) -> bytes:
        """A version of a work plan, in whatever state it is."""
        facts = await self._moments.read(lambda moment: plan_facts(moment, view))
        return await self._printed(plan_paper(view, facts, self._office), language, look=look)

    async def of_schedule(self, view: ScheduleView, language: str, *, look: bool) -> bytes:
        """The schedule of a quarter as it stands. Raises Refusal."""
        return await self._printed(schedule_paper(view, self._office), language, look=look)

    async def of_competences(self, view: CompetenceView, language: str, *, look: bool) -> bytes:
        """A signed sheet of competences. Raises Refusal."""
        return await self._printed(competence_paper(view, self._office), language, look=look)

    async def of_refusal(self, view: AcquaintanceView, language: str, *, look: bool) -> bytes:
        """The blank of an act on a refusal to be acquainted. Raises Refusal."""
        paper = refusal_paper(view, self._office, self._moments.today())
        return await self._printed(paper, language, look=look)

    async def of_points(self, view: PointsView, language: str, *, look: bool) -> bytes:
        """An agreed sheet by points. Raises Refusal."""
        await self._moments.read(lambda moment: points_facts(moment, view))
        return await self._printed(points_paper(view, self._office), language, look=look)

    async def of_sign_refusal(self, view: PointsView, language: str, *, look: bool) -> bytes:
        """The act on a refusal to sign it. Raises Refusal."""
        facts = await self._moments.read(lambda moment: points_facts(moment, view))
        paper = sign_refusal_paper(view, facts, self._office)
        return await self._printed(paper, language, look=look)

    async def of_survey(self, report: SurveyReport, language: str, *, look: bool) -> bytes:
        """Somebody's report of a 360 survey, or the word that there is none."""
        paper = survey_paper(report, self._office)
        return await self._printed(paper, language, look=look)

    async def of_training(self, training: Training, language: str, *, look: bool) -> bytes:
        """What a survey says of the training that the body needs."""
        paper = training_paper(training, self._office)
        return await self._printed(paper, language, look=look)

    async def of_finals(self, finals: Sequence[Final], language: str, *, look: bool) -> bytes:
        """Final marks of one year, each with its sum."""
        paper = finals_paper(finals, self._office, self._moments.today())
        return await self._printed(paper, language, look=look)

    async def _printed(self, paper: Paper, language: str, *, look: bool) -> bytes:
        if look:
            return await self._printer.png(paper, language)
        return await self._printer.pdf(paper, language)
