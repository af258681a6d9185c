"""What every command with a database shares: settings, one open database, faults in one line."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from bot.commands import CommandError
from bot.settings import SettingError, Settings, environment, read_settings, unknown_names


def settings() -> Settings:
    """The settings of this shell; a name that means nothing is told. Raises CommandError."""
    try:
        found = read_settings(environment())
    except SettingError as fault:
        raise CommandError(f"wrong setting {fault}") from fault
    for name in unknown_names():
        print(f"bagalau: {name} in .env is no setting and changes nothing", file=sys.stderr)
    return found


@contextmanager
def new_file(target: Path) -> Iterator[BinaryIO]:
    """A new file that is its owner's only; nothing of it stays when something goes wrong.

    Raises CommandError: it exists already, or can't be written.
    """
    try:
        handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise CommandError(f"{target} exists already: name a new file") from None
    except OSError as fault:
        raise CommandError(f"{target} can't be written: {fault.strerror}") from fault
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def carry_out(name: str, work: Coroutine[Any, Any, int]) -> int:
    """Run a command's work; what can't be done is told in one line, exit code 1."""
    from evaluation.base.refusal import Refusal
    from locales import texts

    try:
        return asyncio.run(work)
    except CommandError as fault:
        reason = str(fault)
    except BrokenPipeError:
        raise
    except OSError as fault:  # a full disk, a folder that isn't ours
        reason = str(fault)
    except Refusal as refusal:
        details = {k: v if isinstance(v, int) else str(v) for k, v in refusal.details.items()}
        reason = texts("en").plain(refusal.key, **details)
    print(f"bagalau {name}: {' '.join(reason.split())}", file=sys.stderr)
    return 1
