"""The longest plan that can be: every screen still fits into a message."""

from __future__ import annotations

from tests.conversations.conftest import House, shymkent
from tests.conversations.hand import Hand
from tests.conversations.plans.plans import (
    HEAD,
    HEADS_NAME,
    HR_HEAD,
    PLANNING,
    SETTER,
    agreed,
    step,
)
from tests.conversations.plans.test_writing import filled, given
from tests.conversations.talk import APOLOGIES, chat

__all__ = ["shymkent"]

LONG = "<&" + "я" * 298
ROW = (LONG, "больше", LONG, None, *("123456789012",) * 4, "25.12.2026", LONG, LONG)
REASON = "<&" + "ю" * 498


async def longest(house: House) -> Hand:
    """Five КЦИ of the longest texts, just written from a sheet."""
    setter, blank = await given(house)
    await setter.send("plan.xlsx", filled(blank, (ROW,) * 5))
    assert "Записать в план" in setter.labels
    await setter.tap("Записать в план")
    return setter


async def test_the_longest_plan_goes_its_whole_way(shymkent: House) -> None:
    setter = await longest(shymkent)
    assert "КЦИ из таблицы записаны в план." in setter.screen
    await setter.tap("1. ")
    assert "Наименование: " in setter.screen
    await setter.tap("Документ")
    assert "Какому документу" in setter.screen
    await setter.tap("Назад")
    await setter.tap("Назад")
    for _ in range(5):  # back and forth, with the longest reasons
        await setter.tap("Проверить и отправить")
        await setter.tap("Отправить план")
        planning = Hand(shymkent, PLANNING)
        planning.newest()
        await planning.tap("Открыть план")
        await planning.tap("Вернуть")
        await planning.say(REASON)
        await planning.tap("Вернуть план")
        setter.newest()
        await setter.tap("Открыть план")
        assert "План: на доработке" in setter.screen
    await setter.tap("Версии и шаги")
    assert "возвращён" in setter.screen
    await agreed(shymkent, again=True)
    await step(shymkent, "1001", "Утвердить", "Утвердить план")
    head = Hand(shymkent, HEAD)
    head.newest()
    await head.tap("Открыть план")
    for _ in range(8):
        await head.tap("Записать о плане")
        await head.say(REASON)
        await head.tap("Добавить запись")
    await head.tap("Записи: 8")
    assert "ююю" in head.screen
    hr = Hand(shymkent, HR_HEAD)
    await hr.desk("Планы работы", "Фактические значения", "1 квартал", HEADS_NAME)
    for number in range(1, 6):
        await hr.tap(f"{number}. ")
        await hr.say("999999999999")
        assert f"КЦИ {number}: 999" in hr.screen
    await hr.tap("Направить")
    await hr.tap("Направить значения")
    for person in (SETTER, PLANNING, HEAD, HR_HEAD):
        talk = chat(shymkent.phone(person))
        assert not any(apology in talk for apology in APOLOGIES)
