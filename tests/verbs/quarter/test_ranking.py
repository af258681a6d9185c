"""The ranking of servants: four whole marks, and a remark that is no mark (S-29 to S-33, X-01)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.law.shelf import Shelf
from tests.verbs.body import Body, refused
from tests.verbs.heads import SHYMKENT

FIFTH = """
[[forms.ranking.items]]
key = "volume"
name = { kk = "Орындалған жұмыстың көлемі", ru = "Объем и сложность выполняемой работы" }
rule = "S-2.8"
paragraph = "2(8)"
verified = true

# Key target indicators of heads
"""


@pytest_asyncio.fixture
async def ranked(body: Body) -> Body:
    """The first quarter is open under the act of Shymkent; Marat ranks Aigul and Bolat."""
    await body.opens(act=SHYMKENT)
    return body


async def test_four_marks_make_the_mean(ranked: Body) -> None:
    """S-32, S-33, A-03: volume and complexity have no mark of their own."""
    result = await ranked.signs("marat", "aigul", [5, 4, 4, 4])
    assert (result.mean.value, result.remark) == (Decimal("4.25"), "")
    sheet = await ranked.sheet_of("bolat")
    with refused("refuse-mark"):
        await ranked.sheets.mark(ranked["marat"], sheet, 4, 5)


async def test_the_remark_is_signed_with_the_marks(ranked: Body) -> None:
    """X-01: taken into account, told with the result, and unchanged by what is written later."""
    sheet = await ranked.sheet_of("aigul")
    view = await ranked.sheets.comment(ranked["marat"], sheet, 4, "Вела два участка")
    assert view.remark == "Вела два участка"
    result = await ranked.signs("marat", "aigul", [5])
    assert result.remark == "Вела два участка"
    read = await ranked.reads("aigul")
    assert read.form.remark is not None
    assert [item.comment for item in read.items] == [""] * 4
    await ranked.results.reopen(ranked["saule"], sheet, "Ошибка")
    await ranked.sheets.comment(ranked["marat"], sheet, 4, "")
    assert (await ranked.sheets.sheet(ranked["marat"], sheet)).remark == ""
    recalled = await ranked.database.read(lambda books: books.results.get(result.id))
    assert recalled is not None
    assert recalled.remark == "Вела два участка"


@pytest.mark.parametrize(("item", "taken"), [(3, True), (4, True), (5, False), (-1, False)])
async def test_what_can_be_commented_on(ranked: Body, item: int, *, taken: bool) -> None:
    """X-01: the items, and one remark behind them."""
    sheet = await ranked.sheet_of("aigul")
    if taken:
        await ranked.sheets.comment(ranked["marat"], sheet, item, "Слово")
        return
    with refused("refuse-mark"):
        await ranked.sheets.comment(ranked["marat"], sheet, item, "Слово")


async def test_an_act_without_a_remark_takes_none(body: Body) -> None:
    """M-17: the sheet of Mangystau has its rows and nothing behind them."""
    await body.opens()
    sheet = await body.sheet_of("aigul")
    with refused("refuse-mark"):
        await body.sheets.comment(body["marat"], sheet, 4, "Слово")


async def test_a_new_evaluator_begins_without_the_remark(ranked: Body) -> None:
    """His is the whole judgement."""
    sheet = await ranked.sheet_of("aigul")
    await ranked.sheets.comment(ranked["marat"], sheet, 4, "Вела два участка")
    await ranked.rearranging.correct_evaluator(
        ranked["saule"], sheet, ranked.id("gulnar"), "Ошибка"
    )
    assert (await ranked.sheets.sheet(ranked["gulnar"], sheet)).remark == ""


async def test_a_fifth_row_stays_possible(body: Body, tmp_path: Path) -> None:
    """X-01: an office that reads paragraph 2(8) literally adds an item to its file."""
    text = body.shelf[SHYMKENT].text.replace("\n# Key target indicators of heads\n", FIFTH, 1)
    (tmp_path / f"{SHYMKENT}.toml").write_text(text, "utf-8")
    body.campaigns._shelf = Shelf.open(tmp_path)
    await body.opens(act=SHYMKENT)
    result = await body.signs("marat", "aigul", [5, 4, 4, 4, 5])
    assert result.mean.value == Decimal("4.4")
    assert len((await body.reads("aigul")).items) == 5
