"""Buttons around the reports of a survey; fields bounded as everywhere."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.buttons.fields import CircleKey, Day, Id, Page, PaperLanguage, SurveyKey, Way


class ReportList(CallbackData, prefix="v-reps"):
    """Every report that one may read, one's own first."""

    page: Page = 0


class ReportPaper(CallbackData, prefix="v-rpaper"):
    """A report as a file."""

    circle: CircleKey
    language: PaperLanguage
    look: bool


class DisagreeWithReport(CallbackData, prefix="v-rno"):
    """Wait for a question about one's own report."""

    circle: CircleKey


class TrainingSummary(CallbackData, prefix="v-train"):
    """What a survey says of the training that the body needs."""

    survey: SurveyKey


class OpenTrainingPaper(CallbackData, prefix="v-tpaper"):
    """It as a file."""

    survey: SurveyKey
    language: PaperLanguage
    look: bool


class TellAnswer(CallbackData, prefix="v-tell"):
    """The answer to read out, and on which day it was told so. A typed date is awaited too."""

    dispute: Id
    way: Way


class TellAnswerOn(CallbackData, prefix="v-told"):
    """Wait for a word on how it went."""

    dispute: Id
    way: Way
    day: Day
