"""What of the store the register of procedure needs."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.ids import CircleId, PersonId
from evaluation.base.person import Person
from evaluation.paperwork.books import Books as PaperworkBooks
from evaluation.paperwork.nouns import Told
from evaluation.procedure.nouns import Dispute


class DisputeBook(Protocol):
    """Questions of procedure (M-14)."""

    def get(self, dispute: int) -> Dispute | None: ...
    def all(self) -> tuple[Dispute, ...]: ...
    def of_person(self, person: PersonId) -> tuple[Dispute, ...]: ...
    def next_number(self, year: int) -> str: ...
    def add(
        self,
        number: str,
        person: PersonId,
        text: str,
        now: datetime,
        circle: CircleId | None = None,
    ) -> Dispute: ...
    def answer(self, dispute: int, text: str, by: Person, now: datetime) -> None: ...
    def tell(self, dispute: int, told: Told) -> None: ...


class Books(PaperworkBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def disputes(self) -> DisputeBook: ...
