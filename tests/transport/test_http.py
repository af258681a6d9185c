"""The calls of a tap go as JSON and say what aiogram's forms say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.enums import ParseMode
from aiogram.methods import AnswerCallbackQuery, SendChatAction, SendMessage, TelegramMethod
from aiogram.types import LinkPreviewOptions, ReplyKeyboardRemove
from aiohttp import BytesPayload, FormData

from bot.telegram import messages
from bot.telegram.http import HttpSession
from handlers.kit.answers import Button, Screen

TOKEN = "1000000001:TEST-needs-no-secret-token-000000000"
ROWS = ((Button("Ә < 5", data="mark:1:2:5"), Button("…", url="https://t.me/x")),)
SCREEN = Screen("<b>Сыздықова</b>\n4,00 & тиімді", rows=ROWS, protect=True)

CALLS: list[TelegramMethod[Any]] = [
    messages.edited(7, 8, SCREEN),
    *messages.sent_anew(7, SCREEN),
    messages.plain(7, "<не разметка>"),
    SendMessage(chat_id=7, text="✓", reply_markup=ReplyKeyboardRemove()),
    AnswerCallbackQuery(callback_query_id="9", text="Сақталды: 5"),
    AnswerCallbackQuery(callback_query_id="9", text="…", show_alert=True),
]


def said(body: FormData) -> dict[str, Any]:
    """A form's fields, objects read from their JSON."""
    fields = {options["name"]: value for options, _, value in body._fields}
    return {name: as_value(value) for name, value in fields.items()}


def as_value(text: str) -> Any:
    return json.loads(text) if text[:1] in "{[" or text == "true" else text


@pytest.mark.parametrize("call", CALLS, ids=lambda call: type(call).__name__)
async def test_json_says_what_the_form_says(call: TelegramMethod[Any]) -> None:
    default = DefaultBotProperties(parse_mode=ParseMode.HTML)
    bot = Bot(TOKEN, session=HttpSession(), default=default)
    body: Any = bot.session.build_form_data(bot, call)  # type: ignore[attr-defined]
    assert isinstance(body, BytesPayload)
    assert body.content_type == "application/json"
    told = json.loads(body._value)
    form = said(AiohttpSession().build_form_data(bot, call))
    assert {
        name: str(v) if isinstance(v, int) and v is not True else v for name, v in told.items()
    } == form


async def test_an_open_default_inside_a_call_never_becomes_null() -> None:
    bot = Bot(TOKEN, session=HttpSession())
    call = SendMessage(chat_id=7, text="x", link_preview_options=LinkPreviewOptions(url="u"))
    body = bot.session.build_form_data(bot, call)  # type: ignore[attr-defined]
    assert said(body)["link_preview_options"] == {"url": "u"}


async def test_everything_else_goes_as_aiogram_sends_it() -> None:
    bot = Bot(TOKEN, session=HttpSession())
    body = bot.session.build_form_data(bot, SendChatAction(chat_id=7, action="typing"))  # type: ignore[attr-defined]
    assert isinstance(body, FormData)
