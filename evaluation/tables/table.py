"""A sheet of somebody else's making, freed of its file format, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Cell = str | int | Decimal | date | bool | None


@dataclass(frozen=True)
class Row:
    """One row that holds something; `number` is the row that the sheet's own program shows."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, index: int) -> Cell:
        """The cell of column `index` (from 0); rows are as long as their last filled cell."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True)
class Merge:
    """Cells that are one on the sheet; its value stands in the first. Rows as shown, columns from
    0, both ends included."""

    first_row: int
    first: int
    last_row: int
    last: int

    @property
    def place(self) -> str:
        """As the sheet's program names it: B3:C5."""
        return f"{letter(self.first)}{self.first_row}:{letter(self.last)}{self.last_row}"


@dataclass(frozen=True)
class Table:
    """The rows of one sheet from the top, the empty ones left out.

    `hidden` and `struck` (out) are rows; without `tells_hidden` nobody knows of them. `serials` is
    the day 0 of a bare number where a date belongs, None where the file doesn't say. A text
    (`is_text`) has no types, and a line break within one of its cells is a quote astray. `others`
    are the sheets of the same book that hold something; one of them may be meant.
    """

    rows: tuple[Row, ...]
    sheet: str = ""
    merges: tuple[Merge, ...] = ()
    hidden: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()
    tells_hidden: bool = True
    serials: date | None = None
    is_text: bool = False
    is_hidden: bool = False
    others: tuple[Table, ...] = ()


@dataclass(frozen=True)
class Fault:
    """One thing to correct: `column` is the printed heading (or letter), "" for the whole row.

    `key` names a text that says what is wrong and what to do, `details` are its variables.
    """

    row: int
    column: str
    key: str
    details: dict[str, str]


def letter(index: int) -> str:
    """The name of column `index` (from 0) in a spreadsheet: A, B … Z, AA …"""
    name = ""
    while index >= 0:
        index, rest = divmod(index, 26)
        name = chr(ord("A") + rest) + name
        index -= 1
    return name
