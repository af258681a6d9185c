"""The texts that HR's desk waits for; any button ends the waiting."""

from __future__ import annotations

from typing import Any

from aiogram import F
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from handlers.kit.answers import Answer, Screen
from handlers.kit.me import Me
from handlers.kit.words import home_button

A_TEXT = F.text & ~F.text.startswith("/")
A_PHOTO = F.photo | F.document


class Waiting(StatesGroup):
    """What the next text in HR's chat will be."""

    reason = State()
    candidate = State()
    person = State()
    days = State()
    note = State()
    day = State()
    day_reason = State()
    absent = State()
    absence_days = State()
    absence_back = State()
    absence_reason = State()
    circle_reason = State()
    schedule_number = State()
    schedule_day = State()
    schedule_photo = State()
    final_reason = State()
    decision = State()
    acting = State()
    acting_days = State()
    admission = State()
    received = State()
    acquaintance = State()
    sending = State()


class PhotoWaiting(StatesGroup):
    """A photograph that HR's desk waits for, where a text won't do."""

    received = State()
    acquaintance = State()


class SurveyWaiting(StatesGroup):
    """What the next text of a respondent is; no text is ever awaited for an answer.

    Both are kept in memory alone: no row may tell who is at a survey.
    """

    decline = State()
    nothing = State()
    """A tap in a survey has ended the waiting for another text, whose row stays as it was."""


UNKEPT = tuple(filter(None, (SurveyWaiting.decline.state, SurveyWaiting.nothing.state)))


def message_under(query: CallbackQuery) -> int | None:
    """The message whose button was pressed, unless it is too old to be told."""
    return query.message.message_id if query.message else None


async def wait_for(what: State, query: CallbackQuery, state: FSMContext, **about: Any) -> None:
    """Wait for a text; its answer will be shown in the message under the pressed button."""
    await state.set_state(what)
    await state.set_data({**about, "message": message_under(query)})


async def text_only(message: Message, me: Me) -> Answer:
    """A voice message or a photo where a text is awaited."""
    return Screen(me.texts.html("desk-text-only"), rows=((home_button(me.texts),),))


async def photo_only(message: Message, me: Me) -> Answer:
    """A text or a voice message where a photograph is awaited; the waiting goes on."""
    raise Refusal("refuse-no-photo")
