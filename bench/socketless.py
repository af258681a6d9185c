"""aiogram's own HTTP session with nothing behind it but the socket left out."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any, Self, cast

from aiogram.client.session.aiohttp import AiohttpSession
from aiohttp import ClientSession

from bot.telegram.http import HttpSession

MESSAGE = {
    "message_id": 7,
    "date": 1_775_000_000,
    "chat": {"id": 500_001, "type": "private", "first_name": "Әсел"},
    "text": "…",
}
EDITED = json.dumps({"ok": True, "result": MESSAGE})
DONE = json.dumps({"ok": True, "result": True})


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
    """Takes what aiohttp's session would send."""

    def post(self, url: str, **_: Any) -> _Response:
        return _Response(DONE if url.endswith("answerCallbackQuery") else EDITED)


class Bare(AiohttpSession):
    """aiogram's session: builds every form and reads every answer; the network is not there."""

    async def create_session(self) -> ClientSession:
        return cast("ClientSession", _Line())


class Ours(Bare, HttpSession):
    """The same of the bot's own session."""
