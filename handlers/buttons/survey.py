"""The buttons of respondents: the whole position stands in each, so that nothing else keeps it."""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import CircleKey, Item, Page, SeatKey, SurveyKey, Value

Sealed = Annotated[int, Field(ge=0, le=6)]
"""A mark 0..5, or 6 for "I can't judge"."""


class OpenSurvey(CallbackData, prefix="v-open"):
    """The promise: the way into a survey, the same for all who are asked."""

    survey: SurveyKey


class AskedAbout(CallbackData, prefix="v-list"):
    """About whom one is asked."""

    survey: SurveyKey
    page: Page = 0


class OnSurvey(CallbackData, prefix="v-on"):
    """The same in the survey that runs; it stands under what has been made neutral."""


class OpenSeat(CallbackData, prefix="v-seat"):
    """One colleague: what has to be known before the first question, then the first open one."""

    seat: SeatKey


class SeatFacts(CallbackData, prefix="v-facts"):
    """What has to be known of one colleague's circle, also later."""

    seat: SeatKey


class OpenStatement(CallbackData, prefix="v-item"):
    """One statement about one colleague."""

    seat: SeatKey
    item: Item


class Seal(CallbackData, prefix="v-seal"):
    """An answer, with its whole position."""

    seat: SeatKey
    item: Item
    value: Sealed


class ReviewAnswers(CallbackData, prefix="v-all"):
    """One's own answers about one colleague."""

    seat: SeatKey


class FinishAnswers(CallbackData, prefix="v-done"):
    """Make them count."""

    seat: SeatKey


class AskDecline(CallbackData, prefix="v-no"):
    """Wait for the reason of a refusal."""

    seat: SeatKey


class SurveyColumn(CallbackData, prefix="v-col"):
    """One competency, all colleagues, five a page."""

    survey: SurveyKey
    number: Item
    page: Page = 0


class SealInColumn(CallbackData, prefix="v-cseal"):
    """An answer given in a column."""

    seat: SeatKey
    item: Item
    value: Value
    number: Item
    page: Page


OF_RESPONDENTS: tuple[type[CallbackData], ...] = (
    OpenSurvey,
    AskedAbout,
    OnSurvey,
    OpenSeat,
    SeatFacts,
    OpenStatement,
    Seal,
    ReviewAnswers,
    FinishAnswers,
    AskDecline,
    SurveyColumn,
    SealInColumn,
)
"""Taps on these write nothing but sealed drafts, not even that an awaited text is given up."""


class OpenSelf(CallbackData, prefix="v-self"):
    """The assessment of oneself, which isn't counted."""

    circle: CircleKey


class SelfStatement(CallbackData, prefix="v-sitem"):
    """One statement about oneself."""

    circle: CircleKey
    item: Item


class SelfMark(CallbackData, prefix="v-smark"):
    """A mark for oneself."""

    circle: CircleKey
    item: Item
    value: Sealed


class SelfReview(CallbackData, prefix="v-sall"):
    """One's own marks for oneself."""

    circle: CircleKey


class FinishSelf(CallbackData, prefix="v-sdone"):
    """Put them beside the report."""

    circle: CircleKey


class OpenReport(CallbackData, prefix="v-report"):
    """The report on somebody, for its readers."""

    circle: CircleKey
