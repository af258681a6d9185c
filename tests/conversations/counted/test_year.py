"""A year of КЦИ by count under 2018's act, on the phone: the superior signs alone (X-31)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.calendar.periods import Year
from evaluation.quarter.nouns import Choices
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import House, run_house
from tests.conversations.counted.test_chapter import KK, RU, fills, writes_plan

ACT, YEAR = "turkestan-2018", Year(2025)
HR_HEAD = "5003"
KAZAKH = ("5006", "Әлиев", "НМИ қосу")
RUSSIAN = ("5010", "Есімова", "Добавить КЦИ")


@pytest_asyncio.fixture
async def city(tmp_path: Path) -> AsyncIterator[House]:
    """The year 2025 of the apparatus of Turkestan is open, for a rehearsal."""
    start = datetime(2026, 1, 12, 10, tzinfo=OFFICE)
    async with run_house(tmp_path, act=ACT, start=start) as house:
        campaigns, head = house.app.verbs.campaigns, await house.person(HR_HEAD)
        plan = await campaigns.plan(head, ACT, YEAR, Choices())
        await campaigns.open(head, ACT, YEAR, Choices(), len(plan.sheets))
        await house.people.idle()
        yield house


@pytest.mark.parametrize(("told", "words"), [(KAZAKH, KK), (RUSSIAN, RU)], ids=["kk", "ru"])
async def test_x31_from_the_list_of_sheets_to_the_signature(
    city: House, told: tuple[str, ...], words: Mapping[str, str]
) -> None:
    """What the act doesn't print is told as the office's practice, without a paragraph."""
    number, name, add = told
    sql = """
        SELECT s.id FROM sheets s JOIN people p ON p.id = s.person_id
        WHERE p.name LIKE :name AND s.form = 'kci'
    """
    found = await city.app.database.read(
        lambda books: books.connection.execute(sql, {"name": f"{name}%"}).fetchone()
    )
    superior = Party(city, number)
    await superior.say("/tasks", new=True)
    await superior.hostile(f"cnt:{found[0]}")
    superior.newest()
    assert any(label.startswith(add) for label in superior.labels)
    alone = "тәжірибе бойынша" if words is KK else "по практике государственного органа"
    assert alone in superior.screen
    await writes_plan(superior, words)
    await fills(superior, words)
    assert alone in superior.screen
    await superior.tap(words["sign"])
    await superior.press(words["sign"])
    assert words["agreed"] in superior.screen
