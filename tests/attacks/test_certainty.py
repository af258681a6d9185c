"""The insider, two who compare, unanimity: what is certain from a report (R-360.1, X-14)."""

from __future__ import annotations

from fractions import Fraction

import pytest

from evaluation.survey.figures import FEW_ASKED, figure
from tests.attacks.candidates import CANDIDATES, WEAK_SHARES, told_weakest
from tests.attacks.certainty import (
    FIGURE_MUTANTS,
    FORMS,
    MARK_SHARES,
    MOST_OF_TWO,
    TWO_FROM,
    Figure,
    chosen,
    honest,
    is_kept,
    outsider,
    plainly_clamped,
    seeded,
    unanimous,
)
from tests.attacks.truth import SIZES

EVERY = [(form, size) for form in FORMS for size in SIZES]


@pytest.mark.parametrize(("form", "size"), EVERY)
def test_nobody_outside_knows_a_mark_for_certain(form: str, size: int) -> None:
    """X-14, R-360.4."""
    assert outsider(size, FORMS[form]) == 0


@pytest.mark.parametrize(("form", "size"), EVERY)
def test_not_even_where_everybody_gave_the_same(form: str, size: int) -> None:
    """X-14, R-360.4."""
    assert unanimous(size, FORMS[form]) == 0


@pytest.mark.parametrize(("form", "size"), EVERY)
def test_one_respondent_knows_nothing_for_certain_whatever_he_gives(form: str, size: int) -> None:
    """Not one mark, not that one was low, not even that one was 3 or less."""
    alone = chosen(size, 1, FORMS[form])
    assert not any((alone.any_mark, alone.low_mark, alone.low, alone.weak))


@pytest.mark.parametrize(("form", "size"), EVERY)
def test_two_who_compare_know_no_mark_from_four_answers_on(form: str, size: int) -> None:
    two = chosen(size, 2, FORMS[form])
    assert two.any_mark <= MOST_OF_TWO or size < TWO_FROM
    assert two.any_mark == 0 or (form, size) == ("more asked", 3)


def test_what_two_learn_of_a_third_is_no_more_than_is_said() -> None:
    """The first screen says it: with three answers two may learn the third's."""
    few, more = (chosen(3, 2, FORMS[form]) for form in FORMS)
    assert few.any_mark == 0
    assert 0 < more.any_mark <= Fraction(10, 100)
    assert 0 < few.weak <= Fraction(15, 100)


@pytest.mark.parametrize("shows", FORMS.values(), ids=FORMS)
def test_in_seeded_campaigns_as_seldom(shows: Figure) -> None:
    for size in (3, 5):
        found = seeded(size, 50, shows)
        exact = float(chosen(size, 2, shows).any_mark)
        assert (found.outsider, found.alone) == (0, 0)
        assert found.two / found.competences == pytest.approx(exact, abs=0.06)


def test_the_form_depends_on_the_number_asked_alone() -> None:
    """R-360.1: ends that followed the number finished would tell it."""
    for finished in (3, 4, 5):
        marks = [1] * finished
        assert {figure(marks, asked) for asked in (3, 4)} == {"3-"}
        assert {figure(marks, asked) for asked in range(FEW_ASKED, 8)} == {"2.5-"}


@pytest.mark.parametrize("mutant", FIGURE_MUTANTS)
def test_another_figure_is_caught(mutant: str) -> None:
    """By one who chooses his marks, with three finished answers."""
    assert not is_kept(3, FIGURE_MUTANTS[mutant])


def test_who_means_his_marks_learns_less_than_who_chooses_them() -> None:
    """Why the suite lets them choose: of the first form the one who means his learns 5 %."""
    assert float(honest(3, plainly_clamped)) == pytest.approx(0.0505, abs=0.0001)
    assert float(chosen(3, 1, plainly_clamped).any_mark) == pytest.approx(0.3601, abs=0.0001)


def test_the_weakest_competences_are_still_told() -> None:
    """S-37b: a report that keeps everything, and tells nothing for training, is none."""
    chosen_form = CANDIDATES["5 as 4; halves, 2.5 to 4 (five or more asked)"]
    for shares in (MARK_SHARES, WEAK_SHARES):
        assert told_weakest(chosen_form, 5, shares) > 0.85
    assert told_weakest(CANDIDATES["halves, 2 to 3"], 5, MARK_SHARES) < 0.1


def test_two_who_compare_are_met_with_builds_of_their_own() -> None:
    """With five answers one alone learns nothing of them, two do."""
    for shows in (CANDIDATES["halves, 2 to 4"], CANDIDATES["whole marks, 2 to 4"]):
        assert chosen(5, 1, shows).any_mark == 0
        assert chosen(5, 2, shows).any_mark > MOST_OF_TWO
