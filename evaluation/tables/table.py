"""A sheet of somebody else's making, freed of its file format, and what is wrong with it."""

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
class Table:
    """The rows of one sheet from the top, the empty ones left out."""

    rows: tuple[Row, ...]


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
