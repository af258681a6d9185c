"""The office's own word on single days: listed, added, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require_hr
from evaluation.calendar.days import Days
from handlers.buttons.desk import AskDay, DayKind, DayList, RemoveDay
from handlers.desk.screens import days as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, Waiting, wait_for


def build_days() -> Router:
    """Date, kind, reason."""
    router = Conversation(name="desk-days")
    router.on(day_list, DayList)
    router.on(ask_day, AskDay)
    router.on(ask_reason, DayKind)
    router.on(remove, RemoveDay)
    router.typed(day_typed, Waiting.day, A_TEXT)
    router.typed(reason_typed, Waiting.day_reason, A_TEXT)
    return router


async def day_list(tap: DayList, me: Me, days: Days) -> Answer:
    """All overrides."""
    return screens.overrides(await days.overrides(me.actor), tap.page, me.texts)


async def ask_day(tap: AskDay, me: Me, query: CallbackQuery, state: FSMContext) -> Answer:
    """Wait for a date."""
    require_hr(me.actor)
    await wait_for(Waiting.day, query, state)
    return screens.ask_day(me.texts)


async def day_typed(message: Message, me: Me, state: FSMContext) -> Answer:
    """Take the date, ask what it is."""
    day, data = day_of(message.text or ""), await state.get_data()
    await state.clear()
    return replace(screens.ask_kind(day, me.texts), edits=data["message"])


async def ask_reason(tap: DayKind, me: Me, query: CallbackQuery, state: FSMContext) -> Answer:
    """Wait for the reason."""
    require_hr(me.actor)
    await wait_for(Waiting.day_reason, query, state, about=tap.pack())
    day = date.fromordinal(tap.day)
    return screens.ask_reason(day, works=tap.works, texts=me.texts)


async def reason_typed(message: Message, me: Me, days: Days, state: FSMContext) -> Answer:
    """Set the day."""
    data = await state.get_data()
    told = DayKind.unpack(data["about"])
    await days.override(me.actor, date.fromordinal(told.day), told.works, message.text or "")
    await state.clear()
    return replace(
        screens.overrides(await days.overrides(me.actor), 0, me.texts), edits=data["message"]
    )


async def remove(tap: RemoveDay, me: Me, days: Days) -> Answer:
    """The day as the public calendar has it; twice is once."""
    await days.override(me.actor, date.fromordinal(tap.day), None, "")
    toast = me.texts.plain("desk-day-removed")
    return screens.overrides(await days.overrides(me.actor), 0, me.texts, toast=toast)
