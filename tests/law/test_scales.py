"""Grades and means: the gap rule on every scale that the acts print (rules, section 6)."""

from __future__ import annotations

from decimal import Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.law.scales import GapPolicy, Grade, Mean, Scale, mean_of, shown
from evaluation.law.words import Source, Words

D = Decimal
INFINITY = D("Infinity")


def band(
    number: int, low: str, high: str, *, low_excluded: bool = False, high_excluded: bool = False
) -> Grade:
    return Grade(
        number, Words(str(number), str(number)), D(low), D(high), low_excluded, high_excluded
    )


def scale(rule: str, precision: str, *grades: Grade) -> Scale:
    return Scale(grades, D(precision), GapPolicy.ROUND_HALF_UP, Source(rule, "", True))


FIVE_POINTS = scale(
    "M-7b",
    "0.01",
    band(4, "4", "5"),
    band(3, "3", "3.99"),
    band(2, "2", "2.99"),
    band(1, "0", "1.99"),
)
HUNDRED = scale(
    "V-27",
    "1",
    band(4, "130", "Infinity", low_excluded=True),
    band(3, "106", "130"),
    band(2, "81", "105"),
    band(1, "-Infinity", "80", high_excluded=True),
)
YEAR_2017 = scale(
    "V-33",
    "0.1",
    band(4, "5", "5"),
    band(3, "4", "4.9"),
    band(2, "3", "3.9"),
    band(1, "0", "3", high_excluded=True),
)


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ("5", 4), ("4", 4), ("3.995", 4), ("3.994", 3), ("3.99", 3), ("3", 3), ("2.995", 3),
        ("2.994", 2), ("2.99", 2), ("1.995", 2), ("1.994", 1), ("1.99", 1), ("0", 1),
        ("3.9949999999999999999999999", 3),
    ],
)  # fmt: skip
def test_grades_of_the_five_point_scale(value: str, grade: int) -> None:
    """M-7b, S-8, B-6 by G-1 and G-2."""
    assert FIVE_POINTS.grade_of(D(value)).number == grade


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ("-20", 1), ("79", 1), ("79.5", 1), ("79.99", 1), ("80", 2), ("81", 2), ("105", 2),
        ("106", 3), ("130", 3), ("131", 4), ("80.5", 2), ("80.25", 2), ("105.25", 2),
        ("105.5", 3), ("130.25", 4), ("500", 4),
    ],
)  # fmt: skip
def test_grades_of_the_hundred_point_scale(value: str, grade: int) -> None:
    """V-27: 130,25 is "свыше 130" (G-1); exactly 80 is in the servant's favour (G-3)."""
    assert HUNDRED.grade_of(D(value)).number == grade


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ("0", 1), ("2.95", 1), ("2.99", 1), ("2.999", 1), ("3", 2), ("3.9", 2), ("3.94", 2),
        ("3.95", 3), ("4.9", 3), ("4.94", 3), ("4.95", 4), ("5", 4),
    ],
)  # fmt: skip
def test_grades_of_the_year_of_2017(value: str, grade: int) -> None:
    """V-33: 2,95 lies inside "менее 3", so it isn't rounded (G-1)."""
    assert YEAR_2017.grade_of(D(value)).number == grade


@pytest.mark.parametrize(
    ("value", "grade"), [("3.995", 3), ("3.9999", 3), ("4", 4), ("1.995", 1), ("2.999", 2)]
)
def test_the_stricter_reading_asks_for_the_lower_bound_itself(value: str, grade: int) -> None:
    """The switch `gap_policy = floor_band`."""
    strict = Scale(FIVE_POINTS.grades, D("0.01"), GapPolicy.FLOOR_BAND, FIVE_POINTS.source)
    assert strict.grade_of(D(value)).number == grade


def test_the_stricter_reading_of_exactly_eighty() -> None:
    strict = Scale(HUNDRED.grades, D(1), GapPolicy.FLOOR_BAND, HUNDRED.source)
    assert strict.grade_of(D(80)).number == 1
    assert strict.grade_of(D("130.25")).number == 4


