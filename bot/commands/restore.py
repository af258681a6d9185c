"""`bagalau restore`: a backup takes the place of the database, while no bot runs."""

from __future__ import annotations

import argparse
import os
import sys
from itertools import count
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings


def add_parser(subparsers: Any) -> None:
    """Add `restore` to the command line."""
    parser = subparsers.add_parser(
        "restore",
        help="put a backup in the place of the database",
        description="Put a backup in the place of the database. The bot must be stopped; the "
        "present database is kept beside it with the ending .before-restore-N.",
    )
    parser.add_argument("file", type=Path, help="a file made by `bagalau backup`")
    parser.add_argument("--yes", action="store_true", help="don't ask")


def run(args: argparse.Namespace) -> int:
    """Restore. 0, or 1 with the reason."""
    return carry_out("restore", _restore(args.file, yes=args.yes))


async def _restore(source: Path, *, yes: bool) -> int:
    from storage.database import DatabaseError, check_file, take_lock

    target = settings().database
    if not source.is_file():
        raise CommandError(f"there is no file {source}")
    if not yes and not _agreed(target):
        raise CommandError("nothing was changed; say `yes` when asked, or add --yes")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        check_file(source)
        lock = take_lock(target)
    except DatabaseError as fault:
        raise CommandError(str(fault)) from fault
    try:
        _replace(source, target)
    except DatabaseError as fault:
        raise CommandError(str(fault)) from fault
    finally:
        os.close(lock)
    print(f"{target} is now the backup {source}")
    return 0


def _agreed(target: Path) -> bool:
    if not sys.stdin.isatty():
        return False
    return input(f"Replace {target} by the backup? Type yes: ").strip().lower() == "yes"


def _replace(source: Path, target: Path) -> None:
    """The new file is whole before the old one steps aside; the log of each goes with it."""
    from storage.database import copy_file

    fresh = target.with_name(target.name + ".restoring")
    fresh.unlink(missing_ok=True)
    copy_file(source, fresh)
    with fresh.open("rb") as written:
        os.fsync(written.fileno())
    kept = _free_name(target)
    for ending in ("", "-wal", "-shm"):
        old = target.with_name(target.name + ending)
        if old.exists():
            old.replace(kept.with_name(kept.name + ending))
    fresh.replace(target)


def _free_name(target: Path) -> Path:
    """Where the present database is kept: an earlier one that was kept is never written over."""
    names = (target.with_name(f"{target.name}.before-restore-{n}") for n in count(1))
    return next(name for name in names if not name.exists())
