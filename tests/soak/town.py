"""One run of a scene: people at a stand-in Telegram, the bot in a process that may be struck."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from bot.files.backups import _kept
from sandbox.body.stage import TOKEN
from sandbox.telegram.acts import Upload
from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.objects import Json
from sandbox.telegram.people import People, Phone
from sandbox.telegram.telegram import Telegram
from storage.database import check_file
from tests.soak.prepared import DATABASE, Prepared, left_behind
from tests.soak.struck import Strike
from tests.whole.conftest import SLOW, environment
from tests.whole.warm import Warm, start_warm

REFUSALS = 12
"""So many calls in a row are told to come a second later."""


class Struck(BotApi):
    """Counts the calls since it was armed; strikes before the n-th, or behind it."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram)
        self.count = 0
        self.is_disordered = False
        self._at = 0
        self._is_before = True
        self._strike: Callable[[], None] = lambda: None

    def arm(self, at: int, strike: Callable[[], None], *, is_before: bool) -> None:
        self.count, self._at, self._is_before, self._strike = 0, at, is_before, strike

    async def call(
        self,
        method: str,
        arguments: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        token: str | None = None,
    ) -> tuple[int, Json]:
        if method.lower() == "getupdates":
            status, told = await super().call(method, arguments, files, token=token)
            return status, self._disordered(told)
        self.count += 1
        is_struck = self.count == self._at
        if is_struck and self._is_before:
            self._strike()
        answer = await super().call(method, arguments, files, token=token)
        if is_struck and not self._is_before:
            self._strike()
        return answer

    def _disordered(self, told: Json) -> Json:
        """Every update comes twice, the newest first."""
        if not self.is_disordered or not told.get("ok"):
            return told
        return {**told, "result": [*reversed(told["result"]), *told["result"]]}


@dataclass(frozen=True)
class Point:
    """Where a run is killed: before a statement, before a call or behind it; nowhere at 0.

    Or its weather: "429" refuses calls by the dozen, "disorder" brings updates twice and turned.
    """

    statement: int = 0
    call: int = 0
    is_before: bool = True
    weather: Literal["", "429", "disorder"] = ""

    def __str__(self) -> str:
        if self.weather:
            return self.weather
        if self.statement:
            return f"statement {self.statement}"
        return f"{'before' if self.is_before else 'behind'} call {self.call}"


