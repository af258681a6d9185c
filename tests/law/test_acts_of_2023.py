"""The acts of Shymkent and Baidibek 2023 as data: numbers, words, routes, dates."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.act import (
    CALIBRATION_REFERENCE_KEYS,
    CALIBRATION_TITLE_KEYS,
    METHOD_TITLE_KEYS,
    REFERENCE_KEYS,
    TITLE_KEYS,
    Methodology,
)
from evaluation.law.eligibility import judge
from evaluation.law.shelf import Shelf
from evaluation.law.words import Source, Words
from tests.law.test_methodology import APost

SHELF = Shelf.open(None)
SHYMKENT, BAIDIBEK = SHELF["shymkent-2023"], SHELF["baidibek-2023"]
BOTH = pytest.mark.parametrize("act", [SHYMKENT, BAIDIBEK], ids=["shymkent", "baidibek"])
CALENDAR = Calendar()


def at(source: Source | None) -> tuple[str, str]:
    assert source is not None
    return source.rule, source.paragraph


# Numbers


@BOTH
def test_the_numbers_are_the_same_in_both_acts(act: Methodology) -> None:
    """S-5 to S-32, B-3 to B-30."""
    assert act.edition == "E2023"
    assert act.marks == (0, 5)  # S-28b, S-32; B-26b, B-30
    assert act.eligibility.tenure_months == 1  # S-6a, B-4a
    assert act.eligibility.days_worked is None  # M-5b has no equal
    assert act.apply_within_working_days == 5  # S-13, B-11
    assert act.acquaint is not None
    assert act.acquaint.working_days == 2  # S-12a, B-10a
    assert act.storage_years == 3  # S-15, B-13
    assert act.named_servants is None  # M-17c has no equal
    assert act.receipt.by == "acknowledgement"


@BOTH
def test_the_numbers_of_the_indicators(act: Methodology) -> None:
    """S-23, S-24; B-21, B-22; X-08."""
    rule = act.kci
    assert rule is not None
    assert (rule.least, rule.most) == (3, 5)
    assert rule.plan_period == "year"
    assert not rule.plan_period_source.verified
    assert (rule.set_within.working_days, rule.post_within.working_days) == (10, 5)
    assert (rule.least_months, rule.values_before.working_days) == (3, 5)


@BOTH
def test_the_table_of_allowed_marks_ships_empty(act: Methodology) -> None:
    """S-28c, B-26c: no number of the law is invented."""
    assert act.kci is not None
    assert act.kci.allowed.rows == ()
    assert not act.kci.allowed.source.verified
    assert act.kci.allowed.range_for(Decimal(50)) is None


@BOTH
def test_the_session_is_advised_not_bound(act: Methodology) -> None:
    """X-15, X-45; S-39 to S-42, B-37 to B-40."""
    session = act.calibration_rule
    assert (session.min_members, session.odd, session.enforcement) == (3, True, "warn")
    assert (session.excluded, session.included) == (("applicant", "evaluator"), ())
    assert session.every_member == ("evaluators",)
    assert not session.size_source.verified
    assert not session.excluded_source.verified
    assert session.majority_of == "participants"
    terms = (session.decide, session.hold, session.post_protocol)
    assert [term.working_days for term in terms] == [3, 10, 3]


@pytest.mark.parametrize(
    ("mean", "grade"),
    [
        ("5", 4),
        ("4", 4),
        ("3.995", 4),
        ("3.994", 3),
        ("3.99", 3),
        ("3", 3),
        ("2.995", 3),
        ("2.994", 2),
        ("2", 2),
        ("1.995", 2),
        ("1.994", 1),
        ("0", 1),
    ],
)
@BOTH
def test_the_grade_of_a_mean(act: Methodology, mean: str, grade: int) -> None:
    """S-8, B-6, G-2."""
    assert act.grade_of(Decimal(mean)).number == grade


@BOTH
def test_the_grades_are_those_of_2025(act: Methodology) -> None:
    """S-8, B-6: "не удовлетворительно" is printed in two words."""
    assert act.scale.grades == SHELF["mangystau-2025"].scale.grades


@pytest.mark.parametrize(
    ("appointed", "dismissed", "eligible"),
    [
        (None, None, True),
        ("2026-03-01", None, True),
        ("2026-03-02", None, False),
        ("2020-05-05", "2026-01-30", False),
        ("2020-05-05", "2026-01-31", True),
    ],
)
@BOTH
def test_a_month_on_the_post_is_all_that_is_asked(
    act: Methodology, appointed: str | None, dismissed: str | None, eligible: bool
) -> None:
    """S-6a, B-4a, A-02: nobody asks for days worked, known or not."""
    on = date.fromisoformat
    days = (on(appointed) if appointed else None, on(dismissed) if dismissed else None)
    for worked in (None, 0, 60):
        verdict = judge(act.eligibility, Quarter(2026, 1), *days, worked, CALENDAR)
        assert (verdict.eligible, verdict.source.rule) == (eligible, at(act.eligibility.source)[0])
        assert verdict.reason == ("eligible" if eligible else "tenure")


# Who is away


def test_shymkent_evaluates_the_indicators_after_the_return() -> None:
    """S-6b."""
    away = SHYMKENT.absent
    assert away is not None
    assert (away.kci, away.working_days) == ("after_return", 5)
    assert [kind.ru for kind in away.kinds.values()] == [
        "трудовой отпуск",
        "социальный отпуск",
        "временная нетрудоспособность",
        "командировка",
        "стажировка",
        "переподготовка",
        "повышение квалификации",
    ]


def test_baidibek_evaluates_everything_in_the_common_term() -> None:
    """B-4b, X-11."""
    away = BAIDIBEK.absent
    assert away is not None
    assert (away.kci, away.working_days) == ("common_term", None)
    assert [kind.kk for kind in away.kinds.values()] == [
        "еңбек демалысы",
        "әлеуметтік демалыс",
        "еңбекке уақытша қабілетсіздік",
        "іссапар",
        "тағылымдама",
        "қайта даярлау",
        "біліктілігін арттыру",
    ]


# Who evaluates whom


@pytest.mark.parametrize(
    ("act", "post", "form"),
    [
        (SHYMKENT, APost("D-1"), "kci"),
        (SHYMKENT, APost("D – 1"), "kci"),
        (SHYMKENT, APost("D-3", is_unit_head=True), "kci"),
        (SHYMKENT, APost("D-3"), "ranking"),
        (SHYMKENT, APost("D-3", is_managerial=True), "ranking"),
        (SHYMKENT, APost("D-4", is_unit_head=True), "ranking"),
        (SHYMKENT, APost("D-5"), "ranking"),
        (BAIDIBEK, APost("В-1"), "kci"),  # printed with a Cyrillic В
        (BAIDIBEK, APost("B-3", is_unit_head=True), "kci"),
        (BAIDIBEK, APost("В-3"), "ranking"),
        (BAIDIBEK, APost("С-1"), "kci"),
        (BAIDIBEK, APost("С-3", is_unit_head=True), "kci"),
        (BAIDIBEK, APost("C-3"), "ranking"),
        (BAIDIBEK, APost("D-1"), "kci"),
        (BAIDIBEK, APost("D-3", is_unit_head=True), "kci"),
        (BAIDIBEK, APost("D-3"), "ranking"),
        (BAIDIBEK, APost("С-О-1"), "kci"),
        (BAIDIBEK, APost("D-О-1"), "kci"),
        (BAIDIBEK, APost("D-O-2"), "ranking"),
        (BAIDIBEK, APost("D-R-1"), "kci"),
        (BAIDIBEK, APost("C-R-1"), "kci"),
        (BAIDIBEK, APost("Е-1"), "kci"),
        (BAIDIBEK, APost("E-2"), "kci"),
        (BAIDIBEK, APost("E-3", is_unit_head=True), "ranking"),
        (BAIDIBEK, APost("E-R-1"), "kci"),
        (BAIDIBEK, APost("E-R-2"), "ranking"),
        (BAIDIBEK, APost("E-4"), "ranking"),
    ],
)
def test_who_is_evaluated_by_which_method(act: Methodology, post: APost, form: str) -> None:
    """S-2.4, S-22, S-29, S-30; B-1bis(4), B-20, B-28: heads by КЦИ, everybody else by ranking."""
    route = act.route_for(post)
    assert (route.form, act.forms[route.form].method) == (form, form)
    assert route.evaluator == {"kci": "superior", "ranking": "unit_head"}[form]


@pytest.mark.parametrize(
    ("category", "shymkent", "baidibek"),
    [
        ("D-4", True, True),
        ("D-O-2", False, True),
        ("С-О-1", False, True),
        ("В-5", False, True),
        ("E-R-3", False, True),
        ("A-1", False, False),
        ("D", False, False),
    ],
)
def test_each_act_knows_its_own_categories(category: str, shymkent: bool, baidibek: bool) -> None:
    """X-30."""
    assert (SHYMKENT.knows(category), BAIDIBEK.knows(category)) == (shymkent, baidibek)


def test_baidibek_counts_its_heads() -> None:
    """B-1bis(4)."""
    heads = "B-1 B-3 C-1 C-3 D-1 D-3 C-O-1 D-O-1 D-R-1 C-R-1 E-1 E-2 E-R-1"
    assert " ".join(str(head.category) for head in BAIDIBEK.unit_heads) == heads


def test_x48_the_lists_of_2023_ask_a_third_for_a_unit() -> None:
    """S-2.4, B-1bis(4), X-48: B-3, C-3 and D-3 are in the list as heads of units only."""
    for act, flagged in ((SHYMKENT, ["D-3"]), (BAIDIBEK, ["B-3", "C-3", "D-3"])):
        assert [head.category for head in act.unit_heads if head.is_unit_head] == flagged


# Forms


@BOTH
def test_the_sheet_of_a_head_has_the_rows_of_his_plan(act: Methodology) -> None:
    """S-28, B-26: appendix 2 is not at hand."""
    form = act.forms["kci"]
    assert (form.items, form.remark) == ((), None)
    assert not form.verified


@BOTH
def test_the_ranking_has_four_parameters_and_a_remark(act: Methodology) -> None:
    """S-33, B-31; the fifth of S-2.8 is a circumstance (X-01)."""
    form = act.forms["ranking"]
    assert [(item.name.kk, item.name.ru) for item in form.items] == [
        (
            "Функционалдық міндеттерді орындау сапасы",
            "Качество выполнения функциональных обязанностей",
        ),
        ("Тапсырмаларды орындау мерзімдерін сақтау", "Соблюдение сроков выполнения задач"),
        ("Дербестік және бастамашылық", "Самостоятельность и инициативность"),
        ("Еңбек тәртібі", "Трудовая дисциплина"),
    ]
    assert all(item.source.verified for item in form.items)
    assert form.remark == Words(
        kk="Орындалған жұмыстың көлемі мен күрделілігі", ru="Объем и сложность выполняемой работы"
    )
    assert not form.verified


# Dates


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2023, "2023-01-17"),
        (2024, "2024-01-16"),
        (2025, "2025-01-17"),
        (2026, "2026-01-19"),
        (2027, "2027-01-19"),
    ],
)
@BOTH
def test_a_plan_is_made_within_ten_working_days(act: Methodology, year: int, day: str) -> None:
    """S-23a, B-21a; rules, section 12."""
    for number in (1, 4):
        event = act.event("kci_plan", Quarter(year, number), CALENDAR)
        assert event.day == event.plan_day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("quarter", "day"),
    [
        ("2026-Q1", "2026-04-03"),
        ("2026-Q2", "2026-07-02"),
        ("2026-Q3", "2026-10-05"),
        ("2025-Q4", "2025-12-31"),
        ("2024-Q4", "2024-12-31"),
        ("2022-Q4", "2022-12-30"),
    ],
)
@BOTH
def test_the_values_come_five_working_days_before(act: Methodology, quarter: str, day: str) -> None:
    """S-23f, B-21f, X-10; rules, section 12."""
    event = act.event("kci_values", Quarter.parse(quarter), CALENDAR)
    assert event.day == event.plan_day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("event", "quarter", "day", "plan_day", "shymkent", "baidibek"),
    [
        ("quarter_mark", "2026-Q1", "2026-04-10", "2026-04-10", "S-5a", "B-3a"),
        ("quarter_mark", "2026-Q2", "2026-07-10", "2026-07-10", "S-5a", "B-3a"),
        ("quarter_mark", "2026-Q3", "2026-10-10", "2026-10-09", "S-5a", "B-3a"),
        ("quarter_mark", "2025-Q4", "2026-01-10", "2026-01-09", "S-5a", "B-3a"),
        ("kci_notice", "2026-Q1", "2026-04-05", "2026-04-03", "S-27", "B-25"),
        ("kci_notice", "2026-Q3", "2026-10-05", "2026-10-05", "S-27", "B-25"),
        ("ranking_notice", "2026-Q1", "2026-04-10", "2026-04-03", "S-31", "B-29"),
        ("ranking_notice", "2026-Q3", "2026-10-10", "2026-10-05", "S-31", "B-29"),
        ("survey_close", "2025-Q4", "2026-01-10", "2026-01-09", "S-5b", "B-3b"),
    ],
)
def test_the_dates_of_both_acts(
    event: str, quarter: str, day: str, plan_day: str, shymkent: str, baidibek: str
) -> None:
    """X-34 for days off, X-09 for the notice of the ranking."""
    for act, rule in ((SHYMKENT, shymkent), (BAIDIBEK, baidibek)):
        dated = act.event(event, Quarter.parse(quarter), CALENDAR)
        assert (dated.day.isoformat(), dated.plan_day.isoformat()) == (day, plan_day)
        assert dated.source.rule == rule


@BOTH
def test_the_act_gives_no_date_to_the_final_mark(act: Methodology) -> None:
    """S-5c, B-3c, X-61: it forms when the last quarter's stands, and no day is made up for it."""
    assert not act.dates_event("final_mark")
    with pytest.raises(KeyError):
        act.event("final_mark", Quarter(2026, 4), CALENDAR)


