"""Telegram brings the updates: the webhook is set, kept set, and looked after.

The other way beside polling. Updates go through the same intake; here is only what Telegram has to
be told, and what it tells of updates that don't arrive.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.exceptions import (
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetWebhookInfo, SetWebhook
from aiogram.types import WebhookInfo

from bot.kit.listening import Listener
from bot.kit.logs import describe
from bot.kit.workers import end
from bot.telegram.backoff import Backoff
from bot.telegram.intake import HANDLED_AT_ONCE, BadTokenError, Intake
from bot.telegram.porter import Porter

log = logging.getLogger(__name__)

ASK_SECONDS = 10.0
# Longer than Telegram waits at most before it brings an update again that was refused.
LOOK_SECONDS = 75.0
# What is being brought when the bot stops has so long to be stored.
FAREWELL_SECONDS = 5.0


@dataclass(frozen=True)
class WebhookHealth:
    """How the webhook fares. `look_age` is in seconds, None before Telegram first knew of it.

    `waiting` updates were at Telegram at the last look; `is_stuck`: some at two looks, and nothing
    was brought between them; `failure` is then what Telegram says of it. `trouble` is what kept us
    from asking. `turned_away` were no updates of Telegram's.
    """

    look_age: float | None = None
    trouble: str | None = None
    waiting: int = 0
    is_stuck: bool = False
    failure: str | None = None
    turned_away: int = 0


class _TakenAway(Exception):  # noqa: N818 - somebody's doing
    """Telegram knows of another webhook, or of none: another program has this token too."""


class Webhook:
    """Listens at the address, and tells Telegram of it until it knows, and whenever it forgets.

    Waiting updates are never dropped. Telegram brings as many at once as are handled at once, those
    of a chat one after the other. `url` is Telegram's way here, host and port are this machine's.
    """

    def __init__(self, bot: Bot, intake: Intake, url: str, host: str, port: int) -> None:
        self._bot = bot
        self._intake = intake
        self._url = url
        self._porter = Porter(urlsplit(url).path or "/", intake.deliver)
        self._listener = Listener(
            self._porter.app, host, port, "WEBHOOK_PORT", within=FAREWELL_SECONDS
        )
        self._backoff = Backoff()
        self._keeping: asyncio.Task[None] | None = None
        self._is_set = False
        self._let_in = 0
        self._looked_at: float | None = None
        self._health = WebhookHealth()

    @property
    def port(self) -> int:
        """Where it listens; of port 0 the one that was free."""
        return self._listener.port

    async def start(self) -> None:
        """Begins to listen, and to tell Telegram: whatever it answers, it is told again.

        Raises ListenError.
        """
        await self._listener.start()
        self._keeping = asyncio.get_running_loop().create_task(self._keep())

    async def stop(self) -> None:
        """Listens no more: what Telegram can't bring now it brings to the next run.

        What is being brought is answered first, for a few seconds. The webhook stays set.
        """
        await self._listener.stop()
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            await end(keeping)

    def health(self) -> WebhookHealth:
        """How the webhook fares now."""
        age = None if self._looked_at is None else _now() - self._looked_at
        return replace(self._health, look_age=age, turned_away=self._porter.turned_away)

    async def _keep(self) -> None:
        while self._keeping is not None and self._intake.is_kept():
            try:
                async with asyncio.timeout(ASK_SECONDS):
                    await self._look()
            except Exception as error:  # noqa: BLE001 - a bot that stops asking is dead
                self._note_trouble(error)
                if self._is_unknown(error):
                    self._intake.end(BadTokenError())
                    return
                await asyncio.sleep(self._wait_after(error))
            else:
                self._backoff.reset()
                await asyncio.sleep(LOOK_SECONDS)

    async def _look(self) -> None:
        if not self._is_set:
            await self._bot(self._setting())
            self._is_set = True
        info = await self._bot(GetWebhookInfo())
        if info.url != self._url:
            self._is_set = False
            raise _TakenAway
        self._note(info)

    def _setting(self) -> SetWebhook:
        return SetWebhook(
            url=self._url,
            secret_token=self._porter.secret,
            allowed_updates=self._intake.allowed,
            max_connections=HANDLED_AT_ONCE,
        )

    def _note(self, info: WebhookInfo) -> None:
        let_in, waiting = self._porter.let_in, info.pending_update_count
        is_stuck = bool(waiting and self._health.waiting) and let_in == self._let_in
        failure = _one_line(info.last_error_message) if is_stuck else None
        self._health = WebhookHealth(waiting=waiting, is_stuck=is_stuck, failure=failure)
        self._let_in, self._looked_at = let_in, _now()

    def _is_unknown(self, error: Exception) -> bool:
        """Whether the token was never good: one that was may come back."""
        wrong = isinstance(error, TelegramUnauthorizedError | TelegramNotFound)
        return wrong and self._looked_at is None and not self._is_set

    def _wait_after(self, error: Exception) -> float:
        if isinstance(error, TelegramRetryAfter):
            return error.retry_after
        return self._backoff.next()

    def _note_trouble(self, error: Exception) -> None:
        self._health = replace(self._health, trouble=type(error).__name__.lstrip("_"))
        log.warning("looking after the webhook failed: %s", describe(error))


def _one_line(words: str | None) -> str:
    """Of Telegram's words on why it couldn't bring an update: they name no person."""
    return " ".join((words or "").split())[:200]


def _now() -> float:
    return asyncio.get_running_loop().time()
