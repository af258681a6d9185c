"""Telegram brings updates over HTTP: by its secret, done once, and taken only when stored."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable
from io import BytesIO
from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramNotFound, TelegramUnauthorizedError
from aiogram.types import WebhookInfo
from aiohttp import ClientSession

from bot.kit.listening import ListenError
from bot.telegram.intake import (
    HANDLED_AT_ONCE,
    RECEIPT_SECONDS,
    BadTokenError,
    LostDatabaseError,
)
from bot.telegram.porter import LARGEST_UPDATE, SECRET_HEADER
from bot.telegram.webhook import LOOK_SECONDS, Webhook
from handlers.kit.answers import Screen, Toast
from tests.transport.fake_telegram import (
    FakeTelegram,
    bad_page,
    bot_of,
    dead_proxy,
    hang,
    network_error,
    refused,
    says,
    server_error,
    taps,
    undecodable,
)
from tests.transport.fake_time import on_fake_time
from tests.transport.test_intake import Office

URL = "https://bot.example.kz/telegram/aktau"
PATH = "/telegram/aktau"
SLOW = 60.0  # seconds; only a machine that stands still needs them


class Door:
    """An office that listens, Telegram's way to it, and everybody else's."""

    def __init__(self) -> None:
        self.telegram = FakeTelegram()
        know(self.telegram)
        self.office = Office(self.telegram)
        self.intake = self.office.intake
        self.webhook = Webhook(bot_of(self.telegram), self.intake, URL, "127.0.0.1", 0)
        self.http: ClientSession

    @property
    def secret(self) -> str:
        told: str = self.telegram.made("setWebhook")[-1].secret_token
        return told

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.webhook.port}"

    async def bring(self, update: Any, **changed: Any) -> int:
        """What Telegram reads; `changed` are a request's parts that it would never send so."""
        headers = {SECRET_HEADER: self.secret, "Content-Type": "application/json"}
        status, _ = await self.ask(body=json.dumps(update).encode(), headers=headers, **changed)
        return status

    async def ask(self, method: str = "POST", path: str = PATH, **parts: Any) -> tuple[int, bytes]:
        body = parts.pop("body", None)
        address, data = self.address + path, None if body is None else BytesIO(body)
        async with self.http.request(method, address, data=data, **parts) as answer:
            return answer.status, await answer.read()


async def until(done: Callable[[], bool]) -> None:
    """Until something that goes on by itself has got so far."""
    async with asyncio.timeout(SLOW):
        while not done():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.001)


def know(telegram: FakeTelegram, **told: Any) -> None:
    """Telegram knows of this webhook from now on, and tells so much of it."""
    info: dict[str, Any] = {
        "url": URL,
        "has_custom_certificate": False,
        "pending_update_count": 0,
    } | told

    async def answer(_: Any) -> WebhookInfo:
        telegram.lay("getWebhookInfo", answer)
        return WebhookInfo(**info)

    telegram.tricks.pop("getWebhookInfo", None)
    telegram.lay("getWebhookInfo", answer)


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    found = Door()
    await found.webhook.start()
    await until(lambda: bool(found.telegram.made("getWebhookInfo")))
    async with ClientSession() as found.http:
        yield found
    await found.webhook.stop()
    await found.intake.stop()


# What Telegram brings


async def test_an_update_is_taken_once_it_is_done_and_answered_later(door: Door) -> None:
    shown, slow = asyncio.Event(), door.office.perform

    async def perform(update: Any, answer: Any) -> None:
        await shown.wait()
        await slow(update, answer)

    door.intake._perform = perform
    assert await door.bring(taps(1, 100)) == 200
    assert (door.office.handled, door.office.shown) == ([1], [])
    shown.set()
    await door.intake.idle()
    assert door.office.shown == [(1, Screen("screen 1"))]


async def test_200_isnt_said_while_it_is_being_handled(door: Door) -> None:
    inside, outside = asyncio.Event(), asyncio.Event()

    async def feed(update: Any) -> object:
        inside.set()
        await outside.wait()
        return await door.office.feed(update)

    door.intake._feed = feed
    brought = asyncio.ensure_future(door.bring(taps(1, 100)))
    again = asyncio.ensure_future(door.bring(taps(1, 100)))
    await inside.wait()
    await asyncio.sleep(0.05)
    assert not brought.done()
    outside.set()
    assert [await brought, await again] == [200, 200]
    assert door.office.handled == [1]


