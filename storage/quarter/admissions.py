"""People left out for their tenure, whom the appointing official may take in."""

from __future__ import annotations

from datetime import datetime

from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import Person
from evaluation.quarter.nouns import Admission
from storage.rows import Book, Readers, Row, filled, moment, moment_or_none, seconds

_ADMISSION = """
SELECT id, campaign_id, person_id, proposed_by, proposed_at, decided_by, decided_at, is_taken,
       reason
FROM admissions
"""
_READ: Readers = {
    4: moment,
    6: moment_or_none,
    7: lambda taken: None if taken is None else bool(taken),
}


def _admission(row: Row) -> Admission:
    return Admission(*filled(row, _READ))


class AdmissionBook(Book):
    """Implements `evaluation.quarter.books.AdmissionBook`."""

    def get(self, admission: int) -> Admission | None:
        row = self._one(_ADMISSION + "WHERE id = :id", {"id": admission})
        return None if row is None else _admission(row)

    def of_campaign(self, campaign: CampaignId) -> tuple[Admission, ...]:
        rows = self._all(_ADMISSION + "WHERE campaign_id = :id ORDER BY id", {"id": campaign})
        return tuple(map(_admission, rows))

    def waiting(self) -> tuple[Admission, ...]:
        """Those on which nobody has decided, of running quarters."""
        sql = (
            _ADMISSION
            + """
        WHERE is_taken IS NULL
          AND campaign_id IN (SELECT id FROM campaigns WHERE state = 'open') ORDER BY id
        """
        )
        return tuple(map(_admission, self._all(sql)))

    def propose(self, campaign: CampaignId, person: PersonId, by: Person, now: datetime) -> int:
        return self._insert(
            """
            INSERT INTO admissions (campaign_id, person_id, proposed_by, proposed_at)
            VALUES (:campaign, :person, :by, :now)
            """,
            {"campaign": campaign, "person": person, "by": by.id, "now": seconds(now)},
        )

    def decide(
        self, admission: int, by: Person, now: datetime, reason: str, *, is_taken: bool
    ) -> None:
        self._do(
            """
            UPDATE admissions
            SET decided_by = :by, decided_at = :now, reason = :reason, is_taken = :taken
            WHERE id = :id
            """,
            {
                "by": by.id,
                "now": seconds(now),
                "reason": reason,
                "taken": int(is_taken),
                "id": admission,
            },
        )
