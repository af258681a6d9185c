"""What of the store applications on paper need."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.ids import IncomingId, PersonId
from evaluation.base.person import Person
from evaluation.paperwork.nouns import Incoming, IncomingDraft, Kind
from evaluation.staff.books import Books as StaffBooks


class IncomingBook(Protocol):
    """Applications that came on paper, and those that are being written down."""

    def add(
        self,
        kind: Kind,
        about: int,
        parties: tuple[PersonId, PersonId],
        draft: IncomingDraft,
        photo: tuple[str, bytes],
        by: Person,
        now: datetime,
    ) -> Incoming: ...
    def get(self, incoming: IncomingId) -> Incoming | None: ...
    def waiting(self) -> tuple[Incoming, ...]: ...
    def waiting_for(self, kind: Kind, about: int) -> Incoming | None: ...
    def content(self, incoming: IncomingId) -> bytes: ...
    def confirm(self, incoming: IncomingId, by: Person, now: datetime) -> None: ...
    def drop(self, incoming: IncomingId, now: datetime) -> None: ...
    def draft(self, person: PersonId, kind: Kind, about: int) -> IncomingDraft | None: ...
    def save_draft(
        self, person: PersonId, kind: Kind, about: int, draft: IncomingDraft
    ) -> None: ...
    def drop_draft(self, person: PersonId, kind: Kind, about: int) -> None: ...


class Books(StaffBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def incoming(self) -> IncomingBook: ...
