"""`bagalau doctor`: is everything as it must be? Each line says what was looked at."""

from __future__ import annotations

import argparse
import re
from typing import Any

from bot.commands.shell import carry_out

HEAD = re.compile(r"[1-9][0-9]{0,14}-[0-9a-f]{32}")


def add_parser(subparsers: Any) -> None:
    """Add `doctor` to the command line."""
    parser = subparsers.add_parser(
        "doctor",
        help="check the database, the trail, the settings and Telegram",
        description="Check everything the bot stands on. Exit code 1 if something must be mended.",
    )
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument(
        "--head",
        action="store_true",
        help="only print the head of the trail, to be noted where this machine can't write",
    )
    ways.add_argument(
        "--noted",
        type=_head,
        metavar="HEAD",
        help="say also whether the trail still contains this head, noted earlier or on a protocol",
    )


def _head(text: str) -> str:
    """ "812-3f9a…", with whatever spaces a paper has put into it."""
    head = "".join(text.split()).lower()
    if not HEAD.fullmatch(head):
        raise argparse.ArgumentTypeError(f"{text!r} is not the head of a trail")
    return head


def run(args: argparse.Namespace) -> int:
    """Look. 0 if all is well, 1 if something must be mended."""
    from bot.commands.examination import examine, print_head

    return carry_out("doctor", print_head() if args.head else examine(args.noted))
