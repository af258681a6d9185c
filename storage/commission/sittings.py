"""Sittings of the Commission: one row each, what is put before it as one JSON document."""

from __future__ import annotations

from dataclasses import replace

from evaluation.base.ids import CommissionId, ResultId, SittingId
from evaluation.commission.nouns import Sitting, SittingStage
from storage.documents import Document
from storage.rows import Book, Row, moment, seconds

_SITTING = """
SELECT s.id, s.number, s.act, s.period, s.commission_id, s.stage, s.version, s.at, s.place, s.parts
FROM sittings s
"""

_HOLDS = """
s.stage NOT IN ('approved', 'cancelled') AND m.outcome <> 'fallen'
AND NOT (m.outcome IN ('undecided', 'left-out') AND s.stage IN ('signing', 'signed'))
"""
_HAS_DECIDED = """
m.outcome IN ('approved', 'revised') AND s.stage IN ('signing', 'signed', 'approved')
"""

_PARTS = Document(
    Sitting,
    columns=("id", "number", "act", "period", "commission", "stage", "version", "at", "place"),
)


class SittingBook(Book):
    """Implements `evaluation.commission.books.SittingBook`."""

    def get(self, sitting: SittingId) -> Sitting | None:
        row = self._one(_SITTING + "WHERE s.id = :id", {"id": sitting})
        return None if row is None else _sitting(row)

    def all(self) -> tuple[Sitting, ...]:
        """The register, newest first."""
        return tuple(map(_sitting, self._all(_SITTING + "ORDER BY s.id DESC")))

    def live(self) -> tuple[Sitting, ...]:
        """Those of which something is still to come."""
        sql = _SITTING + "WHERE s.stage NOT IN ('approved', 'cancelled') ORDER BY s.id"
        return tuple(map(_sitting, self._all(sql)))

    def taken(self) -> frozenset[ResultId]:
        """Results that are before a live sitting, or that one has decided on."""
        sql = f"""
        SELECT m.result_id FROM sittings s JOIN sitting_matters m ON m.sitting_id = s.id
        WHERE ({_HOLDS}) OR ({_HAS_DECIDED})
        """
        return frozenset(ResultId(one) for (one,) in self._all(sql))

    def live_of(self, result: ResultId) -> Sitting | None:
        """The live sitting that a result is before; not one that left it to another."""
        return self._last_of(result, _HOLDS)

    def decided_of(self, result: ResultId) -> Sitting | None:
        """The last sitting that has decided on a result and is closed, or approved already."""
        return self._last_of(result, _HAS_DECIDED)

    def _last_of(self, result: ResultId, which: str) -> Sitting | None:
        sql = f"""
        {_SITTING} JOIN sitting_matters m ON m.sitting_id = s.id
        WHERE m.result_id = :result AND {which} ORDER BY s.id DESC LIMIT 1
        """
        row = self._one(sql, {"result": result})
        return None if row is None else _sitting(row)

    def next_number(self, year: int) -> str:
        """The next number of a protocol in a year, like "КО-2026-0001"."""
        sql = "SELECT count(*) FROM sittings WHERE number LIKE :year"
        return f"КО-{year}-{self._value(sql, {'year': f'КО-{year}-%'}) + 1:04}"

    def add(self, sitting: Sitting) -> Sitting:
        """A new sitting; it comes back with its id."""
        first = replace(sitting, version=1)
        number = self._insert(
            """
            INSERT INTO sittings (number, act, period, commission_id, stage, version, at, place,
                                  parts)
            VALUES (:number, :act, :period, :commission, :stage, :version, :at, :place, :parts)
            """,
            {
                "number": first.number,
                "act": first.act,
                "period": first.period,
                "commission": first.commission,
                "stage": first.stage,
                "version": first.version,
                "at": seconds(first.at),
                "place": first.place,
                "parts": _PARTS.text(first),
            },
        )
        kept = replace(first, id=SittingId(number))
        self._put_matters(kept)
        return kept

    def save(self, sitting: Sitting) -> Sitting:
        """Write what became of a sitting, as its next version."""
        following = replace(sitting, version=sitting.version + 1)
        touched = self._do(
            """
            UPDATE sittings SET commission_id = :commission, stage = :stage, version = :version,
                                at = :at, place = :place, parts = :parts
            WHERE id = :id AND version = :before
            """,
            {
                "commission": following.commission,
                "stage": following.stage,
                "version": following.version,
                "before": sitting.version,
                "at": seconds(following.at),
                "place": following.place,
                "parts": _PARTS.text(following),
                "id": following.id,
            },
        )
        assert touched == 1  # whoever changes a sitting has read it in the same transaction
        self._put_matters(following)
        return following

    def _put_matters(self, sitting: Sitting) -> None:
        """Only rows that change are touched: each is sealed."""
        sql = "SELECT result_id, outcome FROM sitting_matters WHERE sitting_id = :id"
        before: dict[int, str] = dict(self._all(sql, {"id": sitting.id}))
        now = {one.result: one.outcome.value for one in sitting.matters}
        self._connection.executemany(
            "DELETE FROM sitting_matters WHERE sitting_id = :id AND result_id = :result",
            [{"id": sitting.id, "result": result} for result in sorted(before.keys() - now.keys())],
        )
        self._connection.executemany(
            """
            INSERT INTO sitting_matters (sitting_id, result_id, outcome)
            VALUES (:id, :result, :outcome)
            ON CONFLICT (sitting_id, result_id) DO UPDATE SET outcome = excluded.outcome
            """,
            [
                {"id": sitting.id, "result": result, "outcome": outcome}
                for result, outcome in now.items()
                if before.get(result) != outcome
            ],
        )


def _sitting(row: Row) -> Sitting:
    return Sitting(
        id=SittingId(row[0]),
        number=row[1],
        act=row[2],
        period=row[3],
        commission=CommissionId(row[4]),
        stage=SittingStage(row[5]),
        version=row[6],
        at=moment(row[7]),
        place=row[8],
        **_PARTS.fields(row[9], f"the sitting {row[0]}"),
    )
