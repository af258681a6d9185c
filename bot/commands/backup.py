"""`bagalau backup`: a consistent copy of the database, taken while the bot runs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings
from bot.settings import Settings


def add_parser(subparsers: Any) -> None:
    """Add `backup` to the command line."""
    parser = subparsers.add_parser(
        "backup",
        help="copy the database into a file",
        description="Copy the database into a new file, also while the bot runs. Survey keys "
        "are never part of a backup.",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, help="the new file (without it: one of its own in BACKUP_DIR)"
    )
    parser.add_argument(
        "--keep",
        metavar="DAYS",
        type=_days,
        help="in BACKUP_DIR: once the copy is good, remove those that are so many days older",
    )


def _days(text: str) -> int:
    days = int(text)
    if not 1 <= days <= 3650:
        raise argparse.ArgumentTypeError("backups are kept for 1 to 3650 days")
    return days


def run(args: argparse.Namespace) -> int:
    """Copy. 0, 1 with the reason, 2 for a wrong call."""
    if args.file is None:
        return carry_out("backup", _nightly(args.keep))
    if args.keep is not None:
        print("bagalau backup: --keep goes without a file, for BACKUP_DIR", file=sys.stderr)
        return 2
    return carry_out("backup", _named(args.file))


async def _named(target: Path) -> int:
    await _copy(settings(), target, "name a new file")
    return 0


async def _nightly(days: int | None) -> int:
    """A backup under its own name; older ones go only once it is there, whole."""
    from bot.files.backups import outlived, place_for
    from bot.kit.clock import SystemClock

    found = settings()
    if found.backup_dir is None:
        print("bagalau backup: name a file, or set BACKUP_DIR", file=sys.stderr)
        return 2
    target = place_for(found.backup_dir, SystemClock().now())
    await _copy(found, target, "there is one of this second")
    for old in outlived(found.backup_dir, target, days) if days else ():
        old.unlink()
        print(f"Removed {old.name}")
    return 0


async def _copy(found: Settings, target: Path, advice: str) -> None:
    """Under its own name only once it is whole: what a kill leaves isn't called a backup."""
    from bot.commands.opened import open_database
    from bot.files.backups import UNFINISHED

    part = target.with_name(target.name + UNFINISHED)
    if target.exists():
        raise CommandError(f"{target} exists already: {advice}")
    async with open_database(found) as database:
        try:
            await database.copy_to(part)
        except FileExistsError:
            raise CommandError(f"{part} exists already: remove what a kill has left") from None
        except OSError as fault:
            raise CommandError(f"{target} can't be written: {fault.strerror}") from fault
    part.rename(target)
    print(f"Copied to {target}")
