"""HR enters actual values КЦИ by КЦИ and sends them; strategic planning agrees (S-23f)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
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
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.plans.screens import values as screens
from handlers.plans.waiting import PlanWaiting
from locales import Texts

Asked = AskValue | AskValuesStep | DoValuesStep | OpenValues | SetDone


def build_values() -> Router:
    """From the quarters to a value."""
    router = Router(name="plan-values")
    on = router.callback_query.register
    on(quarters, ValuesDesk.filter())
    on(board, ValuesBoard.filter())
    on(waiting, ValuesWaiting.filter())
    on(open_values, OpenValues.filter())
    on(ask, AskValue.filter())
    router.message.register(typed, PlanWaiting.value, A_TEXT)
    on(set_done, SetDone.filter())
    on(ask_step, AskValuesStep.filter())
    on(do_step, DoValuesStep.filter())
    return router


async def seen_by(data: Asked, actor: Person, kci_values: KciValues) -> ValuesView:
    """The values that a button speaks of. Raises Refusal."""
    return await kci_values.see(actor, data.plan, Quarter.parse(data.period))


async def quarters(
    query: CallbackQuery, actor: Person, kci_values: KciValues, texts: Texts
) -> Answer:
    """Of which quarter."""
    return screens.quarters(await kci_values.quarters(actor), actor, texts)


async def board(
    query: CallbackQuery,
    callback_data: ValuesBoard,
    actor: Person,
    kci_values: KciValues,
    texts: Texts,
) -> Answer:
    """Every plan of a quarter."""
    quarter = Quarter.parse(callback_data.period)
    found = await kci_values.board(actor, quarter)
    return screens.board(found, quarter, callback_data.page, actor, texts)


async def waiting(
    query: CallbackQuery, actor: Person, kci_values: KciValues, texts: Texts
) -> Answer:
    """What waits for the agreement of strategic planning."""
    found: list[ValuesView] = []
    for quarter in await kci_values.quarters(actor):
        found += [v for v in await kci_values.board(actor, quarter) if "agree" in v.may]
    return screens.waiting(found, texts)


async def open_values(
    query: CallbackQuery,
    callback_data: OpenValues,
    actor: Person,
    kci_values: KciValues,
    office: Office,
    texts: Texts,
) -> Answer:
    """The values of one plan."""
    view = await seen_by(callback_data, actor, kci_values)
    return screens.values(view, actor, office, texts)


async def ask(
    query: CallbackQuery,
    callback_data: AskValue,
    actor: Person,
    kci_values: KciValues,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Wait for a number, or offer "done" and "not done"."""
    view = await seen_by(callback_data, actor, kci_values)
    if "enter" not in view.may or callback_data.place >= len(view.plan.kcis):
        raise Refusal("refuse-values-moved")
    await wait_for(PlanWaiting.value, query, state, about=callback_data.pack())
    return screens.ask(view, callback_data.place, texts)


async def typed(
    message: Message,
    actor: Person,
    kci_values: KciValues,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Take the number."""
    data = await state.get_data()
    asked = AskValue.unpack(data["about"])
    view = await seen_by(asked, actor, kci_values)
    if asked.place < len(view.plan.kcis) and view.plan.kcis[asked.place].direction == "done":
        raise Refusal("refuse-kci-done")
    value = number_of(message.text or "")
    plan, quarter = asked.plan, Quarter.parse(asked.period)
    view = await kci_values.enter(actor, plan, quarter, asked.place, value)
    await state.clear()
    return replace(screens.entered(view, asked.place, actor, office, texts), edits=data["message"])


async def set_done(
    query: CallbackQuery,
    callback_data: SetDone,
    actor: Person,
    kci_values: KciValues,
    office: Office,
    texts: Texts,
) -> Answer:
    """It was done, or it wasn't."""
    plan, quarter = callback_data.plan, Quarter.parse(callback_data.period)
    place = callback_data.place
    view = await kci_values.enter(actor, plan, quarter, place, callback_data.done)
    return screens.entered(view, place, actor, office, texts)


async def ask_step(
    query: CallbackQuery,
    callback_data: AskValuesStep,
    actor: Person,
    kci_values: KciValues,
    texts: Texts,
) -> Answer:
    """Look once more."""
    view = await seen_by(callback_data, actor, kci_values)
    if callback_data.step not in view.may:
        raise Refusal("refuse-values-moved")
    return screens.ask_step(view, callback_data.step, texts)


async def do_step(
    query: CallbackQuery,
    callback_data: DoValuesStep,
    actor: Person,
    kci_values: KciValues,
    office: Office,
    texts: Texts,
) -> Answer:
    """Do what was shown; values that have changed since are shown anew first."""
    view, step = await seen_by(callback_data, actor, kci_values), callback_data.step
    if step in view.may and values_stamp(view.report) != callback_data.told:
        raise Refusal("refuse-values-moved")
    do = {"send": kci_values.send, "agree": kci_values.agree, "refresh": kci_values.refresh}[step]
    view = await do(actor, view.plan.id, view.quarter)
    toast = texts.plain(f"values-done-{step}")
    return screens.values(view, actor, office, texts, toast=toast)
