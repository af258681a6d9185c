"""A bot that is killed in the middle of its work loses no answered tap and doubles nothing.

The stand-in Telegram is in this process, the bot in one of its own. BAGALAU_KILLS (5) sets how
often it is killed; a fifth as often it is asked to stop. Both come at a random call of the bot's.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

from evaluation.base.trail import first_fault
from handlers.buttons.quarter import Mark, OpenResult, Sign
from sandbox.body.stage import TOKEN
from sandbox.telegram.acts import Upload
from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.objects import Callback, Json
from sandbox.telegram.people import People
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.telegram import Telegram
from storage.books import Books
from tests.whole.conftest import NOT_JOINED, SLOW, Body, Desk, environment, fill
from tests.whole.warm import Warm, start_warm

T = TypeVar("T")

KILLS = int(os.environ.get("BAGALAU_KILLS", "5"))
TAPS = 32
SEED = 2026


class Watched(BotApi):
    """Strikes at the n-th call from now: before it, behind it, or shortly after."""

    def __init__(self, telegram: Telegram, dice: random.Random) -> None:
        super().__init__(telegram)
        self._dice = dice
        self._left = 0
        self._strike: Callable[[], None] = lambda: None

    def arm(self, calls: int, strike: Callable[[], None]) -> None:
        self._left, self._strike = calls, strike

    async def call(
        self,
        method: str,
        arguments: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        token: str | None = None,
    ) -> tuple[int, Json]:
        self._left -= 1
        if self._left:
            return await super().call(method, arguments, files, token=token)
        moment = self._dice.choice(("before", "behind", "later"))
        if moment == "before":
            self._strike()
        answer = await super().call(method, arguments, files, token=token)
        if moment == "behind":
            self._strike()
        elif moment == "later":
            delay = self._dice.uniform(0.0, 0.02)
            asyncio.get_running_loop().call_later(delay, self._strike)
        return answer


@dataclass(frozen=True)
class Tap:
    """A mark given: an answered one must be in the books, or a later one for the same item."""

    key: tuple[int, int]
    value: int
    callback: Callback


@dataclass
class Town:
    """The body, its phones, and all that was tapped there."""

    body: Body
    people: People
    api: Watched
    dice: random.Random
    taps: list[Tap] = field(default_factory=list)
    signatures: dict[int, Callback] = field(default_factory=dict)

    @property
    def telegram(self) -> Telegram:
        return self.people.telegram

    def press(self, desk: Desk, data: str) -> Callback:
        phone = self.people[desk.evaluator]
        under = phone.from_bot[0].message_id
        return self.telegram.press(phone.person, under, data)

    def mark(self, desk: Desk, item: int) -> None:
        """Another mark than the one that was given last."""
        key = (desk.sheet, item)
        given = next((tap.value for tap in reversed(self.taps) if tap.key == key), None)
        value = self.dice.choice([mark for mark in range(6) if mark != given])
        data = Mark(sheet=desk.sheet, item=item, value=value).pack()
        self.taps.append(Tap(key, value, self.press(desk, data)))

    def tap_around(self) -> None:
        """Marks here and there; one sheet is finished and signed."""
        drafts = [desk for desk in self.body.desks if desk.sheet not in self.signatures]
        finished = self.dice.choice(drafts[1:] or drafts)
        for _ in range(TAPS - finished.items):
            desk = self.dice.choice(drafts)
            self.mark(desk, self.dice.randrange(desk.items))
        for item in range(finished.items):
            self.mark(finished, item)
        if len(drafts) > 1:
            data = Sign(sheet=finished.sheet, revision=0).pack()
            self.signatures[finished.sheet] = self.press(finished, data)

    def pending(self) -> set[str]:
        """The taps that Telegram will deliver again."""
        return {str(update.content.get("id")) for update in self.telegram.updates.pending()}

    def is_quiet(self) -> bool:
        return not self.telegram.updates.pending()

    async def until(self, done: Callable[[], bool], running: Warm | None = None) -> None:
        """Look again whenever something happens at Telegram; `running` must be alive meanwhile."""
        async with asyncio.timeout(SLOW):
            while not done():
                assert running is None or running.is_running, running.err
                await self.telegram.settled.wait(0.5)

    def look(self, look: Callable[[Books], T]) -> T:
        """The file as the dead process left it: whoever only reads mends nothing."""
        address = f"{self.body.database.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return look(Books(connection))

    def read(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows of that file."""
        return self.look(lambda books: list(books.connection.execute(sql)))

    def answered(self) -> int:
        return sum(tap.callback.answered for tap in self.taps)

    def lost(self) -> list[Tap]:
        """Answered taps that are not in the books and won't come again."""
        rows = self.read("SELECT sheet_id, item, value / 100 FROM marks")
        stored = {(sheet, item): value for sheet, item, value in rows}
        pending = self.pending()
        coming = {tap.key for tap in self.taps if tap.callback.id in pending}
        since: dict[tuple[int, int], set[int]] = {}
        overtaking: set[tuple[tuple[int, int], int]] = set()
        found = []
        for tap in reversed(self.taps):
            good = since.setdefault(tap.key, set())
            good.add(tap.value)
            # Until Telegram has brought the taps again, an earlier one may stand once more.
            saved = tap.key in stored and (stored[tap.key] in good or tap.key in coming)
            # Answered for a later one of the same button, which comes again.
            is_overtaken = (tap.key, tap.value) in overtaking
            if tap.callback.answered and not saved and not is_overtaken:
                found.append(tap)
            if tap.callback.id in pending:
                overtaking.add((tap.key, tap.value))
        return found

    def doubled(self) -> list[tuple[Any, ...]]:
        """What is in the books more than once."""
        return [row for sql in DOUBLES for row in self.read(sql)]

    def must_be_whole(self) -> None:
        """What holds at any moment."""
        assert self.lost() == []
        assert self.doubled() == []
        assert self.look(lambda books: first_fault(books.trail.entries())) is None


