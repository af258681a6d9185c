"""HR looks through the circles of a survey and changes them, each change with its reason.

After the close nobody is shown who was asked: beside a report names would only invite guessing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CircleId, SeatId, SurveyId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.survey.adjusting import Adjusting, CircleView
from evaluation.survey.composing import SurveyBoard, Surveys
from evaluation.survey.nouns import Circle, Seat, Side, Survey, SurveyState
from handlers.buttons.survey_hr import (
    AddSeat,
    AskSeat,
    SaidOfCircle,
    SayOfCircle,
    SurveyCircle,
    SurveyCircles,
    SurveyOthers,
    SurveyUnit,
    SurveyUnits,
)
from handlers.kit.answers import Answer
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.survey.screens import hr as desk_survey
from handlers.survey.screens import hr_circles as screens
from locales import Texts

LOOKED_AT = (SurveyState.COMPOSING, SurveyState.OPEN)
"""While HR looks into circles."""


def build_survey_circles() -> Router:
    """From the units to a reason."""
    router = Router(name="survey-circles")
    on = router.callback_query.register
    on(units, SurveyUnits.filter())
    on(unit, SurveyUnit.filter())
    on(some, SurveyCircles.filter())
    on(circle, SurveyCircle.filter())
    on(others, SurveyOthers.filter())
    on(ask_seat, AskSeat.filter())
    on(add_seat, AddSeat.filter())
    on(say, SayOfCircle.filter())
    router.message.register(reason, Waiting.circle_reason, A_TEXT)
    on(said, SaidOfCircle.filter())
    return router


# Looking


async def units(
    query: CallbackQuery,
    callback_data: SurveyUnits,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """The units with their circles."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, actor, office, texts)
    return screens.units(found, callback_data.page, texts)