@given(
    st.sampled_from([SHYMKENT, BAIDIBEK]),
    st.builds(Quarter, st.integers(2016, 2040), st.integers(1, 4)),
)
def test_what_a_quarter_has_to_do(act: Methodology, quarter: Quarter) -> None:
    events = act.schedule(quarter, CALENDAR)
    assert {event.name for event in events} == {
        *({"kci_plan"} if quarter.number == 1 else ()),  # a plan of a year is made once
        "kci_values",
        "kci_notice",
        "ranking_notice",
        "quarter_mark",
        "survey_close",
    }
    by_name = {event.name: event for event in events}
    for event in events:
        assert CALENDAR.is_working(event.plan_day)
        assert event.plan_day <= event.day <= event.late_after
    assert by_name["kci_notice"].day < by_name["quarter_mark"].day
    assert by_name["ranking_notice"].plan_day < by_name["quarter_mark"].day
    assert by_name["kci_values"].day < by_name["quarter_mark"].day


@pytest.mark.parametrize(
    ("days", "start", "day"),
    [
        (2, "2023-10-11", "2023-10-13"),  # acquaint
        (2, "2024-05-02", "2024-05-04"),  # a working Saturday
        (10, "2023-10-11", "2023-10-26"),  # session; 25.10 is off
    ],
)
def test_the_terms_in_working_days(days: int, start: str, day: str) -> None:
    """S-12a, B-10a, S-40, B-38; rules, section 12."""
    for act in (SHYMKENT, BAIDIBEK):
        assert act.acquaint is not None
        assert days in {act.acquaint.working_days, act.calibration_rule.hold.working_days}
    assert CALENDAR.after(date.fromisoformat(start), days).day == date.fromisoformat(day)


