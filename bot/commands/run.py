"""`bagalau run`: the bot, by long polling or a webhook, until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import logging
import resource
import signal
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings
from bot.kit.memory import begin, settle
from bot.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add `run` to the command line."""
    subparsers.add_parser(
        "run",
        help="run the bot",
        description="Run the bot until Ctrl+C. It needs BOT_TOKEN in the environment or in .env.",
    )


def run(_: argparse.Namespace) -> int:
    """Run until a signal. 0 after a clean stop, 1 if it can't start."""
    begin()
    # A core dump would put on a disk what must lie in memory only: the keys of surveys.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    return carry_out("run", _run())


async def _run() -> int:
    from bot.app import build
    from bot.kit.listening import ListenError
    from bot.telegram.intake import BadTokenError, LostDatabaseError
    from evaluation.law.reading.act import MethodologyError
    from storage.database import DatabaseError

    found = settings()
    if found.token is None:
        raise CommandError("BOT_TOKEN is missing: put it into the environment or into .env")
    _check_keys(found)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    try:
        async with build(found) as app:
            try:
                await app.start()
                settle()
                await _first_of(stop, app.intake.over)
            finally:
                await app.stop()
            if app.intake.fault is not None:
                raise app.intake.fault
    except (
        BadTokenError,
        LostDatabaseError,
        ListenError,
        DatabaseError,
        MethodologyError,
    ) as fault:
        raise CommandError(str(fault)) from fault
    return 0


def _check_keys(found: Settings) -> None:
    """A survey that can't keep its key would be refused only when HR opens it, months later."""
    from evaluation.survey.vault import VaultError
    from storage.survey.vault import Vault

    try:
        Vault(found.keys_dir).check()
    except VaultError as fault:
        raise CommandError(f"wrong setting KEYS_DIR: {fault}") from fault


async def _first_of(*events: asyncio.Event) -> None:
    """Wait until one of them is set."""
    waiting = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for one in waiting:
        one.cancel()
