"""HR's side of a transitional chapter: whom it concerns, and why each stayed unevaluated."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.calendar.periods import parse_period
from evaluation.counted.chapter import Chapters
from evaluation.quarter.campaigns import Campaigns
from handlers.buttons.counted import AskWhy, FindToName, OpenChapter, ToName, TypeWhy
from handlers.counted.screens import chapter as screens
from handlers.counted.waiting import CountedWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.quarter.hr_opening import act_of


def build_chapter() -> Router:
    """From the list of a period to the reason of the next person."""
    router = Conversation(name="counted-chapter")
    router.on(see, OpenChapter)
    router.on(to_name, ToName)
    router.on(ask_person, FindToName)
    router.typed(found, CountedWaiting.person, A_TEXT)
    router.on(ask_why, AskWhy)
    router.on(type_why, TypeWhy)
    router.typed(name, CountedWaiting.why, A_TEXT)
    return router


async def see(tap: OpenChapter, me: Me, chapters: Chapters, campaigns: Campaigns) -> Answer:
    """Whom HR has named."""
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    return screens.period(await chapters.of(me.actor, act.key, period), tap.page, me.texts)


async def to_name(tap: ToName, me: Me, chapters: Chapters, campaigns: Campaigns) -> Answer:
    """Whom it can name."""
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    people = await chapters.candidates(me.actor, act.key, period)
    return screens.candidates(act, period, people, me.texts, tap.page)


async def ask_person(
    tap: FindToName, me: Me, query: CallbackQuery, campaigns: Campaigns, state: FSMContext
) -> Answer:
    """Wait for a part of a name."""
    act = act_of(campaigns, tap.act)
    await wait_for(CountedWaiting.person, query, state, about=tap.pack())
    return screens.ask_person(act, parse_period(tap.period), me.texts)


async def found(
    message: Message, me: Me, chapters: Chapters, campaigns: Campaigns, state: FSMContext
) -> Answer:
    """Who has such a name."""
    data = await state.get_data()
    tap = FindToName.unpack(data["about"])
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    people = find(await chapters.candidates(me.actor, act.key, period), message.text or "")
    if people:
        await state.clear()
    screen = screens.candidates(act, period, people, me.texts, query=message.text or "")
    return replace(screen, edits=data["message"])


async def ask_why(tap: AskWhy, me: Me, chapters: Chapters, campaigns: Campaigns) -> Answer:
    """The kinds that the chapter knows."""
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    one = await chapters.about(me.actor, act.key, period, tap.person)
    return screens.ask_why(one, me.texts)


async def type_why(
    tap: TypeWhy,
    me: Me,
    query: CallbackQuery,
    chapters: Chapters,
    campaigns: Campaigns,
    state: FSMContext,
) -> Answer:
    """Wait for the reason."""
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    one = await chapters.about(me.actor, act.key, period, tap.person)
    await wait_for(CountedWaiting.why, query, state, about=tap.pack())
    return screens.type_why(one, tap.kind, me.texts)


async def name(
    message: Message, me: Me, chapters: Chapters, campaigns: Campaigns, state: FSMContext
) -> Answer:
    """Name the person, and show the list."""
    data = await state.get_data()
    tap = TypeWhy.unpack(data["about"])
    act, period = act_of(campaigns, tap.act), parse_period(tap.period)
    why = (tap.kind, message.text or "")
    list_of = await chapters.name(me.actor, act.key, period, tap.person, why)
    await state.clear()
    toast = me.texts.plain("counted-named-toast")
    screen = screens.period(list_of, 0, me.texts)
    return replace(screen, edits=data["message"], toast=toast)
