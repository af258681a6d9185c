"""Points, plans and years of 2017, competences of 2018, probation: the rules' own vectors."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations_with_replacement
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.eligibility import is_on_probation, judge
from evaluation.law.scales import GapPolicy
from evaluation.law.shelf import Shelf
from evaluation.law.terms import terms_of, terms_of_chapter

SHELF = Shelf.open(None)
V, T, B = SHELF["sjc-2017"], SHELF["turkestan-2018"], SHELF["baidibek-2023"]
Rule = TypeVar("Rule")


def there(rule: Rule | None) -> Rule:
    assert rule is not None
    return rule


POINTS, TARGETS, YEAR = there(V.points), there(V.targets), there(V.year)
COMPETENCES = there(T.competences)
D = Decimal
CALENDAR = Calendar()

# The quarter


@pytest.mark.parametrize(
    ("incentives", "violations", "total"),
    [
        ((), 0, 100),  # V-16
        ((3, 5), 2, 104),
        ((1,), 0, 101),  # V-18
        ((), 1, 98),  # V-22
        ((), 10, 80),
        ((), 60, -20),  # no floor
        ((5,) * 40, 0, 300),  # no ceiling
    ],
)
def test_v26_a_hundred_and_incentives_less_penalties(
    incentives: tuple[int, ...], violations: int, total: int
) -> None:
    """V-15, V-16, V-17, V-18, V-19, V-22, A-12."""
    assert POINTS.total(incentives, violations) == D(total)


@pytest.mark.parametrize("points", [0, 6, -1, 100])
def test_v18_an_incentive_has_one_to_five_points(points: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        POINTS.total([3, points], 0)


@pytest.mark.parametrize("violations", [-1, 1000])
def test_violations_are_a_plain_number(violations: int) -> None:
    with pytest.raises(ValueError, match="violations"):
        POINTS.total([], violations)


@given(st.lists(st.integers(1, 5), max_size=40), st.integers(0, 200))
def test_a12_each_item_counts_whatever_came_before(items: list[int], violations: int) -> None:
    total = POINTS.total(items, violations)
    assert POINTS.total([*items, 1], violations) == total + 1
    assert POINTS.total(items, violations + 1) == total - 2
    assert POINTS.total(items[::-1], violations) == total


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ("79", 1), ("79.5", 1), ("79.99", 1), ("80", 2), ("81", 2), ("105", 2), ("106", 3),
        ("130", 3), ("131", 4), ("80.5", 2), ("80.25", 2), ("105.25", 2), ("105.5", 3),
        ("130.25", 4), ("-20", 1), ("300", 4),
    ],
)  # fmt: skip
def test_v27_the_scale_of_a_quarter(value: str, grade: int) -> None:
    """G-1 to G-3 on the act's own bands."""
    assert POINTS.scale.grade_of(D(value)).number == grade


@pytest.mark.parametrize(
    ("value", "grade"),
    [
        ("2", 1), ("2.95", 1), ("2.99", 1), ("2.999", 1), ("3", 2), ("3.9", 2), ("3.94", 2),
        ("3.95", 3), ("4.9", 3), ("4.94", 3), ("4.95", 4), ("5", 4),
    ],
)  # fmt: skip
def test_v33_the_scale_of_a_year(value: str, grade: int) -> None:
    assert V.scale.grade_of(D(value)).number == grade


# The plan


@pytest.mark.parametrize(
    ("measurable", "fault", "warned"),
    [
        ((), "empty", False),
        ((True,), None, False),
        ((False,), "too-few-measurable", False),
        ((True, False), None, True),  # exactly half
        ((True, False, False), "too-few-measurable", False),  # one of three
        ((True, True, False), None, True),
        ((True, True, False, False), None, True),
        ((True, True, True, True), None, False),
        ((True,) * 5, "too-many", False),  # V-12: a fifth target
    ],
)
def test_x42_half_of_the_targets_are_measurable(
    measurable: tuple[bool, ...], fault: str | None, warned: bool
) -> None:
    """V-12 and the note to appendix 1: under half is blocked, under all warned of."""
    assert TARGETS.most == 4
    assert TARGETS.fault_of(measurable) == fault
    assert TARGETS.is_to_be_warned_of(measurable) is warned


# The year


