"""Processes of the bench, ended whatever happens."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def python(*arguments: str, environment: dict[str, str] | None = None) -> Iterator[Child]:
    """A Python of ours with pipes for its input and output."""
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env={**os.environ, **(environment or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        try:
            yield Child(process)
        finally:
            process.kill()


class Child:
    """A running process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._name = " ".join(map(str, process.args[1:3])) if isinstance(process.args, list) else ""

    def line(self) -> str:
        """The next line that it prints. Raises RuntimeError if it ended instead."""
        assert self._process.stdout is not None
        found = self._process.stdout.readline()
        if not found:
            raise RuntimeError(f"{self._name} ended before its time")
        return found

    def stop(self) -> None:
        """Ask it to end, and wait until it has. Raises RuntimeError for an unclean end."""
        self._process.terminate()
        if self._process.wait(30) != 0:
            raise RuntimeError(f"{self._name} ended with {self._process.returncode}")

    def megabytes(self) -> float:
        """What it has had at most; its end would tell those of its parent, if that had more."""
        with open(f"/proc/{self._process.pid}/status", encoding="ascii") as status:
            (line,) = (line for line in status if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