async def test_a_repeated_update_is_taken_and_not_done_again(door: Door) -> None:
    assert [await door.bring(taps(1, 100)) for _ in range(3)] == [200] * 3
    assert door.office.handled == [1]
    assert door.intake.health().in_hand == 0


async def test_two_of_a_person_in_order_and_two_people_side_by_side(door: Door) -> None:
    gate, feed = asyncio.Event(), door.office.feed
    begun: list[int] = []

    async def slowly(update: Any) -> object:
        begun.append(update.update_id)
        if update.update_id == 1:
            await gate.wait()
        return await feed(update)

    door.intake._feed = slowly
    first = asyncio.ensure_future(door.bring(says(1, 100)))
    await until(lambda: begun == [1])
    second = asyncio.ensure_future(door.bring(says(2, 100)))
    await until(lambda: door.intake.health().in_hand == 2)
    assert await door.bring(says(3, 200)) == 200
    assert begun == [1, 3]
    gate.set()
    assert [await first, await second] == [200, 200]
    assert begun == [1, 3, 2]


async def test_what_cant_be_stored_is_503_and_saved_once_when_it_comes_again(door: Door) -> None:
    """Decision 71: it stays in hand, and whoever waits behind it is told too."""
    door.office.is_full = True
    assert await door.bring(taps(1, 100)) == 503
    assert await door.bring(taps(1, 100)) == 503
    assert await door.bring(says(2, 100)) == 503
    assert door.intake.health().is_held_up
    door.office.is_full = False
    await until(lambda: door.office.handled[:1] == [1])
    assert await door.bring(taps(1, 100)) == 200
    assert await door.bring(says(2, 100)) == 200
    assert door.office.handled == [1, 2]
    await door.intake.idle()
    assert (1, Toast("сақталмады")) in door.office.shown


async def test_a_crash_in_a_handler_is_taken_and_apologised_for(door: Door) -> None:
    door.office.crashes.add(1)
    assert await door.bring(taps(1, 100)) == 200
    await door.intake.idle()
    assert door.office.shown == [(1, Toast("Кешіріңіз"))]


async def test_an_update_that_cant_be_read_is_taken_and_makes_nobody_deaf(door: Door) -> None:
    assert await door.bring(undecodable(1, 100)) == 200
    assert await door.bring({"update_id": 2, "telepathy": {}}) == 200
    assert await door.bring({"update_id": 10**30}) == 200
    assert await door.bring(says(4, 100)) == 200
    assert door.office.handled == [4]
    assert door.intake.health().set_aside == 3


async def test_behind_one_that_isnt_stored_nothing_piles_up(door: Door) -> None:
    """The window's order is that of fetched updates; what was brought is forgotten by itself."""
    inside, outside = asyncio.Event(), asyncio.Event()
    feed = door.office.feed

    async def first_hangs(update: Any) -> object:
        if update.update_id == 1:
            inside.set()
            await outside.wait()
        return await feed(update)

    door.intake._feed = first_hangs
    brought = asyncio.ensure_future(door.bring(says(1, 100)))
    await inside.wait()
    for number in range(2, 30):
        assert await door.bring(says(number, 200)) == 200
    assert door.intake.health().in_hand == 1
    outside.set()
    assert await brought == 200


async def test_a_lost_database_takes_nothing_and_ends(door: Door) -> None:
    door.office.is_kept = False
    assert await door.bring(says(1, 100)) == 503
    assert door.intake.over.is_set()
    assert isinstance(door.intake.fault, LostDatabaseError)
    assert door.office.handled == []


async def test_a_database_that_is_lost_under_an_update_leaves_it_to_telegram(door: Door) -> None:
    feed = door.office.feed

    async def lose(update: Any) -> object:
        door.office.is_kept = False
        return await feed(update)

    door.intake._feed = lose
    assert await door.bring(says(1, 100)) == 503
    assert isinstance(door.intake.fault, LostDatabaseError)


@on_fake_time
async def test_what_takes_too_long_is_said_to_come_again() -> None:
    """Telegram and the proxy would cut the line at a minute."""
    door = Door()
    door.office.slow_handling[1] = RECEIPT_SECONDS + 5
    assert not await door.intake.deliver(taps(1, 100))
    assert await door.intake.deliver(taps(1, 100))
    assert door.office.handled == [1]
    await door.intake.stop()


# Who isn't Telegram

