"""The acts of 2017 and 2018 and chapter 6 of Baidibek as data: numbers, words, routes, dates."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from fractions import Fraction
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.act import Methodology
from evaluation.law.force import Chapter
from evaluation.law.reading.act import MethodologyError, load, load_stored
from evaluation.law.schedule import FINAL_MARK, PLAN, QUARTER_MARK
from evaluation.law.shelf import Shelf
from evaluation.law.words import Source, sources_in
from evaluation.quarter.methods import is_played, played
from tests.law.test_methodology import APost
from tests.law.test_methodology_file import changed, faults_of

SHELF = Shelf.open(None)
V, T, B = SHELF["sjc-2017"], SHELF["turkestan-2018"], SHELF["baidibek-2023"]
CALENDAR = Calendar()
FOLDER = resources.files("evaluation.law") / "acts"
TEXTS = {key: (FOLDER / f"{key}.toml").read_text("utf-8") for key in ("sjc-2017", "turkestan-2018")}


def at(source: Source | None) -> tuple[str, bool]:
    assert source is not None
    return source.rule, source.verified


def chapter() -> Chapter:
    assert B.transitional is not None
    assert B.transitional.chapter is not None
    return B.transitional.chapter


# 2017


def test_the_act_of_2017_is_out_of_force_and_says_by_what() -> None:
    """V-0, X-65: the days of publication are not printed."""
    force = V.in_force
    assert force is not None
    assert (force.since, force.until) == (date(2017, 3, 16), date(2018, 3, 14))
    assert at(force.source) == ("V-0", False)
    assert force.repealed is not None
    assert force.repealed.ru.endswith("от 14 марта 2018 года № 3-4/14")
    assert V.is_rehearsal(Quarter(2026, 1))
    assert not V.is_rehearsal(Quarter(2017, 4))


def test_the_numbers_of_2017() -> None:
    """V-3c, V-3d, V-36, V-37."""
    assert V.printed_in == ("ru",)
    assert V.eligibility.tenure_months == 3  # V-3c
    assert at(V.eligibility.probation_source) == ("V-3c", True)
    assert V.eligibility.days_worked is None
    assert V.absent is not None
    assert (V.absent.working_days, V.absent.every_mark) == (5, True)  # V-3d
    assert list(V.absent.kinds) == ["social-leave", "incapacity"]
    assert V.acquaint is not None
    assert V.acquaint.working_days == 2  # V-36
    assert V.storage.years is None  # V-37: no purge
    assert V.calibration is None
    assert V.channels == {}  # V-36 has its own form
    assert V.kci is None
    assert V.survey is None


def test_the_papers_on_a_refusal_of_2017() -> None:
    """V-25, V-31, V-36: titled as printed, signed by different people."""
    assert V.refusal_act is not None
    assert V.unsigned_act is not None
    assert V.refusal_act.ru == V.unsigned_act.ru == "акт об отказе от ознакомления"
    assert (V.refusal_act.signed_by, V.refusal_act.servants) == (("hr",), 0)
    assert V.unsigned_act.signed_by == ("hr", "superior")


def test_the_immediate_superior_alone_evaluates() -> None:
    """V-4, V-5: of every post, on the quarter's sheet and on the year's; it names no categories."""
    assert V.knows("C-4")
    for post in (APost("C-3", is_unit_head=True), APost("C-5"), APost("")):
        route = V.route_for(post)
        assert (route.evaluator, route.form, route.besides) == ("superior", "quarter", ("year",))
    assert V.lists_head(APost("C-3", is_unit_head=True))
    forms = {key: (form.method, form.period) for key, form in V.forms.items()}
    assert forms == {"quarter": ("points", "quarter"), "year": ("targets", "year")}


@pytest.mark.parametrize(
    ("quarter", "event", "day", "plan"),
    [
        (1, PLAN, "2017-01-10", "2017-01-10"),  # V-10
        (1, QUARTER_MARK, "2017-04-10", "2017-04-10"),  # V-3a
        (2, QUARTER_MARK, "2017-07-10", "2017-07-10"),
        (3, QUARTER_MARK, "2017-10-10", "2017-10-10"),
        (4, QUARTER_MARK, "2017-12-10", "2017-12-08"),  # X-33; a Sunday, X-34
        (4, FINAL_MARK, "2017-12-25", "2017-12-25"),  # V-3b
    ],
)
def test_the_dates_of_2017(quarter: int, event: str, day: str, plan: str) -> None:
    found = V.event(event, Quarter(2017, quarter), CALENDAR)
    assert (found.day.isoformat(), found.plan_day.isoformat()) == (day, plan)


def test_the_plan_is_dated_in_its_first_quarter_only() -> None:
    for quarter in (1, 2, 3, 4):
        names = [event.name for event in V.schedule(Quarter(2018, quarter), CALENDAR)]
        assert (PLAN in names) is (quarter == 1)
        assert names.count(QUARTER_MARK) == 1


def test_the_commission_of_2017() -> None:
    """V-6, V-7, V-8, V-9, V-14, V-32, V-34, V-35, V-38, V-39, X-68."""
    rule = V.commission_rule
    assert rule.least_members is None
    assert (rule.quorum, rule.chair_breaks_tie) == (Fraction(2, 3), True)
    assert rule.explains_revision  # V-35: an explanation in the protocol
    assert rule.approval == "commission"
    assert rule.notice is not None
    assert (rule.notice.days, rule.notice.unit) == (10, "calendar_days")  # V-14
    assert rule.computed_before is not None
    assert (rule.computed_before.days, rule.computed_before.unit) == (5, "working_days")
    assert rule.submitted_within is None
    assert len(rule.documents) == 3  # V-34
    assert rule.appeal is not None
    assert rule.appeal.within.working_days == 10
    assert rule.appeal.reopens is None  # B-68 alone has outcomes


def test_what_2017_rules_on_what_follows() -> None:
    """V-40, V-41, V-42, V-43, V-44, V-45."""
    assert V.grounds is not None
    assert V.grounds.source.rule == "V-40"
    follow = ("bonuses", "training", "mentoring", "two_years", "record")
    assert [V.reference(key).rule for key in follow] == ["V-41", "V-42", "V-43", "V-44", "V-45"]


@pytest.mark.parametrize(
    ("key", "rule"),
    [
        ("subjects", "V-1"),
        ("hr", "V-6"),
        ("year", "V-5"),
        ("final", "V-32"),
        ("copies", "V-13"),
        ("proof", "V-20"),
        ("self_assessment", "V-23"),
        ("labour_facts", "V-24"),
    ],
)
def test_a_rule_without_a_number(key: str, rule: str) -> None:
    assert at(V.reference(key)) == (rule, True)


def test_the_sheets_and_results_of_a_plan() -> None:
    """V-28, V-30: 2 not done, 3 partly, 4 done, 5 exceeded; appendix 3."""
    assert V.marks == (2, 5)
    assert [V.mark_meanings[mark].ru for mark in (2, 3, 4, 5)] == [
        "невыполнение",
        "частичное выполнение",
        "выполнение (достижение ожидаемого результата)",
        "превышение ожидаемого результата",
    ]
    assert V.forms["year"].source.rule == "V-28"


def test_the_kinds_of_violations() -> None:
    """V-19, V-20, V-21: execution discipline, labour discipline."""
    assert V.points is not None
    kinds = {key: kind.source.rule for key, kind in V.points.violations.items()}
    assert kinds == {"execution": "V-20", "labour": "V-21"}


def test_what_2017_does_not_print_is_not_verified_or_is_not_there() -> None:
    """X-30: nothing of another act is lent to it."""
    assert V.unverified == ("in_force", "year.weights", "fixed_dates", "titles.hr_head")
    for key in ("confidential", "procedure", "dismissed", "feedback"):
        with pytest.raises(Refusal):
            V.reference(key)
    assert "system" not in V.titles


# 2018


def test_the_commission_of_2018_has_a_founder_a_size_and_a_working_body() -> None:
    """T-5a, T-5b; everything else is a stand-in and says so."""
    rule = T.commission_rule
    assert (rule.least_members, at(rule.members_source)) == (5, ("T-5b", True))
    assert at(rule.composed_source) == ("T-5a", True)
    stand_ins = (rule.quorum_source, rule.vote_source, rule.decision_source, rule.approval_source)
    assert not any(source.verified for source in stand_ins)
    assert not rule.protocol.source.verified
    assert (rule.schedule_agreed, rule.notice, rule.appeal) == (None, None, None)


def test_acquaintance_of_2018() -> None:
    """T-41a, T-41b, T-41c: a signature, an act of refusal by HR and two others, three channels."""
    assert (T.receipt.by, T.acquaint) == ("signature", None)  # the term of paragraph 43 isn't there
    assert T.refusal_act is not None
    assert (T.refusal_act.signed_by, T.refusal_act.servants) == (("hr",), 2)
    assert list(T.channels) == ["intranet-portal", "hr-database", "document-system"]
    assert all(channel.source.rule == "T-41c" for channel in T.channels.values())


def test_verified_in_2018_is_what_its_paragraphs_print() -> None:
    """X-31: T-5a, T-41a, T-4app and their likes, and the cover, T-0."""
    verified = {source.rule for source in sources_in(T) if source.verified}
    assert verified == {"T-0", "T-5a", "T-5b", "T-41a", "T-41b", "T-41c", "T-4app"}
    assert not T.verified


def test_2018_dates_and_marks_nothing() -> None:
    assert T.schedule(Quarter(2020, 1), CALENDAR) == ()
    for asked in ("marks", "scale", "storage_years"):
        with pytest.raises(Refusal) as caught:
            getattr(T, asked)
        assert caught.value.key == "refuse-act-silent"


@pytest.mark.parametrize(
    ("category", "is_head", "tier"),
    [
        ("E-1", False, 1), ("E-R-1", False, 1), ("E-2", False, 2), ("E-3", True, 2),
        ("E-R-2", False, 2), ("E-R-3", False, 2), ("E-3", False, 3), ("Е-4", False, 3),
        ("E-R-4", True, 3), ("E-5", False, None), ("D-3", True, None), ("", False, None),
    ],
)  # fmt: skip
def test_x32_the_tier_of_a_post(category: str, is_head: bool, tier: int | None) -> None:
    """Outside the tiers there is no such sheet."""
    assert T.competences is not None
    assert T.competences.tier_of(APost(category, is_unit_head=is_head)) == tier


def test_the_indicators_are_the_acts_own() -> None:
    """T-4app: 11 competences in 3 tiers, 97 effective and 96 ineffective statements."""
    rule = T.competences
    assert rule is not None
    rows = [(one, shown) for one in rule.competences for shown in one.indicators]
    assert (len(rule.competences), len(rows)) == (11, 33)
    assert sum(len(shown.effective) for _, shown in rows) == 97
    assert sum(len(shown.ineffective) for _, shown in rows) == 96
    unequal = [
        (one.name.ru, shown.tier)
        for one, shown in rows
        if len(shown.effective) != len(shown.ineffective)
    ]
    assert unequal == [("ДОБРОПОРЯДОЧНОСТЬ", 2)]
    assert rule.indicators_of(1, 1).effective[0] == (
        "Ставит конкретные задачи и дает поручения в соответствии со стратегическими целями"
    )


def test_no_statement_is_cut_or_torn() -> None:
    rule = T.competences
    assert rule is not None
    for one in rule.competences:
        for shown in one.indicators:
            for words in (*shown.effective, *shown.ineffective):
                assert words == " ".join(words.split())
                assert words[-1] not in ".;,"
                assert words[0].isupper()


# Chapter 6


def test_the_chapter_has_one_plan_and_one_sheet_for_each_of_two_periods() -> None:
    """X-66, B-4c, B-42, B-43, B-44, B-46, B-47, B-51, B-53, B-66, B-67."""
    found = chapter()
    spans = [(span.first_day.isoformat(), span.last_day.isoformat()) for span in found.spans]
    assert spans == [("2021-07-01", "2021-12-31"), ("2022-01-01", "2022-12-31")]
    assert found.counted.kci == 5
    assert found.resubmit_within.working_days == 2
    assert found.acquaint.working_days == 2
    assert found.kinds == ("social-leave", "incapacity")
    assert at(found.late_source) == ("X-28", False)
    approved = (found.approved_source, found.head_approves_source, found.review_source)
    assert [source.rule for source in approved] == ["B-43", "B-44", "B-51"]
    assert (found.set_within.source.rule, found.sheet.source.rule) == ("B-42", "B-47")
    assert at(found.channels_source) == ("B-67", True)


@pytest.mark.parametrize(("met", "grade"), [(5, 4), (4, 3), (3, 2), (2, 1), (1, 1), (0, 1)])
def test_b48_grades_by_how_many_are_met(met: int, grade: int) -> None:
    """B-48, X-29; X-31: under 2018 as a stand-in."""
    assert chapter().counted.grade_of(met).number == grade
    assert T.counted is not None
    assert T.counted.grade_of(met).number == grade
    assert not T.counted.source.verified


@pytest.mark.parametrize("met", [-1, 6])
def test_more_than_all_or_fewer_than_none_are_not_met(met: int) -> None:
    with pytest.raises(ValueError, match="not within 0 to 5"):
        chapter().counted.grade_of(met)


def test_a_chapter_of_before_is_still_read() -> None:
    """A quarter opened under Baidibek's file when its chapter was a title only."""
    text = B.text
    start, end = text.index("# Every servant, head or not"), text.index("# Who is evaluated, by")
    stored = load_stored(text[:start] + text[end:], "baidibek-2023")
    assert stored.transitional is not None
    assert stored.transitional.chapter is None


