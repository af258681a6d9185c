"""Work plans with КЦИ in the chat: HR opens them, evaluators write, others agree and follow."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only
from handlers.plans.allowed import build_allowed
from handlers.plans.card import build_plan_card
from handlers.plans.hr import build_plan_desk
from handlers.plans.papers import build_plan_papers
from handlers.plans.saying import build_plan_saying
from handlers.plans.values import build_values
from handlers.plans.waiting import PlanWaiting
from handlers.plans.workbook import build_plan_workbook
from handlers.plans.writing import build_writing


def build_plans() -> Router:
    """The part of plans in the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="plans")
    router.include_routers(
        build_plan_desk(),
        build_plan_card(),
        build_plan_papers(),
        build_writing(),
        build_plan_workbook(),
        build_plan_saying(),
        build_values(),
        build_allowed(),
    )
    awaits = Conversation(name="plans-text-only")
    awaits.typed(text_only, StateFilter(PlanWaiting), ~F.text)
    router.include_router(awaits)
    return router
