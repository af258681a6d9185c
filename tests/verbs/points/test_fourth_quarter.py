"""When a quarter by points opens: in time for its notice, the fourth early (V-3a, V-14)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.quarter.absences import DaysAway
from tests.verbs.body import Body, refused
from tests.verbs.conftest import SHELF
from tests.verbs.points.office import ACT, PointsOffice

Q4 = Quarter(2026, 4)


@pytest.mark.parametrize(
    ("act", "quarter", "begins", "opens"),
    [
        (ACT, Quarter(2026, 1), date(2026, 4, 1), date(2026, 3, 22)),
        (ACT, Q4, date(2026, 12, 1), date(2026, 11, 21)),
        ("mangystau-2025", Q4, date(2027, 1, 1), date(2027, 1, 1)),
        ("baidibek-2023", Q4, date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_x33_when_an_evaluation_begins(
    act: str, quarter: Quarter, begins: date, opens: date
) -> None:
    assert SHELF[act].evaluation_begins(quarter, Calendar()) == begins
    assert SHELF[act].opens_from(quarter, Calendar()) == opens


async def test_v14_a_quarter_opens_ten_days_before_its_evaluation(body: Body) -> None:
    body.at("2026-11-20 10:00")
    with refused("refuse-opens-later", period="2026-Q4"):
        await body.opens("2026-Q4", act=ACT)
    assert Q4 not in await body.campaigns.periods(ACT)
    body.at("2026-11-21 10:00")
    assert (await body.campaigns.periods(ACT))[0] == Q4
    assert Q4 not in await body.campaigns.periods("mangystau-2025")
    assert (await body.opens("2026-Q4", act=ACT)).deadline == date(2026, 12, 10)


async def test_x33_the_tenth_of_december_binds_the_agreed_sheet(office: PointsOffice) -> None:
    """In time on the day, late on the next; the quarter itself runs on."""
    office.at("2026-12-01 10:00")
    await office.opens("2026-Q4", act=ACT)
    for who, day, is_late in (("aigul", "2026-12-10", False), ("bolat", "2026-12-11", True)):
        office.at(f"{day} 10:00")
        sheet = await office.sheet_of(who, "2026-Q4")
        await office.points.give_facts(office["dana"], sheet, 0)
        view = await office.points.agree(office["marat"], sheet, 1)
        assert view.result is not None
        assert view.result.is_late is is_late


async def test_v3d_who_is_away_in_december_is_evaluated_after_his_return(
    office: PointsOffice,
) -> None:
    """The fourth quarter's evaluation runs in December: an absence then gives five working days."""
    office.at("2026-12-01 10:00")
    await office.opens("2026-Q4", act=ACT)
    days = DaysAway(date(2026, 12, 2), date(2026, 12, 14))
    seen = await office.absences.record(office["dana"], office.id("aigul"), "social-leave", days)
    office.at("2026-12-14 10:00")
    await office.absences.returned(office["dana"], seen.absence.id, date(2026, 12, 14))
    sheet = await office.sheet_of("aigul", "2026-Q4")
    view = await office.points.see(office["marat"], sheet)
    assert view.away is not None
    assert view.away.event is not None
    assert view.away.event.source.rule == "V-3d"
    assert view.away.event.day > date(2026, 12, 18)
