"""`bagalau explain` of acts with a Commission: points, years, competences, chapters, quorum."""

from __future__ import annotations

from typing import Any

import pytest

from tests.law.test_explain import Said, ask, said

__all__ = ["said"]


@pytest.mark.parametrize(
    ("question", "grade", "shown", "gap"),
    [
        ("--scale quarter 105.5", 3, "106", {"round_half_up": 3, "floor_band": 2}),
        ("--scale quarter 80", 2, "80", {"round_half_up": 2, "floor_band": 1}),  # G-3
        ("--scale quarter 130.25", 4, "130", None),  # G-1: "свыше 130"
        ("--scale quarter 79.99", 1, "80", None),
        ("--scale quarter 110 98 131 80", 2, "105", None),
        ("--scale year 3.95", 3, "4.0", {"round_half_up": 3, "floor_band": 2}),
        ("--scale year 3.9", 2, "3.9", None),
        ("--scale year 4.95", 4, "5.0", {"round_half_up": 4, "floor_band": 3}),
        ("--scale year 2.999", 1, "3.0", None),
    ],
)
def test_both_readings_are_told_where_the_gap_rule_decides(
    said: Said, question: str, grade: int, shown: str, gap: dict[str, int] | None
) -> None:
    """G-1 to G-4, V-27, V-33."""
    answer = said.answer("grade", "sjc-2017", *question.split())
    assert (answer["grade"], answer["shown"], answer.get("gap")) == (grade, shown, gap)


def test_a_gap_is_told_under_every_act(said: Said) -> None:
    lines = said.lines("grade", "mangystau-2025", "3.995")
    assert "no printed band holds 3.995" in lines[-1]
    assert "gap" not in said.answer("grade", "mangystau-2025", "3.99")


def test_v26_a_quarter_in_points(said: Said) -> None:
    question = ("points", "sjc-2017", "--incentive", "3", "5", "--violations", "2")
    answer = said.answer(*question)
    assert answer["points"] == "104"
    assert answer["name"]["ru"] == "удовлетворительно"
    lines = said.lines(*question)
    assert lines[0].startswith("100 + 8 - 4 = 104: grade 2 (V-26, paragraph 26")
    assert any("our words" in line for line in lines if line.startswith("  kk:"))
    assert not any("our words" in line for line in lines if line.startswith("  ru:"))


def test_a_quarter_without_anything_is_its_base(said: Said) -> None:
    assert said.answer("points", "sjc-2017")["points"] == "100"


def test_v32_a_year(said: Said) -> None:
    question = ["year", "sjc-2017", "--quarters", "110", "98", "131", "80", "--plan", "4", "5", "3"]
    answer = said.answer(*question)
    assert (answer["year"], answer["grade"]) == ("3.6", 2)
    assert answer["quarters"] == {"mean": "104.75", "turned": 3}
    assert answer["weights"]["verified"] is False
    assert "weights 0.4 and 0.6 (V-32, paragraph 32, not verified): 3.6" in "".join(
        said.lines(*question)
    )


def test_a_year_in_the_gap_tells_both_readings(said: Said) -> None:
    answer = said.answer(*["year", "sjc-2017", "--quarters", "131", "--plan", "4", "3", "3", "3"])
    assert (answer["year"], answer["gap"]) == ("3.95", {"round_half_up": 3, "floor_band": 2})


def test_a_quarters_mean_in_a_gap_is_told_too(said: Said) -> None:
    answer = said.answer(*["year", "sjc-2017", "--quarters", "105", "106", "--plan", "4"])
    assert answer["quarters_gap"] == {"round_half_up": 3, "floor_band": 2}


@pytest.mark.parametrize(("shown", "meets"), [("3", True), ("2", False)])
def test_a_competence(said: Said, shown: str, meets: bool) -> None:
    """T-4app, X-31: the share is a stand-in."""
    question = f"competence turkestan-2018 --tier 2 --competence 1 --shown {shown}".split()
    answer = said.answer(*question)
    assert (answer["of"], answer["needed"], answer["meets"]) == (4, 3, meets)
    assert answer["verified"] is False
    assert len(answer["indicators"]) == 4


def test_x32_a_competence_by_category(said: Said) -> None:
    question = "competence turkestan-2018 --category {} --competence 8 --shown 5"
    assert said.answer(*question.format("E-3:head").split())["tier"] == 2
    complaint = said.complaint(*question.format("E-3").split())
    assert "--shown: 5 is not within 0 to 3" in complaint
    assert "D-3 is in no tier" in said.complaint(*question.format("D-3").split())


