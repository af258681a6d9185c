"""Year marks, every revision kept."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.law.scales import Mean
from evaluation.quarter.nouns import HandedFinal, YearMark
from storage.rows import Book, Row, filled, moment, seconds

_YEAR = "SELECT person_id, year, revision, act, total, count, quarters, formed_at FROM year_marks "

_HANDED = """
SELECT person_id, year, reason, handed_by, handed_at FROM handed_finals
WHERE taken_back_at IS NULL
"""


def _handed(row: Row) -> HandedFinal:
    return HandedFinal(*filled(row, {4: moment}))


def _mark(row: Row) -> YearMark:
    mean = Mean(Decimal(row[4]), row[5])
    return YearMark(*filled((*row[:4], mean, *row[6:]), {6: moment}))


class YearBook(Book):
    """Implements `evaluation.quarter.books.YearBook`."""

    def latest(self, person: PersonId, year: int) -> YearMark | None:
        sql = _YEAR + "WHERE person_id = :person AND year = :year ORDER BY revision DESC LIMIT 1"
        row = self._one(sql, {"person": person, "year": year})
        return None if row is None else _mark(row)

    def of_person(self, person: PersonId) -> tuple[YearMark, ...]:
        """The latest mark of each year, newest first."""
        sql = (
            _YEAR
            + """
        WHERE person_id = :person AND revision = (
            SELECT max(y.revision) FROM year_marks y
            WHERE y.person_id = year_marks.person_id AND y.year = year_marks.year
        )
        ORDER BY year DESC
        """
        )
        return tuple(map(_mark, self._all(sql, {"person": person})))

    def add(self, mark: YearMark) -> None:
        self._do(
            """
            INSERT INTO year_marks (person_id, year, revision, act, total, count, quarters,
                                    formed_at)
            VALUES (:person, :year, :revision, :act, :total, :count, :quarters, :formed_at)
            """,
            {
                "person": mark.person,
                "year": mark.year,
                "revision": mark.revision,
                "act": mark.act,
                "total": str(mark.mean.total),
                "count": mark.mean.count,
                "quarters": mark.quarters,
                "formed_at": seconds(mark.formed_at),
            },
        )

    def years(self) -> tuple[int, ...]:
        """The years that anybody has a mark of, newest first."""
        rows = self._all("SELECT DISTINCT year FROM year_marks ORDER BY year DESC")
        return tuple(row[0] for row in rows)

    def of_year(self, year: int) -> tuple[YearMark, ...]:
        """The latest mark of everybody who has one of the year."""
        sql = (
            _YEAR
            + """
        WHERE year = :year AND revision = (
            SELECT max(y.revision) FROM year_marks y
            WHERE y.person_id = year_marks.person_id AND y.year = :year
        )
        ORDER BY person_id
        """
        )
        return tuple(map(_mark, self._all(sql, {"year": year})))

    # Handed to whoever decides

    def handed(self, person: PersonId, year: int) -> HandedFinal | None:
        sql = _HANDED + "AND person_id = :person AND year = :year"
        row = self._one(sql, {"person": person, "year": year})
        return None if row is None else _handed(row)

    def all_handed(self) -> tuple[HandedFinal, ...]:
        """Those that nobody has taken back, the latest first."""
        return tuple(map(_handed, self._all(_HANDED + "ORDER BY id DESC")))

    def hand(self, handed: HandedFinal) -> None:
        self._do(
            """
            INSERT INTO handed_finals (person_id, year, reason, handed_by, handed_at)
            VALUES (:person, :year, :reason, :by, :at)
            """,
            {
                "person": handed.person,
                "year": handed.year,
                "reason": handed.reason,
                "by": handed.handed_by,
                "at": seconds(handed.handed_at),
            },
        )

    def take_back(self, person: PersonId, year: int, now: datetime) -> None:
        self._do(
            """
            UPDATE handed_finals SET taken_back_at = :now
            WHERE person_id = :person AND year = :year AND taken_back_at IS NULL
            """,
            {"person": person, "year": year, "now": seconds(now)},
        )
