"""The tables of allowed marks that an office has loaded, the numbers of each as they were typed."""

from __future__ import annotations

from datetime import datetime

from evaluation.base.person import Person
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded import LoadedTable
from storage.documents import Document
from storage.rows import Book, moment, seconds

_ROWS = Document(LoadedTable, columns=("act", "loaded_at", "by"))


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
        rows = _ROWS.fields(row[1], f"the table of allowed marks of {row[0]}")
        return LoadedTable(act=row[0], loaded_at=moment(row[2]), by=row[3], **rows)

    def add(self, act: str, rows: tuple[AllowedRow, ...], by: Person, now: datetime) -> None:
        self._do(
            """
            INSERT INTO allowed_tables (act, bands, loaded_at, loaded_by)
            VALUES (:act, :bands, :now, :by)
            """,
            {
                "act": act,
                "bands": _ROWS.text(LoadedTable(act, rows, now, by.name)),
                "now": seconds(now),
                "by": by.id,
            },
        )
