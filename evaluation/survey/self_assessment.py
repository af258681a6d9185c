"""The evaluatee's own answers: beside the report, and part of no figure (S-19(2), S-36b)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.law.act import Competence, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Survey
from evaluation.survey.parts import competences_of, is_answered_now, known_survey
from evaluation.survey.questionnaire import Draft, answered, finished


@dataclass(frozen=True)
class SelfAssessment:
    """Somebody's assessment of himself, as far as it is."""

    survey: Survey
    circle: Circle
    methodology: Methodology
    competences: tuple[Competence, ...]
    answers: Mapping[int, int]
    is_finished: bool

    @property
    def first_open(self) -> int:
        """The first statement without an answer; their number when all have one."""
        count = len(self.competences)
        return next((item for item in range(count) if item not in self.answers), count)


class SelfAssessments:
    """Verbs of the evaluatee."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def mine(self, actor: Person) -> SelfAssessment | None:
        """The actor's assessment in a survey that runs, None if there is none."""
        return await self._moments.read(lambda moment: self.of(moment, actor))

    def of(self, moment: Moment[Books], actor: Person) -> SelfAssessment | None:
        """The same, inside a transaction."""
        if actor.has_left(moment.today):
            return None
        for circle in moment.books.surveys.circles_of(actor.id):
            survey = known_survey(moment.books, circle.survey)
            if is_answered_now(survey, moment.now) and not circle.is_closed:
                return self._of(moment, survey, circle)
        return None

    async def mark(self, actor: Person, circle: CircleId, item: int, value: int) -> SelfAssessment:
        """Answer one statement: 0..5, or CANNOT_JUDGE. Raises Refusal."""

        def change(moment: Moment[Books]) -> SelfAssessment:
            own = self._own(moment, actor, circle)
            draft = answered(_draft(own), item, value, len(own.competences))
            return self._put(moment, own, draft)

        return await self._moments.write(change)

    async def finish(self, actor: Person, circle: CircleId) -> SelfAssessment:
        """Put it beside the report; changeable until the close. Raises Refusal."""

        def change(moment: Moment[Books]) -> SelfAssessment:
            own = self._own(moment, actor, circle)
            return self._put(moment, own, finished(_draft(own), len(own.competences)))

        return await self._moments.write(change)

    def _own(self, moment: Moment[Books], actor: Person, circle: CircleId) -> SelfAssessment:
        """The actor's own circle while it runs; a foreign and a missing one are alike."""
        found = moment.books.surveys.circle(circle)
        if found is None or found.person != actor.id or actor.has_left(moment.today):
            raise Refusal("refuse-not-found")
        survey = known_survey(moment.books, found.survey)
        if found.is_closed or not is_answered_now(survey, moment.now):
            raise Refusal("refuse-survey-closed")
        return self._of(moment, survey, found)

    def _put(self, moment: Moment[Books], own: SelfAssessment, draft: Draft) -> SelfAssessment:
        moment.books.surveys.put_self_assessment(
            own.circle.id, draft.answers, is_finished=draft.is_finished
        )
        return self._of(moment, own.survey, own.circle)

    def _of(self, moment: Moment[Books], survey: Survey, circle: Circle) -> SelfAssessment:
        answers, is_finished = moment.books.surveys.self_assessment(circle.id) or ({}, False)
        act = moment.act(survey.act)
        competences = competences_of(moment, survey, circle)
        return SelfAssessment(survey, circle, act, competences, answers, is_finished)


def _draft(own: SelfAssessment) -> Draft:
    return Draft(dict(own.answers), own.is_finished)
