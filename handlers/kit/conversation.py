"""Handlers as they are written: what came, who acts, then whatever is asked for by name."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Concatenate, TypeVar

from aiogram import Router
from aiogram.dispatcher.event.handler import CallbackType
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message
from magic_filter import MagicFilter

from handlers.kit.answers import Answer
from handlers.kit.me import Me

Button = TypeVar("Button", bound=CallbackData)


class Conversation(Router):
    """A router of members: their taps and their texts."""

    def on(
        self,
        handler: Callable[Concatenate[Button, Me, ...], Awaitable[Answer]],
        button: type[Button],
        rule: MagicFilter | None = None,
    ) -> None:
        """Taps on a button, or on those of its kind that fit the rule."""
        self.callback_query.register(Tapped(handler).take, button.filter(rule))

    def typed(
        self,
        handler: Callable[Concatenate[Message, Me, ...], Awaitable[Answer]],
        *filters: CallbackType,
    ) -> None:
        """Texts and files that pass the filters."""
        self.message.register(handler, *filters)


class Tapped:
    """A handler of taps as aiogram knows them: the query first, everything else by name."""

    def __init__(self, handler: Callable[..., Awaitable[Answer]]) -> None:
        self.handler = handler
        _, _, *self._asked = inspect.signature(handler).parameters

    async def take(
        self, query: CallbackQuery, callback_data: CallbackData, me: Me, **provided: object
    ) -> Answer:
        """Give the handler its button, who tapped it, and what it asks for."""
        provided["query"] = query
        asked = {name: provided[name] for name in self._asked}
        return await self.handler(callback_data, me, **asked)
