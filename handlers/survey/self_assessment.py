"""The evaluatee assesses himself: beside the report, and part of no figure (S-19(2), S-36b)."""

from __future__ import annotations

from aiogram import Router

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.survey.self_assessment import SelfAssessment, SelfAssessments
from handlers.buttons.survey import FinishSelf, OpenSelf, SelfMark, SelfReview, SelfStatement
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.survey.screens import self_assessment as screens
from locales import Texts


def build_self_assessment() -> Router:
    """Everything an evaluatee taps about himself."""
    router = Conversation(name="survey-self")
    router.on(mark, SelfMark)
    router.on(open_self, OpenSelf)
    router.on(statement, SelfStatement)
    router.on(review, SelfReview)
    router.on(finish, FinishSelf)
    return router


async def _own(actor: Person, selves: SelfAssessments, circle: CircleId) -> SelfAssessment:
    """The actor's own; a foreign one and one that is over are alike. Raises Refusal."""
    found = await selves.mine(actor)
    if found is None or found.circle.id != circle:
        raise Refusal("refuse-survey-over")
    return found


async def open_self(tap: OpenSelf, me: Me, self_assessments: SelfAssessments) -> Answer:
    """What it is for, that it isn't counted, who will read it."""
    own = await _own(me.actor, self_assessments, tap.circle)
    return screens.opening(own, me.office, me.texts)


async def statement(tap: SelfStatement, me: Me, self_assessments: SelfAssessments) -> Answer:
    """One statement about oneself."""
    own = await _own(me.actor, self_assessments, tap.circle)
    return _at(own, tap.item, me.office, me.texts)


def _at(
    own: SelfAssessment, item: int, office: Office, texts: Texts, toast: str | None = None
) -> Screen:
    """A statement; behind the last one the review."""
    if item >= len(own.competences):
        return screens.review(own, office, texts, toast=toast)
    return screens.statement(own, item, texts, toast=toast)


async def mark(tap: SelfMark, me: Me, self_assessments: SelfAssessments) -> Answer:
    """Save a mark, show the next statement; behind the last one the review."""
    own = await self_assessments.mark(me.actor, tap.circle, tap.item, tap.value)
    return _at(own, tap.item + 1, me.office, me.texts, toast=me.texts.plain("survey-self-saved"))


async def review(tap: SelfReview, me: Me, self_assessments: SelfAssessments) -> Answer:
    """All of one's own marks."""
    own = await _own(me.actor, self_assessments, tap.circle)
    return screens.review(own, me.office, me.texts)


async def finish(tap: FinishSelf, me: Me, self_assessments: SelfAssessments) -> Answer:
    """Put them beside the report; they can be changed until the close."""
    own = await self_assessments.finish(me.actor, tap.circle)
    return screens.review(own, me.office, me.texts, toast=me.texts.plain("survey-self-done"))
