"""Marks, means and grades: exact decimals, half up, one rule for the gaps of every scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from math import lcm

from evaluation.law.words import Source, Words


class GapPolicy(StrEnum):
    """How a value between two printed bands finds its grade."""

    ROUND_HALF_UP = "round_half_up"
    FLOOR_BAND = "floor_band"


@dataclass(frozen=True)
class Grade:
    """One band of a scale. Bounds are included unless said otherwise ("менее 80", "свыше 130")."""

    number: int
    name: Words
    low: Decimal
    high: Decimal
    low_excluded: bool = False
    high_excluded: bool = False

    def reached_by(self, value: Decimal) -> bool:
        """Whether the value has reached the lower bound."""
        return value > self.low if self.low_excluded else value >= self.low

    def holds(self, value: Decimal) -> bool:
        """Whether the value lies inside the printed band."""
        below = value < self.high if self.high_excluded else value <= self.high
        return below and self.reached_by(value)


@dataclass(frozen=True)
class Scale:
    """The grades of an act, from the highest down, with the step in which its bands are printed.

    `precision` is a power of ten: 0.01 where the act prints "3,99", 1 where it prints "105".
    """

    grades: tuple[Grade, ...]
    precision: Decimal
    gap_policy: GapPolicy
    source: Source

    def __post_init__(self) -> None:
        lows = [grade.low for grade in self.grades]
        if lows != sorted(lows, reverse=True):
            raise ValueError("a scale lists its grades from the highest down")

    def grade_of(self, value: Decimal) -> Grade:
        """The grade of an unrounded value (G-1 to G-3); ValueError outside the whole scale."""
        inside = self._holding(value)
        if inside is not None:
            return inside
        if not self.grades[-1].reached_by(value) or self.grades[0].reached_by(value):
            raise ValueError("the value lies outside the scale")
        if self.gap_policy is GapPolicy.FLOOR_BAND:
            return self._highest_reached_by(value)
        return self._in_gap(value)

    def under(self, policy: GapPolicy) -> Scale:
        """The same bands under another reading of their gaps."""
        return replace(self, gap_policy=policy)

    def other_reading(self, value: Decimal) -> Grade | None:
        """The grade by another reading of its gaps, where the gap rule decides (G-1 to G-3)."""
        here = self.grade_of(value)
        found = (self.under(policy).grade_of(value) for policy in GapPolicy)
        return next((grade for grade in found if grade != here), None)

    def _in_gap(self, value: Decimal) -> Grade:
        rounded = value.quantize(self.precision, rounding=ROUND_HALF_UP)
        # Still in a gap (exactly 80 under "менее 80" and "от 81"): the servant's favour, G-3.
        return self._holding(rounded) or self._lowest_above(rounded)

    def _holding(self, value: Decimal) -> Grade | None:
        return next((grade for grade in self.grades if grade.holds(value)), None)

    def _highest_reached_by(self, value: Decimal) -> Grade:
        return next(grade for grade in self.grades if grade.reached_by(value))

    def _lowest_above(self, value: Decimal) -> Grade:
        return next(grade for grade in reversed(self.grades) if not grade.reached_by(value))


@dataclass(frozen=True)
class Mean:
    """An arithmetic mean kept as its sum and count: exact, where a quotient would not be (A-03)."""

    total: Decimal
    count: int

    @property
    def value(self) -> Decimal:
        """The unrounded quotient, 28 digits."""
        return self.total / self.count


def mean_of(marks: Iterable[Decimal | int | Mean]) -> Mean:
    """The mean of marks, or of the means of quarters (M-4b). ValueError without any (A-01).

    Means are brought to one denominator, so that 23/6, 23/6, 26/6 and 3.98 give exactly 3.995;
    the count is then that denominator, not the number of quarters.
    """
    means = [mark if isinstance(mark, Mean) else Mean(_exact(mark), 1) for mark in marks]
    if not means:
        raise ValueError("a mean needs at least one mark")
    common = lcm(*(mean.count for mean in means))
    total = sum((mean.total * (common // mean.count) for mean in means), Decimal(0))
    return Mean(total, common * len(means))


def shown(value: Decimal, precision: Decimal) -> str:
    """The value as people see it: half up at the precision of its scale (G-4), "4.00"."""
    return format(value.quantize(precision, rounding=ROUND_HALF_UP), "f")


def recomputed(parts: Sequence[Mean], precision: Decimal) -> str:
    """A mean of means as a sum that anybody can do again: "(3.75 + 4.00 + 22/6) / 3 ≈ 3.81" (X-56).

    A part stands unrounded, to thousandths at most, else as its fraction; "=" is exact.
    """
    mean = mean_of(parts)
    fractions = (f"{part.total}/{part.count}" for part in parts)
    exactly = (_unrounded(part, precision) for part in parts)
    terms = " + ".join(one or fraction for one, fraction in zip(exactly, fractions, strict=True))
    rounded, exact = shown(mean.value, precision), _unrounded(mean, precision)
    if exact is None:
        return f"({terms}) / {len(parts)} ≈ {rounded}"
    last = "" if exact == rounded else f" ≈ {rounded}"
    return f"({terms}) / {len(parts)} = {exact}{last}"


def _unrounded(mean: Mean, precision: Decimal) -> str | None:
    """A mean as it is, None if it has more than three decimals."""
    thousandths = Fraction(mean.total) / mean.count * 1000
    if thousandths.denominator != 1:
        return None
    value = Decimal(int(thousandths)) / 1000
    return shown(value, min(precision, Decimal("0.001")) if int(thousandths) % 10 else precision)


def _exact(mark: Decimal | int) -> Decimal:
    return Decimal(0) + mark  # a float that slipped in raises TypeError here


def from_hundredths(number: int) -> Decimal:
    """A mark from its hundredths, 0..500, always in its shortest form: 4 and not 4.00."""
    return _MARKS[number]


def hundredths(mark: Decimal | int) -> int:
    """A mark in hundredths. ValueError for one finer than they are (A-04)."""
    whole = mark * 100
    if whole != int(whole):
        raise ValueError("a mark has two decimals at most")
    return int(whole)


def written(mark: Decimal) -> str:
    """A mark as one writes it: "4", "3.5", "3.75"; equal marks are written alike."""
    return format(mark.normalize(), "f")


_MARKS = tuple(Decimal(number) / 100 for number in range(501))
