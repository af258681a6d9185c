"""The table: members come, sit, propose, vote, sign; the evaluator meets his servant afterwards."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import Stage
from evaluation.calibration.protocols import Protocols
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration import (
    AskStepOut,
    Attend,
    ChooseMark,
    Meeting,
    Say,
    SignProtocol,
    StepOut,
    TakePart,
    Vote,
)
from handlers.calibration.screens import evaluator as case_evaluator
from handlers.calibration.screens import member as screens
from handlers.calibration.screens import saying as case_saying
from handlers.calibration.screens import whole as case_whole
from handlers.calibration.waiting import Awaited
from handlers.kit.answers import Answer
from handlers.kit.days import day_of
from handlers.kit.waiting import A_TEXT, wait_for
from locales import Texts

MARK = re.compile(r"([0-5])(?:[.,](\d{1,2}))?")


def build_member() -> Router:
    """What is done at the table; a mark's reason is typed elsewhere."""
    router = Router(name="case-member")
    on = router.callback_query.register
    on(vote, Vote.filter())
    on(attend, Attend.filter())
    on(take_part, TakePart.filter())
    on(ask_step_out, AskStepOut.filter())
    on(step_out, StepOut.filter())
    on(choose_mark, ChooseMark.filter())
    router.message.register(mark_typed, Awaited.mark, A_TEXT)
    on(sign, SignProtocol.filter())
    on(meeting, Meeting.filter())
    router.message.register(day_typed, Awaited.day, A_TEXT)
    return router


async def attend(
    query: CallbackQuery,
    callback_data: Attend,
    actor: Person,
    sessions: Sessions,
    office: Office,
    texts: Texts,
) -> Answer:
    """Comes, or can't: HR then finds another."""
    case, comes = callback_data.case, callback_data.comes
    hearing = await sessions.answer(actor, case, comes=comes)
    toast = texts.plain("attend-yes-toast" if comes else "attend-no-toast")
    return case_whole.case(hearing, actor, office, texts, toast=toast)


async def take_part(
    query: CallbackQuery,
    callback_data: TakePart,
    actor: Person,
    sessions: Sessions,
    office: Office,
    texts: Texts,
) -> Answer:
    """Sit down at the table."""
    hearing = await sessions.take_part(actor, callback_data.case)
    return case_whole.case(hearing, actor, office, texts)


async def ask_step_out(
    query: CallbackQuery,
    callback_data: AskStepOut,
    actor: Person,
    applications: Applications,
    texts: Texts,
) -> Answer:
    """Leave for a conflict of interest?"""
    hearing = await applications.case(actor, callback_data.case)
    return screens.ask_step_out(hearing, texts)


async def step_out(
    query: CallbackQuery, callback_data: StepOut, actor: Person, sessions: Sessions, texts: Texts
) -> Answer:
    """Leave; the case is no longer his to read."""
    await sessions.step_out(actor, callback_data.case)
    return screens.stepped_out(texts)


async def vote(
    query: CallbackQuery,
    callback_data: Vote,
    actor: Person,
    sessions: Sessions,
    office: Office,
    texts: Texts,
) -> Answer:
    """For the mark of the button, or against it; the same vote again changes nothing."""
    mark = Decimal(callback_data.mark) / 100
    case = callback_data.case
    hearing = await sessions.vote(actor, case, mark, for_it=callback_data.yes)
    toast = texts.plain("vote-toast")
    return case_whole.case(hearing, actor, office, texts, toast=toast)


async def choose_mark(
    query: CallbackQuery,
    callback_data: ChooseMark,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """A mark by buttons; a typed one is awaited at the same time."""
    hearing = await applications.case(actor, callback_data.case)
    await wait_for(Awaited.mark, query, state, case=callback_data.case)
    return screens.choose_mark(hearing, callback_data.mark, texts)


async def mark_typed(
    message: Message,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """A mark as people write it: "3,75"."""
    data = await state.get_data()
    hearing = await applications.case(actor, CaseId(data["case"]))
    screen = screens.choose_mark(hearing, mark_of(message.text or ""), texts)
    return replace(screen, edits=data["message"])


def mark_of(text: str) -> int:
    """A typed mark in hundredths, 0 to 500. Raises Refusal."""
    found = MARK.fullmatch(text.strip())
    mark = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 501
    if mark > 500:
        raise Refusal("refuse-case-mark")
    return mark


async def sign(
    query: CallbackQuery,
    callback_data: SignProtocol,
    actor: Person,
    protocols: Protocols,
    office: Office,
    texts: Texts,
) -> Answer:
    """Sign the protocol; the last signature closes the file for the members (rules §10)."""
    hearing = await protocols.sign(actor, callback_data.case)
    if hearing.case.stage is Stage.SIGNED:
        return screens.signed(texts)
    toast = texts.plain("protocol-signed-toast")
    return case_whole.case(hearing, actor, office, texts, toast=toast)


# The evaluator


async def meeting(
    query: CallbackQuery,
    callback_data: Meeting,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """When the meeting was; a typed date is awaited at the same time."""
    hearing = await applications.case(actor, callback_data.case)
    await wait_for(Awaited.day, query, state, case=callback_data.case)
    return case_evaluator.meeting(hearing, texts)


async def day_typed(
    message: Message,
    actor: Person,
    applications: Applications,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The day of the meeting; now its note is awaited."""
    data = await state.get_data()
    day: date = day_of(message.text or "")
    hearing = await applications.case(actor, CaseId(data["case"]))
    say = Say(kind="meet", target=data["case"], about=day.toordinal())
    await state.set_state(Awaited.words)
    await state.set_data({"about": say.pack(), "message": data["message"]})
    return replace(case_saying.ask(hearing, say, texts), edits=data["message"])
