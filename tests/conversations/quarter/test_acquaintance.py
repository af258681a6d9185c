"""A result under an act of 2023 on the phones: opened, acknowledged, or recorded by HR."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import House
from tests.conversations.hand import Hand
from tests.conversations.talk import chat, results_of

HEAD, SERVANT, AWAY, HR_HEAD, HR = "1003", "1004", "1006", "1007", "1008"
AWAYS_NAME, SERVANTS_NAME = "Ахметов Данияр Серикович", "Ким Ольга Владимировна"


@pytest.fixture
async def signed(shymkent: House) -> House:
    """On Thursday 2 April 2026 one servant who has joined and one who hasn't are ranked."""
    await shymkent.make_plans()
    await shymkent.open_quarter()
    for number in (SERVANT, AWAY):
        await shymkent.sign(HEAD, number, [4, 4, 3, 4])
    return shymkent


async def test_s13_the_word_starts_the_term(signed: House) -> None:
    """X-20: the notice says so, the result says so, the word does it."""
    assert "нажмите «Ознакомлен(а)»" in signed.screen(SERVANT)
    assert "3,75" not in chat(signed.phone(SERVANT))
    await signed.tap(SERVANT, "Открыть результат")
    screen = signed.screen(SERVANT)
    assert "3,75" in screen
    assert "со дня ознакомления идут 5 рабочих дней" in screen
    assert "п. 13" in screen
    assert "Не согласны?" not in screen
    assert "Не согласен" not in " ".join(signed.labels(SERVANT))
    (result,) = await results_of(signed, SERVANT)
    assert result.received_at is None
    await signed.say(SERVANT, "/tasks")
    assert "осталось подтвердить ознакомление" in signed.screen(SERVANT)
    await signed.tap(SERVANT, "Прочитать результат")
    await signed.turn("1d")
    await signed.tap(SERVANT, "Ознакомлен(а)")
    screen = signed.screen(SERVANT)
    assert "Вы ознакомлены пт 3 апреля: с этого дня идёт срок" in screen
    assert "до пт 10 апреля" in screen


async def test_s12a_x60_hr_meets_a_refusal_by_a_recorded_channel(signed: House) -> None:
    """X-60: the act knows no act of refusal; who is at work and refuses is told in words."""
    hr = Hand(signed, HR_HEAD)
    await hr.desk("Кого известить: 1")
    assert "нет в боте · до пн 6 апреля · п. 12" in hr.screen
    await hr.tap(AWAYS_NAME)
    hr.newest()
    assert "3,75" in hr.screen
    assert "если отказывается, его извещают таким же способом" in hr.screen
    assert "в течение 5 рабочих дней со дня ознакомления с результатами оценки" in hr.screen
    assert not any("тказ" in label for label in hr.labels)
    await hr.tap("Заказным письмом")
    assert "при ком он отказался" in hr.screen
    await hr.say("Отказалась 02.04.2026 при Жумагуловой, письмо № 15 вручено")
    (result,) = await results_of(signed, AWAY)
    assert result.received_by == "letter"


async def test_x51_a_specialist_records_the_notice_without_seeing_a_mark(signed: House) -> None:
    """X-51, S-21: he is told who reads the marks aloud, and by which paragraph."""
    hr = Hand(signed, HR)
    await hr.desk("Кого известить: 1")
    await hr.tap(AWAYS_NAME)
    hr.newest()
    assert "вслух их зачитывает руководитель службы управления персоналом" in hr.screen
    assert "п. 21" in hr.screen
    await hr.tap("Вручено на бумаге")
    await hr.say("№ 15, вручено 02.04.2026")
    assert (await results_of(signed, AWAY))[0].received_by == "paper"
    for words in ("3,75", "Просмотр записан"):
        assert words not in chat(signed.phone(HR))


async def test_x60_a_patched_client_records_no_refusal(signed: House) -> None:
    (result,) = await results_of(signed, AWAY)
    answer = await signed.press(HR, f"told:{result.id}:refusal")
    assert answer.answer is not None
    assert (await results_of(signed, AWAY))[0].received_at is None
    assert "не считается ознакомлением" in answer.answer["text"]
    answer = await signed.press(HR, f"told:{result.id}:phone")
    assert answer.answer is not None
    assert (await results_of(signed, AWAY))[0].received_at is None


async def test_s12a_late_on_the_list_and_on_the_board(signed: House) -> None:
    await signed.tap(SERVANT, "Открыть результат")
    await signed.turn("5d")  # Tuesday: the term ended on Monday
    hr = Hand(signed, HR)
    await hr.desk("Кого известить: 2")
    assert f"{SERVANTS_NAME}, 1 квартал 2026 года" in hr.screen
    assert "открыл(а), но не подтверждает ознакомление · до пн 6 апреля · срок прошёл" in hr.screen
    await hr.desk("Ход оценки")
    assert "Результаты: 2 · ознакомлены: 0" in hr.screen
    assert "Срок ознакомления прошёл: 2 результата" in hr.screen


async def test_x07_whoever_is_away_by_recorded_delivery(signed: House) -> None:
    hr = Hand(signed, HR)
    await hr.desk("Отсутствующие", "Записать отсутствие")
    await hr.say("Ким Ольга")
    await hr.tap(SERVANTS_NAME)
    await hr.tap("командировка")
    await hr.say("02.04.2026 30.04.2026")
    await hr.desk("Кого известить: 2")
    assert "отсутствует · до пн 6 апреля" in hr.screen
    await hr.tap(SERVANTS_NAME)
    hr.newest()
    await hr.tap("Заказным письмом")
    await hr.say("№ 15, вручено 02.04.2026")
    (result,) = await results_of(signed, SERVANT)
    assert result.received_by == "letter"
    await signed.say(SERVANT, "/tasks")
    assert "результат за" not in signed.screen(SERVANT)
