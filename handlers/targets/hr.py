"""HR's side of a year by targets: plans opened, marks computed (V-10, V-32)."""

from __future__ import annotations

from aiogram import Router

from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.targets.plans import TargetPlans
from evaluation.targets.years import TargetYears
from handlers.buttons.targets import (
    AskOpenTargets,
    ComputeYears,
    OpenTargets,
    TargetYearList,
    YearBoard,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.targets.screens import hr as screens
from handlers.targets.screens import plans as plan_screens


def build_target_desk() -> Router:
    """The years, and the marks of one."""
    router = Conversation(name="target-desk")
    router.on(years, TargetYearList)
    router.on(ask_open, AskOpenTargets)
    router.on(open_plans, OpenTargets)
    router.on(board, YearBoard)
    router.on(compute, ComputeYears)
    return router


def _act_of(target_plans: TargetPlans, code: str) -> Methodology:
    """The act that a button names. Raises Refusal if its file has changed or gone."""
    for act in target_plans.acts():
        if act_code(act) == code:
            return act
    raise Refusal("refuse-act-changed")


async def years(tap: TargetYearList, me: Me, target_plans: TargetPlans) -> Answer:
    """What is open, and what can be opened."""
    found = await target_plans.years(me.actor)
    return screens.years(found, await target_plans.openable(me.actor), me.texts)


async def ask_open(tap: AskOpenTargets, me: Me, target_plans: TargetPlans) -> Answer:
    """Open the plans of a year?"""
    return screens.ask_open(_act_of(target_plans, tap.act), tap.year, me.texts)


async def open_plans(tap: OpenTargets, me: Me, target_plans: TargetPlans) -> Answer:
    """Open them, and show everybody's."""
    act = _act_of(target_plans, tap.act)
    opened = await target_plans.open(me.actor, act.key, tap.year)
    return plan_screens.board(await target_plans.board(me.actor, opened.id), 0, me)


async def board(tap: YearBoard, me: Me, target_years: TargetYears) -> Answer:
    """What everybody's mark of the year waits for."""
    return screens.board(await target_years.board(me.actor, tap.campaign), tap.page, me.texts)


async def compute(tap: ComputeYears, me: Me, target_years: TargetYears) -> Answer:
    """Compute what can be."""
    count = await target_years.compute(me.actor, tap.campaign, tap.expected)
    found = await target_years.board(me.actor, tap.campaign)
    return screens.board(found, 0, me.texts, toast=me.texts.plain("year-computed", count=count))
