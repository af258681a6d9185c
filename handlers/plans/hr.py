"""HR opens a period's work plans and looks after them."""

from __future__ import annotations

from aiogram import F, Router

from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import Methodology
from evaluation.plans.planning import PlanningPreview, Plannings
from evaluation.quarter.campaigns import Campaigns
from handlers.buttons.plans import (
    FollowStaff,
    OpenPlanBoard,
    OpenPlanning,
    PlanningActs,
    PlanningList,
    PlanningPeriods,
    PreviewPlanning,
    WithoutPlans,
)
from handlers.kit.acts import act_code, in_force_first
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.plans.screens import hr as screens


def build_plan_desk() -> Router:
    """From the list of periods to a board."""
    router = Conversation(name="plan-desk")
    router.on(plannings_list, PlanningList)
    router.on(choose_act, PlanningActs)
    router.on(choose_period, PlanningPeriods)
    router.on(preview, PreviewPlanning, F.view == "sum")
    router.on(who, PreviewPlanning, F.view == "who")
    router.on(out, PreviewPlanning, F.view == "out")
    router.on(ask_open, PreviewPlanning, F.view == "open?")
    router.on(open_planning, OpenPlanning)
    router.on(board, OpenPlanBoard)
    router.on(without, WithoutPlans)
    router.on(follow, FollowStaff)
    return router


def act_of(plannings: Plannings, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for methodology in plannings.methodologies():
        if act_code(methodology) == code:
            return methodology
    raise Refusal("refuse-act-changed")


async def seen_by(
    data: PreviewPlanning | OpenPlanning, actor: Person, plannings: Plannings
) -> PlanningPreview:
    """The preview that a button speaks of. Raises Refusal."""
    act = act_of(plannings, data.act)
    return await plannings.preview(actor, act.key, PlanPeriod.parse(data.period))


async def plannings_list(tap: PlanningList, me: Me, plannings: Plannings) -> Answer:
    """Every period with plans."""
    return screens.plannings(await plannings.all(me.actor), tap.page, me.texts)


async def choose_act(
    tap: PlanningActs, me: Me, campaigns: Campaigns, plannings: Plannings
) -> Answer:
    """Under which act, the one in force first; with only one there is nothing to choose."""
    found = in_force_first(plannings.methodologies(), await campaigns.in_force(me.actor))
    if len(found) == 1:
        return screens.periods(found[0], plannings.periods(found[0].key), me.texts)
    return screens.acts(found, me.texts)


async def choose_period(tap: PlanningPeriods, me: Me, plannings: Plannings) -> Answer:
    """For which period."""
    require_hr(me.actor)
    act = act_of(plannings, tap.act)
    return screens.periods(act, plannings.periods(act.key), me.texts)


async def preview(tap: PreviewPlanning, me: Me, plannings: Plannings) -> Answer:
    """What opening would do."""
    return screens.preview(await seen_by(tap, me.actor, plannings), me.texts)


async def who(tap: PreviewPlanning, me: Me, plannings: Plannings) -> Answer:
    """Who gets a plan, set and approved by whom."""
    found = await seen_by(tap, me.actor, plannings)
    return screens.who(found, tap.page, me.texts)


async def out(tap: PreviewPlanning, me: Me, plannings: Plannings) -> Answer:
    """Who gets none and why."""
    found = await seen_by(tap, me.actor, plannings)
    return screens.out(found, tap.page, me.texts)


async def ask_open(tap: PreviewPlanning, me: Me, plannings: Plannings) -> Answer:
    """The last look before the opening."""
    return screens.ask_open(await seen_by(tap, me.actor, plannings), me.texts)


async def open_planning(tap: OpenPlanning, me: Me, plannings: Plannings) -> Answer:
    """Open it, and show its board."""
    act = act_of(plannings, tap.act)
    period = PlanPeriod.parse(tap.period)
    opened = await plannings.open(me.actor, act.key, period, tap.count)
    toast = me.texts.plain("plans-opened", count=len(opened.plans))
    return screens.board(opened, 0, me.texts, toast=toast)


async def board(tap: OpenPlanBoard, me: Me, plannings: Plannings) -> Answer:
    """How far the plans are."""
    found = await plannings.board(me.actor, tap.planning)
    return screens.board(found, tap.page, me.texts)


async def without(tap: WithoutPlans, me: Me, plannings: Plannings) -> Answer:
    """Which heads have none."""
    found = await plannings.board(me.actor, tap.planning)
    return screens.without(found, tap.page, me.texts)


async def follow(tap: FollowStaff, me: Me, plannings: Plannings) -> Answer:
    """Plans for heads who came meanwhile, at once instead of in the morning (S-23b)."""
    found = await plannings.refresh(me.actor, tap.planning)
    return screens.board(found, 0, me.texts, toast=me.texts.plain("plans-followed"))
