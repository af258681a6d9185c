"""Final marks on the phones: the list of the body, one with its sum, handed to the official."""

from __future__ import annotations

from typing import Any

from evaluation.quarter.nouns import YearMark
from tests.conversations.conftest import HR_HEAD, RUSSIAN_HEAD, RUSSIAN_SERVANT, House
from tests.conversations.hand import Hand
from tests.conversations.talk import results_of

OFFICIAL = "0002"
SUM = "(3,75) / 1 = 3,75"


async def formed(house: House) -> None:
    """A year of one quarter, as the clock will form it."""
    await house.open_quarter()
    await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [4, 4, 3, 4])
    (result,) = await results_of(house, RUSSIAN_SERVANT)
    now = house.clock.now()

    def add(books: Any) -> None:
        mark = YearMark(result.person, 2026, 1, result.act, result.mean, 1, now)
        books.years.add(mark)

    await house.app.database.write(add)


async def test_x56_the_list_the_sum_and_the_official(house: House) -> None:
    """X-56: each with the sum that it comes from; to the official for a decision."""
    await formed(house)
    name = (await house.person(RUSSIAN_SERVANT)).name
    head = Hand(house, HR_HEAD)
    await head.desk("Итоговые оценки")
    head.newest()
    assert f"{name}: {SUM}" in head.screen
    await head.tap(name)
    assert SUM in head.screen
    await head.tap("Передать должностному лицу…")
    assert "для какого решения" in head.screen
    await head.say("Премирование, приказ 12")
    assert "Передана должностному лицу для решения: Премирование, приказ 12" in head.screen

    await house.people.idle()
    official = Hand(house, OFFICIAL)
    official.newest()
    assert name in official.screen
    assert "3,75" not in official.screen
    await official.tap("Открыть результат")
    official.newest()
    assert SUM in official.screen
    assert "Премирование, приказ 12" in official.screen

    await head.tap("Больше не нужна: закрыть доступ")
    owner = (await house.person(RUSSIAN_SERVANT)).id
    again = await house.press(OFFICIAL, f"final:{owner}:2026")
    assert again.answer is not None


async def test_x56_ones_own_year_shows_the_sum(house: House) -> None:
    """X-56, M-4b: after the quarter has been opened (X-20)."""
    await formed(house)
    await house.tap(RUSSIAN_SERVANT, "Открыть результат")
    await house.press(RUSSIAN_SERVANT, "year:2026")
    assert f"Расчёт: {SUM}" in house.screen(RUSSIAN_SERVANT)
    assert "а складываются точные" in house.screen(RUSSIAN_SERVANT)
