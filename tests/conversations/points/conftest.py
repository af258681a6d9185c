"""A body that evaluates a quarter by points: the staff of the sample, the act of 2017."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from evaluation.quarter.nouns import Choices
from tests.conversations.conftest import FIRST_QUARTER, HR_HEAD, House, run_house

ACT = "sjc-2017"


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[House]:
    """The first quarter of 2026 is open by points, on Thursday 2 April, 10:00; no scale yet."""
    async with run_house(tmp_path) as house:
        await opens(house)
        yield house


async def opens(house: House) -> None:
    """HR drafts the schedule, the official approves it, HR opens the quarter."""
    verbs, hr = house.app.verbs, await house.person(HR_HEAD)
    view = await verbs.schedules.draft(hr, ACT, FIRST_QUARTER)
    assert view.schedule is not None
    await verbs.schedules.approve(await house.person(house.sample.official), view.schedule.id)
    plan = await verbs.campaigns.plan(hr, ACT, FIRST_QUARTER, Choices())
    await verbs.campaigns.open(hr, ACT, FIRST_QUARTER, Choices(), len(plan.sheets))
    await house.people.idle()
