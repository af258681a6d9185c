"""Marks that another body gave, with the photographs of its sheets."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.law.scales import from_hundredths, hundredths
from evaluation.quarter.nouns import ReceivedMark
from storage.rows import Book, Readers, Row, filled, moment, seconds

_MARK = """
SELECT id, person_id, period, act, mark, is_part, number, day, body, recorded_by, recorded_at,
       confirmed_by
FROM received_marks
"""
_READ: Readers = {
    2: Quarter.parse,
    4: from_hundredths,
    5: bool,
    7: date.fromisoformat,
    10: moment,
}


def _mark(row: Row) -> ReceivedMark:
    return ReceivedMark(*filled(row, _READ))


class ReceivedMarkBook(Book):
    """Implements `evaluation.quarter.books.ReceivedMarkBook`."""

    def get(self, mark: int) -> ReceivedMark | None:
        """A mark that wasn't dropped."""
        row = self._one(_MARK + "WHERE id = :id AND dropped_at IS NULL", {"id": mark})
        return None if row is None else _mark(row)

    def of_quarter(self, person: PersonId, period: Quarter) -> ReceivedMark | None:
        sql = _MARK + "WHERE person_id = :person AND period = :period AND dropped_at IS NULL"
        row = self._one(sql, {"person": person, "period": str(period)})
        return None if row is None else _mark(row)

    def confirmed(self, person: PersonId, year: int) -> tuple[ReceivedMark, ...]:
        sql = (
            _MARK
            + """
        WHERE person_id = :person AND substr(period, 1, 4) = :year AND confirmed_by IS NOT NULL
          AND dropped_at IS NULL ORDER BY period
        """
        )
        return tuple(map(_mark, self._all(sql, {"person": person, "year": str(year)})))

    def waiting(self) -> tuple[ReceivedMark, ...]:
        sql = _MARK + "WHERE confirmed_by IS NULL AND dropped_at IS NULL ORDER BY id"
        return tuple(map(_mark, self._all(sql)))

    def add(self, mark: ReceivedMark, photo: tuple[str, bytes]) -> int:
        return self._insert(
            """
            INSERT INTO received_marks (person_id, period, act, mark, is_part, number, day, body,
                                        photo_name, photo, recorded_by, recorded_at)
            VALUES (:person, :period, :act, :mark, :part, :number, :day, :body, :name, :photo,
                    :by, :at)
            """,
            {
                "person": mark.person,
                "period": str(mark.period),
                "act": mark.act,
                "mark": hundredths(mark.mark),
                "part": int(mark.is_part),
                "number": mark.number,
                "day": mark.day.isoformat(),
                "body": mark.body,
                "name": photo[0],
                "photo": photo[1],
                "by": mark.recorded_by,
                "at": seconds(mark.recorded_at),
            },
        )

    def photo(self, mark: int) -> tuple[str, bytes]:
        row = self._one("SELECT photo_name, photo FROM received_marks WHERE id = :id", {"id": mark})
        assert row is not None
        return row[0], row[1]

    def confirm(self, mark: int, by: Person, now: datetime) -> None:
        sql = "UPDATE received_marks SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": mark})

    def drop(self, mark: int, now: datetime) -> None:
        sql = "UPDATE received_marks SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": mark})
