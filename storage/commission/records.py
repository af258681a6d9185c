"""Acts of the Commission on paper: written down, photographed, confirmed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from evaluation.base.ids import PersonId, RecordId, SittingId
from evaluation.base.person import Person
from evaluation.commission.nouns import (
    AgreementPaper,
    ApprovalPaper,
    CommissionDetails,
    CommissionOrder,
    CommissionRecord,
    RoomProtocol,
)
from evaluation.law.act import Methodology
from storage.documents import Document
from storage.law.acts import ActBook
from storage.rows import Book, Row, moment, seconds

_RECORD = """
SELECT id, kind, act, sitting_id, details, recorded_by, recorded_at FROM commission_records
WHERE confirmed_at IS NULL AND dropped_at IS NULL
"""

_DETAILS: dict[str, Document[Any]] = {
    "order": Document(CommissionOrder),
    "agreement": Document(AgreementPaper),
    "protocol": Document(RoomProtocol),
    "approval": Document(ApprovalPaper),
}


class CommissionRecordBook(Book):
    """Implements `evaluation.commission.books.CommissionRecordBook`."""

    def add(
        self,
        record: tuple[str, Methodology, SittingId | None],
        details: CommissionDetails,
        photo: tuple[str, bytes],
        by: Person,
        now: datetime,
    ) -> CommissionRecord:
        (kind, act, sitting), (name, content) = record, photo
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        number = self._insert(
            """
            INSERT INTO commission_records (kind, act, sitting_id, details, name, content,
                                            recorded_by, recorded_at)
            VALUES (:kind, :act, :sitting, :details, :name, :content, :by, :now)
            """,
            {
                "kind": kind,
                "act": act.digest,
                "sitting": sitting,
                "details": _DETAILS[kind].text(details),
                "name": name,
                "content": content,
                "by": by.id,
                "now": seconds(now),
            },
        )
        found = self.get(RecordId(number))
        assert found is not None
        return found

    def get(self, record: RecordId) -> CommissionRecord | None:
        """A record that waits for its second person."""
        row = self._one(_RECORD + "AND id = :id", {"id": record})
        return None if row is None else _record(row)

    def waiting(self) -> tuple[CommissionRecord, ...]:
        return tuple(map(_record, self._all(_RECORD + "ORDER BY id")))

    def photo(self, record: RecordId) -> tuple[str, bytes]:
        sql = "SELECT name, content FROM commission_records WHERE id = :id"
        row = self._one(sql, {"id": record})
        assert row is not None
        return row[0], row[1]

    def confirm(self, record: RecordId, by: Person, now: datetime) -> None:
        sql = "UPDATE commission_records SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": record})

    def drop(self, record: RecordId, now: datetime) -> None:
        sql = "UPDATE commission_records SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": record})


def _record(row: Row) -> CommissionRecord:
    number, kind, act, sitting, details, by, at = row
    found = _DETAILS[kind].noun(details, f"the paper {number} of a Commission")
    about = None if sitting is None else SittingId(sitting)
    return CommissionRecord(RecordId(number), kind, act, about, found, PersonId(by), moment(at))
