"""The board: a quarter from above, down to one sheet's state."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.agenda.reminders import Reminders
from evaluation.base.person import Person
from evaluation.quarter.board import Boards
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskNudge,
    BoardEvaluator,
    BoardEvaluators,
    BoardLeftOut,
    BoardUnits,
    DeskSheet,
    Nudge,
    OpenBoard,
)
from handlers.kit.answers import Answer
from handlers.quarter.screens import hr_board as screens
from locales import Texts


def build_board() -> Router:
    """Everything that looks at a quarter, and the nudge."""
    router = Router(name="desk-board")
    on = router.callback_query.register
    on(board, OpenBoard.filter())
    on(units, BoardUnits.filter())
    on(evaluators, BoardEvaluators.filter())
    on(evaluator, BoardEvaluator.filter())
    on(left_out, BoardLeftOut.filter())
    on(sheet, DeskSheet.filter())
    on(ask_nudge, AskNudge.filter())
    on(nudge, Nudge.filter())
    return router


async def board(
    query: CallbackQuery, callback_data: OpenBoard, actor: Person, boards: Boards, texts: Texts
) -> Answer:
    """How the quarter stands."""
    return screens.board(await boards.board(actor, callback_data.campaign), texts)


async def units(
    query: CallbackQuery, callback_data: BoardUnits, actor: Person, boards: Boards, texts: Texts
) -> Answer:
    """The same by unit."""
    found = await boards.board(actor, callback_data.campaign)
    return screens.units(found, callback_data.page, texts)


async def evaluators(
    query: CallbackQuery,
    callback_data: BoardEvaluators,
    actor: Person,
    boards: Boards,
    texts: Texts,
) -> Answer:
    """The same by evaluator."""
    found = await boards.board(actor, callback_data.campaign)
    return screens.evaluators(found, callback_data.page, texts)


async def evaluator(
    query: CallbackQuery,
    callback_data: BoardEvaluator,
    actor: Person,
    boards: Boards,
    staff: Staff,
    texts: Texts,
) -> Answer:
    """One evaluator's sheets."""
    campaign, person = callback_data.campaign, callback_data.evaluator
    found = await boards.board(actor, campaign)
    sheets = await boards.sheets_of(actor, campaign, person)
    known = await staff.person(actor, person)
    return screens.evaluator(found, known, sheets, callback_data.page, texts)


async def left_out(
    query: CallbackQuery, callback_data: BoardLeftOut, actor: Person, boards: Boards, texts: Texts
) -> Answer:
    """Who isn't evaluated and why."""
    found = await boards.board(actor, callback_data.campaign)
    return screens.left_out(found, callback_data.page, texts)


async def sheet(
    query: CallbackQuery, callback_data: DeskSheet, actor: Person, boards: Boards, texts: Texts
) -> Answer:
    """One sheet's state."""
    return screens.sheet(await boards.sheet(actor, callback_data.sheet), actor, texts)


async def ask_nudge(
    query: CallbackQuery, callback_data: AskNudge, actor: Person, reminders: Reminders, texts: Texts
) -> Answer:
    """How many would be reminded."""
    count = await reminders.late_evaluators(actor, callback_data.campaign)
    return screens.ask_nudge(callback_data.campaign, count, texts)


async def nudge(
    query: CallbackQuery,
    callback_data: Nudge,
    actor: Person,
    boards: Boards,
    reminders: Reminders,
    texts: Texts,
) -> Answer:
    """Remind them; twice in a day is once."""
    campaign = callback_data.campaign
    count = await reminders.nudge(actor, campaign)
    toast = texts.plain("desk-nudged", count=count)
    return screens.board(await boards.board(actor, campaign), texts, toast=toast)
