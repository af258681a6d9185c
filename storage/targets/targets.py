"""Plans of a year, its sheets, and what was agreed of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import PersonId, ResultId, SheetId, TargetYearId
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.law.scales import Mean, hundredths
from evaluation.quarter.nouns import Sheet
from evaluation.targets.nouns import TargetPlan, TargetResult, TargetSheet, TargetYear
from storage.documents import Document
from storage.law.acts import ActBook
from storage.rows import Book, Row, filled, moment, seconds

_PLAN = Document(TargetPlan, columns=("year", "person", "revision", "version"))
_SHEET = Document(TargetSheet, columns=("sheet", "version"))
_RESULT = Document(TargetResult, columns=("result",))

_YEARS = "SELECT id, act, year, opened_by, opened_at FROM target_years "
_PLANS = "SELECT year_id, person_id, revision, version, parts FROM target_plans p "


def _year(row: Row) -> TargetYear:
    return TargetYear(*filled(row, {4: moment}))


def _plan(row: Row) -> TargetPlan:
    year, person, revision, version, parts = row
    place = f"plan {revision} of person {person}, year {year}"
    return TargetPlan(year, person, revision, version, **_PLAN.fields(parts, place))


class TargetPlanBook(Book):
    """Implements `evaluation.targets.books.TargetPlanBook`."""

    def years(self) -> tuple[TargetYear, ...]:
        """The latest first."""
        return tuple(map(_year, self._all(_YEARS + "ORDER BY year DESC, id DESC")))

    def year(self, year: TargetYearId) -> TargetYear | None:
        row = self._one(_YEARS + "WHERE id = :id", {"id": year})
        return None if row is None else _year(row)

    def open(self, act: Methodology, year: int, by: Person, now: datetime) -> TargetYear:
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        number = self._insert(
            """
            INSERT INTO target_years (act, year, opened_by, opened_at)
            VALUES (:act, :year, :by, :now)
            """,
            {"act": act.digest, "year": year, "by": by.id, "now": seconds(now)},
        )
        return TargetYear(TargetYearId(number), act.digest, year, by.id, now)

    def get(self, year: TargetYearId, person: PersonId) -> TargetPlan:
        """The last revision; an untouched plan is empty, of version 0."""
        found = self._last(year, person, "")
        return TargetPlan(year, person) if found is None else found

    def in_force(self, year: TargetYearId, person: PersonId) -> TargetPlan | None:
        """The last one that both have signed."""
        return self._last(year, person, "AND in_force = 1")

    def _last(self, year: TargetYearId, person: PersonId, which: str) -> TargetPlan | None:
        sql = f"""
        {_PLANS} WHERE year_id = :year AND person_id = :person {which}
        ORDER BY revision DESC LIMIT 1
        """
        row = self._one(sql, {"year": year, "person": person})
        return None if row is None else _plan(row)

    def latest(self, year: TargetYearId) -> Mapping[PersonId, TargetPlan]:
        """Everybody's last revision."""
        sql = f"""
        {_PLANS} WHERE year_id = :year AND revision = (
            SELECT max(q.revision) FROM target_plans q
            WHERE q.year_id = p.year_id AND q.person_id = p.person_id
        )
        """
        return {plan.person: plan for plan in map(_plan, self._all(sql, {"year": year}))}

    def save(self, plan: TargetPlan) -> TargetPlan:
        """Keep it as the next version."""
        saved = replace(plan, version=plan.version + 1)
        self._do(
            """
            INSERT INTO target_plans (year_id, person_id, revision, version, in_force, parts)
            VALUES (:year, :person, :revision, :version, :in_force, :parts)
            ON CONFLICT (year_id, person_id, revision) DO UPDATE SET
                version = excluded.version, in_force = excluded.in_force, parts = excluded.parts
            """,
            {
                "year": saved.year,
                "person": saved.person,
                "revision": saved.revision,
                "version": saved.version,
                "in_force": int(saved.is_in_force),
                "parts": _PLAN.text(saved),
            },
        )
        return saved


