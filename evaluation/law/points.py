"""A quarter in points: a base, incentives and penalties (V-15 to V-27)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from evaluation.law.scales import Scale
from evaluation.law.words import Source, Title

MOST_OF_A_KIND = 999


@dataclass(frozen=True)
class PointsRule:
    """`base` points; `least` to `most` for each incentive; `penalty` off for each violation.

    `violations` are the kinds of discipline that the act names, each with its paragraph.
    """

    base: int
    base_source: Source
    least: int
    most: int
    incentives_source: Source
    penalty: int
    penalty_source: Source
    violations: Mapping[str, Title]
    total_source: Source
    scale: Scale

    def total(self, incentives: Sequence[int], violations: int) -> Decimal:
        """Base and incentives less the penalties, without floor or ceiling (A-12).

        ValueError: an incentive outside the act's levels, a negative number of violations, or more
        of either than a quarter could hold.
        """
        for points in incentives:
            if not self.least <= points <= self.most:
                raise ValueError(f"an incentive has {self.least} to {self.most} points: {points}")
        if not 0 <= violations <= MOST_OF_A_KIND:
            raise ValueError(f"violations are not within 0 to {MOST_OF_A_KIND}: {violations}")
        if len(incentives) > MOST_OF_A_KIND:
            raise ValueError(f"more than {MOST_OF_A_KIND} incentives")
        return Decimal(self.base + sum(incentives) - self.penalty * violations)
