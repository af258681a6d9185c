"""The plan of a year for the servant and his superior: targets, two signatures (V-10 to V-13)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.refusal import Refusal
from evaluation.targets.nouns import ToldTarget
from evaluation.targets.plans import TargetPlans
from handlers.buttons.targets import (
    AskNextPlan,
    DropTarget,
    NextPlan,
    OpenTargetPlan,
    SignTargetPlan,
    TargetBoard,
    TypeTarget,
)
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.targets.screens import plans as screens
from handlers.targets.waiting import TargetsWaiting


def build_target_plans() -> Router:
    """Lists and plans."""
    router = Conversation(name="target-plans")
    router.on(board, TargetBoard)
    router.on(see, OpenTargetPlan)
    router.on(type_target, TypeTarget)
    router.typed(target, TargetsWaiting.target, A_TEXT)
    router.on(drop, DropTarget)
    router.on(sign, SignTargetPlan)
    router.on(ask_next, AskNextPlan)
    router.on(begin_next, NextPlan)
    return router


async def board(tap: TargetBoard, me: Me, target_plans: TargetPlans) -> Answer:
    """The plans that the reader follows."""
    return screens.board(await target_plans.board(me.actor, tap.year), tap.page, me)


async def see(tap: OpenTargetPlan, me: Me, target_plans: TargetPlans) -> Answer:
    """A plan as its reader may see it."""
    person = tap.person or me.actor.id
    return screens.plan(await target_plans.see(me.actor, tap.year, person), me.texts)


async def type_target(
    tap: TypeTarget, me: Me, query: CallbackQuery, target_plans: TargetPlans, state: FSMContext
) -> Answer:
    """Wait for a target with its expected result."""
    view = await target_plans.see(me.actor, tap.year, tap.person)
    if len(view.plan.targets) >= view.rule.most:
        raise Refusal("refuse-targets-most", limit=view.rule.most)
    await wait_for(TargetsWaiting.target, query, state, about=tap.pack())
    return screens.ask_target(view, me.texts, measurable=tap.measurable)


async def target(message: Message, me: Me, target_plans: TargetPlans, state: FSMContext) -> Answer:
    """The last line is the expected result, what stands before it the target."""
    data = await state.get_data()
    tap = TypeTarget.unpack(data["about"])
    text, _, expected = (message.text or "").strip().rpartition("\n")
    if not text:
        raise Refusal("refuse-targets-unreadable")
    told = ToldTarget(text, expected, tap.measurable)
    view = await target_plans.add(me.actor, tap.year, tap.person, tap.version, told)
    await state.clear()
    return replace(screens.plan(view, me.texts), edits=data["message"])


async def drop(tap: DropTarget, me: Me, target_plans: TargetPlans) -> Answer:
    """A target goes off the plan."""
    view = await target_plans.drop(me.actor, tap.year, tap.person, tap.version, tap.target)
    return screens.plan(view, me.texts, toast=me.texts.plain("targets-dropped-toast"))


async def sign(tap: SignTargetPlan, me: Me, target_plans: TargetPlans) -> Answer:
    """One of the two signatures."""
    view = await target_plans.sign(me.actor, tap.year, tap.person, tap.version)
    return screens.plan(view, me.texts, toast=me.texts.plain("targets-plan-signed-toast"))


async def ask_next(tap: AskNextPlan, me: Me, target_plans: TargetPlans) -> Answer:
    """Begin the next plan?"""
    return screens.ask_next(await target_plans.see(me.actor, tap.year, tap.person), me.texts)


async def begin_next(tap: NextPlan, me: Me, target_plans: TargetPlans) -> Answer:
    """The next plan, with the targets of the one in force."""
    view = await target_plans.reopen(me.actor, tap.year, tap.person)
    return screens.plan(view, me.texts)
