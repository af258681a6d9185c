"""In this process and over HTTP the same calls bring the same results, all of them true types."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from typing import Any

import aiogram.methods
import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from pydantic import BaseModel, TypeAdapter

from sandbox.telegram.api import BotApi
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People, Phone
from sandbox.telegram.server import SandboxServer
from sandbox.telegram.session import InProcessSession
from sandbox.telegram.telegram import Options, Telegram
from tests.sandbox.test_model import picture


def new_people() -> People:
    telegram = Telegram(
        SandboxClock(running=False), options=Options(inaccessible_after=timedelta(days=2))
    )
    return People(telegram, BotApi(telegram))


def new_bot(people: People, session: BaseSession) -> Bot:
    return Bot(
        people.telegram.token,
        session=session,
        default=DefaultBotProperties(parse_mode="HTML", protect_content=True),
    )


@pytest.fixture
async def faces() -> AsyncIterator[list[tuple[People, Bot]]]:
    """Two sandboxes that have lived the same life, one behind HTTP."""
    inside, outside = new_people(), new_people()
    async with SandboxServer(outside) as server:
        session = AiohttpSession(api=TelegramAPIServer.from_base(server.address))
        async with new_bot(outside, session).context() as http_bot:
            yield [(inside, new_bot(inside, InProcessSession(inside.api))), (outside, http_bot)]


async def a_busy_day(people: People, bot: Bot) -> list[Any]:
    """Every method, every kind of update, and some refusals; what the bot saw of it."""
    phone = people.add("Асель", "Нұрланова", username="asel", language_code="kk")
    stranger = people.add("Болат")
    await phone.say("/start CODE")
    await phone.say("🙂 https://adilet.zan.kz /help")
    await phone.share_contact()
    await phone.send_file("қызметкерлер.xlsx", b"PK", caption="тізім")
    await phone.send_file("фото.png", picture().data, kind="photo")
    await phone.send_file("дауыс.ogg", b"OggS", kind="voice")
    seen: list[Any] = [await bot.get_me(), *await bot.get_updates()]
    seen += await talk(people, bot, phone)
    seen += await card(bot, phone)
    for refused in (
        bot.send_message(stranger.id, "4"),
        bot.send_message(phone.id, "<b>4"),
        bot.edit_message_text("4", chat_id=phone.id, message_id=999),
        bot.answer_callback_query("1"),
        bot.send_poll(phone.id, "4?", ["4"]),
    ):
        with pytest.raises(TelegramAPIError) as caught:
            await refused
        seen.append((type(caught.value), caught.value.message))
    return seen


async def talk(people: People, bot: Bot, phone: Phone) -> list[Any]:
    buttons = InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text="4", callback_data="mark:4", style="success")],
            [InlineKeyboardButton(text="№", copy_text=CopyTextButton(text="17-к"))],
        ]
    )
    link = LinkPreviewOptions(is_disabled=True)
    text = "<blockquote expandable>п. 4</blockquote>"
    first = await bot.send_message(phone.id, text, reply_markup=buttons, link_preview_options=link)
    seen: list[Any] = [first]
    people.telegram.press(phone.person, first.message_id, "mark:4")
    people.telegram.clock.advance_to(people.now() + timedelta(days=3))  # type: ignore[attr-defined]
    people.telegram.press(phone.person, first.message_id, "mark:4")
    await phone.block()
    await phone.unblock()
    group = people.add_group("Отдел", by=phone.id)
    updates = await bot.get_updates(offset=-5)
    query = updates[0].callback_query
    assert query is not None
    document = BufferedInputFile(b"%PDF", "парақ.pdf")
    sent = await bot.send_document(phone.id, document, caption="<i>Парақ</i>", reply_markup=buttons)
    assert sent.document is not None
    entities = [MessageEntity(type="bold", offset=0, length=1)]
    contact = KeyboardButton(text="Нөмір", request_contact=True)
    seen += [
        *updates,
        await bot.answer_callback_query(query.id, "Сақталды", show_alert=True),
        await bot.edit_message_text("5", chat_id=phone.id, message_id=first.message_id),
        await bot.edit_message_reply_markup(
            chat_id=phone.id, message_id=first.message_id, reply_markup=buttons
        ),
        sent,
        await bot.edit_message_caption(
            chat_id=phone.id, message_id=sent.message_id, caption="<u>2</u>"
        ),
        await bot.send_document(phone.id, sent.document.file_id, protect_content=False),
        await bot.send_photo(phone.id, BufferedInputFile(picture().data, "a.png")),
        await bot.get_file(sent.document.file_id),
        await bot.send_message(phone.id, "4", parse_mode=None, entities=entities),
        await bot.send_message(
            phone.id, "4", reply_markup=ReplyKeyboardMarkup(keyboard=[[contact]])
        ),
        await bot.send_message(phone.id, "4", reply_markup=ReplyKeyboardRemove()),
        await bot.send_chat_action(phone.id, "typing"),
        await bot.delete_message(phone.id, sent.message_id),
        await bot.get_chat(phone.id),
        await bot.get_chat(group.id),
        await bot.leave_chat(group.id),
    ]
    downloaded = await bot.download(sent.document)
    assert downloaded is not None
    return [*seen, downloaded.read()]


async def card(bot: Bot, phone: Phone) -> list[Any]:
    commands = [BotCommand(command="tasks", description="Тапсырмалар")]
    scope = BotCommandScopeChat(chat_id=phone.id)
    return [
        await bot.set_my_commands(commands, scope=scope, language_code="kk"),
        await bot.get_my_commands(scope=scope, language_code="kk"),
        await bot.delete_my_commands(scope=scope, language_code="kk"),
        await bot.get_my_commands(scope=scope, language_code="kk"),
        await bot.set_my_name("Бағалау", language_code="kk"),
        await bot.get_my_name(language_code="kk"),
        await bot.set_my_description("Бағалау жүйесі"),
        await bot.get_my_description(),
        await bot.set_my_short_description("Бағалау"),
        await bot.get_my_short_description(),
        await bot.set_chat_menu_button(chat_id=phone.id, menu_button=MenuButtonCommands()),
        await bot.get_chat_menu_button(phone.id),
        await bot.get_webhook_info(),
        await bot.set_webhook("https://bot.example/bagalau", secret_token="s"),
        await bot.delete_webhook(drop_pending_updates=True),
        await bot.get_updates(),
    ]


def told(thing: Any) -> Any:
    return thing.model_dump() if isinstance(thing, BaseModel) else thing


async def test_both_faces_see_identical_results(faces: list[tuple[People, Bot]]) -> None:
    seen = [[told(thing) for thing in await a_busy_day(*face)] for face in faces]
    assert seen[0] == seen[1]
    inside, outside = [people.calls() for people, _bot in faces]
    calls = [[(call.method, call.arguments, call.answer) for call in c] for c in (inside, outside)]
    assert calls[0] == calls[1]


def returned_by() -> dict[str, Any]:
    classes = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        method.__api_method__: method.__returning__
        for method in classes
        if issubclass(method, TelegramMethod) and method is not TelegramMethod
    }


def unknown_fields(thing: Any) -> Iterator[str]:
    if isinstance(thing, list | tuple):
        for item in thing:
            yield from unknown_fields(item)
    elif isinstance(thing, BaseModel):
        yield from (f"{type(thing).__name__}.{name}" for name in thing.model_extra or {})
        for name in type(thing).model_fields:
            yield from unknown_fields(getattr(thing, name))


async def test_every_object_is_of_aiograms_types(faces: list[tuple[People, Bot]]) -> None:
    people, bot = faces[0]
    await a_busy_day(people, bot)
    returning = returned_by()
    checked = set()
    for call in people.calls():
        if call.answer is None or not call.answer["ok"]:
            continue
        result: Any = TypeAdapter(returning[call.method]).validate_python(call.answer["result"])
        assert list(unknown_fields(result)) == [], call.method
        checked.add(call.method.lower())
    modelled = set(people.api.methods)
    assert checked == modelled, "a method that this day doesn't call isn't checked"


async def test_a_wrong_token_is_the_same_error(faces: list[tuple[People, Bot]]) -> None:
    for _people, bot in faces:
        with pytest.raises(TelegramUnauthorizedError):
            await Bot("1:wrong", session=bot.session).get_me()


async def test_a_second_poller_ends_the_first(faces: list[tuple[People, Bot]]) -> None:
    for people, bot in faces:
        first = asyncio.ensure_future(bot.get_updates(timeout=50))
        await people.telegram.updates.polled.wait(10)
        second = asyncio.ensure_future(bot.get_updates(timeout=50))
        with pytest.raises(TelegramConflictError):
            await first
        await people.add("Асель").say("/start")
        assert len(await second) == 1


@pytest.mark.parametrize("kind", ["timeout", "reset", "accepted"])
async def test_an_answer_that_never_comes(faces: list[tuple[People, Bot]], kind: Any) -> None:
    for people, bot in faces:
        phone = people.add("Асель")
        await phone.say("/start")
        people.fault(kind, method="sendMessage")
        with pytest.raises(TelegramNetworkError):
            await bot.send_message(phone.id, "4", request_timeout=1)
        assert len(phone.from_bot) == (1 if kind == "accepted" else 0)
        assert people.calls()[-1].answer is None


def test_the_demo_clock_runs_at_real_speed() -> None:
    real = [0.0]
    clock = SandboxClock(monotonic=lambda: real[0])
    assert clock.now() == datetime.fromisoformat("2026-04-02T10:00:00+05:00")
    real[0] += 60
    assert clock.now() == datetime.fromisoformat("2026-04-02T10:01:00+05:00")
    clock.advance_to(datetime.fromisoformat("2026-04-03T10:00:00+05:00"))
    real[0] += 1
    assert clock.now() == datetime.fromisoformat("2026-04-03T10:00:01+05:00")
