"""Schedules of quarters with their approvals on paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from evaluation.base.ids import PersonId, ScheduleId, ScheduleRecordId
from evaluation.base.person import Person
from evaluation.calendar.periods import Period, parse_period
from evaluation.law.act import Methodology
from evaluation.quarter.nouns import Schedule, ScheduleRecord
from storage.law.acts import ActBook
from storage.rows import Book, Readers, Row, day_or_none, filled, moment, moment_or_none, seconds

_SCHEDULE = """
SELECT id, act, period, revision, drafted_by, drafted_at, approved_by, approved_at, number, day
FROM schedules
"""
_READ: Readers = {2: parse_period, 5: moment, 7: moment_or_none, 9: day_or_none}
_RECORD = """
SELECT id, schedule_id, number, day, recorded_by, recorded_at FROM schedule_records
WHERE confirmed_at IS NULL AND dropped_at IS NULL
"""


class ScheduleBook(Book):
    """Implements `evaluation.quarter.books.ScheduleBook`."""

    def get(self, schedule: ScheduleId) -> Schedule | None:
        row = self._one(_SCHEDULE + "WHERE id = :id", {"id": schedule})
        return None if row is None else self._schedule(row)

    def latest(self, period: Period) -> Schedule | None:
        """The last revision of a quarter."""
        sql = _SCHEDULE + "WHERE period = :period ORDER BY revision DESC LIMIT 1"
        row = self._one(sql, {"period": str(period)})
        return None if row is None else self._schedule(row)

    def all(self) -> tuple[Schedule, ...]:
        """Every revision, the latest quarter first."""
        rows = self._all(_SCHEDULE + "ORDER BY period DESC, revision DESC")
        return tuple(map(self._schedule, rows))

    def add(
        self,
        act: Methodology,
        period: Period,
        days: Mapping[str, date],
        by: Person,
        now: datetime,
    ) -> Schedule:
        """The next revision of a quarter."""
        ActBook(self._connection).keep(act.digest, act.key, act.text)
        last = self.latest(period)
        number = self._insert(
            """
            INSERT INTO schedules (act, period, revision, drafted_by, drafted_at)
            VALUES (:act, :period, :revision, :by, :now)
            """,
            {
                "act": act.digest,
                "period": str(period),
                "revision": 1 if last is None else last.revision + 1,
                "by": by.id,
                "now": seconds(now),
            },
        )
        for event, day in days.items():
            self._do(
                "INSERT INTO schedule_days (schedule_id, event, day) VALUES (:id, :event, :day)",
                {"id": number, "event": event, "day": day.isoformat()},
            )
        found = self.get(ScheduleId(number))
        assert found is not None
        return found

    def approve(
        self,
        schedule: ScheduleId,
        by: PersonId | None,
        now: datetime,
        number: str = "",
        day: date | None = None,
    ) -> None:
        self._do(
            """
            UPDATE schedules SET approved_by = :by, approved_at = :now, number = :number, day = :day
            WHERE id = :id
            """,
            {
                "by": by,
                "now": seconds(now),
                "number": number,
                "day": None if day is None else day.isoformat(),
                "id": schedule,
            },
        )

    def record(
        self,
        schedule: ScheduleId,
        paper: tuple[str, date],
        photo: tuple[str, bytes],
        by: Person,
        now: datetime,
    ) -> ScheduleRecord:
        (number, day), (name, content) = paper, photo
        record = self._insert(
            """
            INSERT INTO schedule_records (schedule_id, number, day, name, content, recorded_by,
                                          recorded_at)
            VALUES (:schedule, :number, :day, :name, :content, :by, :now)
            """,
            {
                "schedule": schedule,
                "number": number,
                "day": day.isoformat(),
                "name": name,
                "content": content,
                "by": by.id,
                "now": seconds(now),
            },
        )
        found = self.record_of(ScheduleRecordId(record))
        assert found is not None
        return found

    def record_of(self, record: ScheduleRecordId) -> ScheduleRecord | None:
        """A record that still waits."""
        row = self._one(_RECORD + "AND id = :id", {"id": record})
        return None if row is None else _record(row)

    def waiting(self, schedule: ScheduleId) -> tuple[ScheduleRecord, ...]:
        """The records of a schedule that wait for a second person, the oldest first."""
        rows = self._all(_RECORD + "AND schedule_id = :id ORDER BY id", {"id": schedule})
        return tuple(map(_record, rows))

    def photo(self, record: ScheduleRecordId) -> tuple[str, bytes]:
        sql = "SELECT name, content FROM schedule_records WHERE id = :id"
        row = self._one(sql, {"id": record})
        assert row is not None
        return row[0], row[1]

    def confirm(self, record: ScheduleRecordId, by: Person, now: datetime) -> None:
        sql = "UPDATE schedule_records SET confirmed_by = :by, confirmed_at = :now WHERE id = :id"
        self._do(sql, {"by": by.id, "now": seconds(now), "id": record})

    def drop(self, record: ScheduleRecordId, now: datetime) -> None:
        sql = "UPDATE schedule_records SET dropped_at = :now WHERE id = :id"
        self._do(sql, {"now": seconds(now), "id": record})

    def _schedule(self, row: Row) -> Schedule:
        sql = "SELECT event, day FROM schedule_days WHERE schedule_id = :id ORDER BY day, event"
        days = {name: date.fromisoformat(day) for name, day in self._all(sql, {"id": row[0]})}
        return Schedule(*filled((*row, days), _READ))


def _record(row: Row) -> ScheduleRecord:
    return ScheduleRecord(*filled(row, {3: date.fromisoformat, 5: moment}))
