"""A campaign of a year: its forms, its day by the act, and nothing of it in a quarter."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.periods import Half, Period, Year
from evaluation.quarter.nouns import Choices
from tests.verbs.body import Body, refused
from tests.verbs.conftest import SHELF

COUNCIL, TURKESTAN = "sjc-2017", "turkestan-2018"


@pytest.mark.parametrize(
    ("act", "period", "due", "opens"),
    [
        (COUNCIL, Quarter(2017, 4), "2017-12-10", "2017-11-21"),  # V-3a, X-33
        (COUNCIL, Year(2017), "2017-12-25", "2017-11-21"),  # V-3b, V-14: ten days before December
        (TURKESTAN, Year(2018), None, "2019-01-01"),  # the act at hand prints no day
        ("mangystau-2025", Year(2026), None, "2027-01-01"),  # it has no sheets of a year
        ("baidibek-2023", Half(2021, 2), None, "2022-01-01"),
    ],
)
def test_when_a_period_is_due_and_when_it_opens(
    act: str, period: Period, due: str | None, opens: str
) -> None:
    """V-3b: the year by 25 December; where an act prints no day there is none."""
    event = SHELF[act].due(period, Calendar())
    assert (None if event is None else event.day.isoformat()) == due
    assert SHELF[act].opens_from(period, Calendar()).isoformat() == opens


async def test_v5_a_year_opens_the_sheets_of_the_year(body: Body) -> None:
    """Beside the quarter of the same people, by the same evaluators."""
    body.at("2026-12-01 10:00")
    await body.opens("2026-Q4", act=COUNCIL)
    year = await body.opens("2026", act=COUNCIL)
    assert (str(year.period), year.deadline) == ("2026", date(2026, 12, 25))
    sql = "SELECT form, evaluator_id FROM sheets WHERE person_id = ? ORDER BY period"
    of_year, of_quarter = await body.sql(sql, body.id("aigul"))
    assert [of_year[0], of_quarter[0]] == ["year", "quarter"]
    assert body.name_of(of_year[1]) == body.name_of(of_quarter[1]) == "marat"
    with refused("refuse-nobody-to-evaluate", period="2026"):
        await body.opens("2026", act=COUNCIL)


async def test_v14_what_hr_can_open_and_from_when(body: Body) -> None:
    body.at("2026-11-20 10:00")
    quarters = (Quarter(2026, 3), Quarter(2026, 2))
    assert await body.campaigns.periods(COUNCIL) == (*quarters, Year(2025))
    with refused("refuse-opens-later", period="2026", day="2026-11-21"):
        await body.opens("2026", act=COUNCIL)
    body.at("2026-11-21 10:00")
    assert await body.campaigns.periods(COUNCIL) == (
        Quarter(2026, 4), *quarters, Year(2026), Year(2025),
    )  # fmt: skip
    assert await body.campaigns.periods("mangystau-2025") == quarters
    assert await body.campaigns.periods(TURKESTAN) == (Year(2025),)


async def test_an_act_without_sheets_of_a_period_opens_none(body: Body) -> None:
    """A forged button, too."""
    for act, period in (("mangystau-2025", Year(2025)), (TURKESTAN, Quarter(2025, 4))):
        with refused("refuse-act-silent"):
            await body.campaigns.plan(body["saule"], act, period, Choices())


async def test_a_year_without_a_day_opens_every_form_of_it(body: Body) -> None:
    """Turkestan: two sheets a person, no term, so nothing is ever late or recalled (X-31)."""
    for name in ("gulnar", "saule", "dana", "marat", "aigul", "bolat"):
        await body.changes(name, category="E-3")
    await body.has_joined("marat")
    opened = await body.opens("2025", act=TURKESTAN)
    assert opened.deadline is None
    forms = await body.sql("SELECT form FROM sheets WHERE person_id = ?", body.id("aigul"))
    assert sorted(form for (form,) in forms) == ["competences", "kci"]
    board = await body.boards.board(body["saule"], opened.id)
    assert (board.event, board.days_left, board.is_late) == (None, None, False)
    (duty, *_) = await body.duties.of(body["marat"])
    assert (duty.kind, duty.count, duty.day) == ("score", 4, None)
    first = (await body.sql("SELECT id FROM sheets WHERE person_id = ?", body.id("aigul")))[0][0]
    await body.rearranging.leave_out(body["saule"], first, "other", "Уволена до оценки")
    left = await body.sql("SELECT count(*) FROM sheets WHERE state = 'draft' AND person_id = ?",
                          body.id("aigul"))  # fmt: skip
    assert left == [(0,)]


async def test_a_result_of_a_year_is_no_quarter_of_it(body: Body) -> None:
    """M-4b: the year's mark is the mean of its quarters, whatever else is signed in that year."""
    await body.opens("2026-Q1")
    await body.signs("marat", "aigul", (5, 5, 5, 5))
    result = await body.result_of("aigul")
    insert = """
    INSERT INTO results (sheet_id, revision, person_id, period, total, count, signed_by, signed_at,
                         is_late, remark)
    VALUES (?, 9, ?, '2026', 2, 1, ?, 0, 0, '')
    """
    sheet, person, by = result.sheet, result.person, result.signed_by
    await body.database.write(lambda books: books.connection.execute(insert, (sheet, person, by)))
    marks = await body.database.read(lambda books: books.results.quarter_marks(person, 2026))
    assert [str(mark.period) for mark in marks] == ["2026-Q1"]