# Words


@pytest.mark.parametrize(
    ("key", "kk", "ru"),
    [
        ("servant", '"Б" корпусының қызметшісі', 'служащий корпуса "Б"'),
        ("evaluator", "бағалаушы адам", "оценивающее лицо"),
        ("evaluatee", "бағаланатын адам", "оцениваемое лицо"),
        ("superior", "тікелей басшы", "непосредственный руководитель"),
        ("higher_superior", "жоғары тұрған басшы", "вышестоящий руководитель"),
        (
            "unit_head",
            "құрылымдық бөлімшенің/мемлекеттік органның басшысы",
            "руководитель структурного подразделения/государственного органа",
        ),
        (
            "planning_unit",
            "стратегиялық жоспарлау мәселесін үйлестіретін құрылымдық бөлімше",
            "структурное подразделение, координирующее вопрос стратегического планирования",
        ),
        ("kci", "нысаналы мақсатты индикаторлар (НМИ)", "ключевые целевые индикаторы (КЦИ)"),
        ("work_plan", "жеке жұмыс жоспары", "индивидуальный план работы"),
        (
            "kci_table",
            (
                "түйінді нысаналы индикаторды іске асыру пайызына қарай жол берілетін бағаны "
                "айқындау кестесі"
            ),
            (
                "таблица определения допустимой оценки в зависимости от процента реализации "
                "ключевого целевого индикатора"
            ),
        ),
        ("ranking", "саралау әдісі", "метод ранжирования"),
        ("sheet", "бағалау парағы", "оценочный лист"),
        ("final_mark", "қорытынды баға", "итоговая оценка"),
        ("calibration", "калибрлеу сессиясы", "калибровочная сессия"),
        ("period", "бағаланатын кезең", "оцениваемый период"),
        (
            "system",
            "персоналды басқару бойынша бірыңғай ақпараттық жүйе",
            "единая информационная система по управлению персоналом",
        ),
    ],
)
def test_a_name_in_both_languages(key: str, kk: str, ru: str) -> None:
    """Forms 6.1: one name in both acts, the Kazakh of Baidibek, the Russian of Shymkent."""
    for act in (SHYMKENT, BAIDIBEK):
        title = act.titles[key]
        assert (title.kk, title.ru, title.source.verified) == (kk, ru, True)


