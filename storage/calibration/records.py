"""Acts on paper and the files of a case."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from evaluation.base.ids import CaseId, PersonId, RecordId
from evaluation.base.person import Person
from evaluation.calibration.nouns import (
    CaseFile,
    OrderPaper,
    PaperDetails,
    PaperDraft,
    PaperRecord,
    SignaturesPaper,
    VotePaper,
)
from storage.documents import Document
from storage.rows import Book, Row, filled, moment, seconds

_RECORD = """
SELECT id, case_id, kind, details, recorded_by, recorded_at, confirmed_by FROM case_records
"""

_DETAILS: dict[str, Document[Any]] = {
    "order": Document(OrderPaper),
    "maslikhat": Document(OrderPaper),
    "vote": Document(VotePaper),
    "signatures": Document(SignaturesPaper),
}
_DRAFT = Document(PaperDraft)


class RecordBook(Book):
    """Implements `evaluation.calibration.books.RecordBook`."""

    def add(
        self, case: CaseId, kind: str, details: PaperDetails, by: Person, now: datetime
    ) -> PaperRecord:
        record = self._insert(
            """
            INSERT INTO case_records (case_id, kind, details, recorded_by, recorded_at)
            VALUES (:case, :kind, :details, :by, :now)
            """,
            {
                "case": case,
                "kind": kind,
                "details": _DETAILS[kind].text(details),
                "by": by.id,
                "now": seconds(now),
            },
        )
        found = self.get(RecordId(record))
        assert found is not None
        return found

    def get(self, record: RecordId) -> PaperRecord | None:
        """A record that wasn't dropped."""
        sql = _RECORD + "WHERE id = :id AND dropped_at IS NULL"
        row = self._one(sql, {"id": record})
        return None if row is None else _record(row)

    def waiting(self, case: CaseId) -> tuple[PaperRecord, ...]:
        sql = (
            _RECORD
            + """
        WHERE case_id = :case AND confirmed_at IS NULL AND dropped_at IS NULL ORDER BY id
        """
        )
        rows = self._all(sql, {"case": case})
        return tuple(map(_record, rows))

    def confirmed(self, case: CaseId) -> tuple[PaperRecord, ...]:
        sql = _RECORD + "WHERE case_id = :case AND confirmed_at IS NOT NULL ORDER BY id"
        rows = self._all(sql, {"case": case})
        return tuple(map(_record, rows))

    def confirm(self, record: RecordId, by: Person, now: datetime) -> None:
        sql = "UPDATE case_records SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": record})

    def drop(self, record: RecordId, now: datetime) -> None:
        sql = "UPDATE case_records SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": record})

    def add_file(
        self, case: CaseId, kind: str, name: str, content: bytes, by: Person, now: datetime
    ) -> None:
        self._do(
            """
            INSERT INTO case_files (case_id, kind, name, content, added_by, added_at)
            VALUES (:case, :kind, :name, :content, :by, :now)
            """,
            {
                "case": case,
                "kind": kind,
                "name": name,
                "content": content,
                "by": by.id,
                "now": seconds(now),
            },
        )

    def files(self, case: CaseId) -> tuple[CaseFile, ...]:
        sql = """
        SELECT id, kind, name, added_by, added_at FROM case_files WHERE case_id = :case ORDER BY id
        """
        return tuple(CaseFile(*filled(row, {4: moment})) for row in self._all(sql, {"case": case}))

    def content(self, file: int) -> bytes:
        found: bytes = self._value("SELECT content FROM case_files WHERE id = :id", {"id": file})
        return found

    def draft(self, person: PersonId, case: CaseId, kind: str) -> PaperDraft | None:
        found = self._value(
            """
            SELECT details FROM paper_drafts
            WHERE person_id = :person AND case_id = :case AND kind = :kind
            """,
            {"person": person, "case": case, "kind": kind},
        )
        where = f"the paper {kind} of the case {case}, as {person} writes it"
        return None if found is None else _DRAFT.noun(found, where)

    def save_draft(self, person: PersonId, case: CaseId, kind: str, draft: PaperDraft) -> None:
        self._do(
            """
            INSERT INTO paper_drafts (person_id, case_id, kind, details)
            VALUES (:person, :case, :kind, :details)
            ON CONFLICT (person_id, case_id, kind) DO UPDATE SET details = excluded.details
            """,
            {
                "person": person,
                "case": case,
                "kind": kind,
                "details": _DRAFT.text(draft),
            },
        )

    def drop_draft(self, person: PersonId, case: CaseId, kind: str) -> None:
        self._do(
            """
            DELETE FROM paper_drafts
            WHERE person_id = :person AND case_id = :case AND kind = :kind
            """,
            {"person": person, "case": case, "kind": kind},
        )


def _record(row: Row) -> PaperRecord:
    number, case, kind, details, by, at, confirmed_by = row
    found = _DETAILS[kind].noun(details, f"the paper {number} of the case {case}")
    return PaperRecord(RecordId(number), CaseId(case), kind, found, by, moment(at), confirmed_by)
