"""The schedule of a quarter in the chat: HR drafts it, the official approves it, also on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from evaluation.calendar.periods import parse_period
from evaluation.law.act import Methodology
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.schedules import Schedules, refuse_number
from handlers.buttons.schedules import (
    ApproveSchedule,
    AskSchedulePaper,
    ConfirmSchedulePaper,
    DraftSchedule,
    DropSchedulePaper,
    LookAtSchedulePaper,
    OpenSchedule,
    PrintedSchedule,
    ScheduleOf,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer, Silence
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.ports import Jobs
from handlers.kit.sending import sent_file
from handlers.kit.waiting import A_PHOTO, A_TEXT, Waiting, photo_only, wait_for
from handlers.quarter.ports import Papers
from handlers.quarter.screens import hr_schedules as screens


def build_schedules() -> Router:
    """From the dates of the act to an approved schedule."""
    router = Conversation(name="schedules")
    router.on(schedule_of, ScheduleOf)
    router.on(draft, DraftSchedule)
    router.on(schedule, OpenSchedule)
    router.on(approve, ApproveSchedule)
    router.on(ask_paper, AskSchedulePaper)
    router.typed(number_typed, Waiting.schedule_number, A_TEXT)
    router.typed(day_typed, Waiting.schedule_day, A_TEXT)
    router.typed(photo, Waiting.schedule_photo, A_PHOTO)
    router.typed(photo_only, Waiting.schedule_photo)
    router.on(look, LookAtSchedulePaper)
    router.on(confirm, ConfirmSchedulePaper)
    router.on(drop, DropSchedulePaper)
    router.on(printed, PrintedSchedule)
    return router


def act_of(campaigns: Campaigns, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in campaigns.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


async def schedule_of(
    tap: ScheduleOf, me: Me, campaigns: Campaigns, schedules: Schedules
) -> Answer:
    """How the schedule of a quarter stands."""
    act = act_of(campaigns, tap.act)
    view = await schedules.of(me.actor, act.key, parse_period(tap.period))
    return screens.schedule(view, me.actor, me.office, me.texts)


async def draft(tap: DraftSchedule, me: Me, campaigns: Campaigns, schedules: Schedules) -> Answer:
    """The act's dates become a schedule, and the official hears of it; twice is once."""
    act = act_of(campaigns, tap.act)
    view = await schedules.draft(me.actor, act.key, parse_period(tap.period))
    toast = me.texts.plain("schedule-drafted-toast")
    return screens.schedule(view, me.actor, me.office, me.texts, toast=toast)


async def schedule(tap: OpenSchedule, me: Me, schedules: Schedules) -> Answer:
    """The schedule for the official, and for whoever is the second person."""
    view = await schedules.see(me.actor, tap.schedule)
    return screens.schedule(view, me.actor, me.office, me.texts)


async def approve(tap: ApproveSchedule, me: Me, schedules: Schedules) -> Answer:
    """The official's word; twice is once."""
    view = await schedules.approve(me.actor, tap.schedule)
    toast = me.texts.plain("schedule-approved-toast")
    return screens.schedule(view, me.actor, me.office, me.texts, toast=toast)


# On paper


async def ask_paper(
    tap: AskSchedulePaper, me: Me, query: CallbackQuery, schedules: Schedules, state: FSMContext
) -> Answer:
    """Wait for the number of the paper."""
    view = await schedules.see(me.actor, tap.schedule)
    if "record" not in view.may:
        raise Refusal("refuse-schedule-approved")
    await wait_for(Waiting.schedule_number, query, state, schedule=tap.schedule)
    return screens.ask(view, "number", me.texts)


async def number_typed(message: Message, me: Me, schedules: Schedules, state: FSMContext) -> Answer:
    """Take the number, wait for the date."""
    data, number = await state.get_data(), " ".join((message.text or "").split())
    refuse_number(number)
    view = await schedules.see(me.actor, data["schedule"])
    await state.set_state(Waiting.schedule_day)
    await state.update_data(number=number)
    return replace(screens.ask(view, "day", me.texts), edits=data["message"])


async def day_typed(message: Message, me: Me, schedules: Schedules, state: FSMContext) -> Answer:
    """Take the date, wait for the photograph."""
    data, day = await state.get_data(), day_of(message.text or "")
    view = await schedules.see(me.actor, data["schedule"])
    await state.set_state(Waiting.schedule_photo)
    await state.update_data(day=day.isoformat())
    return replace(screens.ask(view, "photo", me.texts), edits=data["message"])


async def photo(message: Message, me: Me, jobs: Jobs, state: FSMContext) -> Answer:
    """Write the work down; it fetches the photo and shows what came of it."""
    data = await state.get_data()
    paper = (data["number"], date.fromisoformat(data["day"]))
    place = (message.chat.id, me.texts.language)
    await jobs.record_schedule(me.actor, place, sent_file(message), data["schedule"], paper)
    await state.clear()
    return Silence("a job answers")


async def look(tap: LookAtSchedulePaper, me: Me, schedules: Schedules) -> Answer:
    """The paper itself; the view is logged."""
    name, content = await schedules.photo(me.actor, tap.record)
    return screens.photographed(tap.schedule, name, content, me.texts)


async def confirm(tap: ConfirmSchedulePaper, me: Me, schedules: Schedules) -> Answer:
    """The paper says what was written down: now the schedule is approved."""
    view = await schedules.confirm(me.actor, tap.record)
    toast = me.texts.plain("schedule-approved-toast")
    return screens.schedule(view, me.actor, me.office, me.texts, toast=toast)


async def drop(tap: DropSchedulePaper, me: Me, schedules: Schedules) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    view = await schedules.drop(me.actor, tap.record)
    toast = me.texts.plain("schedule-record-dropped")
    return screens.schedule(view, me.actor, me.office, me.texts, toast=toast)


# The schedule as a paper


async def printed(tap: PrintedSchedule, me: Me, schedules: Schedules, papers: Papers) -> Answer:
    """The file, made now. It names no mark, so every chat may carry it."""
    view = await schedules.see(me.actor, tap.schedule)
    content = await papers.of_schedule(view, tap.language, look=tap.look)
    return screens.printed(view, tap, content, me.texts)
