"""The commands of `bagalau`: each room adds its own parser and runs it.

A room imports Telegram and SQL only when it runs: `explain` and `--help` answer at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any, NoReturn, cast

COMMANDS = {
    "run": "run",
    "sandbox": "sandbox",
    "import": "staff_import",
    "invite": "invite",
    "calendar": "calendar",
    "explain": "explain",
    "paper": "paper",
    "doctor": "doctor",
    "backup": "backup",
    "restore": "restore",
}


class CommandError(Exception):
    """A command that can't be done; its words are one line for the person at the shell."""


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line on stderr; exit code 2, as ever."""

    def error(self, message: str) -> NoReturn:
        """Leave without the usage text, which buries the reason."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")


def parser_of(name: str) -> Callable[[Any], None]:
    """What adds a command's parser."""
    return cast("Callable[[Any], None]", import_module(f"bot.commands.{COMMANDS[name]}").add_parser)


def run_of(name: str) -> Callable[[argparse.Namespace], int]:
    """What runs a command."""
    room = import_module(f"bot.commands.{COMMANDS[name]}")
    return cast("Callable[[argparse.Namespace], int]", room.run)
