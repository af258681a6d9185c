"""The calendar: every day off of 2017 to 2027, and every date of the acceptance vectors."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar.calendar import (
    HOLIDAY_KEYS,
    HOLIDAY_NAMES,
    Calendar,
    DayOff,
    Override,
    Quarter,
    months_after,
)
from evaluation.calendar.periods import parse_period

YEARS: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).with_name("calendar-kz.json").read_text(encoding="utf-8")
)["years"]
CALENDAR = Calendar()
DAYS = st.dates(date(2017, 1, 1), date(2027, 12, 31))


def d(text: str) -> date:
    return date.fromisoformat(text)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


# Days off


@pytest.mark.parametrize("year", sorted(YEARS))
def test_a_year_has_exactly_its_days_off(year: str) -> None:
    """Forms 7.3: weekdays off, weekends that are worked, and the number of working days."""
    known = YEARS[year]
    days = days_of(int(year))
    off = [day.isoformat() for day in days if day.weekday() < 5 and not CALENDAR.is_working(day)]
    worked = [day.isoformat() for day in days if day.weekday() > 4 and CALENDAR.is_working(day)]
    assert off == [day for day, _ in known["nonworking_weekdays"]]
    assert worked == known["working_weekends"]
    assert CALENDAR.working_days_between(days[0], days[-1]) == known["workdays_total"]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ("2026-01-01", "holiday:new-year"),
        ("2026-01-07", "holiday:christmas"),
        ("2026-03-09", "holiday:womens-day"),  # moved from Sunday
        ("2026-03-21", "holiday:nauryz"),  # a Saturday too
        ("2026-03-25", "holiday:nauryz"),
        ("2027-03-15", "holiday:constitution-day"),  # new Constitution
        ("2025-09-01", "holiday:constitution-day"),  # 30 August, a Saturday, moved
        ("2026-05-01", "holiday:unity-day"),
        ("2026-05-07", "holiday:defender-day"),
        ("2026-05-11", "holiday:victory-day"),
        ("2026-05-27", "holiday:kurban-ait"),
        ("2026-07-06", "holiday:capital-day"),
        ("2026-10-26", "holiday:republic-day"),
        ("2020-12-01", "holiday:first-president-day"),
        ("2026-12-16", "holiday:independence-day"),
        ("2024-05-08", "holiday:transfer"),  # a working Saturday was given for it
        ("2026-01-24", "weekend"),
    ],
)
def test_each_day_off_says_why(day: str, reason: str) -> None:
    assert CALENDAR.day_off(d(day)) == DayOff(d(day), reason)


@pytest.mark.parametrize("day", ["2026-08-31", "2024-06-17", "2024-05-04", "2021-10-25"])
def test_a_day_that_only_looks_off_is_worked(day: str) -> None:
    """30 August is none from 2026, Kurban Ait doesn't move, 04.05.2024 is a working Saturday."""
    assert CALENDAR.day_off(d(day)) is None


def test_every_holiday_of_the_known_years_has_a_key_of_its_own() -> None:
    reasons = {
        off.reason.removeprefix("holiday:")
        for year in YEARS
        for off in map(CALENDAR.day_off, days_of(int(year)))
        if off and off.reason.startswith("holiday:")
    }
    assert reasons == set(HOLIDAY_KEYS) - {"other"}


def test_a_holiday_the_package_renames_is_still_a_day_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """An upgrade of the package may bring a name without a key: shown as a public holiday."""
    monkeypatch.setattr("evaluation.calendar.calendar._KEYS_OF_PACKAGE", {})
    fresh = date(2098, 5, 1)  # a year that no other test has asked for yet
    off = CALENDAR.day_off(fresh)
    assert off == DayOff(fresh, "holiday:other")
    assert off is not None
    assert off.in_english == HOLIDAY_NAMES["other"]


def test_only_checked_years_are_covered() -> None:
    assert [year for year in range(2010, 2035) if CALENDAR.covers(year)] == list(range(2017, 2028))


# The office's word


def test_the_offices_word_wins_over_the_public_calendar() -> None:
    """Transfers come weeks ahead, so that HR must be able to enter them."""
    friday, saturday, holiday = d("2026-05-08"), d("2026-05-16"), d("2026-05-07")
    calendar = Calendar(
        [
            Override(friday, False, "order No 1"),
            Override(saturday, True, "order No 1"),
            Override(holiday, True, "alarm"),
        ]
    )
    assert calendar.day_off(friday) == DayOff(friday, "override:order No 1")
    assert calendar.is_working(saturday)
    assert calendar.is_working(holiday)


