"""How the bot fares at one moment, and what of it is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from bot.files.backups import newest
from bot.telegram.intake import FETCH_SECONDS, Health, Intake
from bot.telegram.webhook import ASK_SECONDS, LOOK_SECONDS, Webhook, WebhookHealth
from evaluation.base.store import Clock

# A fetch, the longest wait behind one that failed, and a fetch again.
FETCH_LATE = 2 * FETCH_SECONDS + 40.0
# The same of a look at the webhook.
LOOK_LATE = LOOK_SECONDS + 2 * ASK_SECONDS + 40.0
TICK_LATE = 120.0
ANSWER_SECONDS = 5.0


T = TypeVar("T")


class WaitingPost(Protocol):
    """What is asked of the letters."""

    async def oldest_due(self) -> datetime | None:
        """Since when the oldest letter that may go has waited."""


class DatabaseFile(Protocol):
    """What is asked of the database."""

    @property
    def is_in_place(self) -> bool: ...


@dataclass(frozen=True)
class Vitals:
    """Ages are in seconds; None of what hasn't happened yet. `letter_age` is 0 where none waits.

    Beside a `webhook` nothing is fetched, and the age of a fetch means nothing.
    """

    intake: Health
    is_in_place: bool
    is_read: bool
    is_clock_believed: bool
    tick_age: float | None
    letter_age: float
    backup_age: float | None
    webhook: WebhookHealth | None = None

    def wrong(self) -> Iterator[str]:
        """What has to be mended, a sentence each; nothing if the bot fares well."""
        yield from self._wrong_at_the_door()
        if self.intake.is_held_up:
            yield "what people send can't be stored"
        if _is_late(self.tick_age, TICK_LATE):
            yield "the clock doesn't tick"
        if not self.is_clock_believed:
            yield "the machine's clock has leapt, and nothing is rung until it is confirmed"
        if not self.is_in_place:
            yield "the database was deleted or replaced"
        if not self.is_read:
            yield "the database can't be read"

    def _wrong_at_the_door(self) -> Iterator[str]:
        if self.webhook is None:
            if _is_late(self.intake.fetch_age, FETCH_LATE):
                yield f"no updates are fetched from Telegram ({self.intake.trouble or 'not yet'})"
            return
        if _is_late(self.webhook.look_age, LOOK_LATE):
            yield f"Telegram can't be told of the webhook ({self.webhook.trouble or 'not yet'})"
        if self.webhook.is_stuck:
            said = self.webhook.failure or "Telegram says nothing of it"
            yield f"updates wait at Telegram and aren't brought ({said})"


def _is_late(age: float | None, most: float) -> bool:
    return age is None or age > most


class Watch:
    """Looks at the bot; `ticked` is told to it. `backups` None: an office that makes none here.

    `webhook` None: updates are fetched.
    """

    def __init__(
        self,
        intake: Intake,
        database: DatabaseFile,
        post: WaitingPost,
        backups: Path | None,
        clock: Clock,
        webhook: Webhook | None = None,
    ) -> None:
        self._intake = intake
        self._webhook = webhook
        self._database = database
        self._post = post
        self._backups = backups
        self._clock = clock
        self._ticked_at: float | None = None
        self._is_clock_believed = True

    def ticked(self, *, is_believed: bool) -> None:
        """A tick is over. Without `is_believed` it rang nothing."""
        self._ticked_at = asyncio.get_running_loop().time()
        self._is_clock_believed = is_believed

    async def vitals(self) -> Vitals:
        """How the bot fares now. Whatever is broken, it is told, not raised."""
        now, tick_age = self._clock.now(), None
        if self._ticked_at is not None:
            tick_age = asyncio.get_running_loop().time() - self._ticked_at
        letter_age = await _answered(self._letter_age(now))
        return Vitals(
            intake=self._intake.health(),
            is_in_place=self._database.is_in_place,
            is_read=letter_age is not None,
            is_clock_believed=self._is_clock_believed,
            tick_age=tick_age,
            letter_age=letter_age or 0.0,
            backup_age=await _answered(self._backup_age(now)),
            webhook=None if self._webhook is None else self._webhook.health(),
        )

    async def _letter_age(self, now: datetime) -> float:
        oldest = await self._post.oldest_due()
        return 0.0 if oldest is None else (now - oldest).total_seconds()

    async def _backup_age(self, now: datetime) -> float | None:
        if self._backups is None:
            return None
        # Another disk may hang.
        made = await asyncio.to_thread(newest, self._backups, now)
        return None if made is None else (now - made).total_seconds()


async def _answered(question: Coroutine[object, object, T]) -> T | None:
    """The answer; None where there is none in time."""
    with suppress(Exception):
        async with asyncio.timeout(ANSWER_SECONDS):
            return await question
    return None
