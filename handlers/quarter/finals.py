"""Final marks of others: the list of the body, one of them, handed to the official (X-56)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.quarter.finals import Final, Finals
from handlers.buttons.quarter import (
    AskHandFinal,
    FinalList,
    FinalPaper,
    HandedFinals,
    OpenFinal,
    TakeBackFinal,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.papers import refuse_elsewhere
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.ports import Papers
from handlers.quarter.screens import finals as screens


def build_finals() -> Router:
    """For the head of HR, the last evaluator, and the official on whose desk they lie."""
    router = Conversation(name="finals")
    router.on(of_body, FinalList)
    router.on(of_person, OpenFinal)
    router.on(ask_hand, AskHandFinal)
    router.on(take_back, TakeBackFinal)
    router.on(mine_to_decide, HandedFinals)
    router.on(paper, FinalPaper)
    router.typed(hand, Waiting.final_reason, A_TEXT)
    return router


async def of_body(tap: FinalList, me: Me, finals: Finals) -> Answer:
    """Everybody's, each with its sum; the view is logged."""
    years = await finals.years(me.actor)
    if not years:
        return screens.nothing(me.texts)
    year = tap.year or years[0]
    found = await finals.all(me.actor, year)
    return screens.of_body(found, years, tap.page, me.office, me.texts)


async def of_person(tap: OpenFinal, me: Me, finals: Finals) -> Answer:
    """Somebody's; the view is logged."""
    found = await finals.see(me.actor, tap.person, tap.year)
    return screens.of_person(found, me.actor, me.office, me.texts)


async def ask_hand(
    tap: AskHandFinal, me: Me, query: CallbackQuery, finals: Finals, state: FSMContext
) -> Answer:
    """For which decision? The words are awaited."""
    found = await finals.see(me.actor, tap.person, tap.year)
    await wait_for(Waiting.final_reason, query, state, about=tap.pack())
    return screens.ask_hand(found, me.texts)


async def hand(message: Message, me: Me, finals: Finals, state: FSMContext) -> Answer:
    """Hand it to the official, with the decision that was typed."""
    data = await state.get_data()
    asked = AskHandFinal.unpack(data["about"])
    found = await finals.hand(me.actor, asked.person, asked.year, message.text or "")
    await state.clear()
    screen = screens.of_person(found, me.actor, me.office, me.texts)
    return replace(screen, edits=data["message"])


async def take_back(tap: TakeBackFinal, me: Me, finals: Finals) -> Answer:
    """The decision is taken, or it was a mistake."""
    found = await finals.take_back(me.actor, tap.person, tap.year)
    toast = me.texts.plain("final-taken-back")
    return screens.of_person(found, me.actor, me.office, me.texts, toast=toast)


async def mine_to_decide(tap: HandedFinals, me: Me, finals: Finals) -> Answer:
    """On whom the official has to decide, by name."""
    return screens.handed(await finals.handed_to(me.actor), me.texts)


async def paper(tap: FinalPaper, me: Me, finals: Finals, papers: Papers) -> Answer:
    """One or all of them on paper, made now; the view is logged."""
    refuse_elsewhere(me.office)
    found = await _asked(tap, me, finals)
    content = await papers.of_finals(found, tap.language, look=tap.look)
    return screens.printed(tap, content, found[0].methodology, me.texts)


async def _asked(tap: FinalPaper, me: Me, finals: Finals) -> Sequence[Final]:
    if not tap.person:
        return await finals.all(me.actor, tap.year)
    return (await finals.see(me.actor, tap.person, tap.year),)
