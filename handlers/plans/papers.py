"""The plan's paper in the chat, for whoever may see the plan."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from evaluation.base.person import Person
from evaluation.plans.drafting import WorkPlans
from handlers.buttons.plans import PlanPaper, PlanPapers
from handlers.kit.answers import Answer
from handlers.kit.plan_ports import Papers
from handlers.plans.screens import papers as screens
from locales import Texts


def build_plan_papers() -> Router:
    """Every version in every state can be printed: a draft says that it is one."""
    router = Router(name="plan-papers")
    router.callback_query.register(choose, PlanPapers.filter())
    router.callback_query.register(printed, PlanPaper.filter())
    return router


async def choose(
    query: CallbackQuery,
    callback_data: PlanPapers,
    actor: Person,
    work_plans: WorkPlans,
    texts: Texts,
) -> Answer:
    """In which language, to print or to look at."""
    view = await work_plans.see(actor, callback_data.plan)
    return screens.papers(view, callback_data.language, texts)


async def printed(
    query: CallbackQuery,
    callback_data: PlanPaper,
    actor: Person,
    work_plans: WorkPlans,
    papers: Papers,
    texts: Texts,
) -> Answer:
    """The file, made now."""
    view = await work_plans.see(actor, callback_data.plan)
    content = await papers.of_plan(view, callback_data.language, look=callback_data.look)
    return screens.printed(view, callback_data, content, texts)
