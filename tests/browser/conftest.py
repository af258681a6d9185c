"""A real browser, the real sandbox server, and a toy bot to try the page on."""

from __future__ import annotations

import asyncio
import os
import shutil
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any, Literal, Protocol

import pytest
import pytest_asyncio
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright, expect

from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.session import InProcessSession
from sandbox.telegram.telegram import Telegram

PAGE = Path(str(resources.files("sandbox"))) / "page"
AIGUL, MARAT, DINARA, SAULE = range(5_000_000_001, 5_000_000_005)
DEADLINE = datetime(2026, 4, 10, 5, 0, tzinfo=UTC)

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=15_000)


def find_browser() -> str:
    """The machine's own Chromium; without one the tests are skipped, or fail where it is a duty."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is not None:
        return found
    reason = f"no browser on PATH (looked for {', '.join(BROWSERS)}): the page is NOT tested"
    if os.environ.get("BAGALAU_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    path = find_browser()
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield launched
        await launched.close()


class ToyBot:
    """Asks for marks, echoes texts, takes files and contacts."""

    def __init__(self, api: BotApi) -> None:
        self.bot = Bot(
            api.telegram.token,
            session=InProcessSession(api),
            default=DefaultBotProperties(parse_mode="HTML"),
        )

    async def run(self) -> None:
        await self.bot.set_my_commands(
            [
                BotCommand(command="start", description="Начало"),
                BotCommand(command="tasks", description="Мои задачи"),
            ]
        )
        offset = 0
        while True:
            for update in await self.bot.get_updates(offset, timeout=30):
                offset = update.update_id + 1
                if update.message is not None:
                    await self._hear(update.message)
                if update.callback_query is not None:
                    await self._press(update.callback_query)

    async def write(
        self,
        person: int,
        text: str,
        buttons: list[list[dict[str, Any]]] | None = None,
        *,
        protect: bool = False,
    ) -> None:
        rows = [[InlineKeyboardButton(**button) for button in row] for row in buttons or []]
        markup = InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
        await self.bot.send_message(person, text, reply_markup=markup, protect_content=protect)

    async def ask_for_mark(self, person: int) -> None:
        await self.bot.send_message(person, _QUESTION, reply_markup=_marks())

    async def send_paper(self, person: int, name: str, data: bytes, caption: str) -> None:
        await self.bot.send_document(person, BufferedInputFile(data, name), caption=caption)

    async def send_picture(self, person: int, data: bytes) -> None:
        await self.bot.send_photo(person, BufferedInputFile(data, "a.png"), caption="Бланк")

    async def ask_for_contact(self, person: int) -> None:
        key = KeyboardButton(text="Отправить мой номер", request_contact=True)
        markup = ReplyKeyboardMarkup(keyboard=[[key]])
        await self.bot.send_message(person, "Поделитесь номером", reply_markup=markup)

    async def _hear(self, message: Message) -> None:
        person = message.chat.id
        if message.contact is not None:
            text = f"Номер {message.contact.phone_number} принят"
            await self.bot.send_message(person, text, reply_markup=ReplyKeyboardRemove())
        elif message.document is not None:
            paper = message.document
            await self.write(person, f"Получен файл {paper.file_name}, {paper.file_size} Б")
        elif message.photo:
            await self.write(person, "Пришлите текст или файл")
        elif (message.text or "").startswith("/start"):
            await self.ask_for_mark(person)
        else:
            await self.write(person, f"Вы написали: {message.html_text}")

    async def _press(self, query: CallbackQuery) -> None:
        assert query.message is not None
        if query.data == "foreign":
            await self.bot.answer_callback_query(
                query.id, "Отдано кадровой службе (п. 16)", show_alert=True
            )
            return
        await self.bot.edit_message_text(
            _QUESTION,
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            reply_markup=_marks(query.data),
        )
        await self.bot.answer_callback_query(query.id, f"Сохранено: {query.data}")


_QUESTION = "<b>Качество</b> · Асель Қайратқызы\n2 из 4\n<blockquote>п. 4</blockquote>"


def _marks(chosen: str | None = None) -> InlineKeyboardMarkup:
    digits = [
        InlineKeyboardButton(text=f"{mark} ✓" if mark == chosen else mark, callback_data=mark)
        for mark in "012345"
    ]
    foreign = InlineKeyboardButton(text="Не мой работник", callback_data="foreign")
    return InlineKeyboardMarkup(inline_keyboard=[digits, [foreign]])


class ToyEngine:
    """A bot whose only plan is a reminder on the morning of the deadline."""

    def __init__(self, clock: SandboxClock, toy: ToyBot) -> None:
        self.clock = clock
        self.toy = toy

    def stops(self, after: datetime) -> datetime | None:
        return DEADLINE if after < DEADLINE else None

    async def tick(self) -> None:
        if self.clock.now() == DEADLINE:
            await self.toy.write(AIGUL, "Сегодня последний день")

    async def drain_outbox(self) -> None:
        """Nothing waits."""

    async def idle(self, timeout: float) -> None:  # noqa: ASYNC109 — the engine's signature
        """Nothing is ever at work."""


@dataclass(frozen=True)
class Sandbox:
    url: str
    telegram: Telegram
    people: People
    bot: ToyBot


@pytest_asyncio.fixture(loop_scope="module")
async def sandbox() -> AsyncIterator[Sandbox]:
    """The server on a free port, four people who know the bot, and the bot."""
    clock = SandboxClock(running=False)
    telegram = Telegram(clock)
    api = BotApi(telegram)
    toy = ToyBot(api)
    people = People(telegram, api, ToyEngine(clock, toy))
    for id_, first, last in (
        (AIGUL, "Айгүл", "Сейтова"),
        (MARAT, "Марат", "Оспанов"),
        (DINARA, "Динара", "Ахметова"),
        (SAULE, "Сәуле", "Ким"),
    ):
        people.add(first, last, id=id_).person.started = True
    async with SandboxServer(people) as server:
        work = asyncio.ensure_future(toy.run())
        yield Sandbox(f"{server.address}/", telegram, people, toy)
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work


class OpenPage(Protocol):
    """Opens the page with these people's phones; `size` in CSS pixels, `scheme` dark or light."""

    async def __call__(
        self,
        people: list[int],
        *,
        size: tuple[int, int] = (1366, 768),
        scheme: Literal["dark", "light"] = "light",
    ) -> Page: ...


