"""HR loads the table of allowed marks from a spreadsheet; what has begun keeps its own."""

from __future__ import annotations

import io
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from evaluation.calendar.calendar import Quarter
from evaluation.law.kci_marks import AllowedRow
from tests.conversations.conftest import House, shymkent
from tests.conversations.hand import Hand
from tests.conversations.plans.plans import HR, HR_HEAD, SERVANT

__all__ = ["shymkent"]

Cells = tuple[object, ...]
# Invented: no act at hand has the numbers of its appendix 3.
GOOD: tuple[Cells, ...] = (
    (0, "79,99", 0, "2,99"),
    (80, "99,99", 3, "3,99"),
    (100, None, 4, 5),
)


async def at_the_table(house: House, number: str = HR_HEAD) -> Hand:
    """Somebody of HR looks at the table of Shymkent."""
    hr = Hand(house, number)
    await hr.desk("Планы работы", "Допустимые оценки", "2. города Шымкент")
    return hr


async def given(house: House) -> tuple[Hand, bytes]:
    """The head of HR has the sheet to fill in."""
    hr = await at_the_table(house)
    await hr.tap("Таблица для заполнения")
    name, content = hr.files()[-1]
    assert name == "Допустимые оценки.xlsx"
    return hr, content


def filled(blank: bytes, rows: tuple[Cells, ...]) -> bytes:
    """The sheet that the bot gave, filled in."""
    book = load_workbook(io.BytesIO(blank))
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value  # type: ignore[assignment]
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


async def loaded(house: House) -> Hand:
    """The table holds."""
    hr, blank = await given(house)
    await hr.send("table.xlsx", filled(blank, GOOD))
    await hr.tap("Применить таблицу")
    return hr


async def test_s28c_it_ships_empty_and_says_so(shymkent: House) -> None:
    hr = await at_the_table(shymkent)
    assert "Таблица определения допустимой оценки" in hr.screen
    assert "(п. 28)" in hr.screen
    assert "Таблица пуста" in hr.screen


async def test_s28c_a_table_is_shown_and_then_holds(shymkent: House) -> None:
    hr, blank = await given(shymkent)
    await hr.send("table.xlsx", filled(blank, GOOD))
    assert "от 0 до 79,99 % → от 0 до 2,99" in hr.screen
    assert "от 100 % и выше → от 4 до 5" in hr.screen
    tables = shymkent.app.verbs.allowed_tables
    actor = await shymkent.person(HR_HEAD)
    assert (await tables.see(actor, "shymkent-2023")).table.rows == ()
    await hr.tap("Применить таблицу")
    assert "Таблица действует." in hr.screen
    assert "Загружена 8 января 2026 года, Омарова Сауле Бериковна" in hr.screen
    rows = (await tables.see(actor, "shymkent-2023")).table.rows
    assert rows[1] == AllowedRow(Decimal(80), Decimal("99.99"), Decimal(3), Decimal("3.99"))
    assert (await tables.see(actor, "baidibek-2023")).table.rows == ()


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        (((10, None, 0, 5),), "Строка 2, «Процент от»: граница не подходит"),
        (((0, 50, 0, 2), (60, None, 3, 5)), "Строка 3, «Процент от»: граница не подходит"),
        (((0, 50, 0, 2), (40, None, 3, 5)), "Строка 3, «Процент от»: граница не подходит"),
        (((0, 50, 0, 2),), "Строка 2, «Процент до»: граница не подходит"),
        (((0, None, 0, 6),), "Строка 2, «Оценка до»: оценка — от 0 до 5"),
        (((0, None, 4, 3),), "Строка 2, «Оценка от»: оценка — от 0 до 5"),
        (((0, None, "хорошо", 5),), "Строка 2, «Оценка от»: это не число"),
        (((0, None, None, 5),), "Строка 2, «Оценка от»: не заполнено"),
        ((), "нет ни одного диапазона"),
    ],
)
async def test_s28c_gaps_overlaps_and_strange_marks_are_refused_by_row(
    shymkent: House, rows: tuple[Cells, ...], fault: str
) -> None:
    hr, blank = await given(shymkent)
    await hr.send("table.xlsx", filled(blank, rows))
    assert fault in hr.screen
    assert "Применить таблицу" not in hr.labels


async def test_what_is_opened_later_goes_by_it_and_the_own_table_comes_back(
    shymkent: House,
) -> None:
    """A campaign keeps the table that held when it was opened, whatever is loaded after it."""
    hr = await loaded(shymkent)
    await shymkent.turn("84d")
    campaigns, actor = shymkent.app.verbs.campaigns, await shymkent.person(HR_HEAD)
    campaign = await shymkent.open_quarter()

    def pinned(books: object) -> str:
        found: str = books.acts.text(campaign.act)[1]  # type: ignore[attr-defined]
        return found

    text = await shymkent.app.database.read(pinned)
    assert text.count("\n[[kci.allowed.rows]]") == 3
    await hr.desk("Планы работы", "Допустимые оценки", "2. города Шымкент")
    await hr.tap("Таблица из файла акта")
    assert await hr.tap("Вернуть") == "Действует таблица из файла акта"
    assert "Таблица пуста" in hr.screen
    assert await shymkent.app.database.read(pinned) == text
    assert Quarter(2026, 1) in {one.period for one in await campaigns.all(actor)}


async def test_only_the_head_of_hr_loads_it(shymkent: House) -> None:
    hr, blank = await given(shymkent)
    await hr.send("table.xlsx", filled(blank, GOOD))
    apply = hr.message.buttons[0][0]["callback_data"]
    specialist = await at_the_table(shymkent, HR)
    assert specialist.labels == ["Назад", "Главная"]
    for number in (HR, SERVANT):
        refused = await shymkent.press(number, apply)
        assert refused.answer is not None
        assert refused.answer["show_alert"]
