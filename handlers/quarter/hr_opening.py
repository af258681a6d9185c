"""Opening a quarter, a half or a year: act, period, plan, confirmation."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import parse_period
from evaluation.law.act import Methodology
from evaluation.quarter.board import Boards
from evaluation.quarter.campaigns import Campaigns
from evaluation.quarter.nouns import Choices, Plan
from evaluation.staff.staff import Staff
from handlers.buttons.desk import (
    AskDays,
    AskDecision,
    ChooseAct,
    ChooseOtherAct,
    ChooseQuarter,
    OpenBySuperiors,
    OpenQuarter,
    PlanQuarter,
)
from handlers.kit.acts import act_code, in_force_first
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, Waiting, wait_for
from handlers.quarter.decisions import told_decision
from handlers.quarter.screens import hr_board as desk_board
from handlers.quarter.screens import hr_opening as screens

NO_NUMBER = -1


def build_quarter() -> Router:
    """From "open a quarter" to the board."""
    router = Conversation(name="desk-quarter")
    router.on(choose_act, ChooseAct)
    router.on(choose_other_act, ChooseOtherAct)
    router.on(choose_quarter, ChooseQuarter)
    router.on(plan, PlanQuarter, F.view == "sum")
    router.on(who, PlanQuarter, F.view == "who")
    router.on(out, PlanQuarter, F.view == "out")
    router.on(days, PlanQuarter, F.view == "days")
    router.on(ask_full, PlanQuarter, F.view == "all?")
    router.on(ask_open, PlanQuarter, F.view == "open?")
    router.on(open_quarter, OpenQuarter)
    router.on(open_quarter, OpenBySuperiors)
    router.on(ask_decision, AskDecision)
    router.typed(decision, Waiting.decision, A_TEXT)
    router.on(ask_days, AskDays)
    router.typed(days_worked, Waiting.days, A_TEXT)
    return router


def act_of(campaigns: Campaigns, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in campaigns.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


def choices_of(data: PlanQuarter | OpenQuarter | OpenBySuperiors) -> Choices:
    """HR's choices as the button carries them."""
    confirmed = data.superiors if isinstance(data, OpenBySuperiors) else 0
    return Choices(data.full, data.head or None, confirmed)


async def planned(data: PlanQuarter, actor: Person, campaigns: Campaigns) -> Plan:
    """The plan that a button speaks of. Raises Refusal."""
    act = act_of(campaigns, data.act)
    return await campaigns.plan(actor, act.key, parse_period(data.period), choices_of(data))


async def choose_act(tap: ChooseAct, me: Me, campaigns: Campaigns) -> Answer:
    """Under which act: the one that the body lives under, else HR chooses (X-30)."""
    in_force, found = await campaigns.in_force(me.actor), campaigns.methodologies()
    act = found[0] if len(found) == 1 else in_force
    if act is None:
        return screens.acts(found, me.texts)
    return screens.periods(act, await campaigns.periods(act.key), me.texts, others=len(found) > 1)


async def choose_other_act(tap: ChooseOtherAct, me: Me, campaigns: Campaigns) -> Answer:
    """Every act that is known, the one in force first."""
    in_force = await campaigns.in_force(me.actor)
    return screens.acts(in_force_first(campaigns.methodologies(), in_force), me.texts)


async def choose_quarter(tap: ChooseQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """Which period."""
    require_hr(me.actor)
    act = act_of(campaigns, tap.act)
    return screens.periods(act, await campaigns.periods(act.key), me.texts)


async def plan(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """What opening would do."""
    found = await planned(tap, me.actor, campaigns)
    return screens.plan(found, choices_of(tap), me.texts)


async def who(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """Sheets per evaluator."""
    found = await planned(tap, me.actor, campaigns)
    return screens.who(found, choices_of(tap), tap.page, me.texts)


async def out(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """Who is left out and why."""
    found = await planned(tap, me.actor, campaigns)
    return screens.out(found, choices_of(tap), tap.page, me.texts)


async def days(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """Whose days worked nobody has entered."""
    found = await planned(tap, me.actor, campaigns)
    return screens.days(found, choices_of(tap), tap.page, me.texts)


async def ask_full(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """Did everybody work the whole quarter?"""
    found = await planned(tap, me.actor, campaigns)
    return screens.ask_full(found, choices_of(tap), me.texts)


async def ask_open(tap: PlanQuarter, me: Me, campaigns: Campaigns) -> Answer:
    """The last look before the opening."""
    found = await planned(tap, me.actor, campaigns)
    return screens.ask_open(found, choices_of(tap), me.texts)


async def open_quarter(
    tap: OpenQuarter | OpenBySuperiors, me: Me, campaigns: Campaigns, boards: Boards
) -> Answer:
    """Open it, and show its board."""
    act = act_of(campaigns, tap.act)
    period, choices = parse_period(tap.period), choices_of(tap)
    opened = await campaigns.open(me.actor, act.key, period, choices, tap.count)
    toast = me.texts.plain("desk-opened", count=tap.count)
    return desk_board.board(await boards.board(me.actor, opened.id), me.texts, toast=toast)


async def ask_decision(
    tap: AskDecision, me: Me, query: CallbackQuery, staff: Staff, state: FSMContext
) -> Answer:
    """Wait for number and date of the first head's decision (M-3e)."""
    head = await staff.person(me.actor, tap.head)
    await wait_for(Waiting.decision, query, state, about=tap.pack())
    back = PlanQuarter(view="sum", act=tap.act, period=tap.period, full=tap.full)
    return screens.ask_decision(head, back, me.texts)


async def decision(message: Message, me: Me, campaigns: Campaigns, state: FSMContext) -> Answer:
    """Record the decision, show the plan that follows it."""
    data = await state.get_data()
    asked = AskDecision.unpack(data["about"])
    told, act = told_decision(message.text or ""), act_of(campaigns, asked.act)
    period = parse_period(asked.period)
    await campaigns.decide_apparatus(me.actor, act.key, period, asked.head, told)
    await state.clear()
    tap = PlanQuarter(
        view="sum", act=asked.act, period=asked.period, full=asked.full, head=asked.head
    )
    found = await planned(tap, me.actor, campaigns)
    return replace(screens.plan(found, choices_of(tap), me.texts), edits=data["message"])


async def ask_days(
    tap: AskDays, me: Me, query: CallbackQuery, staff: Staff, state: FSMContext
) -> Answer:
    """Wait for the number of days that somebody worked."""
    person = await staff.person(me.actor, tap.person)
    await wait_for(Waiting.days, query, state, about=tap.pack())
    return screens.ask_days(person, _back_to_days(tap), me.texts)


def _back_to_days(asked: AskDays) -> PlanQuarter:
    return PlanQuarter(view="days", act=asked.act, period=asked.period, head=asked.head)


async def days_worked(
    message: Message, me: Me, staff: Staff, campaigns: Campaigns, state: FSMContext
) -> Answer:
    """Take the number, show who is still missing."""
    data = await state.get_data()
    asked = AskDays.unpack(data["about"])
    person, number = asked.person, number_of(message.text or "")
    await staff.enter_days_worked(me.actor, Quarter.parse(asked.period), {person: number})
    await state.clear()
    back = _back_to_days(asked)
    found = await planned(back, me.actor, campaigns)
    saved = screens.days_saved(await staff.person(me.actor, person), number, me.texts)
    screen = screens.days(found, choices_of(back), 0, me.texts, saved=saved)
    return replace(screen, edits=data["message"])


def number_of(text: str) -> int:
    """A typed number of up to three digits; anything else is one that the rule refuses."""
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else NO_NUMBER
