"""The evaluatee's side: the notice without a mark, the receipt, the term, the year."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.quarter.nouns import Choices
from locales import texts
from sandbox.telegram.objects import Message
from tests.conversations.conftest import (
    ACT,
    HEAD,
    HR,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.talk import chat, is_alert, marks_of, reopen, results_of, sheet_of, toast

RU, KK = texts("ru"), texts("kk")
COLLEAGUE = "0015"


def notice(house: House, number: str = RUSSIAN_SERVANT) -> Message:
    return house.phone(number).from_bot[-1]


async def signed(house: House, marks: list[int] | None = None) -> None:
    await house.open_quarter()
    await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, marks or [5, 4, 4, 2])


class TestNotice:
    async def test_comes_at_once_without_a_mark_and_loud_in_working_hours(
        self, house: House
    ) -> None:
        """M-9a, X-36."""
        await signed(house)
        assert notice(house).content.text == RU.plain("notice-result", period="1 квартал 2026 года")
        assert notice(house).protect_content
        assert not notice(house).silent
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        assert result.received_at is None

    @pytest.mark.parametrize("span", ["10h", "2d"], ids=["evening", "saturday"])
    async def test_comes_silently_outside_working_hours(self, house: House, span: str) -> None:
        """M-9a: a result isn't held back until the morning, and wakes nobody."""
        await house.open_quarter()
        await house.turn(span)
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 2])
        assert notice(house).content.text.startswith("Готов результат")
        assert notice(house).silent

    async def test_a_returned_sheet_wakes_nobody_at_night(self, house: House) -> None:
        """M-15.4: HR reopened in the evening, and the evaluator's phone rang."""
        await signed(house)
        await house.turn("10h")
        await reopen(house, RUSSIAN_SERVANT)
        assert notice(house, RUSSIAN_HEAD).content.text.startswith(
            "Вам возвращён лист (служба управления персоналом)"
        )
        assert notice(house, RUSSIAN_HEAD).silent


class TestReceipt:
    async def test_opening_is_the_receipt_and_starts_the_term(self, house: House) -> None:
        """M-10, M-13, X-20: the fifth working day after the opening, with its paragraph."""
        await signed(house)
        await house.turn("5d")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        screen = house.screen(RUSSIAN_SERVANT)
        assert "Средняя оценка: 3,75\nВыполняет функциональные обязанности надлежащим" in screen
        assert "(п. 13)" in screen
        assert "онфиденциал" in screen
        assert "до вт 14 апреля · осталось 5 раб. дней · п. 10" in screen
        assert notice(house).protect_content
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        assert result.received_at == house.clock.now()
        await house.turn("2d")
        await house.tap(RUSSIAN_SERVANT, "Мои результаты")
        await house.tap(RUSSIAN_SERVANT, "1 квартал 2026 года · открыт")
        assert "осталось 3 раб. дня" in house.screen(RUSSIAN_SERVANT)
        assert (await results_of(house, RUSSIAN_SERVANT))[0].received_at == result.received_at

    async def test_the_last_day_and_the_day_after(self, house: House) -> None:
        """M-10, A-11: "the term is over: until … · the term is over" was said twice."""
        await signed(house)
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        await house.turn("7d")
        await house.press(RUSSIAN_SERVANT, f"result:{result.id}")
        assert "до чт 9 апреля · последний день · п. 10" in house.screen(RUSSIAN_SERVANT)
        await house.turn("1d")
        await house.press(RUSSIAN_SERVANT, f"result:{result.id}")
        assert "прошёл, последний день был чт 9 апреля (п. 10)" in house.screen(RUSSIAN_SERVANT)
        assert "По практике государственного органа опоздавшее заявление примут" in house.screen(
            RUSSIAN_SERVANT
        )
        assert "срок прошёл" not in house.screen(RUSSIAN_SERVANT)

    async def test_acknowledging_is_no_consent_and_counts_once(self, house: House) -> None:
        """M-9a."""
        await signed(house)
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        early = await house.press(RUSSIAN_SERVANT, f"ack:{result.id}")
        assert toast(early) == RU.plain("refuse-not-opened")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        assert "Это не согласие с ним." in house.screen(RUSSIAN_SERVANT)
        await house.say(RUSSIAN_SERVANT, "/tasks")
        assert "осталось подтвердить ознакомление" in house.screen(RUSSIAN_SERVANT)
        await house.tap(RUSSIAN_SERVANT, "Прочитать результат")
        pressed = await house.tap(RUSSIAN_SERVANT, "Ознакомлен(а)")
        assert toast(pressed) == "Ознакомление записано"
        moment = (await results_of(house, RUSSIAN_SERVANT))[0].acknowledged_at
        await house.turn("1d")
        await house.press(RUSSIAN_SERVANT, f"ack:{result.id}")
        assert (await results_of(house, RUSSIAN_SERVANT))[0].acknowledged_at == moment
        assert "Вы подтвердили ознакомление 2 апреля" in house.screen(RUSSIAN_SERVANT)

    async def test_in_kazakh(self, house: House) -> None:
        """M-10, M-13: the same right in the same words; no sentence ends with two full stops."""
        await house.open_quarter()
        await house.sign(HEAD, SERVANT, [5, 4, 4, 2])
        await house.tap(SERVANT, "Нәтижені ашу")
        screen = house.screen(SERVANT)
        assert "мерзімі: 9 сәуір, бс · 5 жұмыс күні қалды · 10-тармақ. Өтініш" in screen
        assert "3,75\nФункционалдық міндеттерін тиісті түрде атқарады" in screen
        assert ".." not in screen

    async def test_nobody_else_sees_it(self, house: House) -> None:
        """M-13: a colleague, an HR specialist, the evaluator by the owner's button."""
        await signed(house)
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        for number in (COLLEAGUE, HR, HR_HEAD, RUSSIAN_HEAD, HEAD):
            for data in (f"result:{result.id}", f"ack:{result.id}"):
                pressed = await house.press(number, data)
                assert is_alert(pressed)
        for number in (COLLEAGUE, HR, HEAD, RUSSIAN_SERVANT):
            assert is_alert(await house.press(number, f"signed:{sheet}"))
            assert "3,75" not in chat(house.phone(number))
        for number in (HR_HEAD, RUSSIAN_HEAD):
            await house.press(number, f"signed:{sheet}")
            assert "3,75" in house.screen(number)
            assert "Этот просмотр записан в журнал." in house.screen(number)
            assert notice(house, number).protect_content
        (unread,) = await results_of(house, RUSSIAN_SERVANT)
        assert unread.received_at is None, "others' looks are no receipt"


