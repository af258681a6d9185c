"""What of the store sheets by points need."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from evaluation.base.ids import ResultId, SheetId
from evaluation.base.person import Person
from evaluation.points.nouns import IncentiveScale, PointsResult, PointsSheet
from evaluation.quarter.books import Books as QuarterBooks
from evaluation.quarter.nouns import Sheet


class PointsBook(Protocol):
    """Sheets by points, and what of them was agreed."""

    def get(self, sheet: SheetId) -> PointsSheet: ...
    def save(self, sheet: PointsSheet) -> PointsSheet: ...
    def result(self, result: ResultId) -> PointsResult | None: ...
    def save_result(self, result: PointsResult, *, is_met: bool) -> None: ...
    def unmet(self) -> tuple[ResultId, ...]: ...
    def met(self, act: str, period: str) -> tuple[ResultId, ...]: ...
    def agree(
        self,
        sheet: Sheet,
        agreed: PointsSheet,
        total: int,
        by: Person,
        now: datetime,
        *,
        is_late: bool,
    ) -> ResultId: ...


class IncentiveScaleBook(Protocol):
    """Departments' scales of incentives, by the key of an act."""

    def of_unit(self, act: str, unit: str, year: int) -> IncentiveScale | None: ...
    def add(self, scale: IncentiveScale) -> None: ...
    def is_used(self, act: str, unit: str, year: int) -> bool: ...


class Books(QuarterBooks, Protocol):
    """What a transaction of this package may touch."""

    @property
    def points(self) -> PointsBook: ...
    @property
    def incentive_scales(self) -> IncentiveScaleBook: ...
