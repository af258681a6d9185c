"""A receiving body's mark counts for the year once two people stand behind it (M-3d, X-55)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.quarter.nouns import QuarterMark
from evaluation.quarter.received import ToldMark
from evaluation.quarter.years import marks_of_year
from tests.verbs.body import LONG_AGO, Body, refused, servant

Q1, Q2 = Quarter(2026, 1), Quarter(2026, 2)
PHOTO = ("photo.jpg", b"\xff\xd8 a sheet")


def told(office: Body, who: str = "aigul", **fields: Any) -> ToldMark:
    known = ToldMark(
        office.id(who), Q1, False, Decimal("4.25"), "12-ө", date(2026, 4, 10), "Басқарма"
    )
    return replace(known, **fields)


async def seconded(body: Body) -> None:
    """Aigul worked elsewhere in the first quarter; her sheet here was taken off."""
    await body.opens()
    await body.rearranging.leave_out(
        body["saule"], await body.sheet_of("aigul"), "seconded", "приказ"
    )
    body.at("2026-04-15")


async def received(body: Body, mark: ToldMark) -> int:
    """Dana writes it down, Saule confirms."""
    found = await body.received_marks.record(body["dana"], mark, PHOTO)
    await body.received_marks.confirm(body["saule"], found.id)
    return found.id


async def marks(body: Body, who: str, year: int = 2026) -> tuple[QuarterMark, ...]:
    return await body.moments.read(lambda moment: marks_of_year(moment, body.id(who), year))


async def test_x55_it_counts_as_the_quarters_mark_for_the_year(body: Body) -> None:
    """M-4b: the year is the mean of the receiving body's 4,25 and three quarters of 3."""
    await seconded(body)
    await received(body, told(body))
    for period, day in (("2026-Q2", "07-10"), ("2026-Q3", "10-10"), ("2026-Q4", "12-31")):
        body.at(f"2026-{day}" if period != "2026-Q4" else "2027-01-11")
        await body.opens(period, full_quarter=True)
        await body.signs("marat", "aigul", [3], period)
    (year,) = (await body.results.mine(body["aigul"]))[1]
    assert (year.mean.value, year.quarters) == (Decimal("3.3125"), 4)


async def test_x55_it_counts_for_nothing_before_a_second_person_confirms(body: Body) -> None:
    await seconded(body)
    await body.joins("saule", "dana")
    await body.delivers()
    found = await body.received_marks.record(body["dana"], told(body), PHOTO)
    assert await marks(body, "aigul") == ()
    assert ("saule", "received") in await body.kinds_delivered()
    (view,) = await body.received_marks.waiting(body["saule"])
    assert (view.mark.mark, view.may_confirm) == (Decimal("4.25"), True)
    assert await body.received_marks.photo(body["saule"], found.id) == PHOTO
    await body.received_marks.confirm(body["saule"], found.id)
    (mark,) = await marks(body, "aigul")
    assert (mark.mean.value, mark.received is not None) == (Decimal("4.25"), True)
    assert (await body.trail())[-3:] == [
        "received-mark-recorded",
        "received-mark-viewed",
        "received-mark-confirmed",
    ]


async def test_x55_the_second_person_is_another_and_no_party(body: Body) -> None:
    """Neither who wrote it down, nor the owner, nor anybody who isn't HR or the official."""
    await seconded(body)
    found = await body.received_marks.record(body["dana"], told(body), PHOTO)
    with refused("refuse-second-person"):
        await body.received_marks.confirm(body["dana"], found.id)
    for who in ("aigul", "marat", "gulnar"):
        with refused("refuse-not-found"):
            await body.received_marks.confirm(body[who], found.id)
        with refused("refuse-not-found"):
            await body.received_marks.photo(body[who], found.id)
    with refused("refuse-own-sheet"):
        await body.received_marks.record(body["dana"], told(body, "dana"), PHOTO)
    with refused("refuse-role"):
        await body.received_marks.record(body["marat"], told(body), PHOTO)


