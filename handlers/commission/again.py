"""After an appeal the authorised person opens a new sitting on one result (B-68, X-68)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.sitting import Sittings
from evaluation.commission.steps import matter_of
from handlers.buttons.commission import DoHearAgain, HearAgain
from handlers.commission.schedule import read as read_part
from handlers.commission.screens import again as screens
from handlers.commission.screens import table
from handlers.commission.waiting import CommissionWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for

STATES = {
    "ground": CommissionWaiting.ground,
    "at": CommissionWaiting.again_at,
    "place": CommissionWaiting.again_place,
}
PARTS = tuple(STATES)


def build_again() -> Router:
    """Ground, hour and place are typed one by one; the whole is seen before it is opened."""
    router = Conversation(name="commission-again")
    router.on(begin, HearAgain)
    router.typed(part_typed, StateFilter(*STATES.values()), A_TEXT)
    router.on(hear, DoHearAgain)
    return router


async def begin(
    tap: HearAgain, me: Me, query: CallbackQuery, sittings: Sittings, state: FSMContext
) -> Answer:
    """Wait for the ground."""
    view = await sittings.sitting(me.actor, tap.sitting)
    if Role.APPOINTING not in me.actor.roles:
        raise Refusal("refuse-role")
    matter_of(view.sitting, tap.result)
    await wait_for(STATES["ground"], query, state, about=tap.pack(), again={})
    return screens.ask(tap, "ground", me.texts)


async def part_typed(message: Message, me: Me, sittings: Sittings, state: FSMContext) -> Answer:
    """Take one part, ask for the next; after the last the whole is shown."""
    data, current = await state.get_data(), await state.get_state()
    part = next(one for one, waiting in STATES.items() if waiting.state == current)
    tap = HearAgain.unpack(data["about"])
    told = {**data["again"], part: _read(part, message.text or "", me)}
    after = PARTS[PARTS.index(part) + 1 :]
    if after:
        await state.set_state(STATES[after[0]])
        await state.update_data(again=told)
        return replace(screens.ask(tap, after[0], me.texts), edits=data["message"])
    view = await sittings.sitting(me.actor, tap.sitting)
    matter = matter_of(view.sitting, tap.result)
    await state.set_state(None)
    await state.set_data({"about": tap.pack(), "again": told})
    screen = screens.review(tap, matter, parts_of(told), digest_of(json.dumps(told)), me)
    return replace(screen, edits=data["message"])


def _read(part: str, text: str, me: Me) -> Any:
    """A typed part as it is kept between two texts. Raises Refusal."""
    if part != "ground":
        return read_part(part, text, me.office)
    number, _, day = text.rpartition(";")
    if not number.strip() or not day.strip():
        raise Refusal("refuse-again-ground")
    return [require_reason(number), day_of(day).isoformat()]


def parts_of(told: Mapping[str, Any]) -> tuple[tuple[str, date], datetime, str]:
    """The ground, the hour and the place, as they were kept."""
    number, day = told["ground"]
    at = datetime.fromisoformat(told["at"])
    return (str(number), date.fromisoformat(day)), at, str(told["place"])


async def hear(
    tap: DoHearAgain, me: Me, sitting_protocols: SittingProtocols, state: FSMContext
) -> Answer:
    """The new sitting stands in the schedule; what was shown is opened once."""
    data = await state.get_data()
    told = data.get("again")
    about = HearAgain(sitting=tap.sitting, result=tap.result).pack()
    if not told or data.get("about") != about or digest_of(json.dumps(told)) != tap.told:
        raise Refusal("refuse-reason-gone")
    ground, at, place = parts_of(told)
    view = await sitting_protocols.again(me.actor, tap.sitting, [tap.result], at, place, ground)
    await state.clear()
    return table.sitting(view, me, toast=me.texts.plain("sitting-again-toast"))
