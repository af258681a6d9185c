"""Who is on probation on the day of evaluation isn't evaluated (V-3c)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.verbs.body import Body, refused
from tests.verbs.points.office import ACT


@pytest.mark.parametrize(
    ("until", "is_out"),
    [
        (date(2026, 4, 1), False),  # over the day before
        (date(2026, 4, 2), True),  # its last day still runs
        (date(2026, 3, 31), False),  # within the quarter, and over by the evaluation
    ],
)
async def test_v3c_a_probation_that_ends_on_the_day(body: Body, until: date, is_out: bool) -> None:
    """Thursday 2 April 2026: it is compared with the day, not with the quarter."""
    await body.changes("aigul", probation_until=until)
    campaign = await body.opens(act=ACT)
    left_out = await body.left_out(campaign)
    assert (left_out.get("aigul") == ("probation", "V-3c")) is is_out


async def test_v3c_an_opening_before_the_evaluation_asks_about_its_first_day(body: Body) -> None:
    """The year opens ten days ahead (V-14): whose probation ends meanwhile is evaluated."""
    body.at("2026-11-21 10:00")
    await body.changes("aigul", probation_until=date(2026, 11, 30))
    await body.changes("bolat", probation_until=date(2026, 12, 1))
    left_out = await body.left_out(await body.opens("2026", act=ACT))
    assert "aigul" not in left_out
    assert left_out["bolat"] == ("probation", "V-3c")


async def test_v3c_hr_adds_nobody_who_is_on_probation(body: Body) -> None:
    await body.changes("aigul", probation_until=date(2026, 4, 10))
    campaign = await body.opens(act=ACT)
    with refused("refuse-not-evaluated", rule="V-3c"):
        await body.rearranging.add(
            body["saule"], campaign.id, body.id("aigul"), None, "Перевели из другого отдела"
        )
    body.at("2026-04-13 10:00")
    await body.rearranging.add(
        body["saule"], campaign.id, body.id("aigul"), None, "Испытательный срок прошёл"
    )
    assert await body.sheet_of("aigul")


async def test_another_act_asks_for_no_probation(body: Body) -> None:
    """X-30: a rule of one act is never lent to another."""
    await body.changes("aigul", probation_until=date(2026, 12, 31))
    campaign = await body.opens(act="baidibek-2023")
    assert "aigul" not in {
        who for who, (why, _) in (await body.left_out(campaign)).items() if why == "probation"
    }
