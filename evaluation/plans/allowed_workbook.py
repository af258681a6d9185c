"""The table of allowed marks as a sheet: bands row by row, or everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from evaluation.base.refusal import Refusal
from evaluation.law.kci_marks import AllowedRow, table_faults
from evaluation.tables.headings import Headings, columns_in, heading_row, written
from evaluation.tables.numbers import number_of
from evaluation.tables.table import Fault, Row, Table

FIELDS = ("percent_from", "percent_to", "mark_from", "mark_to")

_PLACE = re.compile(r"rows\[(\d+)\]\.(\w+)")


def read_allowed(
    table: Table, precision: Decimal, marks: tuple[int, int], headings: Headings
) -> tuple[tuple[AllowedRow, ...], tuple[Fault, ...]]:
    """The bands of a sheet, or its faults by row: one of the two is empty (S-28c).

    An empty "percent to" is an open band, which only the last one may be.
    """
    top = heading_row(table, headings)
    if top is None:
        return (), (Fault(1, "", "plan-fault-headings", {}),)
    columns = columns_in(table.rows[top], headings)
    missing = [
        Fault(table.rows[top].number, "", "plan-fault-column", {"column": headings.printed[name]})
        for name in FIELDS
        if name not in columns
    ]
    if missing:
        return (), tuple(missing)
    rows = [
        row
        for row in table.rows[top + 1 :]
        if any(row.cell(index) is not None for index in columns.values())
    ]
    faults: list[Fault] = []
    bands = [band for row in rows if (band := _band(row, columns, headings, faults))]
    if not rows:
        faults.append(Fault(1, "", "allowed-fault-none", {}))
    if not faults:
        faults = [
            _fault(place, rows, headings) for place, _ in table_faults(bands, precision, marks)
        ]
    return ((), tuple(faults)) if faults else (tuple(bands), ())


def _band(
    row: Row, columns: Mapping[str, int], headings: Headings, faults: list[Fault]
) -> AllowedRow | None:
    """One row; what can't be read is added to `faults`."""
    values: dict[str, Decimal | None] = {}
    for name in FIELDS:
        cell = row.cell(columns[name])
        if cell is None:
            values[name] = None
            if name != "percent_to":
                faults.append(Fault(row.number, headings.printed[name], "plan-fault-empty", {}))
            continue
        try:
            values[name] = _number(cell)
        except Refusal:
            faults.append(Fault(row.number, headings.printed[name], "plan-fault-number", {}))
    low, high, least, most = (values.get(name) for name in FIELDS)
    if low is None or least is None or most is None:
        return None
    return AllowedRow(low, high, least, most)


def _number(cell: object) -> Decimal:
    if isinstance(cell, (bool, date)):
        raise Refusal("refuse-kci-number")
    assert isinstance(cell, (str, int, Decimal))  # a cell is one of these
    return number_of(written(cell))


def _fault(place: str, rows: list[Row], headings: Headings) -> Fault:
    """A fault of the table by the row and column in which it stands."""
    found = _PLACE.fullmatch(place)
    assert found is not None  # so `table_faults` names them
    number, name = rows[int(found[1])].number, found[2]
    key = "allowed-fault-mark" if name.startswith("mark") else "allowed-fault-band"
    return Fault(number, headings.printed[name], key, {})
