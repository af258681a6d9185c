"""Headings of a table, found however they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evaluation.tables.table import Cell, Row, Table

_NEAR_THE_TOP = 10


_KNOWN_ENOUGH = 3


@dataclass(frozen=True)
class Headings:
    """How a heading is known: its plain words in any language, and as the reader would print it."""

    fields: Mapping[str, str]
    printed: Mapping[str, str]


def plain(text: str) -> str:
    """A heading or a word without case and needless blanks."""
    return " ".join(text.casefold().split())


def heading_row(table: Table, headings: Headings) -> int | None:
    """The place of the row of headings near the top, None where there is none."""
    for place, row in enumerate(table.rows[:_NEAR_THE_TOP]):
        known = [c for c in row.cells if isinstance(c, str) and plain(c) in headings.fields]
        if len(known) >= _KNOWN_ENOUGH:
            return place
    return None


def columns_in(row: Row, headings: Headings) -> dict[str, int]:
    """Where each known column stands."""
    return {
        headings.fields[plain(cell)]: index
        for index, cell in enumerate(row.cells)
        if isinstance(cell, str) and plain(cell) in headings.fields
    }


def written(cell: Cell) -> str:
    """A cell as text; a number as it would be typed."""
    if cell is None:
        return ""
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return format(cell, "f") if isinstance(cell, Decimal) else str(cell)