async def test_x35_a_part_of_a_quarter_stands_beside_this_bodys(body: Body) -> None:
    """X-35: each body evaluates its part; the quarter's mark is their mean."""
    await body.opens()
    await body.signs("marat", "aigul", [3])
    body.at("2026-04-15")
    await received(body, told(body, is_part=True))
    (mark,) = await marks(body, "aigul")
    assert mark.mean.value == Decimal("3.625")


async def test_x55_a_quarter_that_has_a_mark_takes_no_second_one(body: Body) -> None:
    await seconded(body)
    with refused("refuse-received-has-sheet"):
        await body.received_marks.record(body["dana"], told(body, "bolat"), PHOTO)
    await received(body, told(body))
    with refused("refuse-received-twice"):
        await body.received_marks.record(body["dana"], told(body, is_part=True), PHOTO)


async def test_x55_a_sheet_opened_meanwhile_stops_the_confirmation(body: Body) -> None:
    """The rule is asked at both: what was recorded of a free quarter may have one by now."""
    await seconded(body)
    found = await body.received_marks.record(body["dana"], told(body), PHOTO)
    ((campaign,),) = await body.sql("SELECT id FROM campaigns")
    await body.rearranging.add(body["saule"], campaign, body.id("aigul"), None, "вернулась")
    with refused("refuse-received-has-sheet"):
        await body.received_marks.confirm(body["saule"], found.id)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"mark": Decimal("5.01")}, "refuse-received-mark"),
        ({"mark": Decimal(-1)}, "refuse-received-mark"),
        ({"mark": Decimal("4.255")}, "refuse-received-mark"),
        ({"number": ""}, "refuse-received-unreadable"),
        ({"body": ""}, "refuse-received-unreadable"),
        ({"body": "о" * 201}, "refuse-received-unreadable"),
        ({"day": date(2026, 4, 16)}, "refuse-received-unreadable"),
        ({"period": Q2}, "refuse-quarter-running"),
    ],
)
async def test_x55_bad_input_is_refused(body: Body, fields: dict[str, Any], why: str) -> None:
    await seconded(body)
    with refused(why):
        await body.received_marks.record(body["dana"], told(body, **fields), PHOTO)
    assert await body.sql("SELECT 1 FROM received_marks") == []


async def test_x55_no_photograph_no_record(body: Body) -> None:
    await seconded(body)
    with refused("refuse-no-photo"):
        await body.received_marks.record(body["dana"], told(body), ("photo.jpg", b""))


async def test_x55_a_mistaken_record_is_dropped_and_made_anew(body: Body) -> None:
    await seconded(body)
    found = await body.received_marks.record(body["dana"], told(body), PHOTO)
    await body.received_marks.drop(body["dana"], found.id)
    with refused("refuse-not-found"):
        await body.received_marks.confirm(body["saule"], found.id)
    await received(body, told(body, mark=Decimal(4)))
    with refused("refuse-not-found"):
        await body.received_marks.drop(body["dana"], found.id)
    (mark,) = await marks(body, "aigul")
    assert mark.mean.value == 4


async def test_x55_only_corpus_b_has_a_mark_to_receive(body: Body) -> None:
    await seconded(body)
    with refused("refuse-not-corpus-b"):
        await body.received_marks.record(body["dana"], told(body, "akim"), PHOTO)


async def test_x55_a_year_of_other_bodies_alone_forms_by_january(body: Body) -> None:
    """M-4c: a newcomer whose quarters were all worked before the transfer."""
    await seconded(body)
    await body.employs(servant("new", appointed=LONG_AGO), days=None)
    await received(body, told(body, "new"))
    body.at("2027-01-29 10:00")
    await body.reminders.tick()
    (year,) = (await body.results.mine(body["new"]))[1]
    assert year.mean.value == Decimal("4.25")
