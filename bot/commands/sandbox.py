"""`bagalau sandbox`: a stand-in Telegram with the real bot in it, and a page to look at."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out

_MEMORY = "/dev/shm"  # noqa: S108 - a folder of one's own is made in it


def add_parser(subparsers: Any) -> None:
    """Add `sandbox` to the command line."""
    parser = subparsers.add_parser(
        "sandbox",
        help="try the bot in a browser: no token, no network",
        description="Start a stand-in for Telegram on this machine with the real bot in it and a "
        "page where you look over several people's shoulders. Nothing leaves this machine.",
    )
    parser.add_argument("--port", type=_port, default=8080, help="0 takes any free one (8080)")
    parser.add_argument(
        "--methodology",
        metavar="KEY",
        default="mangystau-2025",
        help="the act that the sample state body lives under (mangystau-2025)",
    )
    parser.add_argument("--empty", action="store_true", help="without the sample state body")
    parser.add_argument(
        "--telegram-only", action="store_true", help="only the stand-in, for a `bagalau run`"
    )
    parser.add_argument(
        "--keep", metavar="DIR", type=Path, help="keep the database here (a temporary folder)"
    )


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65_535:
        raise argparse.ArgumentTypeError("a port is 0 to 65535")
    return number


def run(args: argparse.Namespace) -> int:
    """Stay up until Ctrl+C. 0, or 1 with the reason."""
    return carry_out("sandbox", _sandbox(args))


async def _sandbox(args: argparse.Namespace) -> int:
    from evaluation.law.reading.act import MethodologyError
    from evaluation.law.shelf import Shelf
    from sandbox.body.sample import NoSampleError, sample_for
    from sandbox.body.stage import TOKEN, stage, telegram_only
    from storage.database import DatabaseError

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    with ExitStack() as stack:
        folder = args.keep or Path(stack.enter_context(passing_folder()))
        folder.mkdir(parents=True, exist_ok=True)
        try:
            if args.telegram_only:
                async with telegram_only(args.port) as server:
                    print(f"BOT_API_URL={server.address}\nBOT_TOKEN={TOKEN}", flush=True)
                    await stop.wait()
                return 0
            own = _own_acts()
            sample = None if args.empty else sample_for(args.methodology, Shelf.open(own))
            async with stage(args.port, folder, sample, methodologies=own) as server:
                print(server.address, flush=True)
                print(f"DATABASE={folder / 'bagalau.db'}", flush=True)
                await stop.wait()
        except OSError as fault:
            raise CommandError(f"port {args.port} can't be used: {fault.strerror}") from fault
        except (DatabaseError, MethodologyError, NoSampleError) as fault:
            raise CommandError(str(fault)) from fault
    return 0


def passing_folder() -> tempfile.TemporaryDirectory[str]:
    """One in memory where there is one: the keys of a survey lie there as in a real office."""
    is_there = os.access(_MEMORY, os.W_OK)
    return tempfile.TemporaryDirectory(dir=_MEMORY if is_there else None)


def _own_acts() -> Path | None:
    """The folder of the office's own acts, if this shell has one; nothing else of its settings."""
    from bot.settings import SettingError, environment

    try:
        named = environment().get("METHODOLOGIES_DIR", "").strip()
    except SettingError as fault:
        raise CommandError(f"wrong setting {fault}") from fault
    return Path(named) if named else None