UPDATE = json.dumps(says(1, 100)).encode()
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize("secret", [None, "", "x", "x" * 43, "құпия", "\xff\xfe"])
async def test_without_the_secret_nothing_is_there(door: Door, secret: str | None) -> None:
    headers = JSON if secret is None else JSON | {SECRET_HEADER: secret}
    assert await door.ask(body=UPDATE, headers=headers) == (404, b"")
    assert door.office.handled == []
    assert door.webhook.health().turned_away == 1


WRONG: dict[str, dict[str, Any]] = {
    "GET": {"method": "GET"},
    "PUT": {"method": "PUT", "body": UPDATE},
    "DELETE": {"method": "DELETE"},
    "another path": {"path": "/", "body": UPDATE},
    "a path with more": {"path": PATH + "/", "body": UPDATE},
    "the path in capitals": {"path": PATH.upper(), "body": UPDATE},
    "nothing": {"body": b""},
    "garbage": {"body": b"\x00\xff{"},
    "null": {"body": b"null"},
    "a list": {"body": b"[]"},
    "no number": {"body": b"{}"},
    "a text for a number": {"body": b'{"update_id":"1"}'},
    "a truth for a number": {"body": b'{"update_id":true}'},
    "half a number": {"body": b'{"update_id":1.5}'},
    "5,000 digits": {"body": b'{"update_id":' + b"9" * 5_000 + b"}"},
    "too deep": {"body": b'{"update_id":1,"message":' + b"[" * 100_000 + b"]" * 100_000 + b"}"},
    "too large": {"body": b" " * LARGEST_UPDATE + UPDATE},
    "packed": {"body": gzip.compress(UPDATE), "more": {"Content-Encoding": "gzip"}},
    "a plain text": {"body": UPDATE, "more": {"Content-Type": "text/plain"}},
    "a form": {"body": UPDATE, "more": {"Content-Type": "multipart/form-data; boundary=x"}},
}