def test_who_does_the_work_of_hr() -> None:
    """S-11a; B-9a, X-26: in Baidibek the head of the department of standing commissions."""
    assert SHYMKENT.titles["hr_service"].ru == "служба управления персоналом"
    assert BAIDIBEK.titles["hr_service"].kk == "тұрақты комиссиялар бөлімінің басшысы"
    assert at(BAIDIBEK.titles["hr_service"].source) == ("B-9a", "9 (10)")


@BOTH
def test_what_a_result_may_be_the_ground_of(act: Methodology) -> None:
    """S-9, B-7; the act of 2025 names nothing (A-14)."""
    assert act.grounds is not None
    assert act.grounds.kk.startswith("НМИ қол жеткізу нәтижелері мен саралау әдісі бойынша")
    assert act.grounds.ru.startswith("Результаты достижения КЦИ и результаты оценки по методу")
    assert SHELF["mangystau-2025"].grounds is None


@BOTH
def test_the_channels_and_the_topics_are_those_of_2025(act: Methodology) -> None:
    """S-12b, S-43; B-10b, B-41: the same words."""
    other = SHELF["mangystau-2025"]
    assert {key: (one.kk, one.ru) for key, one in act.channels.items()} == {
        key: (one.kk, one.ru) for key, one in other.channels.items()
    }
    assert [(one.kk, one.ru) for one in act.feedback_topics] == [
        (one.kk, one.ru) for one in other.feedback_topics
    ]


