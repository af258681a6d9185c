"""Sheets by points in the chat: written by both, judged, agreed, signed; HR's facts and scales."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only
from handlers.points.hr import build_points_desk
from handlers.points.judging import build_judging
from handlers.points.sheets import build_points_sheets
from handlers.points.waiting import PointsWaiting


def build_points() -> Router:
    """The part of points in the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="points")
    router.include_routers(build_points_sheets(), build_judging(), build_points_desk())
    awaits = Conversation(name="points-text-only")
    awaits.typed(text_only, StateFilter(PointsWaiting), ~F.text)
    router.include_router(awaits)
    return router
