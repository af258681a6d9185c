"""Buttons of a quarter's schedule: drafted by HR, approved by the official (S-11b)."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.buttons.fields import Act, AnyPeriod, PaperLanguage, ScheduleKey, ScheduleRecordKey


class ScheduleOf(CallbackData, prefix="sch-of"):
    """The schedule of a quarter under an act, or what it would hold."""

    act: Act
    period: AnyPeriod


class DraftSchedule(CallbackData, prefix="sch-make"):
    """Take the act's dates into a schedule."""

    act: Act
    period: AnyPeriod


class OpenSchedule(CallbackData, prefix="sch"):
    """One schedule."""

    schedule: ScheduleKey


class ApproveSchedule(CallbackData, prefix="sch-yes"):
    """Approve it as the official."""

    schedule: ScheduleKey


class AskSchedulePaper(CallbackData, prefix="sch-paper"):
    """Write down that it was approved on paper: its number first."""

    schedule: ScheduleKey


class LookAtSchedulePaper(CallbackData, prefix="sch-photo"):
    """The photographed paper."""

    schedule: ScheduleKey
    record: ScheduleRecordKey


class ConfirmSchedulePaper(CallbackData, prefix="sch-sure"):
    """Stand behind it as the second person."""

    record: ScheduleRecordKey


class DropSchedulePaper(CallbackData, prefix="sch-drop"):
    """Throw a mistaken record away."""

    record: ScheduleRecordKey


class PrintedSchedule(CallbackData, prefix="sch-pdf"):
    """The schedule as a paper: to print, or to look at."""

    schedule: ScheduleKey
    language: PaperLanguage
    look: bool
