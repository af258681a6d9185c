"""Telegram fails, the bot is killed and starts again: nothing is lost, nothing comes double."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import App, build
from bot.telegram.pace import Pace
from locales import texts
from sandbox.body.stage import BotEngine, make_people, sandbox_settings
from sandbox.telegram.engine import START, SandboxClock, step
from sandbox.telegram.faults import FaultKind
from sandbox.telegram.people import People
from sandbox.telegram.session import InProcessSession
from tests.conversations.conftest import (
    HR_HEAD,
    MANGYSTAU,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    House,
    _fill,
)
from tests.conversations.talk import (
    chat,
    is_alert,
    link,
    marks_of,
    results_of,
    say,
    sheet_of,
    tap,
    toast,
)

NETWORK: tuple[FaultKind, ...] = ("429", "500", "timeout", "reset", "accepted")


async def to_item(house: House) -> None:
    await house.open_quarter()
    await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
    await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна · не начат")


class TestFaults:
    @pytest.mark.parametrize("kind", NETWORK)
    async def test_the_edit_fails_and_the_toast_still_says_saved(
        self, house: House, kind: FaultKind
    ) -> None:
        """M-17b: the mark is there once, whatever became of the screen."""
        await to_item(house)
        house.people.fault(kind, method="editMessageText")
        pressed = await house.tap(RUSSIAN_HEAD, "4")
        assert toast(pressed) == "Сохранено: 4"
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 4}
        if "Показатель 1" in house.screen(RUSSIAN_HEAD):
            await house.tap(RUSSIAN_HEAD, "4")
        assert "Показатель 2 из 4" in house.screen(RUSSIAN_HEAD)
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 4}
        assert house.app.intake.health().failed == 0

    @pytest.mark.parametrize("kind", NETWORK)
    async def test_a_notice_arrives_all_the_same(self, house: House, kind: FaultKind) -> None:
        """M-9a: late perhaps, and twice only where Telegram had taken it and said nothing."""
        await house.open_quarter()
        house.people.fault(kind, method="sendMessage", times=2)
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        times = chat(house.phone(RUSSIAN_SERVANT)).count("Готов результат")
        assert times == (3 if kind == "accepted" else 1)
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        assert "4,00" in house.screen(RUSSIAN_SERVANT)

    async def test_a_signature_whose_answer_was_lost_is_one_signature(self, house: House) -> None:
        """The evaluator taps again, because nothing happened on the screen."""
        await to_item(house)
        for mark in "5443":
            await house.tap(RUSSIAN_HEAD, mark)
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        house.people.fault("reset", method="editMessageText")
        pressed = await house.tap(RUSSIAN_HEAD, "Подписать лист")
        assert toast(pressed) == "Подписан 1 лист"
        again = await house.tap(RUSSIAN_HEAD, "Подписать лист")
        assert not is_alert(again)
        assert "Подписан лист: Соколова" in house.screen(RUSSIAN_HEAD)
        assert chat(house.phone(RUSSIAN_SERVANT)).count("Готов результат") == 1

    async def test_updates_that_could_not_be_fetched_come_later(self, house: House) -> None:
        """Fetching fails, the text waits with Telegram."""
        house.people.fault("reset", method="getUpdates")
        assert "ваши задачи" in await house.say(RUSSIAN_SERVANT, "/tasks")

    async def test_a_command_with_the_bots_name_asks_telegram_nothing(self, house: House) -> None:
        """With Telegram away, /tasks@TestBot got the apology."""
        house.people.fault("500", method="getMe", times=20)
        assert "ваши задачи" in await house.say(RUSSIAN_SERVANT, "/tasks@TestBot")
        assert "ваши задачи" in await house.say(RUSSIAN_SERVANT, "/start@TestBot")
        assert house.app.intake.health().failed == 0

    async def test_the_message_was_deleted_on_the_phone(self, house: House) -> None:
        """A cleared history: the screen comes as a new message."""
        await to_item(house)
        phone = house.phone(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        house.people.telegram.forget(phone.from_bot[-1])
        await house.say(RUSSIAN_HEAD, "Исправно")
        assert "Исправно" in phone.screen
        assert "Убрать комментарий" in house.labels(RUSSIAN_HEAD)


@asynccontextmanager
async def life(folder: Path, clock: SandboxClock, people: People) -> AsyncIterator[App]:
    """One run of the program, from start to stop, on the same file and the same Telegram."""
    settings = replace(sandbox_settings("http://127.0.0.1:9", folder), username="TestBot")
    session = InProcessSession(people.api)
    pace = Pace(per_second=100_000, chat_seconds=0.0)
    async with build(settings, clock=clock, session=session, create=True, pace=pace) as app:
        await app.start()
        people.engine = BotEngine(app, clock)
        try:
            yield app
        finally:
            await app.stop()


async def test_a_restart_between_any_two_updates(tmp_path: Path) -> None:
    """M-9a, M-17b: joining, a draft, an awaited comment, a signature survive; old digits are home.

    The program ends and starts again before every single press and text.
    """
    clock = SandboxClock(running=False)
    people = make_people(clock, limits=False)
    async with life(tmp_path, clock, people) as app:
        phones = await _fill(app, people, MANGYSTAU)
        house = House(app, people, clock, phones)
        await house.open_quarter()
        code = await link(house, NOT_JOINED)
    head, servant, newcomer = (phones[n] for n in (RUSSIAN_HEAD, RUSSIAN_SERVANT, NOT_JOINED))
    taps = ["Перейти к оценке", "Соколова Марина Юрьевна · не начат", "5", "4"]
    for label in taps:
        async with life(tmp_path, clock, people) as app:
            await tap(House(app, people, clock, phones), head, label)
    async with life(tmp_path, clock, people) as app:
        house = House(app, people, clock, phones)
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5, 1: 4}
        await tap(house, head, "Добавить комментарий")
        await say(house, newcomer, f"/start {code}")
    async with life(tmp_path, clock, people) as app:
        house = House(app, people, clock, phones)
        await say(house, head, "Сам находит ошибки")
        assert (await sheet_of(house, RUSSIAN_SERVANT)).comments == {2: "Сам находит ошибки"}
        assert "Сам находит ошибки" in head.screen
        await tap(house, newcomer, "Русский")
    async with life(tmp_path, clock, people) as app:
        house = House(app, people, clock, phones)
        await say(house, head, "4")
        assert "ваши задачи" in head.screen, "which item was looked at is a hint, and is forgotten"
        await tap(house, newcomer, "Да, это я")
        assert "Здравствуйте" in chat(newcomer)
    for label in ["4", "3", "Подписать…", "Подписать лист"]:
        async with life(tmp_path, clock, people) as app:
            await tap(House(app, people, clock, phones), head, label)
    async with life(tmp_path, clock, people) as app:
        house = House(app, people, clock, phones)
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1
        await tap(house, servant, "Открыть результат")
        assert "Сам находит ошибки" in servant.screen
        assert chat(servant).count("Готов результат") == 0, "the notice became the result"


async def test_what_came_while_the_bot_was_off_is_done_at_the_start(tmp_path: Path) -> None:
    """Telegram keeps the taps; a reminder whose hour passed comes at the start."""
    clock = SandboxClock(running=False)
    people = make_people(clock, limits=False)
    async with life(tmp_path, clock, people) as app:
        phones = await _fill(app, people, MANGYSTAU)
        house = House(app, people, clock, phones)
        await house.open_quarter()
        await house.turn("10d")
        await house.turn("2h")
    head = phones[RUSSIAN_HEAD]
    await head.say("/tasks")
    people.telegram.press(head.person, head.from_bot[-1].message_id, "mark:1:0:5")
    clock.advance_to(START + step("11d") + step("1h"))
    await head.say("/help")
    async with life(tmp_path, clock, people) as app:
        await people.idle()
        assert "Что здесь можно" in chat(head)
        assert "Напоминание" in chat(head)
        assert app.intake.health().failed == 0
        assert chat(phones[HR_HEAD]).count("Напоминание") == 1


async def test_a_mark_that_cannot_be_stored_is_told_and_stored_when_it_can(house: House) -> None:
    """On a full disk taps were told "nothing is lost", confirmed, and gone."""
    await house.open_quarter()
    await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
    await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна · не начат")
    phone, database = house.phone(RUSSIAN_HEAD), house.app.database
    await database.write(lambda books: books.connection.execute("PRAGMA busy_timeout = 0").close())
    with closing(sqlite3.connect(database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        pressed = await phone.tap("4")
        assert toast(pressed) == texts("ru").plain("not-stored")
        assert is_alert(pressed)
        assert house.app.intake.health().in_hand == 1
    await house.people.idle()
    assert list((await marks_of(house, RUSSIAN_SERVANT)).values()) == [4]
    assert house.app.intake.health().in_hand == 0
