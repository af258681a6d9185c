"""The act of Mangystau 2025 as data: its numbers, words, routes and dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar.calendar import Calendar, Override, Quarter
from evaluation.law.act import family_of, normal_category
from evaluation.law.reading.act import load
from evaluation.law.words import Words

TEXT = (resources.files("evaluation.law") / "acts" / "mangystau-2025.toml").read_text("utf-8")
ACT = load(TEXT, "mangystau-2025.toml")
CALENDAR = Calendar()


@dataclass(frozen=True)
class APost:
    category: str
    is_unit_head: bool = False
    is_managerial: bool = False


# What the act says


def test_the_numbers_of_the_act() -> None:
    assert ACT.key == "mangystau-2025"
    assert ACT.edition == "E2025"
    assert ACT.marks == (0, 5)  # M-17b
    assert ACT.named_servants_over == 20  # M-17c
    assert ACT.apply_within_working_days == 5  # M-10
    assert ACT.storage_years == 3  # M-12
    assert ACT.eligibility.tenure_months == 1  # M-5a
    assert ACT.eligibility.days_worked == 15  # M-5b
    heads = [(head.category, head.is_unit_head) for head in ACT.unit_heads]
    assert heads == [("D-3", True), ("D-O-1", None)]  # M-2.3
    assert not ACT.mark_meanings  # no source gives one


def test_the_calibration_session() -> None:
    """M-19 to M-22, X-17."""
    session = ACT.calibration_rule
    assert (session.min_members, session.odd, session.enforcement) == (3, True, "hard")
    assert session.excluded == ("applicant", "evaluator")
    assert session.included == ("evaluators", "hr_worker")
    assert session.majority_of == "members"
    terms = (session.decide, session.hold, session.post_protocol)
    assert [(term.working_days, term.source.rule) for term in terms] == [
        (3, "M-19a"),
        (10, "M-20"),
        (3, "M-22f"),
    ]


def test_the_grades_carry_the_names_of_the_act() -> None:
    """M-7, forms 6; "не удовлетворительно" is printed in two words."""
    names = {grade.number: grade.name for grade in ACT.scale.grades}
    assert names[4] == Words(
        kk="Функционалдық міндеттерін тиімді атқарады",
        ru="Выполняет функциональные обязанности эффективно",
    )
    assert names[3].kk == "Функционалдық міндеттерін тиісті түрде атқарады"
    assert names[3].ru == "Выполняет функциональные обязанности надлежащим образом"
    assert names[2].kk == "Функционалдық міндеттерін қанағаттанарлық түрде атқарады"
    assert names[2].ru == "Выполняет функциональные обязанности удовлетворительно"
    assert names[1].kk == (
        "Функционалдық міндеттерін қанағаттанарлықсыз түрде атқарады (қанағаттанарлықсыз баға)"
    )
    assert names[1].ru == (
        "Выполняет функциональные обязанности не удовлетворительно (неудовлетворительная оценка)"
    )
    assert ACT.scale.source.rule == "M-7b"


@pytest.mark.parametrize(
    ("mean", "grade"), [("5", 4), ("3.995", 4), ("3.994", 3), ("2.995", 3), ("1.994", 1), ("0", 1)]
)
def test_the_act_rounds_its_gaps_half_up(mean: str, grade: int) -> None:
    """G-2."""
    assert ACT.grade_of(Decimal(mean)).number == grade


def test_an_office_may_choose_the_stricter_reading() -> None:
    strict = load(TEXT.replace("round_half_up", "floor_band", 1), "own.toml")
    assert strict.grade_of(Decimal("3.995")).number == 3


def test_the_forms_are_stand_ins_and_say_so() -> None:
    """Forms 2: heads have six items, the others four; nothing of it is verified."""
    heads, others = ACT.forms["appendix-1"], ACT.forms["appendix-2"]
    assert [item.name.ru for item in others.items] == [
        "Качество выполнения функциональных обязанностей",
        "Соблюдение сроков выполнения задач",
        "Самостоятельность и инициативность",
        "Трудовая дисциплина",
    ]
    assert [item.name for item in heads.items[:4]] == [item.name for item in others.items]
    assert [item.name.kk for item in heads.items[4:]] == ["Қызметті басқару", "Топты басқару"]
    assert not heads.verified
    assert not others.verified


def test_what_is_not_verified_is_named() -> None:
    assert not ACT.verified
    assert "forms.appendix-1" in ACT.unverified
    assert "forms.appendix-2.items[3]" in ACT.unverified
    assert "titles.hr_service" in ACT.unverified
    assert "marks" not in ACT.unverified
    compared = load(TEXT.replace("verified = false", "verified = true"), "own.toml")
    assert compared.verified
    assert compared.forms["appendix-1"].verified


def test_official_words_exist_in_two_languages() -> None:
    title = ACT.titles["evaluator"]
    assert title.in_("kk") == "бағалаушы адам"
    assert title.in_("ru") == title.in_("en") == "оценивающее лицо"
    assert title.source.rule == "M-2.4"


def test_the_channels_of_a_recorded_notice() -> None:
    """M-9b."""
    assert list(ACT.channels) == [
        "registered-letter",
        "telephone-message",
        "wire",
        "text-message",
        "e-mail",
        "other",
    ]


def test_the_file_itself_stays_at_hand() -> None:
    """A campaign is pinned to the text it was opened under."""
    assert ACT.text == TEXT
    assert ACT.digest == sha256(TEXT.encode()).hexdigest()


# Categories


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("D-O-1", "D-O-1"),
        ("D – О – 1", "D-O-1"),  # long dashes, a Cyrillic О
        ("d-о-1", "D-O-1"),
        ("D—3", "D-3"),
        ("D 3", "D-3"),
        ("  d\u00a0-\u20113 ", "D-3"),
        ("D\u200b-3", "D-3"),
        ("\uff24\uff0d\uff13", "D-3"),
        ("В-1", "B-1"),
        ("С-О-1", "C-O-1"),
        ("Е-R-4", "E-R-4"),
        ("авсеоркмнтх-1", "ABCEOPKMHTX-1"),
        ("", ""),
    ],
)
def test_look_alikes_are_one_category(written: str, normal: str) -> None:
    """X-30, forms 6.2: the documents mix both alphabets inside one code."""
    assert normal_category(written) == normal


@given(st.text(max_size=20))
def test_a_normal_category_stays_as_it_is(text: str) -> None:
    once = normal_category(text)
    assert normal_category(once) == once


@pytest.mark.parametrize(
    ("category", "known"),
    [
        ("D-3", True),
        ("D-5", True),
        ("D-О-1", True),
        ("D-O-4", True),
        ("C-3", False),
        ("D-R-1", False),
        ("E-1", False),
        ("D", False),
        ("D-O", False),
        ("D-3-x", False),
        ("3", False),
        ("", False),
    ],
)
def test_the_act_speaks_of_its_own_families_only(category: str, known: bool) -> None:
    """X-30: another body enters its own categories, else its campaign doesn't open."""
    assert ACT.knows(category) is known


