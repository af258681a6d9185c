"""Words about a plan: typed, looked at once more, put where they belong.

One way for the reason of a sending back, the ground of a change and a note on how it goes. The
button names its text, so that an old one can't send another.
"""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.kci.plan import NOTE_LIMIT
from evaluation.law.act import CONFIRMATIONS
from evaluation.plans.drafting import WorkPlans
from evaluation.plans.values import KciValues
from handlers.buttons.plans import PlanWord, SaidOfPlan, SayOfPlan
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for
from handlers.plans.screens import card as plan_card
from handlers.plans.screens import saying as screens
from handlers.plans.screens import values as plan_values
from handlers.plans.waiting import PlanWaiting

NEEDS = {
    "back": "send_back",
    "note": "note",
    "both": "change",
    "vback": "send_back",
}
"""What somebody must be able to do now, by the kind of his words."""

ONE_GROUND = ("func", "struct")
"""Older buttons name one ground alone, which is too little for a change (X-59)."""


def build_plan_saying() -> Router:
    """The one way of all words."""
    router = Conversation(name="plan-saying")
    router.on(ask, SayOfPlan)
    router.typed(typed, PlanWaiting.words, A_TEXT)
    router.on(said, SaidOfPlan)
    return router


def refuse_one_ground(kind: PlanWord) -> None:
    """Raises Refusal for a button of before X-59."""
    if kind in ONE_GROUND:
        raise Refusal("refuse-plan-unconfirmed")


async def refuse_late(
    say: SayOfPlan, actor: Person, work_plans: WorkPlans, kci_values: KciValues
) -> None:
    """Nobody types in vain: the act must be possible now. Raises Refusal."""
    refuse_one_ground(say.kind)
    plan = say.plan
    if (say.kind == "vback") != bool(say.period):
        raise Refusal("refuse-not-found")
    if say.period:
        may = (await kci_values.see(actor, plan, Quarter.parse(say.period))).may
    else:
        may = (await work_plans.see(actor, plan)).may
    if NEEDS[say.kind] not in may:
        raise Refusal("refuse-plan-moved")


async def ask(
    tap: SayOfPlan,
    me: Me,
    query: CallbackQuery,
    work_plans: WorkPlans,
    kci_values: KciValues,
    state: FSMContext,
) -> Answer:
    """Say who will read it, then wait."""
    await refuse_late(tap, me.actor, work_plans, kci_values)
    view = await work_plans.see(me.actor, tap.plan)
    await wait_for(PlanWaiting.words, query, state, about=tap.pack())
    return screens.ask(view, tap, NOTE_LIMIT, me.texts)


async def typed(message: Message, me: Me, work_plans: WorkPlans, state: FSMContext) -> Answer:
    """Take the words; they are kept until their button is pressed or others are typed."""
    data, words = await state.get_data(), require_reason(message.text or "")
    say = SayOfPlan.unpack(data["about"])
    refuse_one_ground(say.kind)
    view = await work_plans.see(me.actor, say.plan)
    screen = screens.review(view, say, words, digest_of(words), me.texts)
    await state.set_state(None)
    await state.set_data({"about": data["about"], "words": words})
    return replace(screen, edits=data["message"])


async def said(
    tap: SaidOfPlan, me: Me, work_plans: WorkPlans, kci_values: KciValues, state: FSMContext
) -> Answer:
    """Put the words where they belong."""
    refuse_one_ground(tap.kind)
    words = _told(await state.get_data(), tap)
    toast = me.texts.plain(f"plan-say-{tap.kind}-done")
    if tap.kind == "vback":
        quarter = Quarter.parse(tap.period)
        values = await kci_values.send_back(me.actor, tap.plan, quarter, words)
        await state.clear()
        return plan_values.values(values, me.actor, me.office, me.texts, toast=toast)
    if tap.kind == "back":
        view = await work_plans.send_back(me.actor, tap.plan, words)
    elif tap.kind == "note":
        view = await work_plans.note(me.actor, tap.plan, words)
    else:
        view = await work_plans.change(me.actor, tap.plan, CONFIRMATIONS, words)
    await state.clear()
    return plan_card.card(view, me.actor, me.office, me.texts, toast=toast)


def _told(data: dict[str, str], done: SaidOfPlan) -> str:
    """The words that were shown above the button. Raises Refusal if they are no longer those."""
    say = SayOfPlan(kind=done.kind, plan=done.plan, period=done.period)
    words = data.get("words", "")
    if data.get("about") != say.pack() or digest_of(words) != done.told:
        raise Refusal("refuse-plan-words-gone")
    return words