DOUBLES = (
    "SELECT 'results', sheet_id FROM results GROUP BY sheet_id HAVING count(*) > 1",
    "SELECT 'evidence', result_id, kind FROM evidence GROUP BY result_id, kind HAVING count(*) > 1",
    "SELECT 'outbox', idempotency FROM outbox GROUP BY idempotency HAVING count(*) > 1",
    """
    SELECT 'letters', json_extract(details, '$.result') FROM outbox WHERE kind = 'result'
    GROUP BY json_extract(details, '$.result') HAVING count(*) > 1
    """,
    """
    SELECT 'trail', json_extract(p.payload, '$.sheet')
    FROM trail t JOIN trail_payloads p ON p.seq = t.seq WHERE t.act = 'signed'
    GROUP BY json_extract(p.payload, '$.sheet') HAVING count(*) > 1
    """,
)


@pytest.fixture
async def town(tmp_path: Path) -> Town:
    return town_of(await fill(tmp_path))


def town_of(body: Body) -> Town:
    """Its people with their phones, at a Telegram of their own."""
    dice = random.Random(SEED)
    telegram = Telegram(SandboxClock(), token=TOKEN)
    api = Watched(telegram, dice)
    people = People(telegram, api)
    for number, person in body.people.items():
        last, first, *_ = person.name.split()
        people.add(first, last, id=body.telegram[number], language_code=person.language or "ru")
    return Town(body, people, api, dice)


