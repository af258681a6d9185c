"""`bagalau` processes that needn't import first: forked from one that has (it takes 5 s)."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

_FORKS = get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.whole.warmed", "bot.app", "bot.commands.run"])


class Warm:
    """One `bagalau` that goes on running, as `Bagalau` is one."""

    def __init__(self, process: BaseProcess, log: Path) -> None:
        self._process = process
        self._log = log

    @property
    def err(self) -> str:
        """All that it has said on stderr."""
        return self._log.read_text("utf-8")

    @property
    def is_running(self) -> bool:
        return self._process.exitcode is None

    def send(self, number: signal.Signals) -> None:
        """A signal, now; to a process that has gone already it is nothing."""
        if self.is_running:
            assert self._process.pid is not None
            os.kill(self._process.pid, number)

    async def ended(self) -> int:
        """Its exit code, once it has ended."""
        await asyncio.to_thread(self._process.join)
        assert self._process.exitcode is not None
        return self._process.exitcode

    async def stop(self) -> int:
        """Ask it to stop; its exit code."""
        self.send(signal.SIGTERM)
        return await self.ended()


def start_warm(
    folder: Path,
    log: Path,
    environment: Mapping[str, str],
    *arguments: str,
    first: Callable[[], None] | None = None,
) -> Warm:
    """Start a command in a folder; what it says on stderr goes to `log`.

    `first` is done in the child before anything else, so it must be picklable.
    """
    log.touch()
    work = (folder, log, dict(environment), arguments, first)
    process = _FORKS.Process(target=_run, args=work)
    process.start()
    return Warm(process, log)


def _run(
    folder: Path,
    log: Path,
    environment: Mapping[str, str],
    arguments: Sequence[str],
    first: Callable[[], None] | None,
) -> None:
    """In the child: what `python -m bot` does, with all its modules at hand."""
    from bot.__main__ import main

    if first is not None:
        first()
    err = os.open(log, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    os.dup2(err, sys.stderr.fileno())
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.exit(main(arguments))
