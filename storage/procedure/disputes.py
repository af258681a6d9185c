"""The register of questions of procedure."""

from __future__ import annotations

from datetime import datetime

from evaluation.base.ids import CircleId, PersonId
from evaluation.base.person import Person
from evaluation.paperwork.nouns import Told
from evaluation.procedure.nouns import Dispute
from storage.documents import Document
from storage.rows import Book, Readers, filled, moment, moment_or_none, seconds

_DISPUTE = """
SELECT d.id, d.number, d.person_id, p.name, d.text, d.registered_at, d.answer, d.answered_by,
       d.answered_at, d.circle_id, d.told
FROM disputes d JOIN people p ON p.id = d.person_id
"""
_TOLD = Document(Told)
_READ: Readers = {
    5: moment,
    8: moment_or_none,
    10: lambda text: None if text is None else _TOLD.noun(text, "how an answer was told"),
}


class DisputeBook(Book):
    """Implements `evaluation.procedure.books.DisputeBook`."""

    def get(self, dispute: int) -> Dispute | None:
        row = self._one(_DISPUTE + "WHERE d.id = :id", {"id": dispute})
        return None if row is None else Dispute(*filled(row, _READ))

    def all(self) -> tuple[Dispute, ...]:
        rows = self._all(_DISPUTE + "ORDER BY d.answer IS NOT NULL, d.id DESC")
        return tuple(Dispute(*filled(row, _READ)) for row in rows)

    def of_person(self, person: PersonId) -> tuple[Dispute, ...]:
        sql = _DISPUTE + "WHERE d.person_id = :person ORDER BY d.id DESC"
        rows = self._all(sql, {"person": person})
        return tuple(Dispute(*filled(row, _READ)) for row in rows)

    def next_number(self, year: int) -> str:
        """The next number of a year's register, like "П-2026-0001"."""
        sql = "SELECT count(*) FROM disputes WHERE number LIKE :year"
        return f"П-{year}-{self._value(sql, {'year': f'П-{year}-%'}) + 1:04}"

    def add(
        self,
        number: str,
        person: PersonId,
        text: str,
        now: datetime,
        circle: CircleId | None = None,
    ) -> Dispute:
        dispute = self._insert(
            """
            INSERT INTO disputes (number, person_id, text, registered_at, circle_id)
            VALUES (:number, :person, :text, :now, :circle)
            """,
            {
                "number": number,
                "person": person,
                "text": text,
                "now": seconds(now),
                "circle": circle,
            },
        )
        found = self.get(dispute)
        assert found is not None
        return found

    def answer(self, dispute: int, text: str, by: Person, now: datetime) -> None:
        self._do(
            """
            UPDATE disputes SET answer = :text, answered_by = :by, answered_at = :now
            WHERE id = :id AND answer IS NULL
            """,
            {"text": text, "by": by.id, "now": seconds(now), "id": dispute},
        )

    def tell(self, dispute: int, told: Told) -> None:
        sql = "UPDATE disputes SET told = :told WHERE id = :id"
        self._do(sql, {"told": _TOLD.text(told), "id": dispute})
