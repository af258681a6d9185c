"""The office's calendar overrides."""

from __future__ import annotations

from datetime import date

from evaluation.calendar.calendar import Calendar, Override
from storage.rows import Book


class DaysBook(Book):
    """Implements `evaluation.calendar.books.DaysBook`."""

    def calendar(self) -> Calendar:
        return Calendar(self.overrides())

    def overrides(self) -> tuple[Override, ...]:
        rows = self._all("SELECT day, is_working, reason FROM calendar_overrides ORDER BY day")
        return tuple(Override(date.fromisoformat(d), bool(w), reason) for d, w, reason in rows)

    def set(self, override: Override) -> None:
        self._do(
            """
            INSERT INTO calendar_overrides (day, is_working, reason)
            VALUES (:day, :is_working, :reason)
            ON CONFLICT (day) DO UPDATE SET
                is_working = excluded.is_working, reason = excluded.reason
            """,
            {
                "day": override.day.isoformat(),
                "is_working": int(override.is_working),
                "reason": override.reason,
            },
        )

    def remove(self, day: date) -> None:
        self._do("DELETE FROM calendar_overrides WHERE day = :day", {"day": day.isoformat()})
