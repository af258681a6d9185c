"""What of the store sheets of КЦИ by count need."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person
from evaluation.commission.books import Books as CommissionBooks
from evaluation.counted.nouns import CountedResult, CountedSheet
from evaluation.quarter.nouns import Sheet


class CountedBook(Protocol):
    """Sheets of КЦИ by count, and what of them was agreed."""

    def get(self, sheet: SheetId) -> CountedSheet: ...
    def save(self, sheet: CountedSheet) -> CountedSheet: ...
    def touched(self) -> tuple[SheetId, ...]: ...
    def agree(
        self, sheet: Sheet, agreed: CountedSheet, grade: int, by: Person, now: datetime
    ) -> ResultId: ...
    def result(self, result: ResultId) -> CountedResult | None: ...
    def agreed(self, act: str, period: str) -> tuple[ResultId, ...]: ...


class Books(CommissionBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def counted(self) -> CountedBook: ...
