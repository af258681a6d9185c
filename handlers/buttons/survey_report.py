"""Buttons around the reports of a survey; fields bounded as everywhere."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.buttons.fields import CircleKey, Page, PaperLanguage, SurveyKey


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
