"""Who acts for the head of HR: the official names him for dates, and calls him off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.staff.naming import ActingHeads
from handlers.buttons.desk import (
    ActingList,
    AskActingDays,
    AskCallOff,
    CallOff,
    FindActing,
    NameActing,
)
from handlers.desk.screens import acting as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, Waiting, wait_for


def build_acting() -> Router:
    """The list, whom, which days, the last look; and calling off."""
    router = Conversation(name="desk-acting")
    router.on(standing, ActingList)
    router.on(whom, FindActing)
    router.typed(whom_typed, Waiting.acting, A_TEXT)
    router.on(ask_days, AskActingDays)
    router.typed(days_typed, Waiting.acting_days, A_TEXT)
    router.on(name, NameActing)
    router.on(ask_call_off, AskCallOff)
    router.on(call_off, CallOff)
    return router


async def standing(tap: ActingList, me: Me, acting_heads: ActingHeads) -> Answer:
    """Who acts now and later."""
    return screens.standing(await acting_heads.standing(me.actor), me.actor, me.texts)


async def whom(
    tap: FindActing, me: Me, query: CallbackQuery, acting_heads: ActingHeads, state: FSMContext
) -> Answer:
    """A page of those who can be named; a typed name is awaited at the same time."""
    people = await acting_heads.candidates(me.actor)
    await wait_for(Waiting.acting, query, state)
    return screens.candidates(people, tap.page, me.texts)


async def whom_typed(
    message: Message, me: Me, acting_heads: ActingHeads, state: FSMContext
) -> Answer:
    """Whom the typed words find; another word may be typed at once."""
    typed, data = message.text or "", await state.get_data()
    people = find(await acting_heads.candidates(me.actor), typed)
    return replace(screens.found(typed, people, me.texts), edits=data["message"])


async def ask_days(
    tap: AskActingDays, me: Me, query: CallbackQuery, acting_heads: ActingHeads, state: FSMContext
) -> Answer:
    """Wait for the days."""
    person = await _candidate(tap.person, me, acting_heads)
    await wait_for(Waiting.acting_days, query, state, about=tap.pack())
    return screens.ask_days(person, me.texts)


async def days_typed(
    message: Message, me: Me, acting_heads: ActingHeads, state: FSMContext
) -> Answer:
    """The last look: who, from when, until when."""
    data = await state.get_data()
    person = await _candidate(AskActingDays.unpack(data["about"]).person, me, acting_heads)
    first, last = days_of(message.text or "")
    return replace(screens.confirm(person, first, last, me.texts), edits=data["message"])


def days_of(text: str) -> tuple[date, date]:
    """ "01.07.2026 14.07.2026": the first and the last day. Raises Refusal."""
    first, _, last = text.replace("—", " ").replace("–", " ").replace("-", " ").partition(" ")
    return day_of(first), day_of(last)


async def _candidate(person: PersonId, me: Me, acting_heads: ActingHeads) -> Person:
    for one in await acting_heads.candidates(me.actor):
        if one.id == person:
            return one
    raise Refusal("refuse-acting-who")


async def name(tap: NameActing, me: Me, acting_heads: ActingHeads) -> Answer:
    """He acts on these days."""
    first, last = date.fromordinal(tap.first), date.fromordinal(tap.last)
    await acting_heads.name(me.actor, tap.person, first, last)
    toast = me.texts.plain("acting-named-toast")
    found = await acting_heads.standing(me.actor)
    return screens.standing(found, me.actor, me.texts, toast=toast)


async def ask_call_off(tap: AskCallOff, me: Me, acting_heads: ActingHeads) -> Answer:
    """Shall he act no longer?"""
    for view in await acting_heads.standing(me.actor):
        if view.acting.id == tap.acting:
            return screens.ask_call_off(view, me.texts)
    raise Refusal("refuse-not-found")


async def call_off(tap: CallOff, me: Me, acting_heads: ActingHeads) -> Answer:
    """He acts no longer."""
    await acting_heads.call_off(me.actor, tap.acting)
    toast = me.texts.plain("acting-ended-toast")
    found = await acting_heads.standing(me.actor)
    return screens.standing(found, me.actor, me.texts, toast=toast)
