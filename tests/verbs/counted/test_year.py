"""КЦИ by count outside a chapter: a year under 2018's act, where nobody is above (X-31)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from evaluation.base.ids import SheetId
from evaluation.calendar.office import Office
from evaluation.calendar.periods import Year
from evaluation.counted.nouns import CountedStage
from evaluation.counted.sheets import CountedSheets
from evaluation.quarter.nouns import Choices
from tests.prepared import open_new
from tests.verbs.body import STAFF, Body
from tests.verbs.conftest import SHELF
from tests.verbs.counted.office import KCI

ACT, YEAR = "turkestan-2018", Year(2025)
PEOPLE = tuple(replace(one, category=one.category.replace("D-", "E-")) for one in STAFF)


@pytest_asyncio.fixture
async def body(tmp_path: Path) -> AsyncIterator[Body]:
    """The same people with posts that the act knows; the year 2025 is open."""
    async with await open_new(tmp_path / "office.db") as database:
        found = Body(database, Office(), SHELF)
        await found.employs(*PEOPLE)
        await found.has_joined("gulnar", "saule", "dana", "marat", "aigul", "bolat")
        plan = await found.campaigns.plan(found["saule"], ACT, YEAR, Choices())
        await found.campaigns.open(found["saule"], ACT, YEAR, Choices(), len(plan.sheets))
        yield found


async def sheet_of(body: Body, whose: str) -> SheetId:
    ((found,),) = await body.sql(
        "SELECT id FROM sheets WHERE person_id = ? AND form = 'kci'", body.id(whose)
    )
    return SheetId(found)


async def test_x31_the_superior_plans_fills_and_signs_alone(body: Body) -> None:
    """The act at hand prints nobody above him: neither approval nor agreement is lent to it."""
    counted, marat = CountedSheets(body.moments), body["marat"]
    sheet = await sheet_of(body, "aigul")
    view = await counted.see(marat, sheet)
    assert (view.higher, view.chapter) == (None, None)
    for index in range(5):
        view = await counted.put(marat, sheet, view.counted.version, index, KCI)
    view = await counted.sign_plan(marat, sheet, view.counted.version)
    assert view.counted.stage is CountedStage.FILLING
    for kci in range(5):
        for one in range(2):
            view = await counted.judge(
                marat, sheet, view.counted.version, (kci, one), "Отчёт", is_met=kci != 4
            )
    view = await counted.sign(marat, sheet, view.counted.version)
    assert view.counted.stage is CountedStage.AGREED
    assert view.grade is not None
    assert (view.grade.number, view.rule.source.rule) == (3, "X-31")
    result = await body.database.read(lambda books: books.results.of_sheet(sheet))
    assert result is not None
    assert (str(result.period), result.form) == ("2025", "kci")


async def test_an_untouched_sheet_is_asked_for_like_every_other(body: Body) -> None:
    kinds = [duty.kind for duty in await body.duties.of(body["marat"])]
    assert "score" in kinds
    counted, sheet = CountedSheets(body.moments), await sheet_of(body, "aigul")
    await counted.put(body["marat"], sheet, 0, 0, KCI)
    duties = await body.duties.of(body["marat"])
    (mine,) = [duty for duty in duties if duty.kind == "counted-plan"]
    assert (mine.target, mine.day) == (sheet, None)
