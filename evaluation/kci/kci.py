"""A key target indicator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evaluation.law.kci_marks import Direction, KciError, _check_planned

QUARTERS = 4


@dataclass(frozen=True)
class Kci:
    """One key target indicator of a work plan (S-24, S-25; B-22, B-23).

    `planned` is empty for "done"; else one number for the whole period, or, in a plan of a year,
    four cumulative targets by quarter (A-16). `due` lies in the plan's period, `change` is the
    expected positive change, `document` the planning document or goal that it serves. KciError for
    a planned value that can't be.
    """

    name: str
    unit: str
    direction: Direction
    planned: tuple[Decimal, ...]
    due: date
    change: str
    document: str

    def __post_init__(self) -> None:
        counts = (0,) if self.direction == "done" else (1, QUARTERS)
        if len(self.planned) not in counts:
            raise KciError("refuse-kci-planned", f"{len(self.planned)} planned values")
        for value in self.planned:
            _check_planned(value)

    def planned_for(self, quarter_number: int) -> Decimal | None:
        """What is to be reached by the end of the quarter 1..4; None: it is done or not (A-16)."""
        if not self.planned:
            return None
        return self.planned[quarter_number - 1 if len(self.planned) == QUARTERS else 0]
