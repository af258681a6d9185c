"""The authorised person composes the Commission by an order, and amends it by another."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.commission.composing import Commissions, CommissionView
from evaluation.commission.nouns import CommissionOrder
from evaluation.commission.sitting import Sittings
from evaluation.quarter.schedules import refuse_number
from handlers.buttons.commission import (
    CommissionList,
    ComposeCommission,
    OpenCommission,
    OrderCommission,
)
from handlers.commission.screens import composing as screens
from handlers.commission.waiting import CommissionWaiting
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.finding import find
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for

PARTS = ("number", "day", "chair", "members", "secretary")
STATES = {part: getattr(CommissionWaiting, part) for part in PARTS}
SAME = "="
"""Typed of a chair, a secretary or members in an order that amends: as they were."""

MOST_NAMED = 8
"""So many people are named at most where a name fits several."""


def build_composing() -> Router:
    """The parts of an order are typed one by one, then it is seen whole and signed."""
    router = Conversation(name="commission-composing")
    router.on(listed, CommissionList)
    router.on(body, OpenCommission)
    router.on(begin, ComposeCommission)
    router.typed(part_typed, StateFilter(*STATES.values()), A_TEXT)
    router.on(order, OrderCommission)
    return router


async def listed(
    tap: CommissionList, me: Me, commissions: Commissions, sittings: Sittings
) -> Answer:
    """The Commissions and the sittings that concern the reader."""
    views = await commissions.all(me.actor)
    return screens.listed(views, await sittings.register(me.actor), tap.page, me)


async def body(tap: OpenCommission, me: Me, commissions: Commissions) -> Answer:
    """Who sits by the last order."""
    return screens.body(await commission_of(tap.act, me.actor, commissions), me)


async def commission_of(code: str, actor: Person, commissions: Commissions) -> CommissionView:
    """The Commission of the act that a button names. Raises Refusal."""
    for view in await commissions.all(actor):
        if act_code(view.methodology) == code:
            return view
    raise Refusal("refuse-not-found")


async def begin(
    tap: ComposeCommission,
    me: Me,
    query: CallbackQuery,
    commissions: Commissions,
    state: FSMContext,
) -> Answer:
    """Wait for the number of the order."""
    view = await commission_of(tap.act, me.actor, commissions)
    await commissions.candidates(me.actor)  # nobody else gets as far as a question
    await wait_for(CommissionWaiting.number, query, state, about=tap.pack(), order={})
    return screens.ask(view, PARTS[0], me.texts)


async def part_typed(
    message: Message, me: Me, commissions: Commissions, state: FSMContext
) -> Answer:
    """Take one part, ask for the next; after the last the whole order is shown with its faults."""
    data, part = await state.get_data(), str(await state.get_state()).rpartition(":")[2]
    tap = ComposeCommission.unpack(data["about"])
    view = await commission_of(tap.act, me.actor, commissions)
    people = await commissions.candidates(me.actor)
    told = {**data["order"], part: read(part, message.text or "", view, people)}
    after = PARTS[PARTS.index(part) + 1 :]
    if after:
        await state.set_state(STATES[after[0]])
        await state.update_data(order=told)
        return replace(screens.ask(view, after[0], me.texts), edits=data["message"])
    await state.set_state(None)
    await state.set_data({"about": tap.pack(), "order": told})
    typed = order_of(told)
    faults = await commissions.check(me.actor, view.methodology.key, typed)
    named = {one.id: one for one in people}
    screen = screens.review(view, (typed, digest_of(json.dumps(told))), faults, named, me.texts)
    return replace(screen, edits=data["message"])


async def order(
    tap: OrderCommission, me: Me, commissions: Commissions, state: FSMContext
) -> Answer:
    """The order that was shown takes effect; pressed twice, it is one."""
    data = await state.get_data()
    told = data.get("order")
    about = ComposeCommission(act=tap.act).pack()
    if not told or data.get("about") != about or digest_of(json.dumps(told)) != tap.told:
        raise Refusal("refuse-reason-gone")
    view = await commission_of(tap.act, me.actor, commissions)
    key = view.methodology.key
    after = await commissions.compose(me.actor, key, order_of(told), tap.replaces)
    return screens.body(after, me, toast=me.texts.plain("commission-ordered-toast"))


# Typed parts


def order_of(told: Mapping[str, Any]) -> CommissionOrder:
    """The order as its parts were kept."""
    return CommissionOrder(
        number=told["number"],
        day=date.fromisoformat(told["day"]),
        chair=PersonId(told["chair"]),
        members=tuple(PersonId(one) for one in told["members"]),
        secretary=PersonId(told["secretary"]),
    )


def read(part: str, text: str, view: CommissionView, people: Sequence[Person]) -> Any:
    """A typed part as it is kept between two texts. Raises Refusal."""
    if part == "number":
        number = " ".join(text.split())
        refuse_number(number)
        return number
    if part == "day":
        return day_of(text).isoformat()
    before = view.commission
    if before is not None and text.strip() == SAME:
        was = {
            "chair": before.chair,
            "secretary": before.secretary,
            "members": list(before.order.members),
        }
        return was[part]
    if part == "members":
        return _members(text, () if before is None else before.order.members, people)
    return _one(text, people)


def _members(text: str, before: Sequence[PersonId], people: Sequence[Person]) -> list[int]:
    """Names, a line or a comma between them; "+" and "-" amend the members of before."""
    words = [one.strip() for one in re.split(r"[\n,;]+", text) if one.strip()]
    if not all(one[0] in "+-−–" for one in words):
        return [_one(one, people) for one in words]
    found: list[int] = list(before)
    for one in words:
        person = _one(one[1:], people)
        if one[0] == "+":
            found.append(person)
        elif person in found:
            found.remove(person)
        else:
            raise Refusal("refuse-commission-not-member", name=one[1:].strip()[:60])
    return found


def _one(text: str, people: Sequence[Person]) -> int:
    """Whom the words name, and nobody else. Raises Refusal."""
    found, typed = find(people, text), text.strip()[:60]
    if not found:
        raise Refusal("refuse-commission-nobody", typed=typed)
    if len(found) > 1:
        names = "; ".join(f"{one.name} ({one.number})" for one in found[:MOST_NAMED])
        raise Refusal("refuse-commission-several", typed=typed, names=names)
    return found[0].id
