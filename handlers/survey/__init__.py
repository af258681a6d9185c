"""The survey in the chat: a respondent answers, an evaluatee assesses himself, reports are read."""

from __future__ import annotations

from aiogram import Router

from handlers.survey.answering import build_answering
from handlers.survey.over import OverMeansThanks
from handlers.survey.report import build_reports
from handlers.survey.self_assessment import build_self_assessment
from handlers.survey.telling import build_telling


def build_survey() -> Router:
    """The survey's part of the routing order."""
    answers = Router(name="survey-answers")
    answers.message.middleware(OverMeansThanks())
    answers.callback_query.middleware(OverMeansThanks())
    answers.include_routers(build_answering(), build_self_assessment())
    router = Router(name="survey")
    router.include_routers(answers, build_reports(), build_telling())
    return router
