"""Calibration in the chat: the applicant, the official, the members, the evaluator, HR."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.calibration.applicant import build_applicant
from handlers.calibration.hr import build_host
from handlers.calibration.member import build_member
from handlers.calibration.official import build_official
from handlers.calibration.opening import build_opening
from handlers.calibration.saying import build_saying
from handlers.calibration.waiting import Awaited
from handlers.kit.conversation import Conversation
from handlers.kit.waiting import text_only


def build_calibration() -> Router:
    """The part of cases in the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="calibration")
    router.include_routers(
        build_opening(),
        build_saying(),
        build_applicant(),
        build_official(),
        build_member(),
        build_host(),
    )
    awaits = Conversation(name="calibration-text-only")
    awaits.typed(text_only, StateFilter(Awaited), ~F.text)
    router.include_router(awaits)
    return router
