"""Words around a sitting: asked for, typed, looked at once more, put where they belong.

The button names its text, so that an old one can't send another. A proposed value comes with why
where the act asks.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.floor import SittingView
from evaluation.commission.sitting import Sittings
from evaluation.commission.steps import matter_of
from handlers.buttons.commission import AskCorrection, SaidInSitting, SayInSitting
from handlers.commission.screens import saying as screens
from handlers.commission.screens import table
from handlers.commission.waiting import CommissionWaiting
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.reasons import digest_of
from handlers.kit.waiting import A_TEXT, wait_for

Say = Callable[[Sittings, SittingProtocols, Person, SaidInSitting, str], Awaitable[SittingView]]


def build_saying() -> Router:
    """The one way of all words around a sitting."""
    router = Conversation(name="commission-saying")
    router.on(ask, SayInSitting)
    router.on(ask_value, AskCorrection)
    router.typed(value_typed, CommissionWaiting.value, A_TEXT)
    router.typed(words_typed, CommissionWaiting.words, A_TEXT)
    router.on(said, SaidInSitting)
    return router


async def ask(
    tap: SayInSitting, me: Me, query: CallbackQuery, sittings: Sittings, state: FSMContext
) -> Answer:
    """Wait for the words; a value comes before its explanation."""
    view = await sittings.sitting(me.actor, tap.sitting)
    if tap.kind == "propose":
        raise Refusal("refuse-reason-gone")
    await wait_for(CommissionWaiting.words, query, state, about=tap.pack())
    return screens.ask(view, tap, me.texts)


async def ask_value(
    tap: AskCorrection, me: Me, query: CallbackQuery, sittings: Sittings, state: FSMContext
) -> Answer:
    """Wait for the value that is proposed."""
    view = await sittings.sitting(me.actor, tap.sitting)
    found = matter_of(view.sitting, tap.result)
    await wait_for(CommissionWaiting.value, query, state, about=tap.pack())
    return screens.ask_value(found, tap, me.texts)


async def value_typed(message: Message, me: Me, sittings: Sittings, state: FSMContext) -> Answer:
    """Take the value; ask why where the act wants it explained."""
    data = await state.get_data()
    tap = AskCorrection.unpack(data["about"])
    view = await sittings.sitting(me.actor, tap.sitting)
    found, value = matter_of(view.sitting, tap.result), value_of(message.text or "")
    if not found.bounds.hold(value):
        raise Refusal("refuse-correction-value")
    if value == found.given:
        raise Refusal("refuse-correction-same")
    say = SayInSitting(kind="propose", sitting=tap.sitting, about=tap.result)
    if view.rule.explains_revision:
        await state.set_state(CommissionWaiting.words)
        told = {"about": say.pack(), "value": str(value), "message": data["message"]}
        await state.set_data(told)
        return replace(screens.ask(view, say, me.texts), edits=data["message"])
    digest = await _keep(state, say, str(value), "")
    screen = screens.review(view, say, (str(value), "", digest), me.texts)
    return replace(screen, edits=data["message"])


def value_of(text: str) -> Decimal:
    """A typed value: "4", "105,5", "-2". Raises Refusal."""
    try:
        found = Decimal(text.strip().replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        raise Refusal("refuse-correction-value") from None
    if not found.is_finite():
        raise Refusal("refuse-correction-value")
    return found


async def words_typed(message: Message, me: Me, sittings: Sittings, state: FSMContext) -> Answer:
    """The last look before the words go where they belong."""
    data, words = await state.get_data(), require_reason(message.text or "")
    say = SayInSitting.unpack(data["about"])
    view = await sittings.sitting(me.actor, say.sitting)
    value = str(data.get("value", ""))
    digest = await _keep(state, say, value, words)
    screen = screens.review(view, say, (value, words, digest), me.texts)
    return replace(screen, edits=data["message"])


async def _keep(state: FSMContext, say: SayInSitting, value: str, words: str) -> str:
    await state.set_state(None)
    await state.set_data({"about": say.pack(), "value": value, "reason": words})
    return digest_of(f"{value}\n{words}")


async def said(
    tap: SaidInSitting,
    me: Me,
    sittings: Sittings,
    sitting_protocols: SittingProtocols,
    state: FSMContext,
) -> Answer:
    """Do what the words that were shown are for."""
    data = await state.get_data()
    about = SayInSitting(kind=tap.kind, sitting=tap.sitting, about=tap.about).pack()
    value, words = str(data.get("value", "")), str(data.get("reason", ""))
    if data.get("about") != about or digest_of(f"{value}\n{words}") != tap.told:
        raise Refusal("refuse-reason-gone")
    if tap.kind == "propose":
        result = ResultId(tap.about)
        view = await sittings.propose(me.actor, tap.sitting, result, value_of(value), words)
    else:
        view = await KINDS[tap.kind](sittings, sitting_protocols, me.actor, tap, words)
    return table.sitting(view, me, toast=me.texts.plain(f"sitting-toast-{tap.kind}"))


KINDS: Mapping[str, Say] = {
    "cancel": lambda s, _, who, tap, words: s.cancel(who, tap.sitting, words),
    "take-off": lambda s, _, who, tap, words: s.take_off(
        who, tap.sitting, ResultId(tap.about), words
    ),
    "conclude": lambda _, p, who, tap, words: p.conclude(who, tap.sitting, words),
    "recommend": lambda _, p, who, tap, words: p.recommend(
        who, tap.sitting, ResultId(tap.about), words
    ),
    "admit": lambda s, _, who, tap, words: s.admit(who, tap.sitting, ResultId(tap.about), words),
    "no-sign": lambda _, p, who, tap, words: p.refused_to_sign(
        who, tap.sitting, PersonId(tap.about), words
    ),
}
"""Which verb takes which words."""
