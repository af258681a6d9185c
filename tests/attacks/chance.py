"""The best guess from what a reader lawfully sees: how many were asked, and the report.

Nothing tells the respondents of a circle apart in it, so that it is one guess for all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from math import comb

from evaluation.survey.figures import HIGH_END, LEAST_ANSWERS, figure
from evaluation.survey.questionnaire import CANNOT_JUDGE
from tests.attacks.truth import COUNT, FINISHES, NOTHING, SHARES, STOPS, SYMBOLS

Likely = tuple[float, ...]
"""How likely each answer is, by its symbol."""

Figures = tuple[str | None, ...] | None
"""What is published by competency; None where there were too few answers."""

_UNFINISHED_BEGUN = STOPS / (1 - FINISHES)
_ANSWERED_OF_BEGUN = (COUNT + 1) / 2 / COUNT


def _worth(answer: int) -> int:
    """What an answer adds to the mean: "can't judge" nothing, a 5 as much as a 4."""
    return 0 if answer == CANNOT_JUDGE else min(answer, int(HIGH_END))


@cache
def _sums(count: int) -> Mapping[tuple[int, int], float]:
    """(marks, the sum of what they are worth) of so many answers -> how likely."""
    if count == 0:
        return {(0, 0): 1.0}
    found: dict[tuple[int, int], float] = defaultdict(float)
    for (marks, total), chance in _sums(count - 1).items():
        for answer, share in SHARES.items():
            is_mark = answer != CANNOT_JUDGE
            found[marks + is_mark, total + _worth(answer)] += chance * share
    return dict(found)


@cache
def published(marks: int, total: int, asked: int) -> str | None:
    """The figure of some marks by their number and sum, as the program makes it."""
    if marks < LEAST_ANSWERS:
        return None
    low, more = divmod(total, marks)
    return figure([low + 1] * more + [low] * (marks - more), asked)


@cache
def _figure_given(answers: int, asked: int) -> Mapping[str | None, float]:
    """Figure -> how likely with so many finished answers."""
    found: dict[str | None, float] = defaultdict(float)
    for key, chance in _sums(answers).items():
        found[published(*key, asked)] += chance
    return dict(found)


@cache
def _answer_given(answers: int, asked: int, shown: str | None) -> Likely:
    """How likely one of so many finished gave each answer, with the figure known."""
    weights = [0.0] * SYMBOLS
    for (marks, total), chance in _sums(answers - 1).items():
        for answer, share in SHARES.items():
            is_mark = answer != CANNOT_JUDGE
            if published(marks + is_mark, total + _worth(answer), asked) == shown:
                weights[answer] += chance * share
    whole = sum(weights)
    return tuple(weight / whole for weight in weights)


def _prior(size: int, answers: int) -> float:
    return comb(size, answers) * FINISHES**answers * (1 - FINISHES) ** (size - answers)


@cache
def _unfinished() -> Likely:
    said = _UNFINISHED_BEGUN * _ANSWERED_OF_BEGUN
    likely = [said * SHARES.get(answer, 0.0) for answer in range(SYMBOLS)]
    likely[NOTHING] = 1 - said
    return tuple(likely)


@cache
def lawful(size: int, asked: int, figures: Figures) -> tuple[Likely, ...]:
    """By competency: how likely any of those who can answer gave each answer."""
    counts = {}
    for answers in range(size + 1):
        weight = _prior(size, answers)
        if (answers < LEAST_ANSWERS) != (figures is None):
            weight = 0.0
        for shown in figures or ():
            weight *= _figure_given(answers, asked).get(shown, 0.0)
        counts[answers] = weight
    whole = sum(counts.values())
    found = []
    for item in range(COUNT):
        shown = figures[item] if figures is not None else None
        likely = [0.0] * SYMBOLS
        for answers, weight in counts.items():
            if not weight:
                continue
            share = weight / whole * answers / size
            inside = _inside(answers, asked, shown, is_reported=figures is not None)
            for symbol in range(SYMBOLS):
                likely[symbol] += share * inside[symbol]
                likely[symbol] += (weight / whole - share) * _unfinished()[symbol]
        found.append(tuple(likely))
    return tuple(found)


def _inside(answers: int, asked: int, shown: str | None, *, is_reported: bool) -> Likely:
    if is_reported:
        return _answer_given(answers, asked, shown)
    return tuple(SHARES.get(symbol, 0.0) for symbol in range(SYMBOLS))


@cache
def of_one_who_left(size: int, asked: int, before: str | None, after: str | None) -> Likely:
    """How likely he gave each answer, if a figure was one thing with him and another without."""
    weights = [0.0] * SYMBOLS
    for others in range(size):
        prior = _prior(size - 1, others)
        for (marks, total), chance in _sums(others).items():
            left = published(marks, total, asked)
            if left != after:
                continue
            weights[NOTHING] += prior * chance * (1 - FINISHES) * (left == before)
            for answer, share in SHARES.items():
                is_mark = answer != CANNOT_JUDGE
                if published(marks + is_mark, total + _worth(answer), asked) == before:
                    weights[answer] += prior * chance * FINISHES * share
    whole = sum(weights)
    return tuple(weight / whole for weight in weights) if whole else tuple(weights)


def best(likely: Likely) -> int:
    """The answer to bet on."""
    return max(range(len(likely)), key=likely.__getitem__)
