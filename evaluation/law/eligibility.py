"""Who is evaluated in a quarter: long enough on the post, and enough days worked (M-5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from evaluation.calendar.calendar import Calendar, months_after
from evaluation.law.words import Source

ELIGIBLE = "eligible"
TENURE = "tenure"
PROBATION = "probation"
DAYS_WORKED = "days-worked"
DAYS_WORKED_UNKNOWN = "days-worked-unknown"


class Stretch(Protocol):
    """A stretch of time: a quarter, a year, the period of a plan."""

    @property
    def first_day(self) -> date: ...
    @property
    def last_day(self) -> date: ...


@dataclass(frozen=True)
class EligibilityRule:
    """Months on the post within the period, and working days really worked in it (M-5a, M-5b).

    The days are None together with their source where the act doesn't ask for them (S-6a, B-4a).
    `probation_source`: who is on probation on the day of evaluation isn't evaluated (V-3c).
    No months, 0, where the act at hand has no word on them.
    """

    tenure_months: int
    days_worked: int | None
    source: Source
    tenure_source: Source
    days_worked_source: Source | None
    probation_source: Source | None = None


@dataclass(frozen=True)
class Verdict:
    """The answer with its reason: eligible, tenure, probation, days-worked(-unknown)."""

    eligible: bool
    source: Source
    reason: str


def judge(
    rule: EligibilityRule,
    period: Stretch,
    appointed: date | None,
    dismissed: date | None,
    days_worked: int | None,
    calendar: Calendar,
    *,
    on_probation: bool = False,
) -> Verdict:
    """Both tests of M-5, the one of S-6a, or tenure and probation (V-3c); the tenure comes first.

    `appointed` None: since before the period. `dismissed`: the last day on the post, None: none.
    `days_worked` None: HR has entered nothing yet, and must (A-05), unless the calendar holds too
    few working days for any number to help. ValueError for a negative number of days.
    """
    if days_worked is not None and days_worked < 0:
        raise ValueError("days worked can't be negative")
    start, end = days_on_post(period, appointed, dismissed)
    if not is_long_enough(rule, period, appointed, dismissed):
        return Verdict(False, rule.tenure_source, TENURE)
    if on_probation and rule.probation_source is not None:
        return Verdict(False, rule.probation_source, PROBATION)
    if rule.days_worked is None or rule.days_worked_source is None:
        return Verdict(True, rule.source, ELIGIBLE)
    if days_worked is None:
        enough = calendar.working_days_between(start, end) >= rule.days_worked
        reason = DAYS_WORKED_UNKNOWN if enough else DAYS_WORKED
        return Verdict(False, rule.days_worked_source, reason)
    if days_worked < rule.days_worked:
        return Verdict(False, rule.days_worked_source, DAYS_WORKED)
    return Verdict(True, rule.source, ELIGIBLE)


def is_on_probation(
    rule: EligibilityRule, probation_until: date | None, evaluated_on: date
) -> bool:
    """Whether the last day of somebody's probation keeps him out (V-3c).

    It is compared with the day of evaluation, not with the period; on its last day it still runs.
    """
    if rule.probation_source is None or probation_until is None:
        return False
    return evaluated_on <= probation_until


def is_long_enough(
    rule: EligibilityRule, period: Stretch, appointed: date | None, dismissed: date | None
) -> bool:
    """The test of tenure alone (M-5a, S-6a); of a survey the period is the year (X-08)."""
    return _lasts_months(*days_on_post(period, appointed, dismissed), rule.tenure_months)


def days_on_post(
    period: Stretch, appointed: date | None, dismissed: date | None
) -> tuple[date, date]:
    """First and last day on the post within the period (A-02); reversed when there is none."""
    start = max(appointed or period.first_day, period.first_day)
    end = min(dismissed or period.last_day, period.last_day)
    return start, end


def _lasts_months(start: date, end: date, months: int) -> bool:
    if start > end:
        return False
    return months_after(start, months) - timedelta(days=1) <= end
