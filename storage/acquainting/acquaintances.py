"""Papers on acquaintances with results, with their photographs."""

from __future__ import annotations

import json
from datetime import date, datetime

from evaluation.acquainting.nouns import Acquaintance
from evaluation.base.ids import CampaignId, PersonId, ResultId
from evaluation.base.person import Person
from storage.rows import Book, Readers, Row, filled, moment, seconds

_PAPER = """
SELECT id, kind, person_id, campaign_id, results, day, servants, recorded_by, recorded_at,
       confirmed_by
FROM acquaintances WHERE dropped_at IS NULL
"""


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(json.loads(text))


_READ: Readers = {4: _numbers, 5: date.fromisoformat, 6: _numbers, 8: moment}


def _paper(row: Row) -> Acquaintance:
    return Acquaintance(*filled(row, _READ))


class AcquaintanceBook(Book):
    """Implements `evaluation.acquainting.books.AcquaintanceBook`; a dropped paper is none."""

    def get(self, acquaintance: int) -> Acquaintance | None:
        row = self._one(_PAPER + "AND id = :id", {"id": acquaintance})
        return None if row is None else _paper(row)

    def waiting(self) -> tuple[Acquaintance, ...]:
        """Those that nobody has confirmed, the oldest first."""
        return tuple(map(_paper, self._all(_PAPER + "AND confirmed_by IS NULL ORDER BY id")))

    def last_of(self, person: PersonId, campaign: CampaignId) -> Acquaintance | None:
        whose = "AND person_id = :person AND campaign_id = :campaign"
        sql = f"{_PAPER}{whose} ORDER BY id DESC LIMIT 1"
        row = self._one(sql, {"person": person, "campaign": campaign})
        return None if row is None else _paper(row)

    def refused(self, person: PersonId, campaign: CampaignId) -> frozenset[ResultId]:
        """The results of which a refusal is confirmed."""
        sql = """
        SELECT r.value FROM acquaintances a JOIN json_each(a.results) r
        WHERE a.person_id = :person AND a.campaign_id = :campaign AND a.kind = 'refusal'
          AND a.confirmed_by IS NOT NULL AND a.dropped_at IS NULL
        """
        rows = self._all(sql, {"person": person, "campaign": campaign})
        return frozenset(ResultId(result) for (result,) in rows)

    def add(self, acquaintance: Acquaintance, photo: tuple[str, bytes]) -> Acquaintance:
        number = self._insert(
            """
            INSERT INTO acquaintances (kind, person_id, campaign_id, results, day, servants,
                                       photo_name, photo, recorded_by, recorded_at)
            VALUES (:kind, :person, :campaign, :results, :day, :servants, :name, :photo, :by, :at)
            """,
            {
                "kind": acquaintance.kind,
                "person": acquaintance.person,
                "campaign": acquaintance.campaign,
                "results": json.dumps(acquaintance.results),
                "day": acquaintance.day.isoformat(),
                "servants": json.dumps(acquaintance.servants),
                "name": photo[0],
                "photo": photo[1],
                "by": acquaintance.recorded_by,
                "at": seconds(acquaintance.recorded_at),
            },
        )
        found = self.get(number)
        assert found is not None
        return found

    def photo(self, acquaintance: int) -> tuple[str, bytes]:
        sql = "SELECT photo_name, photo FROM acquaintances WHERE id = :id"
        row = self._one(sql, {"id": acquaintance})
        assert row is not None
        return row[0], row[1]

    def confirm(self, acquaintance: int, by: Person, now: datetime) -> None:
        sql = "UPDATE acquaintances SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": acquaintance})

    def drop(self, acquaintance: int, now: datetime) -> None:
        sql = "UPDATE acquaintances SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": acquaintance})
