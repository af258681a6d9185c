"""A Telegram that only counts: a process of its own, so that it shares no CPU with the bot.

`python -m bench.load FILE [LATE]` prints its port, hands out the updates of FILE, answers every
call well, LATE seconds later, and prints what it saw: one line of JSON. A line of FILE is an update
behind a tab and its time, in seconds since the first fetch; they are in the order of their times.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from bisect import bisect_right
from contextlib import suppress
from pathlib import Path

from aiohttp import web

from bench.canned import DONE, EDITED

PATIENCE_SECONDS = 120.0
POLL_SECONDS = 0.25
LIMIT = 100

_OFFSET = re.compile(rb"(?:^|&)offset=(\d+)")
_QUERY = re.compile(rb"callback_query_id\W+(\d+)")  # in a form or in JSON
_ME = json.dumps(
    {
        "ok": True,
        "result": {
            "id": 1_000_000_001,
            "is_bot": True,
            "first_name": "Бот",
            "username": "BenchBot",
        },
    }
)


class Load:
    """Updates numbered from 1, each available at its time, and when each was answered."""

    def __init__(self, lines: list[str], late: float) -> None:
        timed = [line.split("\t", 1) for line in lines]
        self._times = [float(at) for at, _ in timed]
        self._updates = [update for _, update in timed]
        self._late = late
        self._began: float | None = None
        self.answered: dict[int, float] = {}
        self.finished = asyncio.Event()

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """Any call of the Bot API."""
        method = request.path.rpartition("/")[2]
        body = await request.read()
        if method == "getUpdates":
            return _json(await self._fetched(body))
        await asyncio.sleep(self._late)
        if method == "answerCallbackQuery":
            self._note(int(_QUERY.search(body)[1]))  # type: ignore[index]
        elif method == "sendMessage":
            self._note(1)  # there is one message only
        if method == "getMe":
            return _json(_ME)
        return _json(EDITED if method.startswith(("edit", "send")) else DONE)

    async def _fetched(self, body: bytes) -> str:
        match = _OFFSET.search(body)
        first = int(match[1]) - 1 if match else 0
        until = time.monotonic() + POLL_SECONDS
        # Time itself brings the updates: there is no event to wait for.
        while (ready := self._ready()) <= first and time.monotonic() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
        return (
            f'{{"ok":true,"result":[{",".join(self._updates[first : min(ready, first + LIMIT)])}]}}'
        )

    def _ready(self) -> int:
        """How many updates have happened; the first fetch begins the time."""
        now = time.monotonic()
        if self._began is None:
            self._began = now
        return bisect_right(self._times, now - self._began)

    def _note(self, number: int) -> None:
        self.answered.setdefault(number, time.monotonic())
        if len(self.answered) == len(self._updates):
            self.finished.set()

    def report(self) -> dict[str, object]:
        """Seconds by the number of the update, counted from the first fetch."""
        began = self._began or 0.0
        return {"answered": {number: at - began for number, at in self.answered.items()}}


def _json(text: str) -> web.Response:
    return web.Response(text=text, content_type="application/json")


async def _settled(load: Load) -> None:
    """A slow machine may take its time as long as it goes on answering."""
    before = -1
    while len(load.answered) > before and not load.finished.is_set():
        before = len(load.answered)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                await load.finished.wait()


async def serve(lines: list[str], late: float) -> None:
    """Until everything is answered, or for two minutes nothing is."""
    load = Load(lines, late)
    server = web.Server(load.handle, access_log=None)
    listening = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await _settled(load)
    print(json.dumps(load.report()), flush=True)
    # The bot stops now, and must still be able to confirm.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    listening.close()
    await server.shutdown(1.0)


if __name__ == "__main__":
    file, *rest = sys.argv[1:]
    asyncio.run(serve(Path(file).read_text("utf-8").splitlines(), float(rest[0]) if rest else 0.0))
