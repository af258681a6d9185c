"""One port with three doors: the Bot API, the people API, and the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from importlib import resources
from types import TracebackType
from typing import Self

from aiohttp import web

from sandbox.telegram.http_bot import LARGEST_BODY, BotFace
from sandbox.telegram.http_people import PeopleFace, own_page_only, told_errors
from sandbox.telegram.people import People

_PAGE = {
    "/": ("index.html", "text/html"),
    "/style.css": ("style.css", "text/css"),
    "/script.js": ("script.js", "text/javascript"),
}
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
# The page needs nothing from outside this machine, so it gets nothing.
_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# Handlers that wait for news or updates are cut off after this many seconds of closing.
_FAREWELL = 0.1


class SandboxServer:
    """The sandbox on a port of this machine.

    `async with SandboxServer(people) as server:` opens a free port of 127.0.0.1; `address` is
    what the bot takes as BOT_API_URL.
    """

    def __init__(self, people: People, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.people = people
        self._host = host
        self._port = port
        self._runner: web.AppRunner | None = None

    @property
    def address(self) -> str:
        """http://host:port, once it is open."""
        return f"http://{self._host}:{self._port}"

    async def open(self) -> Self:
        runner = web.AppRunner(
            make_application(self.people), access_log=None, shutdown_timeout=_FAREWELL
        )
        await runner.setup()
        await web.TCPSite(runner, self._host, self._port).start()
        self._port = runner.addresses[0][1]
        self._runner = runner
        return self

    async def close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


def make_application(people: People) -> web.Application:
    """The application without a port, for whoever has a runner already."""
    application = web.Application(
        middlewares=[told_errors, own_page_only], client_max_size=LARGEST_BODY
    )
    application.add_routes(BotFace(people.api).routes())
    application.add_routes(PeopleFace(people).routes())
    application.add_routes([web.get(path, _page(*told)) for path, told in _PAGE.items()])
    application.on_response_prepare.append(_add_headers)
    return application


def _page(name: str, content_type: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def show(_request: web.Request) -> web.Response:
        text = resources.files("sandbox").joinpath("page", name).read_text("utf-8")
        headers = {"Content-Security-Policy": _POLICY}
        return web.Response(text=text, content_type=content_type, headers=headers)

    return show


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
