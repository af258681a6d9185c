"""What of the store acquaintance in writing needs."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.acquainting.nouns import Acquaintance
from evaluation.base.ids import CampaignId, PersonId, ResultId
from evaluation.base.person import Person
from evaluation.quarter.books import Books as QuarterBooks


class AcquaintanceBook(Protocol):
    """Papers on acquaintances, with their photographs."""

    def get(self, acquaintance: int) -> Acquaintance | None: ...
    def waiting(self) -> tuple[Acquaintance, ...]: ...
    def last_of(self, person: PersonId, campaign: CampaignId) -> Acquaintance | None: ...
    def refused(self, person: PersonId, campaign: CampaignId) -> frozenset[ResultId]: ...
    def add(self, acquaintance: Acquaintance, photo: tuple[str, bytes]) -> Acquaintance: ...
    def photo(self, acquaintance: int) -> tuple[str, bytes]: ...
    def confirm(self, acquaintance: int, by: Person, now: datetime) -> None: ...
    def drop(self, acquaintance: int, now: datetime) -> None: ...


class Books(QuarterBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def acquaintances(self) -> AcquaintanceBook: ...
