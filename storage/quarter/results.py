"""Signed results, their receipts and what was told to whom."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from evaluation.base.ids import CampaignId, KciReportId, PersonId, ResultId, SheetId
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import parse_period
from evaluation.law.scales import Mean, from_hundredths, hundredths
from evaluation.quarter.nouns import CommissionDecision, QuarterMark, Result, Sheet
from storage.base.seals import SealBook
from storage.rows import Book, Readers, Row, day_or_none, filled, moment, moment_or_none, seconds

_RESULT = """
SELECT r.id, r.sheet_id, r.revision, r.person_id, m.name, m.position, r.period, s.form, c.act,
       r.total, r.count, r.signed_by, e.name, e.position, r.signed_at, r.is_late, r.received_at,
       r.received_by, r.acknowledged_at, r.recalled_at, p.dismissed,
       a.person_id IS NOT NULL, coalesce(a.reachable, 0), s.campaign_id,
       r.calibrated, r.case_id, s.plan_id, r.report_id, r.remark, r.points,
       d.sitting_id, d.value, d.explanation, d.decided, d.completed
FROM results r
JOIN sheets s ON s.id = r.sheet_id
JOIN campaigns c ON c.id = s.campaign_id
JOIN members m ON m.campaign_id = s.campaign_id AND m.person_id = r.person_id
JOIN people p ON p.id = r.person_id
JOIN people e ON e.id = r.signed_by
LEFT JOIN accounts a ON a.person_id = r.person_id
LEFT JOIN decided_results d ON d.result_id = r.id
"""


_READ_RESULT: Readers = {
    6: parse_period,
    13: moment,
    14: bool,
    15: moment_or_none,
    17: moment_or_none,
    18: moment_or_none,
    19: day_or_none,
    20: bool,
    21: bool,
}


def result_of(row: Row) -> Result:
    """A row of `_RESULT` as the noun."""
    parts, points, decided = row[:29], row[29], row[30:]
    total, count, calibrated, decision = row[9], row[10], row[24], _decision(decided)
    corrected = calibrated if decision is None else decided[1]
    standing = _standing(total, count, corrected, points)
    signed = _standing(total, count, None, points)
    told = (*parts[:9], standing, *parts[11:24], signed, *parts[25:], decision)
    return Result(*filled(told, _READ_RESULT))


def _decision(decided: Row) -> CommissionDecision | None:
    sitting, value, explanation, day, completed = decided
    if sitting is None:
        return None
    return CommissionDecision(
        sitting,
        None if value is None else Decimal(value) / 100,
        explanation,
        date.fromisoformat(day),
        date.fromisoformat(completed),
    )


def _standing(total: int, count: int, corrected: int | None, points: int | None) -> Mean:
    """The mark that stands: what was decided on it before the evaluator's mean; in hundredths.

    Of a sheet by points it is their sum, which is whole and has no bounds (A-12).
    """
    if corrected is not None:
        return Mean(Decimal(corrected) / 100, 1)
    if points is not None:
        return Mean(Decimal(points), 1)
    return Mean(Decimal(total) / 100, count)


def _quarters(year: int) -> str:
    """The quarters of a year as LIKE finds them: its other periods are none."""
    return f"{year}-Q_"


class ResultBook(Book):
    """Implements `evaluation.quarter.books.ResultBook`."""

    def get(self, result: ResultId) -> Result | None:
        return self._found(_RESULT + "WHERE r.id = :id", {"id": result})

    def of_sheet(self, sheet: SheetId) -> Result | None:
        """The result that stands, None if none does."""
        sql = _RESULT + "WHERE r.sheet_id = :sheet AND r.recalled_at IS NULL"
        return self._found(sql, {"sheet": sheet})

    def _found(self, sql: str, parameters: dict[str, int]) -> Result | None:
        row = self._one(sql, parameters)
        return None if row is None else result_of(row)

    def of_person(self, person: PersonId) -> tuple[Result, ...]:
        sql = (
            _RESULT
            + """
        WHERE r.person_id = :person AND r.recalled_at IS NULL ORDER BY r.period DESC
        """
        )
        return tuple(map(result_of, self._all(sql, {"person": person})))

    def evaluated(self) -> frozenset[PersonId]:
        """Everybody with a result that stands."""
        rows = self._all("SELECT DISTINCT person_id FROM results WHERE recalled_at IS NULL")
        return frozenset(PersonId(row[0]) for row in rows)

    def unreceived(self) -> tuple[Result, ...]:
        sql = (
            _RESULT
            + """
        WHERE r.received_at IS NULL AND r.recalled_at IS NULL ORDER BY r.signed_at, r.id
        """
        )
        return tuple(map(result_of, self._all(sql)))

    def is_opened(self, result: ResultId) -> bool:
        """Whether its owner has opened it in the bot, as it stands by a Commission's decision."""
        sql = """
        SELECT EXISTS (
            SELECT 1 FROM evidence e LEFT JOIN decided_results d ON d.result_id = e.result_id
            WHERE e.result_id = :result AND e.kind = 'opened'
              AND e.at >= coalesce(d.stands_since, 0)
        )
        """
        return bool(self._value(sql, {"result": result}))

    def is_refused(self, result: ResultId) -> bool:
        """Whether an act on a refusal to be acquainted with it is noted, and nothing since."""
        sql = """
        SELECT EXISTS (
            SELECT 1 FROM evidence e JOIN results r ON r.id = e.result_id
            LEFT JOIN decided_results d ON d.result_id = e.result_id
            WHERE e.result_id = :result AND e.kind = 'called' AND e.channel = 'refusal'
              AND r.received_at IS NULL AND e.at >= coalesce(d.stands_since, 0)
        )
        """
        return bool(self._value(sql, {"result": result}))

    def is_untouched(self, result: ResultId) -> bool:
        """Whether all that its sheet shows is as the trail has it (see also `doctor`)."""
        seals = SealBook(self._connection)
        sql = """
        SELECT r.sheet_id, r.person_id, r.report_id, s.campaign_id, s.plan_id, c.act
        FROM results r JOIN sheets s ON s.id = r.sheet_id JOIN campaigns c ON c.id = s.campaign_id
        WHERE r.id = :result
        """
        row = self._one(sql, {"result": result})
        if row is None:
            return False
        sheet, person, report, campaign, plan, act = row
        places = {
            f"results:{result}",
            f"sheets:{sheet}",
            f"campaigns:{campaign}",
            f"members:{campaign}:{person}",
            f"acts:{act}",
            *seals.rows_of("evidence", "result_id", result),
            *seals.rows_of("result_items", "result_id", result),
            *seals.below(f"result_items:{result}"),
            *seals.rows_of("points_results", "result_id", result),
            *seals.rows_of("counted_results", "result_id", result),
            *seals.rows_of("decided_results", "result_id", result),
        }
        places |= {f"work_plans:{plan}"} if plan is not None else set()
        places |= {f"kci_reports:{report}"} if report is not None else set()
        return seals.are_as_left(places)

    def items(self, result: ResultId) -> tuple[tuple[int, Decimal, str], ...]:
        """(item, mark, comment), in the order of the form."""
        sql = """
        SELECT item, value, comment FROM result_items WHERE result_id = :result ORDER BY item
        """
        return tuple(
            (row[0], from_hundredths(row[1]), row[2]) for row in self._all(sql, {"result": result})
        )

    def counts(self, campaign: CampaignId) -> tuple[int, int, int]:
        """How many results stand, were received, were acknowledged."""
        row = self._one(
            """
            SELECT count(*), count(r.received_at), count(r.acknowledged_at)
            FROM results r JOIN sheets s ON s.id = r.sheet_id
            WHERE s.campaign_id = :campaign AND r.recalled_at IS NULL
            """,
            {"campaign": campaign},
        )
        assert row is not None
        return row[0], row[1], row[2]

    def quarter_marks(self, person: PersonId, year: int) -> tuple[QuarterMark, ...]:
        """The standing marks of a year's quarters, in order."""
        sql = """
        SELECT r.period, r.total, r.count, coalesce(d.value, r.calibrated), r.points, c.act,
               r.signed_by
        FROM results r
        JOIN sheets s ON s.id = r.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        LEFT JOIN decided_results d ON d.result_id = r.id
        WHERE r.person_id = :person AND r.recalled_at IS NULL AND r.period LIKE :quarters
        ORDER BY r.period
        """
        return tuple(
            QuarterMark(Quarter.parse(row[0]), _standing(*row[1:5]), row[5], PersonId(row[6]))
            for row in self._all(sql, {"person": person, "quarters": _quarters(year)})
        )

    def last_act_of(self, year: int) -> str | None:
        """The act of the year's latest quarter with a result."""
        sql = """
        SELECT c.act AS act, r.period AS period FROM results r
        JOIN sheets s ON s.id = r.sheet_id
        JOIN campaigns c ON c.id = s.campaign_id
        WHERE r.recalled_at IS NULL AND r.period LIKE :quarters
        UNION ALL
        SELECT act, period FROM received_marks
        WHERE confirmed_by IS NOT NULL AND dropped_at IS NULL AND period LIKE :quarters
        ORDER BY period DESC LIMIT 1
        """
        found: str | None = self._value(sql, {"quarters": _quarters(year)})
        return found

    def people_of(self, year: int) -> tuple[PersonId, ...]:
        """Who has a mark of a quarter of the year."""
        sql = """
        SELECT person_id FROM results
        WHERE recalled_at IS NULL AND period LIKE :quarters
        UNION
        SELECT person_id FROM received_marks
        WHERE confirmed_by IS NOT NULL AND dropped_at IS NULL AND period LIKE :quarters
        ORDER BY person_id
        """
        return tuple(row[0] for row in self._all(sql, {"quarters": _quarters(year)}))

    def add(
        self,
        sheet: Sheet,
        mean: Mean,
        by: Person,
        now: datetime,
        *,
        is_late: bool,
        report: KciReportId | None,
        remark: str,
    ) -> ResultId:
        """Fix what was signed: the sheet's marks and comments as they stand, HR's values."""
        key = {"sheet": sheet.id, "revision": sheet.revision + 1}
        result = self._insert(
            """
            INSERT INTO results (sheet_id, revision, person_id, period, total, count, signed_by,
                                 signed_at, is_late, report_id, remark)
            VALUES (:sheet, :revision, :person, :period, :total, :count, :by, :now, :is_late,
                    :report, :remark)
            """,
            {
                **key,
                "person": sheet.person,
                "period": str(sheet.period),
                "total": hundredths(mean.total),
                "count": mean.count,
                "by": by.id,
                "now": seconds(now),
                "is_late": int(is_late),
                "report": report,
                "remark": remark,
            },
        )
        self._do(
            """
            INSERT INTO result_items (result_id, item, value, comment)
            SELECT :result, m.item, m.value, coalesce(c.text, '')
            FROM marks m
            LEFT JOIN comments c ON c.sheet_id = m.sheet_id AND c.item = m.item
            WHERE m.sheet_id = :sheet
            """,
            {"result": result, "sheet": sheet.id},
        )
        self._do(
            """
            UPDATE sheets SET state = 'signed', revision = :revision, flag = NULL
            WHERE id = :sheet
            """,
            key,
        )
        return ResultId(result)

    def calibrate(self, result: ResultId, mark: Decimal, case: int) -> None:
        """Put a session's decision in the place of the mark; what was signed is kept."""
        sql = "UPDATE results SET calibrated = :mark, case_id = :case WHERE id = :result"
        self._do(sql, {"mark": hundredths(mark), "case": case, "result": result})

    def decide(self, result: ResultId, decision: CommissionDecision, now: datetime) -> None:
        """A Commission's decision stands: of an earlier one, and of a receipt of it, nothing does.

        What became of those, the evidence and their protocols say.
        """
        self._do(
            """
            INSERT INTO decided_results (result_id, sitting_id, value, explanation, decided,
                                         completed, stands_since)
            VALUES (:result, :sitting, :value, :explanation, :decided, :completed, :now)
            ON CONFLICT (result_id) DO UPDATE SET
                sitting_id = excluded.sitting_id, value = excluded.value,
                explanation = excluded.explanation, decided = excluded.decided,
                completed = excluded.completed, stands_since = excluded.stands_since
            """,
            {
                "result": result,
                "sitting": decision.sitting,
                "value": None if decision.value is None else hundredths(decision.value),
                "explanation": decision.explanation,
                "decided": decision.decided.isoformat(),
                "completed": decision.completed.isoformat(),
                "now": seconds(now),
            },
        )
        sql = """
        UPDATE results SET received_at = NULL, received_by = NULL, acknowledged_at = NULL
        WHERE id = :result AND received_at IS NOT NULL
        """
        self._do(sql, {"result": result})

    def receive(self, result: ResultId, now: datetime, channel: str) -> None:
        sql = """
        UPDATE results SET received_at = :now, received_by = :channel
        WHERE id = :result AND received_at IS NULL
        """
        self._do(sql, {"now": seconds(now), "channel": channel, "result": result})

    def set_late(self, result: ResultId, *, is_late: bool) -> None:
        sql = "UPDATE results SET is_late = :is_late WHERE id = :result"
        self._do(sql, {"is_late": int(is_late), "result": result})

    def acknowledge(self, result: ResultId, now: datetime) -> None:
        sql = """
        UPDATE results SET acknowledged_at = :now WHERE id = :result AND acknowledged_at IS NULL
        """
        self._do(sql, {"now": seconds(now), "result": result})

    def recall(self, result: ResultId, now: datetime) -> None:
        sql = "UPDATE results SET recalled_at = :now WHERE id = :result"
        self._do(sql, {"now": seconds(now), "result": result})

    def note(
        self,
        result: ResultId,
        kind: str,
        now: datetime,
        by: Person | None,
        channel: str,
        note: str,
    ) -> None:
        self._do(
            """
            INSERT INTO evidence (result_id, kind, at, recorded_by, channel, note)
            VALUES (:result, :kind, :now, :by, :channel, :note)
            """,
            {
                "result": result,
                "kind": kind,
                "now": seconds(now),
                "by": by.id if by else None,
                "channel": channel,
                "note": note,
            },
        )
