"""Those whom the bot can't reach: HR tells them itself, and records it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from evaluation.calendar.office import Office, ResultsInChat
from tests.conversations.conftest import HEAD, HR, HR_HEAD, NOT_JOINED, SERVANT, House, run_house
from tests.conversations.hand import Hand


async def card(house: House) -> Hand:
    """HR's hand on the card of somebody who isn't in the bot and has a result."""
    await house.open_quarter()
    await house.sign(HEAD, NOT_JOINED, [4, 4, 5, 4])
    hand = Hand(house, HR_HEAD)
    await hand.desk("Кого известить: 1")
    assert "нет в боте · до пн 6 апреля" in hand.screen
    assert "4,25" not in hand.screen
    await hand.tap((await house.person(NOT_JOINED)).name)
    hand.newest()
    return hand


async def test_the_words_are_read_out_and_the_call_is_recorded(house: House) -> None:
    """M-9b, X-20: marks on this card only, protected; the record is the receipt."""
    hand = await card(house)
    assert "4,25" in hand.screen
    assert "в течение 5 рабочих дней" in hand.screen
    assert "Просмотр записан" in hand.screen
    assert hand.message.protect_content
    await hand.tap("По телефону")
    await hand.say("Ответила сама, 10:15")
    assert "Записано: результат получен сегодня" in hand.screen
    assert "никого" in hand.screen
    person = await house.person(NOT_JOINED)
    (result,) = await house.app.database.read(lambda books: books.results.of_person(person.id))
    assert result.received_by == "phone"
    acts = [e.act for e in await house.app.database.read(lambda b: tuple(b.trail.entries()))]
    assert acts[-2:] == ["result-read-out", "result-told"]


async def test_a_call_is_recorded_with_a_note_only(house: House) -> None:
    """M-9b: the channel by its official name, never without a note; an old button says so."""
    hand = await card(house)
    await hand.tap("Заказным письмом")
    assert "Заказное письмо с уведомлением о его вручении" in hand.screen
    assert hand.labels == ["Назад", "Главная"]
    person = await house.person(NOT_JOINED)
    (result,) = await house.app.database.read(lambda books: books.results.of_person(person.id))
    old = await house.press(HR_HEAD, f"told:{result.id}:letter")
    assert old.answer is not None
    assert "Запись без примечания не делается" in str(old.answer["text"])
    await hand.tap("Назад")
    await hand.tap("Заказным письмом")
    await hand.say("Уведомление № 14 от 2 апреля")
    assert "Записано: результат получен сегодня" in hand.screen


async def test_the_channel_is_named_in_the_readers_language(house: House) -> None:
    """M-9b: a Kazakh reader gets the Kazakh name."""
    await card(house)
    hand = Hand(house, HR)
    await hand.desk("Кімге хабарлау керек: 1")
    await hand.tap(hand.labels[0])
    hand.newest()
    await hand.tap("Өзге тәсілмен")
    assert "Хабарламаны немесе шақыруды тіркеуді қамтамасыз ететін өзге де байланыс" in hand.screen


async def test_the_unopened_are_called_on_the_second_working_day(house: House) -> None:
    """X-20: Thursday signed, Monday on the list."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [4, 4, 5, 4])
    hand = Hand(house, HR)
    await hand.desk()
    assert "Кімге хабарлау керек: жоқ" in hand.labels
    await house.turn("4d")
    await hand.desk("Кімге хабарлау керек: 1")
    assert "нәтижені ашпай жүр" in hand.screen


async def test_an_office_that_keeps_results_out_of_chats_reads_them_elsewhere(
    tmp_path: Path,
) -> None:
    """M-13: with "notice" even HR's card holds neither mark nor grade."""
    office = replace(Office(), results_in_chat=ResultsInChat.NOTICE)
    async with run_house(tmp_path, office) as house:
        hand = await card(house)
        assert "4,25" not in hand.screen
        assert "эффективно" not in hand.screen
