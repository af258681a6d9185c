"""`bagalau` at a shell, in this process."""

from __future__ import annotations

import re
import sqlite3
import stat
import sys
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import main
from sandbox.body.sample import read_sample
from tests.whole.conftest import Done

NOW = datetime(2026, 4, 2, 5, 0, tzinfo=UTC)
SETTINGS = re.findall(
    r"^(?:# )?([A-Z_]+)=",
    (Path(__file__).resolve().parents[3] / "deploy" / "bagalau.env.example").read_text("utf-8"),
    re.MULTILINE,
)
HEADINGS = "Таб. №;Ф.И.О.;Должность;Категория;Подразделение;Таб. № руководителя\n"


@dataclass
class Terminal:
    """`bagalau` in this process, in an empty folder, without a terminal to ask at."""

    folder: Path
    patch: pytest.MonkeyPatch
    caught: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object, **settings: object) -> Done:
        with self.patch.context() as patch:
            for name, value in settings.items():
                patch.setenv(name, str(value))
            try:
                code = main([str(argument) for argument in arguments])
            except SystemExit as left:
                code = int(left.code or 0)
        out, err = self.caught.readouterr()
        return Done(code, out, err)

    @property
    def database(self) -> Path:
        return self.folder / "bagalau.db"

    def employ(self) -> None:
        """The sample body is in the database."""
        assert self("import", sample(self.folder), "--yes", "--create").code == 0

    def at_a_terminal(self, *answers: str) -> None:
        """From here on somebody answers so, one word after the other."""
        said = iter(answers)
        self.patch.setattr(sys.stdin, "isatty", lambda: True)
        self.patch.setattr("builtins.input", lambda _: next(said))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.database)) as connection:
            return list(connection.execute(sql))


def sample(folder: Path) -> Path:
    target = folder / "sample.csv"
    target.write_bytes(read_sample("mangystau-2025", "mangystau-2025").file())
    return target


def refused(done: Done, command: str, *words: str, code: int = 1) -> None:
    """One line on stderr that begins with the command's name."""
    assert done.code == code
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith(f"bagalau {command}: ")
    for word in words:
        assert word in done.err


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


KILLED = """
import os, sqlite3
books = sqlite3.connect("bagalau.db")
books.execute("UPDATE people SET name = 'Written last' WHERE number = '0009'")
books.commit()
os._exit(9)
"""


def key_file(folder: Path) -> Path:
    found = folder / "database.key"
    found.write_text("0123456789abcdef" * 4 + "\n")
    found.chmod(0o600)
    return found
