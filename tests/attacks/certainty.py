"""Arithmetic in a small circle: what a report lets be concluded for certain.

Exact, by trying all marks that could have led to a figure. Whoever concludes is given more than he
has: he knows that everybody who was asked has finished, and that nobody said "can't judge".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement
from math import factorial, prod
from random import Random

from evaluation.survey.figures import FEW_ASKED, figure

Figure = Callable[[Sequence[int]], object]


def figure_of_few(marks: Sequence[int]) -> str:
    """What is published where three or four were asked."""
    return figure(marks, FEW_ASKED - 1)


def figure_of_more(marks: Sequence[int]) -> str:
    """What is published where five or more were asked, however many have answered."""
    return figure(marks, FEW_ASKED)


FORMS: Mapping[str, Figure] = {"few asked": figure_of_few, "more asked": figure_of_more}

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

MOST_ALONE = Fraction(1, 100)
"""How often one respondent, whatever marks he gives, may know a colleague's for certain."""

MOST_OF_TWO = Fraction(5, 100)
TWO_FROM = 5
"""The same of two who compare theirs, from so many finished answers."""

LOW = 2
WEAK = 3
"""Up to these marks, "he gave me a low one" and "he holds me weak" are certain."""


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


def is_certain(
    size: int, shown: object, own: tuple[int, ...] = (), shows: Figure = figure_of_few
) -> bool:
    """Whether it follows what a certain colleague gave: by all ways alike."""
    ways = _possible(size, shows, own)[shown]
    return len({mark for others in ways for mark in others}) == 1


def outsider(size: int, shows: Figure = figure_of_few) -> Fraction:
    """In what share of competences a reader of the report knows a mark for certain."""
    return sum(
        (
            share
            for marks, share in _shares(size).items()
            if is_certain(size, shows(marks), (), shows)
        ),
        Fraction(0),
    )


@dataclass(frozen=True)
class Chosen:
    """The most that respondents learn by marks of their choice, in shares of competences.

    `any_mark`: a colleague's mark is certain; `low_mark`: it is, and is 0 to 2; `low`: it is
    certain that his is 0 to 2, whichever; `weak`: that it is 0 to 3, whichever.
    """

    any_mark: Fraction
    low_mark: Fraction
    low: Fraction
    weak: Fraction


def chosen(size: int, together: int, shows: Figure = figure_of_few) -> Chosen:
    """So many of `size` respondents know each other's marks, and give those that tell most."""
    found = [_learnt(size, own, shows) for own in combinations_with_replacement(MARKS, together)]
    return Chosen(*(max(shares) for shares in zip(*found, strict=True)))


def _learnt(
    size: int, own: tuple[int, ...], shows: Figure
) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """What these marks tell of the others', by the fields of Chosen."""
    any_mark = low_mark = low = weak = Fraction(0)
    shares = _shares(size - len(own))
    for ways in _possible(size, shows, own).values():
        share = sum((shares[others] for others in ways), Fraction(0))
        given = {mark for others in ways for mark in others}
        is_one, highest = len(given) == 1, max(given)
        any_mark += share * is_one
        low_mark += share * (is_one and highest <= LOW)
        low += share * (highest <= LOW)
        weak += share * (highest <= WEAK)
    return any_mark, low_mark, low, weak


def honest(size: int, shows: Figure = figure_of_few) -> Fraction:
    """In what share of competences a respondent who gives the mark he means knows another's."""
    return sum(
        (MARK_SHARES[own] * _learnt(size, (own,), shows)[0] for own in MARKS),
        Fraction(0),
    )


def is_kept(size: int, shows: Figure) -> bool:
    """Whether a figure keeps what is promised of it, with so many finished answers."""
    alone, two = chosen(size, 1, shows), chosen(size, 2, shows)
    return (
        not outsider(size, shows)
        and not alone.low
        and alone.any_mark <= MOST_ALONE
        and (size < TWO_FROM or two.any_mark <= MOST_OF_TWO)
    )


def unanimous(size: int, shows: Figure = figure_of_few) -> Fraction:
    """Of the competences in which all gave one mark: in what share it is known for certain."""
    alike = {mark: MARK_SHARES[mark] ** size for mark in MARKS}
    known = [mark for mark in MARKS if is_certain(size, shows([mark] * size), (), shows)]
    return sum((alike[mark] for mark in known), Fraction(0)) / sum(alike.values(), Fraction(0))


@dataclass(frozen=True)
class Certainty:
    """Of so many competences of seeded campaigns, in how many something was certain."""

    competences: int
    outsider: int
    alone: int
    two: int


def seeded(size: int, campaigns: int, shows: Figure = figure_of_few) -> Certainty:
    """Campaigns of eight competences, in each of which respondents give what tells them most."""
    random = Random(f"certainty:{size}")
    weights = [float(MARK_SHARES[mark]) for mark in MARKS]
    drawn = [tuple(random.choices(MARKS, weights, k=size)) for _ in range(8 * campaigns)]
    outside, alone, two = (_most_certain(drawn, together, shows) for together in range(3))
    return Certainty(len(drawn), outside, alone, two)


def _most_certain(drawn: Sequence[tuple[int, ...]], together: int, shows: Figure) -> int:
    """In how many of these competences so many respondents know another's mark, at the best."""
    return max(
        sum(is_certain(len(one), shows(own + one[together:]), own, shows) for one in drawn)
        for own in combinations_with_replacement(MARKS, together)
    )


# Mutants of the figure


def unclamped(marks: Sequence[int]) -> int:
    """The mean to the nearest half, up to its ends."""
    return (2 * 2 * sum(marks) + len(marks)) // (2 * len(marks))


def unrounded(marks: Sequence[int]) -> object:
    """The mean as it is."""
    return Fraction(sum(marks), len(marks))


def spread(marks: Sequence[int]) -> object:
    """The figure with the lowest and the highest mark beside it."""
    return figure_of_few(marks), min(marks), max(marks)


def plainly_clamped(marks: Sequence[int]) -> object:
    """The first form: half steps, "1 or less" to "4.5 or more", a 5 being a 5."""
    return min(max(unclamped(marks), 2), 9)


def fives_apart(marks: Sequence[int]) -> object:
    """The ends of today, but a 5 is a 5."""
    return min(max(unclamped(marks), 6), 8)


def low_end_shown(marks: Sequence[int]) -> object:
    """A 5 counts as a 4, and the lower end is shown."""
    return unclamped([min(mark, 4) for mark in marks])


FIGURE_MUTANTS: Mapping[str, Figure] = {
    "the ends aren't clamped": unclamped,
    "the first form": plainly_clamped,
    "a 5 is a 5": fives_apart,
    "the lower end is shown": low_end_shown,
    "the mean isn't rounded": unrounded,
    "the spread is shown": spread,
}