@pytest_asyncio.fixture(loop_scope="module")
async def complaints() -> list[str]:
    """What the browser complained about; a test that provokes it on purpose clears the list."""
    return []


@pytest_asyncio.fixture(loop_scope="module")
async def open_page(
    browser: Browser, sandbox: Sandbox, complaints: list[str]
) -> AsyncIterator[OpenPage]:
    """Russian, far from Kazakhstan's clock; errors on the console fail the test at its end."""
    async with AsyncExitStack() as contexts:

        async def open_it(
            people: list[int],
            *,
            size: tuple[int, int] = (1366, 768),
            scheme: Literal["dark", "light"] = "light",
        ) -> Page:
            context = await browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                color_scheme=scheme,
                locale="ru-RU",
                timezone_id="America/New_York",
            )
            contexts.push_async_callback(context.close)
            page = await context.new_page()
            page.on("console", lambda message: _note(message, complaints))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            await page.goto(f"{sandbox.url}#people={','.join(map(str, people))}")
            for person in people:
                await expect(
                    page.locator(f".phone[data-person='{person}'] .log")
                ).not_to_have_attribute("aria-busy", "true")
            return page

        yield open_it
    assert complaints == []


def _note(message: ConsoleMessage, complaints: list[str]) -> None:
    if message.type in {"error", "warning"}:
        complaints.append(f"{message.text} ({message.location.get('url')})")


@pytest.fixture
def png() -> bytes:
    """A grey picture, 64 by 48."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    header = struct.pack(">IIBBBBB", 64, 48, 8, 0, 0, 0, 0)
    pixels = zlib.compress((b"\0" + b"\x99" * 64) * 48)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
