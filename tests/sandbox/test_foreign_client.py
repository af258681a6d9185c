"""A client that nobody here wrote: python-telegram-bot runs a conversation against the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People, Phone
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.telegram import Telegram

Context = ContextTypes.DEFAULT_TYPE
MARKS = InlineKeyboardMarkup(
    [[InlineKeyboardButton(str(mark), callback_data=f"mark:{mark}") for mark in range(6)]]
)


async def start(update: Update, _context: Context) -> None:
    assert update.message is not None
    await update.message.reply_html("<b>Качество</b>", reply_markup=MARKS)


async def echo(update: Update, _context: Context) -> None:
    assert update.message is not None
    assert update.message.text is not None
    await update.message.reply_text(update.message.text.upper())


async def mark(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    await query.edit_message_text(f"Качество: {query.data[5:]}")
    await query.answer("Сохранено", show_alert=True)


async def paper(update: Update, _context: Context) -> None:
    assert update.message is not None
    assert update.message.document is not None
    file = await update.message.document.get_file()
    await update.message.reply_document(bytes(await file.download_as_bytearray()), filename="b.csv")


@pytest.fixture
async def people() -> AsyncIterator[People]:
    telegram = Telegram(SandboxClock(running=False))
    people = People(telegram, BotApi(telegram))
    async with SandboxServer(people) as server:
        application = make_application(server)
        async with application:
            assert application.updater is not None
            await application.updater.start_polling(timeout=50)
            await application.start()
            yield people
            await application.updater.stop()
            await application.stop()


def make_application(server: SandboxServer) -> Application[Any, Any, Any, Any, Any, Any]:
    application = (
        ApplicationBuilder()
        .token(server.people.telegram.token)
        .base_url(f"{server.address}/bot")
        .base_file_url(f"{server.address}/file/bot")
        .build()
    )
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(mark))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(MessageHandler(filters.Document.ALL, paper))
    return application


async def answered(people: People, phone: Phone, count: int) -> None:
    """That many messages of the bot have come: this client confirms updates before it answers."""
    changes = people.telegram.changes
    while len(phone.from_bot) < count:
        seq, changed = await changes.wait(changes.seq, 10)
        assert changed, f"nothing came after change {seq}"


async def test_a_start_a_message_a_button_and_an_edit(people: People) -> None:
    phone = people.add("Асель", language_code="kk")
    await phone.say("/start CODE")
    await answered(people, phone, 1)
    assert phone.screen == "Качество"
    pressed = await phone.tap("4")
    assert pressed.answer == {"text": "Сохранено", "show_alert": True}
    assert phone.screen == "Качество: 4"
    assert phone.labels == []
    await phone.say("сәлем")
    await answered(people, phone, 2)
    assert phone.screen == "СӘЛЕМ"


async def test_a_file_there_and_back(people: People) -> None:
    phone = people.add("Асель")
    await phone.send_file("a.csv", "аты;жөні".encode())
    await answered(people, phone, 1)
    answer = phone.from_bot[-1].file
    assert answer is not None
    assert (answer.name, answer.data.decode()) == ("b.csv", "аты;жөні")


async def test_its_own_errors_for_our_refusals(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else it warns of its own future
    phone, stranger = people.add("Асель"), people.add("Болат")
    async with SandboxServer(people) as server:
        bot = make_application(server).bot
        async with bot:
            with pytest.raises(Forbidden, match="can't initiate conversation"):
                await bot.send_message(stranger.id, "4")
            await phone.say("привет")
            await answered(people, phone, 1)
            with pytest.raises(BadRequest, match="Message is not modified"):
                await bot.edit_message_text("ПРИВЕТ", phone.id, phone.from_bot[-1].message_id)
            people.fault("429", method="sendMessage", retry_after=7)
            with pytest.raises(RetryAfter) as caught:
                await bot.send_message(phone.id, "4")
            assert caught.value.retry_after == timedelta(seconds=7)
