"""`/health` and `/metrics` over HTTP, for the machine's own watchers."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.watch.metrics import page
from bot.watch.vitals import Watch


class ListenError(Exception):
    """An address that can't be listened on: taken, or not this machine's."""


class WatchServer:
    """Serves whoever asks, without a question: its address is the machine's own by default."""

    def __init__(self, watch: Watch, host: str, port: int) -> None:
        self._watch = watch
        self._host = host
        self._port = port
        app = web.Application()
        app.router.add_get("/health", self._health)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)

    @property
    def port(self) -> int:
        """Where it listens; of port 0 the one that was free."""
        number: int = self._runner.addresses[0][1]
        return number

    async def start(self) -> None:
        """Begins to listen. Raises ListenError."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as fault:
            await self._runner.cleanup()
            raise ListenError(f"METRICS_PORT: {self._host}:{self._port} can't be used") from fault

    async def stop(self) -> None:
        """Listens no more."""
        await self._runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        wrong = list((await self._watch.vitals()).wrong())
        return web.Response(text="\n".join(wrong or ["ok"]) + "\n", status=503 if wrong else 200)

    async def _metrics(self, _: web.Request) -> web.Response:
        text = page(await self._watch.vitals())
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})
