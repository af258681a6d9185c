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
from evaluation.base.refusal import Refusal
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
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for

MARK = re.compile(r"([0-5])(?:[.,](\d{1,2}))?")


def build_member() -> Router:
    """What is done at the table; a mark's reason is typed elsewhere."""
    router = Conversation(name="case-member")
    router.on(vote, Vote)
    router.on(attend, Attend)
    router.on(take_part, TakePart)
    router.on(ask_step_out, AskStepOut)
    router.on(step_out, StepOut)
    router.on(choose_mark, ChooseMark)
    router.typed(mark_typed, Awaited.mark, A_TEXT)
    router.on(sign, SignProtocol)
    router.on(meeting, Meeting)
    router.typed(day_typed, Awaited.day, A_TEXT)
    return router


async def attend(tap: Attend, me: Me, sessions: Sessions) -> Answer:
    """Comes, or can't: HR then finds another."""
    hearing = await sessions.answer(me.actor, tap.case, comes=tap.comes)
    toast = me.texts.plain("attend-yes-toast" if tap.comes else "attend-no-toast")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)


async def take_part(tap: TakePart, me: Me, sessions: Sessions) -> Answer:
    """Sit down at the table."""
    hearing = await sessions.take_part(me.actor, tap.case)
    return case_whole.case(hearing, me.actor, me.office, me.texts)


async def ask_step_out(tap: AskStepOut, me: Me, applications: Applications) -> Answer:
    """Leave for a conflict of interest?"""
    hearing = await applications.case(me.actor, tap.case)
    return screens.ask_step_out(hearing, me.texts)


async def step_out(tap: StepOut, me: Me, sessions: Sessions) -> Answer:
    """Leave; the case is no longer his to read."""
    await sessions.step_out(me.actor, tap.case)
    return screens.stepped_out(me.texts)


async def vote(tap: Vote, me: Me, sessions: Sessions) -> Answer:
    """For the mark of the button, or against it; the same vote again changes nothing."""
    mark = Decimal(tap.mark) / 100
    hearing = await sessions.vote(me.actor, tap.case, mark, for_it=tap.yes)
    toast = me.texts.plain("vote-toast")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)


async def choose_mark(
    tap: ChooseMark, me: Me, query: CallbackQuery, applications: Applications, state: FSMContext
) -> Answer:
    """A mark by buttons; a typed one is awaited at the same time."""
    hearing = await applications.case(me.actor, tap.case)
    await wait_for(Awaited.mark, query, state, case=tap.case)
    return screens.choose_mark(hearing, tap.mark, me.texts)


async def mark_typed(
    message: Message, me: Me, applications: Applications, state: FSMContext
) -> Answer:
    """A mark as people write it: "3,75"."""
    data = await state.get_data()
    hearing = await applications.case(me.actor, CaseId(data["case"]))
    screen = screens.choose_mark(hearing, mark_of(message.text or ""), me.texts)
    return replace(screen, edits=data["message"])


def mark_of(text: str) -> int:
    """A typed mark in hundredths, 0 to 500. Raises Refusal."""
    found = MARK.fullmatch(text.strip())
    mark = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else 501
    if mark > 500:
        raise Refusal("refuse-case-mark")
    return mark


async def sign(tap: SignProtocol, me: Me, protocols: Protocols) -> Answer:
    """Sign the protocol; the last signature closes the file for the members (rules §10)."""
    hearing = await protocols.sign(me.actor, tap.case)
    if hearing.case.stage is Stage.SIGNED:
        return screens.signed(tap.case, me.texts)
    toast = me.texts.plain("protocol-signed-toast")
    return case_whole.case(hearing, me.actor, me.office, me.texts, toast=toast)


# The evaluator


async def meeting(
    tap: Meeting, me: Me, query: CallbackQuery, applications: Applications, state: FSMContext
) -> Answer:
    """When the meeting was; a typed date is awaited at the same time."""
    hearing = await applications.case(me.actor, tap.case)
    await wait_for(Awaited.day, query, state, case=tap.case)
    return case_evaluator.meeting(hearing, me.texts)


async def day_typed(
    message: Message, me: Me, applications: Applications, state: FSMContext
) -> Answer:
    """The day of the meeting; now its note is awaited."""
    data = await state.get_data()
    day: date = day_of(message.text or "")
    hearing = await applications.case(me.actor, CaseId(data["case"]))
    say = Say(kind="meet", target=data["case"], about=day.toordinal())
    await state.set_state(Awaited.words)
    await state.set_data({"about": say.pack(), "message": data["message"]})
    return replace(case_saying.ask(hearing, say, me.texts), edits=data["message"])
