"""How fine a mark may be is data of its form (X-57, A-04)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from storage.database import Database
from tests.verbs.body import ACT, STAFF, Body, refused

FORM = "[forms.appendix-2]"


@pytest_asyncio.fixture(params=[0, 1, 2])
async def office(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[tuple[Body, int]]:
    """A body under an act whose servants' form takes so many decimals."""
    text = Shelf.open(None)[ACT].text.replace(FORM, f"{FORM}\nmarks.decimals = {request.param}")
    (tmp_path / "own.toml").write_text(text, "utf-8")
    async with await Database.open(tmp_path / "office.db", create=True) as database:
        body = Body(database, Office(), Shelf.open(tmp_path))
        await body.employs(*STAFF)
        body.at("2026-04-02 10:00")
        await body.opens(full_quarter=True)
        yield body, request.param


@pytest.mark.parametrize(
    ("mark", "fine"), [("4", 0), ("3.5", 1), ("0.1", 1), ("3.75", 2), ("4.99", 2), ("3.755", 3)]
)
async def test_x57_a_mark_as_fine_as_the_form_takes(
    office: tuple[Body, int], mark: str, fine: int
) -> None:
    """S-32, M-17b: "0 to 5" says nothing of whole numbers; finer is refused with a word."""
    body, decimals = office
    sheet, marat = await body.sheet_of("aigul"), body["marat"]
    if fine <= decimals:
        view = await body.sheets.mark(marat, sheet, 0, Decimal(mark))
        assert view.sheet.marks[0] == Decimal(mark)
        return
    with refused("refuse-mark-finer" if decimals else "refuse-mark-whole", count=decimals):
        await body.sheets.mark(marat, sheet, 0, Decimal(mark))
    assert (await body.sheets.sheet(marat, sheet)).sheet.marks == {}


async def test_x57_the_mean_of_exact_marks(office: tuple[Body, int]) -> None:
    """G-1, A-03: unrounded."""
    body, decimals = office
    sheet = await body.sheet_of("aigul")
    for item, mark in enumerate((("3", "4", "4", "5"), ("3.5", "4", "4", "4.5"))[decimals > 0]):
        await body.sheets.mark(body["marat"], sheet, item, Decimal(mark))
    await body.sheets.sign(body["marat"], [sheet])
    assert (await body.result_of("aigul")).mean.value == 4
