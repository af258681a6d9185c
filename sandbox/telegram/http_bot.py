"""The Bot API's face over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
import socket
import struct
from json import JSONDecodeError
from typing import Any

from aiohttp import web

from sandbox.telegram.acts import LARGEST_UPLOAD, Upload
from sandbox.telegram.api import BotApi
from sandbox.telegram.faults import FaultKind, NoAnswer
from sandbox.telegram.refusals import TelegramRefusal, bad_request, too_large, unauthorized

# Room for the other parts of a body that carries a file of the largest size.
LARGEST_BODY = LARGEST_UPLOAD + (1 << 20)
SILENCE_SECONDS = 75.0


class BotFace:
    """Routes of the Bot API; any HTTP method, any encoding that Telegram takes."""

    def __init__(self, api: BotApi) -> None:
        self.api = api

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method}", self._call),
            web.get("/file/bot{token:[^/]+}/{path:.+}", self._file),
        ]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        try:
            arguments, files = await read_call(request)
            status, body = await self.api.call(
                request.match_info["method"],
                arguments,
                files,
                token=request.match_info["token"],
            )
        except TelegramRefusal as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        except NoAnswer as unheard:
            return await _say_nothing(request, unheard.kind)
        headers = {}
        if status == 429:
            headers["Retry-After"] = str(body["parameters"]["retry_after"])
        return web.json_response(body, status=status, headers=headers)

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.api.telegram.token:
            refusal = unauthorized()
            return web.json_response(refusal.body(), status=refusal.code)
        stored = self.api.telegram.file_at(request.match_info["path"])
        if stored is None:
            return web.json_response(TelegramRefusal(404, "Not Found").body(), status=404)
        return web.Response(body=stored.data, content_type="application/octet-stream")


async def read_call(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Arguments from query and body, and the files of a multipart body."""
    arguments: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json" and request.can_read_body:
        arguments |= await _json_object(request)
        return arguments, files
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    for name, value in form.items():
        if isinstance(value, web.FileField):
            files[name] = Upload(value.filename, value.file.read())
        else:
            arguments[name] = value
    return arguments, files


async def _json_object(request: web.Request) -> dict[str, Any]:
    try:
        body = await request.json()
    except (JSONDecodeError, UnicodeDecodeError):
        raise bad_request("can't parse request JSON object") from None
    except web.HTTPRequestEntityTooLarge:
        raise too_large() from None
    if not isinstance(body, dict):
        raise bad_request("object expected as request body")
    return body


async def _say_nothing(request: web.Request, kind: FaultKind) -> web.StreamResponse:
    """The line falls silent, breaks, or closes without a word."""
    if kind == "timeout":
        await asyncio.sleep(SILENCE_SECONDS)
    transport = request.transport
    if transport is not None:
        if kind == "reset":
            line: socket.socket = transport.get_extra_info("socket")
            # Zero linger makes the kernel send RST instead of an orderly end.
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()
