"""A body with a survey: who sits around whom, answers as sentences, the vault beside the file.

Marat heads Finance under Gulnar; Aigul, Bolat, Nur, Olga and Rustem are his servants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from evaluation.base.ids import SeatId, SurveyId
from evaluation.survey.adjusting import Adjusting
from evaluation.survey.answering import Answering, Answers
from evaluation.survey.closing import Closing
from evaluation.survey.composing import SurveyBoard, Surveys
from evaluation.survey.nouns import Circle
from evaluation.survey.privacy import Privacy
from evaluation.survey.reports import SurveyReport, SurveyReports
from evaluation.survey.self_assessment import SelfAssessments
from storage.survey.vault import Vault
from tests.verbs.body import Body, servant

ACT = "shymkent-2023"
CLOSES_ON = date(2027, 1, 8)
MORE = tuple(servant(name) for name in ("nur", "olga", "rustem"))


class Asked:
    """The survey of 2026 in a small body."""

    def __init__(self, body: Body, keys: Path) -> None:
        self.body = body
        self.keys = keys
        self.wake()

    def wake(self) -> None:
        """The program starts anew: what it held in memory is gone."""
        body, vault = self.body, Vault(self.keys)
        moments, shelf = body.moments, body.shelf
        self.vault = vault
        self.surveys = Surveys(moments, shelf, vault)
        self.adjusting = Adjusting(moments, vault)
        self.answering = Answering(moments, vault)
        self.selves = SelfAssessments(moments)
        self.closing = Closing(moments, vault)
        self.reports = SurveyReports(moments)
        self.privacy = Privacy(moments, vault)

    async def composed(self) -> SurveyBoard:
        """HR has circles proposed."""
        return await self.surveys.compose(self.body["saule"], ACT, 2026, CLOSES_ON)

    async def opened(self) -> SurveyId:
        """HR gives a reason for every small circle and opens the survey."""
        board = await self.composed()
        for circle in board.unreasoned:
            await self.adjusting.explain_few(self.body["saule"], circle.id, "Больше никого нет")
        board = await self.surveys.board(self.body["saule"], board.survey.id)
        going = [one for one in board.circles if one not in board.too_small]
        asked = len({seat.respondent for one in going for seat in one.taken})
        opened = await self.surveys.open(self.body["saule"], board.survey.id, asked)
        return opened.survey.id

    async def circle_of(self, who: str) -> Circle:
        """The circle around somebody."""
        return await self.body.database.read(
            lambda books: books.surveys.circles_of(self.body.id(who))[0]
        )

    async def seat_of(self, who: str, about: str) -> SeatId:
        """Somebody's seat in the circle around another."""
        circle = await self.circle_of(about)
        return next(s.id for s in circle.seats if s.respondent == self.body.id(who))

    async def asked_about(self, who: str) -> list[str]:
        """Who is asked about somebody, by nickname, in alphabetical order."""
        circle = await self.circle_of(who)
        return sorted(self.body.name_of(seat.respondent) for seat in circle.taken)

    async def marks(
        self, who: str, about: str, marks: Sequence[int], message: int = 100
    ) -> Answers:
        """Answer statement by statement; a single mark stands for all."""
        seat = await self.seat_of(who, about)
        answers = await self.answering.see(self.body[who], seat)
        count = len(answers.seated.competences)
        every = list(marks) * count if len(marks) == 1 else marks
        for item, value in enumerate(every):
            answers = await self.answering.mark(self.body[who], seat, item, value, message)
        return answers

    async def answers(
        self, who: str, about: str, marks: Sequence[int] = (4,), message: int = 100
    ) -> None:
        """Answer everything and finish."""
        await self.marks(who, about, marks, message)
        await self.answering.finish(self.body[who], await self.seat_of(who, about), message)

    async def closes(self, survey: SurveyId) -> None:
        """The day comes, and the close is done in one go."""
        self.body.at("2027-01-08 18:30")
        assert survey in await self.closing.due()
        while await self.closing.close_next(survey):
            pass
        assert await self.closing.finish(survey)

    async def readable(self, who: str) -> set[str]:
        """Whose reports somebody is offered."""
        found = await self.reports.readable(self.body[who])
        return {self.body.name_of(one.person) for one in found}

    async def report(self, about: str, reader: str | None = None) -> SurveyReport:
        """The report about somebody as a reader sees it, himself if nobody is named."""
        circle = await self.circle_of(about)
        return await self.reports.see(self.body[reader or about], circle.id)

    async def figures(self, about: str) -> Mapping[str, str | None]:
        """The published figures about somebody, by competency."""
        report = await self.report(about)
        return {line.competence.key: line.figure for line in report.lines}
