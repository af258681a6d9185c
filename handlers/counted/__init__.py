"""КЦИ by count in the chat: HR names people, superiors plan, approve, fill and agree."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.counted.chapter import build_chapter
from handlers.counted.planning import build_counted_plans
from handlers.counted.sheets import build_counted_sheets
from handlers.counted.waiting import CountedWaiting
from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only


def build_counted() -> Router:
    """Their part of the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="counted")
    router.include_routers(build_counted_sheets(), build_counted_plans(), build_chapter())
    awaits = Conversation(name="counted-text-only")
    awaits.typed(text_only, StateFilter(CountedWaiting), ~F.text)
    router.include_router(awaits)
    return router
