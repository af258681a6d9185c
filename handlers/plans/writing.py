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
from evaluation.kci.kci import Kci
from evaluation.plans import nouns as drafting
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
from handlers.kit.conversation import Conversation
from handlers.kit.days import day_of
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, message_under
from handlers.plans.screens import card as plan_card
from handlers.plans.screens import writing as screens
from handlers.plans.waiting import PlanWaiting
from locales import Texts


def build_writing() -> Router:
    """The form, its questions, undo, removal."""
    router = Conversation(name="plan-writing")
    router.on(form, KciForm)
    router.on(ask, AskKciField)
    router.typed(typed, PlanWaiting.field, A_TEXT)
    router.on(direction, SetDirection)
    router.on(due, SetDue)
    router.on(undo, UndoKci)
    router.on(drop, DropKciDraft)
    router.on(ask_remove, AskRemoveKci)
    router.on(remove, RemoveKci)
    return router


async def form(
    tap: KciForm, me: Me, query: CallbackQuery, kci_drafts: KciDrafts, state: FSMContext
) -> Answer:
    """What is written so far; an empty form asks its first question at once."""
    seen = await kci_drafts.look(me.actor, tap.plan, tap.place)
    if not seen.draft.is_blank:
        return screens.form(seen, me.texts)
    return await _asked(seen, "name", message_under(query), state, me.texts)


async def ask(
    tap: AskKciField, me: Me, query: CallbackQuery, kci_drafts: KciDrafts, state: FSMContext
) -> Answer:
    """One question."""
    seen = await kci_drafts.look(me.actor, tap.plan, tap.place)
    return await _asked(seen, tap.field, message_under(query), state, me.texts)


async def _asked(
    seen: DraftedKci, field: KciFieldName, message: int | None, state: FSMContext, texts: Texts
) -> Screen:
    """Ask, and wait for the answer, which will be shown in the same message."""
    about = AskKciField(plan=seen.plan.id, place=seen.place, field=field)
    await state.set_state(PlanWaiting.field)
    await state.set_data({"about": about.pack(), "message": message})
    return screens.ask(seen, field, texts)


async def typed(
    message: Message, me: Me, work_plans: WorkPlans, kci_drafts: KciDrafts, state: FSMContext
) -> Answer:
    """Take the answer, ask the next question."""
    data, text = await state.get_data(), message.text or ""
    asked = AskKciField.unpack(data["about"])
    seen = await _written(asked, text, me.actor, kci_drafts)
    screen = await _on(seen, data["message"], me, work_plans, kci_drafts, state)
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
    tap: SetDirection,
    me: Me,
    query: CallbackQuery,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
) -> Answer:
    """More or less is better, or done and not done."""
    seen = await kci_drafts.direct(me.actor, tap.plan, tap.place, tap.way)
    return await _on(seen, message_under(query), me, work_plans, kci_drafts, state)


async def due(
    tap: SetDue,
    me: Me,
    query: CallbackQuery,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
) -> Answer:
    """The term."""
    seen = await kci_drafts.date(me.actor, tap.plan, tap.place, date.fromordinal(tap.day))
    return await _on(seen, message_under(query), me, work_plans, kci_drafts, state)


async def _on(
    seen: DraftedKci,
    message: int | None,
    me: Me,
    work_plans: WorkPlans,
    kci_drafts: KciDrafts,
    state: FSMContext,
) -> Screen:
    """The next question; after the last one the КЦИ goes into the plan."""
    following = screens.next_field(seen)
    if following is not None:
        return await _asked(seen, following, message, state, me.texts)
    plan, place, before = seen.plan.id, seen.place, seen.stored
    view = await work_plans.put(me.actor, plan, place, seen.draft.whole())
    await kci_drafts.forget(me.actor, plan, place)
    await state.set_state(None)
    await state.set_data({"undo": _kept(before), "about": KciForm(plan=plan, place=place).pack()})
    return screens.saved(view, place, before, me.texts)


def _kept(kci: Kci | None) -> dict[str, Any] | None:
    return None if kci is None else drafting.stored(drafting.drafted(kci))


async def undo(tap: UndoKci, me: Me, work_plans: WorkPlans, state: FSMContext) -> Answer:
    """Back to what stood before, as long as nothing else has changed. Raises Refusal."""
    data, view = await state.get_data(), await work_plans.see(me.actor, tap.plan)
    here = KciForm(plan=tap.plan, place=tap.place).pack()
    stands = view.plan.kcis[tap.place] if tap.place < len(view.plan.kcis) else None
    if data.get("about") != here or "undo" not in data or stands is None:
        raise Refusal("refuse-undo-gone")
    if kci_stamp(stands) != tap.told:
        raise Refusal("refuse-undo-gone")
    if data["undo"] is None:
        view = await work_plans.remove(me.actor, tap.plan, tap.place)
    else:
        before = drafting.read(data["undo"]).whole()
        view = await work_plans.put(me.actor, tap.plan, tap.place, before)
    await state.clear()
    return plan_card.card(view, me.actor, me.office, me.texts, toast=me.texts.plain("kci-undone"))


async def drop(tap: DropKciDraft, me: Me, work_plans: WorkPlans, kci_drafts: KciDrafts) -> Answer:
    """Throw away what was half typed."""
    await kci_drafts.forget(me.actor, tap.plan, tap.place)
    view = await work_plans.see(me.actor, tap.plan)
    return plan_card.card(
        view, me.actor, me.office, me.texts, toast=me.texts.plain("kci-draft-dropped")
    )


async def ask_remove(tap: AskRemoveKci, me: Me, work_plans: WorkPlans) -> Answer:
    """Take a КЦИ out?"""
    view = await work_plans.see(me.actor, tap.plan)
    if "put" not in view.may or tap.place >= len(view.plan.kcis):
        raise Refusal("refuse-not-found")
    return screens.ask_remove(view, tap.place, me.texts)


async def remove(tap: RemoveKci, me: Me, work_plans: WorkPlans, kci_drafts: KciDrafts) -> Answer:
    """Take it out; another one that has moved to its place stays. Raises Refusal."""
    view = await work_plans.see(me.actor, tap.plan)
    stands = view.plan.kcis[tap.place] if tap.place < len(view.plan.kcis) else None
    if stands is None or kci_stamp(stands) != tap.told:
        raise Refusal("refuse-plan-moved")
    view = await work_plans.remove(me.actor, tap.plan, tap.place)
    await kci_drafts.forget_all(me.actor, tap.plan)
    return plan_card.card(view, me.actor, me.office, me.texts, toast=me.texts.plain("kci-removed"))
