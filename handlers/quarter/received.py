"""HR writes down a mark that another body gave; a second person confirms it (X-55)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.quarter.received import ReceivedMarks
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskReceived,
    ConfirmReceived,
    DropReceived,
    LookAtReceived,
    ReceivedList,
    TypeReceived,
)
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.ports import Jobs
from handlers.kit.sending import sent_file
from handlers.kit.waiting import A_PHOTO, A_TEXT, PhotoWaiting, Waiting, photo_only, wait_for
from handlers.quarter.screens import received as screens
from handlers.quarter.told_marks import told_mark


def build_received() -> Router:
    """From somebody's card to the second person's word."""
    router = Conversation(name="received")
    router.on(ask, AskReceived)
    router.on(ask_typed, TypeReceived)
    router.typed(typed, Waiting.received, A_TEXT)
    router.typed(photo, PhotoWaiting.received, A_PHOTO)
    router.typed(photo_only, PhotoWaiting.received)
    router.on(waiting, ReceivedList)
    router.on(look, LookAtReceived)
    router.on(confirm, ConfirmReceived)
    router.on(drop, DropReceived)
    return router


async def ask(tap: AskReceived, me: Me, staff: Staff, received_marks: ReceivedMarks) -> Answer:
    """Of which quarter."""
    person = await staff.person(me.actor, tap.person)
    return screens.quarters(person, received_marks.quarters(), me.texts)


async def ask_typed(
    tap: TypeReceived, me: Me, query: CallbackQuery, staff: Staff, state: FSMContext
) -> Answer:
    """Wait for what the sheet says."""
    person = await staff.person(me.actor, tap.person)
    await wait_for(Waiting.received, query, state, about=tap.pack())
    return screens.ask(person, tap, me.texts)


async def typed(
    message: Message, me: Me, received_marks: ReceivedMarks, state: FSMContext
) -> Answer:
    """Read the line, try it, and wait for the photograph."""
    data, text = await state.get_data(), message.text or ""
    told = told_mark(data["about"], text)
    person = await received_marks.check(me.actor, told)
    await state.set_state(PhotoWaiting.received)
    await state.set_data({"about": data["about"], "told": text})
    return replace(screens.ask_photo(person, told, me.texts), edits=data["message"])


async def photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    data = await state.get_data()
    chat, language = message.chat.id, me.texts.language
    await jobs.receive_mark(
        me.actor, chat, language, sent_file(message), data["about"], data["told"]
    )
    await state.clear()
    return Silence("a job answers")


async def waiting(tap: ReceivedList, me: Me, received_marks: ReceivedMarks) -> Answer:
    """What waits for a second person."""
    return screens.waiting(await received_marks.waiting(me.actor), me.office, me.texts)


async def look(tap: LookAtReceived, me: Me, received_marks: ReceivedMarks) -> Answer:
    """The sheet itself; the view is logged."""
    name, content = await received_marks.photo(me.actor, tap.mark)
    return screens.sheet(name, content, me.texts)


async def confirm(tap: ConfirmReceived, me: Me, received_marks: ReceivedMarks) -> Answer:
    """The sheet says what was written down: now it counts."""
    await received_marks.confirm(me.actor, tap.mark)
    views = await received_marks.waiting(me.actor)
    toast = me.texts.plain("received-confirmed")
    return screens.waiting(views, me.office, me.texts, toast=toast)


async def drop(tap: DropReceived, me: Me, received_marks: ReceivedMarks) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    await received_marks.drop(me.actor, tap.mark)
    views = await received_marks.waiting(me.actor)
    toast = me.texts.plain("received-dropped")
    return screens.waiting(views, me.office, me.texts, toast=toast)
