"""What of the store the law needs: tables that an office loads itself."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.person import Person
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded import LoadedTable


class AllowedTableBook(Protocol):
    """Tables of allowed marks that the office has loaded."""

    def latest(self, act: str) -> LoadedTable | None: ...
    def add(self, act: str, rows: tuple[AllowedRow, ...], by: Person, now: datetime) -> None: ...
