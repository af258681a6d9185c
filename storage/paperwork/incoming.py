"""Applications that came on paper, with their photographs, and those being written down."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.base.ids import IncomingId, PersonId
from evaluation.base.person import Person
from evaluation.paperwork.nouns import Incoming, IncomingDraft, Kind
from storage.rows import Book, Readers, filled, moment, seconds, text_or_none

_INCOMING = """
SELECT id, kind, coalesce(result_id, circle_id), person_id, other_id, arrived, text, file_name,
       recorded_by, recorded_at, confirmed_by
FROM incoming
"""
_READ: Readers = {5: date.fromisoformat, 9: moment}


class IncomingBook(Book):
    """Implements `evaluation.paperwork.books.IncomingBook`."""

    def add(
        self,
        kind: Kind,
        about: int,
        parties: tuple[PersonId, PersonId],
        draft: IncomingDraft,
        photo: tuple[str, bytes],
        by: Person,
        now: datetime,
    ) -> Incoming:
        incoming = self._insert(
            """
            INSERT INTO incoming (kind, result_id, circle_id, person_id, other_id, arrived, text,
                                  file_name, content, recorded_by, recorded_at)
            VALUES (:kind, :result, :circle, :person, :other, :arrived, :text,
                    :file_name, :content, :by, :now)
            """,
            {
                "kind": kind,
                "result": about if kind == "result" else None,
                "circle": about if kind == "report" else None,
                "person": parties[0],
                "other": parties[1],
                "arrived": text_or_none(draft.arrived),
                "text": draft.text,
                "file_name": photo[0],
                "content": photo[1],
                "by": by.id,
                "now": seconds(now),
            },
        )
        found = self.get(IncomingId(incoming))
        assert found is not None
        return found

    def get(self, incoming: IncomingId) -> Incoming | None:
        """A record that wasn't dropped."""
        row = self._one(_INCOMING + "WHERE id = :id AND dropped_at IS NULL", {"id": incoming})
        return None if row is None else Incoming(*filled(row, _READ))

    def waiting(self) -> tuple[Incoming, ...]:
        sql = _INCOMING + "WHERE confirmed_at IS NULL AND dropped_at IS NULL ORDER BY id"
        return tuple(Incoming(*filled(row, _READ)) for row in self._all(sql))

    def waiting_for(self, kind: Kind, about: int) -> Incoming | None:
        sql = (
            _INCOMING
            + """
        WHERE kind = :kind AND coalesce(result_id, circle_id) = :about
          AND confirmed_at IS NULL AND dropped_at IS NULL
        """
        )
        row = self._one(sql, {"kind": kind, "about": about})
        return None if row is None else Incoming(*filled(row, _READ))

    def content(self, incoming: IncomingId) -> bytes:
        found: bytes = self._value("SELECT content FROM incoming WHERE id = :id", {"id": incoming})
        return found

    def confirm(self, incoming: IncomingId, by: Person, now: datetime) -> None:
        sql = "UPDATE incoming SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": incoming})

    def drop(self, incoming: IncomingId, now: datetime) -> None:
        sql = "UPDATE incoming SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": incoming})

    def draft(self, person: PersonId, kind: Kind, about: int) -> IncomingDraft | None:
        row = self._one(
            """
            SELECT arrived, text FROM incoming_drafts
            WHERE person_id = :person AND kind = :kind AND about = :about
            """,
            {"person": person, "kind": kind, "about": about},
        )
        if row is None:
            return None
        return IncomingDraft(None if row[0] is None else date.fromisoformat(row[0]), row[1])

    def save_draft(self, person: PersonId, kind: Kind, about: int, draft: IncomingDraft) -> None:
        self._do(
            """
            INSERT INTO incoming_drafts (person_id, kind, about, arrived, text)
            VALUES (:person, :kind, :about, :arrived, :text)
            ON CONFLICT (person_id, kind, about)
            DO UPDATE SET arrived = excluded.arrived, text = excluded.text
            """,
            {
                "person": person,
                "kind": kind,
                "about": about,
                "arrived": text_or_none(draft.arrived),
                "text": draft.text,
            },
        )

    def drop_draft(self, person: PersonId, kind: Kind, about: int) -> None:
        sql = """
        DELETE FROM incoming_drafts WHERE person_id = :person AND kind = :kind AND about = :about
        """
        self._do(sql, {"person": person, "kind": kind, "about": about})
