"""Merged cells of a list: what stands in the first of them is meant for all."""

from __future__ import annotations

from dataclasses import replace

from evaluation.tables.table import Cell, Row, Table


def filled_down(table: Table, below: int) -> Table:
    """Each merge that begins below row `below` has its value in every row that it covers.

    Rows that hold nothing of their own stay left out: nobody stands in them.
    """
    values: dict[int, dict[int, Cell]] = {}
    first_cells = {row.number: row for row in table.rows}
    for merge in table.merges:
        first = first_cells.get(merge.first_row)
        if merge.first_row <= below or first is None:
            continue
        for number in range(merge.first_row + 1, merge.last_row + 1):
            values.setdefault(number, {})[merge.first] = first.cell(merge.first)
    if not values:
        return table
    return replace(
        table, rows=tuple(_filled(row, values.get(row.number, {})) for row in table.rows)
    )


def _filled(row: Row, values: dict[int, Cell]) -> Row:
    if not values:
        return row
    cells = [row.cell(index) for index in range(max(len(row.cells), max(values) + 1))]
    for index, value in values.items():
        cells[index] = value
    return Row(row.number, tuple(cells))