@pytest.fixture
async def start(town: Town, tmp_path: Path) -> AsyncIterator[Callable[[], Awaitable[Warm]]]:
    """Starts the bot against the town's Telegram; it is there once it asks for updates."""
    log, started = tmp_path / "stderr.txt", list[Warm]()
    async with SandboxServer(town.people) as server:
        settings = environment(
            BOT_API_URL=server.address,
            BOT_TOKEN=TOKEN,
            DATABASE=town.body.database,
            KEYS_DIR=tmp_path / "keys",
        )

        async def begin() -> Warm:
            started.append(start_warm(tmp_path, log, settings, "run"))
            assert await town.telegram.updates.polled.wait(SLOW), started[-1].err
            return started[-1]

        yield begin
        for running in started:
            running.send(signal.SIGKILL)
            await running.ended()


async def meet(town: Town, running: Warm) -> None:
    """Everybody who has joined opens the chat."""
    phones = [town.people[town.body.telegram[n]] for n in town.body.people if n not in NOT_JOINED]
    for phone in phones:
        await phone.say("/tasks")
    await town.until(lambda: town.is_quiet() and all(phone.from_bot for phone in phones), running)


async def strike(town: Town, running: Warm, number: signal.Signals, *, waiting: bool) -> int:
    """A round of taps, or the one that waits already, and a signal in the midst of it."""
    town.api.arm(town.dice.randrange(1, 3 * TAPS), lambda: running.send(number))
    if not waiting:
        town.tap_around()
    await town.until(lambda: town.is_quiet() or not running.is_running)
    running.send(number)  # the dice may have meant a later call
    return await running.ended()


async def test_no_answered_tap_is_lost_and_nothing_is_doubled(
    town: Town, start: Callable[[], Awaitable[Warm]]
) -> None:
    running, waiting, cut = await start(), False, 0
    await meet(town, running)
    for number in signals(town.dice):
        code = await strike(town, running, number, waiting=waiting)
        assert code == (0 if number == signal.SIGTERM else -signal.SIGKILL), running.err
        assert "Traceback" not in running.err
        cut += not town.is_quiet()
        town.must_be_whole()
        waiting = town.dice.random() < 0.5
        if waiting:
            town.tap_around()
        running = await start()
    await town.until(town.is_quiet, running)
    town.must_be_whole()
    last = {(*tap.key, tap.value) for tap in {tap.key: tap for tap in town.taps}.values()}
    assert set(town.read("SELECT sheet_id, item, value / 100 FROM marks")) == last
    signed = town.read("SELECT id FROM sheets WHERE state = 'signed'")
    assert {sheet for (sheet,) in signed} == set(town.signatures)
    await town.until(lambda: all(letters(town).values()), running)
    assert await running.stop() == 0, running.err
    report(town, cut)
    assert cut, "no signal met the bot at work"
    town.must_be_whole()
    assert town.read("PRAGMA integrity_check") == [("ok",)]
    assert town.read("PRAGMA foreign_key_check") == []


def signals(dice: random.Random) -> list[signal.Signals]:
    """Kills, and a few polite stops among them."""
    found = [signal.SIGKILL] * KILLS + [signal.SIGTERM] * max(KILLS // 4, 1)
    dice.shuffle(found)
    return found


def letters(town: Town) -> Counter[int]:
    """How often each result was told, by result, of those who can be told."""
    chats = {
        person.id: town.people[town.body.telegram[number]]
        for number, person in town.body.people.items()
        if number not in NOT_JOINED
    }
    told: Counter[int] = Counter()
    for result, person in town.read("SELECT id, person_id FROM results"):
        if person in chats:
            button = OpenResult(result=result).pack()
            buttons = [
                shown.get("callback_data")
                for message in chats[person].from_bot
                for row in message.buttons
                for shown in row
            ]
            told[result] = buttons.count(button)
    return told


def report(town: Town, cut: int) -> None:
    """Shown by `pytest -s`."""
    twice = sum(times - 1 for times in letters(town).values() if times > 1)
    print(  # noqa: T201
        f"\n{len(town.taps)} taps and {len(town.signatures)} signatures, {town.answered()} taps "
        f"answered, {len(town.lost())} lost, {len(town.doubled())} doubled, {twice} letters came "
        f"twice; {cut} signals met the bot at work"
    )
