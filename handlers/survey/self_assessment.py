"""The evaluatee assesses himself: beside the report, and part of no figure (S-19(2), S-36b)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.survey.self_assessment import SelfAssessment, SelfAssessments
from handlers.buttons.survey import FinishSelf, OpenSelf, SelfMark, SelfReview, SelfStatement
from handlers.kit.answers import Answer, Screen
from handlers.survey.screens import self_assessment as screens
from locales import Texts


def build_self_assessment() -> Router:
    """Everything an evaluatee taps about himself."""
    router = Router(name="survey-self")
    on = router.callback_query.register
    on(mark, SelfMark.filter())
    on(open_self, OpenSelf.filter())
    on(statement, SelfStatement.filter())
    on(review, SelfReview.filter())
    on(finish, FinishSelf.filter())
    return router


async def _own(actor: Person, selves: SelfAssessments, circle: CircleId) -> SelfAssessment:
    """The actor's own; a foreign one and one that is over are alike. Raises Refusal."""
    found = await selves.mine(actor)
    if found is None or found.circle.id != circle:
        raise Refusal("refuse-survey-over")
    return found


async def open_self(
    query: CallbackQuery,
    callback_data: OpenSelf,
    actor: Person,
    self_assessments: SelfAssessments,
    office: Office,
    texts: Texts,
) -> Answer:
    """What it is for, that it isn't counted, who will read it."""
    own = await _own(actor, self_assessments, callback_data.circle)
    return screens.opening(own, office, texts)


async def statement(
    query: CallbackQuery,
    callback_data: SelfStatement,
    actor: Person,
    self_assessments: SelfAssessments,
    office: Office,
    texts: Texts,
) -> Answer:
    """One statement about oneself."""
    own = await _own(actor, self_assessments, callback_data.circle)
    return _at(own, callback_data.item, office, texts)


def _at(
    own: SelfAssessment, item: int, office: Office, texts: Texts, toast: str | None = None
) -> Screen:
    """A statement; behind the last one the review."""
    if item >= len(own.competences):
        return screens.review(own, office, texts, toast=toast)
    return screens.statement(own, item, texts, toast=toast)


async def mark(
    query: CallbackQuery,
    callback_data: SelfMark,
    actor: Person,
    self_assessments: SelfAssessments,
    office: Office,
    texts: Texts,
) -> Answer:
    """Save a mark, show the next statement; behind the last one the review."""
    circle, item = callback_data.circle, callback_data.item
    own = await self_assessments.mark(actor, circle, item, callback_data.value)
    return _at(own, item + 1, office, texts, toast=texts.plain("survey-self-saved"))


async def review(
    query: CallbackQuery,
    callback_data: SelfReview,
    actor: Person,
    self_assessments: SelfAssessments,
    office: Office,
    texts: Texts,
) -> Answer:
    """All of one's own marks."""
    own = await _own(actor, self_assessments, callback_data.circle)
    return screens.review(own, office, texts)


async def finish(
    query: CallbackQuery,
    callback_data: FinishSelf,
    actor: Person,
    self_assessments: SelfAssessments,
    office: Office,
    texts: Texts,
) -> Answer:
    """Put them beside the report; they can be changed until the close."""
    own = await self_assessments.finish(actor, callback_data.circle)
    return screens.review(own, office, texts, toast=texts.plain("survey-self-done"))
