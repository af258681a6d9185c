"""A question of procedure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evaluation.base.ids import CircleId, PersonId
from evaluation.paperwork.nouns import Told


@dataclass(frozen=True)
class Dispute:
    """One message to HR and its answer; `circle` if it is about the report of a survey (X-39).

    `told`: how HR told the answer to an asker whom the bot doesn't reach (X-50).
    """

    id: int
    number: str
    person: PersonId
    person_name: str
    text: str
    registered_at: datetime
    answer: str | None
    answered_by: PersonId | None
    answered_at: datetime | None
    circle: CircleId | None = None
    told: Told | None = None
