"""A bench that isn't run rots: each of its rows runs once, small. How fast, nobody asks here."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

from bench.__main__ import main
from bench.lines import HEADINGS, Line
from bench.rows import ROWS

BENCH = Path(__file__).resolve().parents[2] / "bench"
NAMES = [row.name for row in ROWS]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the bench reads /proc")


@cache
def small(name: str) -> tuple[Line, ...]:
    """What a row yields at its small size."""
    (row,) = (row for row in ROWS if row.name == name)
    return tuple(row.lines(small=True))


def told() -> list[list[str]]:
    """The table of the bench's README, as cells."""
    lines = (BENCH / "README.md").read_text("utf-8").splitlines()
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("|")
    ]
    headings, _, *rest = rows
    assert tuple(headings) == HEADINGS
    return rest


@pytest.mark.parametrize("name", NAMES)
def test_a_row_does_what_it_is_asked_and_loses_nothing(name: str) -> None:
    found = small(name)
    assert found
    for line in found:
        assert 0 < line.done.asked == line.done.done, line
        assert re.search(r"\d", line.ours), line
        assert re.search(r"\d", line.figure), line
        assert (line.mark == "") == (line.reached is None), line


def test_the_readme_tells_every_line_and_its_mark() -> None:
    found = [line.cells() for name in NAMES for line in small(name)]
    place, mark = HEADINGS.index("what"), HEADINGS.index("mark")
    assert [[row[0], row[place], row[mark]] for row in told()] == [
        [cells[0], cells[place], cells[mark]] for cells in found
    ]


def test_the_readme_names_every_row() -> None:
    text = (BENCH / "README.md").read_text("utf-8")
    assert re.findall(r"^\*\*`([\w-]+)`", text, re.MULTILINE) == NAMES
    assert len(set(NAMES)) == len(NAMES)


def test_more_people_are_no_more_statements() -> None:
    """No query in a loop: the one mark that no busy machine can spoil."""
    (line,) = small("opening")
    assert line.reached, line


def test_one_row_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["circles", "--small"]) == 0
    machine, _, *table = capsys.readouterr().out.splitlines()
    assert "SQLite" in machine
    assert len(table) == 3
    assert "circles of the survey" in table[-1]
