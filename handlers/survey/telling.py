"""HR tells the answer about a report to whoever isn't in the bot: channel, day, a note (X-50)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.procedure.disputes import Disputes
from evaluation.survey.report_disputes import ReportDisputes
from handlers.buttons.survey_report import TellAnswer, TellAnswerOn
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.procedure.screens import disputes as dispute_screens
from handlers.survey.screens import telling as screens


class TellingWaiting(StatesGroup):
    """What the next text is."""

    day = State()
    note = State()


def build_telling() -> Router:
    """From the answer to the record."""
    router = Conversation(name="survey-telling")
    router.on(ask_day, TellAnswer)
    router.typed(day_typed, TellingWaiting.day, A_TEXT)
    router.on(ask_note, TellAnswerOn)
    router.typed(note_typed, TellingWaiting.note, A_TEXT)
    router.typed(text_only, StateFilter(TellingWaiting), ~F.text)
    return router


async def ask_day(
    tap: TellAnswer,
    me: Me,
    query: CallbackQuery,
    disputes: Disputes,
    report_disputes: ReportDisputes,
    state: FSMContext,
) -> Answer:
    """What to read out; today, yesterday, or a day that is typed."""
    one = await disputes.dispute(me.actor, tap.dispute)
    await wait_for(TellingWaiting.day, query, state, about=tap.pack())
    return screens.ask_day(tap, one, report_disputes.today(), me.texts)


async def day_typed(message: Message, me: Me, disputes: Disputes, state: FSMContext) -> Answer:
    """Take the day, wait for the note."""
    day, data = day_of(message.text or ""), await state.get_data()
    told = TellAnswer.unpack(data["about"])
    asked = TellAnswerOn.model_validate({**told.model_dump(), "day": day.toordinal()})
    one = await disputes.dispute(me.actor, asked.dispute)
    await state.set_state(TellingWaiting.note)
    await state.set_data({"about": asked.pack(), "message": data["message"]})
    return replace(screens.ask_note(asked, one, me.texts), edits=data["message"])


async def ask_note(
    tap: TellAnswerOn, me: Me, query: CallbackQuery, disputes: Disputes, state: FSMContext
) -> Answer:
    """Wait for a word on how it went."""
    one = await disputes.dispute(me.actor, tap.dispute)
    await wait_for(TellingWaiting.note, query, state, about=tap.pack())
    return screens.ask_note(tap, one, me.texts)


async def note_typed(
    message: Message, me: Me, report_disputes: ReportDisputes, state: FSMContext
) -> Answer:
    """Record that it was told."""
    data = await state.get_data()
    asked = TellAnswerOn.unpack(data["about"])
    day, note = date.fromordinal(asked.day), message.text or ""
    one = await report_disputes.tell(me.actor, asked.dispute, asked.way, note, day)
    await state.clear()
    screen = dispute_screens.dispute(one, me.actor, me.office, me.texts)
    return replace(screen, edits=data["message"])
