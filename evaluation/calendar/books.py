"""What of the store the calendar needs: the office's word on days."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from evaluation.base.books import Books as BaseBooks
from evaluation.calendar.calendar import Calendar, Override


class DaysBook(Protocol):
    """The calendar of the office."""

    def calendar(self) -> Calendar: ...
    def overrides(self) -> tuple[Override, ...]: ...
    def set(self, override: Override) -> None: ...
    def remove(self, day: date) -> None: ...


class Books(BaseBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def days(self) -> DaysBook: ...
