"""Conversations: updates in, screens out. The whole routing order stands on this page."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType

from handlers.acquainting.acquaintances import build_acquainting
from handlers.calibration import build_calibration
from handlers.commission import build_commission
from handlers.competences import build_competences
from handlers.counted import build_counted
from handlers.desk import build_desk
from handlers.home.fallback import build_fallback
from handlers.home.home import build_home
from handlers.home.middlewares import (
    Acting,
    ButtonsEndWaiting,
    LongTextTails,
    MembersOnly,
    PrivateOnly,
)
from handlers.home.onboarding import build_gate, build_onboarding
from handlers.kit.shortcuts import Straight
from handlers.paperwork.incoming import build_incoming
from handlers.plans import build_plans
from handlers.points import build_points
from handlers.procedure.disputes import build_disputes
from handlers.quarter.admissions import build_admissions
from handlers.quarter.finals import build_finals
from handlers.quarter.naming import build_naming
from handlers.quarter.received import build_received
from handlers.quarter.results import build_results
from handlers.quarter.scoring import build_scoring
from handlers.survey import build_survey
from handlers.targets import build_targets


def build_router() -> Router:
    """Gate, strangers' way in, then members only; what one bot remembers of chats lies here."""
    root = Router(name="root")
    root.message.outer_middleware(LongTextTails())
    for observer in (root.message, root.callback_query):
        observer.outer_middleware(Acting())
    root.callback_query.outer_middleware(PrivateOnly())
    for observer in (root.message, root.callback_query):
        observer.outer_middleware(ButtonsEndWaiting())
    root.include_routers(build_gate(), build_private())
    root.callback_query.outer_middleware(Straight(root))
    return root


def build_private() -> Router:
    """What awaits texts first, fallback last. Nothing of a bot or of a chat is kept in these."""
    members = Router(name="members")
    members.message.middleware(MembersOnly())
    members.callback_query.middleware(MembersOnly())
    members.include_routers(
        build_home(),
        build_calibration(),
        build_commission(),
        build_incoming(),
        build_disputes(),
        build_plans(),
        build_points(),
        build_competences(),
        build_counted(),
        build_targets(),
        build_desk(),
        build_survey(),
        build_scoring(),
        build_naming(),
        build_admissions(),
        build_received(),
        build_acquainting(),
        build_results(),
        build_finals(),
        build_fallback(),
    )
    private = Router(name="private")
    private.message.filter(F.chat.type == ChatType.PRIVATE)
    private.include_routers(build_onboarding(), members)
    return private
