"""Which report leaves the least to respondents: `python -m tests.attacks.candidates`.

Each candidate is computed exactly, at every number of finished answers, before one respondent and
before two who compare, who give whatever marks tell them most. Beside it stands what is left for
training: how often a competency that stands lowest is among the three that are told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from random import Random

from evaluation.survey.figures import FEW_ASKED, FIRST_HIGH_END, FIRST_LOW_END, figure
from tests.attacks.certainty import (
    MARK_SHARES,
    MARKS,
    Figure,
    chosen,
    outsider,
)

WEAK_SHARES: Mapping[int, Fraction] = {
    mark: Fraction(share, 100) for mark, share in enumerate((5, 10, 15, 25, 25, 20))
}
"""Marks of a body that judges severely: a report has to tell weak from weaker there too."""

HEADS = (
    "Report",
    "finished",
    "outsider",
    "one: a mark",
    "one: a mark 0 to 2",
    "one: 3 or less",
    "two: a mark",
    "weakest told",
    "in a severe body",
)
FINISHED = (3, 4, 5)
"""More leave less, whatever the candidate."""

COMPETENCES, TOLD = 8, 3
BODIES = 2000


def means(
    low: Fraction, high: Fraction, steps: int, merged: Callable[[int], int]
) -> Callable[[Sequence[int]], Fraction]:
    """The mean to the nearest of so many steps a mark, half up, its ends clamped."""

    def shown(marks: Sequence[int]) -> Fraction:
        total, count = sum(map(merged, marks)), len(marks)
        mean = Fraction((2 * steps * total + count) // (2 * count), steps)
        return min(max(mean, low), high)

    return shown


def _as_given(mark: int) -> int:
    return mark


def _top(mark: int) -> int:
    return min(mark, 4)


def _both_ends(mark: int) -> int:
    return min(max(mark, 2), 4)


def weak_third(marks: Sequence[int]) -> Fraction:
    """Whether a third or more gave 3 or less: 0 where they did, else 1."""
    return Fraction(3 * sum(mark < 4 for mark in marks) < len(marks))


def _half(number: int) -> Fraction:
    return Fraction(number, 2)


FIRST = means(Fraction(FIRST_LOW_END), Fraction(FIRST_HIGH_END), 2, _as_given)

CANDIDATES: Mapping[str, Figure] = {
    "halves, 1 to 4.5 (the first form)": FIRST,
    "halves, 2 to 4": means(_half(4), _half(8), 2, _as_given),
    "halves, 2 to 3": means(_half(4), _half(6), 2, _as_given),
    "whole marks, 2 to 4": means(_half(4), _half(8), 1, _as_given),
    "5 as 4; halves, 1 to 4": means(_half(2), _half(8), 2, _top),
    "5 as 4; halves, 2 to 4": means(_half(4), _half(8), 2, _top),
    "5 as 4; halves, 2.5 to 4 (five or more asked)": partial(figure, asked=FEW_ASKED),
    "5 as 4; halves, 3 to 4 (three or four asked)": partial(figure, asked=FEW_ASKED - 1),
    "5 as 4, 0 and 1 as 2; halves, 3 to 4": means(_half(6), _half(8), 2, _both_ends),
    "whether a third gave 3 or less": weak_third,
}


@dataclass(frozen=True)
class Left:
    """What a candidate leaves at a number of finished answers, shares of competences.

    `weakest`: how often a competency that stands lowest is told, in a body that marks as the
    suite's do and in a severe one.
    """

    outsider: Fraction
    one: Fraction
    one_low: Fraction
    one_weak: Fraction
    two: Fraction
    weakest: tuple[float, float]


def left_by(shows: Figure, finished: int) -> Left:
    """Compute a candidate."""
    one, two = (chosen(finished, together, shows) for together in (1, 2))
    told = [told_weakest(shows, finished, shares) for shares in (MARK_SHARES, WEAK_SHARES)]
    return Left(
        outsider(finished, shows),
        one.any_mark,
        one.low_mark,
        one.weak,
        two.any_mark,
        (told[0], told[1]),
    )


def told_weakest(shows: Figure, finished: int, shares: Mapping[int, Fraction]) -> float:
    """How often a competency with the lowest sum is among the three lowest figures."""
    random, hits = Random(f"weakest:{finished}"), 0
    weights = [float(shares[mark]) for mark in MARKS]
    for _ in range(BODIES):
        given = [random.choices(MARKS, weights, k=finished) for _ in range(COMPETENCES)]
        shown = [_order(shows(marks)) for marks in given]
        if len(set(shown)) < 2:
            continue
        lowest = min(map(sum, given))
        told = sorted(range(COMPETENCES), key=shown.__getitem__)[:TOLD]
        hits += any(sum(given[item]) == lowest for item in told)
    return hits / BODIES


def _order(shown: object) -> Fraction:
    return Fraction(shown.rstrip("-=+")) if isinstance(shown, str) else Fraction(str(shown))


def percent(share: Fraction | float) -> str:
    """ "0" only where nothing is left at all."""
    if not share:
        return "0"
    value = 100 * float(share)
    return f"{value:.2f} %" if value >= 0.01 else "< 0.01 %"


def table() -> str:
    """The rows of docs/anonymity.md."""
    lines = [
        "| " + " | ".join(HEADS) + " |",
        "|---" * len(HEADS) + "|",
    ]
    for name, shows in CANDIDATES.items():
        for finished in FINISHED:
            left = left_by(shows, finished)
            cells = (left.outsider, left.one, left.one_low, left.one_weak, left.two)
            told = (f"{100 * share:.0f} %" for share in left.weakest)
            lines.append(
                f"| {name} | {finished} | {' | '.join(map(percent, cells))} | {' | '.join(told)} |"
            )
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())  # noqa: T201 - this command prints its table
