"""`/health` and `/metrics` over HTTP, for the machine's own watchers."""

from __future__ import annotations

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.kit.listening import Listener
from bot.watch.metrics import page
from bot.watch.vitals import Watch


class WatchServer(Listener):
    """Serves whoever asks, without a question: its address is the machine's own by default."""

    def __init__(self, watch: Watch, host: str, port: int) -> None:
        self._watch = watch
        app = web.Application()
        app.router.add_get("/health", self._health)
        app.router.add_get("/metrics", self._metrics)
        super().__init__(app, host, port, "METRICS_PORT")

    async def _health(self, _: web.Request) -> web.Response:
        wrong = list((await self._watch.vitals()).wrong())
        return web.Response(text="\n".join(wrong or ["ok"]) + "\n", status=503 if wrong else 200)

    async def _metrics(self, _: web.Request) -> web.Response:
        text = page(await self._watch.vitals())
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})
