"""The days on which a deadline is recalled, alike for every process."""

from __future__ import annotations

from datetime import date, timedelta

from evaluation.law.books import Books
from evaluation.law.moment import Moment

ONE_DAY = timedelta(days=1)


def reminder_days(moment: Moment[Books], deadline: date) -> frozenset[date]:
    """The office's working days before a deadline (5, 2 and 1 unless it says so), and the last."""
    last = moment.calendar.last_working_day_until(deadline)
    before = moment.office.reminder_days
    return frozenset(moment.calendar.after(last, -days).day for days in before)


def coming_morning(moment: Moment[Books]) -> date:
    """The day of the next morning at which people may be disturbed."""
    is_over = moment.now >= moment.office.morning(moment.today)
    day = moment.today + ONE_DAY if is_over else moment.today
    return moment.calendar.first_working_day_from(day)