def test_the_family_of_a_category() -> None:
    assert family_of("D-O-1") == "D-O"
    assert family_of("D-3") == "D"


# Who evaluates whom


@pytest.mark.parametrize(
    ("post", "rule", "evaluator", "form"),
    [
        (APost("D-3", is_unit_head=True), "M-16a", "superior", "appendix-1"),
        (APost("D-3", True, True), "M-16a", "superior", "appendix-1"),
        (APost("D-O-1"), "M-16a", "superior", "appendix-1"),
        (APost("d – О – 1", True, True), "M-16a", "superior", "appendix-1"),
        (APost("D-4", is_managerial=True), "M-16b", "unit_head", "appendix-1"),
        (APost("D-O-2", is_managerial=True), "M-16b", "unit_head", "appendix-1"),
        (APost("D-3", is_managerial=True), "M-16b", "unit_head", "appendix-1"),
        (APost("D-3"), "M-16c", "superior", "appendix-2"),
        (APost("D-4"), "M-16d", "unit_head", "appendix-2"),
        (APost("D-O-3"), "M-16d", "unit_head", "appendix-2"),
        (APost("D-5", is_unit_head=True), "M-16d", "unit_head", "appendix-2"),
    ],
)
def test_who_evaluates_whom_on_which_form(
    post: APost, rule: str, evaluator: str, form: str
) -> None:
    """M-16a to M-16d; M-16b wins over M-16c (X-05)."""
    route = ACT.route_for(post)
    assert (route.source.rule, route.evaluator, route.form) == (rule, evaluator, form)


