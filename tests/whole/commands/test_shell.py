"""Help, wrong calls, pipes, and what stays out of memory."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import make_parser
from bot.commands import COMMANDS
from tests.whole.commands.terminal import (
    Terminal,
)
from tests.whole.conftest import ACT, environment


def every_command() -> list[tuple[str, ...]]:
    """Each command and each of its questions."""

    def below(parser: argparse.ArgumentParser, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield path
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, child in action.choices.items():
                    yield from below(child, (*path, name))

    return list(below(make_parser(), ()))


@pytest.mark.parametrize("path", every_command(), ids=" ".join)
def test_help(bagalau: Terminal, path: tuple[str, ...]) -> None:
    done = bagalau(*path, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: {' '.join(('bagalau', *path))}")
    assert len(done.out.splitlines()) > 3


def test_every_command_has_its_help() -> None:
    assert {path[0] for path in every_command() if path} == set(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("run", "--fast"),
        ("invite",),
        ("invite", "--number", "1", "--all", "x.xlsx"),
        ("invite", "--number", "1", "--role", "king"),
        ("invite", "--all", "x.xlsx", "--hr"),
        ("calendar", "--off", "10.04.2026"),
        ("calendar", "--off", "2026-04-10", "--working", "2026-04-10"),
        ("import",),
        ("import", "a.csv", "--template", "b.xlsx"),
        ("sandbox", "--port", "65536"),
        ("sandbox", "--port", "http"),
        ("explain", "weather"),
        ("explain", "grade", ACT, "9"),
        ("explain", "schedule", ACT, "2026-Q9"),
        ("explain", "schedule", "nowhere", "2026-Q1"),
        ("backup",),
        ("restore",),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_in_one_line(bagalau: Terminal, arguments: tuple[str, ...]) -> None:
    done = bagalau(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith("bagalau")


LIGHT = """
import sys
from bot.__main__ import main
from bot.commands import COMMANDS

for arguments in [["--help"], *([name, "--help"] for name in COMMANDS),
                  ["explain", "methodologies"], ["explain", "grade", "mangystau-2025", "4"],
                  ["import", "--template", "staff.xlsx"]]:
    try:
        assert main(arguments) == 0
    except SystemExit as left:
        assert left.code == 0
    heavy = {"aiogram", "aiosqlite", "sqlite3", "sqlcipher3", "typst"} & set(sys.modules)
    assert not heavy, (arguments, heavy)
"""


def test_commands_that_need_no_telegram_import_none(tmp_path: Path) -> None:
    """aiogram alone costs two seconds and 167 MB."""
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], cwd=tmp_path, env=environment(), capture_output=True
    )
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_a_reader_that_has_read_enough_is_no_fault(tmp_path: Path) -> None:
    """`bagalau explain … | head -1` ended with a traceback."""
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "explain", "methodologies"],
            cwd=tmp_path,
            env=environment(),
            stdout=write,
            stderr=subprocess.PIPE,
        )
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")
