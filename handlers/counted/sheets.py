"""A sheet of КЦИ by count: looked at, filled by indicator, signed, agreed or sent back."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.counted.sheets import CountedSheets
from handlers.buttons.counted import (
    AgreeCounted,
    AskCounted,
    CountedBoard,
    OpenCounted,
    OpenCountedKci,
    SignCounted,
    TypeDoubt,
    TypeFact,
)
from handlers.counted.screens import board as board_screens
from handlers.counted.screens import sheets as screens
from handlers.counted.waiting import CountedWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for


def build_counted_sheets() -> Router:
    """What superiors and HR do with it."""
    router = Conversation(name="counted-sheets")
    router.on(see, OpenCounted)
    router.on(see_kci, OpenCountedKci)
    router.on(ask, AskCounted)
    router.on(type_fact, TypeFact)
    router.typed(fact, CountedWaiting.fact, A_TEXT)
    router.on(sign, SignCounted)
    router.on(agree, AgreeCounted)
    router.on(type_doubt, TypeDoubt)
    router.typed(doubt, CountedWaiting.doubt, A_TEXT)
    router.on(board, CountedBoard)
    return router


async def see(tap: OpenCounted, me: Me, counted_sheets: CountedSheets) -> Answer:
    """The sheet as its reader may see it."""
    return screens.sheet(await counted_sheets.see(me.actor, tap.sheet), me.texts)


async def see_kci(tap: OpenCountedKci, me: Me, counted_sheets: CountedSheets) -> Answer:
    """One КЦИ whole, with what can be done with it."""
    return screens.kci(await counted_sheets.see(me.actor, tap.sheet), tap.kci, me.texts)


async def ask(tap: AskCounted, me: Me, counted_sheets: CountedSheets) -> Answer:
    """What the signature that is one's turn means."""
    return screens.ask_sign(await counted_sheets.see(me.actor, tap.sheet), me.texts)


async def type_fact(
    tap: TypeFact, me: Me, query: CallbackQuery, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """Wait for what was reached."""
    view = await counted_sheets.see(me.actor, tap.sheet)
    await wait_for(CountedWaiting.fact, query, state, about=tap.pack())
    return screens.ask_fact(view, (tap.kci, tap.one), me.texts, is_met=tap.met)


async def fact(
    message: Message, me: Me, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """The indicator is judged, with its fact."""
    data = await state.get_data()
    tap = TypeFact.unpack(data["about"])
    view = await counted_sheets.judge(
        me.actor,
        tap.sheet,
        tap.version,
        (tap.kci, tap.one),
        message.text or "",
        is_met=tap.met,
    )
    await state.clear()
    return replace(screens.kci(view, tap.kci, me.texts), edits=data["message"])


async def sign(tap: SignCounted, me: Me, counted_sheets: CountedSheets) -> Answer:
    """The superior's signature."""
    view = await counted_sheets.sign(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("counted-signed-toast"))


async def agree(tap: AgreeCounted, me: Me, counted_sheets: CountedSheets) -> Answer:
    """The higher superior's."""
    view = await counted_sheets.agree(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("counted-agreed-toast"))


async def type_doubt(
    tap: TypeDoubt, me: Me, query: CallbackQuery, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """Wait for what is wrong with the facts."""
    view = await counted_sheets.see(me.actor, tap.sheet)
    await wait_for(CountedWaiting.doubt, query, state, about=tap.pack())
    return screens.ask(view, f"counted-ask-{tap.doubt}", me.texts)


async def doubt(
    message: Message, me: Me, counted_sheets: CountedSheets, state: FSMContext
) -> Answer:
    """The sheet goes back to its superior."""
    data = await state.get_data()
    tap = TypeDoubt.unpack(data["about"])
    view = await counted_sheets.send_back(
        me.actor, tap.sheet, tap.version, tap.doubt, message.text or ""
    )
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def board(tap: CountedBoard, me: Me, counted_sheets: CountedSheets) -> Answer:
    """Every sheet of the campaign: what it waits for."""
    found = await counted_sheets.board(me.actor, tap.campaign)
    return board_screens.board(found, tap.page, me.texts)
