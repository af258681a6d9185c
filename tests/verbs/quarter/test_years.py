"""The year mark: M-4b, M-4c, A-01, X-21."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from evaluation.quarter.nouns import YearMark
from tests.verbs.body import Body, refused

AFTER = {1: "2026-04-10", 2: "2026-07-10", 3: "2026-10-12", 4: "2027-01-11"}


async def quarter(body: Body, number: int, marks: list[int], who: str = "aigul") -> None:
    """A quarter of 2026 opens and somebody's sheet is signed in it."""
    body.at(AFTER[number])
    period = f"2026-Q{number}"
    await body.opens(period, full_quarter=True)
    evaluator = await body.evaluator_of(who, period)
    await body.signs(evaluator, who, marks, period)


async def mark_of(body: Body, who: str = "aigul") -> YearMark | None:
    _, years = await body.results.mine(body[who])
    return years[0] if years else None


async def value_of(body: Body, who: str = "aigul") -> Decimal:
    mark = await mark_of(body, who)
    assert mark is not None
    return mark.mean.value


async def test_m4b_the_mean_of_the_quarters_when_the_fourth_is_signed(body: Body) -> None:
    """M-4b: automatic; nothing before the fourth quarter."""
    for number, marks in ((1, [4]), (2, [4]), (3, [3])):
        await quarter(body, number, marks)
        assert await mark_of(body) is None
    await quarter(body, 4, [4])
    mark = await mark_of(body)
    assert mark is not None
    assert (mark.mean.value, mark.quarters, mark.revision) == (Decimal("3.75"), 4, 1)
    assert "year-mark" in await body.trail()


async def test_a01_a_quarter_without_a_mark_is_left_out_not_zero(body: Body) -> None:
    """A-01: one quarter is enough."""
    await quarter(body, 2, [3])
    await quarter(body, 4, [4])
    # The sheets of the other quarters were never opened: nothing of the year waits.
    assert await value_of(body) == Decimal("3.5")


async def test_a01_none_is_no_final(body: Body) -> None:
    await quarter(body, 1, [3], "bolat")
    body.at("2027-01-29 10:00")
    await body.reminders.tick()
    assert await mark_of(body, "aigul") is None
    assert await value_of(body, "bolat") == 3
    with refused("refuse-not-found"):
        await body.finals.own(body["aigul"], 2026)


async def test_m4c_without_the_fourth_on_the_planned_morning(body: Body) -> None:
    """M-4c, X-34: 30 January 2027 is a Saturday, so Friday at ten, and not a minute before."""
    await quarter(body, 1, [4])
    assert await body.reminders.next_moment(body.clock.now()) is not None
    body.at("2027-01-29 09:59")
    await body.reminders.tick()
    assert await mark_of(body) is None
    body.at("2027-01-29 10:00")
    await body.reminders.tick()
    await body.reminders.tick()
    mark = await mark_of(body)
    assert mark is not None
    assert (mark.mean.value, mark.quarters, mark.revision) == (Decimal(4), 1, 1)


async def test_m4c_a_bot_that_slept_forms_it_when_it_wakes(body: Body) -> None:
    await quarter(body, 1, [4])
    body.at("2027-02-07 03:00")  # a Sunday night
    await body.reminders.tick()
    assert await value_of(body) == 4


async def test_m4c_a_quarter_signed_after_it_is_taken_in(body: Body) -> None:
    """M-4c, A-09: late, but taken in at once."""
    await quarter(body, 1, [4])
    body.at("2027-01-11")
    await body.opens("2026-Q4", full_quarter=True)
    body.at("2027-01-29 10:00")
    await body.reminders.tick()
    assert await value_of(body) == 4
    body.at("2027-02-03")
    await body.signs("marat", "aigul", [3], "2026-Q4")
    assert await value_of(body) == Decimal("3.5")


async def test_m4b_an_open_sheet_of_the_year_is_waited_for(body: Body) -> None:
    """M-4b: the third quarter, still open, would change the mean at once."""
    body.at(AFTER[3])
    await body.opens("2026-Q3", full_quarter=True)
    await quarter(body, 4, [4])
    assert await mark_of(body) is None
    await body.signs("marat", "aigul", [2], "2026-Q3")
    assert await value_of(body) == 3


async def test_m4b_or_left_out(body: Body) -> None:
    """M-4b, M-3d: whoever turns out to be seconded in the third quarter has his year mark too."""
    body.at(AFTER[3])
    await body.opens("2026-Q3", full_quarter=True)
    await quarter(body, 4, [4])
    sheet = await body.sheet_of("aigul", "2026-Q3")
    await body.rearranging.leave_out(body["saule"], sheet, "seconded", "приказ")
    assert await value_of(body) == 4


