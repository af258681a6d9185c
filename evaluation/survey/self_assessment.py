"""The evaluatee's own answers: beside the report, and part of no figure (S-19(2), S-36b)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.law.act import Competence, Methodology
from evaluation.law.stored import Acts
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

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def mine(self, actor: Person) -> SelfAssessment | None:
        """The actor's assessment in a survey that runs, None if there is none."""
        return await self._store.read(lambda books: self.of(books, actor))

    def of(self, books: Books, actor: Person) -> SelfAssessment | None:
        """The same, inside a transaction."""
        now = self._clock.now()
        if actor.has_left(self._today()):
            return None
        for circle in books.surveys.circles_of(actor.id):
            survey = known_survey(books, circle.survey)
            if is_answered_now(survey, now) and not circle.is_closed:
                return self._of(books, survey, circle)
        return None

    async def mark(self, actor: Person, circle: CircleId, item: int, value: int) -> SelfAssessment:
        """Answer one statement: 0..5, or CANNOT_JUDGE. Raises Refusal."""

        def act(books: Books) -> SelfAssessment:
            own = self._own(books, actor, circle)
            draft = answered(_draft(own), item, value, len(own.competences))
            return self._put(books, own, draft)

        return await self._store.write(act)

    async def finish(self, actor: Person, circle: CircleId) -> SelfAssessment:
        """Put it beside the report; changeable until the close. Raises Refusal."""

        def act(books: Books) -> SelfAssessment:
            own = self._own(books, actor, circle)
            return self._put(books, own, finished(_draft(own), len(own.competences)))

        return await self._store.write(act)

    def _own(self, books: Books, actor: Person, circle: CircleId) -> SelfAssessment:
        """The actor's own circle while it runs; a foreign and a missing one are alike."""
        found = books.surveys.circle(circle)
        if found is None or found.person != actor.id or actor.has_left(self._today()):
            raise Refusal("refuse-not-found")
        survey = known_survey(books, found.survey)
        if found.is_closed or not is_answered_now(survey, self._clock.now()):
            raise Refusal("refuse-survey-closed")
        return self._of(books, survey, found)

    def _put(self, books: Books, own: SelfAssessment, draft: Draft) -> SelfAssessment:
        books.surveys.put_self_assessment(
            own.circle.id, draft.answers, is_finished=draft.is_finished
        )
        return self._of(books, own.survey, own.circle)

    def _of(self, books: Books, survey: Survey, circle: Circle) -> SelfAssessment:
        answers, is_finished = books.surveys.self_assessment(circle.id) or ({}, False)
        act = self._acts.of(books, survey.act)
        competences = competences_of(self._acts, books, survey, circle)
        return SelfAssessment(survey, circle, act, competences, answers, is_finished)

    def _today(self) -> date:
        return self._office.day(self._clock.now())


def _draft(own: SelfAssessment) -> Draft:
    return Draft(dict(own.answers), own.is_finished)
