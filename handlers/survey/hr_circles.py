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

from evaluation.base.ids import CircleId, PersonId, SeatId, SurveyId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
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
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.survey.screens import hr as desk_survey
from handlers.survey.screens import hr_circles as screens

LOOKED_AT = (SurveyState.COMPOSING, SurveyState.OPEN)
"""While HR looks into circles."""


def build_survey_circles() -> Router:
    """From the units to a reason."""
    router = Conversation(name="survey-circles")
    router.on(units, SurveyUnits)
    router.on(unit, SurveyUnit)
    router.on(some, SurveyCircles)
    router.on(circle, SurveyCircle)
    router.on(others, SurveyOthers)
    router.on(ask_seat, AskSeat)
    router.on(add_seat, AddSeat)
    router.on(say, SayOfCircle)
    router.typed(reason, Waiting.circle_reason, A_TEXT)
    router.on(said, SaidOfCircle)
    return router


# Looking


async def units(tap: SurveyUnits, me: Me, surveys: Surveys) -> Answer:
    """The units with their circles."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, me.actor, me.office, me.texts)
    return screens.units(found, tap.page, me.texts)


async def unit(tap: SurveyUnit, me: Me, surveys: Surveys) -> Answer:
    """The circles of one unit."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, me.actor, me.office, me.texts)
    one = circle_of(found, tap.circle)
    return screens.unit(found, one, me.actor, tap.page, me.texts)


async def some(tap: SurveyCircles, me: Me, surveys: Surveys) -> Answer:
    """The circles with which something is the matter."""
    found = await surveys.board(me.actor, tap.survey)
    if found.survey.state not in LOOKED_AT:
        return desk_survey.board(found, me.actor, me.office, me.texts)
    return screens.some(found, tap.part, me.actor, tap.page, me.texts)


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


async def circle(tap: SurveyCircle, me: Me, adjusting: Adjusting) -> Answer:
    """Who is asked about somebody, and why they."""
    return screens.card(await seen(me.actor, adjusting, tap.circle), me.texts)


# Adding


async def others(tap: SurveyOthers, me: Me, adjusting: Adjusting) -> Answer:
    """Whom the act lets be asked besides."""
    view = await seen(me.actor, adjusting, tap.circle)
    return screens.others(view, tap.page, me.texts)


async def ask_seat(tap: AskSeat, me: Me, adjusting: Adjusting) -> Answer:
    """In an open survey the invitation goes at once."""
    view = await seen(me.actor, adjusting, tap.circle)
    person = other_of(view, tap.person)
    if person.id in view.absent:
        raise Refusal("refuse-seat-absent")
    return screens.ask_seat(view, person, me.texts)


def other_of(view: CircleView, person: PersonId) -> Person:
    """Somebody who may be asked besides. Raises Refusal."""
    if person not in {one.person for one in view.others}:
        raise Refusal("refuse-not-found")
    return view.people[person]


async def add_seat(tap: AddSeat, me: Me, adjusting: Adjusting) -> Answer:
    """Ask somebody besides; twice is once."""
    view = await seen(me.actor, adjusting, tap.circle)
    if tap.person not in {seat.respondent for seat in view.circle.taken}:
        view = await adjusting.add_seat(me.actor, view.circle.id, tap.person)
    toast = me.texts.plain("survey-desk-added", name=view.people[tap.person].name)
    return screens.card(view, me.texts, toast=toast)


# Reasons


async def title_of(
    about: SayOfCircle, me: Me, surveys: Surveys, adjusting: Adjusting
) -> tuple[str, Methodology]:
    """What a reason is about, and under which act. Raises Refusal: nothing can be changed."""
    if about.kind == "few":
        found = await surveys.board(me.actor, SurveyId(about.a))
        still_composed(found.survey)
        circle = circle_of(found, CircleId(about.b))
        return screens.few_head(found, circle, me.texts), found.methodology
    view = await seen(me.actor, adjusting, CircleId(about.a))
    if about.kind == "in":
        return screens.in_head(view, other_of(view, PersonId(about.b)), me.texts), view.methodology
    still_composed(view.survey)
    seat = seat_of(view, SeatId(about.b))
    return screens.out_head(view, seat, me.texts), view.methodology


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
    tap: SayOfCircle,
    me: Me,
    query: CallbackQuery,
    surveys: Surveys,
    adjusting: Adjusting,
    state: FSMContext,
) -> Answer:
    """Say what will happen and wait for the reason."""
    title, act = await title_of(tap, me, surveys, adjusting)
    await wait_for(Waiting.circle_reason, query, state, about=tap.pack())
    return screens.say(title, act, tap, me.texts)


async def reason(
    message: Message, me: Me, surveys: Surveys, adjusting: Adjusting, state: FSMContext
) -> Answer:
    """Show the words beside the button that carries their name."""
    words, data = require_reason(message.text or ""), await state.get_data()
    about = SayOfCircle.unpack(data["about"])
    title, _ = await title_of(about, me, surveys, adjusting)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "reason": words})
    screen = screens.said(title, about, words, digest_of(words), me.texts)
    return replace(screen, edits=data["message"])


def told_reason(data: Mapping[str, Any], done: SaidOfCircle) -> str:
    """The words that were shown beside the button. Raises Refusal if they are no longer those."""
    about = SayOfCircle(kind=done.kind, a=done.a, b=done.b)
    words = str(data.get("reason", ""))
    if data.get("about") != about.pack() or digest_of(words) != done.told:
        raise Refusal("refuse-reason-gone")
    return words


async def said(
    tap: SaidOfCircle, me: Me, surveys: Surveys, adjusting: Adjusting, state: FSMContext
) -> Answer:
    """Do what was shown, with the reason that was shown."""
    words = told_reason(await state.get_data(), tap)
    if tap.kind == "out":
        where, seat = CircleId(tap.a), SeatId(tap.b)
        view = await adjusting.remove_seat(me.actor, where, seat, words)
        await state.clear()
        return screens.card(view, me.texts, toast=me.texts.plain("survey-desk-removed"))
    if tap.kind == "in":
        person = PersonId(tap.b)
        view = await adjusting.add_seat(me.actor, CircleId(tap.a), person, words)
        await state.clear()
        toast = me.texts.plain("survey-desk-added", name=view.people[person].name)
        return screens.card(view, me.texts, toast=toast)
    survey = SurveyId(tap.a)
    small = circle_of(await surveys.board(me.actor, survey), CircleId(tap.b))
    await adjusting.explain_few(me.actor, small.id, words)
    await state.clear()
    found, toast = await surveys.board(me.actor, survey), me.texts.plain("survey-desk-explained")
    if not found.unreasoned:
        return desk_survey.board(found, me.actor, me.office, me.texts, toast=toast)
    return replace(screens.some(found, "few", me.actor, 0, me.texts), toast=toast)
