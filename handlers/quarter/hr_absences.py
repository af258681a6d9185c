"""Who is away while the evaluation runs: HR records it, corrects it, says that he is back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.quarter.absences import Absences, DaysAway
from evaluation.quarter.board import Boards
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AbsenceList,
    AskAbsence,
    AskAbsenceDays,
    AskBack,
    AskNoAbsence,
    Back,
    ClearFlag,
    FindAbsent,
    NotBack,
    OpenAbsence,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_absences as screens
from handlers.quarter.screens import hr_board as desk_board


def build_absences() -> Router:
    """The list, one absence, its changes; and the answer to an evaluator's word."""
    router = Conversation(name="desk-absences")
    router.on(absence_list, AbsenceList)
    router.on(find_absent, FindAbsent)
    router.on(ask_kind, AskAbsence)
    router.on(ask_days, AskAbsenceDays)
    router.on(absence, OpenAbsence)
    router.on(ask_back, AskBack)
    router.on(back, Back)
    router.on(not_back, NotBack)
    router.on(ask_withdraw, AskNoAbsence)
    router.on(clear_flag, ClearFlag)
    router.typed(whom_typed, Waiting.absent, A_TEXT)
    router.typed(days_typed, Waiting.absence_days, A_TEXT)
    router.typed(back_typed, Waiting.absence_back, A_TEXT)
    router.typed(withdraw_typed, Waiting.absence_reason, A_TEXT)
    return router


async def absence_list(tap: AbsenceList, me: Me, absences: Absences) -> Answer:
    """Everybody who is or was away."""
    act, found = await absences.act(me.actor), await absences.all(me.actor)
    return screens.absences(found, act, tap.page, me.texts)


async def absence(tap: OpenAbsence, me: Me, absences: Absences) -> Answer:
    """One absence."""
    view = await absences.see(me.actor, tap.absence)
    return screens.absence(view, me.office, me.texts)


# Recording


async def find_absent(tap: FindAbsent, me: Me, query: CallbackQuery, state: FSMContext) -> Answer:
    """Wait for a name."""
    require_hr(me.actor)
    await wait_for(Waiting.absent, query, state)
    return screens.ask_whom(me.texts)


async def whom_typed(message: Message, me: Me, staff: Staff, state: FSMContext) -> Answer:
    """Whom the typed words find; another word may be typed at once."""
    typed, data = message.text or "", await state.get_data()
    people = find(await staff.serving(me.actor), typed)
    return replace(screens.found(typed, people, me.texts), edits=data["message"])


async def ask_kind(tap: AskAbsence, me: Me, absences: Absences, staff: Staff) -> Answer:
    """For which of the act's reasons?"""
    person = await staff.person(me.actor, tap.person)
    return screens.ask_kind(person, await _act(me.actor, absences), me.texts)


async def _act(actor: Person, absences: Absences) -> Methodology:
    found = await absences.act(actor)
    if found is None:
        raise Refusal("refuse-no-absences")
    return found


def kind_of(act: Methodology, number: int) -> str:
    """The key of the act's reason behind a button's number. Raises Refusal."""
    kinds = list(act.absent.kinds) if act.absent else []
    if number >= len(kinds):
        raise Refusal("refuse-not-found")
    return kinds[number]


async def ask_days(
    tap: AskAbsenceDays,
    me: Me,
    query: CallbackQuery,
    absences: Absences,
    staff: Staff,
    state: FSMContext,
) -> Answer:
    """Wait for the days: of a new absence, or of one to be corrected."""
    if tap.absence:
        view = await absences.see(me.actor, tap.absence)
        screen = screens.ask_days_again(view, me.texts)
    else:
        person, act = await staff.person(me.actor, tap.person), None
        act = await _act(me.actor, absences)
        kind_of(act, tap.kind)
        screen = screens.ask_days(person, act, tap.kind, me.texts)
    await wait_for(Waiting.absence_days, query, state, about=tap.pack())
    return screen


def days_of(text: str) -> tuple[DaysAway, str]:
    """ "02.10.2023 16.10.2023 order 5": the first day, the expected return, words. Refusal."""
    first, _, rest = text.strip().partition(" ")
    typed, _, words = rest.strip().partition(" ")
    if re.fullmatch(r"[\d.]+", typed):
        return DaysAway(day_of(first), day_of(typed)), words
    return DaysAway(day_of(first)), rest


async def days_typed(message: Message, me: Me, absences: Absences, state: FSMContext) -> Answer:
    """Record the absence, or its right days."""
    data = await state.get_data()
    about = AskAbsenceDays.unpack(data["about"])
    days, words = days_of(" ".join((message.text or "").split()))
    if about.absence:
        view = await absences.correct(me.actor, about.absence, days, words)
    else:
        kind = kind_of(await _act(me.actor, absences), about.kind)
        view = await absences.record(me.actor, about.person, kind, days, words)
    await state.clear()
    return replace(screens.absence(view, me.office, me.texts), edits=data["message"])


# The return


async def ask_back(
    tap: AskBack, me: Me, query: CallbackQuery, absences: Absences, state: FSMContext
) -> Answer:
    """Wait for the first day at work."""
    view = await absences.see(me.actor, tap.absence)
    await wait_for(Waiting.absence_back, query, state, about=tap.pack())
    return screens.ask_back(view, me.texts)


async def back_typed(message: Message, me: Me, absences: Absences, state: FSMContext) -> Answer:
    """He is back since that day."""
    data = await state.get_data()
    about = AskBack.unpack(data["about"])
    day = day_of(message.text or "")
    view = await absences.returned(me.actor, about.absence, day)
    await state.clear()
    return replace(screens.absence(view, me.office, me.texts), edits=data["message"])


async def back(tap: Back, me: Me, absences: Absences) -> Answer:
    """He is back since the day of the button."""
    day = date.fromordinal(tap.day)
    view = await absences.returned(me.actor, tap.absence, day)
    return screens.absence(view, me.office, me.texts, toast=me.texts.plain("absence-back-toast"))


async def not_back(tap: NotBack, me: Me, absences: Absences) -> Answer:
    """He isn't back after all."""
    view = await absences.returned(me.actor, tap.absence, None)
    return screens.absence(view, me.office, me.texts)


# Mistakes


async def ask_withdraw(
    tap: AskNoAbsence, me: Me, query: CallbackQuery, absences: Absences, state: FSMContext
) -> Answer:
    """Wait for the reason why it was no absence."""
    view = await absences.see(me.actor, tap.absence)
    await wait_for(Waiting.absence_reason, query, state, about=tap.pack())
    return screens.ask_withdraw(view, me.texts)


async def withdraw_typed(message: Message, me: Me, absences: Absences, state: FSMContext) -> Answer:
    """Take it back: the common term holds again."""
    data = await state.get_data()
    about = AskNoAbsence.unpack(data["about"])
    await absences.withdraw(me.actor, about.absence, message.text or "")
    await state.clear()
    act, found = await absences.act(me.actor), await absences.all(me.actor)
    return replace(screens.absences(found, act, 0, me.texts), edits=data["message"])


async def clear_flag(tap: ClearFlag, me: Me, absences: Absences, boards: Boards) -> Answer:
    """What an evaluator has told of a sheet is settled."""
    await absences.clear_flag(me.actor, tap.sheet)
    state, toast = await boards.sheet(me.actor, tap.sheet), me.texts.plain("desk-flag-cleared")
    return desk_board.sheet(state, me.actor, me.texts, toast=toast)
