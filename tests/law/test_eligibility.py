"""Who is evaluated: both tests of M-5, the tenure of A-02, the days worked of A-05."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar.calendar import Calendar, Override, Quarter
from evaluation.law.eligibility import EligibilityRule, Verdict, judge
from evaluation.law.words import Source

CALENDAR = Calendar()
Q1 = Quarter(2026, 1)


def rule(months: int = 1, days: int = 15) -> EligibilityRule:
    whole, tenure, worked = (Source(name, "5", True) for name in ("M-5", "M-5a", "M-5b"))
    return EligibilityRule(months, days, whole, tenure, worked)


def asked(
    appointed: str | None = None,
    dismissed: str | None = None,
    days_worked: int | None = 40,
    *,
    period: Quarter = Q1,
    months: int = 1,
) -> Verdict:
    on = date.fromisoformat
    return judge(
        rule(months),
        period,
        on(appointed) if appointed else None,
        on(dismissed) if dismissed else None,
        days_worked,
        CALENDAR,
    )


@pytest.mark.parametrize(
    ("appointed", "days_worked", "reason"),
    [
        ("2026-03-01", 18, "eligible"),
        ("2026-03-01", 15, "eligible"),
        ("2026-03-01", 14, "days-worked"),
        ("2026-03-02", 18, "tenure"),
        ("2026-03-02", 40, "tenure"),
        ("2026-04-01", 40, "tenure"),
        ("2020-05-05", 14, "days-worked"),
        ("2020-05-05", 15, "eligible"),
        (None, 15, "eligible"),
        (None, 0, "days-worked"),
    ],
)
def test_appointed_within_the_quarter(appointed: str | None, days_worked: int, reason: str) -> None:
    """M-5a and M-5b must both pass; rules, section 12."""
    verdict = asked(appointed, days_worked=days_worked)
    assert (verdict.reason, verdict.eligible) == (reason, reason == "eligible")


@pytest.mark.parametrize(
    ("dismissed", "days_worked", "reason"),
    [
        ("2026-01-28", 17, "tenure"),
        ("2026-01-30", 19, "tenure"),
        ("2026-01-31", 19, "eligible"),
        ("2025-12-31", 40, "tenure"),
        ("2026-05-01", 40, "eligible"),
    ],
)
def test_dismissed_within_the_quarter(dismissed: str, days_worked: int, reason: str) -> None:
    """A-02: in post since 2020, Q1 2026."""
    assert asked("2020-01-01", dismissed, days_worked).reason == reason


@pytest.mark.parametrize(
    ("period", "appointed", "dismissed", "reason"),
    [
        (Quarter(2026, 4), "2026-10-01", None, "eligible"),
        (Quarter(2026, 4), "2026-10-02", None, "tenure"),
        (Quarter(2017, 1), "2015-01-01", "2017-02-28", "tenure"),
        (Quarter(2017, 1), "2015-01-01", None, "eligible"),
    ],
)
def test_three_months_of_the_act_of_2017(
    period: Quarter, appointed: str, dismissed: str | None, reason: str
) -> None:
    """A-02 with N = 3 (V-3c)."""
    assert asked(appointed, dismissed, period=period, months=3).reason == reason


def test_each_verdict_names_its_paragraph() -> None:
    assert asked().source.rule == "M-5"
    assert asked("2026-03-02").source.rule == "M-5a"
    assert asked(days_worked=3).source.rule == "M-5b"


def test_unknown_days_worked_wait_for_hr() -> None:
    """A-05: the number comes from the time sheet, never from a guess."""
    verdict = asked(days_worked=None)
    assert verdict == Verdict(False, Source("M-5b", "5", True), "days-worked-unknown")


def test_nobody_need_enter_a_number_that_cannot_help() -> None:
    """A body that closed for a fortnight: fewer than 15 working days were to be had."""
    closed = Calendar(Override(date(2026, 3, n), False, "closed") for n in range(2, 17))
    verdict = judge(rule(), Q1, date(2026, 3, 1), None, None, closed)
    assert verdict.reason == "days-worked"


def test_a_short_tenure_is_said_before_the_days_are_asked() -> None:
    assert asked("2026-03-02", days_worked=None).reason == "tenure"


def test_days_worked_are_never_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        asked(days_worked=-1)


DAYS = st.dates(date(2025, 10, 1), date(2026, 6, 30))


@given(DAYS, st.integers(0, 90), st.integers(1, 3), st.integers(0, 92))
def test_who_comes_earlier_is_never_worse_off(
    appointed: date, earlier: int, months: int, days: int
) -> None:
    def eligible(day: date) -> bool:
        return judge(rule(months), Q1, day, None, days, CALENDAR).eligible

    assert eligible(appointed - timedelta(days=earlier)) >= eligible(appointed)


@given(DAYS, DAYS, st.integers(0, 90), st.integers(1, 3))
def test_who_stays_longer_is_never_worse_off(
    appointed: date, dismissed: date, longer: int, months: int
) -> None:
    def eligible(last_day: date) -> bool:
        return judge(rule(months), Q1, appointed, last_day, 15, CALENDAR).eligible

    assert eligible(dismissed + timedelta(days=longer)) >= eligible(dismissed)


@given(DAYS, st.integers(0, 92), st.integers(0, 92))
def test_who_works_more_is_never_worse_off(appointed: date, one: int, other: int) -> None:
    few, many = sorted((one, other))
    verdicts = [judge(rule(), Q1, appointed, None, days, CALENDAR) for days in (few, many)]
    assert verdicts[1].eligible >= verdicts[0].eligible