# Rules and paragraphs


@BOTH
def test_every_name_and_rule_that_is_needed_is_there(act: Methodology) -> None:
    assert set(act.titles) == {
        *TITLE_KEYS,
        *CALIBRATION_TITLE_KEYS,
        *METHOD_TITLE_KEYS["kci"],
        *METHOD_TITLE_KEYS["ranking"],
    }
    always = {*REFERENCE_KEYS, *CALIBRATION_REFERENCE_KEYS}
    assert set(act.references) == always | {"schedule", "support", "viewers"}
    assert all(source.verified for source in act.references.values())


@pytest.mark.parametrize(
    ("key", "shymkent", "baidibek"),
    [
        ("subjects", ("S-1", "1"), ("B-1", "1")),
        ("dismissed", ("S-7", "7"), ("B-5", "5 (6)")),
        ("final", ("S-5c", "5"), ("B-3c", "3 (4)")),
        ("hr", ("S-11a", "11"), ("B-9a", "9 (10)")),
        ("schedule", ("S-11b", "11"), ("B-9b", "9 (10)")),
        ("appeal", ("S-14", "14"), ("B-12", "12 (13)")),
        ("confidential", ("S-16", "16"), ("B-14", "14 (15)")),
        ("procedure", ("S-17", "17"), ("B-15", "15 (16)")),
        ("viewers", ("S-21", "21"), ("B-19", "19 (20)")),
        ("sessions", ("S-38", "38"), ("B-36", "36 (37)")),
        ("support", ("S-41", "41"), ("B-39", "39 (40)")),
        ("argument", ("S-42a", "42"), ("B-40a", "40 (41)")),
        ("feedback", ("S-43", "43"), ("B-41", "41 (42)")),
    ],
)
def test_a_rule_without_a_number(
    key: str, shymkent: tuple[str, str], baidibek: tuple[str, str]
) -> None:
    assert at(SHYMKENT.references[key]) == shymkent
    assert at(BAIDIBEK.references[key]) == baidibek