class TestRecalled:
    async def test_its_message_says_so_and_the_new_one_starts_its_own_term(
        self, house: House
    ) -> None:
        """M-10, A-09: reopened with a reason; the terms begin anew at the new receipt."""
        await signed(house)
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        message = notice(house)
        (old,) = await results_of(house, RUSSIAN_SERVANT)
        await house.turn("4d")
        await reopen(house, RUSSIAN_SERVANT)
        assert message.content.text.startswith(
            "Результат за 1 квартал 2026 года отозван 6 апреля 2026 года"
        )
        assert "3,75" not in chat(house.phone(RUSSIAN_SERVANT))
        refused = await house.press(RUSSIAN_SERVANT, f"result:{old.id}")
        assert toast(refused) == RU.plain("refuse-recalled", day="6 апреля 2026 года")
        await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
        await house.tap(RUSSIAN_HEAD, "3")
        await house.press(RUSSIAN_HEAD, f"review:{(await sheet_of(house, RUSSIAN_SERVANT)).id}")
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        await house.tap(RUSSIAN_HEAD, "Подписать лист")
        assert notice(house).content.text.startswith("Готов результат")
        await house.turn("1d")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        assert "3,25" in house.screen(RUSSIAN_SERVANT)
        assert "до вт 14 апреля · осталось 5 раб. дней" in house.screen(RUSSIAN_SERVANT)
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 3, 1: 4, 2: 4, 3: 2}

    async def test_two_results_have_two_buttons_that_read_on_their_own(self, house: House) -> None:
        """Home showed "Открыть результат" twice."""
        await signed(house)
        await second_quarter(house)
        await house.say(RUSSIAN_SERVANT, "/tasks")
        assert "Открыть результат: 1 квартал 2026 года" in house.labels(RUSSIAN_SERVANT)
        await house.tap(RUSSIAN_SERVANT, "Открыть результат: 2 квартал 2026 года")
        assert "2,00" in house.screen(RUSSIAN_SERVANT)


