"""Plans in the chat: one's own, those one sets, those that wait; a card and its steps."""

from __future__ import annotations

from aiogram import Router

from evaluation.base.ids import WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.plans.drafting import PlanView, WorkPlans
from handlers.buttons.plans import (
    AskPlanStep,
    ChooseGround,
    ConfirmChange,
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
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.plans.screens import card as screens
from handlers.plans.screens import parts as plan_parts


def build_plan_card() -> Router:
    """Lists, the card, its parts, its steps."""
    router = Conversation(name="plan-card")
    router.on(mine, MyPlans)
    router.on(to_set, PlansToSet)
    router.on(waiting, PlansWaiting)
    router.on(open_plan, OpenPlan)
    router.on(open_kci, OpenKci)
    router.on(notes, PlanNotes)
    router.on(history, PlanHistory)
    router.on(ask_step, AskPlanStep)
    router.on(do_step, DoPlanStep)
    router.on(choose_ground, ChooseGround)
    router.on(confirm_change, ConfirmChange)
    return router


async def mine(tap: MyPlans, me: Me, work_plans: WorkPlans) -> Answer:
    """One's own plans, and the ways to the others (S-19)."""
    own = await work_plans.mine(me.actor)
    to_set_, waiting_ = await work_plans.to_set(me.actor), await work_plans.waiting(me.actor)
    values = Role.PLANNING in me.actor.roles
    return screens.mine(own, len(to_set_), len(waiting_), me.texts, values=values)


async def to_set(tap: PlansToSet, me: Me, work_plans: WorkPlans) -> Answer:
    """The plans that one sets and follows (S-18)."""
    return screens.to_set(await work_plans.to_set(me.actor), tap.page, me.texts)


async def waiting(tap: PlansWaiting, me: Me, work_plans: WorkPlans) -> Answer:
    """The plans that wait for one's word."""
    return screens.waiting(await work_plans.waiting(me.actor), tap.page, me.texts)


async def open_plan(tap: OpenPlan, me: Me, work_plans: WorkPlans) -> Answer:
    """The card."""
    view = await work_plans.see(me.actor, tap.plan)
    return screens.card(view, me.actor, me.office, me.texts)


async def open_kci(tap: OpenKci, me: Me, work_plans: WorkPlans) -> Answer:
    """One КЦИ in full."""
    view = await work_plans.see(me.actor, tap.plan)
    if tap.place >= len(view.plan.kcis):
        raise Refusal("refuse-not-found")
    return plan_parts.one_kci(view, tap.place, me.texts)


async def notes(tap: PlanNotes, me: Me, work_plans: WorkPlans) -> Answer:
    """How it goes, as it was noted."""
    view = await work_plans.see(me.actor, tap.plan)
    return plan_parts.notes(view, me.office, me.texts)


async def history(tap: PlanHistory, me: Me, work_plans: WorkPlans) -> Answer:
    """Its steps and its versions."""
    view = await work_plans.see(me.actor, tap.plan)
    return plan_parts.history(view, me.office, me.texts)


async def ask_step(tap: AskPlanStep, me: Me, work_plans: WorkPlans) -> Answer:
    """Look once more."""
    view = await work_plans.see(me.actor, tap.plan)
    if tap.step not in view.may:
        raise Refusal("refuse-plan-moved")
    return screens.ask_step(view, tap.step, me.texts)


async def do_step(tap: DoPlanStep, me: Me, work_plans: WorkPlans) -> Answer:
    """Do what was shown; a plan that has changed since is shown anew first."""
    view = await work_plans.see(me.actor, tap.plan)
    if tap.step in view.may and plan_stamp(view.plan) != tap.told:
        raise Refusal("refuse-plan-moved")
    view = await _done(work_plans, me.actor, tap.plan, tap.step)
    return screens.card(
        view, me.actor, me.office, me.texts, toast=me.texts.plain(f"plan-done-{tap.step}")
    )


async def _done(work_plans: WorkPlans, actor: Person, plan: WorkPlanId, step: str) -> PlanView:
    verbs = {
        "submit": work_plans.submit,
        "agree": work_plans.agree,
        "approve": work_plans.approve,
        "post": work_plans.post,
    }
    return await verbs[step](actor, plan)


async def choose_ground(tap: ChooseGround, me: Me, work_plans: WorkPlans) -> Answer:
    """For which grounds it changes (S-26)."""
    return screens.grounds(await _changing(tap.plan, me, work_plans), 0, me.texts)


async def confirm_change(tap: ConfirmChange, me: Me, work_plans: WorkPlans) -> Answer:
    """What is confirmed so far (X-59)."""
    return screens.grounds(await _changing(tap.plan, me, work_plans), tap.sure, me.texts)


async def _changing(plan: WorkPlanId, me: Me, work_plans: WorkPlans) -> PlanView:
    view = await work_plans.see(me.actor, plan)
    if "change" not in view.may:
        raise Refusal("refuse-plan-moved")
    return view
