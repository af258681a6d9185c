"""A bot behind a webhook as a process: killed, stopped, and changed over to fetching and back."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.telegram.intake import Intake
from handlers.buttons.quarter import Mark, Sign
from sandbox.body.stage import TOKEN
from sandbox.telegram.server import SandboxServer
from tests.courier import Courier, bringing
from tests.whole.conftest import SLOW, Desk, environment
from tests.whole.test_kill import Town, town
from tests.whole.test_start import Gateway, begin, free_port, gateway, running
from tests.whole.warm import Warm, start_warm

__all__ = ["gateway", "running", "town"]

URL = "https://bot.example.kz/aktau"


@dataclass
class Post:
    """A town, its Telegram on a port, and the courier who brings where the bot listens."""

    town: Town
    courier: Courier
    address: str
    folder: Path
    started: list[Warm]

    async def fetching(self) -> Warm:
        """A bot that fetches; it is there once it has asked."""
        found = self._start()
        assert await self.town.telegram.updates.polled.wait(SLOW), found.err
        return found

    async def listening(self, first: Callable[[], None] | None = None) -> Warm:
        """A bot to which updates are brought; it is there once Telegram knows its secret."""
        before = self.town.telegram.webhook
        settings = {"WEBHOOK_URL": URL, "WEBHOOK_PORT": self.courier.port}
        found = self._start(first, **settings)
        await self.town.until(lambda: self.town.telegram.webhook is not before, found)
        return found

    def _start(self, first: Callable[[], None] | None = None, **settings: object) -> Warm:
        told = environment(
            BOT_API_URL=self.address,
            BOT_TOKEN=TOKEN,
            DATABASE=self.town.body.database,
            KEYS_DIR=self.folder / "keys",
            **settings,
        )
        found = start_warm(self.folder, self.folder / "stderr.txt", told, "run", first=first)
        self.started.append(found)
        return found

    async def meet(self, running: Warm, *desks: Desk) -> None:
        """Evaluators open the chat."""
        phones = [self.town.people[desk.evaluator] for desk in desks]
        for phone in phones:
            await phone.say("/tasks")
        await self.town.until(lambda: all(phone.from_bot for phone in phones), running)

    async def quiet(self, running: Warm) -> None:
        """Until nothing waits at Telegram."""
        await self.town.until(self.town.is_quiet, running)

    def marks(self, desk: Desk) -> dict[int, int]:
        """What stands on a sheet."""
        sql = f"SELECT item, value / 100 FROM marks WHERE sheet_id = {desk.sheet}"
        return dict(self.town.read(sql))

    def mark(self, desk: Desk, item: int, value: int) -> None:
        self.town.press(desk, Mark(sheet=desk.sheet, item=item, value=value).pack())


@pytest.fixture
async def post(town: Town, tmp_path: Path) -> AsyncIterator[Post]:
    started: list[Warm] = []
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(SandboxServer(town.people))
        courier = Courier(town.telegram, free_port())
        await stack.enter_async_context(bringing(courier))
        yield Post(town, courier, server.address, tmp_path, started)
        for running in started:
            running.send(signal.SIGKILL)
            await running.ended()


def die_before_200() -> None:
    """In the bot: a signature is stored, and the machine goes dark."""
    deliver = Intake.deliver

    async def dying(self: Intake, raw: Mapping[str, Any]) -> bool:
        is_stored = await deliver(self, raw)
        if str(raw.get("callback_query", {}).get("data")).startswith(Sign.__prefix__ + ":"):
            os.kill(os.getpid(), signal.SIGKILL)
        return is_stored

    Intake.deliver = dying  # type: ignore[method-assign]


async def test_a_kill_between_the_commit_and_200_doubles_nothing(post: Post) -> None:
    """Telegram brings the signature again, to a bot that has forgotten that it had it."""
    desk = post.town.body.desks[0]
    bot = await post.listening(die_before_200)
    await post.meet(bot, desk)
    for item in range(desk.items):
        post.mark(desk, item, 4)
    await post.quiet(bot)
    post.town.press(desk, Sign(sheet=desk.sheet, revision=0).pack())
    assert await bot.ended() == -signal.SIGKILL
    signed = f"SELECT count(*) FROM results WHERE sheet_id = {desk.sheet}"
    assert post.town.read(signed) == [(1,)]
    assert not post.town.is_quiet()
    bot = await post.listening()
    await post.quiet(bot)
    tries = post.courier.answers[max(post.courier.answers)]
    assert (tries[0], tries[-1]) == (0, 200)
    assert await bot.stop() == 0, bot.err
    assert "Traceback" not in bot.err
    assert post.town.read(signed) == [(1,)]
    post.town.must_be_whole()


async def test_from_fetching_to_a_webhook_and_back_nothing_is_lost(post: Post) -> None:
    """With taps waiting at each change, and a stop in the midst of what is being brought."""
    one, *others = post.town.body.desks
    two = next(desk for desk in others if desk.evaluator != one.evaluator)
    bot = await post.fetching()
    await post.meet(bot, one, two)
    post.mark(one, 0, 1)
    await post.quiet(bot)
    assert await bot.stop() == 0, bot.err

    post.mark(one, 1, 2)
    bot = await post.listening()
    await post.quiet(bot)
    for value in (5, 4, 3, 2) * 5:
        post.mark(one, 0, value)
        post.mark(two, 0, value)
    await post.town.until(lambda: len(post.town.telegram.updates.pending()) < 30, bot)
    assert await bot.stop() == 0, bot.err
    assert post.town.telegram.webhook.url == URL

    post.mark(one, 2, 3)
    post.mark(two, 0, 5)
    waited = len(post.town.pending())
    bot = await post.fetching()
    await post.quiet(bot)
    assert await bot.stop() == 0, bot.err
    assert waited >= 2
    assert post.town.telegram.webhook.url == ""
    assert "Traceback" not in bot.err
    assert (post.marks(one), post.marks(two)) == ({0: 2, 1: 2, 2: 3}, {0: 5})
    post.town.must_be_whole()
    assert not any("drop_pending_updates" in call.arguments for call in post.town.people.calls())


async def test_a_webhook_is_set_once_a_bad_gateway_is_mended(
    tmp_path: Path, gateway: Gateway, running: list[Warm]
) -> None:
    """Listening goes on meanwhile, and /health says what is in the way."""
    gateway.kind, port = "502 page", free_port()
    settings = {"WEBHOOK_URL": URL, "WEBHOOK_PORT": free_port(), "METRICS_PORT": port}
    running.append(begin(tmp_path, gateway, **settings))
    await gateway.until("setWebhook")
    await gateway.until("setWebhook")
    async with asyncio.timeout(SLOW), ClientSession(f"http://127.0.0.1:{port}") as session:
        async with session.get("/health") as answer:
            assert "Telegram can't be told of the webhook (" in await answer.text()
        gateway.kind = ""
        await gateway.until("getWebhookInfo")
        async with session.get("/metrics") as answer:
            assert "bagalau_webhook_turned_away_total 0.0" in await answer.text()
    assert running[0].is_running, running[0].err
    assert await running[0].stop() == 0
    assert "Traceback" not in running[0].err
