"""Arithmetic in a small circle: what a report lets be concluded for certain.

Exact, by trying all marks that could have led to a figure. Whoever concludes is given more than he
has: he knows that everybody who was asked has finished, and that nobody said "can't judge".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement, product
from math import factorial, prod
from random import Random

from evaluation.survey.figures import figure

Figure = Callable[[Sequence[int]], object]

MARKS = range(6)
MARK_SHARES: Mapping[int, Fraction] = {
    5: Fraction(60, 100),
    4: Fraction(25, 100),
    3: Fraction(10, 100),
    2: Fraction(3, 100),
    1: Fraction(1, 100),
    0: Fraction(1, 100),
}
"""Of the marks 60 % are the highest one: the more alike they are, the more a figure betrays."""

MOST_INSIDER = {
    3: Fraction(6, 100),
    4: Fraction(6, 100),
    **dict.fromkeys((5, 6, 7), Fraction(1, 100)),
}
"""How often an insider may know a colleague's mark for certain, by the size of the circle."""


@cache
def _shares(count: int) -> Mapping[tuple[int, ...], Fraction]:
    """Marks of so many people, however they are dealt out -> how often they come."""
    return {marks: _share(marks) for marks in combinations_with_replacement(MARKS, count)}


def _share(marks: Sequence[int]) -> Fraction:
    ways = factorial(len(marks)) // prod(factorial(marks.count(mark)) for mark in MARKS)
    return ways * prod((MARK_SHARES[mark] for mark in marks), start=Fraction(1))


@cache
def _possible(
    size: int, shows: Figure, own: tuple[int, ...]
) -> Mapping[object, frozenset[tuple[int, ...]]]:
    """Figure -> everything that the others may have given."""
    found: dict[object, set[tuple[int, ...]]] = {}
    for others in combinations_with_replacement(MARKS, size - len(own)):
        found.setdefault(shows([*own, *others]), set()).add(others)
    return {shown: frozenset(ways) for shown, ways in found.items()}


def is_certain(size: int, shown: object, own: tuple[int, ...] = (), shows: Figure = figure) -> bool:
    """Whether it follows what a certain colleague gave: by all ways alike."""
    ways = _possible(size, shows, own)[shown]
    return len({mark for others in ways for mark in others}) == 1


def outsider(size: int, shows: Figure = figure) -> Fraction:
    """In what share of competences a reader of the report knows a mark for certain."""
    return sum(
        (
            share
            for marks, share in _shares(size).items()
            if is_certain(size, shows(marks), (), shows)
        ),
        Fraction(0),
    )


def insider(size: int, shows: Figure = figure) -> Fraction:
    """The same for a respondent who knows his own mark."""
    return sum(
        (
            MARK_SHARES[own] * share
            for own, (others, share) in product(MARKS, _shares(size - 1).items())
            if is_certain(size, shows([own, *others]), (own,), shows)
        ),
        Fraction(0),
    )


def unanimous(size: int, shows: Figure = figure) -> Fraction:
    """Of the competences in which all gave one mark: in what share it is known for certain."""
    alike = {mark: MARK_SHARES[mark] ** size for mark in MARKS}
    known = [mark for mark in MARKS if is_certain(size, shows([mark] * size), (), shows)]
    return sum((alike[mark] for mark in known), Fraction(0)) / sum(alike.values(), Fraction(0))


@dataclass(frozen=True)
class Certainty:
    """Of so many competences of seeded campaigns, in how many something was certain."""

    competences: int
    outsider: int
    insider: int


def seeded(size: int, campaigns: int, shows: Figure = figure) -> Certainty:
    """Campaigns of eight competences; of each circle one is the insider."""
    random, outside, inside, count = Random(f"certainty:{size}"), 0, 0, 0
    weights = [float(MARK_SHARES[mark]) for mark in MARKS]
    for _ in range(8 * campaigns):
        marks = random.choices(MARKS, weights, k=size)
        shown = shows(marks)
        outside += is_certain(size, shown, (), shows)
        inside += is_certain(size, shown, (marks[0],), shows)
        count += 1
    return Certainty(count, outside, inside)


# Mutants of the figure


def unclamped(marks: Sequence[int]) -> object:
    """The mean to the nearest half, up to its ends."""
    return (2 * 2 * sum(marks) + len(marks)) // (2 * len(marks))


def unrounded(marks: Sequence[int]) -> object:
    """The mean as it is."""
    return Fraction(sum(marks), len(marks))


def spread(marks: Sequence[int]) -> object:
    """The figure with the lowest and the highest mark beside it."""
    return figure(marks), min(marks), max(marks)


FIGURE_MUTANTS: Mapping[str, Figure] = {
    "the ends aren't clamped": unclamped,
    "the mean isn't rounded": unrounded,
    "the spread is shown": spread,
}
