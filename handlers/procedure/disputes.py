"""Questions of procedure (M-14): asked from Help or a result, answered by HR, told to the asker."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from evaluation.procedure.disputes import Disputes
from handlers.buttons.procedure import AnswerDispute, AskDispute, DisputeList, MyDisputes
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.paperwork.desks import Paperwork
from handlers.paperwork.screens.incoming import to_paper
from handlers.procedure.screens import disputes as screens


class DisputeWaiting(StatesGroup):
    """What the next text is: a question, or its answer."""

    question = State()
    answer = State()


def build_disputes() -> Router:
    """Everybody may ask; HR answers."""
    router = Conversation(name="disputes")
    router.on(mine, MyDisputes)
    router.on(ask, AskDispute)
    router.on(register, DisputeList)
    router.on(ask_answer, AnswerDispute)
    router.typed(question_typed, DisputeWaiting.question, A_TEXT)
    router.typed(answer_typed, DisputeWaiting.answer, A_TEXT)
    router.typed(text_only, StateFilter(DisputeWaiting), ~F.text)
    return router


async def mine(tap: MyDisputes, me: Me, disputes: Disputes) -> Answer:
    """One's own questions, and the way to a new one."""
    return screens.mine(await disputes.mine(me.actor), tap.page, me.office, me.texts)


async def ask(tap: AskDispute, me: Me, query: CallbackQuery, state: FSMContext) -> Answer:
    """Wait for a question."""
    await wait_for(DisputeWaiting.question, query, state)
    return screens.ask(me.texts)


async def question_typed(message: Message, me: Me, disputes: Disputes, state: FSMContext) -> Answer:
    """Register it with a number; HR hears of it."""
    data = await state.get_data()
    one = await disputes.ask(me.actor, message.text or "")
    await state.clear()
    return replace(screens.dispute(one, me.actor, me.office, me.texts), edits=data["message"])


async def register(tap: DisputeList, me: Me, disputes: Disputes, paperwork: Paperwork) -> Answer:
    """All of them, the unanswered first; where reports are held, one may come on paper (X-50)."""
    found = await disputes.register(me.actor)
    screen = screens.register(found, tap.page, me.office, me.texts)
    if not await paperwork.of("report").everybody(me.actor):
        return screen
    *rows, back = screen.rows
    return replace(screen, rows=(*rows, to_paper("report", me.texts), back))


async def ask_answer(
    tap: AnswerDispute, me: Me, query: CallbackQuery, disputes: Disputes, state: FSMContext
) -> Answer:
    """Wait for HR's answer."""
    one = await disputes.dispute(me.actor, tap.dispute)
    if one.answer is not None:
        raise Refusal("refuse-dispute-answered")
    if not screens.may_answer(one, me.actor):
        raise Refusal("refuse-own-case")
    await wait_for(DisputeWaiting.answer, query, state, about=tap.pack())
    return screens.ask_answer(one, me.texts)


async def answer_typed(message: Message, me: Me, disputes: Disputes, state: FSMContext) -> Answer:
    """Keep the answer; the asker is told."""
    data = await state.get_data()
    asked = AnswerDispute.unpack(data["about"])
    one = await disputes.answer(me.actor, asked.dispute, message.text or "")
    await state.clear()
    return replace(screens.dispute(one, me.actor, me.office, me.texts), edits=data["message"])
