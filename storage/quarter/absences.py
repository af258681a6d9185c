"""Who is away, as HR has recorded it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from evaluation.base.ids import AbsenceId, PersonId, SheetId
from evaluation.quarter.nouns import Absence
from storage.rows import Book, Readers, Row, day_or_none, filled, ids, moment, seconds, text_or_none

_ABSENCE = """
SELECT id, act, person_id, kind, first_day, expected, back, reason, recorded_by, recorded_at,
       is_withdrawn
FROM absences
"""

_READ: Readers = {4: date.fromisoformat, 5: day_or_none, 6: day_or_none, 9: moment, 10: bool}


def _absence(row: Row) -> Absence:
    return Absence(*filled(row, _READ))


class AbsenceBook(Book):
    """Implements `evaluation.quarter.books.AbsenceBook`."""

    def get(self, absence: AbsenceId) -> Absence | None:
        row = self._one(_ABSENCE + "WHERE id = :id", {"id": absence})
        return None if row is None else _absence(row)

    def all(self) -> tuple[Absence, ...]:
        """Those that stand, the latest first."""
        sql = _ABSENCE + "WHERE is_withdrawn = 0 ORDER BY first_day DESC, id DESC"
        return tuple(map(_absence, self._all(sql)))

    def of_people(self, people: Collection[PersonId]) -> tuple[Absence, ...]:
        """Those of some people that stand, the earliest first."""
        sql = (
            _ABSENCE
            + """
        WHERE is_withdrawn = 0 AND person_id IN (SELECT value FROM json_each(:people))
        ORDER BY first_day, id
        """
        )
        return tuple(map(_absence, self._all(sql, {"people": ids(people)})))

    def open_sheets(
        self, person: PersonId | None, evaluator: PersonId | None
    ) -> tuple[SheetId, ...]:
        """Unsigned sheets of people who are or were away, in quarters that run."""
        sql = """
        SELECT s.id FROM sheets s JOIN campaigns c ON c.id = s.campaign_id
        WHERE s.state = 'draft' AND c.state = 'open'
          AND (:person IS NULL OR s.person_id = :person)
          AND (:evaluator IS NULL OR s.evaluator_id = :evaluator)
          AND s.person_id IN (SELECT person_id FROM absences WHERE is_withdrawn = 0)
        ORDER BY s.id
        """
        rows = self._all(sql, {"person": person, "evaluator": evaluator})
        return tuple(SheetId(row[0]) for row in rows)

    def add(self, absence: Absence) -> AbsenceId:
        number = self._insert(
            """
            INSERT INTO absences (act, person_id, kind, first_day, expected, back, reason,
                                  recorded_by, recorded_at)
            VALUES (:act, :person, :kind, :first_day, :expected, :back, :reason, :by, :at)
            """,
            {
                **_changing(absence),
                "act": absence.act,
                "person": absence.person,
                "by": absence.recorded_by,
                "at": seconds(absence.recorded_at),
            },
        )
        return AbsenceId(number)

    def save(self, absence: Absence) -> None:
        """What HR may correct."""
        self._do(
            """
            UPDATE absences
            SET kind = :kind, first_day = :first_day, expected = :expected, back = :back,
                reason = :reason, is_withdrawn = :is_withdrawn
            WHERE id = :id
            """,
            {
                **_changing(absence),
                "is_withdrawn": int(absence.is_withdrawn),
                "id": absence.id,
            },
        )


def _changing(absence: Absence) -> dict[str, object]:
    return {
        "kind": absence.kind,
        "first_day": absence.first_day.isoformat(),
        "expected": text_or_none(absence.expected),
        "back": text_or_none(absence.back),
        "reason": absence.reason,
    }