@pytest.mark.parametrize("value", ["-0.01", "5.001", "6"])
def test_outside_the_scale_there_is_no_grade(value: str) -> None:
    """5.001 isn't rounded into the scale: no mean can come out above the highest mark."""
    with pytest.raises(ValueError, match="outside"):
        FIVE_POINTS.grade_of(D(value))


def test_a_scale_is_written_from_the_highest_grade_down() -> None:
    with pytest.raises(ValueError, match="highest"):
        Scale(FIVE_POINTS.grades[::-1], D("0.01"), GapPolicy.ROUND_HALF_UP, FIVE_POINTS.source)


@given(*[st.decimals(0, 5, allow_nan=False, places=6)] * 2, st.sampled_from(list(GapPolicy)))
def test_a_higher_mean_never_has_a_lower_grade(one: D, other: D, policy: GapPolicy) -> None:
    of = Scale(FIVE_POINTS.grades, D("0.01"), policy, FIVE_POINTS.source).grade_of
    low, high = sorted((one, other))
    assert of(low).number <= of(high).number


@given(*[st.decimals(0, 200, allow_nan=False, places=3)] * 2)
def test_more_points_never_have_a_lower_grade(one: D, other: D) -> None:
    low, high = sorted((one, other))
    assert HUNDRED.grade_of(low).number <= HUNDRED.grade_of(high).number


@given(st.decimals(0, 5, allow_nan=False, places=6))
def test_what_is_shown_belongs_to_the_grade(value: D) -> None:
    """G-4: nobody sees 4.00 beside the grade of 3.99."""
    seen = D(shown(value, FIVE_POINTS.precision))
    assert FIVE_POINTS.grade_of(seen) == FIVE_POINTS.grade_of(value)


# Means


def test_the_mean_keeps_its_sum_and_count() -> None:
    """A-03."""
    mean = mean_of([4, 4, D("3.98")])
    assert mean == Mean(D("11.98"), 3)
    assert str(mean.value).startswith("3.9933333")
    assert FIVE_POINTS.grade_of(mean.value).number == 3


def test_four_quarters_reach_the_highest_grade() -> None:
    """Section 6: quarters 4, 4, 3.99, 3.99."""
    assert FIVE_POINTS.grade_of(mean_of([D(4), D(4), D("3.99"), D("3.99")]).value).number == 4


def test_a_year_of_thirds_and_sixths_is_not_rounded_on_the_way() -> None:
    """Two rounded quotients would give 3.99499999… and cost the servant a grade."""
    quarters = [
        mean_of([4, 4, 4, 4, 4, 3]),
        mean_of([4, 4, 4, 4, 4, 3]),
        mean_of([4, 4, 4, 4, 5, 5]),
    ]
    year = mean_of([*quarters, D("3.98")])
    assert year.value == D("3.995")
    assert FIVE_POINTS.grade_of(year.value).number == 4


def test_one_quarter_is_enough_for_a_year_and_none_is_not() -> None:
    """A-01."""
    assert mean_of([mean_of([3, 4])]).value == D("3.5")
    with pytest.raises(ValueError, match="at least one"):
        mean_of([])


def test_a_float_is_refused() -> None:
    with pytest.raises(TypeError):
        mean_of([3.995])  # type: ignore[list-item]


@given(st.lists(st.integers(0, 5), min_size=1, max_size=12))
def test_a_mean_lies_between_its_marks(marks: list[int]) -> None:
    assert min(marks) <= mean_of(marks).value <= max(marks)


# What people see


@pytest.mark.parametrize(
    ("value", "precision", "seen"),
    [
        ("4", "0.01", "4.00"),
        ("3.995", "0.01", "4.00"),
        ("3.985", "0.01", "3.99"),  # banker's rounding would say 3.98
        ("2.125", "0.01", "2.13"),
        ("0", "0.01", "0.00"),
        ("104.5", "1", "105"),
        ("4.25", "0.1", "4.3"),
    ],
)
def test_shown_half_up(value: str, precision: str, seen: str) -> None:
    """G-4."""
    assert shown(D(value), D(precision)) == seen


def test_shown_half_up_whatever_the_thread_prefers() -> None:
    with localcontext() as context:
        context.rounding = "ROUND_HALF_EVEN"
        assert shown(D("2.125"), D("0.01")) == "2.13"
