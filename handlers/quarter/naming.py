"""An evaluator of more than twenty names servants; HR puts the proposal before him (M-17c)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router

from evaluation.quarter.naming import Namings
from handlers.buttons.desk import BoardNaming, PutNaming
from handlers.buttons.quarter import AcceptNaming, ChooseServant, HandOn, OpenNaming
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.quarter.screens import naming as screens


def build_naming() -> Router:
    """The evaluator's list with the proposal, and HR's look at it."""
    router = Conversation(name="naming")
    router.on(naming, OpenNaming)
    router.on(accept, AcceptNaming)
    router.on(choose_servant, ChooseServant)
    router.on(hand_on, HandOn)
    router.on(of_campaign, BoardNaming)
    router.on(put_before, PutNaming)
    return router


async def naming(tap: OpenNaming, me: Me, namings: Namings) -> Answer:
    """Who is named, who is proposed."""
    return screens.naming(await namings.own(me.actor, tap.campaign), tap.page, me.texts)


async def accept(tap: AcceptNaming, me: Me, namings: Namings) -> Answer:
    """Name everybody who was proposed; another proposal than the shown one is shown first."""
    found = await namings.own(me.actor, tap.campaign)
    if not found.proposed:  # the second of two taps
        return screens.naming(found, 0, me.texts)
    if screens.digest_of(found.proposed) != tap.digest:
        changed = me.texts.plain("refuse-naming-changed")
        return replace(screens.naming(found, 0, me.texts), toast=changed, alert=True)
    after = await namings.accept(me.actor, tap.campaign, found.proposed)
    toast = me.texts.plain("naming-accepted", count=len(found.proposed))
    return screens.naming(after, 0, me.texts, toast=toast)


async def choose_servant(tap: ChooseServant, me: Me, namings: Namings) -> Answer:
    """Whom to name for one sheet."""
    sheet, people = await namings.servants(me.actor, tap.sheet)
    return screens.servants(sheet.id, sheet.campaign, people, tap.page, me.texts)


async def hand_on(tap: HandOn, me: Me, namings: Namings) -> Answer:
    """Name one servant for one sheet; he begins empty."""
    campaign = await namings.hand_on(me.actor, tap.sheet, tap.person)
    toast = me.texts.plain("handed-on")
    return screens.naming(await namings.own(me.actor, campaign), 0, me.texts, toast=toast)


async def of_campaign(tap: BoardNaming, me: Me, namings: Namings) -> Answer:
    """HR looks at the lists that are too long for one."""
    found = await namings.of_campaign(me.actor, tap.campaign)
    return screens.of_campaign(tap.campaign, found, tap.page, me.texts)


async def put_before(tap: PutNaming, me: Me, namings: Namings) -> Answer:
    """HR sends an evaluator the proposal."""
    put = await namings.put_before(me.actor, tap.campaign, tap.evaluator)
    found = await namings.of_campaign(me.actor, tap.campaign)
    toast = me.texts.plain("desk-naming-put", name=put.evaluator.name)
    return screens.of_campaign(tap.campaign, found, 0, me.texts, toast=toast)
