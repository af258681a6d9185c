"""Decisions of the first head that another evaluates for him."""

from __future__ import annotations

from datetime import date

from evaluation.calendar.periods import Period, parse_period
from evaluation.quarter.nouns import HeadDecision
from storage.rows import Book, Readers, filled, moment, seconds


class HeadDecisionBook(Book):
    """Implements `evaluation.quarter.books.HeadDecisionBook`."""

    def of_period(self, period: Period) -> tuple[HeadDecision, ...]:
        """The latest last."""
        sql = """
        SELECT period, apparatus_head_id, first_head, first_post, number, day, recorded_by,
               recorded_at
        FROM head_decisions WHERE period = :period ORDER BY id
        """
        rows = self._all(sql, {"period": str(period)})
        readers: Readers = {0: parse_period, 5: date.fromisoformat, 7: moment}
        return tuple(HeadDecision(*filled(row, readers)) for row in rows)

    def add(self, decision: HeadDecision) -> None:
        self._do(
            """
            INSERT INTO head_decisions (period, apparatus_head_id, first_head, first_post, number,
                                        day, recorded_by, recorded_at)
            VALUES (:period, :head, :first_head, :first_post, :number, :day, :by, :at)
            """,
            {
                "period": str(decision.period),
                "head": decision.apparatus_head,
                "first_head": decision.first_head,
                "first_post": decision.first_post,
                "number": decision.number,
                "day": decision.day.isoformat(),
                "by": decision.recorded_by,
                "at": seconds(decision.recorded_at),
            },
        )
