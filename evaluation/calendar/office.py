"""The state body itself: its clock, hours, languages and how much it lets a chat carry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from evaluation.calendar.calendar import Calendar

LANGUAGES = ("kk", "ru", "en")
ALMATY = ZoneInfo("Asia/Almaty")


class ResultsInChat(StrEnum):
    """How much of a result may cross a messenger's servers (M-13)."""

    FULL = "full"
    GRADE = "grade"
    NOTICE = "notice"


@dataclass(frozen=True)
class Office:
    """Settings of the body. Local times; `opens`..`closes` are when people may be disturbed.

    `name`: what stands at the head of its papers, may be empty.
    `appeal_address`: where a session's decision is appealed (M-11), empty if not told.
    """

    zone: ZoneInfo = ALMATY
    opens: time = time(9, 0)
    closes: time = time(18, 30)
    reminder_time: time = time(10, 0)
    reminder_days: tuple[int, ...] = (5, 2, 1, 0)
    languages: tuple[str, ...] = LANGUAGES
    results_in_chat: ResultsInChat = ResultsInChat.FULL
    name: str = ""
    appeal_address: str = ""

    def local(self, moment: datetime) -> datetime:
        """`moment` by the office's clock."""
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> date:
        """The office's date at `moment`."""
        return self.local(moment).date()

    def at(self, day: date, hour: time) -> datetime:
        """The instant of a local time."""
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        """The instant at which the day is over."""
        return self.at(day + timedelta(days=1), time.min)

    def morning(self, day: date) -> datetime:
        """The instant at which a day's reminders go out."""
        return self.at(day, self.reminder_time)

    def is_working_hour(self, moment: datetime, calendar: Calendar) -> bool:
        """Whether people may be disturbed at `moment`."""
        local = self.local(moment)
        return calendar.is_working(local.date()) and self.opens <= local.time() < self.closes

    def next_working_hour(self, moment: datetime, calendar: Calendar) -> datetime:
        """`moment` itself if it is a working hour, else the next opening."""
        if self.is_working_hour(moment, calendar):
            return moment
        local = self.local(moment)
        before_opening = calendar.is_working(local.date()) and local.time() < self.opens
        day = local.date() if before_opening else local.date() + timedelta(days=1)
        return self.at(calendar.first_working_day_from(day), self.opens)

    def next_morning(self, moment: datetime, calendar: Calendar) -> datetime:
        """The reminder time of the first working day after the day of `moment`."""
        return self.morning(calendar.first_working_day_from(self.day(moment) + timedelta(days=1)))
