"""A bot in a process of its own: `python -m bench.process ours|bare|bare-edits FOLDER ADDRESS`."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bench import body
from bench.bare import BareBot, Ledger
from bot.kit.memory import settle


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


if __name__ == "__main__":
    kind, name, where = sys.argv[1:]
    folder = Path(name)
    asyncio.run(
        ours(folder, where) if kind == "ours" else bare(folder, where, edits=kind != "bare")
    )
