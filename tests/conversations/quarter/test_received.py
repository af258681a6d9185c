"""A mark from another body: typed, photographed, confirmed, shown with the year (X-55)."""

from __future__ import annotations

from evaluation.quarter.nouns import Choices
from tests.conversations.calibration.test_hr_paper import JPEG
from tests.conversations.conftest import (
    ACT,
    FIRST_QUARTER,
    HEAD,
    HR,
    HR_HEAD,
    RUSSIAN_SERVANT,
    House,
)
from tests.conversations.hand import Hand


async def second_quarter(house: House) -> None:
    """In July the second quarter is open; of the first there is no quarter here."""
    await house.turn("95d")
    head, campaigns = await house.person(HR_HEAD), house.app.verbs.campaigns
    choices, period = Choices(full_quarter=True), FIRST_QUARTER.previous()
    plan = await campaigns.plan(head, ACT, period, choices)
    await campaigns.open(head, ACT, period, choices, len(plan.sheets))
    await house.people.idle()


async def to_quarters(house: House) -> Hand:
    hand = Hand(house, HR_HEAD)
    person = await house.person(RUSSIAN_SERVANT)
    await hand.desk()
    await house.press(HR_HEAD, f"who:{person.id}")
    hand.newest()
    await hand.tap("Оценка из другого органа…")
    return hand


async def test_it_is_typed_photographed_and_confirmed_by_another(house: House) -> None:
    """X-55: it counts for nothing before, and the year says where it comes from."""
    await second_quarter(house)
    hand = await to_quarters(house)
    await hand.tap("1 квартал 2026 года")
    assert "Соколова Марина Юрьевна, 1 квартал 2026 года\n" in hand.screen
    assert "Запись не прочитана" in await house.say(HR_HEAD, "четыре")
    assert "Оценка – от 0 до 5" in await house.say(HR_HEAD, "6; 1; 05.04.2026; Управление")
    await hand.say("4,25; № 12-ө; 05.04.2026; Управление образования")
    assert "Оценка: 4,25\nЛист: № 12-ө, 5 апреля 2026 года" in hand.screen
    assert "Нужна фотография документа" in await house.say(HR_HEAD, "вот она")
    await house.phone(HR_HEAD).send_file("photo.jpg", JPEG, kind="photo")
    await house.people.idle()
    assert house.screen(HR_HEAD).startswith("Записано.")
    assert "4,25" not in house.screen(HR)  # no mark in a letter
    await house.tap(HR, "Салыстырып, растау")
    assert "Баға: 4,25" in house.screen(HR)
    await house.tap(HR, "Парақты көру")
    await house.press(HR, "recvs")
    await house.tap(HR, "Парақта осылай жазылған, растаймын")
    assert "Растауды күтіп тұрған баға жоқ" in house.screen(HR)
    moment = house.clock.now().replace(year=2027, month=1, day=29, hour=11)
    await house.people.turn_to(moment)
    await house.people.idle()
    await house.press(RUSSIAN_SERVANT, "year:2026")
    screen = house.screen(RUSSIAN_SERVANT)
    assert "1 квартал 2026 года: 4,25" in screen
    line = "другой орган: Управление образования, лист № 12-ө, 5 апреля 2026 года, оценка 4,25"
    assert line in screen


async def test_who_wrote_it_down_does_not_confirm(house: House) -> None:
    await second_quarter(house)
    hand = await to_quarters(house)
    await hand.tap("1 квартал 2026 года, часть")
    await hand.say("4,25; 12-ө; 05.04.2026; Управление образования")
    await house.phone(HR_HEAD).send_file("photo.jpg", JPEG, kind="photo")
    await house.people.idle()
    await house.press(HR_HEAD, "recvs")
    assert "В листе так, подтверждаю" not in house.labels(HR_HEAD)
    for who in (HR_HEAD, HEAD, RUSSIAN_SERVANT):
        pressed = await house.press(who, "recv-y:1")
        assert pressed.answer is not None
    waiting = await house.app.database.read(lambda books: books.received_marks.waiting())
    assert [one.confirmed_by for one in waiting] == [None]