class Town:
    """A copy of a prepared body, its phones, and the bot, started anew whenever it died."""

    def __init__(self, prepared: Prepared, folder: Path, people: People, api: Struck) -> None:
        self.prepared = prepared
        self.folder = folder
        self.people = people
        self.api = api
        self.deaths = 0
        self._running: Warm | None = None

    # the bot

    async def begin(self, address: str, strike: Strike, *, backs_up: bool) -> None:
        """Start it. `backs_up`: its backup is struck in its place."""
        self._backup = strike
        await self.start(address, strike.bystander() if backs_up else strike)

    async def start(self, address: str, strike: Strike) -> None:
        """Start it; it is there once it asks for updates, or dead."""
        self._address = address
        polled = self.people.telegram.updates.polled
        self._strike = strike
        log = self.folder / "stderr.txt"
        self._running = start_warm(self.folder, log, self._settings, "run", first=strike.prepare)
        async with asyncio.timeout(SLOW):
            while self.running.is_running and not await polled.wait(0.5):
                pass

    @property
    def _settings(self) -> dict[str, str]:
        return environment(
            BOT_API_URL=self._address,
            BOT_TOKEN=TOKEN,
            DATABASE=self.database,
            KEYS_DIR=self.folder / "keys",
            BACKUP_DIR=self.kept,
        )

    @property
    def running(self) -> Warm:
        assert self._running is not None
        return self._running

    def arm(self, point: Point) -> None:
        """From now on statements and calls are counted."""
        self.running.send(signal.SIGUSR1)
        self.arm_calls(point)

    def arm_calls(self, point: Point) -> None:
        self.api.arm(point.call, self.kill, is_before=point.is_before)
        self.api.is_disordered = point.weather == "disorder"
        if point.weather == "429":
            self.api.faults.plan("429", times=REFUSALS)

    def kill(self) -> None:
        """At once, if it is there."""
        if self._running is not None:
            self._running.send(signal.SIGKILL)

    async def end(self) -> None:
        """A polite stop; exit 0. Struck in the midst of it, it is started and stopped anew."""
        code = await self.running.stop()
        if code == -signal.SIGKILL:
            await self.until(lambda: self.is_quiet() and self.running.is_running)
            code = await self.running.stop()
        assert code == 0, self.running.err
        assert "Traceback" not in self.running.err, self.running.err

    async def until(self, done: Callable[[], bool]) -> None:
        """Look again and again; a bot that died is started anew, unharmed."""
        async with asyncio.timeout(SLOW):
            while not done():
                if not self.running.is_running:
                    self.deaths += 1
                    await self.start(self._address, self._strike.unharmed())
                await self.people.telegram.settled.wait(0.1)

    async def until_row(self, sql: str) -> None:
        await self.until(lambda: bool(self.read(sql)))

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    def read(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows of its file; whoever only reads mends nothing."""
        with closing(sqlite3.connect(f"{self.database.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchall()

    # its backups

    @property
    def kept(self) -> Path:
        """BACKUP_DIR."""
        return self.folder / "backups"

    def backups(self) -> list[Path]:
        """What counts as one; each must be whole."""
        found = [place for _, place in _kept(self.kept)]
        for place in found:
            check_file(place)
            left_behind(place)
        return found

    async def back_up(self, *, later: timedelta = timedelta(0)) -> None:
        """The nightly `bagalau backup`; killed in its midst, it is given again a second later.

        Only the first night is struck and counted.
        """
        strike = self._backup if not later else self._backup.bystander(later)
        while await self._backed_up(strike) == -signal.SIGKILL:
            self.deaths += 1
            self.backups()
            strike = replace(strike.unharmed(), ahead=strike.ahead + timedelta(seconds=1))

    async def _backed_up(self, strike: Strike) -> int:
        self.kept.mkdir(exist_ok=True)
        log = self.folder / "backup-stderr.txt"
        arguments = ("backup", "--keep", "30")
        process = start_warm(self.folder, log, self._settings, *arguments, first=strike.prepare)
        code = await process.ended()
        assert code in (0, -signal.SIGKILL), process.err
        return code

    # the people

    def phone(self, number: str) -> Phone:
        return self.people[self.prepared.chats[number]]

    async def say(self, number: str, text: str) -> None:
        await self.phone(number).say(text)
        await self.until(self.is_quiet)

    async def press(self, number: str, data: str) -> None:
        """Under the newest message; it is confirmed when this returns."""
        phone = self.phone(number)
        self.people.telegram.press(phone.person, phone.from_bot[-1].message_id, data)
        await self.until(self.is_quiet)

    async def send_file(self, number: str, name: str, content: bytes) -> None:
        await self.phone(number).send_file(name, content)
        await self.until(self.is_quiet)

    async def button(self, number: str, prefix: str) -> str:
        """The data of the newest button of a kind, once it is there."""
        found: list[str] = []

        def look() -> bool:
            found[:] = [
                str(button.get("callback_data"))
                for message in reversed(self.phone(number).from_bot)
                for row in message.buttons
                for button in row
                if str(button.get("callback_data")).startswith(prefix)
            ]
            return bool(found)

        await self.until(look)
        return found[0]

    def is_idle(self) -> bool:
        """Whether no work on files waits."""
        return not self.read("SELECT 1 FROM jobs")

    def is_quiet(self) -> bool:
        return not self.people.telegram.updates.pending()


def town_of(prepared: Prepared, folder: Path) -> Town:
    """A fresh copy of the body, at a Telegram of its own."""
    prepared.copy_to(folder)
    telegram = Telegram(SandboxClock(), token=TOKEN)
    api = Struck(telegram)
    people = People(telegram, api)
    for number, chat in prepared.chats.items():
        person = prepared.people[number]
        last, first, *_ = person.name.split()
        people.add(first, last, id=chat, language_code=person.language or "ru", phone=person.phone)
    return Town(prepared, folder, people, api)
