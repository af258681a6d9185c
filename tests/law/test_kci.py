"""Key target indicators: the percent of A-15, the table of appendix 3, marks with two decimals."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.kci.kci import Kci
from evaluation.law.kci_marks import (
    AllowedRow,
    AllowedTable,
    Direction,
    KciError,
    mark_of,
    percent,
    percent_shown,
    table_faults,
)
from evaluation.law.words import Source

APPENDIX_3 = Source("S-28c", "28", False)
CENT = Decimal("0.01")
INFINITE = Decimal("Infinity")

numbers = st.decimals(
    min_value=Decimal("-99999.99"), max_value=Decimal("99999.99"), places=2, allow_nan=False
)
above_zero = st.decimals(min_value=CENT, max_value=Decimal("99999.99"), places=2)
from_zero = st.decimals(min_value=0, max_value=Decimal("99999.99"), places=2)


def row(
    percent_from: str, percent_to: str | None, mark_from: str = "0", mark_to: str = "5"
) -> AllowedRow:
    upper = None if percent_to is None else Decimal(percent_to)
    return AllowedRow(Decimal(percent_from), upper, Decimal(mark_from), Decimal(mark_to))


def table(*rows: AllowedRow, precision: str = "0.01") -> AllowedTable:
    return AllowedTable(rows, Decimal(precision), APPENDIX_3)


THREE = (
    row("0", "49.99", "0", "1.99"),
    row("50", "99.99", "2", "3.99"),
    row("100", None, "4", "5"),
)
"""Invented: the numbers of appendix 3 are in no act at hand (forms 3.3)."""


# The percent


@pytest.mark.parametrize(
    ("direction", "planned", "actual", "shown"),
    [
        ("more", "120", "90", "75,00"),
        ("more", "120", "120", "100,00"),
        ("more", "120", "150", "125,00"),
        ("more", "3", "1", "33,33"),
        ("more", "3", "2", "66,67"),
        ("more", "200", "0.01", "0,01"),  # 0.005 goes up
        ("more", "120", "0", "0,00"),
        ("more", "120", "-4", "0,00"),
        ("less", "120", "90", "133,33"),
        ("less", "5", "10", "50,00"),
        ("less", "5", "5", "100,00"),
        ("less", "5", "0", "∞"),
    ],
)
def test_how_far_an_indicator_came_true(
    direction: Direction, planned: str, actual: str, shown: str
) -> None:
    """A-15."""
    assert percent_shown(percent(Decimal(planned), Decimal(actual), direction)) == shown


@pytest.mark.parametrize(("came", "shown"), [(True, "100,00"), (False, "0,00")])
def test_done_or_not(came: bool, shown: str) -> None:
    """A-15."""
    assert percent_shown(percent(None, came, "done")) == shown


@pytest.mark.parametrize(
    ("direction", "planned", "actual", "key"),
    [
        ("more", "0", Decimal(90), "refuse-kci-planned"),
        ("more", "-5", Decimal(90), "refuse-kci-planned"),
        ("more", None, Decimal(90), "refuse-kci-planned"),
        ("more", "NaN", Decimal(90), "refuse-kci-planned"),
        ("more", "Infinity", Decimal(90), "refuse-kci-planned"),
        ("more", "1234567890123", Decimal(90), "refuse-kci-planned"),
        ("more", "1E+12", Decimal(90), "refuse-kci-planned"),
        ("more", "1E-13", Decimal(90), "refuse-kci-planned"),
        ("less", "0", Decimal(90), "refuse-kci-planned"),
        ("less", "-5", Decimal(90), "refuse-kci-planned"),
        ("less", "5", Decimal(-1), "refuse-kci-actual"),
        ("more", "5", Decimal("NaN"), "refuse-kci-actual"),
        ("more", "5", Decimal("Infinity"), "refuse-kci-actual"),
        ("more", "5", Decimal("1E+12"), "refuse-kci-actual"),
        ("more", "5", True, "refuse-kci-actual"),
        ("done", "5", True, "refuse-kci-planned"),
        ("done", None, Decimal(1), "refuse-kci-actual"),
    ],
)
def test_what_can_not_be_is_refused_with_a_reason(
    direction: Direction, planned: str | None, actual: Decimal | bool, key: str
) -> None:
    with pytest.raises(KciError) as caught:
        percent(None if planned is None else Decimal(planned), actual, direction)
    assert caught.value.key == key
    assert str(caught.value)


@given(above_zero, numbers)
def test_more_is_better(planned: Decimal, actual: Decimal) -> None:
    """Exact where fractions are, and never below 0."""
    exact = max(Fraction(0), Fraction(actual) / Fraction(planned) * 100)
    found = percent(planned, actual, "more")
    assert abs(Fraction(found) - exact) < Fraction(1, 10**40)
    assert found >= 0


@given(above_zero, from_zero)
def test_less_is_better(planned: Decimal, actual: Decimal) -> None:
    found = percent(planned, actual, "less")
    if actual == 0:
        assert found == INFINITE
    else:
        exact = Fraction(planned) / Fraction(actual) * 100
        assert abs(Fraction(found) - exact) < Fraction(1, 10**40)


@given(above_zero, from_zero, from_zero)
def test_a_better_value_never_gives_a_lower_percent(
    planned: Decimal, one: Decimal, other: Decimal
) -> None:
    low, high = sorted((one, other))
    assert percent(planned, low, "more") <= percent(planned, high, "more")
    assert percent(planned, high, "less") <= percent(planned, low, "less")


@given(above_zero)
def test_the_plan_reached_is_a_hundred(planned: Decimal) -> None:
    assert percent(planned, planned, "more") == percent(planned, planned, "less") == 100


@given(numbers.filter(lambda number: number <= 0), numbers, st.sampled_from(["more", "less"]))
def test_no_plan_of_zero_or_less(planned: Decimal, actual: Decimal, direction: Direction) -> None:
    with pytest.raises(KciError, match="must be above 0"):
        percent(planned, actual, direction)


# An indicator of a plan


def indicator(direction: Direction, *planned: str) -> Kci:
    return Kci(
        name="Доля ответов в срок",
        unit="%",
        direction=direction,
        planned=tuple(map(Decimal, planned)),
        due=date(2026, 12, 31),
        change="Быстрее",
        document="План развития",
    )


def test_one_target_serves_every_quarter() -> None:
    assert [indicator("more", "95").planned_for(n) for n in (1, 2, 3, 4)] == [Decimal(95)] * 4


def test_a_plan_of_a_year_may_have_four_targets() -> None:
    """A-16."""
    kci = indicator("more", "20", "45", "70", "95")
    assert [kci.planned_for(n) for n in (1, 2, 3, 4)] == [20, 45, 70, 95]


def test_what_is_done_or_not_has_no_target() -> None:
    assert indicator("done").planned_for(3) is None


@pytest.mark.parametrize(
    ("direction", "planned"),
    [
        ("more", ()),
        ("less", ()),
        ("more", ("1", "2")),
        ("more", ("1", "2", "3", "4", "5")),
        ("done", ("1",)),
        ("more", ("0",)),
        ("less", ("-1",)),
        ("more", ("1", "2", "0", "4")),
    ],
)
def test_targets_that_can_not_be(direction: Direction, planned: tuple[str, ...]) -> None:
    with pytest.raises(KciError) as caught:
        indicator(direction, *planned)
    assert caught.value.key == "refuse-kci-planned"


# The table of allowed marks


@pytest.mark.parametrize(
    ("value", "allowed"),
    [
        ("0", ("0", "1.99")),
        ("49.99", ("0", "1.99")),
        ("49.994", ("0", "1.99")),
        ("49.995", ("2", "3.99")),  # half up, in the step of the table
        ("50", ("2", "3.99")),
        ("99.994999", ("2", "3.99")),
        ("99.995", ("4", "5")),
        ("100", ("4", "5")),
        ("1000000", ("4", "5")),
        ("Infinity", ("4", "5")),
    ],
)
def test_the_marks_that_a_percent_allows(value: str, allowed: tuple[str, str]) -> None:
    """S-28c, B-26c."""
    low, high = map(Decimal, allowed)
    assert table(*THREE).range_for(Decimal(value)) == (low, high)


def test_an_empty_table_restricts_nothing() -> None:
    assert table().range_for(Decimal(50)) is None


@st.composite
def tables(draw: st.DrawFn) -> AllowedTable:
    """Any table without faults: bands side by side from 0 up, in one of the printed steps."""
    step = Decimal(draw(st.sampled_from(["1", "0.1", "0.01"])))
    starts = [0, *sorted(draw(st.sets(st.integers(1, 20_000), max_size=6)))]
    rows = []
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        marks = sorted(draw(st.tuples(st.integers(0, 500), st.integers(0, 500))))
        upper = None if following is None else (following - 1) * step
        rows.append(AllowedRow(start * step, upper, marks[0] * CENT, marks[1] * CENT))
    return AllowedTable(tuple(rows), step, APPENDIX_3)


percents = st.one_of(
    st.decimals(min_value=0, max_value=1000, places=4), st.just(INFINITE), from_zero
)


@given(tables(), percents)
def test_every_percent_gets_exactly_one_range(one: AllowedTable, value: Decimal) -> None:
    shown = value if value.is_infinite() else _half_up(value, one.precision)
    holding = [band for band in one.rows if band.reaches(shown)]
    assert len(holding) == 1
    assert one.range_for(value) == (holding[0].mark_from, holding[0].mark_to)


@given(above_zero, numbers, st.sampled_from(["more", "less"]), tables())
def test_every_direction_finds_its_range(
    planned: Decimal, actual: Decimal, direction: Direction, one: AllowedTable
) -> None:
    if direction == "less":
        actual = abs(actual)
    allowed = one.range_for(percent(planned, actual, direction))
    assert allowed is not None
    assert 0 <= allowed[0] <= allowed[1] <= 5


@given(st.booleans(), tables())
def test_done_or_not_finds_its_range(came: bool, one: AllowedTable) -> None:
    assert one.range_for(percent(None, came, "done")) is not None


def _half_up(value: Decimal, step: Decimal) -> Decimal:
    """By hand, in whole numbers."""
    return Decimal((2 * Fraction(value) / Fraction(step) + 1) // 2) * step


@pytest.mark.parametrize(
    ("rows", "place", "reason"),
    [
        ((row("1", None),), "rows[0].percent_from", "must start at 0"),
        ((row("0", "100"),), "rows[0].percent_to", "last band must be open"),
        ((row("0", "49.99"), row("50.01", None)), "rows[1].percent_from", "leaves a gap"),
        ((row("0", "50"), row("50", None)), "rows[1].percent_from", "overlaps"),
        ((row("0", "50"), row("30", None)), "rows[1].percent_from", "overlaps"),
        ((row("0", None), row("50", None)), "rows[0].percent_to", "only the last band is open"),
        ((row("0", "-1"), row("0", None)), "rows[0].percent_from", "0 is above -1"),
        ((row("0", "49.999"), row("50", None)), "rows[0].percent_to", "finer than 0.01"),
        ((row("0", None, "4", "3"),), "rows[0].mark_from", "4 is above 3"),
        ((row("0", None, "-1", "3"),), "rows[0].mark_from", "not within 0 to 5"),
        ((row("0", None, "0", "5.01"),), "rows[0].mark_to", "not within 0 to 5"),
        ((row("0", None, "0.001", "5"),), "rows[0].mark_from", "more than two decimals"),
    ],
)
def test_a_table_with_a_fault_is_no_table(
    rows: tuple[AllowedRow, ...], place: str, reason: str
) -> None:
    found = table_faults(rows, CENT)
    assert any(where == place and reason in why for where, why in found), found
    with pytest.raises(ValueError, match="rows"):
        table(*rows)


@given(tables(), st.integers(2, 30))
def test_a_moved_bound_is_a_gap_or_an_overlap(one: AllowedTable, steps: int) -> None:
    """Every joint of a table holds it together."""
    for number, band in enumerate(one.rows[:-1]):
        assert band.percent_to is not None
        for moved in (
            band.percent_to + steps * one.precision,
            band.percent_to - steps * one.precision,
        ):
            spoilt = AllowedRow(band.percent_from, moved, band.mark_from, band.mark_to)
            rows = (*one.rows[:number], spoilt, *one.rows[number + 1 :])
            assert table_faults(rows, one.precision)


# Marks


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("4", "4"),
        ("3,75", "3.75"),
        ("3.75", "3.75"),
        (" 4,5 ", "4.5"),
        ("0", "0"),
        ("5", "5"),
        ("5,00", "5"),
    ],
)
def test_a_mark_as_it_is_typed(text: str, mark: str) -> None:
    """A-04."""
    assert mark_of(text) == Decimal(mark)


@pytest.mark.parametrize(
    "text", ["", "5,01", "6", "-1", "3,755", "3,", ",5", "4/5", "٤", "4 5", "4e0", "1_0", "NaN"]
)
def test_what_is_no_mark(text: str) -> None:
    with pytest.raises(KciError) as caught:
        mark_of(text)
    assert caught.value.key == "refuse-kci-mark"


@given(st.integers(0, 500))
def test_every_hundredth_is_a_mark(hundredths: int) -> None:
    mark = hundredths * CENT
    assert mark_of(str(mark)) == mark_of(str(mark).replace(".", ",")) == mark