@pytest.mark.parametrize("kind", WRONG)
async def test_what_is_no_update_is_turned_away_without_a_word(
    door: Door, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Also from whoever has the secret."""
    parts = dict(WRONG[kind])
    headers = JSON | {SECRET_HEADER: door.secret} | parts.pop("more", {})
    assert await door.ask(headers=headers, **parts) == (404, b"")
    assert door.office.handled == []
    assert door.webhook.health().turned_away == 1
    (line,) = [one.getMessage() for one in caplog.records if one.name == "bot.telegram.porter"]
    assert line.startswith("turned away from the webhook: ")
    assert "Айгүл" not in caplog.text
    assert door.secret not in caplog.text
    assert await door.bring(says(7, 100)) == 200


async def test_nobody_outside_fills_the_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    for _ in range(100):
        await door.ask(body=UPDATE, headers=JSON)
    lines = [one for one in caplog.records if one.name == "bot.telegram.porter"]
    assert door.webhook.health().turned_away == 100
    assert len(lines) == 7


async def test_the_body_of_whoever_lacks_the_secret_isnt_read(door: Door) -> None:
    """A head that promises a body is answered at once."""
    reader, writer = await asyncio.open_connection("127.0.0.1", door.webhook.port)
    writer.write(
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"Content-Length: {LARGEST_UPDATE}\r\n\r\n".encode()
    )
    assert (await reader.readline()).startswith(b"HTTP/1.1 404")
    writer.close()
    await writer.wait_closed()


# What Telegram is told


@on_fake_time
async def test_the_webhook_is_set_as_polling_asks_and_drops_nothing() -> None:
    door = Door()
    keeping = asyncio.ensure_future(door.webhook._look())
    await keeping
    (told,) = door.telegram.made("setWebhook")
    assert (told.url, told.max_connections) == (URL, HANDLED_AT_ONCE)
    assert told.allowed_updates == door.intake.allowed
    assert told.drop_pending_updates is None
    assert len(told.secret_token) >= 43


def test_each_start_has_a_secret_of_its_own() -> None:
    assert Door().webhook._porter.secret != Door().webhook._porter.secret


async def keeping(door: Door, seconds: float) -> None:
    """The webhook is looked after for so long, without anybody at the port."""
    loop = asyncio.get_running_loop()
    door.webhook._keeping = task = loop.create_task(door.webhook._keep())
    await asyncio.sleep(seconds)
    door.webhook._keeping = None
    task.cancel()
    await asyncio.wait([task])


@pytest.mark.parametrize(
    "trick", [network_error, server_error, bad_page, dead_proxy, hang, refused(TelegramBadRequest)]
)
@on_fake_time
async def test_setting_it_never_gives_up(trick: Any) -> None:
    door = Door()
    door.telegram.lay("setWebhook", *[trick] * 5)
    await keeping(door, 120.0)
    assert len(door.telegram.made("setWebhook")) == 6
    health = door.webhook.health()
    assert health.trouble is None
    assert health.look_age is not None
    assert not door.intake.over.is_set()


@on_fake_time
async def test_until_it_is_set_it_is_said_what_is_in_the_way() -> None:
    door = Door()
    door.telegram.lay("setWebhook", *[dead_proxy] * 1_000)
    await keeping(door, 300.0)
    health = door.webhook.health()
    assert (health.look_age, health.trouble) == (None, "ProxyConnectionError")


@pytest.mark.parametrize("kind", [TelegramUnauthorizedError, TelegramNotFound])
@on_fake_time
async def test_a_token_that_was_never_good_ends_it(kind: Any) -> None:
    door = Door()
    door.telegram.lay("setWebhook", refused(kind))
    await keeping(door, 10.0)
    assert door.intake.over.is_set()
    assert isinstance(door.intake.fault, BadTokenError)


@on_fake_time
async def test_a_token_that_was_good_may_come_back() -> None:
    door = Door()
    await keeping(door, 1.0)
    door.telegram.tricks["getWebhookInfo"].appendleft(refused(TelegramUnauthorizedError))
    await keeping(door, 0.1)
    assert door.webhook.health().trouble == "TelegramUnauthorizedError"
    assert not door.intake.over.is_set()


@on_fake_time
async def test_a_webhook_that_was_taken_away_is_set_again_at_once() -> None:
    """Another program with the token has polled; until Telegram knows ours, that isn't well."""
    door = Door()
    know(door.telegram, url="")
    await keeping(door, LOOK_SECONDS / 2)
    assert len(door.telegram.made("setWebhook")) > 2
    health = door.webhook.health()
    assert (health.look_age, health.trouble) == (None, "TakenAway")
    know(door.telegram)
    await keeping(door, 1.0)
    assert door.webhook.health().look_age is not None


@on_fake_time
async def test_updates_that_wait_and_arent_brought_are_told_with_telegrams_words() -> None:
    door = Door()
    know(door.telegram, pending_update_count=3, last_error_message="SSL error\ncertificate")
    await keeping(door, LOOK_SECONDS / 2)
    assert not door.webhook.health().is_stuck
    await keeping(door, LOOK_SECONDS / 2)
    health = door.webhook.health()
    assert (health.is_stuck, health.waiting) == (True, 3)
    assert health.failure == "SSL error certificate"
    door.webhook._porter.let_in += 1
    await keeping(door, LOOK_SECONDS / 2)
    assert not door.webhook.health().is_stuck
    know(door.telegram)
    await keeping(door, LOOK_SECONDS / 2)
    assert door.webhook.health().waiting == 0


@on_fake_time
async def test_a_database_that_is_gone_is_seen_without_an_update() -> None:
    door = Door()
    door.office.is_kept = False
    await keeping(door, 1.0)
    assert isinstance(door.intake.fault, LostDatabaseError)


# The end


async def test_a_stop_answers_what_is_being_brought_and_hears_nobody_else(door: Door) -> None:
    inside, outside = asyncio.Event(), asyncio.Event()
    feed = door.office.feed

    async def slowly(update: Any) -> object:
        inside.set()
        await outside.wait()
        return await feed(update)

    door.intake._feed = slowly
    port = door.webhook.port
    brought = asyncio.ensure_future(door.bring(says(1, 100)))
    await inside.wait()
    stopping = asyncio.ensure_future(door.webhook.stop())
    await until(lambda: not is_open(port))
    outside.set()
    assert await brought == 200
    await stopping
    assert door.office.handled == [1]


def is_open(port: int) -> bool:
    with socket.socket() as found:
        return found.connect_ex(("127.0.0.1", port)) == 0


async def test_a_taken_port_is_told_in_a_sentence() -> None:
    found = Door()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        webhook = Webhook(bot_of(found.telegram), found.intake, URL, "127.0.0.1", port)
        with pytest.raises(ListenError, match=f"WEBHOOK_PORT: 127.0.0.1:{port} can't be used"):
            await webhook.start()
        await webhook.stop()
    assert found.telegram.made("setWebhook") == []
