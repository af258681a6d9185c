"""Shows an Answer to the one who caused it: edits, sends, answers the tap."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from aiogram import Bot
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    LeaveChat,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeChat, CallbackQuery, Message, Update

from bot.kit.logs import describe
from bot.telegram import messages
from bot.telegram.pace import Pace
from evaluation.base.ids import ResultId
from handlers.kit.answers import Answer, Commands, Leave, Screen, Silence, Toast

log = logging.getLogger(__name__)

Shown = Callable[[ResultId, int, int], Awaitable[None]]

# Longer than this a person doesn't wait for the answer of a tap.
PATIENCE_SECONDS = 5

# So often an older message is rewritten that the network holds up.
REWRITES = 3

T = TypeVar("T")


@dataclass(frozen=True)
class _Place:
    """Where an answer goes: a chat and, for a tap, its query and the message under the button."""

    chat: int
    query: str | None = None
    message: int | None = None
    text_under_button: bool = False
    protected: bool = False


class Replies:
    """Performs answers. `shown` is told (result, chat, message) where a message holds a result.

    New messages are noted in `pace`: they go at once, and the notices wait for them.
    """

    def __init__(self, bot: Bot, shown: Shown, pace: Pace | None = None) -> None:
        self._bot = bot
        self._shown = shown
        self._pace = pace or Pace()

    async def perform(self, update: Update, answer: Answer) -> None:
        """Shows the answer. Raises what Telegram refused, after everything else was tried."""
        if isinstance(answer, Leave):
            await self._call(LeaveChat(chat_id=answer.chat_id))
            return
        place = _place(update)
        if place is None:
            return
        # At once: neither the hung edit nor the hung answer may hold the other.
        done = await asyncio.gather(*self._calls(place, answer), return_exceptions=True)
        failures = [failure for failure in done if isinstance(failure, BaseException)]
        for failure in failures[1:]:
            log.warning("answering failed: %s", describe(failure))
        if failures:
            raise failures[0]

    def _calls(
        self, place: _Place, answer: Screen | Toast | Silence
    ) -> Iterator[Coroutine[object, object, object]]:
        if isinstance(answer, Screen):
            yield self._show_screen(place, answer)
            for message, screen in answer.rewrites:
                yield self._rewrite(place.chat, message, screen)
            if answer.commands:
                yield self._show_commands(place.chat, answer.commands)
        elif isinstance(answer, Toast) and place.query is None:
            yield self._send([messages.plain(place.chat, answer.text)])
        if place.query is not None:
            yield self._answer_tap(place.query, answer)

    async def _show_screen(self, place: _Place, screen: Screen) -> None:
        target = _target(place, screen)
        if target is None:
            await self._send_anew(place.chat, screen)
            return
        if _can_carry(place, target, screen) and await self._edit(place.chat, target, screen):
            await self._note(place.chat, target, screen)
            await self._send(messages.beside(place.chat, screen))
            return
        await self._send_anew(place.chat, screen)
        await self._blank(place.chat, target)

    async def _send_anew(self, chat: int, screen: Screen) -> None:
        for message in await self._send(messages.sent_anew(chat, screen)):
            await self._note(chat, message, screen)

    async def _note(self, chat: int, message: int, screen: Screen) -> None:
        if screen.holds_result is not None:
            await self._shown(screen.holds_result, chat, message)

    async def _edit(self, chat: int, message: int, screen: Screen) -> bool:
        """Whether the message now shows the screen; False where Telegram won't have it edited."""
        try:
            await self._call(messages.edited(chat, message, screen))
        except TelegramBadRequest as error:
            return messages.is_unchanged(error)
        return True

    async def _rewrite(self, chat: int, message: int, screen: Screen) -> None:
        """Makes an older message this screen; nobody remembers it later, so it is tried again."""
        for left in reversed(range(REWRITES)):
            try:
                await self._edit(chat, message, screen)
            except (TelegramNetworkError, TelegramServerError):
                if not left:
                    raise
                await asyncio.sleep(1)
            else:
                return

    async def _blank(self, chat: int, message: int) -> None:
        """Takes the buttons off a message that another one replaces, where Telegram lets us."""
        try:
            await self._call(EditMessageReplyMarkup(chat_id=chat, message_id=message))
        except TelegramBadRequest as error:
            log.info("an old message keeps its buttons: %s", type(error).__name__)

    async def _send(self, outgoing: Sequence[messages.Outgoing]) -> list[int]:
        """Sends messages in their order; their ids."""
        sent = []
        for message in outgoing:
            self._pace.spend(int(message.chat_id))
            sent.append((await self._call(message)).message_id)
        return sent

    async def _show_commands(self, chat: int, menu: Commands) -> None:
        commands = [BotCommand(command=name, description=words) for name, words in menu]
        await self._call(SetMyCommands(commands=commands, scope=BotCommandScopeChat(chat_id=chat)))

    async def _answer_tap(self, query: str, answer: Screen | Toast | Silence) -> None:
        text, alert = _toast(answer)
        request = AnswerCallbackQuery(callback_query_id=query, text=text, show_alert=alert or None)
        try:
            await self._call(request)
        except TelegramBadRequest as error:
            if not _too_old(error):
                raise

    async def _call(self, method: TelegramMethod[T]) -> T:
        """Calls Telegram, and once more when it asks for a wait that a person would bear."""
        try:
            return await self._bot(method)
        except TelegramRetryAfter as error:
            self._pace.hold(error.retry_after)
            if error.retry_after > PATIENCE_SECONDS:
                raise
            await asyncio.sleep(error.retry_after)
            return await self._bot(method)


def _place(update: Update) -> _Place | None:
    context = UserContextMiddleware.resolve_event_context(update)
    chat = context.chat_id or context.user_id
    if chat is None:
        return None
    query = update.callback_query
    return _Place(chat) if query is None else _under_button(chat, query)


def _under_button(chat: int, query: CallbackQuery) -> _Place:
    message = query.message
    if not isinstance(message, Message):
        # Old messages come without their content: whether there is text is found out by editing.
        known = None if message is None else message.message_id
        return _Place(chat, query.id, known, text_under_button=True)
    return _Place(
        chat,
        query.id,
        message.message_id,
        text_under_button=message.text is not None,
        protected=bool(message.has_protected_content),
    )


def _target(place: _Place, screen: Screen) -> int | None:
    """The message to be edited; None when a new one is wanted."""
    if screen.new:
        return None
    if screen.edits is not None:
        return screen.edits
    return place.message if place.text_under_button else None


def _can_carry(place: _Place, target: int, screen: Screen) -> bool:
    """Whether an edit can make the message this screen.

    A reply keyboard comes and goes with new messages only, and protection is a message's for life;
    a message that the screen names is the handler's own to know.
    """
    if screen.contact_button is not None or screen.drop_keyboard:
        return False
    named = target == screen.edits
    return not screen.protect or named or place.protected


def _toast(answer: Screen | Toast | Silence) -> tuple[str | None, bool]:
    if isinstance(answer, Silence):
        return None, False
    words = answer.text if isinstance(answer, Toast) else answer.toast
    return (None if words is None else messages.toast(words)), answer.alert


def _too_old(error: TelegramBadRequest) -> bool:
    """Telegram forgets a tap within minutes; the screen is shown all the same."""
    return "query is too old" in error.message or "query ID is invalid" in error.message
