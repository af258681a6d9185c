"""`bagalau backup`: a consistent copy of the database, taken while the bot runs."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings


def add_parser(subparsers: Any) -> None:
    """Add `backup` to the command line."""
    parser = subparsers.add_parser(
        "backup",
        help="copy the database into a file",
        description="Copy the database into a new file, also while the bot runs. Survey keys "
        "are never part of a backup.",
    )
    parser.add_argument("file", type=Path, help="the new file; it must not exist yet")


def run(args: argparse.Namespace) -> int:
    """Copy. 0, or 1 with the reason."""
    return carry_out("backup", _backup(args.file))


async def _backup(target: Path) -> int:
    from bot.commands.opened import open_database
    from storage.database import DatabaseError

    async with open_database(settings()) as database:
        try:
            await database.copy_to(target)
        except FileExistsError:
            raise CommandError(f"{target} exists already: name a new file") from None
        except OSError as fault:
            raise CommandError(f"{target} can't be written: {fault.strerror}") from fault
        except DatabaseError as fault:
            raise CommandError(str(fault)) from fault
    print(f"Copied to {target}")
    return 0
