"""The sandbox and the real bot together: the bot over HTTP, its clock and outbox in our hands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.app import App
from bot.settings import Settings, read_settings
from sandbox.body.sample import Sample
from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import START, SandboxClock
from sandbox.telegram.people import People
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.telegram import Options, Telegram

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


def sandbox_settings(address: str, folder: Path, sample: Sample | None = None) -> Settings:
    """The bot's settings in the sandbox: like any office's, in a folder of its own."""
    settings = read_settings(
        {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": address,
            "DATABASE": str(folder / "bagalau.db"),
            "KEYS_DIR": str(folder / "keys"),
        }
    )
    if sample is None:
        return settings
    office = replace(settings.office, name=sample.body, appeal_address=sample.appeal_address)
    return replace(settings, office=office)


@asynccontextmanager
async def stage(
    port: int,
    folder: Path,
    sample: Sample | None,
    *,
    methodologies: Path | None = None,
) -> AsyncIterator[SandboxServer]:
    """The whole sandbox on a port of this machine, with a sample body unless it is None.

    What an earlier sandbox left in the folder is taken up as it was. `methodologies` is the folder
    of an office's own acts. Raises MethodologyError.
    """
    from bot.app import build
    from sandbox.body.story import furnish

    settings = sandbox_settings("", folder, sample)
    story = None if settings.database.exists() else sample
    clock = SandboxClock(START if story is None else story.begins or START)
    people = make_people(clock)
    async with SandboxServer(people, port=port) as server:
        settings = replace(settings, api_url=server.address, methodologies_dir=methodologies)
        async with build(settings, clock=clock, create=True) as app:
            await app.start()
            people.engine = BotEngine(app, clock)
            try:
                if story is not None:
                    await furnish(app, people, clock, story)
                yield server
            finally:
                await app.stop()


@asynccontextmanager
async def telegram_only(port: int) -> AsyncIterator[SandboxServer]:
    """The stand-in Telegram alone, for a separate `bagalau run`."""
    async with SandboxServer(make_people(SandboxClock()), port=port) as server:
        yield server
