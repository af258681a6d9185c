"""Telegram's side of a webhook: brings what waits at the sandbox's model, until it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.kit.workers import Workers, end
from bot.telegram.porter import SECRET_HEADER
from sandbox.telegram.telegram import Telegram
from sandbox.telegram.updates import Update

REST_SECONDS = 0.05


@dataclass
class Courier:
    """One update of a chat at a time, in order, those of many chats at once, as Telegram does.

    `port` is where the proxy would pass to. `answers`: what each try of an update brought, 0 where
    the line broke. A `sealed` courier brings nothing.
    """

    telegram: Telegram
    port: int
    answers: dict[int, list[int]] = field(default_factory=dict)
    secret: str | None = None
    is_sealed: bool = False
    _chats: set[int] = field(default_factory=set)
    _workers: Workers = field(default_factory=Workers)

    async def run(self) -> None:
        """For good."""
        async with ClientSession(timeout=ClientTimeout(total=60)) as session:
            try:
                while True:
                    self._send_out(session)
                    await self.telegram.updates.arrival(REST_SECONDS)
            finally:
                await self._workers.cancel()

    def _send_out(self, session: ClientSession) -> None:
        hook = self.telegram.webhook
        if not hook.url or self.is_sealed:
            return
        for update in self.telegram.updates.pending():
            chat = chat_of(update)
            if chat not in self._chats and len(self._workers) < hook.max_connections:
                self._chats.add(chat)
                self._workers.start(self._bring(session, update, chat))

    async def _bring(self, session: ClientSession, update: Update, chat: int) -> None:
        status = await self._post(session, update)
        self.answers.setdefault(update.update_id, []).append(status)
        if status == 200:
            self.telegram.updates.brought(update.update_id)
        else:
            await asyncio.sleep(REST_SECONDS)
        self._chats.discard(chat)

    async def _post(self, session: ClientSession, update: Update) -> int:
        hook = self.telegram.webhook
        address = f"http://127.0.0.1:{self.port}{urlsplit(hook.url).path}"
        secret = hook.secret if self.secret is None else self.secret
        try:
            async with session.post(
                address, json=update.as_json(), headers={SECRET_HEADER: secret}
            ) as answer:
                return answer.status
        except (ClientError, TimeoutError):
            return 0


def chat_of(update: Update) -> int:
    """The chat that an update belongs to."""
    content = update.content
    shown = content.get("message", content)
    return int(shown["chat"]["id"])


@asynccontextmanager
async def bringing(courier: Courier) -> AsyncIterator[Courier]:
    """The courier is about while the block runs."""
    task = asyncio.get_running_loop().create_task(courier.run())
    try:
        yield courier
    finally:
        await end(task)
