"""HR and an evaluator around somebody who is away, on their phones (S-6b, B-4b, X-11)."""

from __future__ import annotations

import pytest

from tests.conversations.conftest import House
from tests.conversations.hand import Hand
from tests.conversations.talk import sheet_of

SETTER, HEAD, SERVANT, HR_HEAD, HR = "1002", "1003", "1004", "1007", "1008"
HEADS_NAME = "Сарсенбаев Ержан Кайратович"


async def opened(house: House) -> House:
    """Plans in force, the first quarter opened on 2 April 2026."""
    await house.make_plans()
    await house.open_quarter()
    return house


async def recorded(house: House, days: str = "01.04.2026 20.04.2026 приказ № 5") -> Hand:
    """HR records the leave of a head; its card is on the screen."""
    hr = Hand(house, HR)
    await hr.desk("Отсутствующие: никого", "Записать отсутствие")
    await hr.say("Сарсенбаев")
    await hr.tap(HEADS_NAME)
    assert "п. 6" in hr.screen
    await hr.tap("трудовой отпуск")
    assert "диагноз не пишите" in hr.screen
    assert "оценивающее лицо видит только даты" in hr.screen
    await hr.say(days)
    return hr


async def evaluators_item(house: House) -> Hand:
    """The evaluator's screen of the head's first КЦИ."""
    evaluator = Hand(house, SETTER)
    await house.press(SETTER, f"item:{(await sheet_of(house, HEAD)).id}:0")
    evaluator.newest()
    return evaluator


@pytest.fixture
async def quarter(shymkent: House) -> House:
    return await opened(shymkent)


class TestHead:
    async def test_s6b_from_the_record_to_the_return(self, quarter: House) -> None:
        hr = await recorded(quarter)
        assert "трудовой отпуск" in hr.screen
        assert "Основание: приказ № 5" in hr.screen
        assert f"{HEADS_NAME} · отсутствует" in hr.screen
        told = quarter.screen(SETTER)
        assert "в течение 5 рабочих дней после выхода на работу (п. 6)" in told
        assert "отпуск" not in told
        assert "приказ" not in told
        await quarter.say(SETTER, "/tasks")
        item = await evaluators_item(quarter)
        assert "До выхода этот лист не опаздывает" in item.screen
        await quarter.turn("18d")  # Monday 20 April: he is expected
        await hr.desk()
        assert "Отсутствующие: 1" in hr.labels
        await hr.tap("Отсутствующие: 1")
        await hr.tap(HEADS_NAME)
        assert await hr.tap("Вышел(ла) сегодня") == "Записано: на работе"
        assert "Вышел(ла) на работу 20 апреля 2026 года" in hr.screen
        assert "до пн 27 апреля" in quarter.screen(SETTER)
        item = await evaluators_item(quarter)
        assert "срок этого листа до пн 27 апреля (п. 6)" in item.screen

    async def test_another_day_another_word(self, quarter: House) -> None:
        hr = await recorded(quarter, "30.03.2026")
        assert "ожидаемый выход: не указан" in hr.screen
        await hr.tap("Исправить дни")
        await hr.say("31.03.2026 03.04.2026")
        assert "Отсутствует с 31 марта 2026 года, ожидаемый выход: 3 апреля" in hr.screen
        await hr.tap("Вышел(ла) раньше")
        await hr.say("02.04.2026")
        assert "Вышел(ла) на работу 2 апреля" in hr.screen
        await hr.tap("Ещё не вышел(ла)")
        assert "Вышел(ла) на работу" not in hr.screen
        await quarter.turn("5m")
        await hr.tap("Снять запись")
        await hr.say("Перепутан сотрудник")
        assert "сейчас никого" in hr.screen
        assert "запись об отсутствии снята" in quarter.screen(SETTER)

    @pytest.mark.parametrize(
        ("typed", "answer"),
        [
            ("завтра", "Не получилось понять дату"),
            ("20.04.2026 01.04.2026", "позже первого дня"),
            ("20.04.2036", "слишком далеко"),
        ],
    )
    async def test_what_is_no_absence(self, quarter: House, typed: str, answer: str) -> None:
        await recorded(quarter, typed)
        said = " ".join(message.content.text for message in quarter.phone(HR).from_bot[-2:])
        assert answer.casefold() in said.casefold()


