"""What of the store the law needs: tables that an office loads itself."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.person import Person
from evaluation.calendar.books import Books as CalendarBooks
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded import LoadedTable


class ActBook(Protocol):
    """The acts as they were stored, by the digest of their text."""

    def text(self, digest: str) -> tuple[str, str]: ...


class AllowedTableBook(Protocol):
    """Tables of allowed marks that the office has loaded."""

    def latest(self, act: str) -> LoadedTable | None: ...
    def add(self, act: str, rows: tuple[AllowedRow, ...], by: Person, now: datetime) -> None: ...


class Books(CalendarBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def acts(self) -> ActBook: ...
    @property
    def allowed_tables(self) -> AllowedTableBook: ...
