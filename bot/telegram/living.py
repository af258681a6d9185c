"""Messages that work beside the chat sends and edits, patient with the network."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiohttp import ClientError

from bot.telegram import messages
from bot.telegram.backoff import Backoff
from handlers.kit.answers import Screen

ATTEMPTS = 5
DOWNLOAD_SECONDS = 60

# What passes by itself: the network, Telegram's own troubles.
TROUBLE = (TelegramNetworkError, TelegramServerError, ClientError, TimeoutError, OSError)

T = TypeVar("T")


class Living:
    """Sends, edits and fetches; each call is tried five times before its trouble is raised."""

    def __init__(self, bot: Bot, backoff: Callable[[], Backoff] = Backoff) -> None:
        self._bot = bot
        self._backoff = backoff

    async def send(self, chat: int, screen: Screen) -> int:
        """Send a screen as a new message; its id."""
        ids = [await self._send(message) for message in messages.sent_anew(chat, screen)]
        return ids[0]

    async def show(self, chat: int, message: int, screen: Screen) -> None:
        """Make a message this screen; where Telegram won't have it edited, a new one."""
        try:
            await self._patiently(lambda: self._bot(messages.edited(chat, message, screen)))
        except TelegramBadRequest as error:
            if not messages.is_unchanged(error):
                await self.send(chat, screen)
                return
        for file in messages.beside(chat, screen):
            await self._send(file)

    async def content(self, file: str) -> bytes:
        """The bytes of a file that somebody sent; TelegramBadRequest if it can't be had."""
        return await self._patiently(lambda: self._fetched(file))

    async def _fetched(self, file: str) -> bytes:
        found = await self._bot.get_file(file)
        stream = await self._bot.download_file(found.file_path or "", timeout=DOWNLOAD_SECONDS)
        return b"" if stream is None else stream.read()

    async def _send(self, message: messages.Outgoing) -> int:
        sent = await self._patiently(lambda: self._bot(message))
        return sent.message_id

    async def _patiently(self, call: Callable[[], Awaitable[T]]) -> T:
        backoff = self._backoff()
        for _ in range(ATTEMPTS - 1):
            try:
                return await call()
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
            except TROUBLE:
                await asyncio.sleep(backoff.next())
        return await call()