@pytest.mark.parametrize(
    ("act", "met", "grade", "verified"),
    [("baidibek-2023", 4, 3, True), ("turkestan-2018", 2, 1, False)],
)
def test_b48_how_many_are_met(said: Said, act: str, met: int, grade: int, verified: bool) -> None:
    answer = said.answer("kci-count", act, "--met", str(met))
    assert (answer["grade"], answer["of"], answer["verified"]) == (grade, 5, verified)


@pytest.mark.parametrize(
    ("act", "members", "present", "quorum", "lawful", "printed"),
    [
        ("sjc-2017", 7, 5, 5, True, True),
        ("sjc-2017", 7, 4, 5, False, True),
        ("baidibek-2023", 3, 2, 2, True, True),
        ("turkestan-2018", 7, 5, 5, True, False),
    ],
)
def test_a06_a_quorum(
    said: Said, act: str, members: int, present: int, quorum: int, lawful: bool, printed: bool
) -> None:
    question = ("quorum", act, "--members", str(members), "--present", str(present))
    answer = said.answer(*question)
    assert (answer["quorum"], answer["lawful"], answer["printed"]) == (quorum, lawful, printed)
    told = "the act at hand prints none" in "\n".join(said.lines(*question))
    assert told is not printed


def events(answer: Any) -> dict[str, str | None]:
    return {one["event"]: one["date"] for one in answer}


def test_the_fourth_quarter_of_2017(said: Said) -> None:
    """V-3a, V-3b, X-33, X-34: terms without a cause are told without a date."""
    answer = said.answer("schedule", "sjc-2017", "2017-Q4")
    assert len(answer) == 8
    assert events(answer) == {
        "quarter_mark": "2017-12-10",
        "final_mark": "2017-12-25",
        "plan": None,
        "notice": None,
        "absent": None,
        "computed": None,
        "acquaint": None,
        "appeal": None,
    }
    dated = ("--evaluation", "2017-12-04", "--sitting", "2017-12-25", "--decided", "2017-12-25")
    found = events(said.answer("schedule", "sjc-2017", "2017-Q4", *dated))
    assert (found["notice"], found["computed"], found["appeal"]) == (
        "2017-11-24",
        "2017-12-14",
        "2018-01-10",
    )


def test_the_first_quarter_dates_the_plan(said: Said) -> None:
    """V-10."""
    answer = said.answer("schedule", "sjc-2017", "2018-Q1")
    assert answer[0]["event"] == "plan"
    assert answer[0]["date"] == "2018-01-10"


def test_chapter_6(said: Said) -> None:
    """B-42 to B-68, X-28, X-66."""
    answer = said.answer("schedule", "baidibek-2023", "chapter-6", "--completed", "2023-11-10")
    assert answer["periods"][0] == {"since": "2021-07-01", "until": "2021-12-31"}
    assert answer["kci"] == 5
    terms = {term["event"]: term for term in answer["terms"]}
    assert list(terms) == ["plan", "notice", "resubmitted", "submitted", "acquaint", "appeal"]
    assert [name for name, term in terms.items() if not term["enforced"]] == ["plan"]
    assert terms["acquaint"]["date"] == "2023-11-14"
    lines = said.lines("schedule", "baidibek-2023", "chapter-6")
    assert any("not enforced (X-28" in line for line in lines)


def test_a_quarter_of_the_chapter_leads_to_it(said: Said) -> None:
    complaint = said.complaint("schedule", "baidibek-2023", "2022-Q1")
    assert "ask `explain schedule baidibek-2023 chapter-6`" in complaint


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("", "eligible"),
        ("--appointed 2017-10-02", "tenure"),
        ("--appointed 2017-10-01 --probation-until 2017-12-08", "probation"),  # the last day
        ("--appointed 2017-10-01 --probation-until 2017-12-07", "eligible"),
        ("--probation-until 2017-12-07 --evaluated-on 2017-12-05", "probation"),
    ],
)
def test_v3c_who_is_evaluated(said: Said, more: str, reason: str) -> None:
    answer = said.answer("eligibility", "sjc-2017", "2017-Q4", *more.split())
    assert answer["reason"] == reason
    assert answer["rule"] == "V-3c"


def test_2018_has_no_rule_on_time_at_the_post(said: Said) -> None:
    lines = said.lines("eligibility", "turkestan-2018", "2020-Q1")
    assert "no rule on how long" in lines[0]
    assert "not verified" in lines[0]


@pytest.mark.parametrize(
    ("question", "order"),
    [
        ("points sjc-2017", "от 14 марта 2018 года № 3-4/14"),
        ("grade sjc-2017 --scale year 4", "от 14 марта 2018 года № 3-4/14"),
        ("schedule sjc-2017 2017-Q2", "от 14 марта 2018 года № 3-4/14"),
        ("quorum turkestan-2018 --members 7 --present 5", "от 1 июля 2023 года № 238"),
    ],
)
def test_an_act_out_of_force_names_what_repealed_it(
    capsys: pytest.CaptureFixture[str], question: str, order: str
) -> None:
    """X-65, V-0, T-0, X-31: answered, for past periods and rehearsals, with a warning."""
    assert ask(*question.split()) == 0
    warned = capsys.readouterr().err.splitlines()
    assert len(warned) == 1
    assert order in warned[0]
    assert "out of force, for past periods and rehearsals" in warned[0]


