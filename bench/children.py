"""Processes of the bench, ended whatever happens."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
LAST_WORDS = 2_000


@contextmanager
def python(*arguments: str, environment: dict[str, str] | None = None) -> Iterator[Child]:
    """A Python of ours with pipes for its input and output, in a process group of its own."""
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            process_group=0,
        ) as process,
    ):
        try:
            yield Child(process, " ".join(arguments[:2]), errors)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


class Child:
    """A running process. How long one waits for it is its own to say: machines are busy."""

    def __init__(self, process: subprocess.Popen[str], name: str, errors: IO[bytes]) -> None:
        self._process = process
        self._name = name
        self._errors = errors

    def tell(self, line: str) -> None:
        """Something for it to read."""
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)

    def line(self) -> str:
        """The next line that it prints. Raises RuntimeError if it ended instead."""
        assert self._process.stdout is not None
        found = self._process.stdout.readline()
        if not found:
            raise RuntimeError(f"{self._name} ended before its time: {self.last_words()}")
        return found

    def last_words(self) -> str:
        """The end of what it said of its trouble."""
        size = os.fstat(self._errors.fileno()).st_size
        last = os.pread(self._errors.fileno(), LAST_WORDS, max(0, size - LAST_WORDS))
        return last.decode(errors="replace")

    def most_megabytes(self) -> float:
        """What it has had at most; its end would tell those of its parent, if that had more."""
        return megabytes(self._process.pid, "VmHWM")


def megabytes(process: int | str, field: str) -> float:
    """Memory of a process: VmRSS is what it has now, VmHWM what it has had at most."""
    with open(f"/proc/{process}/status", encoding="ascii") as status:
        (line,) = (line for line in status if line.startswith(f"{field}:"))
    return int(line.split()[1]) / 1024
