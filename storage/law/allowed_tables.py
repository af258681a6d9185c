"""The tables of allowed marks that an office has loaded, the numbers of each as they were typed."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal

from evaluation.base.person import Person
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded import LoadedTable
from storage.rows import Book, moment, seconds


class AllowedTableBook(Book):
    """Implements `evaluation.law.books.AllowedTableBook`."""

    def latest(self, act: str) -> LoadedTable | None:
        row = self._one(
            """
            SELECT t.act, t.bands, t.loaded_at, p.name
            FROM allowed_tables t JOIN people p ON p.id = t.loaded_by
            WHERE t.act = :act ORDER BY t.id DESC LIMIT 1
            """,
            {"act": act},
        )
        if row is None:
            return None
        rows = tuple(_row(band) for band in json.loads(row[1]))
        return LoadedTable(row[0], rows, moment(row[2]), row[3])

    def add(self, act: str, rows: tuple[AllowedRow, ...], by: Person, now: datetime) -> None:
        self._do(
            """
            INSERT INTO allowed_tables (act, bands, loaded_at, loaded_by)
            VALUES (:act, :bands, :now, :by)
            """,
            {
                "act": act,
                "bands": json.dumps([_written(row) for row in rows]),
                "now": seconds(now),
                "by": by.id,
            },
        )


def _row(band: list[str | None]) -> AllowedRow:
    percent_from, percent_to, mark_from, mark_to = band
    assert percent_from is not None  # only a band's upper bound may be open
    assert mark_from is not None
    assert mark_to is not None
    top = None if percent_to is None else Decimal(percent_to)
    return AllowedRow(Decimal(percent_from), top, Decimal(mark_from), Decimal(mark_to))


def _written(row: AllowedRow) -> list[str | None]:
    top = None if row.percent_to is None else str(row.percent_to)
    return [str(row.percent_from), top, str(row.mark_from), str(row.mark_to)]
