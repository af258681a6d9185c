"""Telegram over HTTP."""

from __future__ import annotations

from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import Response, TelegramMethod
from aiogram.types import InlineKeyboardMarkup, Message
from aiohttp import FormData

# pydantic forgets a generic class that nobody holds, and making it again takes milliseconds.
_ANSWERS = (Response[bool], Response[Message], Response[Message | bool])


class HttpSession(AiohttpSession):
    """aiogram's session, its keyboards written at one go.

    aiogram makes dicts of a keyboard, walks through every field of every button, and writes them
    then: half the price of a form.
    """

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> FormData:
        """The body of a call."""
        keyboard = getattr(method, "reply_markup", None)
        if not isinstance(keyboard, InlineKeyboardMarkup):
            return super().build_form_data(bot, method)
        form = super().build_form_data(bot, method.model_copy(update={"reply_markup": None}))
        form.add_field("reply_markup", keyboard.model_dump_json(exclude_none=True))
        return form
