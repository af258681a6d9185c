"""Official papers of what the evaluation knows: its nouns in, a printed page out."""

from __future__ import annotations

from bot.documents.papers import Paper
from bot.documents.printer import Printer
from bot.paper_facts import Facts, PlanShown
from bot.paper_of_case import CasePapers
from bot.paper_of_plan import plan_paper
from bot.paper_of_sheet import sheet_paper
from bot.paper_of_survey import survey_paper, training_paper
from evaluation.calendar.office import Office
from evaluation.calibration.hearing import Hearing
from evaluation.quarter.results import ResultView
from evaluation.survey.reports import SurveyReport, Training
from handlers.calibration.ports import CasePaperName


class Papers:
    """Implements `handlers.calibration.ports.Papers`.

    A PDF to print, or with `look` a picture of the first page. Who may read is asked before.
    """

    def __init__(self, facts: Facts, office: Office, printer: Printer) -> None:
        self._facts = facts
        self._office = office
        self._printer = printer
        self._of_case = CasePapers(office)

    async def of_case(
        self, name: CasePaperName, hearing: Hearing, language: str, *, look: bool
    ) -> bytes:
        """A paper of a case, as it stands."""
        facts = await self._facts.of_case(hearing)
        return await self._printed(self._of_case.make(name, hearing, facts), language, look=look)

    async def of_result(self, view: ResultView, language: str, *, look: bool) -> bytes:
        """The signed sheet of its method, with what a session made of its mark."""
        facts = await self._facts.of_result(view)
        return await self._printed(sheet_paper(view, facts, self._office), language, look=look)

    async def of_plan(self, view: PlanShown, language: str, *, look: bool) -> bytes:
        """A version of a work plan, in whatever state it is."""
        facts = await self._facts.of_plan(view)
        return await self._printed(plan_paper(view, facts, self._office), language, look=look)

    async def of_survey(self, report: SurveyReport, language: str, *, look: bool) -> bytes:
        """Somebody's report of a 360 survey, or the word that there is none."""
        paper = survey_paper(report, self._office)
        return await self._printed(paper, language, look=look)

    async def of_training(self, training: Training, language: str, *, look: bool) -> bytes:
        """What a survey says of the training that the body needs."""
        paper = training_paper(training, self._office)
        return await self._printed(paper, language, look=look)

    async def _printed(self, paper: Paper, language: str, *, look: bool) -> bytes:
        if look:
            return await self._printer.png(paper, language)
        return await self._printer.pdf(paper, language)
