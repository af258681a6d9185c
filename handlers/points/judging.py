"""The superior's part of a sheet by points: each row judged, then the whole agreed."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.points.sheets import PointsSheets
from handlers.buttons.points import AgreePoints, AskAgree, CountRow, ProveRow, StrikeRow
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.points.screens import sheets as screens
from handlers.points.waiting import PointsWaiting


def build_judging() -> Router:
    """From a row of another's to the agreement."""
    router = Conversation(name="points-judging")
    router.on(count, CountRow)
    router.on(ask_proof, ProveRow)
    router.typed(proof, PointsWaiting.proof, A_TEXT)
    router.on(ask_strike, StrikeRow)
    router.typed(strike, PointsWaiting.strike, A_TEXT)
    router.on(ask_agree, AskAgree)
    router.on(agree, AgreePoints)
    return router


async def count(tap: CountRow, me: Me, points_sheets: PointsSheets) -> Answer:
    """Another's row counts."""
    view = await points_sheets.count(me.actor, tap.sheet, tap.version, tap.row, tap.points)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-counted-toast"))


async def ask_proof(
    tap: ProveRow, me: Me, query: CallbackQuery, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Wait for what proves a violation."""
    view = await points_sheets.see(me.actor, tap.sheet)
    await wait_for(PointsWaiting.proof, query, state, about=tap.pack())
    return screens.ask_about(view, tap.row, "points-ask-proof", me.texts)


async def proof(message: Message, me: Me, points_sheets: PointsSheets, state: FSMContext) -> Answer:
    """With its proof it counts."""
    data = await state.get_data()
    tap = ProveRow.unpack(data["about"])
    words = message.text or ""
    view = await points_sheets.count(me.actor, tap.sheet, tap.version, tap.row, proof=words)
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def ask_strike(
    tap: StrikeRow, me: Me, query: CallbackQuery, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Wait for the reason."""
    view = await points_sheets.see(me.actor, tap.sheet)
    await wait_for(PointsWaiting.strike, query, state, about=tap.pack())
    return screens.ask_about(view, tap.row, "points-ask-strike", me.texts)


async def strike(
    message: Message, me: Me, points_sheets: PointsSheets, state: FSMContext
) -> Answer:
    """Another's row doesn't count, with the reason."""
    data = await state.get_data()
    tap = StrikeRow.unpack(data["about"])
    words = message.text or ""
    view = await points_sheets.strike(me.actor, tap.sheet, tap.version, tap.row, words)
    await state.clear()
    return replace(screens.sheet(view, me.texts), edits=data["message"])


async def ask_agree(tap: AskAgree, me: Me, points_sheets: PointsSheets) -> Answer:
    """What agreeing means, with the sum."""
    return screens.ask_agree(await points_sheets.see(me.actor, tap.sheet), me.texts)


async def agree(tap: AgreePoints, me: Me, points_sheets: PointsSheets) -> Answer:
    """Agree what was shown; a second tap changes nothing."""
    view = await points_sheets.agree(me.actor, tap.sheet, tap.version)
    return screens.sheet(view, me.texts, toast=me.texts.plain("points-agreed-toast"))
