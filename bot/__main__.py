"""The command line. Each command's room is imported only when it is asked for."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from bot.commands import COMMANDS, Parser, parser_of, run_of


def make_parser() -> argparse.ArgumentParser:
    """`bagalau` with every command that it knows."""
    parser = Parser(
        prog="bagalau",
        description="Runs the official performance evaluation of civil servants in Telegram.",
    )
    subparsers = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=Parser
    )
    for name in COMMANDS:
        parser_of(name)(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 success, 1 it could not be done, 2 it was asked for wrongly."""
    parsed = make_parser().parse_args(arguments)
    try:
        code = run_of(parsed.command)(parsed)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `| head` has read enough; the interpreter's last flush must not care
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
