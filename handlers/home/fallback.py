"""What nothing else understood, so that nobody is left without an answer."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from evaluation.agenda.duties import Duties
from evaluation.base.person import Person
from evaluation.plans.drafting import WorkPlans
from handlers.home.screens import home as home_screens
from handlers.kit.answers import Answer
from locales import Texts


def build_fallback() -> Router:
    """Comes last."""
    router = Router(name="fallback")
    router.message.register(any_message)
    router.callback_query.register(any_button)
    return router


async def any_message(
    message: Message,
    actor: Person,
    duties: Duties,
    work_plans: WorkPlans,
    state: FSMContext,
    texts: Texts,
) -> Answer:
    """A text that nobody asked for is answered with home."""
    plans = await work_plans.has_part(actor)
    return home_screens.home(actor, await duties.of(actor), texts, plans=plans)


async def any_button(query: CallbackQuery, actor: Person, duties: Duties, texts: Texts) -> Answer:
    """Old or hostile callback data."""
    return home_screens.out_of_date(actor, await duties.of(actor), texts)
