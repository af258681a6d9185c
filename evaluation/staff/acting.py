"""An acting head of HR: named by the official for dates, with her powers in them and none after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import ActingId, PersonId


@dataclass(frozen=True)
class ActingHead:
    """Who acts as head of HR from `first` to `last`, both included, unless it was called off."""

    id: ActingId
    person: PersonId
    first: date
    last: date
    named_by: PersonId
    named_at: datetime
    ended_by: PersonId | None = None
    ended_at: datetime | None = None

    def acts(self, day: date) -> bool:
        """Whether he has the powers on a day."""
        return self.ended_at is None and self.first <= day <= self.last