def test_what_only_the_act_of_2025_has() -> None:
    """M-3c, M-3d, M-3e, M-19b, M-22b have no equal in 2023."""
    only = {"substitute", "seconded", "apparatus_head", "maslikhat", "objection"}
    assert only <= set(SHELF["mangystau-2025"].references)
    assert not only & {*SHYMKENT.references, *BAIDIBEK.references}


def entries(act: Methodology) -> list[tuple[str, str]]:
    return re.findall(r'rule = "([^"]+)"\nparagraph = "([^"]+)"', act.text)


def test_a_rule_of_shymkent_stands_where_its_id_says() -> None:
    """S-23f is paragraph 23, S-2.4 is 2(4); two paragraphs for what stands in both."""
    for rule, paragraph in entries(SHYMKENT):
        number = re.fullmatch(r"S-(\d+)(?:\.(\d+))?[a-f]?", rule)
        if number is None:
            assert re.fullmatch(r"X-\d\d", rule), rule
            continue
        whole = f"{number[1]}({number[2]})" if number[2] else number[1]
        assert whole in paragraph.split(", "), (rule, paragraph)


def test_a_rule_of_baidibek_cites_the_printed_number_and_the_meant_one() -> None:
    """X-06: two paragraphs are numbered 1, so the rest is one lower than it was meant."""
    for rule, paragraph in entries(BAIDIBEK):
        if rule.startswith("X-") or rule == "B-1":
            continue
        definition = re.fullmatch(r"B-1bis\((\d+)\)", rule)
        if definition:
            assert paragraph == f"1({definition[1]}) (2({definition[1]}))"
            continue
        number = re.fullmatch(r"B-(\d+)[a-f]?", rule)
        assert number is not None, rule
        both = f"{number[1]} ({int(number[1]) + 1})"
        assert both in paragraph.split(", "), (rule, paragraph)


@BOTH
def test_readings_of_our_own_are_never_called_verified(act: Methodology) -> None:
    """What carries an X is no word of the act."""
    for block in re.findall(r'rule = "X-.*?verified = (\w+)', act.text, re.DOTALL):
        assert block == "false"
