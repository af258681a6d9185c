"""A year by targets in the chat: plans, their results, the mark of the year; HR's lists."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only
from handlers.targets.hr import build_target_desk
from handlers.targets.plans import build_target_plans
from handlers.targets.sheets import build_target_sheets
from handlers.targets.waiting import TargetsWaiting


def build_targets() -> Router:
    """The part of targets in the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="targets")
    router.include_routers(build_target_plans(), build_target_sheets(), build_target_desk())
    awaits = Conversation(name="targets-text-only")
    awaits.typed(text_only, StateFilter(TargetsWaiting), ~F.text)
    router.include_router(awaits)
    return router
