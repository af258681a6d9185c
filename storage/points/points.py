"""Sheets by points, what was agreed of them, and departments' scales of incentives."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person
from evaluation.points.nouns import INCENTIVE, IncentiveScale, PointsResult, PointsSheet
from evaluation.quarter.nouns import Sheet
from storage.documents import Document
from storage.rows import Book, Readers, filled, moment, seconds

_SHEET = Document(PointsSheet, columns=("sheet", "version"))
_RESULT = Document(PointsResult, columns=("result",))


def _levels(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


_READ_SCALE: Readers = {5: date.fromisoformat, 6: _levels, 8: moment}


class PointsBook(Book):
    """Implements `evaluation.points.books.PointsBook`."""

    def get(self, sheet: SheetId) -> PointsSheet:
        """As it stands; an untouched one is empty, of version 0."""
        sql = "SELECT version, parts FROM points_sheets WHERE sheet_id = :sheet"
        row = self._one(sql, {"sheet": sheet})
        if row is None:
            return PointsSheet(sheet)
        return PointsSheet(sheet, row[0], **_SHEET.fields(row[1], f"points of sheet {sheet}"))

    def save(self, sheet: PointsSheet) -> PointsSheet:
        """Keep it as the next version."""
        saved = replace(sheet, version=sheet.version + 1)
        self._do(
            """
            INSERT INTO points_sheets (sheet_id, version, parts) VALUES (:sheet, :version, :parts)
            ON CONFLICT (sheet_id) DO UPDATE SET version = excluded.version, parts = excluded.parts
            """,
            {"sheet": saved.sheet, "version": saved.version, "parts": _SHEET.text(saved)},
        )
        return saved

    def agree(
        self,
        sheet: Sheet,
        agreed: PointsSheet,
        total: int,
        by: Person,
        now: datetime,
        *,
        is_late: bool,
    ) -> ResultId:
        """Fix what was agreed, as the next result of the sheet."""
        key = {"sheet": sheet.id, "revision": sheet.revision + 1}
        result = ResultId(
            self._insert(
                """
                INSERT INTO results (sheet_id, revision, person_id, period, total, count, points,
                                     signed_by, signed_at, is_late)
                VALUES (:sheet, :revision, :person, :period, 0, 1, :points, :by, :now, :late)
                """,
                {
                    **key,
                    "person": sheet.person,
                    "period": str(sheet.period),
                    "points": total,
                    "by": by.id,
                    "now": seconds(now),
                    "late": int(is_late),
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
            "INSERT INTO points_results (result_id, is_met, parts) VALUES (:result, 0, :parts)",
            {"result": result, "parts": _RESULT.text(PointsResult(result, agreed))},
        )
        return result

    def result(self, result: ResultId) -> PointsResult | None:
        sql = "SELECT parts FROM points_results WHERE result_id = :result"
        row = self._one(sql, {"result": result})
        if row is None:
            return None
        return PointsResult(result, **_RESULT.fields(row[0], f"points of result {result}"))

    def save_result(self, result: PointsResult, *, is_met: bool) -> None:
        self._do(
            """
            UPDATE points_results SET is_met = :met, parts = :parts WHERE result_id = :result
            """,
            {"met": int(is_met), "parts": _RESULT.text(result), "result": result.result},
        )

    def unmet(self) -> tuple[ResultId, ...]:
        """Results that stand without a signature or a complete act on its refusal."""
        sql = """
        SELECT p.result_id FROM points_results p JOIN results r ON r.id = p.result_id
        WHERE p.is_met = 0 AND r.recalled_at IS NULL ORDER BY p.result_id
        """
        return tuple(ResultId(result) for (result,) in self._all(sql))

    def met(self, act: str, period: str) -> tuple[ResultId, ...]:
        """Results of a period under an act that stand with every hand, the earliest first."""
        sql = """
        SELECT p.result_id FROM points_results p
        JOIN results r ON r.id = p.result_id
        JOIN sheets s ON s.id = r.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        JOIN acts a ON a.digest = c.act
        WHERE p.is_met = 1 AND r.recalled_at IS NULL AND c.state <> 'cancelled'
          AND r.period = :period AND a.key = :act
        ORDER BY p.result_id
        """
        found = self._all(sql, {"act": act, "period": period})
        return tuple(ResultId(result) for (result,) in found)


class IncentiveScaleBook(Book):
    """Implements `evaluation.points.books.IncentiveScaleBook`."""

    def of_unit(self, act: str, unit: str, year: int) -> IncentiveScale | None:
        """The last revision."""
        sql = """
        SELECT act, unit, year, revision, number, day, levels, entered_by, entered_at
        FROM incentive_scales WHERE act = :act AND unit = :unit AND year = :year
        ORDER BY revision DESC LIMIT 1
        """
        row = self._one(sql, {"act": act, "unit": unit, "year": year})
        if row is None:
            return None
        return IncentiveScale(*filled(row, _READ_SCALE))

    def add(self, scale: IncentiveScale) -> None:
        self._do(
            """
            INSERT INTO incentive_scales (act, unit, year, revision, number, day, levels,
                                          entered_by, entered_at)
            VALUES (:act, :unit, :year, :revision, :number, :day, :levels, :by, :at)
            """,
            {
                "act": scale.act,
                "unit": scale.unit,
                "year": scale.year,
                "revision": scale.revision,
                "number": scale.number,
                "day": scale.day.isoformat(),
                "levels": json.dumps(scale.levels, ensure_ascii=False),
                "by": scale.entered_by,
                "at": seconds(scale.entered_at),
            },
        )

    def is_used(self, act: str, unit: str, year: int) -> bool:
        """Whether an incentive on a sheet of the department's rests on a scale of the year."""
        sql = """
        SELECT 1 FROM points_sheets p
        JOIN sheets s ON s.id = p.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        JOIN acts a ON a.digest = c.act
        JOIN members m ON m.campaign_id = s.campaign_id AND m.person_id = s.person_id
        JOIN json_each(p.parts, '$.rows') r
        WHERE a.key = :act AND m.unit = :unit AND substr(s.period, 1, 4) = :year
          AND r.value ->> 'kind' = :kind
        LIMIT 1
        """
        key = {"act": act, "unit": unit, "year": str(year), "kind": INCENTIVE}
        return self._one(sql, key) is not None
