"""Mark 3: how much of Telegram's allowed rate a wave of notices uses.

Real: outbox, composing, texts, delivery, pace, SQLite. Stood in for: Telegram, which counts what
arrives, each call some milliseconds late, and refuses more than thirty in a second; and, for the
long wave, the time: a loop that jumps to its next timer whenever nobody works.
"""

from __future__ import annotations

import asyncio
import random
import selectors
import tempfile
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar
from unittest.mock import patch

from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from bench import body, socketless
from bot import app as composition
from bot.app import App
from bot.telegram.pace import Pace
from storage.books import Books
from storage.cipher import Cipher
from storage.database import Database

ALLOWED = 30
LATE = (0.025, 0.035)  # seconds between the sending of a call and its arrival
T = TypeVar("T")


class Telegram(socketless.Ours):
    """Takes letters as Telegram does: thirty in any second, else 429."""

    def __init__(self) -> None:
        super().__init__()
        self._random = random.Random(3)
        self._second: deque[float] = deque(maxlen=ALLOWED)
        self.arrived: list[float] = []
        self.refused = 0

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's name
    ) -> TelegramType:
        """One call, some milliseconds under way each way."""
        await asyncio.sleep(self._random.uniform(*LATE))
        now = asyncio.get_running_loop().time()
        if len(self._second) == ALLOWED and now - self._second[0] < 1.0:
            self.refused += 1
            raise TelegramRetryAfter(method, "Too Many Requests", 1)
        self._second.append(now)
        self.arrived.append(now)
        await asyncio.sleep(self._random.uniform(*LATE))
        return await super().make_request(bot, method, timeout)


@dataclass(frozen=True)
class Wave:
    """What arrived: letters, seconds from the first to the last, refusals."""

    letters: int
    seconds: float
    refused: int

    @property
    def share(self) -> float:
        """Of the thirty a second."""
        return (self.letters - 1) / self.seconds / ALLOWED


class _Selector(selectors.DefaultSelector):
    """Waits for those who work, and jumps over the time in which nobody does."""

    loop: JumpingLoop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if self.loop.working:
            return super().select(timeout if timeout == 0 else None)
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing is going to happen")
        self.loop.now += max(0.0, timeout)
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    """Hours in seconds. The threads of the store are waited for; their work takes no time."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.working = 0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now

    @contextmanager
    def work(self) -> Iterator[None]:
        """Somebody works on another thread."""
        self.working += 1
        try:
            yield
        finally:
            self.working -= 1


class _Watched(Database):
    """Says when its threads work."""

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        create: bool = False,
        exclusive: bool = True,
        cipher: Cipher | None = None,
    ) -> Self:
        with _loop().work():
            return await super().open(path, create=create, exclusive=exclusive, cipher=cipher)

    async def close(self) -> None:
        with _loop().work():
            await super().close()

    async def read(self, look: Callable[[Books], T]) -> T:
        with _loop().work():
            return await super().read(look)

    async def write(self, act: Callable[[Books], T]) -> T:
        with _loop().work():
            return await super().write(act)


def _loop() -> JumpingLoop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, JumpingLoop)
    return loop


def on_jumping_time(letters: int) -> Wave:
    """A wave whose minutes are jumped over."""
    assert threading.current_thread() is threading.main_thread()
    with (
        patch.object(composition, "Database", _Watched),
        asyncio.Runner(loop_factory=JumpingLoop) as runner,
    ):
        return runner.run(_wave(letters))


def in_real_time(letters: int) -> Wave:
    """A wave that takes the time that it takes."""
    return asyncio.run(_wave(letters))


async def _wave(letters: int) -> Wave:
    telegram = Telegram()
    async with _office(telegram, letters) as app:
        app.delivery.start()
        await app.delivery.drained()
        await app.delivery.stop()
    took = telegram.arrived[-1] - telegram.arrived[0]
    return Wave(len(telegram.arrived), took, telegram.refused)


@asynccontextmanager
async def _office(telegram: Telegram, letters: int) -> AsyncIterator[App]:
    """A body whose whole staff is told of the same reopened evaluation, one letter each."""
    pace = Pace(asyncio.get_running_loop().time)
    with tempfile.TemporaryDirectory() as name:
        async with body.office(Path(name), telegram, pace=pace) as app:
            await body.employ(app, letters)
            now = app.clock.now()

            def post(books: Books) -> None:
                for person in books.people.all():
                    key = f"year:{person.id}"
                    books.outbox.post(person.id, "year", {"year": 2025}, key, now, now)

            await app.database.write(post)
            yield app