async def second_quarter(house: House) -> None:
    """The second quarter is opened in July and signed in the first evaluator's name."""
    head = await house.person(HR_HEAD)
    await house.turn("95d")
    campaigns, choices = house.app.verbs.campaigns, Choices(full_quarter=True)
    plan = await campaigns.plan(head, ACT, Quarter(2026, 2), choices)
    opened = await campaigns.open(head, ACT, Quarter(2026, 2), choices, len(plan.sheets))
    await house.name_servants(opened)
    actor, person = await house.person(RUSSIAN_HEAD), await house.person(RUSSIAN_SERVANT)
    sheets = house.app.verbs.sheets
    found = await sheets.team(actor, opened.id)
    (view,) = [view for view in found.views if view.sheet.person == person.id]
    for item in range(4):
        await sheets.mark(actor, view.sheet.id, item, 2)
    await sheets.sign(actor, [view.sheet.id])
    await house.people.idle()


class TestHowMuchAChatCarries:
    async def test_the_grade_alone(self, tmp_path: Path) -> None:
        """M-13: an office may keep numbers and comments out of Telegram."""
        async with run_house(tmp_path, Office(results_in_chat=ResultsInChat.GRADE)) as house:
            await signed(house)
            await house.tap(RUSSIAN_SERVANT, "Открыть результат")
            screen = house.screen(RUSSIAN_SERVANT)
            assert "Выполняет функциональные обязанности надлежащим образом" in screen
            assert "3,75" not in screen
            assert "Трудовая дисциплина" not in screen
            assert "п. 10" in screen

    async def test_the_notice_alone_starts_no_term(self, tmp_path: Path) -> None:
        """M-10, X-20: it said that opening is the receipt, where nothing can be received."""
        async with run_house(tmp_path, Office(results_in_chat=ResultsInChat.NOTICE)) as house:
            await signed(house)
            assert "это будет отметкой о получении" not in house.screen(RUSSIAN_SERVANT)
            assert "со дня получения идёт срок" in house.screen(RUSSIAN_SERVANT)
            await house.tap(RUSSIAN_SERVANT, "Открыть результат")
            assert "не передаётся" in house.screen(RUSSIAN_SERVANT)
            assert "надлежащим" not in house.screen(RUSSIAN_SERVANT)
            (result,) = await results_of(house, RUSSIAN_SERVANT)
            assert result.received_at is None
            await house.press(HR_HEAD, f"signed:{result.sheet}")
            assert "3,75" not in chat(house.phone(HR_HEAD))


class TestYear:
    async def test_forms_by_itself_and_shows_its_quarters(self, house: House) -> None:
        """M-4b, M-4c, M-9a: the mean of 3,75 and 2,00 by 30 January, without a mark in the push."""
        await signed(house)
        await second_quarter(house)
        await house.say(RUSSIAN_SERVANT, "/tasks")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат: 1 квартал 2026 года")
        moment = house.clock.now().replace(year=2027, month=1, day=28)
        await house.people.turn_to(moment)
        await house.people.idle()
        assert "итоговая" not in house.screen(RUSSIAN_SERVANT)
        await house.turn("1d")
        assert notice(house).content.text == "Сформирована ваша итоговая оценка за 2026 год."
        assert notice(house).protect_content
        refused = await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        assert toast(refused) == RU.plain("refuse-not-opened"), "each quarter's receipt first"
        await house.say(RUSSIAN_SERVANT, "/tasks")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        await house.tap(RUSSIAN_SERVANT, "Мои результаты")
        await house.tap(RUSSIAN_SERVANT, "Итог 2026 года")
        screen = house.screen(RUSSIAN_SERVANT)
        assert "1 квартал 2026 года: 3,75" in screen
        assert "Средняя оценка: 2,88\nВыполняет функциональные обязанности удовлетв" in screen
        assert "кварталы (п. 4), сформирована: 29 января 2027 года" in screen
        other = await house.press(COLLEAGUE, "year:2026")
        assert toast(other) == KK.plain("refuse-not-found")


async def test_a_result_waits_for_whom_the_bot_does_not_know(house: House) -> None:
    """M-9a, M-9b, M-15.1: who hasn't joined is on HR's list, by name and without a mark."""
    await house.open_quarter()
    await house.sign(HEAD, NOT_JOINED, [5, 4, 4, 2])
    await house.say(HR, "/tasks")
    assert "хабарлай алмайды: 1 адам" in house.screen(HR)
    assert "3,75" not in chat(house.phone(HR))
