"""`bagalau doctor`: is everything as it must be? Each line says what was looked at."""

from __future__ import annotations

import argparse
from typing import Any

from bot.commands.shell import carry_out


def add_parser(subparsers: Any) -> None:
    """Add `doctor` to the command line."""
    subparsers.add_parser(
        "doctor",
        help="check the database, the trail, the settings and Telegram",
        description="Check everything the bot stands on. Exit code 1 if something must be mended.",
    )


def run(_: argparse.Namespace) -> int:
    """Look. 0 if all is well, 1 if something must be mended."""
    from bot.commands.examination import examine

    return carry_out("doctor", examine())