# What is offered


def test_only_acts_whose_every_form_has_its_process_are_offered() -> None:
    """No opening and no sandbox promises what isn't there; `explain` answers for all."""
    assert played(SHELF).keys() == SHELF.keys()
    assert is_played(V)


# Faulty files


@pytest.mark.parametrize(
    ("act", "old", "new", "key", "reason"),
    [
        ("sjc-2017", "[points.base]", "[points.bases]", "points.base", "is missing"),
        ("sjc-2017", "points = 2", "points = 0", "points.penalty.points", "within 1"),
        ("sjc-2017", "least = 1", "least = 6", "points.incentives.most", "below the least"),
        ("sjc-2017", "low = 81", "low = 82", "points.scale.grades", "gap wider than 1"),
        ("sjc-2017", "low = 81", "low = 79", "points.scale.grades", "overlap"),
        ("sjc-2017", "low_excluded = true\n", "", "points.scale.grades", "overlap"),
        ("sjc-2017", "low = -inf", "low = 0", "points.scale.grades", "must reach"),
        ("sjc-2017", "high = inf", "high = nan", "points.scale.grades[0].high", "not a number"),
        ("sjc-2017", "plan = 0.6", "plan = 0.5", "year.weights", "don't make 1"),
        ("sjc-2017", "4 = 5\nrule", "4 = 6\nrule", "year.turned.4", "within 2 to 5"),
        ("sjc-2017", "4 = 5\nrule", "rule", "year.turned.4", "is missing"),
        ("sjc-2017", "most = 4", "most = 0", "targets.count.most", "within 1"),
        ("sjc-2017", '"1/2"', '"1:2"', "targets.measurable.at_least", "a part of a whole"),
        ("sjc-2017", "month = 1\nday = 10", "month = 2\nday = 30", "targets.set_by.day", "no day"),
        ("sjc-2017", 'method = "points"', 'method = "kci_count"', "points", "no form has"),
        ("sjc-2017", 'period = "year"', 'period = "month"', "forms.year.period", "unknown"),
        ("sjc-2017", 'besides = ["year"]', 'besides = ["x"]', "routes[0].besides", "another form"),
        ("sjc-2017", 'besides = ["year"]', 'besides = ["quarter"]', "routes[0].besides", "another"),
        ("sjc-2017", '["hr", "superior"]', '["chair"]', "unsigned_act.signed_by", "unknown"),
        ("sjc-2017", 'printed_in = ["ru"]', 'printed_in = ["en"]', "printed_in", "unknown"),
        ("sjc-2017", 'marks = "after_return"', 'marks = "never"', "absent.marks", "unknown"),
        ("sjc-2017", "[dates.quarter_mark]", "[dates.quarter]", "dates.quarter_mark", "missing"),
        ("turkestan-2018", "exactly = 5", "exactly = 0", "counted.count.exactly", "within 1"),
        ("turkestan-2018", "met = 0", "met = 1", "counted.grades", "down to none met"),
        ("turkestan-2018", "met = 4", "met = 5", "counted.grades", "more met"),
        ("turkestan-2018", "tier = 2", "tier = 3", "competences.each[0].indicators", "each tier"),
        ("turkestan-2018", "effective = [", "efective = [", "competences.each[0].indicators", "un"),
        ("turkestan-2018", '"3/4"', "0.75", "competences.share.at_least", "a string"),
        ("turkestan-2018", "[competences.meets]", "[competences.met]", "competences.met", "unkn"),
        ("turkestan-2018", '{ category = "E-4" }', '{ category = "D-4" }', "competences.t", "none"),
        ("turkestan-2018", "servants = 2", "servants = 0", "refusal_act.servants", "within 1"),
    ],
)
def test_a_fault_is_named_by_key_and_reason(
    act: str, old: str, new: str, key: str, reason: str
) -> None:
    found = faults_of(changed(old, new, TEXTS[act]))
    assert any(where.startswith(key) and reason in why for where, why in found), found


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("until = 2021-12-31", "until = 2021-12-30", "transitional.chapter.spans", "must fill"),
        ("until = 2021-12-31", "until = 2021-06-30", "transitional.chapter.spans", "is before"),
        ("until = 2022-12-31\n", "", "transitional.until", "missing"),
        ('kinds = ["social-leave"', 'kinds = ["prison"', "transitional.chapter.who", "not of"),
        ("exactly = 5", "exactly = 4", "transitional.chapter.counted.grades", "within 0 to 4"),
    ],
)
def test_a_fault_of_the_chapter(old: str, new: str, key: str, reason: str) -> None:
    found = faults_of(changed(old, new, B.text))
    assert any(where.startswith(key) and reason in why for where, why in found), found


OTHER_VALUES = ['""', '"x"', "0", "-1", "3.5", "inf", "nan", "true", "[]", "[1]", "{}"]


@settings(deadline=None)  # of a busy machine nothing is asked
@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_whatever_is_spoilt_is_refused_or_read(act: str, data: st.DataObject) -> None:
    """No slip of an editor's hand may end in a traceback."""
    lines = TEXTS[act].splitlines()[:520]
    rest = TEXTS[act].splitlines()[520:]
    filled = [n for n, line in enumerate(lines) if line and not line.startswith("#")]
    number = data.draw(st.sampled_from(filled))
    key, equals, _ = lines[number].partition(" = ")
    value = data.draw(st.sampled_from([None, *OTHER_VALUES]))
    lines[number] = "" if value is None or not equals else f"{key} = {value}"
    with suppress(MethodologyError):
        load("\n".join([*lines, *rest]), "own.toml")


@pytest.mark.parametrize("act", [V, T, B], ids=lambda act: act.key)
def test_an_act_of_today_is_stored_and_read_as_it_is(act: Methodology) -> None:
    assert load_stored(act.text, act.key) == load(act.text, act.key)
