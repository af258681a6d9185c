"""`make bench`: the marks, each beside its baseline of the same run."""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from importlib.metadata import version

from bench.lines import HEADINGS
from bench.rows import ROWS


def machine() -> str:
    """What it ran on."""
    return (
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"aiogram {version('aiogram')}"
    )


def make_parser() -> argparse.ArgumentParser:
    """All rows at their normal size, unless told otherwise."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    names = [row.name for row in ROWS]
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of: {', '.join(names)}")
    parser.add_argument("--small", action="store_true", help="as the tests run it: no figures")
    return parser


def show(cells: Sequence[str]) -> None:
    """A row of the table, at once."""
    print(f"| {' | '.join(cells)} |", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print. 0 also when a mark is missed: machines differ."""
    parser = make_parser()
    asked = parser.parse_args(arguments)
    strange = set(asked.rows) - {row.name for row in ROWS}
    if strange:
        parser.error(f"no such row: {', '.join(sorted(strange))}")
    print(f"{machine()}\n", flush=True)
    show(HEADINGS)
    show(["---"] * len(HEADINGS))
    for row in ROWS:
        if not asked.rows or row.name in asked.rows:
            for line in row.lines(small=asked.small):
                show(line.cells())
    return 0


if __name__ == "__main__":
    sys.exit(main())
