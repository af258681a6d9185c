"""HR calls the session, or moves it: day, time, place, the last look (M-20, M-21)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.days import Days
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.sessions import Sessions
from handlers.buttons.calibration_hr import DoCall, PlanDay, PlanPlace, PlanTime, SamePlace
from handlers.calibration.hr_looking import Hosting
from handlers.calibration.hr_waiting import HostWaiting, keep_words, kept_words
from handlers.calibration.screens import hr_call as screens
from handlers.kit.answers import Answer, Screen
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from locales import Texts

_TIME = re.compile(r"([01]?\d|2[0-3])[:.\- ]([0-5]\d)")


def build_host_call() -> Router:
    """From the day to the invitations."""
    router = Conversation(name="host-call")
    router.on(plan_day, PlanDay)
    router.typed(day_typed, HostWaiting.day, A_TEXT)
    router.on(plan_time, PlanTime)
    router.typed(time_typed, HostWaiting.time, A_TEXT)
    router.on(plan_place, PlanPlace)
    router.typed(place_typed, HostWaiting.place, A_TEXT)
    router.on(same_place, SamePlace)
    router.on(call, DoCall)
    return router


def minute_of(text: str) -> int:
    """A typed time of day, "14:30", in minutes. Raises Refusal."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise Refusal("refuse-time-unreadable")
    return int(found[1]) * 60 + int(found[2])


def working_days(hearing: Hearing, calendar: Calendar) -> tuple[date, ...]:
    """The working days from today to the last one for the session."""
    last = next(term.day for term in hearing.terms if term.step == "hold")
    span = range((last - hearing.today).days + 1)
    days = (hearing.today + timedelta(days=number) for number in span)
    return tuple(day for day in days if calendar.is_working(day))


def refuse_day(hearing: Hearing, day: date) -> None:
    """A day that the verb would refuse is refused before the time is asked (M-20)."""
    last = next(term.day for term in hearing.terms if term.step == "hold")
    if day < hearing.today:
        raise Refusal("refuse-call-past")
    if hearing.today <= last < day:
        raise Refusal("refuse-call-term", day=last.isoformat())


async def plan_day(
    tap: PlanDay, me: Me, query: CallbackQuery, hosting: Hosting, days: Days, state: FSMContext
) -> Answer:
    """The days that are left in the term; a typed date is awaited."""
    hearing = await hosting.hearing(me.actor, tap.case)
    left = working_days(hearing, Calendar(await days.overrides(me.actor)))
    await wait_for(HostWaiting.day, query, state, about=tap.pack())
    return screens.choose_day(hearing, left, me.office, me.texts)


async def day_typed(message: Message, me: Me, hosting: Hosting, state: FSMContext) -> Answer:
    """Take the date, ask for the time."""
    day, data = day_of(message.text or ""), await state.get_data()
    asked = PlanTime(case=PlanDay.unpack(data["about"]).case, day=day.toordinal())
    hearing = await hosting.hearing(me.actor, asked.case)
    refuse_day(hearing, day)
    await state.set_state(HostWaiting.time)
    await state.set_data({"about": asked.pack(), "message": data["message"]})
    return replace(screens.choose_time(asked, hearing, me.texts), edits=data["message"])


async def plan_time(
    tap: PlanTime, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Half hours; a typed time is awaited."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.time, query, state, about=tap.pack())
    return screens.choose_time(tap, hearing, me.texts)


async def time_typed(message: Message, me: Me, hosting: Hosting, state: FSMContext) -> Answer:
    """Take the time, ask for the place."""
    minute, data = minute_of(message.text or ""), await state.get_data()
    told = PlanTime.unpack(data["about"])
    asked = PlanPlace(case=told.case, day=told.day, minute=minute)
    hearing = await hosting.hearing(me.actor, asked.case)
    await state.set_state(HostWaiting.place)
    await state.set_data({"about": asked.pack(), "message": data["message"]})
    return replace(screens.ask_place(asked, hearing, me.texts), edits=data["message"])


async def plan_place(
    tap: PlanPlace, me: Me, query: CallbackQuery, hosting: Hosting, state: FSMContext
) -> Answer:
    """Wait for a room or a link."""
    hearing = await hosting.hearing(me.actor, tap.case)
    await wait_for(HostWaiting.place, query, state, about=tap.pack())
    return screens.ask_place(tap, hearing, me.texts)


async def place_typed(
    message: Message, me: Me, hosting: Hosting, days: Days, state: FSMContext
) -> Answer:
    """Take the place, show the whole call."""
    place, data = require_reason(message.text or ""), await state.get_data()
    asked = PlanPlace.unpack(data["about"])
    hearing = await hosting.hearing(me.actor, asked.case)
    calendar = Calendar(await days.overrides(me.actor))
    screen = await _confirm(asked, hearing, place, calendar, state, me.texts)
    return replace(screen, edits=data["message"])


async def same_place(
    tap: SamePlace, me: Me, hosting: Hosting, days: Days, state: FSMContext
) -> Answer:
    """The place of the call before, at another time."""
    asked = PlanPlace(case=tap.case, day=tap.day, minute=tap.minute)
    hearing = await hosting.hearing(me.actor, asked.case)
    if hearing.case.call is None:
        raise Refusal("refuse-not-found")
    calendar = Calendar(await days.overrides(me.actor))
    return await _confirm(asked, hearing, hearing.case.call.place, calendar, state, me.texts)


async def _confirm(
    asked: PlanPlace,
    hearing: Hearing,
    place: str,
    calendar: Calendar,
    state: FSMContext,
    texts: Texts,
) -> Screen:
    told = await keep_words(state, asked.pack(), place)
    is_working = calendar.is_working(date.fromordinal(asked.day))
    return screens.confirm(asked, hearing, place, told, texts, is_working=is_working)


async def call(
    tap: DoCall, me: Me, hosting: Hosting, sessions: Sessions, state: FSMContext
) -> Answer:
    """Call everybody; a passed term is marked and takes no right away (A-09)."""
    about = PlanPlace(case=tap.case, day=tap.day, minute=tap.minute).pack()
    place = kept_words(await state.get_data(), about, tap.told)
    at = screens.moment_of(tap.day, tap.minute, me.office)
    await sessions.call(me.actor, tap.case, at, place)
    await state.clear()
    return await hosting.screen(me, tap.case, "host-called")
