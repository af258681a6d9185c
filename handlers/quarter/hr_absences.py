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
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.quarter.absences import Absences, Days
from evaluation.quarter.board import Boards
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AbsenceList,
    AskAbsence,
    AskAbsenceDays,
    AskBack,
    AskWithdraw,
    Back,
    ClearFlag,
    FindAbsent,
    NotBack,
    OpenAbsence,
)
from handlers.kit.answers import Answer
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_absences as screens
from handlers.quarter.screens import hr_board as desk_board
from locales import Texts


def build_absences() -> Router:
    """The list, one absence, its changes; and the answer to an evaluator's word."""
    router = Router(name="desk-absences")
    on = router.callback_query.register
    on(absence_list, AbsenceList.filter())
    on(find_absent, FindAbsent.filter())
    on(ask_kind, AskAbsence.filter())
    on(ask_days, AskAbsenceDays.filter())
    on(absence, OpenAbsence.filter())
    on(ask_back, AskBack.filter())
    on(back, Back.filter())
    on(not_back, NotBack.filter())
    on(ask_withdraw, AskWithdraw.filter())
    on(clear_flag, ClearFlag.filter())
    router.message.register(whom_typed, Waiting.absent, A_TEXT)
    router.message.register(days_typed, Waiting.absence_days, A_TEXT)
    router.message.register(back_typed, Waiting.absence_back, A_TEXT)
    router.message.register(withdraw_typed, Waiting.absence_reason, A_TEXT)
    return router


async def absence_list(
    query: CallbackQuery,
    callback_data: AbsenceList,
    actor: Person,
    absences: Absences,
    texts: Texts,
) -> Answer:
    """Everybody who is or was away."""
    act, found = await absences.act(actor), await absences.all(actor)
    return screens.absences(found, act, callback_data.page, texts)


async def absence(
    query: CallbackQuery,
    callback_data: OpenAbsence,
    actor: Person,
    absences: Absences,
    office: Office,
    texts: Texts,
) -> Answer:
    """One absence."""
    view = await absences.see(actor, callback_data.absence)
    return screens.absence(view, office, texts)


# Recording


async def find_absent(
    query: CallbackQuery, actor: Person, state: FSMContext, texts: Texts
) -> Answer:
    """Wait for a name."""
    require_hr(actor)
    await wait_for(Waiting.absent, query, state)
    return screens.ask_whom(texts)


async def whom_typed(
    message: Message, actor: Person, staff: Staff, state: FSMContext, texts: Texts
) -> Answer:
    """Whom the typed words find; another word may be typed at once."""
    typed, data = message.text or "", await state.get_data()
    people = find(await staff.serving(actor), typed)
    return replace(screens.found(typed, people, texts), edits=data["message"])


async def ask_kind(
    query: CallbackQuery,
    callback_data: AskAbsence,
    actor: Person,
    absences: Absences,
    staff: Staff,
    texts: Texts,
) -> Answer:
    """For which of the act's reasons?"""
    person = await staff.person(actor, callback_data.person)
    return screens.ask_kind(person, await _act(actor, absences), texts)


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
    query: CallbackQuery,
    callback_data: AskAbsenceDays,
    actor: Person,
    absences: Absences,
    staff: Staff,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the days: of a new absence, or of one to be corrected."""
    if callback_data.absence:
        view = await absences.see(actor, callback_data.absence)
        screen = screens.ask_days_again(view, texts)
    else:
        person, act = await staff.person(actor, callback_data.person), None
        act = await _act(actor, absences)
        kind_of(act, callback_data.kind)
        screen = screens.ask_days(person, act, callback_data.kind, texts)
    await wait_for(Waiting.absence_days, query, state, about=callback_data.pack())
    return screen


def days_of(text: str) -> tuple[Days, str]:
    """ "02.10.2023 16.10.2023 order 5": the first day, the expected return, words. Refusal."""
    first, _, rest = text.strip().partition(" ")
    typed, _, words = rest.strip().partition(" ")
    if re.fullmatch(r"[\d.]+", typed):
        return Days(day_of(first), day_of(typed)), words
    return Days(day_of(first)), rest


async def days_typed(
    message: Message,
    actor: Person,
    absences: Absences,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Record the absence, or its right days."""
    data = await state.get_data()
    about = AskAbsenceDays.unpack(data["about"])
    days, words = days_of(" ".join((message.text or "").split()))
    if about.absence:
        view = await absences.correct(actor, about.absence, days, words)
    else:
        kind = kind_of(await _act(actor, absences), about.kind)
        view = await absences.record(actor, about.person, kind, days, words)
    await state.clear()
    return replace(screens.absence(view, office, texts), edits=data["message"])


# The return


async def ask_back(
    query: CallbackQuery,
    callback_data: AskBack,
    actor: Person,
    absences: Absences,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the first day at work."""
    view = await absences.see(actor, callback_data.absence)
    await wait_for(Waiting.absence_back, query, state, about=callback_data.pack())
    return screens.ask_back(view, texts)


async def back_typed(
    message: Message,
    actor: Person,
    absences: Absences,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """He is back since that day."""
    data = await state.get_data()
    about = AskBack.unpack(data["about"])
    day = day_of(message.text or "")
    view = await absences.returned(actor, about.absence, day)
    await state.clear()
    return replace(screens.absence(view, office, texts), edits=data["message"])


async def back(
    query: CallbackQuery,
    callback_data: Back,
    actor: Person,
    absences: Absences,
    office: Office,
    texts: Texts,
) -> Answer:
    """He is back since the day of the button."""
    day = date.fromordinal(callback_data.day)
    view = await absences.returned(actor, callback_data.absence, day)
    return screens.absence(view, office, texts, toast=texts.plain("absence-back-toast"))


async def not_back(
    query: CallbackQuery,
    callback_data: NotBack,
    actor: Person,
    absences: Absences,
    office: Office,
    texts: Texts,
) -> Answer:
    """He isn't back after all."""
    view = await absences.returned(actor, callback_data.absence, None)
    return screens.absence(view, office, texts)


# Mistakes


async def ask_withdraw(
    query: CallbackQuery,
    callback_data: AskWithdraw,
    actor: Person,
    absences: Absences,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the reason why it was no absence."""
    view = await absences.see(actor, callback_data.absence)
    await wait_for(Waiting.absence_reason, query, state, about=callback_data.pack())
    return screens.ask_withdraw(view, texts)


async def withdraw_typed(
    message: Message, actor: Person, absences: Absences, state: FSMContext, texts: Texts
) -> Answer:
    """Take it back: the common term holds again."""
    data = await state.get_data()
    about = AskWithdraw.unpack(data["about"])
    await absences.withdraw(actor, about.absence, message.text or "")
    await state.clear()
    act, found = await absences.act(actor), await absences.all(actor)
    return replace(screens.absences(found, act, 0, texts), edits=data["message"])


async def clear_flag(
    query: CallbackQuery,
    callback_data: ClearFlag,
    actor: Person,
    absences: Absences,
    boards: Boards,
    texts: Texts,
) -> Answer:
    """What an evaluator has told of a sheet is settled."""
    sheet = callback_data.sheet
    await absences.clear_flag(actor, sheet)
    toast = texts.plain("desk-flag-cleared")
    return desk_board.sheet(await boards.sheet(actor, sheet), actor, texts, toast=toast)
