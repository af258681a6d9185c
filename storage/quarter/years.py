"""Year marks, every revision kept."""

from __future__ import annotations

from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.law.scales import Mean
from evaluation.quarter.nouns import YearMark
from storage.rows import Book, Row, filled, moment, seconds

_YEAR = "SELECT person_id, year, revision, act, total, count, quarters, formed_at FROM year_marks "


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
