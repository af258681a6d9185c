"""The plans of a period, opened together by HR."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from evaluation.base.ids import PlanningId
from evaluation.kci.plan import PlanPeriod


@dataclass(frozen=True)
class Planning:
    """The plans of one period under one act; `act` is the digest of its text."""

    id: PlanningId
    act: str
    period: PlanPeriod
    opened_at: datetime
