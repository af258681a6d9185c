"""`bagalau` from outside: processes in folders of their own, and a state body for them."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib import resources
from itertools import count
from pathlib import Path

import pytest

from bot.app import make_verbs
from bot.files.spreadsheets import read_table
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.law.shelf import Shelf
from evaluation.quarter.nouns import Campaign, Choices
from evaluation.staff.account import Account, Guest
from handlers.kit.telegram import address_of
from sandbox.body.stage import sandbox_settings
from sandbox.telegram.engine import SandboxClock
from storage.books import Books
from tests.prepared import open_new

ACT = "mangystau-2025"
PERIOD = Quarter(2026, 1)
HR_HEAD = "0004"
NOT_JOINED = ("0012", "0018", "0023")
FIRST_TELEGRAM = 6_000_000_000

# What a shell has anyway; BOT_TOKEN and the like of the developer's own must not leak in.
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "PYTHONPATH")
SLOW = 300.0  # seconds; only a machine that stands still needs them


def environment(**settings: object) -> dict[str, str]:
    """The environment of a process: a bare shell's, and these settings."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {name: str(value) for name, value in settings.items()}


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


class Bagalau:
    """One `bagalau` that goes on running. stderr is a file, so that it never blocks."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def err(self) -> str:
        """All that it has said on stderr."""
        return self._log.read_text("utf-8")

    @property
    def is_running(self) -> bool:
        return self._process.returncode is None

    async def line(self) -> str:
        """The next line of stdout; fails with stderr where there is none."""
        assert self._process.stdout is not None
        async with asyncio.timeout(SLOW):
            read = await self._process.stdout.readline()
        assert read, self.err
        return read.decode().rstrip("\n")

    def send(self, number: signal.Signals) -> None:
        """A signal, now; to a process that has gone already it is nothing."""
        if self.is_running:
            self._process.send_signal(number)

    async def ended(self) -> int:
        """Its exit code, once it has ended."""
        assert self._process.stdout is not None
        async with asyncio.timeout(SLOW):
            await self._process.stdout.read()
            return await self._process.wait()

    async def stop(self) -> int:
        """Ask it to stop; its exit code."""
        self.send(signal.SIGTERM)
        return await self.ended()


class Shell:
    """Starts `python -m bot` in a folder with an environment, and lets none outlive the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._running: list[Bagalau] = []
        self._numbers = count(1)

    async def start(self, *arguments: str, **settings: object) -> Bagalau:
        """Start a command that goes on running."""
        log = self.folder / f"stderr-{next(self._numbers)}.txt"
        with log.open("wb") as err:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", *arguments),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=PIPE,
                stderr=err,
                cwd=self.folder,
                env=environment(**settings),
            )
        started = Bagalau(process, log)
        self._running.append(started)
        return started

    async def run(self, *arguments: str, **settings: object) -> Done:
        """Run a command to its end, without a terminal."""
        started = await self.start(*arguments, **settings)
        assert started._process.stdout is not None
        async with asyncio.timeout(SLOW):
            out = await started._process.stdout.read()
        return Done(await started.ended(), out.decode(), started.err)

    async def end(self) -> None:
        """Whatever still runs is killed."""
        for running in self._running:
            running.send(signal.SIGKILL)
            await running.ended()


@asynccontextmanager
async def open_shell(folder: Path) -> AsyncIterator[Shell]:
    """A shell whose processes end with it."""
    shell = Shell(folder)
    try:
        yield shell
    finally:
        await shell.end()


@pytest.fixture
async def shell(tmp_path: Path) -> AsyncIterator[Shell]:
    """A shell in a temporary folder."""
    async with open_shell(tmp_path) as opened:
        yield opened


# A state body


@dataclass(frozen=True)
class Desk:
    """One sheet, how many items it has, and the Telegram account of its evaluator."""

    sheet: int
    items: int
    evaluator: int


@dataclass(frozen=True)
class Body:
    """The sample body with its first quarter open, as it lies in a file."""

    database: Path
    people: dict[str, Person]
    telegram: dict[str, int]
    campaign: Campaign
    desks: tuple[Desk, ...]


async def fill(folder: Path) -> Body:
    """The sample body, joined but for three; the quarter is open, servants are named."""
    settings = sandbox_settings("http://127.0.0.1:9", folder)
    clock, shelf = SandboxClock(running=False), Shelf.open(None)
    async with await open_new(settings.database) as database:
        verbs = make_verbs(settings, database, shelf, clock)
        file = resources.files("sandbox.body") / "samples" / "mangystau-2025.csv"
        await verbs.staff.apply(None, read_table(file.read_bytes(), file.name))
        people = {p.number: p for p in await database.read(lambda books: books.people.all())}
        telegram = {number: FIRST_TELEGRAM + int(number) for number in people}
        now = clock.now()

        def join(books: Books) -> None:
            for number, person in people.items():
                if number not in NOT_JOINED:
                    guest = Guest(address_of(telegram[number]), None, person.name)
                    books.joining.link(Account(person.id, guest, now, True))

        await database.write(join)
        head, plans = people[HR_HEAD], verbs.campaigns
        plan = await plans.plan(head, ACT, PERIOD, Choices())
        campaign = await plans.open(head, ACT, PERIOD, Choices(), len(plan.sheets))
        for found in await verbs.namings.of_campaign(head, campaign.id):
            await verbs.namings.accept(found.evaluator, campaign.id, found.proposed)
        desks = await database.read(lambda books: _desks(books, shelf, telegram))
    return Body(settings.database, people, telegram, campaign, desks)


def _desks(books: Books, shelf: Shelf, telegram: dict[str, int]) -> tuple[Desk, ...]:
    numbers = {person.id: person.number for person in books.people.all()}
    rows = books.connection.execute("SELECT id, form, evaluator_id FROM sheets ORDER BY id")
    forms = shelf[ACT].forms
    return tuple(
        Desk(sheet, len(forms[form].items), telegram[numbers[evaluator]])
        for sheet, form, evaluator in rows
    )
