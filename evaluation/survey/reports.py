"""The individual report of a closed survey, and the training summary of the body (S-37, S-10).

A report feeds training and nothing else: no mark, bonus or ranking is reached from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evaluation.base.ids import CircleId, PersonId, SurveyId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.law.act import Competence, Methodology, SurveyRule
from evaluation.law.moment import Moment, Moments
from evaluation.survey.books import Books
from evaluation.survey.figures import PublishedFigure, least_expressed, told, training_summary
from evaluation.survey.nouns import Circle, Survey, SurveyState
from evaluation.survey.parts import competences_of, known_survey, survey_rule
from evaluation.survey.questionnaire import CANNOT_JUDGE
from evaluation.survey.readers import readers_of


@dataclass(frozen=True)
class Line:
    """A competency with its published figure and the self mark beside it.

    `figure`: as `evaluation.survey.figures` writes it; None: too few marks.
    """

    competence: Competence
    figure: str | None
    self_mark: int | None

    @property
    def told(self) -> PublishedFigure | None:
        """The figure as it is read."""
        return None if self.figure is None else told(self.figure)


@dataclass(frozen=True)
class SurveyReport:
    """What is published about somebody.

    `lines` are empty where fewer than three finished answers came, or fewer than three could be
    asked (`is_held` False). `lowest` are the competences least expressed, for training topics.
    """

    survey: Survey
    circle: Circle
    methodology: Methodology
    lines: tuple[Line, ...]
    lowest: tuple[Competence, ...]

    @property
    def rule(self) -> SurveyRule:
        """What the act says of the survey."""
        return survey_rule(self.methodology)

    @property
    def is_plain(self) -> bool:
        """Whether its figures are of the first form, means of the marks as they are."""
        return any(line.told is not None and line.told.is_plain for line in self.lines)

    @property
    def is_held(self) -> bool:
        """Whether enough people could be asked for the circle to start (R-360.7)."""
        return bool(self.circle.taken)


@dataclass(frozen=True)
class Readable:
    """A report that somebody may open: about whom and of which year, and nothing of the circle."""

    circle: CircleId
    person: PersonId
    name: str
    year: int


@dataclass(frozen=True)
class TrainingLine:
    """For how many a competency is among the least expressed; None: it isn't shown (S-37b)."""

    competence: Competence
    people: int | None


@dataclass(frozen=True)
class Training:
    """The summary over a body."""

    survey: Survey
    methodology: Methodology
    lines: tuple[TrainingLine, ...]


class SurveyReports:
    """Verbs of those who read reports."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def see(self, actor: Person, circle: CircleId) -> SurveyReport:
        """One report, for its readers; the reading of another's is in the trail. Raises Refusal.

        Where the office lets no marks into the chat nothing is read here: the shell prints it.
        """

        def change(moment: Moment[Books]) -> SurveyReport:
            found = moment.books.surveys.circle(circle)
            if found is None or not self._may_read(moment, found, actor):
                raise Refusal("refuse-not-found")
            is_shown = moment.office.results_in_chat is ResultsInChat.FULL
            if is_shown and found.person != actor.id:
                details = {"circle": circle}
                moment.record(actor, "survey-report-read", details)
            return report_of(moment, found)

        return await self._moments.write(change)

    async def are_there(self) -> bool:
        """Whether any survey has closed: only then is there a way to reports."""
        return await self._moments.read(lambda moment: bool(_closed(moment.books)))

    async def readable(self, actor: Person) -> tuple[Readable, ...]:
        """The reports that the actor may read, his own first, then by unit and name."""

        def look(moment: Moment[Books]) -> tuple[Readable, ...]:
            years = {survey.id: survey.year for survey in _closed(moment.books)}
            found = [
                Readable(one.id, one.person, one.person_name, years[one.survey])
                for one in self._within_reach(moment, actor)
                if one.survey in years
            ]
            return tuple(sorted(found, key=lambda one: one.person != actor.id))

        return await self._moments.read(look)

    def _within_reach(self, moment: Moment[Books], actor: Person) -> list[Circle]:
        """The circles of those whose reports he may read, whatever state the surveys are in."""
        books = moment.books.surveys
        if actor.has_left(moment.today):
            return list(books.circles_of(actor.id))
        if Role.HR_HEAD in actor.roles:
            return [circle for one in books.all() for circle in books.circles(one.id)]
        return list(books.circles_read_by(actor.id))

    async def training(self, actor: Person, survey: SurveyId) -> tuple[TrainingLine, ...]:
        """Over the body, only where three stand behind each figure and beside it (S-37b)."""
        return (await self.summary(actor, survey)).lines

    async def summary(self, actor: Person, survey: SurveyId) -> Training:
        """The same with its survey and act, for a screen or a paper. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> Training:
            found = known_survey(moment.books, survey)
            if found.state is not SurveyState.CLOSED:
                raise Refusal("refuse-survey-not-closed")
            circles = moment.books.surveys.circles(survey)
            reports = [dict(one.figures) for one in circles if one.figures is not None]
            counts = training_summary(reports)
            act = moment.act(found.act)
            lines = tuple(
                TrainingLine(one, counts[one.key])
                for one in survey_rule(act).competences
                if one.key in counts
            )
            return Training(found, act, lines)

        return await self._moments.read(look)

    def _may_read(self, moment: Moment[Books], circle: Circle, actor: Person) -> bool:
        """A report is there once its whole survey is closed, for those of S-21 (X-38)."""
        if known_survey(moment.books, circle.survey).state is not SurveyState.CLOSED:
            return False
        return actor.id in readers_of(moment, circle)


def report_of(moment: Moment[Books], circle: Circle) -> SurveyReport:
    """What is published about a circle's person; who may read it is asked before."""
    survey = known_survey(moment.books, circle.survey)
    competences = competences_of(moment, survey, circle)
    published = circle.figures
    own = _self_marks(moment.books, circle)
    lines = tuple(
        Line(one, published.get(one.key), own.get(item))
        for item, one in enumerate(competences)
        if published is not None
    )
    ordered = {} if published is None else _in_order(published, competences)
    by_key = {one.key: one for one in competences}
    return SurveyReport(
        survey=survey,
        circle=circle,
        methodology=moment.act(survey.act),
        lines=lines,
        lowest=tuple(by_key[key] for key in least_expressed(ordered)),
    )


def _closed(books: Books) -> tuple[Survey, ...]:
    return tuple(one for one in books.surveys.all() if one.state is SurveyState.CLOSED)


def _self_marks(books: Books, circle: Circle) -> Mapping[int, int]:
    answers, is_finished = books.surveys.self_assessment(circle.id) or ({}, False)
    if not is_finished:
        return {}
    return {item: mark for item, mark in answers.items() if mark != CANNOT_JUDGE}


def _in_order(published: Mapping[str, str], competences: tuple[Competence, ...]) -> dict[str, str]:
    """The figures in the order of the act: it decides between equals."""
    return {one.key: published[one.key] for one in competences if one.key in published}