@pytest.mark.parametrize(
    ("quarters", "plan", "value", "grade"),
    [
        ("110 98 131 80", "4 5 3", "3.6", 2),  # 104.75: удовлетворительно, 3
        ("131 131 131 131", "5 5 5 5", "5", 4),
        ("79 79 79 79", "2", "2", 1),
        ("120", "4 4 4 4", "4", 3),  # one quarter is enough
        ("90 90", "5 4 5 4", "3.9", 2),
        ("131", "4 3 3 3", "3.95", 3),  # 0.4 x 5 + 0.6 x 3.25: the gap rule decides
        ("79", "5 5 5 5", "3.8", 2),
        ("120", "5 5 4", "4.4", 3),  # thirds stay exact
    ],
)
def test_v32_the_mark_of_a_year(quarters: str, plan: str, value: str, grade: int) -> None:
    """V-5, V-30, V-32, V-33."""
    marks = [D(one) for one in quarters.split()]
    found = YEAR.year_of(POINTS, marks, [int(one) for one in plan.split()])
    assert found.value == D(value)
    assert V.scale.grade_of(found.value).number == grade


@pytest.mark.parametrize(("points", "mark"), [(79, 2), (80, 3), (106, 4), (131, 5)])
def test_v32_a_quarters_mean_is_turned_by_its_grade(points: int, mark: int) -> None:
    assert YEAR.year_of(POINTS, [D(points)], [4]).turned == mark


def test_v32_the_weights_make_one_and_are_not_verified() -> None:
    assert (YEAR.quarters_weight, YEAR.plan_weight) == (D("0.4"), D("0.6"))
    assert not YEAR.weights_source.verified
    assert YEAR.turned_source.verified


@pytest.mark.parametrize(("quarters", "plan"), [((), (4,)), ((100,), ()), ((100,) * 5, (4,))])
def test_a_year_needs_a_quarter_and_a_target(
    quarters: tuple[int, ...], plan: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=r"at least one mark|4 quarters"):
        YEAR.year_of(POINTS, [D(one) for one in quarters], plan)


def test_one_value_alone_of_all_years_lies_in_a_gap() -> None:
    """G-2: of every grade of the quarters and every plan only 3.95, on which a bonus hangs."""
    plans = [
        plan
        for count in (1, 2, 3, 4)
        for plan in combinations_with_replacement((2, 3, 4, 5), count)
    ]
    years = {
        YEAR.year_of(POINTS, [D(points)], plan).value
        for points in (79, 80, 106, 131)
        for plan in plans
    }
    read = {
        value: [V.scale.under(policy).grade_of(value).number for policy in GapPolicy]
        for value in years
    }
    assert {value: both for value, both in read.items() if both[0] != both[1]} == {
        D("3.95"): [3, 2]
    }


# Competences


def test_three_quarters_of_the_indicators_meet_expectations() -> None:
    """A stand-in, not verified: of 1 to 6 indicators 1, 2, 3, 3, 4, 5."""
    counts = {
        len(shown.effective): COMPETENCES.needed(shown)
        for one in COMPETENCES.competences
        for shown in one.indicators
    }
    assert counts == {1: 1, 2: 2, 3: 3, 4: 3, 5: 4, 6: 5}
    assert not COMPETENCES.share_source.verified


@pytest.mark.parametrize(("shown", "met"), [(0, False), (2, False), (3, True), (4, True)])
def test_enough_are_shown(shown: int, met: bool) -> None:
    assert COMPETENCES.is_met(COMPETENCES.indicators_of(1, 2), shown) is met


@pytest.mark.parametrize("shown", [-1, 5])
def test_more_than_there_are_are_not_shown(shown: int) -> None:
    with pytest.raises(ValueError, match="not within 0 to 4"):
        COMPETENCES.is_met(COMPETENCES.indicators_of(1, 2), shown)


@pytest.mark.parametrize(("competence", "tier"), [(0, 1), (12, 1), (1, 4), (1, 0), (-1, 1)])
def test_a_tier_or_competence_that_is_not_there(competence: int, tier: int) -> None:
    with pytest.raises(KeyError):
        COMPETENCES.indicators_of(competence, tier)


# Who is evaluated


