"""The plan's paper in the chat, for whoever may see the plan."""

from __future__ import annotations

from aiogram import Router

from evaluation.plans.drafting import WorkPlans
from handlers.buttons.plans import OpenPlanPaper, PlanPapers
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me
from handlers.kit.plan_ports import Papers
from handlers.plans.screens import papers as screens


def build_plan_papers() -> Router:
    """Every version in every state can be printed: a draft says that it is one."""
    router = Conversation(name="plan-papers")
    router.on(choose, PlanPapers)
    router.on(printed, OpenPlanPaper)
    return router


async def choose(tap: PlanPapers, me: Me, work_plans: WorkPlans) -> Answer:
    """In which language, to print or to look at."""
    view = await work_plans.see(me.actor, tap.plan)
    return screens.papers(view, tap.language, me.texts)


async def printed(tap: OpenPlanPaper, me: Me, work_plans: WorkPlans, papers: Papers) -> Answer:
    """The file, made now."""
    view = await work_plans.see(me.actor, tap.plan)
    content = await papers.of_plan(view, tap.language, look=tap.look)
    return screens.printed(view, tap, content, me.texts)