def test_of_two_words_on_one_day_the_later_counts() -> None:
    day = d("2026-05-08")
    calendar = Calendar([Override(day, False, "first"), Override(day, True, "taken back")])
    assert calendar.is_working(day)


@pytest.mark.parametrize(
    ("off", "words"),
    [
        (DayOff(d("2026-01-24"), "weekend"), "weekend"),
        (DayOff(d("2026-03-23"), "holiday:nauryz"), "Nauryz"),
        (DayOff(d("2026-05-08"), "override:order No 1"), "order No 1"),
    ],
)
def test_a_day_off_can_be_read_in_english(off: DayOff, words: str) -> None:
    assert off.in_english == words


# Terms in working days


@pytest.mark.parametrize(
    ("event", "count", "deadline"),
    [
        # Application, decision, session, protocol (M-10, M-19a, M-20, M-22f)
        ("2026-01-20", 5, "2026-01-27"),
        ("2026-01-27", 3, "2026-01-30"),
        ("2026-01-27", 10, "2026-02-10"),
        ("2026-02-10", 3, "2026-02-13"),
        ("2026-03-18", 5, "2026-03-30"),
        ("2026-03-05", 3, "2026-03-11"),
        ("2026-03-05", 10, "2026-03-20"),
        ("2025-12-30", 5, "2026-01-09"),
        ("2024-05-02", 5, "2024-05-13"),
        ("2026-10-20", 5, "2026-10-28"),
        ("2027-03-10", 5, "2027-03-18"),
        # Acquaintance and session of E2023 (S-12a, S-40)
        ("2023-10-11", 2, "2023-10-13"),
        ("2023-10-11", 10, "2023-10-26"),
        ("2024-05-02", 2, "2024-05-04"),
        # Plan from the start of the year (S-23a)
        ("2026-01-01", 10, "2026-01-19"),
        ("2025-01-01", 10, "2025-01-17"),
        ("2024-01-01", 10, "2024-01-16"),
        ("2023-01-01", 10, "2023-01-17"),
        ("2027-01-01", 10, "2027-01-19"),
        # Preliminary values, before the last day (S-23f, X-10)
        ("2026-04-10", -5, "2026-04-03"),
        ("2026-07-10", -5, "2026-07-02"),
        ("2026-10-10", -5, "2026-10-05"),
        ("2026-01-10", -5, "2025-12-31"),
        ("2025-01-10", -5, "2024-12-31"),
        ("2023-01-10", -5, "2022-12-30"),
    ],
)
def test_a_term_ends_where_the_vectors_say(event: str, count: int, deadline: str) -> None:
    """A-08: the day of the event is left out; rules, section 12."""
    assert CALENDAR.after(d(event), count).day == d(deadline)


def test_a_term_names_the_days_it_left_out() -> None:
    deadline = CALENDAR.after(d("2026-03-18"), 5)
    assert [(off.day.isoformat(), off.reason) for off in deadline.skipped] == [
        ("2026-03-21", "holiday:nauryz"),
        ("2026-03-22", "holiday:nauryz"),
        ("2026-03-23", "holiday:nauryz"),
        ("2026-03-24", "holiday:nauryz"),
        ("2026-03-25", "holiday:nauryz"),
        ("2026-03-28", "weekend"),
        ("2026-03-29", "weekend"),
    ]


def test_a_term_that_goes_back_names_them_in_the_order_of_the_calendar() -> None:
    skipped = CALENDAR.after(d("2026-01-27"), -5).skipped
    assert [off.day for off in skipped] == [d("2026-01-24"), d("2026-01-25")]


def test_no_working_days_is_the_day_itself() -> None:
    assert CALENDAR.after(d("2026-01-24"), 0).day == d("2026-01-24")


def test_a_transfer_of_the_office_moves_a_term() -> None:
    calendar = Calendar([Override(d("2026-01-26"), False, "transfer")])
    assert calendar.after(d("2026-01-20"), 5).day == d("2026-01-28")


@given(DAYS, st.integers(1, 60))
def test_there_and_back_is_the_last_working_day_until_the_start(day: date, count: int) -> None:
    there = CALENDAR.after(day, count).day
    assert CALENDAR.is_working(there)
    assert CALENDAR.after(there, -count).day == CALENDAR.last_working_day_until(day)


@given(DAYS, st.integers(-60, 60))
def test_a_term_counts_every_day_on_its_way_once(day: date, count: int) -> None:
    deadline = CALENDAR.after(day, count)
    assert abs((deadline.day - day).days) == abs(count) + len(deadline.skipped)
    assert not any(CALENDAR.is_working(off.day) for off in deadline.skipped)


