"""A sitting in the chat: opened, sat down to, put to the vote, closed, signed, approved."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.floor import SittingView
from evaluation.commission.sitting import Sittings
from evaluation.commission.steps import matter_of
from evaluation.commission.voting import in_block
from handlers.buttons.commission import (
    AskSittingStep,
    OpenMatter,
    OpenSitting,
    TakeSittingStep,
    WhatFollows,
)
from handlers.commission.screens import matter as matters
from handlers.commission.screens import steps as asked
from handlers.commission.screens import table as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me

Take = Callable[[Sittings, SittingProtocols, Person, TakeSittingStep], Awaitable[SittingView]]


def build_table() -> Router:
    """Reading a sitting, and every step that takes no words."""
    router = Conversation(name="commission-table")
    router.on(sitting, OpenSitting)
    router.on(matter, OpenMatter)
    router.on(ask, AskSittingStep)
    router.on(take, TakeSittingStep)
    router.on(what_follows, WhatFollows)
    return router


async def sitting(tap: OpenSitting, me: Me, sittings: Sittings) -> Answer:
    """One sitting, as far as the reader may see it."""
    view = await sittings.sitting(me.actor, tap.sitting)
    return screens.sitting(view, me, page=tap.page)


async def matter(tap: OpenMatter, me: Me, sittings: Sittings) -> Answer:
    """One result, who proposed what for it, and who voted how."""
    view = await sittings.sitting(me.actor, tap.sitting)
    return matters.matter(view, matter_of(view.sitting, tap.result), me)


async def what_follows(tap: WhatFollows, me: Me, sittings: Sittings) -> Answer:
    """What the act says of people by their results, for HR."""
    view = await sittings.sitting(me.actor, tap.sitting)
    if not me.actor.roles & HR:
        raise Refusal("refuse-role")
    return screens.follows(view, me.texts)


async def ask(tap: AskSittingStep, me: Me, query: CallbackQuery, sittings: Sittings) -> Answer:
    """The last look at a step; its button doesn't lie where the pressed one lay."""
    view = await sittings.sitting(me.actor, tap.sitting)
    return asked.ask(view, tap, row_of(query), me.texts)


def row_of(query: CallbackQuery) -> int:
    """In which row the pressed button lay; 0 where the message is too old to be told."""
    message = query.message
    if not isinstance(message, Message) or not isinstance(
        message.reply_markup, InlineKeyboardMarkup
    ):
        return 0
    for number, row in enumerate(message.reply_markup.inline_keyboard):
        if any(one.callback_data == query.data for one in row):
            return number
    return 0


async def take(
    tap: TakeSittingStep, me: Me, sittings: Sittings, sitting_protocols: SittingProtocols
) -> Answer:
    """Take the step; taken twice it is taken once."""
    view = await STEPS[tap.step](sittings, sitting_protocols, me.actor, tap)
    return screens.sitting(view, me, toast=me.texts.plain(f"sitting-toast-{tap.step}"))


async def _all(
    sittings: Sittings, _: SittingProtocols, actor: Person, tap: TakeSittingStep
) -> SittingView:
    """Everything that can stand in one block, if it is as much as the chair saw."""
    view = await sittings.sitting(actor, tap.sitting)
    block = in_block(view.sitting)
    if len(block) != tap.number:
        raise Refusal("refuse-sitting-changed")
    return await sittings.put(actor, tap.sitting, block)


STEPS: Mapping[str, Take] = {
    "agree": lambda s, _, who, tap: s.agree(who, tap.sitting, tap.number),
    "put-on": lambda s, _, who, tap: s.put_on(who, tap.sitting),
    "open": lambda s, _, who, tap: s.open(who, tap.sitting),
    "sit": lambda s, _, who, tap: s.sit_down(who, tap.sitting),
    "rise": lambda s, _, who, tap: s.rise(who, tap.sitting),
    "left": lambda s, _, who, tap: s.rise(who, tap.sitting, PersonId(tap.about)),
    "put": lambda s, _, who, tap: s.put(who, tap.sitting, [ResultId(tap.about)]),
    "all": _all,
    "value": lambda s, _, who, tap: s.put_value(who, tap.sitting, ResultId(tap.about)),
    "for": lambda s, _, who, tap: s.vote(who, tap.sitting, tap.number, for_it=True),
    "against": lambda s, _, who, tap: s.vote(who, tap.sitting, tap.number, for_it=False),
    "withdraw": lambda s, _, who, tap: s.withdraw(who, tap.sitting, ResultId(tap.about)),
    "take-out": lambda s, _, who, tap: s.take_out(
        who, tap.sitting, tap.number, ResultId(tap.about)
    ),
    "close": lambda _, p, who, tap: p.close(who, tap.sitting),
    "sign": lambda _, p, who, tap: p.sign(who, tap.sitting),
    "approve": lambda _, p, who, tap: p.approve(who, tap.sitting),
}
"""Which verb takes which step."""
