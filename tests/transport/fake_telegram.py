"""A hand-written Telegram for the faults of the transport: updates in a queue, tricks on calls."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    EditMessageText,
    SendDocument,
    SendMessage,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, Message
from aiohttp_socks import ProxyConnectionError

from tests.transport.fake_time import now

Call = TelegramMethod[Any]
Trick = Callable[[Call], Awaitable[Any]]
DAY = datetime(2026, 4, 2, 5, 0, tzinfo=UTC)


class FakeTelegram(BaseSession):
    """Answers every call well, unless a trick was laid for it."""

    def __init__(self, delay: float = 0.0) -> None:
        super().__init__()
        self.delay = delay
        self.calls: list[tuple[float, Call]] = []
        self.waiting: list[dict[str, Any]] = []
        self.confirmed: list[int] = []
        self.tricks: dict[str, deque[Trick]] = {}
        self.sent = 0
        self._arrived = asyncio.Event()

    # What a test does

    def bring(self, *updates: dict[str, Any]) -> None:
        self.waiting.extend(updates)
        self._arrived.set()

    def lay(self, method: str, *tricks: Trick) -> None:
        """The next calls of the method meet these tricks, one each."""
        self.tricks.setdefault(method, deque()).extend(tricks)

    def made(self, method: str) -> list[Any]:
        return [call for _, call in self.calls if call.__api_method__ == method]

    def times(self, method: str) -> list[float]:
        return [at for at, call in self.calls if call.__api_method__ == method]

    # What aiogram does

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's name
    ) -> TelegramType:
        name = method.__api_method__
        self.calls.append((now(), method))
        if self.delay:
            await asyncio.sleep(self.delay)
        if tricks := self.tricks.get(name):
            return cast("TelegramType", await tricks.popleft()(method))
        if name == "getUpdates":
            return cast("TelegramType", await self._updates(method))
        return cast("TelegramType", self._answer(method))

    async def _updates(self, method: Any) -> list[dict[str, Any]]:
        self._confirm(method.offset)
        if not self.waiting and method.timeout:
            self._arrived.clear()
            try:
                async with asyncio.timeout(method.timeout):
                    await self._arrived.wait()
            except TimeoutError:
                return []
        return self.waiting[: method.limit]

    def _confirm(self, offset: int | None) -> None:
        """As Telegram does: what lies before the offset in the queue goes; an offset that isn't in
        the queue's range (ids started anew) confirms nothing."""
        ids = [update["update_id"] for update in self.waiting]
        if offset is None or not ids or not ids[0] <= offset <= ids[-1] + 1:
            return
        self.confirmed += [update_id for update_id in ids if update_id < offset]
        self.waiting = [update for update in self.waiting if update["update_id"] >= offset]

    def _answer(self, method: Any) -> Any:
        if isinstance(method, SendMessage | SendDocument):
            self.sent += 1
            return self._message(int(method.chat_id), 1_000 + self.sent)
        if isinstance(method, EditMessageText):
            return self._message(int(method.chat_id or 0), method.message_id or 0)
        return True

    def _message(self, chat: int, message: int) -> Message:
        return Message(message_id=message, date=DAY, chat=Chat(id=chat, type="private"))

    async def close(self) -> None:
        pass

    def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        raise AssertionError("no test with this Telegram fetches a file")


def bot_of(telegram: FakeTelegram) -> Bot:
    return Bot("42:TEST", session=telegram)


# Tricks


async def hang(method: Call) -> None:
    await asyncio.Event().wait()


def slow(seconds: float) -> Trick:
    """An answer that is late, and good."""

    async def trick(method: Call) -> Any:
        await asyncio.sleep(seconds)
        chat = getattr(method, "chat_id", None) or 0
        return Message(message_id=7, date=DAY, chat=Chat(id=int(chat), type="private"))

    return trick


def fails(error: Callable[[Call], Exception]) -> Trick:
    async def trick(method: Call) -> Any:
        raise error(method)

    return trick


def bad_request(words: str) -> Trick:
    return fails(lambda method: TelegramBadRequest(method, f"Bad Request: {words}"))


def retry_after(seconds: int) -> Trick:
    return fails(lambda method: TelegramRetryAfter(method, "Too Many Requests", seconds))


def refused(kind: type[TelegramAPIError]) -> Trick:
    return fails(lambda method: kind(method, "refused"))


network_error = refused(TelegramNetworkError)
server_error = refused(TelegramServerError)
forbidden = refused(TelegramForbiddenError)
# A gateway's page of HTML, and a proxy that isn't there: neither is a TelegramAPIError.
bad_page = fails(lambda _: ClientDecodeError("Failed to decode object", ValueError(), "<html>"))
dead_proxy = fails(lambda _: ProxyConnectionError(111, "Couldn't connect to proxy"))


# Updates


def person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": "Айгүл"}


def message(user: int, text: str | None = "тест", number: int = 1) -> dict[str, Any]:
    content = {"document": {"file_id": "f", "file_unique_id": "u"}} if text is None else {}
    return {
        "message_id": number,
        "date": int(DAY.timestamp()),
        "chat": {"id": user, "type": "private", "first_name": "Айгүл"},
        "from": person(user),
        **({} if text is None else {"text": text}),
        **content,
    }


def says(update_id: int, user: int, text: str = "тест") -> dict[str, Any]:
    return {"update_id": update_id, "message": message(user, text)}


def taps(update_id: int, user: int, data: str | None = None, **under: Any) -> dict[str, Any]:
    """A tap on a button of the bot's message 5, each another; `under` changes the message."""
    query = {
        "id": f"q{update_id}",
        "from": person(user),
        "chat_instance": "c",
        "data": data or f"x{update_id}",
        "message": {**message(user, number=5), **under},
    }
    return {"update_id": update_id, "callback_query": query}


def taps_old(update_id: int, user: int) -> dict[str, Any]:
    """A tap on a message so old that Telegram tells nothing about it."""
    update = taps(update_id, user)
    update["callback_query"]["message"] = {
        "message_id": 5,
        "date": 0,
        "chat": {"id": user, "type": "private", "first_name": "Айгүл"},
    }
    return update


def undecodable(update_id: int, user: int) -> dict[str, Any]:
    """A message without the chat that every message has."""
    update = says(update_id, user)
    del update["message"]["chat"]
    return update
