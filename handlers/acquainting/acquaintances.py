"""HR acquaints people in writing: a signed paper, its photograph, a second person (T-41)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.acquainting.acquaintances import Acquaintances
from handlers.acquainting.ports import Papers
from handlers.acquainting.screens import acquaintances as screens
from handlers.acquainting.told import told_paper, written
from handlers.buttons.acquainting import (
    AcquaintancePapers,
    AcquaintList,
    ConfirmAcquaintance,
    DropAcquaintance,
    LookAtAcquaintance,
    OpenAcquaintance,
    RefusalBlank,
    TypeAcquaintance,
    TypeSending,
)
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.ports import Jobs
from handlers.kit.sending import sent_file
from handlers.kit.waiting import A_PHOTO, A_TEXT, PhotoWaiting, Waiting, photo_only, wait_for


def build_acquainting() -> Router:
    """From HR's list to the second person's word, and the sending after a refusal."""
    router = Conversation(name="acquainting")
    router.on(listed, AcquaintList)
    router.on(see, OpenAcquaintance)
    router.on(ask, TypeAcquaintance)
    router.typed(typed, Waiting.acquaintance, A_TEXT)
    router.typed(photo, PhotoWaiting.acquaintance, A_PHOTO)
    router.typed(photo_only, PhotoWaiting.acquaintance)
    router.on(ask_sending, TypeSending)
    router.typed(sent, Waiting.sending, A_TEXT)
    router.on(blank, RefusalBlank)
    router.on(waiting, AcquaintancePapers)
    router.on(look, LookAtAcquaintance)
    router.on(confirm, ConfirmAcquaintance)
    router.on(drop, DropAcquaintance)
    return router


async def listed(tap: AcquaintList, me: Me, acquaintances: Acquaintances) -> Answer:
    """Whom HR has to acquaint, or to send a refused result."""
    return screens.listed(await acquaintances.everybody(me.actor), tap.page, me.texts)


async def see(tap: OpenAcquaintance, me: Me, acquaintances: Acquaintances) -> Answer:
    """One of them: what is to be done now."""
    view = await acquaintances.see(me.actor, tap.campaign, tap.person)
    return screens.one(view, me.office, me.texts)


async def ask(
    tap: TypeAcquaintance,
    me: Me,
    query: CallbackQuery,
    acquaintances: Acquaintances,
    state: FSMContext,
) -> Answer:
    """Wait for what the paper says."""
    view = await acquaintances.see(me.actor, tap.campaign, tap.person)
    await wait_for(Waiting.acquaintance, query, state, about=tap.pack())
    return screens.ask(view, tap.kind, me.texts)


async def typed(
    message: Message, me: Me, acquaintances: Acquaintances, state: FSMContext
) -> Answer:
    """Read it, try it, and wait for the photograph."""
    data = await state.get_data()
    people = await acquaintances.people(me.actor)
    told = told_paper(data["about"], message.text or "", people)
    view = await acquaintances.check(me.actor, told)
    await state.set_state(PhotoWaiting.acquaintance)
    await state.set_data({"about": data["about"], "told": written(told)})
    named = [one.name for one in people if one.id in told.servants]
    return replace(screens.ask_photo(view, told, named, me.texts), edits=data["message"])


async def photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    data = await state.get_data()
    place = (message.chat.id, me.texts.language)
    await jobs.record_acquaintance(me.actor, place, sent_file(message), data["about"], data["told"])
    await state.clear()
    return Silence("a job answers")


async def ask_sending(
    tap: TypeSending,
    me: Me,
    query: CallbackQuery,
    acquaintances: Acquaintances,
    state: FSMContext,
) -> Answer:
    """Wait for the number or the words that the record rests on."""
    view = await acquaintances.see(me.actor, tap.campaign, tap.person)
    await wait_for(Waiting.sending, query, state, about=tap.pack())
    return screens.ask_sending(view, tap.way, me.texts)


async def sent(message: Message, me: Me, acquaintances: Acquaintances, state: FSMContext) -> Answer:
    """Record the sending (T-41c)."""
    data = await state.get_data()
    tap = TypeSending.unpack(data["about"])
    words = message.text or ""
    await acquaintances.send(me.actor, tap.campaign, tap.person, tap.way, words)
    await state.clear()
    screen = screens.listed(await acquaintances.everybody(me.actor), 0, me.texts, sent=True)
    return replace(screen, edits=data["message"])


async def blank(tap: RefusalBlank, me: Me, acquaintances: Acquaintances, papers: Papers) -> Answer:
    """The act on a refusal as a paper to be signed by hand."""
    view = await acquaintances.see(me.actor, tap.campaign, tap.person)
    content = await papers.of_refusal(view, tap.language, look=False)
    return screens.blank(view, tap.language, content, me.texts)


async def waiting(tap: AcquaintancePapers, me: Me, acquaintances: Acquaintances) -> Answer:
    """What waits for a second person."""
    return screens.waiting(await acquaintances.waiting(me.actor), me.office, me.texts)


async def look(tap: LookAtAcquaintance, me: Me, acquaintances: Acquaintances) -> Answer:
    """The paper itself; the view is logged."""
    name, content = await acquaintances.photo(me.actor, tap.paper)
    return screens.paper(name, content, me.texts)


async def confirm(tap: ConfirmAcquaintance, me: Me, acquaintances: Acquaintances) -> Answer:
    """The paper says what was written down: now it has happened."""
    await acquaintances.confirm(me.actor, tap.paper)
    views = await acquaintances.waiting(me.actor)
    toast = me.texts.plain("acquaint-confirmed")
    return screens.waiting(views, me.office, me.texts, toast=toast)


async def drop(tap: DropAcquaintance, me: Me, acquaintances: Acquaintances) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    await acquaintances.drop(me.actor, tap.paper)
    views = await acquaintances.waiting(me.actor)
    toast = me.texts.plain("acquaint-dropped")
    return screens.waiting(views, me.office, me.texts, toast=toast)