class TargetSheetBook(Book):
    """Implements `evaluation.targets.books.TargetSheetBook`."""

    def get(self, sheet: SheetId) -> TargetSheet:
        """As it stands; an untouched one is empty, of version 0."""
        sql = "SELECT version, parts FROM target_sheets WHERE sheet_id = :sheet"
        row = self._one(sql, {"sheet": sheet})
        if row is None:
            return TargetSheet(sheet)
        return TargetSheet(sheet, row[0], **_SHEET.fields(row[1], f"targets of sheet {sheet}"))

    def save(self, sheet: TargetSheet) -> TargetSheet:
        """Keep it as the next version."""
        saved = replace(sheet, version=sheet.version + 1)
        self._do(
            """
            INSERT INTO target_sheets (sheet_id, version, parts) VALUES (:sheet, :version, :parts)
            ON CONFLICT (sheet_id) DO UPDATE SET version = excluded.version, parts = excluded.parts
            """,
            {"sheet": saved.sheet, "version": saved.version, "parts": _SHEET.text(saved)},
        )
        return saved

    def agree(
        self, sheet: Sheet, kept: TargetResult, mean: Mean, by: Person, now: datetime, *, late: bool
    ) -> ResultId:
        """Fix what was agreed, as the next result of the sheet, with the mean of its results."""
        key = {"sheet": sheet.id, "revision": sheet.revision + 1}
        result = ResultId(
            self._insert(
                """
                INSERT INTO results (sheet_id, revision, person_id, period, total, count,
                                     signed_by, signed_at, is_late)
                VALUES (:sheet, :revision, :person, :period, :total, :count, :by, :now, :late)
                """,
                {
                    **key,
                    "person": sheet.person,
                    "period": str(sheet.period),
                    "total": hundredths(mean.total),
                    "count": mean.count,
                    "by": by.id,
                    "now": seconds(now),
                    "late": int(late),
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
            "INSERT INTO target_results (result_id, is_met, parts) VALUES (:result, 0, :parts)",
            {"result": result, "parts": _RESULT.text(kept)},
        )
        return result

    def result(self, result: ResultId) -> TargetResult | None:
        sql = "SELECT parts FROM target_results WHERE result_id = :result"
        row = self._one(sql, {"result": result})
        if row is None:
            return None
        return TargetResult(result, **_RESULT.fields(row[0], f"targets of result {result}"))

    def save_result(self, result: TargetResult, *, is_met: bool) -> None:
        self._do(
            """
            UPDATE target_results SET is_met = :met, parts = :parts WHERE result_id = :result
            """,
            {"met": int(is_met), "parts": _RESULT.text(result), "result": result.result},
        )

    def compute(self, result: TargetResult, mean: Mean) -> None:
        """The mark of the year is what the result gives from now on (V-32)."""
        self.save_result(result, is_met=True)
        self._do(
            "UPDATE results SET total = :total, count = :count WHERE id = :result",
            {"total": hundredths(mean.total), "count": mean.count, "result": result.result},
        )

    def unmet(self) -> tuple[ResultId, ...]:
        """Results that stand without a signature or a complete act on its refusal."""
        sql = """
        SELECT t.result_id FROM target_results t JOIN results r ON r.id = t.result_id
        WHERE t.is_met = 0 AND r.recalled_at IS NULL ORDER BY t.result_id
        """
        return tuple(ResultId(result) for (result,) in self._all(sql))

    def met(self, act: str, period: str) -> tuple[ResultId, ...]:
        """Results of a period, under an act by its key, whose hands are all there."""
        sql = """
        SELECT t.result_id FROM target_results t
        JOIN results r ON r.id = t.result_id
        JOIN sheets s ON s.id = r.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        JOIN acts a ON a.digest = c.act
        WHERE t.is_met = 1 AND r.recalled_at IS NULL AND c.state = 'open'
          AND a.key = :act AND r.period = :period
        ORDER BY t.result_id
        """
        return tuple(
            ResultId(result) for (result,) in self._all(sql, {"act": act, "period": period})
        )