class TestRanking:
    async def test_x11_without_him_in_the_common_term(self, quarter: House) -> None:
        """From an evaluator's word to HR's record; then the word is settled by itself."""
        sheet = await sheet_of(quarter, SERVANT)
        await quarter.press(HEAD, f"flag:{sheet.id}:absent")
        hr = Hand(quarter, HR_HEAD)
        await hr.desk("Сообщения")
        await hr.tap("Ким Ольга")
        await hr.tap("Записать отсутствие")
        await hr.tap("временная нетрудоспособность")
        await hr.say("01.04.2026")
        await quarter.press(HEAD, f"item:{sheet.id}:0")
        screen = quarter.screen(HEAD)
        assert "без его (её) участия в общий срок, до пт 10 апреля (п. 6)" in screen
        assert "нетрудоспособность" not in screen
        assert (await sheet_of(quarter, SERVANT)).flag is None

    async def test_a_word_is_settled_by_hand(self, quarter: House) -> None:
        sheet = await sheet_of(quarter, SERVANT)
        await quarter.press(HEAD, f"flag:{sheet.id}:not-mine")
        hr = Hand(quarter, HR)
        await hr.desk("Сообщения")
        await hr.tap("Ким Ольга")
        assert await hr.tap("Сообщение разобрано") == "Сообщение снято"
        assert "Сообщение разобрано" not in hr.labels

    async def test_b4b_in_kazakh(self, baidibek: House) -> None:
        """B-4b: КЦИ too keep the common term; no other paragraph is named."""
        await opened(baidibek)
        number = baidibek.sample.hr_head
        hr = Hand(baidibek, number)
        await hr.desk("Жұмыста жоқтар")
        assert "қатысуынсыз жалпы мерзімде бағаланады (4 (5)-тармақ)" in hr.screen


class TestUnderTheActOf2025:
    async def test_x11_the_desk_knows_no_absences(self, house: House) -> None:
        await house.open_quarter()
        hr = Hand(house, "0005")
        await hr.desk()
        assert not [label for label in hr.labels if "жоқтар" in label]
        answer = await house.press("0005", "gone+:1")
        assert answer.answer is not None
        assert "жазатын ештеңе жоқ" in answer.answer["text"]

    @pytest.mark.parametrize(
        "data",
        [
            *("gone:0", "gone1:1", "gone?", "gone+:1", "gone-d:1:0:0"),
            *("back:1:738000", "back?:1", "back-x:1", "gone-x:1", "flag-x:1"),
        ],
    )
    async def test_nobody_but_hr(self, quarter: House, data: str) -> None:
        """Whatever a patched client sends."""
        await recorded(quarter)
        answer = await quarter.press(SETTER, data)
        assert answer.answer is not None
        assert "кадров" in answer.answer["text"].casefold()


class TestBeginning:
    async def test_x09_a_servant_and_a_head_are_told(self, quarter: House) -> None:
        """S-27, S-31: how, by whom, by when, by which paragraph."""
        servant, head = quarter.screen(SERVANT), self.letter(quarter, HEAD)
        assert "Начинается ваша оценка за 1 квартал 2026 года" in servant
        assert "Как: метод ранжирования" in servant
        assert f"Кто оценивает: {HEADS_NAME}" in servant
        assert "до пт 10 апреля (п. 5)" in servant
        assert "(п. 31)" in servant
        assert "Как: ключевые целевые индикаторы (КЦИ)" in head
        assert "(п. 27)" in head

    def letter(self, house: House, number: str) -> str:
        texts = (message.content.text for message in house.phone(number).from_bot)
        return next(text for text in texts if "Начинается ваша оценка" in text)

    async def test_x09_hr_is_asked_to_open_the_quarter(self, shymkent: House) -> None:
        await shymkent.make_plans()
        await shymkent.say(HR, "/tasks")
        screen = shymkent.screen(HR)
        assert "Открыть оценку за 1 квартал 2026 года" in screen
        assert "до пт 3 апреля" in screen
        await shymkent.tap(HR, "Открыть квартал")
        assert "маслихата города Шымкент" in shymkent.screen(HR)
