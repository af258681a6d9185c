"""HR's side of sheets by points: facts of labour discipline, and departments' scales."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CampaignId
from evaluation.base.refusal import Refusal
from evaluation.points.incentive_scales import IncentiveScales, ToldScale
from evaluation.points.sheets import PointsSheets
from handlers.buttons.points import GiveFacts, NoMoreFacts, PointsBoard, ScaleList, TypeScale
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.points.screens import hr as screens
from handlers.points.screens import sheets as sheet_screens
from handlers.points.waiting import PointsWaiting


def build_points_desk() -> Router:
    """The list of sheets, the facts, the scales."""
    router = Conversation(name="points-desk")
    router.on(board, PointsBoard)
    router.on(give_facts, GiveFacts)
    router.on(no_more_facts, NoMoreFacts)
    router.on(scales, ScaleList)
    router.on(type_scale, TypeScale)
    router.typed(scale, PointsWaiting.scale, A_TEXT)
    return router


async def board(tap: PointsBoard, me: Me, points_sheets: PointsSheets) -> Answer:
    """Every sheet of the quarter: what it waits for."""
    return screens.board(await points_sheets.board(me.actor, tap.campaign), tap.page, me.texts)


async def give_facts(tap: GiveFacts, me: Me, points_sheets: PointsSheets) -> Answer:
    """Of one person everything is given."""
    view = await points_sheets.give_facts(me.actor, tap.sheet, tap.version)
    toast = me.texts.plain("points-facts-toast")
    return sheet_screens.sheet(view, me.texts, toast=toast)


async def no_more_facts(tap: NoMoreFacts, me: Me, points_sheets: PointsSheets) -> Answer:
    """Of everybody who was shown as waiting."""
    await points_sheets.no_more_facts(me.actor, tap.campaign, tap.expected)
    found = await points_sheets.board(me.actor, tap.campaign)
    return screens.board(found, 0, me.texts, toast=me.texts.plain("points-facts-toast"))


async def scales(tap: ScaleList, me: Me, incentive_scales: IncentiveScales) -> Answer:
    """The departments with their scales."""
    return screens.scales(await incentive_scales.of(me.actor, tap.campaign), tap.page, me.texts)


async def type_scale(
    tap: TypeScale,
    me: Me,
    query: CallbackQuery,
    incentive_scales: IncentiveScales,
    state: FSMContext,
) -> Answer:
    """Wait for a department's scale."""
    found = await incentive_scales.of(me.actor, tap.campaign)
    if tap.unit >= len(found.units):
        raise Refusal("refuse-not-found")
    await wait_for(PointsWaiting.scale, query, state, campaign=int(tap.campaign), unit=tap.unit)
    return screens.ask_scale(found, tap.unit, me.texts)


async def scale(
    message: Message, me: Me, incentive_scales: IncentiveScales, state: FSMContext
) -> Answer:
    """The first line is number and date, each further one a level from the least up."""
    data = await state.get_data()
    campaign, told = CampaignId(data["campaign"]), told_scale(message.text or "")
    found = await incentive_scales.enter(me.actor, campaign, data["unit"], told)
    await state.clear()
    toast = me.texts.plain("points-scale-toast")
    return replace(screens.scales(found, 0, me.texts), edits=data["message"], toast=toast)


def told_scale(text: str) -> ToldScale:
    """ "14-ш; 12.01.2026" and a line a level. Raises Refusal."""
    first, *levels = [line.strip() for line in text.strip().splitlines()] or [""]
    number, separator, day = first.rpartition(";")
    if not separator:
        raise Refusal("refuse-incentive-scale-unreadable")
    told = tuple(line for line in levels if line)
    return ToldScale(number.removeprefix("№").strip(), day_of(day.strip()), told)