class TestChangedQuarter:
    """X-21: if a quarter changes, the year is formed anew and the servant is told."""

    async def test_x21_formed_anew_with_a_notice(self, body: Body) -> None:
        await body.joins("aigul")
        await quarter(body, 3, [4])
        await quarter(body, 4, [4])
        await body.delivers()
        await body.results.reopen(
            body["saule"], await body.sheet_of("aigul", "2026-Q4"), "калибровка"
        )
        assert await value_of(body) == 4  # until it is signed again
        await body.signs("marat", "aigul", [3], "2026-Q4")
        mark = await mark_of(body)
        assert mark is not None
        assert (mark.mean.value, mark.revision) == (Decimal("3.5"), 2)
        kinds = [kind for _, kind in await body.kinds_delivered()]
        assert kinds.count("year") == 1

    async def test_x21_the_same_mean_is_no_news(self, body: Body) -> None:
        await quarter(body, 4, [4])
        await body.results.reopen(
            body["saule"], await body.sheet_of("aigul", "2026-Q4"), "опечатка"
        )
        await body.signs("marat", "aigul", [4], "2026-Q4")
        mark = await mark_of(body)
        assert mark is not None
        assert mark.revision == 1

    async def test_x21_a_quarter_that_falls_out(self, body: Body) -> None:
        """X-21, M-3d: reopened and then left out, it is no quarter of the mean any more."""
        await quarter(body, 3, [4])
        await quarter(body, 4, [2])
        sheet = await body.sheet_of("aigul", "2026-Q4")
        await body.results.reopen(body["saule"], sheet, "была прикомандирована")
        await body.rearranging.leave_out(body["saule"], sheet, "seconded", "приказ")
        mark = await mark_of(body)
        assert mark is not None
        assert (mark.mean.value, mark.quarters, mark.revision) == (Decimal(4), 1, 2)


async def test_a03_ties_are_exact(body: Body) -> None:
    """A-03, G-1: 23/6, 23/6, 26/6 are four and nothing less, also after the database."""
    for number, marks in (
        (1, [4, 4, 4, 4, 4, 3]),
        (2, [4, 4, 4, 4, 4, 3]),
        (4, [5, 5, 4, 4, 4, 4]),
    ):
        await quarter(body, number, marks, "marat")
    assert await value_of(body, "marat") == 4
    for number in (1, 2, 4):
        await body.reads("marat", f"2026-Q{number}")
    found = await body.finals.own(body["marat"], 2026)
    grade, quarters = found.grade, found.quarters
    assert grade.number == 4
    assert [f"{q.mean.total}/{q.mean.count}" for q in quarters] == ["23/6", "23/6", "26/6"]


async def test_x20_the_year_opens_no_unopened_quarter(body: Body) -> None:
    """X-20, M-10: the year's screen shows its quarters, so each must have been received first."""
    await quarter(body, 4, [4])
    with refused("refuse-not-opened"):
        await body.finals.own(body["aigul"], 2026)
    await body.reads("aigul", "2026-Q4")
    found = await body.finals.own(body["aigul"], 2026)
    mark, grade, quarters = found.mark, found.grade, found.quarters
    assert (mark.mean.value, grade.number, len(quarters)) == (Decimal(4), 4, 1)


async def test_m4b_years_dont_mix(body: Body) -> None:
    await quarter(body, 4, [2])
    body.at("2027-04-10")
    await body.opens("2027-Q1", full_quarter=True)
    await body.signs("marat", "aigul", [5], "2027-Q1")
    assert await value_of(body) == 2


@pytest.mark.parametrize(
    ("year", "morning"), [(2025, date(2026, 1, 30)), (2026, date(2027, 1, 29))]
)
async def test_m4c_the_clock_stops_there(body: Body, year: int, morning: date) -> None:
    """M-4c: `next_moment` names the morning on which years form."""
    body.at(f"{year}-07-10")
    await body.opens(f"{year}-Q2", full_quarter=True)
    for who, boss in (("aigul", "marat"), ("bolat", "marat"), ("dana", "saule")):
        await body.signs(boss, who, [4], f"{year}-Q2")
        await body.reads(who, f"{year}-Q2")
    for who, boss in (("marat", "gulnar"), ("saule", "gulnar"), ("gulnar", "akim")):
        await body.signs(boss, who, [4], f"{year}-Q2")
        await body.reads(who, f"{year}-Q2")
    assert await body.reminders.next_moment(body.clock.now()) == body.office.morning(morning)
