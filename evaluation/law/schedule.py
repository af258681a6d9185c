"""How an act dates its duties: so long after a quarter, a year, a period, or another duty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from evaluation.calendar.calendar import Calendar, Quarter, months_after
from evaluation.calendar.periods import Period
from evaluation.law.words import Source

QUARTER_MARK = "quarter_mark"
FINAL_MARK = "final_mark"
ACQUAINT_DISMISSED = "acquaint_dismissed"
KCI_PLAN = "kci_plan"
KCI_VALUES = "kci_values"
KCI_NOTICE = "kci_notice"
RANKING_NOTICE = "ranking_notice"
SURVEY_CLOSE = "survey_close"

PLAN = "plan"

EVERY_QUARTER = (1, 2, 3, 4)
LAST_QUARTER = (4,)

Roll = Literal["forward", "none"]
DayUnit = Literal["working_days", "calendar_days"]


@dataclass(frozen=True)
class Term:
    """A term in working days, the day of the event left out (A-08)."""

    working_days: int
    source: Source


@dataclass(frozen=True)
class Lead:
    """So many days before something, at the latest; the day itself isn't counted (A-08)."""

    days: int
    unit: DayUnit
    source: Source

    def before(self, day: date, calendar: Calendar) -> date:
        """The last day in time for something that begins on `day`."""
        if self.unit == "working_days":
            return calendar.after(day, -self.days).day
        return day - timedelta(days=self.days)


@dataclass(frozen=True)
class FixedDates:
    """Whether an entry on the working day after a date that is a day off is in time (X-34)."""

    roll: Roll
    source: Source


@dataclass(frozen=True)
class DayOfYear:
    """A day of every year, with the rule that sets it."""

    month: int
    day: int
    source: Source

    def in_(self, year: int) -> date:
        """The day in a year."""
        return date(year, self.month, self.day)


@dataclass(frozen=True)
class Event:
    """A dated duty of a period.

    `day` is the day of the act, `plan_day` the last working day until it (X-34), and an entry
    after `late_after` is late: the first working day after a day off, where the act's file says so.
    """

    name: str
    day: date
    plan_day: date
    late_after: date
    source: Source

    def days_left(self, today: date, calendar: Calendar) -> int:
        """Working days left: 0 on the last day and where it rolls to, negative once it is late."""
        last = self.day if today <= self.day else self.late_after
        return calendar.working_days_left(today, last)


@dataclass(frozen=True)
class DateRule:
    """How an event is dated.

    By months: so many after the last month of a "quarter" or "year", or after the first of a year
    ("year-start"), `day` of that month (None: the last one). By working days, when `working_days`
    is given: so many after the "quarter-start", the "year-start" or another event, negative before
    it. `plan_by` names an earlier day of the same month to plan for (X-09). `quarters`: those whose
    schedule shows it; an event with another day in some quarters has a rule for these (V-3a).
    """

    event: str
    counted_from: str
    source: Source
    months: int = 0
    day: int | None = None
    working_days: int | None = None
    plan_by: int | None = None
    quarters: tuple[int, ...] = EVERY_QUARTER


@dataclass(frozen=True)
class Dates:
    """The dated duties of an act, with what becomes of those that fall on a day off."""

    rules: tuple[DateRule, ...]
    fixed: FixedDates

    def has(self, name: str) -> bool:
        """Whether the act dates the event."""
        return any(rule.event == name for rule in self.rules)

    def event(self, name: str, period: Period, calendar: Calendar) -> Event:
        """One dated duty of a quarter, of a longer period that of its last one.

        KeyError for a name that the act doesn't date.
        """
        quarter = Quarter.of(period.last_day)
        rule = self._rule(name, quarter)
        day = self._day_of(rule, quarter, calendar)
        plan = day if rule.plan_by is None else day.replace(day=rule.plan_by)
        rolls = self.fixed.roll == "forward"
        return Event(
            name=name,
            day=day,
            plan_day=calendar.last_working_day_until(plan),
            late_after=calendar.first_working_day_from(day) if rolls else day,
            source=rule.source,
        )

    def schedule(self, quarter: Quarter, calendar: Calendar) -> tuple[Event, ...]:
        """All dated duties of the quarter, the earliest first."""
        events = (
            self.event(rule.event, quarter, calendar)
            for rule in self.rules
            if quarter.number in rule.quarters
        )
        return tuple(sorted(events, key=lambda event: event.day))

    def _rule(self, name: str, quarter: Quarter) -> DateRule:
        found = [rule for rule in self.rules if rule.event == name]
        if not found:
            raise KeyError(name)
        return next((rule for rule in found if quarter.number in rule.quarters), found[0])

    def _day_of(self, rule: DateRule, quarter: Quarter, calendar: Calendar) -> date:
        if rule.working_days is not None:
            start = self._start_of(rule.counted_from, quarter, calendar)
            return calendar.after(start, rule.working_days).day
        if rule.counted_from == "quarter":
            return _day_in(quarter.first_day, rule.months + 2, rule.day)
        month = 1 if rule.counted_from == "year-start" else 12
        return _day_in(date(quarter.year, month, 1), rule.months, rule.day)

    def _start_of(self, counted_from: str, quarter: Quarter, calendar: Calendar) -> date:
        if counted_from == "quarter-start":
            return quarter.first_day
        if counted_from == "year-start":
            return date(quarter.year, 1, 1)
        return self._day_of(self._rule(counted_from, quarter), quarter, calendar)


def _day_in(month: date, months: int, day: int | None) -> date:
    """A day of the month that comes some months later; 31 gives the last day of a shorter one."""
    first, wanted = months_after(month, months), day or 31
    return months_after(first.replace(month=1, day=wanted), first.month - 1)
