"""A КЦИ is written on the phone: asked field by field, saved when it is whole, undone if wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.office import Office
from evaluation.kci.kci import Kci
from evaluation.plans import typing as drafting
from evaluation.plans.drafting import WorkPlans
from evaluation.plans.typing import DraftedKci, KciDrafts
from evaluation.tables.numbers import targets_of
from handlers.buttons.plans import (
    AskKciField,
    AskRemoveKci,
    DropKciDraft,
    KciFieldName,
    KciForm,
    RemoveKci,
    SetDirection,
    SetDue,
    UndoKci,
)
from handlers.kci.words import kci_stamp
from handlers.kit.answers import Answer, Screen
from handlers.kit.days import day_of
from handlers.kit.waiting import A_TEXT
from handlers.plans.screens import card as plan_card
from handlers.plans.screens import writing as screens
from handlers.plans.waiting import PlanWaiting
from locales import Texts


def build_writing() -> Router:
    """The form, its questions, undo, removal."""
    router = Router(name="plan-writing")
    on = router.callback_query.register
    on(form, KciForm.filter())
    on(ask, AskKciField.filter())
    router.message.register(typed, PlanWaiting.field, A_TEXT)
    on(direction, SetDirection.filter())
    on(due, SetDue.filter())
    on(undo, UndoKci.filter())
    on(drop, DropKciDraft.filter())
    on(ask_remove, AskRemoveKci.filter())
    on(remove, RemoveKci.filter())
    return router


async def form(
    query: CallbackQuery,
    callback_data: KciForm,
    actor: Person,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """What is written so far; an empty form asks its first question at once."""
    plan, place = callback_data.plan, callback_data.place
    seen = await kci_drafts.look(actor, plan, place)
    if not seen.draft.is_blank:
        return screens.form(seen, texts)
    return await _asked(seen, "name", _under(query), state, texts)


async def ask(
    query: CallbackQuery,
    callback_data: AskKciField,
    actor: Person,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """One question."""
    plan, place = callback_data.plan, callback_data.place
    seen = await kci_drafts.look(actor, plan, place)
    return await _asked(seen, callback_data.field, _under(query), state, texts)


def _under(query: CallbackQuery) -> int | None:
    return query.message.message_id if query.message else None


async def _asked(
    seen: DraftedKci, field: KciFieldName, message: int | None, state: FSMContext, texts: Texts
) -> Screen:
    """Ask, and wait for the answer, which will be shown in the same message."""
    about = AskKciField(plan=seen.plan.id, place=seen.place, field=field)
    await state.set_state(PlanWaiting.field)
    await state.set_data({"about": about.pack(), "message": message})
    return screens.ask(seen, field, texts)


async def typed(
    message: Message,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Take the answer, ask the next question."""
    data, text = await state.get_data(), message.text or ""
    asked = AskKciField.unpack(data["about"])
    seen = await _written(asked, text, actor, kci_drafts)
    screen = await _on(seen, data["message"], actor, work_plans, kci_drafts, state, texts)
    return replace(screen, edits=data["message"])


async def _written(
    asked: AskKciField, text: str, actor: Person, kci_drafts: KciDrafts
) -> DraftedKci:
    plan, place = asked.plan, asked.place
    match asked.field:
        case "way":
            raise Refusal("refuse-kci-way")
        case "plan" | "plan4":
            planned = targets_of(text, by_quarter=asked.field == "plan4")
            return await kci_drafts.aim(actor, plan, place, planned)
        case "due":
            return await kci_drafts.date(actor, plan, place, day_of(text))
        case field:
            return await kci_drafts.write(actor, plan, place, screens.TYPED[field], text)


async def direction(
    query: CallbackQuery,
    callback_data: SetDirection,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """More or less is better, or done and not done."""
    plan, place = callback_data.plan, callback_data.place
    seen = await kci_drafts.direct(actor, plan, place, callback_data.way)
    return await _on(seen, _under(query), actor, work_plans, kci_drafts, state, texts)


async def due(
    query: CallbackQuery,
    callback_data: SetDue,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """The term."""
    plan, place = callback_data.plan, callback_data.place
    seen = await kci_drafts.date(actor, plan, place, date.fromordinal(callback_data.day))
    return await _on(seen, _under(query), actor, work_plans, kci_drafts, state, texts)


async def _on(
    seen: DraftedKci,
    message: int | None,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
    texts: Texts,
) -> Screen:
    """The next question; after the last one the КЦИ goes into the plan."""
    following = screens.next_field(seen)
    if following is not None:
        return await _asked(seen, following, message, state, texts)
    plan, place, before = seen.plan.id, seen.place, seen.stored
    view = await work_plans.put(actor, plan, place, seen.draft.whole())
    await kci_drafts.forget(actor, plan, place)
    await state.set_state(None)
    await state.set_data({"undo": _kept(before), "about": KciForm(plan=plan, place=place).pack()})
    return screens.saved(view, place, before, texts)


def _kept(kci: Kci | None) -> dict[str, Any] | None:
    return None if kci is None else drafting.stored(drafting.drafted(kci))


async def undo(
    query: CallbackQuery,
    callback_data: UndoKci,
    actor: Person,
    work_plans: WorkPlans,
    office: Office,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """Back to what stood before, as long as nothing else has changed. Raises Refusal."""
    plan, place = callback_data.plan, callback_data.place
    data, view = await state.get_data(), await work_plans.see(actor, plan)
    here = KciForm(plan=callback_data.plan, place=place).pack()
    stands = view.plan.kcis[place] if place < len(view.plan.kcis) else None
    if data.get("about") != here or "undo" not in data or stands is None:
        raise Refusal("refuse-undo-gone")
    if kci_stamp(stands) != callback_data.told:
        raise Refusal("refuse-undo-gone")
    if data["undo"] is None:
        view = await work_plans.remove(actor, plan, place)
    else:
        view = await work_plans.put(actor, plan, place, drafting.read(data["undo"]).whole())
    await state.clear()
    return plan_card.card(view, actor, office, texts, toast=texts.plain("kci-undone"))


async def drop(
    query: CallbackQuery,
    callback_data: DropKciDraft,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    office: Office,
    texts: Texts,
) -> Answer:
    """Throw away what was half typed."""
    plan = callback_data.plan
    await kci_drafts.forget(actor, plan, callback_data.place)
    view = await work_plans.see(actor, plan)
    return plan_card.card(view, actor, office, texts, toast=texts.plain("kci-draft-dropped"))


async def ask_remove(
    query: CallbackQuery,
    callback_data: AskRemoveKci,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """Take a КЦИ out?"""
    view = await work_plans.see(actor, callback_data.plan)
    if "put" not in view.may or callback_data.place >= len(view.plan.kcis):
        raise Refusal("refuse-not-found")
    return screens.ask_remove(view, callback_data.place, texts)


async def remove(
    query: CallbackQuery,
    callback_data: RemoveKci,
    actor: Person,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    office: Office,
    texts: Texts,
) -> Answer:
    """Take it out; another one that has moved to its place stays. Raises Refusal."""
    plan, place = callback_data.plan, callback_data.place
    view = await work_plans.see(actor, plan)
    stands = view.plan.kcis[place] if place < len(view.plan.kcis) else None
    if stands is None or kci_stamp(stands) != callback_data.told:
        raise Refusal("refuse-plan-moved")
    view = await work_plans.remove(actor, plan, place)
    await kci_drafts.forget_all(actor, plan)
    return plan_card.card(view, actor, office, texts, toast=texts.plain("kci-removed"))
