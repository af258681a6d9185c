"""Behavioural indicators of a sheet: their pairs, and when a competence meets expectations."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evaluation.base.refusal import Refusal
from evaluation.competences.marks import competences_of, met, pair_of, unmarked
from evaluation.law.act import CompetencesRule
from tests.verbs.conftest import SHELF

PROBITY = 8
"""The number of ДОБРОПОРЯДОЧНОСТЬ."""


def rule() -> CompetencesRule:
    act = SHELF.get("turkestan-2018")
    assert act is not None
    assert act.competences is not None
    return act.competences


@pytest.mark.parametrize(
    ("tier", "sizes"),
    [
        (1, (3, 3, 5, 4, 2, 4, 4, 6, 1, 1, 1)),
        (2, (4, 4, 5, 3, 3, 3, 3, 6, 1, 1, 1)),
        (3, (4, 3, 3, 3, 3, 4, 3, 3, 1, 1, 1)),
    ],
)
def test_t4app_eleven_competences_with_their_indicators(tier: int, sizes: tuple[int, ...]) -> None:
    """forms.md 4.1: every effective indicator is an item, numbered through the sheet."""
    found = competences_of(rule(), tier, {})
    assert tuple(len(one.pairs) for one in found) == sizes
    items = [pair.item for one in found for pair in one.pairs]
    assert items == list(range(sum(sizes)))
    assert unmarked(found) == sum(sizes)


def test_x32_the_sixth_indicator_of_probity_stands_alone() -> None:
    """X-32: in tier 2 it has 6 effective and 5 ineffective wordings; nowhere else are they odd."""
    alone = [
        (tier, one.number, place)
        for tier in (1, 2, 3)
        for one in competences_of(rule(), tier, {})
        for place, pair in enumerate(one.pairs, start=1)
        if not pair.ineffective
    ]
    assert alone == [(2, PROBITY, 6)]


@pytest.mark.parametrize(("size", "needed"), [(1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (6, 5)])
def test_x31_three_quarters_meet_expectations(size: int, needed: int) -> None:
    """forms.md 4.3: at least 3/4 of the indicators of a competence, as a stand-in."""
    one = next(
        found
        for tier in (1, 2, 3)
        for found in competences_of(rule(), tier, {})
        if len(found.pairs) == size
    )
    assert one.needed == needed
    tier = next(t for t in (1, 2, 3) if one in competences_of(rule(), t, {}))
    for shown in range(size + 1):
        marks = {pair.item: Decimal(n < shown) for n, pair in enumerate(one.pairs)}
        marked = competences_of(rule(), tier, marks)[one.number - 1]
        assert (marked.shown, marked.is_met) == (shown, shown >= needed)


def test_a_competence_says_nothing_while_an_indicator_is_unmarked() -> None:
    """An indicator that nobody has looked at isn't taken for one that isn't shown."""
    first = competences_of(rule(), 1, {0: Decimal(1), 1: Decimal(1)})
    assert (first[0].is_complete, first[0].is_met, first[0].shown) == (False, None, 2)
    done = competences_of(rule(), 1, {item: Decimal(1) for item in range(34)})
    assert (unmarked(done), met(done)) == (0, 11)


def test_an_item_behind_the_last_one_is_refused() -> None:
    found = competences_of(rule(), 3, {})
    assert pair_of(found, 28).item == 28
    with pytest.raises(Refusal):
        pair_of(found, 29)
