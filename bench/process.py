"""Bots in processes of their own, each a copy of one that has imported everything already.

`python -m bench.process` reads a line of JSON, `[KIND, FOLDER, ADDRESS]`, and starts that bot; at
the next line it stops the bot and prints its exit code. KIND is ours, bare or bare-edits.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bench import body
from bench.bare import BareBot, Ledger
from bench.children import Child, python
from bot.kit.memory import settle


class Bots:
    """Starts them, one after the other."""

    def __init__(self, child: Child) -> None:
        self._child = child

    @contextmanager
    def running(self, kind: str, folder: Path, address: str) -> Iterator[None]:
        """A bot, until it has stopped. Raises RuntimeError for an unclean end."""
        self._child.tell(json.dumps([kind, str(folder), address]))
        yield
        self._child.tell("stop")
        code = int(self._child.line())
        if code:
            raise RuntimeError(f"{kind} ended with {code}: {self._child.last_words()}")


@contextmanager
def bots() -> Iterator[Bots]:
    """Importing takes seconds, and every bot would pay for it again."""
    with python("-m", "bench.process") as child:
        yield Bots(child)


async def ours(folder: Path, address: str) -> None:
    """The real bot, put together as everywhere, until a signal."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with body.office(folder, address=address) as app:
        await app.start()
        settle()
        try:
            await stop.wait()
        finally:
            await app.stop()


async def bare(folder: Path, address: str, *, edits: bool) -> None:
    """aiogram's polling, dedupe and effect in one FULL transaction, a reply."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    async with Ledger.open(folder / "bare.db") as ledger:
        text = "Сақталды" if edits else None
        await BareBot(session, ledger, text=text, dedupes=True).poll()


def run(kind: str, folder: Path, address: str) -> None:
    """One bot, until a signal."""
    asyncio.run(
        ours(folder, address) if kind == "ours" else bare(folder, address, edits=kind != "bare")
    )


def main() -> None:
    """There is no thread and no loop yet, so a copy is as good as new."""
    for order in sys.stdin:
        kind, folder, address = json.loads(order)
        child = os.fork()
        if child == 0:
            run(kind, Path(folder), address)
            return
        sys.stdin.readline()
        os.kill(child, signal.SIGTERM)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
