"""HR's desk: staff, acts with a reason, the calendar."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter

from handlers.desk.acting import build_acting
from handlers.desk.days import build_days
from handlers.desk.errands import build_errands
from handlers.desk.held import build_held
from handlers.desk.home import build_desk_home
from handlers.desk.people import build_people
from handlers.desk.staff_file import build_staff_file
from handlers.kit.conversation import Conversation
from handlers.kit.waiting import Waiting, text_only
from handlers.quarter.hr_absences import build_absences
from handlers.quarter.hr_board import build_board
from handlers.quarter.hr_calls import build_calls
from handlers.quarter.hr_opening import build_quarter
from handlers.quarter.hr_schedules import build_schedules
from handlers.survey.hr import build_survey_desk
from handlers.survey.hr_circles import build_survey_circles


def build_desk() -> Router:
    """HR's part of the routing order; what is no text where one is awaited comes last."""
    router = Conversation(name="desk")
    router.include_routers(
        build_desk_home(),
        build_board(),
        build_quarter(),
        build_schedules(),
        build_errands(),
        build_people(),
        build_held(),
        build_acting(),
        build_staff_file(),
        build_calls(),
        build_days(),
        build_absences(),
        build_survey_desk(),
        build_survey_circles(),
    )
    awaits = Conversation(name="desk-text-only")
    awaits.typed(text_only, StateFilter(Waiting), ~F.text)
    router.include_router(awaits)
    return router
