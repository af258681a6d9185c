"""The Commission in the chat: its order, the schedule, the table, the protocol; its letters."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.commission.again import build_again
from handlers.commission.composing import build_composing
from handlers.commission.saying import build_saying
from handlers.commission.schedule import build_schedule
from handlers.commission.table import build_table
from handlers.commission.waiting import CommissionWaiting
from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only


def build_commission() -> Router:
    """The part of the Commission; what is no text where one is awaited comes last."""
    router = Conversation(name="commission")
    router.include_routers(build_composing(), build_schedule(), build_table(), build_saying())
    router.include_router(build_again())
    awaits = Conversation(name="commission-text-only")
    awaits.typed(text_only, StateFilter(CommissionWaiting), ~F.text)
    router.include_router(awaits)
    return router
