"""Somebody long in post whom the quarter's own month leaves out (M-5a, X-62)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from evaluation.base.roles import Role
from evaluation.quarter.nouns import Campaign
from tests.verbs.body import Body, refused, servant

LEAVER: dict[str, Any] = {"dismissed": date(2026, 1, 28), "days_worked": 17}
"""In post since 2020, dismissed in the quarter's first month: the vector of A-02."""


@pytest.fixture
async def campaign(body: Body) -> Campaign:
    """The akim appoints; "old" was left out for his tenure within the quarter."""
    await body.employs(servant("old", **LEAVER))
    await body.changes("akim", roles=frozenset({Role.APPOINTING}))
    await body.joins("akim", "saule")
    opened = await body.opens()
    await body.delivers()
    return opened


async def proposed(body: Body, campaign: Campaign) -> int:
    await body.admissions.propose(body["saule"], campaign.id, body.id("old"))
    ((number,),) = await body.sql("SELECT id FROM admissions")
    return int(number)


async def test_x62_hr_cant_take_him_in(body: Body, campaign: Campaign) -> None:
    """M-5a is imperative: "Не проводится"."""
    with refused("refuse-not-evaluated", rule="M-5a"):
        await body.rearranging.add(body["saule"], campaign.id, body.id("old"), None, "давно служит")


async def test_x62_the_official_takes_him_in_with_a_reason(body: Body, campaign: Campaign) -> None:
    assert [p.number for p in (await body.boards.board(body["saule"], campaign.id)).admissible] == [
        "old"
    ]
    number = await proposed(body, campaign)
    assert await body.kinds_delivered() == [("akim", "admission")]
    with refused("refuse-reason-empty"):
        await body.admissions.decide(body["akim"], number, " ", is_taken=True)
    view = await body.admissions.decide(body["akim"], number, "служит с 2020 года", is_taken=True)
    assert view.admission.is_taken
    assert await body.evaluator_of("old") == "marat"
    assert "old" not in await body.left_out(campaign)
    trail = await body.trail()
    assert trail[-2:] == ["admission-proposed", "admission-decided"]
    assert ("saule", "admission-decided") in await body.kinds_delivered()
    assert (await body.boards.board(body["saule"], campaign.id)).admissible == ()


async def test_x62_or_leaves_him_out(body: Body, campaign: Campaign) -> None:
    number = await proposed(body, campaign)
    await body.admissions.decide(body["akim"], number, "срок мал", is_taken=False)
    assert (await body.left_out(campaign))["old"] == ("tenure", "M-5a")
    with refused("refuse-admission-decided"):
        await body.admissions.decide(body["akim"], number, "всё же да", is_taken=True)
    with refused("refuse-not-admissible"):
        await body.admissions.propose(body["saule"], campaign.id, body.id("old"))


async def test_x62_the_decision_is_the_officials(body: Body, campaign: Campaign) -> None:
    """Neither HR nor the evaluator decides, and only HR proposes."""
    number = await proposed(body, campaign)
    for who in ("saule", "marat", "gulnar"):
        with refused("refuse-role"):
            await body.admissions.decide(body[who], number, "да", is_taken=True)
        with refused("refuse-role"):
            await body.admissions.see(body[who], number)
    with refused("refuse-role"):
        await body.admissions.propose(body["marat"], campaign.id, body.id("old"))
    with refused("refuse-not-found"):
        await body.admissions.decide(body["akim"], number + 1, "да", is_taken=True)


@pytest.mark.parametrize(
    "fields",
    [
        {"days_worked": 14},
        {"appointed": date(2026, 3, 2), "dismissed": None, "days_worked": 18},
        {"appointed": date(2025, 12, 29), "dismissed": date(2026, 1, 27)},
    ],
    ids=["M-5b", "a newcomer", "under a month since the appointment"],
)
async def test_x62_only_the_month_within_the_quarter_may_be_short(
    body: Body, fields: dict[str, Any]
) -> None:
    """M-5b must be met, and a month have passed since the appointment."""
    await body.employs(servant("x", **(LEAVER | fields)))
    await body.changes("akim", roles=frozenset({Role.APPOINTING}))
    campaign = await body.opens()
    assert (await body.boards.board(body["saule"], campaign.id)).admissible == ()
    with refused("refuse-not-admissible"):
        await body.admissions.propose(body["saule"], campaign.id, body.id("x"))


async def test_x62_a_month_since_the_appointment_is_enough(body: Body) -> None:
    """Appointed on 10 December, dismissed on 28 January: more than a month on the post."""
    await body.employs(servant("x", **(LEAVER | {"appointed": date(2025, 12, 10)})))
    campaign = await body.opens()
    board = await body.boards.board(body["saule"], campaign.id)
    assert [person.number for person in board.admissible] == ["x"]


async def test_x62_without_an_official_nobody_is_asked(body: Body) -> None:
    await body.employs(servant("old", **LEAVER))
    campaign = await body.opens()
    with refused("refuse-no-official"):
        await body.admissions.propose(body["saule"], campaign.id, body.id("old"))
    assert await body.sql("SELECT 1 FROM admissions") == []


async def test_x62_an_official_who_left_decides_nothing(body: Body) -> None:
    """Not on himself either: he left in January, and another is asked."""
    official = frozenset({Role.APPOINTING})
    await body.employs(servant("old", **LEAVER, roles=official))
    await body.changes("akim", roles=official)
    campaign = await body.opens()
    number = await proposed(body, campaign)
    with refused("refuse-role"):
        await body.admissions.decide(body["old"], number, "служу давно", is_taken=True)