# Dates


@pytest.mark.parametrize(
    ("quarter", "event", "day", "plan_day", "rule"),
    [
        ("2026-Q1", "quarter_mark", "2026-04-20", "2026-04-20", "M-4a"),
        ("2026-Q1", "acquaint_dismissed", "2026-04-30", "2026-04-30", "M-9b"),
        ("2026-Q1", "final_mark", "2027-01-30", "2027-01-29", "M-4c"),
        ("2026-Q2", "quarter_mark", "2026-07-20", "2026-07-20", "M-4a"),
        ("2026-Q3", "quarter_mark", "2026-10-20", "2026-10-20", "M-4a"),
        ("2026-Q3", "acquaint_dismissed", "2026-10-31", "2026-10-30", "M-9b"),
        ("2025-Q4", "quarter_mark", "2026-01-20", "2026-01-20", "M-4a"),
        ("2025-Q4", "acquaint_dismissed", "2026-01-31", "2026-01-30", "M-9b"),
        ("2025-Q4", "final_mark", "2026-01-30", "2026-01-30", "M-4c"),
        ("2026-Q4", "final_mark", "2027-01-30", "2027-01-29", "M-4c"),
    ],
)
def test_the_dates_of_the_act(quarter: str, event: str, day: str, plan_day: str, rule: str) -> None:
    """Rules, section 12; a date on a day off is planned before it (X-34)."""
    dated = ACT.event(event, Quarter.parse(quarter), CALENDAR)
    assert (dated.day.isoformat(), dated.plan_day.isoformat()) == (day, plan_day)
    assert dated.source.rule == rule


def test_an_entry_on_the_working_day_after_is_in_time_where_the_file_says_so() -> None:
    """X-34: no act says whether such a date moves."""
    year = Quarter(2026, 4)
    assert ACT.event("final_mark", year, CALENDAR).late_after == date(2027, 2, 1)
    strict = load(TEXT.replace('roll = "forward"', 'roll = "none"'), "own.toml")
    assert strict.event("final_mark", year, CALENDAR).late_after == date(2027, 1, 30)


def test_the_offices_word_moves_the_plan_not_the_law() -> None:
    off = Calendar([Override(date(2026, 4, 20), False, "transfer")])
    event = ACT.event("quarter_mark", Quarter(2026, 1), off)
    assert (event.day, event.plan_day) == (date(2026, 4, 20), date(2026, 4, 17))


def test_an_event_that_no_act_dates() -> None:
    with pytest.raises(KeyError):
        ACT.event("birthday", Quarter(2026, 1), CALENDAR)


@given(st.builds(Quarter, st.integers(2016, 2040), st.integers(1, 4)))
def test_a_plan_falls_on_a_working_day_in_time(quarter: Quarter) -> None:
    events = ACT.schedule(quarter, CALENDAR)
    assert {event.name for event in events} == {
        "quarter_mark",
        "acquaint_dismissed",
        "final_mark",
    }
    assert [event.day for event in events] == sorted(event.day for event in events)
    for event in events:
        assert CALENDAR.is_working(event.plan_day)
        assert event.plan_day <= event.day <= event.late_after
        assert event.day > quarter.last_day
