"""The act of Shymkent with a table of allowed marks: numbers of the tests, no law (appendix 3)."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from evaluation.law.kci_marks import AllowedRow, AllowedTable
from evaluation.law.shelf import Shelf
from tests.verbs.heads import SHYMKENT

BANDS = (
    ("0", "49.99", "0", "1.99"),
    ("50", "79.99", "2", "2.99"),
    ("80", "99.99", "3", "4.25"),
    ("100", None, "4", "5"),
)
"""Percent from, percent to, lowest and highest mark."""


def limited_shelf(folder: Path) -> Shelf:
    """A shelf on which the act has the bands."""
    text = Shelf.open(None)[SHYMKENT].text + "".join(map(_row, BANDS))
    (folder / f"{SHYMKENT}.toml").write_text(text, "utf-8")
    return Shelf.open(folder)


def _row(band: tuple[str, str | None, str, str]) -> str:
    names = ("percent_from", "percent_to", "mark_from", "mark_to")
    lines = [f"{name} = {number}" for name, number in zip(names, band, strict=True) if number]
    return "\n[[kci.allowed.rows]]\n" + "\n".join(lines) + "\n"


def table() -> AllowedTable:
    """The same bands as a noun."""
    rows = (
        AllowedRow(Decimal(low), None if high is None else Decimal(high), Decimal(a), Decimal(b))
        for low, high, a, b in BANDS
    )
    source = Shelf.open(None)[SHYMKENT].scale.source
    return AllowedTable(tuple(rows), Decimal("0.01"), source)
