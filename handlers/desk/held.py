"""What waits for the head of HR, or for the official: looked at, let be, refused."""

from __future__ import annotations

from aiogram import Router

from evaluation.base.refusal import Refusal
from evaluation.staff.held import Decision, HeldChanges
from evaluation.staff.timekeeping import Timekeeping
from handlers.buttons.desk import (
    AskSettleAll,
    ClockIsRight,
    HeldList,
    OpenHeld,
    SettleAll,
    SettleHeld,
)
from handlers.desk.people import sheet_of_links
from handlers.desk.screens import people as people_screens
from handlers.desk.screens import power as screens
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.ports import Links, Tables
from handlers.kit.words import home_button


def build_held() -> Router:
    """The list, one of it, and the answers."""
    router = Conversation(name="desk-held")
    router.on(waiting, HeldList)
    router.on(one, OpenHeld)
    router.on(settle, SettleHeld)
    router.on(ask_all, AskSettleAll)
    router.on(settle_all, SettleAll)
    router.on(clock_is_right, ClockIsRight)
    return router


async def waiting(tap: HeldList, me: Me, held_changes: HeldChanges) -> Answer:
    """What waits for the reader."""
    return screens.waiting(await held_changes.waiting(me.actor), tap.page, me.office, me.texts)


async def one(tap: OpenHeld, me: Me, held_changes: HeldChanges) -> Answer:
    """One of it."""
    for view in await held_changes.waiting(me.actor):
        if view.change.id == tap.change:
            return screens.one(view, me.office, me.texts)
    raise Refusal("refuse-not-found")


async def settle(tap: SettleHeld, me: Me, held_changes: HeldChanges, links: Links) -> Answer:
    """Let it be, or refuse it; a link is shown to be handed over."""
    decision = await held_changes.settle(me.actor, tap.change, tap.told, approve=tap.yes)
    for link in decision.links:
        return people_screens.invited(link, links.to(link.code), me.office, me.texts)
    return await _left(decision, me, held_changes, approve=tap.yes)


async def ask_all(tap: AskSettleAll, me: Me, held_changes: HeldChanges) -> Answer:
    """The last look at all of it."""
    views = await held_changes.waiting(me.actor)
    if not views:
        return screens.waiting(views, 0, me.office, me.texts)
    return screens.ask_all(views, me.texts, yes=tap.yes)


async def settle_all(
    tap: SettleAll, me: Me, held_changes: HeldChanges, links: Links, tables: Tables
) -> Answer:
    """All of it at once; the links that were asked for come as a sheet."""
    decision = await held_changes.settle(me.actor, None, tap.told, approve=tap.yes)
    if decision.links:
        return await sheet_of_links(decision.links, me, links, tables)
    return await _left(decision, me, held_changes, approve=tap.yes)


async def _left(decision: Decision, me: Me, held_changes: HeldChanges, *, approve: bool) -> Answer:
    word = "held-done-yes" if approve else "held-done-no"
    toast = me.texts.plain(word, count=len(decision.changes))
    left = await held_changes.waiting(me.actor)
    return screens.waiting(left, 0, me.office, me.texts, toast=toast)


async def clock_is_right(tap: ClockIsRight, me: Me, timekeeping: Timekeeping) -> Answer:
    """The machine's clock is believed again."""
    await timekeeping.confirm(me.actor, tap.leap)
    return Screen(me.texts.html("clock-confirmed"), rows=((home_button(me.texts),),))