def test_a_period_outside_its_time_is_warned_of_besides(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("schedule", "sjc-2017", "2026-Q1") == 0
    warned = capsys.readouterr().err.splitlines()
    assert len(warned) == 2
    assert "was not in force in 2026-Q1: from 2017-03-16 to 2018-03-14" in warned[1]


def test_an_act_in_force_is_not_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("quorum", "baidibek-2023", "--members", "5", "--present", "4") == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("grade sjc-2017 4", "--scale: sjc-2017 has two, write quarter or year"),
        ("grade sjc-2017 --scale year 6", "6 is not a mark of sjc-2017: 2 to 5"),
        ("grade sjc-2017 --scale year 1.9", "1.9 is not a mark"),
        ("grade sjc-2017 --scale month 4", "invalid choice: 'month'"),
        ("grade sjc-2017 --scale quarter many", "'many' is not a number"),
        ("grade sjc-2017 --scale quarter inf", "'inf' is not a number"),
        ("grade mangystau-2025 --scale year 4", "--scale: mangystau-2025 has one scale"),
        ("grade turkestan-2018 4", "turkestan-2018 has no scale of marks"),
        ("points sjc-2017 --incentive 6", "--incentive: 6 is not within 1 to 5 (V-18"),
        ("points sjc-2017 --incentive 0", "--incentive: 0 is not within 1 to 5"),
        ("points sjc-2017 --incentive 2.5", "'2.5' is not a whole number"),
        ("points sjc-2017 --violations -2", "--violations"),
        ("points sjc-2017 --violations 10000", "--violations"),
        ("points sjc-2017 --violations two", "'two' is not a whole number"),
        ("points mangystau-2025", "mangystau-2025 knows no points"),
        ("year sjc-2017 --quarters 100 --plan 4 4 4 4 4", "at most 4 targets, not 5 (V-12"),
        ("year sjc-2017 --quarters 100 --plan 6", "--plan: 6 is not within 2 to 5 (V-30"),
        ("year sjc-2017 --quarters 100 --plan 1", "--plan: 1 is not within 2 to 5"),
        ("year sjc-2017 --quarters 100 100 100 100 100 --plan 4", "4 quarters, not 5"),
        ("year sjc-2017 --quarters x --plan 4", "--quarters: 'x' is not a number"),
        ("year sjc-2017 --plan 4", "required: --quarters"),
        ("year turkestan-2018 --quarters 100 --plan 4", "makes no year of points"),
        ("competence turkestan-2018 --tier 4 --competence 1 --shown 1", "4 is not one of 1, 2, 3"),
        ("competence turkestan-2018 --tier 2 --competence 12 --shown 1", "not within 1 to 11"),
        ("competence turkestan-2018 --tier 2 --competence 0 --shown 1", "not within 1 to 11"),
        ("competence turkestan-2018 --tier 2 --competence 1 --shown 5", "not within 0 to 4"),
        ("competence turkestan-2018 --tier 2 --competence 1 --shown -1", "not within 0 to 4"),
        ("competence turkestan-2018 --competence 1 --shown 1", "--tier --category is required"),
        ("competence sjc-2017 --tier 1 --competence 1 --shown 1", "no behavioural indicators"),
        ("kci-count baidibek-2023 --met 6", "6 met is not within 0 to 5"),
        ("kci-count shymkent-2023 --met 3", "doesn't grade by how many"),
        ("quorum turkestan-2018 --members 4 --present 4", "asks for at least 5 (T-5b"),
        ("quorum sjc-2017 --members 5 --present 6", "--present: 6 is not within 0 to 5"),
        ("quorum sjc-2017 --members 0 --present 0", "--members: 0 is not within 1 to 99"),
        ("quorum mangystau-2025 --members 5 --present 4", "mangystau-2025 knows no Commission"),
        ("schedule baidibek-2023 chapter-5", "baidibek-2023 has no chapter-5, but chapter-6"),
        ("schedule sjc-2017 chapter-6", "sjc-2017 has no chapter-6"),
        ("schedule sjc-2017 2017-Q4 --sitting soon", "--sitting: 'soon' is not a date"),
        (
            "eligibility mangystau-2025 2026-Q1 --probation-until 2026-03-01",
            "asks for no probation",
        ),
    ],
)
def test_a_bad_question_gets_one_clear_line(said: Said, question: str, reason: str) -> None:
    assert reason in said.complaint(*question.split())
