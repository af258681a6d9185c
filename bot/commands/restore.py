"""`bagalau restore`: a backup takes the place of the database, while no bot runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

from bot.commands import CommandError
from bot.commands.shell import carry_out, settings
from storage.cipher import Cipher

_LOGS = ("-wal", "-shm")


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

    found = settings()
    target = found.database
    if not source.is_file():
        raise CommandError(f"there is no file {source}")
    if not yes and not _agreed(target):
        raise CommandError("nothing was changed; say `yes` when asked, or add --yes")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        check_file(source, found.cipher)
        lock = take_lock(target)
    except DatabaseError as fault:
        raise CommandError(str(fault)) from fault
    try:
        _replace(source, target, found.cipher)
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


def _replace(source: Path, target: Path, cipher: Cipher | None) -> None:
    """The new file is whole before the old one steps aside; the log of each goes with it."""
    from storage.database import RESTORING, copy_file

    fresh = target.with_name(target.name + RESTORING)
    if fresh.exists() and not target.exists():
        _finish(target)
    fresh.unlink(missing_ok=True)
    copy_file(source, fresh, cipher)
    with fresh.open("rb") as written:
        os.fsync(written.fileno())
    _move(target, _kept(target, _free_number(target)), ("", *_LOGS))
    fresh.replace(target)


def _finish(target: Path) -> None:
    """A restore was cut off and may have moved the database and not yet its log, which holds what
    was written last: it follows its file."""
    _move(target, _kept(target, _free_number(target) - 1), _LOGS)


def _move(source: Path, target: Path, endings: Sequence[str]) -> None:
    for ending in endings:
        old = source.with_name(source.name + ending)
        if old.exists():
            old.replace(target.with_name(target.name + ending))


def _kept(target: Path, number: int) -> Path:
    """Where a database that stepped aside is kept."""
    return target.with_name(f"{target.name}.before-restore-{number}")


def _free_number(target: Path) -> int:
    """The next: one that was kept earlier is never written over."""
    return next(number for number in count(1) if not _kept(target, number).exists())
