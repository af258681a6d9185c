"""What an old button of a survey shows: a word why, and nothing of the survey any more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, TelegramObject

from evaluation.base.refusal import Refusal
from handlers.survey.screens.answering import resting, thanks
from locales import Texts

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

CLOSED = "refuse-survey-closed"
SHOWS = {CLOSED: thanks, "refuse-survey-over": thanks, "refuse-not-found": resting}


class OverMeansThanks(BaseMiddleware):
    """Makes the message neutral whose button leads nowhere any more, or never did."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        try:
            return await handler(event, data)
        except Refusal as refusal:
            shows = SHOWS.get(refusal.key)
            if shows is None:
                raise
            words: Texts = data["texts"]
            screen = replace(shows(words), toast=words.plain(refusal.key), alert=True)
            if isinstance(event, CallbackQuery) and event.message is not None:
                return replace(screen, edits=event.message.message_id)
            return screen
