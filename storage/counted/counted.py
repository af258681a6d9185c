"""Sheets of КЦИ by count, and what was agreed of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person
from evaluation.counted.nouns import CountedResult, CountedSheet
from evaluation.quarter.nouns import Sheet
from storage.documents import Document
from storage.rows import Book, seconds

_SHEET = Document(CountedSheet, columns=("sheet", "version"))
_RESULT = Document(CountedResult, columns=("result",))


class CountedBook(Book):
    """Implements `evaluation.counted.books.CountedBook`."""

    def get(self, sheet: SheetId) -> CountedSheet:
        """As it stands; an untouched one is empty, of version 0."""
        sql = "SELECT version, parts FROM counted_sheets WHERE sheet_id = :sheet"
        row = self._one(sql, {"sheet": sheet})
        if row is None:
            return CountedSheet(sheet)
        return CountedSheet(sheet, row[0], **_SHEET.fields(row[1], f"КЦИ of sheet {sheet}"))

    def save(self, sheet: CountedSheet) -> CountedSheet:
        """Keep it as the next version."""
        saved = replace(sheet, version=sheet.version + 1)
        self._do(
            """
            INSERT INTO counted_sheets (sheet_id, version, parts) VALUES (:sheet, :version, :parts)
            ON CONFLICT (sheet_id) DO UPDATE SET version = excluded.version, parts = excluded.parts
            """,
            {"sheet": saved.sheet, "version": saved.version, "parts": _SHEET.text(saved)},
        )
        return saved

    def touched(self) -> tuple[SheetId, ...]:
        """Every unsigned sheet of a running campaign on which something stands."""
        sql = """
        SELECT s.id FROM counted_sheets k
        JOIN sheets s ON s.id = k.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        WHERE s.state = 'draft' AND c.state = 'open' ORDER BY s.id
        """
        return tuple(SheetId(sheet) for (sheet,) in self._all(sql))

    def agree(
        self, sheet: Sheet, agreed: CountedSheet, grade: int, by: Person, now: datetime
    ) -> ResultId:
        """Fix what was agreed, with the grade by its number, as the next result of the sheet."""
        key = {"sheet": sheet.id, "revision": sheet.revision + 1}
        result = ResultId(
            self._insert(
                """
                INSERT INTO results (sheet_id, revision, person_id, period, total, count,
                                     signed_by, signed_at, is_late)
                VALUES (:sheet, :revision, :person, :period, :grade * 100, 1, :by, :now, 0)
                """,
                {
                    **key,
                    "person": sheet.person,
                    "period": str(sheet.period),
                    "grade": grade,
                    "by": by.id,
                    "now": seconds(now),
                },
            )
        )
        self._do(
            """
            UPDATE sheets SET state = 'signed', revision = :revision, flag = NULL WHERE id = :sheet
            """,
            key,
        )
        self._do(
            "INSERT INTO counted_results (result_id, parts) VALUES (:result, :parts)",
            {"result": result, "parts": _RESULT.text(CountedResult(result, agreed))},
        )
        return result

    def result(self, result: ResultId) -> CountedResult | None:
        sql = "SELECT parts FROM counted_results WHERE result_id = :result"
        row = self._one(sql, {"result": result})
        if row is None:
            return None
        return CountedResult(result, **_RESULT.fields(row[0], f"КЦИ of result {result}"))

    def agreed(self, act: str, period: str) -> tuple[ResultId, ...]:
        """Results of a period under an act that stand, the earliest first."""
        sql = """
        SELECT k.result_id FROM counted_results k
        JOIN results r ON r.id = k.result_id
        JOIN sheets s ON s.id = r.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        JOIN acts a ON a.digest = c.act
        WHERE r.recalled_at IS NULL AND c.state <> 'cancelled'
          AND r.period = :period AND a.key = :act
        ORDER BY k.result_id
        """
        found = self._all(sql, {"act": act, "period": period})
        return tuple(ResultId(result) for (result,) in found)
