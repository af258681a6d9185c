"""The sandbox and the real bot together: the bot over HTTP, its clock and outbox in our hands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.sandbox.api import BotApi
from bot.sandbox.engine import SandboxClock
from bot.sandbox.people import People
from bot.sandbox.server import SandboxServer
from bot.sandbox.telegram import Options, Telegram
from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from bot.app import App

BODY = "Маңғыстау облысының цифрлық технологиялар басқармасы"
APPEAL_ADDRESS = "г. Актау, 14-й микрорайон, здание 1"
TOKEN = "1000000001:SANDBOX-needs-no-secret-token-000000"


@dataclass(frozen=True)
class BotEngine:
    """What the people API may turn of the bot: nothing but clock, tick and outbox."""

    app: App
    clock: SandboxClock

    async def stops(self, after: datetime) -> datetime | None:
        """The next moment at which the bot has something to do."""
        return await self.app.reminders.next_moment(after)

    async def tick(self) -> None:
        """What the hour asks for."""
        await self.app.tick()

    async def drain_outbox(self) -> None:
        """Send every notice that is due."""
        await self.app.delivery.drained()

    async def idle(self, timeout: float) -> None:  # noqa: ASYNC109 - the caller's patience
        """Return once nothing is in hand and no notice is due."""
        await self.app.idle(timeout)


def make_people(clock: SandboxClock, *, limits: bool = True) -> People:
    """A Telegram of one's own with nobody in it."""
    telegram = Telegram(clock, token=TOKEN, options=Options(limits=limits))
    return People(telegram, BotApi(telegram))


def sandbox_settings(address: str, folder: Path) -> Settings:
    """The bot's settings in the sandbox: like any office's, in a folder of its own."""
    return read_settings(
        {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": address,
            "DATABASE": str(folder / "bagalau.db"),
            "KEYS_DIR": str(folder / "keys"),
        }
    )


@asynccontextmanager
async def stage(port: int, folder: Path, *, empty: bool = False) -> AsyncIterator[SandboxServer]:
    """The whole sandbox on a port of this machine, with the sample body unless `empty`."""
    from bot.app import build
    from bot.sandbox.sample import furnish

    clock = SandboxClock()
    people = make_people(clock)
    async with SandboxServer(people, port=port) as server:
        settings = sandbox_settings(server.address, folder)
        office = replace(settings.office, name=BODY, appeal_address=APPEAL_ADDRESS)
        async with build(replace(settings, office=office), clock=clock, create=True) as app:
            await app.start()
            people.engine = BotEngine(app, clock)
            try:
                if not empty:
                    await furnish(app, people)
                yield server
            finally:
                await app.stop()


@asynccontextmanager
async def telegram_only(port: int) -> AsyncIterator[SandboxServer]:
    """The stand-in Telegram alone, for a separate `bagalau run`."""
    async with SandboxServer(make_people(SandboxClock()), port=port) as server:
        yield server
