"""Key target indicators (КЦИ, НМИ): what is planned, what came true, which marks that allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from itertools import pairwise
from typing import Literal

from evaluation.law.words import Source

Direction = Literal["more", "less", "done"]
"""More is better, less is better, done or not done."""

LOWEST_MARK, HIGHEST_MARK, MARK_STEP = Decimal(0), Decimal(5), Decimal("0.01")

_MOST_DIGITS = 12
_HUNDRED = Decimal(100)
_SHOWN_STEP = Decimal("0.01")
# Wide enough for the quotient of two numbers of 12 digits to keep its side of every half.
_EXACT = Context(prec=64, rounding=ROUND_HALF_UP)
_MARK = re.compile(r"[0-5](?:[.,][0-9]{1,2})?", re.ASCII)


class KciError(ValueError):
    """A value that can't be; `key` is the text of `locales/` to refuse it with."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(reason)
        self.key = key


def percent(planned: Decimal | None, actual: Decimal | bool, direction: Direction) -> Decimal:
    """Percent of realisation, unrounded and never below 0 (A-15: no act at hand has the formula).

    more: actual / planned; less: planned / actual, Infinity when the actual value is 0; done: 100
    or 0. KciError: a planned value that isn't above 0 or is missing, an actual value below 0 where
    less is better, numbers of more than 12 digits, an answer that doesn't fit the direction.
    """
    if direction == "done":
        return _percent_done(planned, actual)
    if planned is None:
        raise KciError("refuse-kci-planned", "a planned value is missing")
    _check_planned(planned)
    if isinstance(actual, bool) or not _is_short(actual):
        raise KciError("refuse-kci-actual", f"{actual} is not a number of at most 12 digits")
    if direction == "more":
        return max(Decimal(0), _ratio(actual, planned))
    if actual < 0:
        raise KciError("refuse-kci-actual", f"{actual} is below 0, where less is better")
    return _ratio(planned, actual) if actual else Decimal("Infinity")


def percent_shown(value: Decimal) -> str:
    """The percent as people see it: half up, two decimals after a comma, "75,00" or "∞"."""
    if value.is_infinite():
        return "∞"
    return format(rounded(value, _SHOWN_STEP), "f").replace(".", ",")


def mark_of(text: str) -> Decimal:
    """A mark as it is typed: "4", "3,75" or "3.75". KciError beyond 0..5 or two decimals (A-04)."""
    if not _MARK.fullmatch(text.strip()):
        raise KciError("refuse-kci-mark", f"{text!r} is not a mark")
    mark = Decimal(text.strip().replace(",", "."))
    if mark > HIGHEST_MARK:
        raise KciError("refuse-kci-mark", f"{text} is above {HIGHEST_MARK}")
    return mark


def rounded(value: Decimal, step: Decimal) -> Decimal:
    """Half up to a step that is a power of ten, with room for every percent."""
    return value.quantize(step, context=_EXACT)


@dataclass(frozen=True)
class AllowedRow:
    """A band of percents and the marks that it allows, all bounds included.

    `percent_to` None: and everything above.
    """

    percent_from: Decimal
    percent_to: Decimal | None
    mark_from: Decimal
    mark_to: Decimal

    def reaches(self, percent: Decimal) -> bool:
        """Whether the percent, already rounded to the table's step, lies within the band."""
        below = self.percent_to is None or percent <= self.percent_to
        return below and percent >= self.percent_from


@dataclass(frozen=True)
class AllowedTable:
    """The allowed mark by percent of realisation (S-28c, B-26c; appendix 3).

    Its numbers are in no act at hand: it ships empty, and an office loads its own. `precision` is
    the step in which its bands are printed. A table with faults is no table: ValueError.
    """

    rows: tuple[AllowedRow, ...]
    precision: Decimal
    source: Source

    def __post_init__(self) -> None:
        for place, reason in table_faults(self.rows, self.precision):
            raise ValueError(f"{place}: {reason}")

    def range_for(self, percent: Decimal) -> tuple[Decimal, Decimal] | None:
        """Lowest and highest mark for a percent from 0 up; None: the table is empty, no limit."""
        if not self.rows:
            return None
        if percent.is_finite():
            percent = rounded(percent, self.precision)
        row = next(row for row in self.rows if row.reaches(percent))
        return row.mark_from, row.mark_to


