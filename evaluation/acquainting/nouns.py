"""A paper on somebody's acquaintance with results."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.ids import CampaignId, PersonId, ResultId


@dataclass(frozen=True)
class Acquaintance:
    """A paper on somebody's acquaintance with results, as one of HR has written it down (T-41).

    `kind`: "signature", his own hand under it; "refusal", the act on his refusal, which other
    `servants` have signed besides HR. It is nothing before `confirmed_by` has compared it.
    """

    id: int
    kind: str
    person: PersonId
    campaign: CampaignId
    results: tuple[ResultId, ...]
    day: date
    servants: tuple[PersonId, ...]
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None

    @property
    def parties(self) -> frozenset[PersonId]:
        """Whose hands are under it: none of them confirms it."""
        return frozenset({self.person, self.recorded_by, *self.servants})
