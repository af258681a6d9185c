"""The office's own word on single days."""

from __future__ import annotations

from datetime import date

from tests.conversations.conftest import HR_HEAD, House
from tests.conversations.hand import Hand


async def test_a_day_off_moves_a_deadline_and_can_be_taken_back(house: House) -> None:
    """A-08: a date, what it is, why; deadlines count with it at once."""
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Рабочие и выходные дни", "Добавить день")
    await hand.say("17.04.2026")
    assert "По общему календарю: рабочий день" in hand.screen
    await hand.tap("Выходной день")
    await hand.say("Постановление № 1")
    assert "17 апреля 2026 года: выходной день\nПостановление № 1" in hand.screen
    await hand.desk("Ход оценки")
    assert "осталось 11 раб. дней" in hand.screen
    await hand.desk("Рабочие и выходные дни")
    await hand.tap("Убрать 17 апреля 2026 года")
    assert "действует общий календарь" in hand.screen


async def test_a_date_that_is_none_is_asked_again(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.desk("Рабочие и выходные дни", "Добавить день")
    for typed in ("завтра", "31.02.2026", "2026-05-08", "8.5.26"):
        assert "08.05.2026" in await house.say(HR_HEAD, typed), typed
    await hand.say("8.5.2026")
    await hand.tap("Рабочий день")
    assert "нужен" not in hand.screen
    await hand.say("Перенос")
    (override,) = await house.app.verbs.days.overrides(None)
    assert (override.day, override.is_working) == (date(2026, 5, 8), True)
