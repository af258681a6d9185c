"""HR proposes to take in somebody left out for his tenure; the official decides (X-62)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.quarter.admissions import Admissions
from evaluation.quarter.board import Boards
from handlers.buttons.desk import ProposeAdmission
from handlers.buttons.quarter import AskAdmission, DecideAdmission, OpenAdmission
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import admissions as screens
from handlers.quarter.screens import hr_board as desk_board


def build_admissions() -> Router:
    """HR's press on the list of those left out, and the official's two ways."""
    router = Conversation(name="admissions")
    router.on(propose, ProposeAdmission)
    router.on(admission, OpenAdmission)
    router.on(ask_reason, AskAdmission)
    router.typed(reason, Waiting.admission, A_TEXT)
    router.on(decide, DecideAdmission)
    return router


async def propose(tap: ProposeAdmission, me: Me, admissions: Admissions, boards: Boards) -> Answer:
    """Put somebody before the appointing official."""
    person = await admissions.propose(me.actor, tap.campaign, tap.person)
    board = await boards.board(me.actor, tap.campaign)
    toast = me.texts.plain("desk-admission-proposed", name=person.name)
    return desk_board.left_out(board, 0, me.texts, toast=toast)


async def admission(
    tap: OpenAdmission, me: Me, admissions: Admissions, state: FSMContext
) -> Answer:
    """Who it is, and why the quarter leaves him out."""
    view = await admissions.see(me.actor, tap.admission)
    await state.clear()
    return screens.admission(view, me.texts)


async def ask_reason(
    tap: AskAdmission, me: Me, query: CallbackQuery, admissions: Admissions, state: FSMContext
) -> Answer:
    """Wait for the reason."""
    view = await admissions.see(me.actor, tap.admission)
    await wait_for(Waiting.admission, query, state, about=tap.pack())
    return screens.ask_reason(view, tap, me.texts)


async def reason(message: Message, me: Me, admissions: Admissions, state: FSMContext) -> Answer:
    """Take the words; they are kept until their button is pressed or others are typed."""
    words, data = require_reason(message.text or ""), await state.get_data()
    tap = AskAdmission.unpack(data["about"])
    view = await admissions.see(me.actor, tap.admission)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "reason": words})
    screen = screens.confirm(view, tap, words, digest_of(words), me.texts)
    return replace(screen, edits=data["message"])


async def decide(tap: DecideAdmission, me: Me, admissions: Admissions, state: FSMContext) -> Answer:
    """Decide with the words that were shown beside the button."""
    data = await state.get_data()
    words, asked = str(data.get("reason", "")), AskAdmission(admission=tap.admission, take=tap.take)
    if data.get("about") != asked.pack() or digest_of(words) != tap.told:
        raise Refusal("refuse-reason-gone")
    view = await admissions.decide(me.actor, tap.admission, words, is_taken=tap.take)
    await state.clear()
    return screens.admission(view, me.texts)
