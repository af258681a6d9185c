"""Opening a quarter: act, quarter, plan, confirmation."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.law.act import Methodology
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.nouns import Choices, Plan
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskDays,
    ChooseAct,
    ChooseOtherAct,
    ChooseQuarter,
    OpenQuarter,
    PlanQuarter,
)
from handlers.kit.acts import act_code, in_force_first
from handlers.kit.answers import Answer
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.screens import hr_board as desk_board
from handlers.quarter.screens import hr_opening as screens
from locales import Texts

NO_NUMBER = -1


def build_quarter() -> Router:
    """From "open a quarter" to the board."""
    router = Router(name="desk-quarter")
    on = router.callback_query.register
    on(choose_act, ChooseAct.filter())
    on(choose_other_act, ChooseOtherAct.filter())
    on(choose_quarter, ChooseQuarter.filter())
    on(plan, PlanQuarter.filter(F.view == "sum"))
    on(who, PlanQuarter.filter(F.view == "who"))
    on(out, PlanQuarter.filter(F.view == "out"))
    on(days, PlanQuarter.filter(F.view == "days"))
    on(ask_full, PlanQuarter.filter(F.view == "all?"))
    on(ask_open, PlanQuarter.filter(F.view == "open?"))
    on(open_quarter, OpenQuarter.filter())
    on(ask_days, AskDays.filter())
    router.message.register(days_worked, Waiting.days, A_TEXT)
    return router


def act_of(campaigns: Campaigns, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in campaigns.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


def choices_of(data: PlanQuarter | OpenQuarter) -> Choices:
    """HR's choices as the button carries them."""
    return Choices(full_quarter=data.full, apparatus_head=data.head or None)


async def planned(data: PlanQuarter, actor: Person, campaigns: Campaigns) -> Plan:
    """The plan that a button speaks of. Raises Refusal."""
    act = act_of(campaigns, data.act)
    return await campaigns.plan(actor, act.key, Quarter.parse(data.period), choices_of(data))


async def choose_act(
    query: CallbackQuery, actor: Person, campaigns: Campaigns, texts: Texts
) -> Answer:
    """Under which act: the one that the body lives under, else HR chooses (X-30)."""
    in_force, found = await campaigns.in_force(actor), campaigns.methodologies()
    act = found[0] if len(found) == 1 else in_force
    if act is None:
        return screens.acts(found, texts)
    return screens.quarters(act, campaigns.quarters(), texts, others=len(found) > 1)


async def choose_other_act(
    query: CallbackQuery, actor: Person, campaigns: Campaigns, texts: Texts
) -> Answer:
    """Every act that is known, the one in force first."""
    in_force = await campaigns.in_force(actor)
    return screens.acts(in_force_first(campaigns.methodologies(), in_force), texts)


async def choose_quarter(
    query: CallbackQuery,
    callback_data: ChooseQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Which quarter."""
    require_hr(actor)
    act = act_of(campaigns, callback_data.act)
    return screens.quarters(act, campaigns.quarters(), texts)


async def plan(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """What opening would do."""
    found = await planned(callback_data, actor, campaigns)
    return screens.plan(found, choices_of(callback_data), texts)


async def who(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Sheets per evaluator."""
    found = await planned(callback_data, actor, campaigns)
    return screens.who(found, choices_of(callback_data), callback_data.page, texts)


async def out(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Who is left out and why."""
    found = await planned(callback_data, actor, campaigns)
    return screens.out(found, choices_of(callback_data), callback_data.page, texts)


async def days(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Whose days worked nobody has entered."""
    found = await planned(callback_data, actor, campaigns)
    return screens.days(found, choices_of(callback_data), callback_data.page, texts)


async def ask_full(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """Did everybody work the whole quarter?"""
    found = await planned(callback_data, actor, campaigns)
    return screens.ask_full(found, choices_of(callback_data), texts)


async def ask_open(
    query: CallbackQuery,
    callback_data: PlanQuarter,
    actor: Person,
    campaigns: Campaigns,
    texts: Texts,
) -> Answer:
    """The last look before the opening."""
    found = await planned(callback_data, actor, campaigns)
    return screens.ask_open(found, choices_of(callback_data), texts)


async def open_quarter(
    query: CallbackQuery,
    callback_data: OpenQuarter,
    actor: Person,
    campaigns: Campaigns,
    boards: Boards,
    texts: Texts,
) -> Answer:
    """Open it, and show its board."""
    act = act_of(campaigns, callback_data.act)
    period, choices = Quarter.parse(callback_data.period), choices_of(callback_data)
    opened = await campaigns.open(actor, act.key, period, choices, callback_data.count)
    toast = texts.plain("desk-opened", count=callback_data.count)
    return desk_board.board(await boards.board(actor, opened.id), texts, toast=toast)


async def ask_days(
    query: CallbackQuery,
    callback_data: AskDays,
    actor: Person,
    staff: Staff,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for the number of days that somebody worked."""
    person = await staff.person(actor, callback_data.person)
    await wait_for(Waiting.days, query, state, about=callback_data.pack())
    return screens.ask_days(person, _back_to_days(callback_data), texts)


def _back_to_days(asked: AskDays) -> PlanQuarter:
    return PlanQuarter(view="days", act=asked.act, period=asked.period, head=asked.head)


async def days_worked(
    message: Message,
    actor: Person,
    staff: Staff,
    campaigns: Campaigns,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Take the number, show who is still missing."""
    data = await state.get_data()
    asked = AskDays.unpack(data["about"])
    person, number = asked.person, number_of(message.text or "")
    await staff.enter_days_worked(actor, Quarter.parse(asked.period), {person: number})
    await state.clear()
    back = _back_to_days(asked)
    found = await planned(back, actor, campaigns)
    saved = screens.days_saved(await staff.person(actor, person), number, texts)
    screen = screens.days(found, choices_of(back), 0, texts, saved=saved)
    return replace(screen, edits=data["message"])


def number_of(text: str) -> int:
    """A typed number of up to three digits; anything else is one that the rule refuses."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else NO_NUMBER
