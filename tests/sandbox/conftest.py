"""A model with a clock that stands still, and a bot that speaks to it in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from sandbox.telegram.acts import Upload
from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People, Phone
from sandbox.telegram.session import InProcessSession
from sandbox.telegram.telegram import Options, Telegram


class Room:
    """Everything that one test needs, with calls that say what they got."""

    def __init__(self, options: Options | None = None) -> None:
        self.real = 0.0
        self.clock = SandboxClock(running=False)
        self.telegram = Telegram(self.clock, options=options, monotonic=lambda: self.real)
        self.api = BotApi(self.telegram)
        self.people = People(self.telegram, self.api)
        self.bot = Bot(self.telegram.token, session=InProcessSession(self.api))

    def later(self, **span: float) -> None:
        """Turn the clock of the model."""
        self.clock.advance_to(self.clock.now() + timedelta(**span))

    async def started(self, first_name: str = "Асель") -> Phone:
        """A person whose /start the bot has seen and confirmed."""
        phone = self.people.add(first_name)
        await phone.say("/start")
        self.telegram.updates.clear()
        return phone

    async def ok(
        self, method: str, files: dict[str, Upload] | None = None, /, **values: Any
    ) -> Any:
        status, body = await self.api.call(method, values, files)
        assert status == 200, body
        return body["result"]

    async def refused(
        self, method: str, files: dict[str, Upload] | None = None, /, **values: Any
    ) -> tuple[int, str]:
        status, body = await self.api.call(method, values, files)
        assert body["ok"] is False, body
        assert body["error_code"] == status
        return status, body["description"]

    async def send(self, phone: Phone, text: str = "Сәлем", **values: Any) -> int:
        message = await self.ok("sendMessage", chat_id=phone.id, text=text, **values)
        return int(message["message_id"])


@pytest.fixture
def room() -> Room:
    return Room()


@asynccontextmanager
async def polling(dispatcher: Dispatcher, bot: Bot) -> AsyncIterator[None]:
    """The bot answers while the block runs."""
    task = asyncio.ensure_future(
        # Handled before the next fetch confirms it: "idle" then means what it says.
        dispatcher.start_polling(
            bot, handle_signals=False, close_bot_session=False, handle_as_tasks=False
        )
    )
    try:
        yield
    finally:
        await _stop(dispatcher.stop_polling, task)


async def _stop(stop: Callable[[], Awaitable[None]], task: asyncio.Future[None]) -> None:
    await asyncio.sleep(0)
    if not task.done():
        await stop()
    await task


def marks() -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=str(mark), callback_data=f"mark:{mark}") for mark in range(6)]
    return InlineKeyboardMarkup(inline_keyboard=[row])


def scoring() -> Dispatcher:
    """A bot in miniature: it greets, shows marks, and edits the message at a press."""
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart())
    async def start(message: Message) -> None:
        await message.answer("<b>Качество</b>, Асель", parse_mode="HTML", reply_markup=marks())

    @dispatcher.callback_query(F.data.startswith("mark:"))
    async def mark(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        assert query.data is not None
        await query.message.edit_text(f"Качество: {query.data[5:]}", reply_markup=marks())
        await query.answer("Сохранено")

    return dispatcher