@pytest.mark.parametrize(
    ("quarter", "appointed", "dismissed", "eligible"),
    [
        ((2017, 4), "2017-10-01", None, True),
        ((2017, 4), "2017-10-02", None, False),
        ((2017, 1), "2015-03-03", "2017-02-28", False),
        ((2017, 1), "2015-03-03", "2017-03-31", True),
        ((2017, 3), None, None, True),
    ],
)
def test_v3c_three_months_on_the_post(
    quarter: tuple[int, int], appointed: str | None, dismissed: str | None, eligible: bool
) -> None:
    """X-33: of the fourth quarter they are counted to 31 December, though it ends on the 10th."""
    on = date.fromisoformat
    verdict = judge(
        V.eligibility,
        Quarter(*quarter),
        on(appointed) if appointed else None,
        on(dismissed) if dismissed else None,
        None,
        CALENDAR,
    )
    assert (verdict.eligible, verdict.source.rule) == (eligible, "V-3c")
    assert verdict.reason == ("eligible" if eligible else "tenure")


@pytest.mark.parametrize(
    ("until", "day", "kept_out"),
    [
        ("2017-12-08", "2017-12-07", True),
        ("2017-12-08", "2017-12-08", True),  # on its last day it still runs
        ("2017-12-08", "2017-12-09", False),
        (None, "2017-12-08", False),
    ],
)
def test_v3c_probation_is_compared_with_the_day_of_evaluation(
    until: str | None, day: str, kept_out: bool
) -> None:
    on = date.fromisoformat
    last = on(until) if until else None
    is_on = is_on_probation(V.eligibility, last, on(day))
    assert is_on is kept_out
    quarter = Quarter(2017, 4)
    verdict = judge(V.eligibility, quarter, None, None, None, CALENDAR, on_probation=is_on)
    assert verdict.reason == ("probation" if kept_out else "eligible")
    assert verdict.source.rule == "V-3c"


@pytest.mark.parametrize("key", ["mangystau-2025", "shymkent-2023", "baidibek-2023"])
def test_other_acts_ask_for_no_probation(key: str) -> None:
    """X-30: a rule of one act is never lent to another."""
    rule = SHELF[key].eligibility
    assert not is_on_probation(rule, date(2030, 1, 1), date(2026, 4, 1))


# Terms


@pytest.mark.parametrize(
    ("name", "caused", "day"),
    [
        ("plan", "2017-05-03", "2017-05-19"),  # V-11: 8 and 9 May are off
        ("notice", "2017-12-04", "2017-11-24"),  # V-14: calendar days
        ("absent", "2017-04-03", "2017-04-10"),  # V-3d
        ("computed", "2017-12-25", "2017-12-14"),  # V-32
        ("acquaint", "2017-12-15", "2017-12-21"),  # V-36: 16 to 19 December are off
        ("appeal", "2017-12-25", "2018-01-10"),  # V-38
    ],
)
def test_the_terms_of_2017(name: str, caused: str, day: str) -> None:
    """V-11, V-14, V-3d, V-32, V-36, V-38."""
    term = next(term for term in terms_of(V) if term.name == name)
    assert term.day(date.fromisoformat(caused), CALENDAR).isoformat() == day
    assert term.unenforced is None


@pytest.mark.parametrize(
    ("name", "caused", "day", "rule"),
    [
        ("plan", "2022-01-01", "2022-01-19", "B-42"),  # 3, 4 and 7 January are off
        ("notice", "2023-11-06", "2023-11-01", "B-55"),
        ("resubmitted", "2023-10-24", "2023-10-27", "B-53"),  # the 25th is off
        ("submitted", "2023-10-26", "2023-10-30", "B-54"),
        ("acquaint", "2023-11-10", "2023-11-14", "B-66"),
        ("appeal", "2023-12-01", "2023-12-15", "B-68"),
    ],
)
def test_the_terms_of_chapter_6(name: str, caused: str, day: str, rule: str) -> None:
    term = next(term for term in terms_of_chapter(B) if term.name == name)
    assert (term.day(date.fromisoformat(caused), CALENDAR).isoformat(), term.source.rule) == (
        day,
        rule,
    )


def test_x28_the_term_of_the_chapters_plan_is_held_against_nobody() -> None:
    unenforced = {term.name: term.unenforced for term in terms_of_chapter(B)}
    assert [name for name, why in unenforced.items() if why] == ["plan"]
    assert unenforced["plan"] is not None
    assert unenforced["plan"].rule == "X-28"


def test_no_act_lends_its_terms() -> None:
    """X-30: 2018 prints none, and the other chapters of Baidibek have sessions."""
    assert terms_of(T) == ()
    assert terms_of(B) == ()
    assert terms_of_chapter(V) == ()
    assert terms_of_chapter(SHELF["shymkent-2023"]) == ()
