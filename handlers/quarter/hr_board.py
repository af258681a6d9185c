"""The board: a quarter from above, down to one sheet's state."""

from __future__ import annotations

from aiogram import Router

from evaluation.quarter.board import Boards
from evaluation.quarter.nudging import Nudging
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskNudge,
    BoardEvaluator,
    BoardEvaluators,
    BoardLeftOut,
    BoardMisplaced,
    BoardUnits,
    DeskSheet,
    Nudge,
    OpenBoard,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.quarter.screens import hr_board as screens


def build_board() -> Router:
    """Everything that looks at a quarter, and the nudge."""
    router = Conversation(name="desk-board")
    router.on(board, OpenBoard)
    router.on(units, BoardUnits)
    router.on(evaluators, BoardEvaluators)
    router.on(evaluator, BoardEvaluator)
    router.on(left_out, BoardLeftOut)
    router.on(misplaced, BoardMisplaced)
    router.on(sheet, DeskSheet)
    router.on(ask_nudge, AskNudge)
    router.on(nudge, Nudge)
    return router


async def board(tap: OpenBoard, me: Me, boards: Boards) -> Answer:
    """Marks, signatures and receipts of a quarter, counted."""
    return screens.board(await boards.board(me.actor, tap.campaign), me.texts)


async def units(tap: BoardUnits, me: Me, boards: Boards) -> Answer:
    """The same by unit."""
    found = await boards.board(me.actor, tap.campaign)
    return screens.units(found, tap.page, me.texts)


async def evaluators(tap: BoardEvaluators, me: Me, boards: Boards) -> Answer:
    """The same by evaluator."""
    found = await boards.board(me.actor, tap.campaign)
    return screens.evaluators(found, tap.page, me.texts)


async def evaluator(tap: BoardEvaluator, me: Me, boards: Boards, staff: Staff) -> Answer:
    """One evaluator's sheets."""
    found = await boards.board(me.actor, tap.campaign)
    sheets = await boards.sheets_of(me.actor, tap.campaign, tap.evaluator)
    known = await staff.person(me.actor, tap.evaluator)
    return screens.evaluator(found, known, sheets, tap.page, me.texts)


async def left_out(tap: BoardLeftOut, me: Me, boards: Boards) -> Answer:
    """Who isn't evaluated and why."""
    found = await boards.board(me.actor, tap.campaign)
    return screens.left_out(found, tap.page, me.texts)


async def misplaced(tap: BoardMisplaced, me: Me, boards: Boards) -> Answer:
    """Sheets that the act would now give to somebody else."""
    found = await boards.board(me.actor, tap.campaign)
    return screens.misplaced(found, tap.page, me.texts)


async def sheet(tap: DeskSheet, me: Me, boards: Boards) -> Answer:
    """One sheet's state."""
    return screens.sheet(await boards.sheet(me.actor, tap.sheet), me.actor, me.texts)


async def ask_nudge(tap: AskNudge, me: Me, nudging: Nudging) -> Answer:
    """How many would be reminded."""
    count = await nudging.late_evaluators(me.actor, tap.campaign)
    return screens.ask_nudge(tap.campaign, count, me.texts)


async def nudge(tap: Nudge, me: Me, boards: Boards, nudging: Nudging) -> Answer:
    """Remind them; twice in a day is once."""
    count = await nudging.nudge(me.actor, tap.campaign)
    toast = me.texts.plain("desk-nudged", count=count)
    return screens.board(await boards.board(me.actor, tap.campaign), me.texts, toast=toast)
