"""The official names who acts for the head of HR, and decides about her, in the chat."""

from __future__ import annotations

import pytest

from locales import texts
from tests.conversations.conftest import (
    BODY_HEAD,
    HR,
    HR_HEAD,
    LAWYER,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    House,
)
from tests.conversations.hand import Hand
from tests.conversations.talk import chat

RU, KK = texts("ru"), texts("kk")


async def named(house: House, days: str) -> str:
    """The official names the lawyer for the days; the screen afterwards."""
    await house.say(BODY_HEAD, "/tasks")
    await house.tap(BODY_HEAD, RU.plain("button-acting"))
    await house.tap(BODY_HEAD, RU.plain("acting-button-name"))
    await house.say(BODY_HEAD, "литвиненко")
    person = await house.person(LAWYER)
    await house.press(BODY_HEAD, f"a-when:{person.id}")
    return await house.say(BODY_HEAD, days)


async def test_named_for_dates_he_has_the_desk_and_then_no_more(house: House) -> None:
    assert "с 3 апреля 2026 года по 10 апреля 2026 года" in await named(
        house, "03.04.2026 10.04.2026"
    )
    await house.tap(BODY_HEAD, RU.plain("acting-button-do"))
    assert "Литвиненко" in house.screen(BODY_HEAD)
    for number in (HR_HEAD, LAWYER):
        assert "Исполняющий обязанности" in house.screen(number)
    assert "міндетін атқарушы" in chat(house.phone(HR))
    desk = RU.plain("button-desk")
    await house.say(LAWYER, "/tasks")
    assert desk not in house.labels(LAWYER)
    for span, has in (("1d", True), ("7d", True), ("1d", False)):
        await house.turn(span)
        await house.say(LAWYER, "/tasks")
        assert (desk in house.labels(LAWYER)) is has, span


async def test_his_file_is_the_heads_as_long_as_he_acts(house: House) -> None:
    """The work on a file knew him by his roles alone, and refused what he may do."""
    await named(house, "02.04.2026 03.04.2026")
    await house.tap(BODY_HEAD, RU.plain("acting-button-do"))
    servant = await house.person(RUSSIAN_SERVANT)
    columns = "Табельный номер;ФИО;Непосредственный руководитель"
    row = f"{servant.number};{servant.name};"
    hand = Hand(house, LAWYER)
    await hand.send("staff.csv", f"{columns}\n{row}{BODY_HEAD}\n".encode())
    await hand.tap("Применить файл")
    assert (await house.person(RUSSIAN_SERVANT)).superior == (await house.person(BODY_HEAD)).id
    assert "Непосредственный руководитель" in house.screen(HR_HEAD)
    await hand.send("staff.csv", f"{columns}\n{row}{RUSSIAN_HEAD}\n".encode())
    await house.turn("2d")
    assert "Новых: 0" not in await hand.tap("Применить файл")
    assert (await house.person(RUSSIAN_SERVANT)).superior == (await house.person(BODY_HEAD)).id


async def test_called_off_he_has_it_no_more(house: House) -> None:
    await named(house, "02.04.2026 - 10.04.2026")
    await house.tap(BODY_HEAD, RU.plain("acting-button-do"))
    name = (await house.person(LAWYER)).name
    await house.tap(BODY_HEAD, RU.plain("acting-button-off", name=name))
    await house.tap(BODY_HEAD, RU.plain("acting-button-off-do"))
    assert RU.plain("acting-nobody") in house.screen(BODY_HEAD)
    assert "отменено" in house.screen(LAWYER)
    assert "отменено" in house.screen(HR_HEAD)
    await house.say(LAWYER, "/tasks")
    assert RU.plain("button-desk") not in house.labels(LAWYER)


@pytest.mark.parametrize(
    ("days", "key"),
    [
        ("завтра", "refuse-day-unreadable"),
        ("03.04.2026", "refuse-day-unreadable"),
        ("31.02.2026 01.03.2026", "refuse-day-unreadable"),
    ],
)
async def test_days_that_cant_be_read(house: House, days: str, key: str) -> None:
    assert await named(house, days) == RU.plain(key)


async def test_days_that_cant_be(house: House) -> None:
    await named(house, "10.04.2026 03.04.2026")
    pressed = await house.tap(BODY_HEAD, RU.plain("acting-button-do"))
    assert pressed.answer is not None
    assert pressed.answer["text"] == RU.plain("refuse-acting-days")


@pytest.mark.parametrize("number", [HR_HEAD, HR, LAWYER])
async def test_nobody_else_names(house: House, number: str) -> None:
    await house.say(number, "/tasks")
    assert RU.plain("button-acting") not in house.labels(number)
    assert KK.plain("button-acting") not in house.labels(number)
    person = await house.person(LAWYER)
    for data in (f"a-name:{person.id}:739708:739710", "a-who:0", "a-off:1"):
        pressed = await house.press(number, data)
        assert pressed.answer is not None
        assert pressed.answer["show_alert"]
    assert await house.app.database.read(
        lambda books: books.connection.execute("SELECT count(*) FROM acting_heads").fetchone()
    ) == (0,)


async def test_about_the_head_of_hr_the_official_decides_in_his_chat(house: House) -> None:
    """A specialist asks to take her account away; neither of them can press."""
    head = await house.person(HR_HEAD)
    await house.press(HR, f"unlink:{head.id}")
    assert "просят отвязать учётную запись" in house.screen(HR_HEAD)
    assert house.screen(BODY_HEAD).startswith("Ждёт вашего решения")
    await house.tap(BODY_HEAD, RU.plain("button-task-held"))
    await house.tap(BODY_HEAD, RU.plain("held-button", name=head.name))
    await house.tap(BODY_HEAD, RU.plain("held-button-no"))
    assert "не разрешили" in house.screen(HR_HEAD)
    assert await house.app.database.read(lambda books: books.joining.account(head.id)) is not None
