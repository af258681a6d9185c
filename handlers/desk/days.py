"""The office's own word on single days: listed, added, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from evaluation.calendar.days import Days
from handlers.buttons.desk import AskDay, DayKind, DayList, RemoveDay
from handlers.desk.screens import days as screens
from handlers.kit.answers import Answer
from handlers.kit.days import day_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from locales import Texts


def build_days() -> Router:
    """Date, kind, reason."""
    router = Router(name="desk-days")
    on = router.callback_query.register
    on(day_list, DayList.filter())
    on(ask_day, AskDay.filter())
    on(ask_reason, DayKind.filter())
    on(remove, RemoveDay.filter())
    router.message.register(day_typed, Waiting.day, A_TEXT)
    router.message.register(reason_typed, Waiting.day_reason, A_TEXT)
    return router


async def day_list(
    query: CallbackQuery, callback_data: DayList, actor: Person, days: Days, texts: Texts
) -> Answer:
    """All overrides."""
    return screens.overrides(await days.overrides(actor), callback_data.page, texts)


async def ask_day(query: CallbackQuery, actor: Person, state: FSMContext, texts: Texts) -> Answer:
    """Wait for a date."""
    require_hr(actor)
    await wait_for(Waiting.day, query, state)
    return screens.ask_day(texts)


async def day_typed(message: Message, state: FSMContext, texts: Texts) -> Answer:
    """Take the date, ask what it is."""
    day, data = day_of(message.text or ""), await state.get_data()
    await state.clear()
    return replace(screens.ask_kind(day, texts), edits=data["message"])


async def ask_reason(
    query: CallbackQuery, callback_data: DayKind, actor: Person, state: FSMContext, texts: Texts
) -> Answer:
    """Wait for the reason."""
    require_hr(actor)
    await wait_for(Waiting.day_reason, query, state, about=callback_data.pack())
    day = date.fromordinal(callback_data.day)
    return screens.ask_reason(day, works=callback_data.works, texts=texts)


async def reason_typed(
    message: Message, actor: Person, days: Days, state: FSMContext, texts: Texts
) -> Answer:
    """Set the day."""
    data = await state.get_data()
    told = DayKind.unpack(data["about"])
    await days.override(actor, date.fromordinal(told.day), told.works, message.text or "")
    await state.clear()
    return replace(screens.overrides(await days.overrides(actor), 0, texts), edits=data["message"])


async def remove(
    query: CallbackQuery, callback_data: RemoveDay, actor: Person, days: Days, texts: Texts
) -> Answer:
    """The day as the public calendar has it; twice is once."""
    await days.override(actor, date.fromordinal(callback_data.day), None, "")
    toast = texts.plain("desk-day-removed")
    return screens.overrides(await days.overrides(actor), 0, texts, toast=toast)