def table_faults(
    rows: Sequence[AllowedRow], precision: Decimal, marks: tuple[int, int] = (0, 5)
) -> list[tuple[str, str]]:
    """Everything that keeps a table from giving each percent exactly one range of marks.

    As (key path from the table, "rows[1].percent_from", reason). No rows: no faults.
    """
    faults = [fault for number, row in enumerate(rows) for fault in _row_faults(number, row, marks)]
    if rows and rows[0].percent_from != 0:
        faults.append(("rows[0].percent_from", "the first band must start at 0"))
    if rows and rows[-1].percent_to is not None:
        faults.append(
            (f"rows[{len(rows) - 1}].percent_to", "the last band must be open: leave out")
        )
    for number, (lower, upper) in enumerate(pairwise(rows), start=1):
        faults += _joint_faults(number, lower, upper, precision)
    faults += _fine_faults(rows, precision)
    return faults


def _row_faults(number: int, row: AllowedRow, marks: tuple[int, int]) -> list[tuple[str, str]]:
    at, faults = f"rows[{number}]", []
    if row.percent_to is not None and row.percent_from > row.percent_to:
        faults.append((f"{at}.percent_from", f"{row.percent_from} is above {row.percent_to}"))
    if row.mark_from > row.mark_to:
        faults.append((f"{at}.mark_from", f"{row.mark_from} is above {row.mark_to}"))
    for name, mark in (("mark_from", row.mark_from), ("mark_to", row.mark_to)):
        if not marks[0] <= mark <= marks[1]:
            faults.append((f"{at}.{name}", f"{mark} is not within {marks[0]} to {marks[1]}"))
        elif not _stands_in(mark, MARK_STEP):
            faults.append((f"{at}.{name}", f"{mark} has more than two decimals"))
    return faults


def _joint_faults(
    number: int, lower: AllowedRow, upper: AllowedRow, precision: Decimal
) -> list[tuple[str, str]]:
    if lower.percent_to is None:
        return [(f"rows[{number - 1}].percent_to", "is missing: only the last band is open")]
    if upper.percent_from <= lower.percent_to:
        return [(f"rows[{number}].percent_from", "overlaps the band before it")]
    if upper.percent_from - lower.percent_to > precision:
        return [(f"rows[{number}].percent_from", "leaves a gap after the band before it")]
    return []


def _fine_faults(rows: Sequence[AllowedRow], precision: Decimal) -> list[tuple[str, str]]:
    bounds = [
        (f"rows[{number}].{name}", bound)
        for number, row in enumerate(rows)
        for name, bound in (("percent_from", row.percent_from), ("percent_to", row.percent_to))
        if bound is not None
    ]
    return [
        (place, f"{bound} is finer than {precision}")
        for place, bound in bounds
        if not _stands_in(bound, precision)
    ]


def _percent_done(planned: Decimal | None, actual: Decimal | bool) -> Decimal:
    if planned is not None:
        raise KciError("refuse-kci-planned", "what is done or not done has no planned value")
    if not isinstance(actual, bool):
        raise KciError("refuse-kci-actual", "done or not done: true or false")
    return _HUNDRED if actual else Decimal(0)


def _ratio(part: Decimal, whole: Decimal) -> Decimal:
    return _EXACT.divide(_EXACT.multiply(part, _HUNDRED), whole)


def _check_planned(value: Decimal) -> None:
    if not _is_short(value):
        raise KciError("refuse-kci-planned", f"{value} is not a number of at most 12 digits")
    if value <= 0:
        raise KciError("refuse-kci-planned", f"the planned value must be above 0, not {value}")


def _is_short(value: Decimal) -> bool:
    """Finite, and at most 12 digits when it is written out, those after the comma included."""
    if not value.is_finite():
        return False
    _, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)  # finite
    return max(len(digits) + max(exponent, 0), -exponent) <= _MOST_DIGITS


def _stands_in(value: Decimal, step: Decimal) -> bool:
    return value % step == 0
