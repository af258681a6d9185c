"""Who comes to the webhook's address: Telegram, by its secret, is let in; others are sent away."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

from bot.kit.logs import describe

log = logging.getLogger(__name__)

Deliver = Callable[[Mapping[str, Any]], Awaitable[bool]]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - where it stands, not what it is
# The longest message with its entities takes a fifth of it.
LARGEST_UPDATE = 1 << 20
BODY_SECONDS = 10.0


class _TurnedAway(Exception):  # noqa: N818 - an answer
    """It isn't Telegram with an update; the word is for the log."""


class Porter:
    """Hands updates to `deliver`, and says 200 once it says True, else 503: bring it again.

    The secret is made at each start and told to Telegram alone, over TLS: it lies in no file, and
    one that leaked is worth nothing after the next start. Whoever lacks it reads the same empty
    404 whatever he tried, and his body isn't read.
    """

    def __init__(self, path: str, deliver: Deliver) -> None:
        self._path = path
        self._deliver = deliver
        self.secret = secrets.token_urlsafe(32)
        self.let_in = 0
        self.turned_away = 0
        self.app = web.Application(client_max_size=LARGEST_UPDATE)
        self.app.router.add_route("*", "/{path:.*}", self._answer)

    async def _answer(self, request: web.Request) -> web.Response:
        try:
            self._check(request)
            raw = await _update(request)
        except _TurnedAway as reason:
            self._note_turned_away(str(reason))
            return web.Response(status=404)
        self.let_in += 1
        return web.Response(status=200 if await self._is_delivered(raw) else 503)

    def _check(self, request: web.Request) -> None:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self.secret.encode()):
            raise _TurnedAway("without the secret")
        if request.method != "POST" or request.rel_url.raw_path != self._path:
            raise _TurnedAway("elsewhere, or no POST")
        if request.content_type != "application/json":
            raise _TurnedAway("no JSON")

    async def _is_delivered(self, raw: Mapping[str, Any]) -> bool:
        try:
            return await self._deliver(raw)
        except Exception as error:  # noqa: BLE001 - aiohttp would write its words into the log
            log.error("taking an update in failed: %s", describe(error))
            return False

    def _note_turned_away(self, reason: str) -> None:
        """The first, second, fourth, eighth: nobody outside fills the disk with lines."""
        self.turned_away += 1
        if not self.turned_away & (self.turned_away - 1):
            log.warning("turned away from the webhook: %s, %s so far", reason, self.turned_away)


async def _update(request: web.Request) -> Mapping[str, Any]:
    """The body, if it is an update as far as its number goes; what is in it the intake judges."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            raw = json.loads(await request.read())
    except web.HTTPRequestEntityTooLarge:
        raise _TurnedAway("too large") from None
    except (ValueError, RecursionError, TimeoutError):
        raise _TurnedAway("no JSON") from None
    if not isinstance(raw, dict) or type(raw.get("update_id")) is not int:
        raise _TurnedAway("no update")
    return raw
