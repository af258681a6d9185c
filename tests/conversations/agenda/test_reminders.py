"""The clock turns: who is reminded, when, how often; and what any text leads to."""

from __future__ import annotations

from datetime import datetime

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.quarter.nouns import Choices
from locales import LANGUAGES, texts
from sandbox.telegram.engine import OFFICE
from sandbox.telegram.people import Phone
from tests.conversations.conftest import (
    ACT,
    BODY_HEAD,
    HEAD,
    HR,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)
from tests.conversations.talk import chat, is_alert, say, toast

RU, KK = texts("ru"), texts("kk")


def reminders(phone: Phone, title: str = "Напоминание") -> list[str]:
    """When reminders came, as "13.04 10:00"."""
    return [
        f"{message.date.astimezone(OFFICE):%d.%m %H:%M}"
        for message in phone.from_bot
        if message.content.text.startswith(title)
    ]


async def till(house: House, month: int, day: int, hour: int = 18) -> None:
    await house.people.turn_to(datetime(2026, month, day, hour, tzinfo=OFFICE))
    await house.people.idle()


class TestBeforeTheDeadline:
    async def test_five_two_and_one_working_days_and_the_last_morning_at_ten(
        self, house: House
    ) -> None:
        """M-4a, M-15.1: the deadline is Monday the 20th; Saturdays and Sundays don't count."""
        await house.open_quarter()
        await till(house, 4, 30)
        days = ["13.04 10:00", "16.04 10:00", "17.04 10:00", "20.04 10:00"]
        assert reminders(house.phone(RUSSIAN_HEAD)) == days
        assert reminders(house.phone(HEAD), KK.plain("digest-title")[3:-4]) == days
        assert "осталось 5 раб. дней" in chat(house.phone(RUSSIAN_HEAD))
        assert "последний день" in chat(house.phone(RUSSIAN_HEAD))
        assert reminders(house.phone(RUSSIAN_SERVANT)) == []

    async def test_done_meanwhile_is_not_reminded(self, house: House) -> None:
        """The cause is asked again: who has signed all hears nothing more of it."""
        await house.open_quarter()
        for number in ("0006", "0005"):
            await house.sign(HR_HEAD, number, [5, 4, 4, 3])
        await till(house, 4, 17)
        mine = chat(house.phone(HR_HEAD))
        assert "Оценочные листы" not in mine.split("Напоминание", 1)[-1]
        assert len(reminders(house.phone(RUSSIAN_HEAD))) == 3

    async def test_one_digest_for_two_quarters(self, house: House) -> None:
        """One message a person and morning, however many tasks it lists."""
        head, campaigns = await house.person(HR_HEAD), house.app.verbs.campaigns
        choices = Choices(full_quarter=True)
        earlier = Quarter(2025, 4)
        plan = await campaigns.plan(head, ACT, earlier, choices)
        opened = await campaigns.open(head, ACT, earlier, choices, len(plan.sheets))
        await house.name_servants(opened)
        await house.open_quarter()
        await till(house, 4, 13)
        assert reminders(house.phone(RUSSIAN_HEAD)) == ["13.04 10:00"]
        screen = house.screen(RUSSIAN_HEAD)
        assert "за 4 квартал 2025 года" in screen
        assert "срок прошёл" in screen
        assert "за 1 квартал 2026 года" in screen
        assert "Перейти к оценке: 4 квартал 2025 года" in house.labels(RUSSIAN_HEAD)

    async def test_snoozed_comes_tomorrow_and_never_past_the_deadline(self, house: House) -> None:
        """M-4a: the last morning can't be put off."""
        await house.open_quarter()
        await till(house, 4, 13, 11)
        pressed = await house.tap(RUSSIAN_HEAD, "Напомнить завтра")
        assert toast(pressed) == "Напомню: 14 апреля 2026 года, 10:00."
        await house.tap(RUSSIAN_HEAD, "Напомнить завтра")
        await till(house, 4, 15)
        assert reminders(house.phone(RUSSIAN_HEAD)) == ["13.04 10:00", "14.04 10:00"]
        await till(house, 4, 20, 11)
        refused = await house.tap(RUSSIAN_HEAD, "Напомнить завтра")
        assert is_alert(refused)
        assert toast(refused) == "Дальше откладывать нельзя: срок 20 апреля 2026 года."
        await till(house, 4, 24)
        assert "21.04 10:00" not in reminders(house.phone(RUSSIAN_HEAD))

    async def test_a_quarter_opened_at_night_is_told_in_the_morning(self, house: House) -> None:
        """M-17a: sheets are sent in working hours; Friday evening means Monday at nine."""
        await house.turn("34h")
        await house.open_quarter(names_servants=False)
        assert "оценочные листы" not in chat(house.phone(BODY_HEAD))
        assert "Определите служащих" not in chat(house.phone(BODY_HEAD))
        await till(house, 4, 6)
        told = [m for m in house.phone(BODY_HEAD).from_bot if "оценочные" in m.content.text]
        assert [f"{m.date.astimezone(OFFICE):%d.%m %H:%M}" for m in told] == ["06.04 09:00"]

    async def test_hr_hears_of_calls_and_of_a_missed_term(self, house: House) -> None:
        """M-9b, M-15.1, M-15.4: the second working day after the signing, and the day after."""
        await house.open_quarter()
        await house.sign(HEAD, NOT_JOINED, [5, 4, 4, 2])
        await till(house, 4, 6)
        assert "хабарлай алмайды: 1 адам" in house.screen(HR)
        assert "Павленко" not in house.screen(HR)
        await till(house, 4, 21)
        title = KK.plain("digest-title")[3:-4]
        assert "21.04 10:00" in reminders(house.phone(HR), title)


