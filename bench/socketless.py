"""aiogram's own HTTP session with nothing behind it but the socket left out."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self, cast

from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientSession

from bench.canned import DONE, EDITED
from bot.telegram.http import HttpSession


class _Response:
    """An answer that has already come; its own context."""

    status = 200

    def __init__(self, body: str) -> None:
        self._body = body

    async def text(self) -> str:
        return self._body

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        return None


class _Line:
    """Takes what aiohttp's session would send, and counts the taps that were answered."""

    def __init__(self) -> None:
        self.answered = 0

    def post(self, url: str, **_: Any) -> _Response:
        if url.endswith("answerCallbackQuery"):
            self.answered += 1
            return _Response(DONE)
        return _Response(EDITED)


class Bare(AiohttpSession):
    """aiogram's session: builds every form and reads every answer; the network is not there."""

    def __init__(self) -> None:
        super().__init__()
        self._line = _Line()

    @property
    def answered(self) -> int:
        """How many taps were answered."""
        return self._line.answered

    async def create_session(self) -> ClientSession:
        return cast("ClientSession", self._line)


class Ours(Bare, HttpSession):
    """The same of the bot's own session."""
