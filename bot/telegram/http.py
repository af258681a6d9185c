"""Telegram over HTTP."""

from __future__ import annotations

from typing import Any, cast

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    Response,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import Message
from aiohttp import BytesPayload, FormData

# What every tap is answered with. They carry no files.
_PLAIN = (AnswerCallbackQuery, EditMessageText, SendMessage)

# pydantic forgets a generic class that nobody holds, and making it again takes milliseconds.
_ANSWERS = (
    Response[bool],
    Response[Message],
    Response[Message | bool],
    Response[list[dict[str, Any]]],
)


class HttpSession(AiohttpSession):
    """aiogram's session; the calls of a tap go as JSON, written at one go.

    A form is a dict of the call, each of its fields walked through, the keyboard made JSON, and
    all of it quoted, six bytes for a Kazakh letter: six times the price.
    """

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> FormData:
        """The body of a call, as aiohttp takes it."""
        body = _json(method, bot) if isinstance(method, _PLAIN) else None
        if body is None:
            return super().build_form_data(bot, method)
        return cast("FormData", BytesPayload(body, content_type="application/json"))


def _json(method: TelegramMethod[Any], bot: Bot) -> bytes | None:
    """The call as JSON; None if a default deep inside it stays open, which must not become null."""
    absent = {name for name, value in method if _is_open(value, bot)}
    open_inside = []

    def settled(value: Any) -> Any:
        if _is_open(value, bot):
            open_inside.append(value)
        return bot.default[value.name]

    text = method.model_dump_json(exclude_none=True, exclude=absent, fallback=settled)
    return None if open_inside else text.encode()


def _is_open(value: object, bot: Bot) -> bool:
    """Whether it is one of aiogram's defaults that this bot has not set."""
    return isinstance(value, Default) and bot.default[value.name] is None
