"""HR puts a sitting into the schedule, or moves it: its period, hour, place, the first day."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import HR, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.commission.composing import Commissions
from evaluation.commission.sitting import Sittings
from handlers.buttons.commission import DoMoveSitting, DoPlanSitting, MoveSitting, PlanSitting
from handlers.commission.composing import commission_of
from handlers.commission.screens import schedule as screens
from handlers.commission.screens import table
from handlers.commission.waiting import CommissionWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for

PARTS = ("period", "at", "place", "begins")
STATES = {part: getattr(CommissionWaiting, part) for part in PARTS}
WITHOUT = ("-", "–", "—", "−")
"""Typed where only the sitting is dated, and no evaluation begins."""

QUARTER = re.compile(r"([1-4])[.\- /](20\d\d)")
YEAR = re.compile(r"20\d\d")
HOUR = re.compile(r"(\S+)\s+([01]?\d|2[0-3])[:.]([0-5]\d)")


def build_schedule() -> Router:
    """From the period to a place in the schedule."""
    router = Conversation(name="commission-schedule")
    router.on(begin, PlanSitting)
    router.on(begin_move, MoveSitting)
    router.typed(part_typed, StateFilter(*STATES.values()), A_TEXT)
    router.on(plan, DoPlanSitting)
    router.on(move, DoMoveSitting)
    return router


async def begin(
    tap: PlanSitting, me: Me, query: CallbackQuery, commissions: Commissions, state: FSMContext
) -> Answer:
    """Wait for the period of a new sitting."""
    view = await commission_of(tap.act, me.actor, commissions)
    if not me.actor.roles & HR:
        raise Refusal("refuse-role")
    if view.commission is None:
        raise Refusal("refuse-no-commission")
    await wait_for(CommissionWaiting.period, query, state, about=tap.pack(), plan={})
    return screens.ask(tap, "period", me.texts)


async def begin_move(
    tap: MoveSitting, me: Me, query: CallbackQuery, sittings: Sittings, state: FSMContext
) -> Answer:
    """Wait for another hour."""
    view = await sittings.sitting(me.actor, tap.sitting)
    if not me.actor.roles & HR:
        raise Refusal("refuse-role")
    told = {"period": view.sitting.period, "version": view.sitting.version}
    await wait_for(CommissionWaiting.at, query, state, about=tap.pack(), plan=told)
    return screens.ask(tap, "at", me.texts)


async def part_typed(message: Message, me: Me, state: FSMContext) -> Answer:
    """Take one part, ask for the next; after the last the whole is shown."""
    data, part = await state.get_data(), str(await state.get_state()).rpartition(":")[2]
    tap = _asked(data["about"])
    told = {**data["plan"], part: read(part, message.text or "", me.office)}
    after = PARTS[PARTS.index(part) + 1 :]
    if after:
        await state.set_state(STATES[after[0]])
        await state.update_data(plan=told)
        return replace(screens.ask(tap, after[0], me.texts), edits=data["message"])
    await state.set_state(None)
    await state.set_data({"about": tap.pack(), "plan": told})
    at, begins = when_of(told)
    screen = screens.review(tap, told, (at, begins), digest_of(json.dumps(told)), me)
    return replace(screen, edits=data["message"])


def _asked(about: str) -> PlanSitting | MoveSitting:
    is_new = about.startswith(f"{PlanSitting.__prefix__}:")
    return PlanSitting.unpack(about) if is_new else MoveSitting.unpack(about)


def read(part: str, text: str, office: Office) -> str:
    """A typed part as it is kept between two texts. Raises Refusal."""
    words = " ".join(text.split())
    if part == "place":
        return require_reason(words)
    if part == "begins":
        return "" if words in WITHOUT else day_of(words).isoformat()
    if part == "at":
        found = HOUR.fullmatch(words)
        if found is None:
            raise Refusal("refuse-sitting-hour")
        hour = time(int(found[2]), int(found[3]))
        return office.at(day_of(found[1]), hour).isoformat()
    quarter = QUARTER.fullmatch(words)
    if quarter is not None:
        return f"{quarter[2]}-Q{quarter[1]}"
    if YEAR.fullmatch(words) is None:
        raise Refusal("refuse-sitting-period")
    return words


def when_of(told: Mapping[str, Any]) -> tuple[datetime, date | None]:
    """The hour of the sitting, and the first day of the evaluation if it is told."""
    begins = date.fromisoformat(told["begins"]) if told["begins"] else None
    return datetime.fromisoformat(told["at"]), begins


async def plan(
    tap: DoPlanSitting, me: Me, commissions: Commissions, sittings: Sittings, state: FSMContext
) -> Answer:
    """It stands in the schedule; what was shown is planned once."""
    told = await _kept(state, PlanSitting(act=tap.act).pack(), tap.told)
    view = await commission_of(tap.act, me.actor, commissions)
    at, begins = when_of(told)
    act, period = view.methodology.key, told["period"]
    found = await sittings.plan(me.actor, act, period, at, told["place"], begins)
    await state.clear()
    return table.sitting(found, me, toast=me.texts.plain("sitting-planned-toast"))


async def move(tap: DoMoveSitting, me: Me, sittings: Sittings, state: FSMContext) -> Answer:
    """Moved as it was shown; the chair agrees anew where the act asks him."""
    told = await _kept(state, MoveSitting(sitting=tap.sitting).pack(), tap.told)
    at, begins = when_of(told)
    found = await sittings.move(me.actor, tap.sitting, tap.version, at, told["place"], begins)
    await state.clear()
    return table.sitting(found, me, toast=me.texts.plain("sitting-moved-toast"))


async def _kept(state: FSMContext, about: str, digest: str) -> dict[str, Any]:
    """What was shown beside the button. Raises Refusal if it is no longer that."""
    data = await state.get_data()
    told = data.get("plan")
    if not told or data.get("about") != about or digest_of(json.dumps(told)) != digest:
        raise Refusal("refuse-reason-gone")
    return dict(told)
