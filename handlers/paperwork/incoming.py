"""HR writes an application on paper down, a second person confirms it (X-50)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from handlers.buttons.paperwork import (
    ConfirmIncoming,
    DropIncoming,
    ForgetIncoming,
    IncomingAbout,
    IncomingDated,
    IncomingDay,
    IncomingForm,
    IncomingPeople,
    IncomingPhoto,
    IncomingText,
    LookAtIncoming,
    SeeIncoming,
)
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.ports import Jobs
from handlers.kit.sending import sent_file
from handlers.kit.waiting import A_PHOTO, A_TEXT, photo_only, text_only, wait_for
from handlers.kit.words import PAGE
from handlers.paperwork.desks import Paperwork
from handlers.paperwork.screens import incoming as screens


class IncomingWaiting(StatesGroup):
    """What the next text or photo is; any button ends the waiting."""

    person = State()
    day = State()
    text = State()
    photo = State()


def build_incoming() -> Router:
    """From the name to the registered application."""
    router = Conversation(name="incoming")
    router.on(people, IncomingPeople)
    router.typed(person_typed, IncomingWaiting.person, A_TEXT)
    router.on(about, IncomingAbout)
    router.on(form, IncomingForm)
    router.on(ask_day, IncomingDay)
    router.typed(day_typed, IncomingWaiting.day, A_TEXT)
    router.on(dated, IncomingDated)
    router.on(ask_text, IncomingText)
    router.typed(text_typed, IncomingWaiting.text, A_TEXT)
    router.on(ask_photo, IncomingPhoto)
    router.typed(photo, IncomingWaiting.photo, A_PHOTO)
    router.typed(photo_only, IncomingWaiting.photo)
    router.on(forget, ForgetIncoming)
    router.on(to_confirm, LookAtIncoming)
    router.on(see, SeeIncoming)
    router.on(confirm, ConfirmIncoming)
    router.on(drop, DropIncoming)
    router.typed(text_only, StateFilter(IncomingWaiting), ~F.text)
    return router


# Whose, about what


async def people(
    tap: IncomingPeople, me: Me, query: CallbackQuery, paperwork: Paperwork, state: FSMContext
) -> Answer:
    """Everybody with a result, or with a report; a typed name is awaited."""
    found = await paperwork.of(tap.kind).everybody(me.actor)
    await wait_for(IncomingWaiting.person, query, state, about=tap.pack())
    return screens.people(tap, found, me.texts)


async def person_typed(message: Message, me: Me, paperwork: Paperwork, state: FSMContext) -> Answer:
    """Whom the typed words find."""
    data, typed = await state.get_data(), message.text or ""
    here = IncomingPeople.unpack(data["about"])
    found = find(await paperwork.of(here.kind).everybody(me.actor), typed)[:PAGE]
    return replace(screens.people(here, found, me.texts, typed=typed), edits=data["message"])


async def about(tap: IncomingAbout, me: Me, paperwork: Paperwork) -> Answer:
    """What he may apply about, with its term."""
    found = await paperwork.of(tap.kind).of_person(me.actor, tap.person)
    return screens.about(tap, found, me.texts)


# The form


async def form(tap: IncomingForm, me: Me, paperwork: Paperwork) -> Answer:
    """What has been written down so far."""
    return screens.form(await paperwork.of(tap.kind).look(me.actor, tap.about), me.texts)


async def ask_day(
    tap: IncomingDay, me: Me, query: CallbackQuery, paperwork: Paperwork, state: FSMContext
) -> Answer:
    """Today, or a day that is typed."""
    view = await paperwork.of(tap.kind).look(me.actor, tap.about)
    await wait_for(IncomingWaiting.day, query, state, about=tap.pack())
    return screens.ask_day(view, me.texts)


async def day_typed(message: Message, me: Me, paperwork: Paperwork, state: FSMContext) -> Answer:
    """Take the day, show the form."""
    data, day = await state.get_data(), day_of(message.text or "")
    asked = IncomingDay.unpack(data["about"])
    view = await paperwork.of(asked.kind).dated(me.actor, asked.about, day)
    await state.clear()
    return replace(screens.form(view, me.texts), edits=data["message"])


async def dated(tap: IncomingDated, me: Me, paperwork: Paperwork) -> Answer:
    """The day on which it came."""
    day = date.fromordinal(tap.day)
    return screens.form(await paperwork.of(tap.kind).dated(me.actor, tap.about, day), me.texts)


async def ask_text(
    tap: IncomingText, me: Me, query: CallbackQuery, paperwork: Paperwork, state: FSMContext
) -> Answer:
    """Wait for what it says."""
    desk = paperwork.of(tap.kind)
    view = await desk.look(me.actor, tap.about)
    await wait_for(IncomingWaiting.text, query, state, about=tap.pack())
    return screens.ask_text(view, desk.longest, me.texts)


async def text_typed(message: Message, me: Me, paperwork: Paperwork, state: FSMContext) -> Answer:
    """Take the words, show the form."""
    data = await state.get_data()
    asked = IncomingText.unpack(data["about"])
    view = await paperwork.of(asked.kind).write(me.actor, asked.about, message.text or "")
    await state.clear()
    return replace(screens.form(view, me.texts), edits=data["message"])


async def ask_photo(
    tap: IncomingPhoto, me: Me, query: CallbackQuery, paperwork: Paperwork, state: FSMContext
) -> Answer:
    """Wait for the photograph."""
    view = await paperwork.of(tap.kind).look(me.actor, tap.about)
    if not view.is_complete:
        raise view.refusal or Refusal("refuse-paper-missing")
    await wait_for(IncomingWaiting.photo, query, state, about=tap.pack())
    return screens.ask_photo(view, me.texts)


async def photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    asked = IncomingPhoto.unpack((await state.get_data())["about"])
    chat, language = message.chat.id, me.texts.language
    await jobs.take_paper(me.actor, chat, language, sent_file(message), asked.kind, asked.about)
    await state.clear()
    return Silence("a job answers")


async def forget(tap: ForgetIncoming, me: Me, paperwork: Paperwork) -> Answer:
    """Throw away what was written down."""
    desk = paperwork.of(tap.kind)
    await desk.forget(me.actor, tap.about)
    return screens.form(await desk.look(me.actor, tap.about), me.texts)


# The second person


async def to_confirm(tap: LookAtIncoming, me: Me, paperwork: Paperwork) -> Answer:
    """What was written down, for the second person."""
    desk = paperwork.of(await paperwork.kind_of(tap.incoming))
    view = await desk.to_confirm(me.actor, tap.incoming)
    return screens.to_confirm(view, me.office, me.texts)


async def see(tap: SeeIncoming, me: Me, paperwork: Paperwork) -> Answer:
    """The paper itself; the view is logged."""
    desk = paperwork.of(await paperwork.kind_of(tap.incoming))
    name, content = await desk.photo(me.actor, tap.incoming)
    return screens.paper(tap, name, content, me.texts)


async def confirm(tap: ConfirmIncoming, me: Me, paperwork: Paperwork) -> Answer:
    """The paper says what was written down: it is registered."""
    kind = await paperwork.kind_of(tap.incoming)
    made = await paperwork.of(kind).confirm(me.actor, tap.incoming)
    return screens.confirmed(kind, made, me.texts)


async def drop(tap: DropIncoming, me: Me, paperwork: Paperwork) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    desk = paperwork.of(await paperwork.kind_of(tap.incoming))
    await desk.drop(me.actor, tap.incoming)
    return screens.dropped(me.texts)
