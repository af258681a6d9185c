"""HR asks the official on somebody whom the quarter's own month leaves out (X-62)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.conversations.conftest import (
    BODY_HEAD,
    FIRST_QUARTER,
    HEAD,
    HR_HEAD,
    RUSSIAN_SERVANT,
    House,
)
from tests.conversations.hand import Hand


async def leaves_in_january(house: House) -> None:
    """Соколова, in post since 2018, was dismissed on 28 January with 17 days worked."""

    def act(books: object) -> None:
        people = books.people  # type: ignore[attr-defined]
        (row,) = [r for r in people.rows(FIRST_QUARTER) if r.number == RUSSIAN_SERVANT]
        gone = replace(row, dismissed=date(2026, 1, 28), days_worked=17)
        people.put([gone], FIRST_QUARTER)

    await house.app.database.write(act)


async def test_the_official_takes_somebody_in_with_a_reason(house: House) -> None:
    """X-62: HR proposes from the list of those left out, the official decides in her chat."""
    await leaves_in_january(house)
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Кого не оценивают: 4")
    assert "Меньше месяца на должности в этом периоде (п. 5)" in hand.screen
    toast = await hand.tap("Запросить решение: Соколова")
    assert toast.startswith("Отправлено должностному лицу с правом назначения: Соколова")
    assert not any("Запросить" in label for label in hand.labels)
    official = Hand(house, BODY_HEAD)
    official.newest()
    assert "Дата назначения: 30 октября 2018 года" in official.screen
    assert "По практике государственного органа срок считается внутри квартала" in official.screen
    await official.tap("Рассмотреть")
    await official.tap("Включить в оценку…")
    await official.say("На должности с 2018 года, отработала 17 дней")
    assert "отработала 17 дней" in official.screen
    await official.tap("Включить в оценку")
    assert "Ваше решение: оценивается." in official.screen
    assert "Решение принято: оценивается" in house.screen(HR_HEAD)
    await hand.desk("Ход оценки")
    assert "Кого не оценивают: 3" in hand.labels


async def test_hostile_presses_decide_nothing(house: House) -> None:
    await leaves_in_january(house)
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Кого не оценивают", "Запросить решение")
    for who in (HR_HEAD, HEAD):
        for data in ("adm:1", "adm?:1:1", "adm!:1:1:abcdef"):
            pressed = await house.press(who, data)
            assert pressed.answer is not None, data
    assert await house.app.database.read(lambda books: len(books.admissions.waiting())) == 1
