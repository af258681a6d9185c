"""The baselines: the least that aiogram and SQLite can do for a tap."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Update

TOKEN = "1000000001:BENCH-needs-no-secret-token-00000000"

_SCHEMA = """
CREATE TABLE seen (update_id INTEGER PRIMARY KEY);
CREATE TABLE marks (place TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


class Ledger:
    """A file in WAL with FULL commits; a transaction is one function on its thread."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    @classmethod
    @asynccontextmanager
    async def open(cls, file: Path) -> AsyncIterator[Ledger]:
        async with aiosqlite.connect(file, isolation_level=None) as connection:
            await connection.execute("PRAGMA journal_mode = WAL")
            await connection.execute("PRAGMA synchronous = FULL")
            await connection.executescript(_SCHEMA)
            yield cls(connection)

    async def save(self, tap: str, update: int | None = None) -> None:
        """One mark in one transaction; `update` once only."""
        await self._connection._execute(  # type: ignore[no-untyped-call]  # noqa: SLF001 - one hop
            lambda: self._act(tap, update)
        )

    def _act(self, tap: str, update: int | None) -> None:
        raw = self._connection._conn  # noqa: SLF001 - the same
        place, _, value = tap.rpartition(":")
        raw.execute("BEGIN IMMEDIATE")
        if (
            update is None
            or raw.execute("INSERT INTO seen VALUES (?) ON CONFLICT DO NOTHING", (update,)).rowcount
        ):
            raw.execute(
                "INSERT INTO marks VALUES (?, ?) "
                "ON CONFLICT (place) DO UPDATE SET value = excluded.value",
                (place, value),
            )
        raw.execute("COMMIT")


class BareBot:
    """aiogram with one handler, which saves, edits (not without a text), and answers."""

    def __init__(
        self,
        session: BaseSession,
        ledger: Ledger,
        *,
        text: str | None = "Сақталды",
        keyboard: Callable[[], InlineKeyboardMarkup | None] = lambda: None,
        dedupes: bool = False,
    ) -> None:
        self.bot = Bot(TOKEN, session=session)
        self.dispatcher = Dispatcher()
        self._ledger = ledger
        self._text = text
        self._keyboard = keyboard
        self._dedupes = dedupes
        self.dispatcher.callback_query.register(self._tap)

    async def feed(self, raw: dict[str, Any]) -> None:
        """One update, decoded and handled as aiogram's polling does."""
        update = Update.model_validate(raw, context={"bot": self.bot})
        await self.dispatcher.feed_update(self.bot, update)

    async def poll(self) -> None:
        """aiogram's long polling, until a signal."""
        await self.dispatcher.start_polling(self.bot, close_bot_session=True)

    async def _tap(self, query: CallbackQuery, event_update: Update) -> None:
        assert query.data is not None
        assert query.message is not None
        await self._ledger.save(query.data, event_update.update_id if self._dedupes else None)
        if self._text is not None:
            await self.bot.edit_message_text(
                self._text,
                chat_id=query.message.chat.id,
                message_id=query.message.message_id,
                reply_markup=self._keyboard(),
            )
        await query.answer("Сақталды")
