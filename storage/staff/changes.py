"""Changes of power over people; who has a stake in what runs; acting heads of HR."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import ActingId, ChangeId, PersonId
from evaluation.calendar.calendar import Quarter
from evaluation.staff.acting import ActingHead
from evaluation.staff.change import ChangeState, FieldChange, StaffChange, Stake
from storage.documents import Document
from storage.rows import Book, Row, moment, moment_or_none, seconds


@dataclass(frozen=True)
class ChangedFields:
    """The fields of a change, as they are stored."""

    fields: tuple[FieldChange, ...]


_FIELDS = Document(ChangedFields)

_CHANGE = """
SELECT id, batch, person_id, kind, fields, period, made_by, made_at, state, decided_by, decided_at
FROM staff_changes
"""

_STAKES = """
SELECT evaluator_id, 'evaluator' FROM sheets s JOIN campaigns c ON c.id = s.campaign_id
WHERE s.state = 'draft' AND c.state = 'open'
UNION
SELECT person_id, 'official' FROM roles
UNION
SELECT m.person_id, 'member' FROM case_members m JOIN cases c ON c.id = m.case_id
WHERE c.stage NOT IN ('signed', 'withdrawn', 'refused', 'fallen')
UNION
SELECT s.respondent_id, 'respondent'
FROM seats s JOIN circles c ON c.id = s.circle_id JOIN surveys v ON v.id = c.survey_id
WHERE s.state = 'invited' AND v.state IN ('open', 'closing')
UNION
SELECT p.id, 'commission'
FROM sittings s JOIN commissions c ON c.id = s.commission_id
JOIN people p ON p.id IN (c.chair_id, c.secretary_id)
    OR p.id IN (SELECT person_id FROM commission_members WHERE commission_id = c.id)
WHERE s.stage NOT IN ('approved', 'cancelled')
"""


class ChangeBook(Book):
    """Implements `evaluation.staff.books.ChangeBook`."""

    def add(self, change: StaffChange) -> ChangeId:
        number = self._insert(
            """
            INSERT INTO staff_changes
                (batch, person_id, kind, fields, period, made_by, made_at, state)
            VALUES (:batch, :person, :kind, :fields, :period, :by, :at, :state)
            """,
            {
                "batch": change.batch,
                "person": change.person,
                "kind": change.kind,
                "fields": _FIELDS.text(ChangedFields(change.fields)),
                "period": str(change.period) if change.period else None,
                "by": change.by,
                "at": seconds(change.at),
                "state": change.state,
            },
        )
        if not change.batch:
            self._do("UPDATE staff_changes SET batch = id WHERE id = :id", {"id": number})
        return ChangeId(number)

    def get(self, change: ChangeId) -> StaffChange | None:
        row = self._one(_CHANGE + "WHERE id = :id", {"id": change})
        return None if row is None else _change(row)

    def of_batch(self, batch: ChangeId) -> tuple[StaffChange, ...]:
        rows = self._all(_CHANGE + "WHERE batch = :batch ORDER BY id", {"batch": batch})
        return tuple(map(_change, rows))

    def waiting(self) -> tuple[StaffChange, ...]:
        return tuple(map(_change, self._all(_CHANGE + "WHERE state = 'waiting' ORDER BY id")))

    def decided(self, by: PersonId, at: datetime) -> tuple[StaffChange, ...]:
        sql = _CHANGE + "WHERE decided_by = :by AND decided_at = :at ORDER BY id"
        return tuple(map(_change, self._all(sql, {"by": by, "at": seconds(at)})))

    def settle(
        self, change: ChangeId, state: ChangeState, by: PersonId | None, now: datetime
    ) -> None:
        sql = """
        UPDATE staff_changes SET state = :state, decided_by = :by, decided_at = :now
        WHERE id = :id AND state = 'waiting'
        """
        self._do(sql, {"id": change, "state": state, "by": by, "now": seconds(now)})

    def last_join(self, person: PersonId) -> ChangeId:
        """The change by which somebody came in last, 0 if it was before such were kept."""
        sql = """
        SELECT coalesce(max(id), 0) FROM staff_changes WHERE person_id = :person AND kind = 'join'
        """
        return ChangeId(self._value(sql, {"person": person}))

    def stakes(self) -> Mapping[PersonId, Collection[Stake]]:
        """Who has a part in what runs now, in every process."""
        found: dict[PersonId, set[Stake]] = {}
        for person, stake in self._all(_STAKES):
            found.setdefault(person, set()).add(Stake(stake))
        return found


def _change(row: Row) -> StaffChange:
    fields = _FIELDS.noun(row[4], f"fields of staff_changes {row[0]}").fields
    period = None if row[5] is None else Quarter.parse(row[5])
    decided = (row[9], moment_or_none(row[10]))
    return StaffChange(
        row[0], row[1], row[2], row[3], fields, period, row[6], moment(row[7]), row[8], *decided
    )


_ACTING = """
SELECT id, person_id, first_day, last_day, named_by, named_at, ended_by, ended_at
FROM acting_heads
"""


class ActingBook(Book):
    """Implements `evaluation.staff.books.ActingBook`."""

    def add(self, acting: ActingHead) -> ActingId:
        number = self._insert(
            """
            INSERT INTO acting_heads (person_id, first_day, last_day, named_by, named_at)
            VALUES (:person, :first, :last, :by, :at)
            """,
            {
                "person": acting.person,
                "first": acting.first.isoformat(),
                "last": acting.last.isoformat(),
                "by": acting.named_by,
                "at": seconds(acting.named_at),
            },
        )
        return ActingId(number)

    def get(self, acting: ActingId) -> ActingHead | None:
        row = self._one(_ACTING + "WHERE id = :id", {"id": acting})
        return None if row is None else _acting(row)

    def ending_from(self, day: date) -> tuple[ActingHead, ...]:
        """Those not called off whose last day is `day` or later, in the order of their days."""
        sql = _ACTING + "WHERE ended_at IS NULL AND last_day >= :day ORDER BY first_day, id"
        return tuple(map(_acting, self._all(sql, {"day": day.isoformat()})))

    def end(self, acting: ActingId, by: PersonId, now: datetime) -> None:
        sql = "UPDATE acting_heads SET ended_by = :by, ended_at = :now WHERE id = :id"
        self._do(sql, {"id": acting, "by": by, "now": seconds(now)})


def _acting(row: Row) -> ActingHead:
    days = (date.fromisoformat(row[2]), date.fromisoformat(row[3]))
    return ActingHead(row[0], row[1], *days, row[4], moment(row[5]), row[6], moment_or_none(row[7]))