class TestAnyText:
    @pytest.mark.parametrize("number", [SERVANT, RUSSIAN_SERVANT])
    async def test_leads_home_and_commands_to_their_screens(
        self, house: House, number: str
    ) -> None:
        """M-14: help names whom to turn to, and every word finds its way home."""
        words = KK if number == SERVANT else RU
        name = (await house.person(number)).name
        home = words.plain("home-nothing")
        for text in ("Сәлем", "привет", "👍", "/foo", "/TASKS", "9", "-1", "5.5", "/tasks"):
            screen = await house.say(number, text)
            assert name in screen
            assert home in screen
        phone = house.phone(number)
        await phone.send_file("a.ogg", b"OggS", kind="voice")
        await house.people.idle()
        assert home in phone.screen
        await phone.send_file("a.pdf", b"%PDF")
        await house.people.idle()
        assert words.plain("button-home") in house.labels(number)
        for command in ("help", "privacy", "language", "tasks"):
            screen = await house.say(number, f"/{command}")
            assert words.plain("button-home") in house.labels(number) or home in screen
        service = "персоналды басқару қызметі" if number == SERVANT else "кадровую службу"
        assert service in await house.say(number, "/help")
        assert await house.say(number, "/help@TestBot") == await house.say(number, "/help")

    async def test_privacy_names_the_paragraphs_of_the_act(self, house: House) -> None:
        """M-12, M-13: how long documents are kept, and that results are confidential."""
        await house.open_quarter()
        screen = await house.say(RUSSIAN_SERVANT, "/privacy")
        assert "хранятся 3 года со дня завершения оценки (п. 12)" in screen
        assert "Результаты оценки конфиденциальны (п. 13)" in screen

    async def test_home_after_a_cleared_history(self, house: House) -> None:
        """/start without anything is home."""
        await house.open_quarter()
        screen = await say(house, house.phone(RUSSIAN_HEAD), "/start")
        assert "Оценочные листы за 1 квартал 2026 года" in screen
        assert house.labels(RUSSIAN_HEAD)[0] == "Перейти к оценке"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_refusal_is_cut_by_an_alert(language: str) -> None:
    """Telegram shows 200 characters of an alert; a long name must still fit."""
    words = texts(language)
    for key, variables in words.keys.items():
        if key.startswith("refuse-"):
            numbers = {"count", "limit", "length"}
            details = {v: 100 if v in numbers else "Ы" * 40 for v in variables}
            assert len(words.plain(key, **details)) <= 200, key
