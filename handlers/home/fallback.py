"""What nothing else understood, so that nobody is left without an answer."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.agenda.duties import Duties
from evaluation.plans.drafting import WorkPlans
from handlers.home.screens import home as home_screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me


def build_fallback() -> Router:
    """Comes last."""
    router = Conversation(name="fallback")
    router.typed(any_message)
    router.callback_query.register(any_button)
    return router


async def any_message(
    message: Message, me: Me, duties: Duties, work_plans: WorkPlans, state: FSMContext
) -> Answer:
    """A text that nobody asked for is answered with home."""
    plans = await work_plans.has_part(me.actor)
    return home_screens.home(me.actor, await duties.of(me.actor), me.texts, plans=plans)


async def any_button(query: CallbackQuery, me: Me, duties: Duties) -> Answer:
    """Old or hostile callback data."""
    return home_screens.out_of_date(me.actor, await duties.of(me.actor), me.texts)
