"""Questions of procedure (M-14): asked from Help or a result, answered by HR, told to the asker."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.procedure.disputes import Disputes
from evaluation.survey.report_disputes import ReportDisputes
from handlers.buttons.procedure import (
    AnswerDispute,
    AskDispute,
    DisputeList,
    MyDisputes,
    OpenDispute,
)
from handlers.kit.answers import Answer
from handlers.kit.waiting import A_TEXT, text_only, wait_for
from handlers.procedure.screens import disputes as screens
from handlers.survey.screens.report import check_lines
from locales import Texts


class DisputeWaiting(StatesGroup):
    """What the next text is: a question, or its answer."""

    question = State()
    answer = State()


def build_disputes() -> Router:
    """Everybody may ask; HR answers."""
    router = Router(name="disputes")
    on = router.callback_query.register
    on(mine, MyDisputes.filter())
    on(ask, AskDispute.filter())
    on(register, DisputeList.filter())
    on(dispute, OpenDispute.filter())
    on(ask_answer, AnswerDispute.filter())
    router.message.register(question_typed, DisputeWaiting.question, A_TEXT)
    router.message.register(answer_typed, DisputeWaiting.answer, A_TEXT)
    router.message.register(text_only, StateFilter(DisputeWaiting), ~F.text)
    return router


async def mine(
    query: CallbackQuery,
    callback_data: MyDisputes,
    actor: Person,
    disputes: Disputes,
    office: Office,
    texts: Texts,
) -> Answer:
    """One's own questions, and the way to a new one."""
    return screens.mine(await disputes.mine(actor), callback_data.page, office, texts)


async def ask(query: CallbackQuery, state: FSMContext, texts: Texts) -> Answer:
    """Wait for a question."""
    await wait_for(DisputeWaiting.question, query, state)
    return screens.ask(texts)


async def question_typed(
    message: Message,
    actor: Person,
    disputes: Disputes,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Register it with a number; HR hears of it."""
    data = await state.get_data()
    one = await disputes.ask(actor, message.text or "")
    await state.clear()
    return replace(screens.dispute(one, actor, office, texts), edits=data["message"])


async def register(
    query: CallbackQuery,
    callback_data: DisputeList,
    actor: Person,
    disputes: Disputes,
    office: Office,
    texts: Texts,
) -> Answer:
    """All of them, the unanswered first."""
    return screens.register(await disputes.register(actor), callback_data.page, office, texts)


async def dispute(
    query: CallbackQuery,
    callback_data: OpenDispute,
    actor: Person,
    disputes: Disputes,
    report_disputes: ReportDisputes,
    office: Office,
    texts: Texts,
) -> Answer:
    """One of them with its answer; HR finds the check beside one about a 360 report (X-39)."""
    one = await disputes.dispute(actor, callback_data.dispute)
    check: tuple[str, ...] = ()
    if one.circle is not None and one.answer is None and screens.may_answer(one, actor):
        check = check_lines(await report_disputes.check(actor, one.id), texts)
    return screens.dispute(one, actor, office, texts, check=check)


async def ask_answer(
    query: CallbackQuery,
    callback_data: AnswerDispute,
    actor: Person,
    disputes: Disputes,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for HR's answer."""
    one = await disputes.dispute(actor, callback_data.dispute)
    if one.answer is not None:
        raise Refusal("refuse-dispute-answered")
    if not screens.may_answer(one, actor):
        raise Refusal("refuse-own-case")
    await wait_for(DisputeWaiting.answer, query, state, about=callback_data.pack())
    return screens.ask_answer(one, texts)


async def answer_typed(
    message: Message,
    actor: Person,
    disputes: Disputes,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Keep the answer; the asker is told."""
    data = await state.get_data()
    asked = AnswerDispute.unpack(data["about"])
    one = await disputes.answer(actor, asked.dispute, message.text or "")
    await state.clear()
    return replace(screens.dispute(one, actor, office, texts), edits=data["message"])
