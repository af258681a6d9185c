"""The in-process face: an aiogram session that speaks to the model instead of the network."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile

from sandbox.telegram.acts import Upload
from sandbox.telegram.api import BotApi
from sandbox.telegram.faults import NoAnswer

HOST = "http://sandbox"
_UNHEARD = {
    "timeout": "Request timeout error",
    "reset": "ClientOSError: [Errno 104] Connection reset by peer",
    "accepted": "ServerDisconnectedError: Server disconnected",
}


class InProcessSession(BaseSession):
    """Encodes as AiohttpSession does and reads JSON back, so that both see the same bytes.

    A `timeout` fault raises after `patience` real seconds (0: at once).
    """

    def __init__(self, api: BotApi, *, patience: float = 0.0, **kwargs: Any) -> None:
        kwargs.setdefault("api", TelegramAPIServer.from_base(HOST))
        super().__init__(**kwargs)
        self.bot_api = api
        self.patience = patience

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 — aiogram's signature
    ) -> TelegramType:
        arguments, files = await self._encoded(bot, method)
        try:
            status, body = await self._called(bot, method, arguments, files, timeout)
        except NoAnswer as unheard:
            if unheard.kind == "timeout":
                await asyncio.sleep(self.patience)
            raise TelegramNetworkError(method=method, message=_UNHEARD[unheard.kind]) from None
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="Request timeout error") from error
        response = self.check_response(bot, method, status, self.json_dumps(body))
        return cast("TelegramType", response.result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 — aiogram's signature
        timeout: int = 30,  # noqa: ARG002, ASYNC109 — the same
        chunk_size: int = 65536,
        raise_for_status: bool = True,  # noqa: ARG002 — the same
    ) -> AsyncGenerator[bytes, None]:
        prefix = self.api.file_url(self.bot_api.telegram.token, "")
        stored = self.bot_api.telegram.file_at(url.removeprefix(prefix))
        if stored is None or not url.startswith(prefix):
            raise FileNotFoundError(f"no file at {url}")
        for at in range(0, stored.size, chunk_size):
            yield stored.data[at : at + chunk_size]

    async def _called(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        arguments: dict[str, str],
        files: dict[str, Upload],
        seconds: float | None,
    ) -> tuple[int, dict[str, Any]]:
        async with asyncio.timeout(self.timeout if seconds is None else seconds):
            return await self.bot_api.call(method.__api_method__, arguments, files, token=bot.token)

    async def _encoded(
        self, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> tuple[dict[str, str], dict[str, Upload]]:
        attached: dict[str, InputFile] = {}
        arguments = {}
        for name, value in method.model_dump(warnings=False).items():
            prepared = self.prepare_value(value, bot=bot, files=attached)
            if prepared:
                arguments[name] = prepared
        files = {
            name: Upload(file.filename or name, b"".join([chunk async for chunk in file.read(bot)]))
            for name, file in attached.items()
        }
        return arguments, files
