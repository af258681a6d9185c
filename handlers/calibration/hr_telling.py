"""HR tells an applicant whom the bot does not reach: words, channel, day, a note (X-50)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.calibration.telling import Tellings
from handlers.buttons.calibration_hr import TellApplicant, TellBy, TellOn, UntoldList
from handlers.calibration.hr_looking import Hosting
from handlers.calibration.hr_waiting import HostWaiting
from handlers.calibration.screens import hr_telling as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for


def build_host_telling() -> Router:
    """From the words to the record."""
    router = Conversation(name="host-telling")
    router.on(untold, UntoldList)
    router.on(words, TellApplicant)
    router.on(ask_day, TellBy)
    router.typed(day_typed, HostWaiting.told_day, A_TEXT)
    router.on(ask_note, TellOn)
    router.typed(note_typed, HostWaiting.told_note, A_TEXT)
    return router


async def untold(tap: UntoldList, me: Me, tellings: Tellings) -> Answer:
    """Whom HR still has to tell what."""
    return screens.untold(await tellings.untold(me.actor), tap.page, me.texts)


async def words(tap: TellApplicant, me: Me, tellings: Tellings) -> Answer:
    """What to read out; the view is logged."""
    found = await tellings.words(me.actor, tap.case, tap.what)
    return screens.words(found, me.office, me.texts)


async def ask_day(
    tap: TellBy, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Today, yesterday, or a day that is typed."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.told_day, query, state, about=tap.pack())
    return screens.ask_day(tap, hearing, me.texts)


async def day_typed(message: Message, me: Me, hosting: Hosting, state: FSMContext) -> Answer:
    """Take the day, wait for the note."""
    day, data = day_of(message.text or ""), await state.get_data()
    told = TellBy.unpack(data["about"])
    asked = TellOn.model_validate({**told.model_dump(), "day": day.toordinal()})
    hearing = await hosting.hearing(me.actor, asked.case)
    await state.set_state(HostWaiting.told_note)
    await state.set_data({"about": asked.pack(), "message": data["message"]})
    return replace(screens.ask_note(asked, hearing, me.texts), edits=data["message"])


async def ask_note(
    tap: TellOn, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Wait for a word on how it went: it is never recorded without one."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.told_note, query, state, about=tap.pack())
    return screens.ask_note(tap, hearing, me.texts)


async def note_typed(
    message: Message, me: Me, hosting: Hosting, tellings: Tellings, state: FSMContext
) -> Answer:
    """Record that he was told."""
    data = await state.get_data()
    asked = TellOn.unpack(data["about"])
    day, note = date.fromordinal(asked.day), message.text or ""
    await tellings.tell(me.actor, asked.case, asked.what, asked.way, note, day)
    await state.clear()
    return replace(await hosting.screen(me, asked.case, "host-told"), edits=data["message"])
