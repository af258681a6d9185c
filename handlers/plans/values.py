"""HR enters actual values КЦИ by КЦИ and sends them; strategic planning agrees (S-23f)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.plans.values import KciValues, ValuesView
from evaluation.tables.numbers import number_of
from handlers.buttons.plans import (
    AskValue,
    AskValuesStep,
    DoValuesStep,
    OpenValues,
    SetDone,
    ValuesBoard,
    ValuesDesk,
    ValuesWaiting,
)
from handlers.kci.words import values_stamp
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.plans.screens import values as screens
from handlers.plans.waiting import PlanWaiting

Asked = AskValue | AskValuesStep | DoValuesStep | OpenValues | SetDone


def build_values() -> Router:
    """From the quarters to a value."""
    router = Conversation(name="plan-values")
    router.on(quarters, ValuesDesk)
    router.on(board, ValuesBoard)
    router.on(waiting, ValuesWaiting)
    router.on(open_values, OpenValues)
    router.on(ask, AskValue)
    router.typed(typed, PlanWaiting.value, A_TEXT)
    router.on(set_done, SetDone)
    router.on(ask_step, AskValuesStep)
    router.on(do_step, DoValuesStep)
    return router


async def seen_by(data: Asked, actor: Person, kci_values: KciValues) -> ValuesView:
    """The values that a button speaks of. Raises Refusal."""
    return await kci_values.see(actor, data.plan, Quarter.parse(data.period))


async def quarters(tap: ValuesDesk, me: Me, kci_values: KciValues) -> Answer:
    """Of which quarter."""
    return screens.quarters(await kci_values.quarters(me.actor), me.actor, me.texts)


async def board(tap: ValuesBoard, me: Me, kci_values: KciValues) -> Answer:
    """Every plan of a quarter."""
    quarter = Quarter.parse(tap.period)
    found = await kci_values.board(me.actor, quarter)
    return screens.board(found, quarter, tap.page, me.actor, me.texts)


async def waiting(tap: ValuesWaiting, me: Me, kci_values: KciValues) -> Answer:
    """What waits for the agreement of strategic planning."""
    found: list[ValuesView] = []
    for quarter in await kci_values.quarters(me.actor):
        found += [v for v in await kci_values.board(me.actor, quarter) if "agree" in v.may]
    return screens.waiting(found, me.texts)


async def open_values(tap: OpenValues, me: Me, kci_values: KciValues) -> Answer:
    """The values of one plan."""
    view = await seen_by(tap, me.actor, kci_values)
    return screens.values(view, me.actor, me.office, me.texts)


async def ask(
    tap: AskValue, me: Me, query: CallbackQuery, kci_values: KciValues, state: FSMContext
) -> Answer:
    """Wait for a number, or offer "done" and "not done"."""
    view = await seen_by(tap, me.actor, kci_values)
    if "enter" not in view.may or tap.place >= len(view.plan.kcis):
        raise Refusal("refuse-values-moved")
    await wait_for(PlanWaiting.value, query, state, about=tap.pack())
    return screens.ask(view, tap.place, me.texts)


async def typed(message: Message, me: Me, kci_values: KciValues, state: FSMContext) -> Answer:
    """Take the number."""
    data = await state.get_data()
    asked = AskValue.unpack(data["about"])
    view = await seen_by(asked, me.actor, kci_values)
    if asked.place < len(view.plan.kcis) and view.plan.kcis[asked.place].direction == "done":
        raise Refusal("refuse-kci-done")
    value = number_of(message.text or "")
    plan, quarter = asked.plan, Quarter.parse(asked.period)
    view = await kci_values.enter(me.actor, plan, quarter, asked.place, value)
    await state.clear()
    return replace(
        screens.entered(view, asked.place, me.actor, me.office, me.texts), edits=data["message"]
    )


async def set_done(tap: SetDone, me: Me, kci_values: KciValues) -> Answer:
    """It was done, or it wasn't."""
    plan, quarter = tap.plan, Quarter.parse(tap.period)
    view = await kci_values.enter(me.actor, plan, quarter, tap.place, tap.done)
    return screens.entered(view, tap.place, me.actor, me.office, me.texts)


async def ask_step(tap: AskValuesStep, me: Me, kci_values: KciValues) -> Answer:
    """Look once more."""
    view = await seen_by(tap, me.actor, kci_values)
    if tap.step not in view.may:
        raise Refusal("refuse-values-moved")
    return screens.ask_step(view, tap.step, me.texts)


async def do_step(tap: DoValuesStep, me: Me, kci_values: KciValues) -> Answer:
    """Do what was shown; values that have changed since are shown anew first."""
    view, step = await seen_by(tap, me.actor, kci_values), tap.step
    if step in view.may and values_stamp(view.report) != tap.told:
        raise Refusal("refuse-values-moved")
    do = {"send": kci_values.send, "agree": kci_values.agree, "refresh": kci_values.refresh}[step]
    view = await do(me.actor, view.plan.id, view.quarter)
    toast = me.texts.plain(f"values-done-{step}")
    return screens.values(view, me.actor, me.office, me.texts, toast=toast)
