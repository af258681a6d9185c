"""Plans in the chat: one's own, those one sets, those that wait; a card and its steps."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.ids import WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.plans.drafting import PlanView, WorkPlans
from handlers.buttons.plans import (
    AskPlanStep,
    ChooseGround,
    DoPlanStep,
    MyPlans,
    OpenKci,
    OpenPlan,
    PlanHistory,
    PlanNotes,
    PlansToSet,
    PlansWaiting,
)
from handlers.kci.words import plan_stamp
from handlers.kit.answers import Answer
from handlers.plans.screens import card as screens
from handlers.plans.screens import parts as plan_parts
from locales import Texts


def build_plan_card() -> Router:
    """Lists, the card, its parts, its steps."""
    router = Router(name="plan-card")
    on = router.callback_query.register
    on(mine, MyPlans.filter())
    on(to_set, PlansToSet.filter())
    on(waiting, PlansWaiting.filter())
    on(open_plan, OpenPlan.filter())
    on(open_kci, OpenKci.filter())
    on(notes, PlanNotes.filter())
    on(history, PlanHistory.filter())
    on(ask_step, AskPlanStep.filter())
    on(do_step, DoPlanStep.filter())
    on(choose_ground, ChooseGround.filter())
    return router


async def mine(query: CallbackQuery, actor: Person, work_plans: WorkPlans, texts: Texts) -> Answer:
    """One's own plans, and the ways to the others (S-19)."""
    own = await work_plans.mine(actor)
    to_set_, waiting_ = await work_plans.to_set(actor), await work_plans.waiting(actor)
    values = Role.PLANNING in actor.roles
    return screens.mine(own, len(to_set_), len(waiting_), texts, values=values)


async def to_set(
    query: CallbackQuery,
    callback_data: PlansToSet,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """The plans that one sets and follows (S-18)."""
    return screens.to_set(await work_plans.to_set(actor), callback_data.page, texts)


async def waiting(
    query: CallbackQuery,
    callback_data: PlansWaiting,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """The plans that wait for one's word."""
    return screens.waiting(await work_plans.waiting(actor), callback_data.page, texts)


async def open_plan(
    query: CallbackQuery,
    callback_data: OpenPlan,
    actor: Person,
    work_plans: WorkPlans,
    office: Office,
    texts: Texts,
) -> Answer:
    """The card."""
    view = await work_plans.see(actor, callback_data.plan)
    return screens.card(view, actor, office, texts)


async def open_kci(
    query: CallbackQuery,
    callback_data: OpenKci,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """One КЦИ in full."""
    view = await work_plans.see(actor, callback_data.plan)
    if callback_data.place >= len(view.plan.kcis):
        raise Refusal("refuse-not-found")
    return plan_parts.one_kci(view, callback_data.place, texts)


async def notes(
    query: CallbackQuery,
    callback_data: PlanNotes,
    actor: Person,
    work_plans: WorkPlans,
    office: Office,
    texts: Texts,
) -> Answer:
    """How it goes, as it was noted."""
    view = await work_plans.see(actor, callback_data.plan)
    return plan_parts.notes(view, office, texts)


async def history(
    query: CallbackQuery,
    callback_data: PlanHistory,
    actor: Person,
    work_plans: WorkPlans,
    office: Office,
    texts: Texts,
) -> Answer:
    """Its steps and its versions."""
    view = await work_plans.see(actor, callback_data.plan)
    return plan_parts.history(view, office, texts)


async def ask_step(
    query: CallbackQuery,
    callback_data: AskPlanStep,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """Look once more."""
    view = await work_plans.see(actor, callback_data.plan)
    if callback_data.step not in view.may:
        raise Refusal("refuse-plan-moved")
    return screens.ask_step(view, callback_data.step, texts)


async def do_step(
    query: CallbackQuery,
    callback_data: DoPlanStep,
    actor: Person,
    work_plans: WorkPlans,
    office: Office,
    texts: Texts,
) -> Answer:
    """Do what was shown; a plan that has changed since is shown anew first."""
    plan, step = callback_data.plan, callback_data.step
    view = await work_plans.see(actor, plan)
    if step in view.may and plan_stamp(view.plan) != callback_data.told:
        raise Refusal("refuse-plan-moved")
    view = await _done(work_plans, actor, plan, step)
    return screens.card(view, actor, office, texts, toast=texts.plain(f"plan-done-{step}"))


async def _done(work_plans: WorkPlans, actor: Person, plan: WorkPlanId, step: str) -> PlanView:
    verbs = {
        "submit": work_plans.submit,
        "agree": work_plans.agree,
        "approve": work_plans.approve,
        "post": work_plans.post,
    }
    return await verbs[step](actor, plan)


async def choose_ground(
    query: CallbackQuery,
    callback_data: ChooseGround,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """For which ground it changes (S-26)."""
    view = await work_plans.see(actor, callback_data.plan)
    if "change" not in view.may:
        raise Refusal("refuse-plan-moved")
    return screens.grounds(view, texts)