async def unit(
    query: CallbackQuery,
    callback_data: SurveyUnit,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """The circles of one unit."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, actor, office, texts)
    one = circle_of(found, callback_data.circle)
    return screens.unit(found, one, actor, callback_data.page, texts)


async def some(
    query: CallbackQuery,
    callback_data: SurveyCircles,
    actor: Person,
    surveys: Surveys,
    office: Office,
    texts: Texts,
) -> Answer:
    """The circles with which something is the matter."""
    found = await surveys.board(actor, callback_data.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, actor, office, texts)
    return screens.some(found, callback_data.part, actor, callback_data.page, texts)


def circle_of(found: SurveyBoard, circle: CircleId) -> Circle:
    """A circle of this survey. Raises Refusal: another's, or none."""
    for one in found.circles:
        if one.id == circle:
            return one
    raise Refusal("refuse-not-found")


async def seen(actor: Person, adjusting: Adjusting, circle: CircleId) -> CircleView:
    """A circle while HR looks into it. Raises Refusal: one's own, or a survey that is closed."""
    view = await adjusting.circle(actor, circle)
    if view.survey.state not in LOOKED_AT:
        raise Refusal("refuse-survey-closed")
    return view


async def circle(
    query: CallbackQuery,
    callback_data: SurveyCircle,
    actor: Person,
    adjusting: Adjusting,
    texts: Texts,
) -> Answer:
    """Who is asked about somebody, and why they."""
    return screens.card(await seen(actor, adjusting, callback_data.circle), texts)


# Adding


async def others(
    query: CallbackQuery,
    callback_data: SurveyOthers,
    actor: Person,
    adjusting: Adjusting,
    texts: Texts,
) -> Answer:
    """Whom the act lets be asked besides."""
    view = await seen(actor, adjusting, callback_data.circle)
    return screens.others(view, callback_data.page, texts)


async def ask_seat(
    query: CallbackQuery, callback_data: AskSeat, actor: Person, adjusting: Adjusting, texts: Texts
) -> Answer:
    """In an open survey the invitation goes at once."""
    view = await seen(actor, adjusting, callback_data.circle)
    person = callback_data.person
    if person not in {one.person for one in view.others}:
        raise Refusal("refuse-not-found")
    return screens.ask_seat(view, view.people[person], texts)


async def add_seat(
    query: CallbackQuery, callback_data: AddSeat, actor: Person, adjusting: Adjusting, texts: Texts
) -> Answer:
    """Ask somebody besides; twice is once."""
    person = callback_data.person
    view = await seen(actor, adjusting, callback_data.circle)
    if person not in {seat.respondent for seat in view.circle.taken}:
        view = await adjusting.add_seat(actor, view.circle.id, person)
    toast = texts.plain("survey-desk-added", name=view.people[person].name)
    return screens.card(view, texts, toast=toast)


# Reasons


async def title_of(
    about: SayOfCircle, actor: Person, surveys: Surveys, adjusting: Adjusting, texts: Texts
) -> str:
    """What a reason is about. Raises Refusal: nothing of it can be changed any more."""
    if about.kind == "few":
        found = await surveys.board(actor, SurveyId(about.a))
        still_composed(found.survey)
        return screens.few_head(found, circle_of(found, CircleId(about.b)), texts)
    view = await seen(actor, adjusting, CircleId(about.a))
    still_composed(view.survey)
    return screens.out_head(view, seat_of(view, SeatId(about.b)), texts)


def still_composed(survey: Survey) -> None:
    """Raises Refusal once everybody is asked."""
    if survey.state is not SurveyState.COMPOSING:
        raise Refusal("refuse-survey-open")


def seat_of(view: CircleView, seat: SeatId) -> Seat:
    """A seat that can be given up. Raises Refusal: the superior's, another circle's."""
    found = next((one for one in view.circle.taken if one.id == seat), None)
    if found is None:
        raise Refusal("refuse-not-found")
    if found.side is Side.SUPERIOR:
        raise Refusal("refuse-seat-superior")
    return found


async def say(
    query: CallbackQuery,
    callback_data: SayOfCircle,
    actor: Person,
    surveys: Surveys,
    adjusting: Adjusting,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Say what will happen and wait for the reason."""
    title = await title_of(callback_data, actor, surveys, adjusting, texts)
    await wait_for(Waiting.circle_reason, query, state, about=callback_data.pack())
    return screens.say(title, callback_data, texts)


async def reason(
    message: Message,
    actor: Person,
    surveys: Surveys,
    adjusting: Adjusting,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Show the words beside the button that carries their name."""
    words, data = require_reason(message.text or ""), await state.get_data()
    about = SayOfCircle.unpack(data["about"])
    title = await title_of(about, actor, surveys, adjusting, texts)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "reason": words})
    screen = screens.said(title, about, words, digest_of(words), texts)
    return replace(screen, edits=data["message"])


def told_reason(data: Mapping[str, Any], done: SaidOfCircle) -> str:
    """The words that were shown beside the button. Raises Refusal if they are no longer those."""
    about = SayOfCircle(kind=done.kind, a=done.a, b=done.b)
    words = str(data.get("reason", ""))
    if data.get("about") != about.pack() or digest_of(words) != done.told:
        raise Refusal("refuse-reason-gone")
    return words


async def said(
    query: CallbackQuery,
    callback_data: SaidOfCircle,
    actor: Person,
    surveys: Surveys,
    adjusting: Adjusting,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Do what was shown, with the reason that was shown."""
    words = told_reason(await state.get_data(), callback_data)
    if callback_data.kind == "out":
        where, seat = CircleId(callback_data.a), SeatId(callback_data.b)
        view = await adjusting.remove_seat(actor, where, seat, words)
        await state.clear()
        return screens.card(view, texts, toast=texts.plain("survey-desk-removed"))
    survey = SurveyId(callback_data.a)
    small = circle_of(await surveys.board(actor, survey), CircleId(callback_data.b))
    await adjusting.explain_few(actor, small.id, words)
    await state.clear()
    found, toast = await surveys.board(actor, survey), texts.plain("survey-desk-explained")
    if not found.unreasoned:
        return desk_survey.board(found, actor, office, texts, toast=toast)
    return replace(screens.some(found, "few", actor, 0, texts), toast=toast)
