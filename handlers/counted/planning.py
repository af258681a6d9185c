"""The plan of a sheet of КЦИ by count: written, signed, approved above or given back."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.counted.sheets import CountedSheets
from handlers.buttons.counted import (
    ApproveCountedPlan,
    DropCountedKci,
    SignCountedPlan,
    TypeCountedKci,
    TypeReturn,
)
from handlers.counted.screens import sheets as screens
from handlers.counted.waiting import CountedWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for


def build_counted_plans() -> Router:
    """From the first КЦИ to the plan in force."""
    router = Conversation(name="counted-plans")
    router.on(type_kci, TypeCountedKci)
    router.typed(kci, CountedWaiting.kci, A_TEXT)
    router.on(drop_kci, DropCountedKci)
    router.on(sign_plan, SignCountedPlan)
    router.on(approve_plan, ApproveCountedPlan)
    router.on(type_return, TypeReturn)
    router.typed(give_back, CountedWaiting.back, A_TEXT)
    return router


async def type_kci(
    tap: TypeCountedKci,
    me: Me,
    query: CallbackQuery,
    counted_sheets: CountedSheets,
    state: FSMContext,
) -> Answer:
    """Wait for a КЦИ with its indicators."""
    view = await counted_sheets.see(me.actor, tap.sheet)
    await wait_for(CountedWaiting.kci, query, state, about=tap.pack())
    return screens.ask_kci(view, tap.kci, me.texts)


async def kci(message: Message, me: Me, counted_sheets: CountedSheets, state: FSMContext) -> Answer:
    """Take the КЦИ; what is refused is asked for again."""
    data = await state.get_data()
    tap = TypeCountedKci.unpack(data["about"])
    view = await counted_sheets.put(me.actor, tap.sheet, tap.version, tap.kci, message.text or "")
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def drop_kci(tap: DropCountedKci, me: Me, counted_sheets: CountedSheets) -> Answer:
    """A КЦИ goes out of the draft."""
    view = await counted_sheets.remove(me.actor, tap.sheet, tap.version, tap.kci)
    return screens.sheet(view, me.texts, toast=me.texts.plain("counted-dropped-toast"))


async def sign_plan(tap: SignCountedPlan, me: Me, counted_sheets: CountedSheets) -> Answer:
    """The superior's signature."""
    view = await counted_sheets.sign_plan(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("counted-plan-signed-toast"))


async def approve_plan(tap: ApproveCountedPlan, me: Me, counted_sheets: CountedSheets) -> Answer:
    """The higher superior's."""
    view = await counted_sheets.approve_plan(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("counted-plan-approved-toast"))


async def type_return(
    tap: TypeReturn, me: Me, query: CallbackQuery, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """Wait for the reason."""
    view = await counted_sheets.see(me.actor, tap.sheet)
    await wait_for(CountedWaiting.back, query, state, about=tap.pack())
    return screens.ask(view, "counted-ask-return", me.texts)


async def give_back(
    message: Message, me: Me, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """The plan comes back to its superior."""
    data = await state.get_data()
    tap = TypeReturn.unpack(data["about"])
    view = await counted_sheets.return_plan(me.actor, tap.sheet, tap.version, message.text or "")
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])