# Around a date


@pytest.mark.parametrize(
    ("day", "until", "following"),
    [
        ("2026-10-20", "2026-10-20", "2026-10-20"),
        ("2027-01-30", "2027-01-29", "2027-02-01"),
        ("2026-01-10", "2026-01-09", "2026-01-12"),
        ("2026-10-10", "2026-10-09", "2026-10-12"),
        ("2027-10-10", "2027-10-08", "2027-10-11"),
        ("2024-05-04", "2024-05-04", "2024-05-04"),
    ],
)
def test_a_date_on_a_day_off_is_planned_before_it(day: str, until: str, following: str) -> None:
    """X-34."""
    assert CALENDAR.last_working_day_until(d(day)) == d(until)
    assert CALENDAR.first_working_day_from(d(day)) == d(following)


def test_working_days_between_counts_both_ends() -> None:
    assert CALENDAR.working_days_between(d("2026-03-01"), d("2026-03-31")) == 18
    assert CALENDAR.working_days_between(d("2026-01-01"), d("2026-01-28")) == 17
    assert CALENDAR.working_days_between(d("2026-01-20"), d("2026-01-20")) == 1
    assert CALENDAR.working_days_between(d("2026-01-24"), d("2026-01-25")) == 0
    assert CALENDAR.working_days_between(d("2026-01-21"), d("2026-01-20")) == 0


@pytest.mark.parametrize(
    ("today", "left"),
    [
        ("2026-04-13", 5),
        ("2026-04-17", 1),
        ("2026-04-18", 1),  # Saturday: Monday is still to come
        ("2026-04-20", 0),
        ("2026-04-21", -1),
        ("2026-04-24", -4),
        ("2026-04-25", -4),
    ],
)
def test_working_days_left_until_monday_the_20th(today: str, left: int) -> None:
    assert CALENDAR.working_days_left(d(today), d("2026-04-20")) == left


@pytest.mark.parametrize(
    ("today", "left"), [("2026-10-09", 0), ("2026-10-10", 0), ("2026-10-11", -1)]
)
def test_a_deadline_on_a_saturday_is_over_on_sunday(today: str, left: int) -> None:
    assert CALENDAR.working_days_left(d(today), d("2026-10-10")) == left


@given(DAYS, st.integers(1, 40))
def test_a_fresh_term_has_all_its_days_left(day: date, count: int) -> None:
    assert CALENDAR.working_days_left(day, CALENDAR.after(day, count).day) == count


@given(DAYS, st.integers(1, 400))
def test_after_the_deadline_less_than_nothing_is_left(deadline: date, days: int) -> None:
    assert CALENDAR.working_days_left(deadline + timedelta(days=days), deadline) < 0


# Quarters and months


def test_a_quarter_knows_its_days_and_its_neighbour() -> None:
    """M-2.7."""
    quarters = [Quarter(2026, number) for number in (1, 2, 3, 4)]
    assert [(q.first_day.isoformat(), q.last_day.isoformat()) for q in quarters] == [
        ("2026-01-01", "2026-03-31"),
        ("2026-04-01", "2026-06-30"),
        ("2026-07-01", "2026-09-30"),
        ("2026-10-01", "2026-12-31"),
    ]
    assert [str(q.next()) for q in quarters] == ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"]
    assert quarters == sorted(quarters)


@given(DAYS)
def test_a_day_lies_in_its_quarter(day: date) -> None:
    quarter = Quarter.of(day)
    assert quarter.first_day <= day <= quarter.last_day
    assert Quarter.parse(str(quarter)) == quarter


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-Q0", "2026-Q5", "26-Q1", "2026Q1", "2026-Q1x", "1999-Q1", "٢٠٢٦-Q1"]
)
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="quarter"):
        Quarter.parse(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2017-Q4", "2017-10-01", "2017-12-31"),
        ("2021-H1", "2021-01-01", "2021-06-30"),
        ("2021-H2", "2021-07-01", "2021-12-31"),
        ("2022", "2022-01-01", "2022-12-31"),
    ],
)
def test_a_period_is_read_as_it_is_written(text: str, first: str, last: str) -> None:
    period = parse_period(text)
    assert str(period) == text
    assert (period.first_day.isoformat(), period.last_day.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "2026-", "2026-Q0", "2026-H3", "2026-H0", "26", "1999", "2101", "٢٠٢٦", "2026-M1"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"period|quarter|half"):
        parse_period(text)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-04-20", 36, "2029-04-20"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_months_later_never_leave_the_month(day: str, months: int, later: str) -> None:
    assert months_after(d(day), months) == d(later)
