"""Unanimity and the insider: what is certain from a report, exactly (R-360.1, X-14)."""

from __future__ import annotations

import pytest

from tests.attacks.certainty import (
    FIGURE_MUTANTS,
    MOST_INSIDER,
    insider,
    outsider,
    seeded,
    unanimous,
)
from tests.attacks.truth import SIZES


@pytest.mark.parametrize("size", SIZES)
def test_nobody_outside_knows_a_mark_for_certain(size: int) -> None:
    """X-14, R-360.4."""
    assert outsider(size) == 0


@pytest.mark.parametrize("size", SIZES)
def test_not_even_where_everybody_gave_the_same(size: int) -> None:
    """X-14, R-360.4."""
    assert unanimous(size) == 0


@pytest.mark.parametrize("size", SIZES)
def test_a_respondent_seldom_knows_another_mark(size: int) -> None:
    assert 0 < insider(size) <= MOST_INSIDER[size]


@pytest.mark.parametrize("size", SIZES)
def test_in_seeded_campaigns_as_often(size: int) -> None:
    found = seeded(size, 500)
    assert found.outsider == 0
    assert found.insider / found.competences == pytest.approx(float(insider(size)), abs=0.01)


@pytest.mark.parametrize("mutant", FIGURE_MUTANTS)
def test_another_figure_is_caught(mutant: str) -> None:
    """At three respondents, each of them lets an outsider know what a colleague gave."""
    shows = FIGURE_MUTANTS[mutant]
    assert float(outsider(3, shows)) > 0.2
    assert float(unanimous(3, shows)) > 0.9
    assert insider(3, shows) > MOST_INSIDER[3]
