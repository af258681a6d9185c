"""The year of points and targets: what a plan may hold, and what becomes of it (V-10 to V-33)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from evaluation.law.points import PointsRule
from evaluation.law.scales import Grade, Mean, mean_of
from evaluation.law.schedule import DayOfYear, Term
from evaluation.law.words import Source

PlanFault = Literal["empty", "too-many", "too-few-measurable"]
MOST_QUARTERS = 4


@dataclass(frozen=True)
class TargetsRule:
    """The plan of a year: at most so many targets, at least a part of them measurable (V-12).

    It is made by a day of the year, or so many working days from an appointment (V-10, V-11). No
    least number is printed, and a plan without a target is none.
    """

    most: int
    count_source: Source
    measurable: Fraction
    measurable_source: Source
    set_by: DayOfYear
    set_within: Term

    def fault_of(self, measurable: Sequence[bool]) -> PlanFault | None:
        """What is wrong with a plan, by whether each target is measurable (X-42)."""
        if not measurable:
            return "empty"
        if len(measurable) > self.most:
            return "too-many"
        if sum(measurable) < self.measurable * len(measurable):
            return "too-few-measurable"
        return None

    def is_to_be_warned_of(self, measurable: Sequence[bool]) -> bool:
        """Whether a plan without a fault still has a target that isn't measurable (X-42)."""
        return self.fault_of(measurable) is None and not all(measurable)


@dataclass(frozen=True)
class YearFigures:
    """A year's mark with what it comes from: quarters' mean, its grade turned to a mark, plan.

    `year` is the mark over the number of targets, so that it stays exact.
    """

    quarters: Mean
    grade: Grade
    turned: int
    plan: Mean
    year: Mean

    @property
    def value(self) -> Decimal:
        """The unrounded mark of the year."""
        return self.year.value


@dataclass(frozen=True)
class YearRule:
    """Weights of the quarters and of the plan, and the mark that each quarter grade is turned to.

    `turned` is by the grade's number. The weights were a picture that is lost: not verified.
    """

    quarters_weight: Decimal
    plan_weight: Decimal
    weights_source: Source
    turned: Mapping[int, int]
    turned_source: Source

    def year_of(
        self, points: PointsRule, quarters: Sequence[Decimal], plan: Sequence[int]
    ) -> YearFigures:
        """The unrounded mark of a year (V-32). ValueError: no quarter, no target, five quarters."""
        if len(quarters) > MOST_QUARTERS:
            raise ValueError(f"a year has {MOST_QUARTERS} quarters, not {len(quarters)}")
        mean, results = mean_of(quarters), mean_of(plan)
        grade = points.scale.grade_of(mean.value)
        turned = self.turned[grade.number]
        # Over one denominator, so that a third stays exact: 0.4 x 3 + 0.6 x (14 / 3) is 4.
        total = self.quarters_weight * turned * results.count + self.plan_weight * results.total
        return YearFigures(mean, grade, turned, results, Mean(total, results.count))
