"""HR opens a period's work plans and looks after them."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import CallbackQuery

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
from handlers.plans.screens import hr as screens
from locales import Texts


def build_plan_desk() -> Router:
    """From the list of periods to a board."""
    router = Router(name="plan-desk")
    on = router.callback_query.register
    on(plannings_list, PlanningList.filter())
    on(choose_act, PlanningActs.filter())
    on(choose_period, PlanningPeriods.filter())
    on(preview, PreviewPlanning.filter(F.view == "sum"))
    on(who, PreviewPlanning.filter(F.view == "who"))
    on(out, PreviewPlanning.filter(F.view == "out"))
    on(ask_open, PreviewPlanning.filter(F.view == "open?"))
    on(open_planning, OpenPlanning.filter())
    on(board, OpenPlanBoard.filter())
    on(without, WithoutPlans.filter())
    on(follow, FollowStaff.filter())
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


async def plannings_list(
    query: CallbackQuery,
    callback_data: PlanningList,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Every period with plans."""
    return screens.plannings(await plannings.all(actor), callback_data.page, texts)


async def choose_act(
    query: CallbackQuery,
    actor: Person,
    campaigns: Campaigns,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Under which act, the one in force first; with only one there is nothing to choose."""
    found = in_force_first(plannings.methodologies(), await campaigns.in_force(actor))
    if len(found) == 1:
        return screens.periods(found[0], plannings.periods(found[0].key), texts)
    return screens.acts(found, texts)


async def choose_period(
    query: CallbackQuery,
    callback_data: PlanningPeriods,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """For which period."""
    require_hr(actor)
    act = act_of(plannings, callback_data.act)
    return screens.periods(act, plannings.periods(act.key), texts)


async def preview(
    query: CallbackQuery,
    callback_data: PreviewPlanning,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """What opening would do."""
    return screens.preview(await seen_by(callback_data, actor, plannings), texts)


async def who(
    query: CallbackQuery,
    callback_data: PreviewPlanning,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Who gets a plan, set and approved by whom."""
    found = await seen_by(callback_data, actor, plannings)
    return screens.who(found, callback_data.page, texts)


async def out(
    query: CallbackQuery,
    callback_data: PreviewPlanning,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Who gets none and why."""
    found = await seen_by(callback_data, actor, plannings)
    return screens.out(found, callback_data.page, texts)


async def ask_open(
    query: CallbackQuery,
    callback_data: PreviewPlanning,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """The last look before the opening."""
    return screens.ask_open(await seen_by(callback_data, actor, plannings), texts)


async def open_planning(
    query: CallbackQuery,
    callback_data: OpenPlanning,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Open it, and show its board."""
    act = act_of(plannings, callback_data.act)
    period = PlanPeriod.parse(callback_data.period)
    opened = await plannings.open(actor, act.key, period, callback_data.count)
    toast = texts.plain("plans-opened", count=len(opened.plans))
    return screens.board(opened, 0, texts, toast=toast)


async def board(
    query: CallbackQuery,
    callback_data: OpenPlanBoard,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """How far the plans are."""
    found = await plannings.board(actor, callback_data.planning)
    return screens.board(found, callback_data.page, texts)


async def without(
    query: CallbackQuery,
    callback_data: WithoutPlans,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Which heads have none."""
    found = await plannings.board(actor, callback_data.planning)
    return screens.without(found, callback_data.page, texts)


async def follow(
    query: CallbackQuery,
    callback_data: FollowStaff,
    actor: Person,
    plannings: Plannings,
    texts: Texts,
) -> Answer:
    """Plans for heads who came meanwhile, at once instead of in the morning (S-23b)."""
    found = await plannings.refresh(actor, callback_data.planning)
    return screens.board(found, 0, texts, toast=texts.plain("plans-followed"))
