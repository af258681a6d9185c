"""What of the store the agenda needs: letters, and whom they reach."""

from __future__ import annotations

from typing import Protocol

from evaluation.base.ids import NoticeId, PersonId
from evaluation.base.person import Person
from evaluation.law.books import Books as LawBooks
from evaluation.outbox.books import Books as OutboxBooks


class Recipients(Protocol):
    """Whom a letter goes to."""

    def get(self, person: PersonId) -> Person | None: ...


class Accounts(Protocol):
    """Whether he can still be reached."""

    def lost(self, notice: NoticeId) -> None: ...


class Books(LawBooks, OutboxBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def people(self) -> Recipients: ...
    @property
    def joining(self) -> Accounts: ...
