"""`bagalau explain` on the acts of 2023, and its question about an indicator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.law.test_explain import Said, said
from tests.law.test_new_tables import FILLED

__all__ = ["said"]


@pytest.mark.parametrize(
    ("act", "rules"),
    [
        ("shymkent-2023", "S-23a S-23f S-27 S-5a S-31 S-5b"),
        ("baidibek-2023", "B-21a B-21f B-25 B-3a B-29 B-3b"),
    ],
)
def test_the_schedule_of_a_first_quarter(said: Said, act: str, rules: str) -> None:
    """S-5, S-23, S-27, S-31; B-3, B-21, B-25, B-29."""
    events = said.answer("schedule", act, "2026-Q1")
    assert [(event["event"], event["date"]) for event in events] == [
        ("kci_plan", "2026-01-19"),
        ("kci_values", "2026-04-03"),
        ("kci_notice", "2026-04-05"),
        ("quarter_mark", "2026-04-10"),
        ("ranking_notice", "2026-04-10"),
        ("survey_close", "2027-01-10"),
    ]
    assert sorted(event["rule"] for event in events) == sorted(rules.split())


def test_the_schedule_tells_what_to_plan_for(said: Said) -> None:
    """X-09: a notice that is planned earlier though its day is a working day."""
    assert (
        "  ranking_notice: Fri 2026-04-10 (S-31, paragraph 31); plan for Fri 2026-04-03"
        in said.lines("schedule", "shymkent-2023", "2026-Q1")
    )
    assert (
        "  ranking_notice: Sat 2026-10-10 (B-29, paragraph 29 (30)); "
        "a day off, weekend: plan for Mon 2026-10-05"
        in said.lines("schedule", "baidibek-2023", "2026-Q3")
    )


@pytest.mark.parametrize("act", ["shymkent-2023", "baidibek-2023"])
@pytest.mark.parametrize(
    ("marks", "grade", "shown"),
    [("4 4 3.98", 3, "3.99"), ("4 4 3.99 3.99", 4, "4.00"), ("3.994", 3, "3.99"), ("0", 1, "0.00")],
)
def test_a_grade(said: Said, act: str, marks: str, grade: int, shown: str) -> None:
    """S-8, B-6, G-2."""
    answer = said.answer("grade", act, *marks.split())
    assert (answer["grade"], answer["shown"]) == (grade, shown)


@pytest.mark.parametrize(
    ("appointed", "eligible", "reason"),
    [("2026-03-01", True, "eligible"), ("2026-03-02", False, "tenure")],
)
def test_days_worked_are_not_asked_for(
    said: Said, appointed: str, eligible: bool, reason: str
) -> None:
    """S-6a, B-4a."""
    for act, rule in (("shymkent-2023", "S-6a"), ("baidibek-2023", "B-4a")):
        answer = said.answer("eligibility", act, "2026-Q1", "--appointed", appointed)
        assert answer == {"eligible": eligible, "rule": rule, "reason": reason}
    first = said.lines("eligibility", "shymkent-2023", "2026-Q1")[0]
    assert first == (
        "evaluated: on the post long enough, days worked are not asked for (S-6a, paragraph 6)"
    )


# An indicator


@pytest.mark.parametrize(
    ("question", "percent", "shown"),
    [
        ("--plan 120 --actual 90 --direction more", "75.00", "75,00"),
        ("--plan 120 --actual 90 --direction less", "133.33", "133,33"),
        ("--plan 0,5 --actual 0,25 --direction more", "50.00", "50,00"),
        ("--plan 5 --actual -1 --direction more", "0.00", "0,00"),
        ("--plan 5 --actual 0 --direction less", "infinite", "∞"),
        ("--actual yes --direction done", "100.00", "100,00"),
        ("--actual no --direction done", "0.00", "0,00"),
    ],
)
def test_how_far_an_indicator_came_true(
    said: Said, question: str, percent: str, shown: str
) -> None:
    """A-15."""
    answer = said.answer("kci-percent", *question.split())
    assert answer == {"percent": percent, "shown": shown, "rule": "A-15"}


def test_an_indicator_in_words(said: Said) -> None:
    """A-15."""
    question = ["--plan", "120", "--actual", "90", "--direction", "more"]
    [line] = said.lines("kci-percent", *question)
    assert line == "75,00 % (actual / planned; A-15: no act at hand has the formula)"


def test_an_empty_table_allows_every_mark(said: Said) -> None:
    """S-28c: the numbers of appendix 3 are in no act at hand."""
    question = ["--plan", "120", "--actual", "90", "--direction", "more", "--act", "shymkent-2023"]
    answer: Any = said.answer("kci-percent", *question)
    assert answer["allowed"] == {"from": "0", "to": "5", "restricted": False}
    assert answer["allowed_rule"] == "S-28c"
    assert said.lines("kci-percent", *question)[1] == (
        "  shymkent-2023 allows any mark, the table is empty: 0 to 5 "
        "(S-28c, paragraph 28, not verified)"
    )


@pytest.mark.parametrize(
    ("actual", "low", "high"), [("49.995", "2", "5"), ("49.994", "0", "1.99"), ("0", "0", "1.99")]
)
def test_an_offices_table_allows_some(
    said: Said, tmp_path: Path, actual: str, low: str, high: str
) -> None:
    """S-28c."""
    (tmp_path / "own.toml").write_text(FILLED, encoding="utf-8")
    question = f"--plan 100 --actual {actual} --direction more --act shymkent-2023".split()
    answer = said.answer("kci-percent", *question, "--methodologies", str(tmp_path))
    assert answer["allowed"] == {"from": low, "to": high, "restricted": True}
    lines = said.lines("kci-percent", *question, "--methodologies", str(tmp_path))
    assert lines[1] == f"  shymkent-2023 allows {low} to {high} (S-28c, paragraph 28, not verified)"


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("--plan 0 --actual 90 --direction more", "--plan: the planned value must be above 0"),
        ("--plan -5 --actual 90 --direction less", "--plan: the planned value must be above 0"),
        ("--plan 5 --actual -1 --direction less", "--actual: -1 is below 0"),
        ("--actual 90 --direction more", "--plan: is missing"),
        ("--plan x --actual 90 --direction more", "--plan: 'x' is not a number"),
        ("--plan nan --actual 90 --direction more", "--plan: 'nan' is not a number"),
        ("--plan 5 --actual inf --direction less", "--actual: 'inf' is not a number"),
        ("--plan 5 --actual 1,000,000 --direction more", "--actual: '1,000,000' is not a number"),
        ("--plan 1e15 --actual 1 --direction more", "--plan: 1E+15 is not a number of at most 12"),
        ("--plan 5 --actual yes --direction done", "--plan: what is done or not done has no"),
        ("--actual 1 --direction done", "--actual: with done write yes or no"),
        ("--plan 5 --direction more", "required: --actual"),
        ("--plan 5 --actual 1", "required: --direction"),
        ("--plan 5 --actual 1 --direction up", "invalid choice: 'up'"),
        ("--plan 5 --actual 1 --direction more --act aktau-2025", "no methodology 'aktau-2025'"),
        (
            "--plan 5 --actual 1 --direction more --act mangystau-2025",
            "--act: mangystau-2025 knows no key target indicators",
        ),
    ],
)
def test_a_bad_question_about_an_indicator_gets_one_clear_line(
    said: Said, question: str, reason: str
) -> None:
    assert reason in said.complaint("kci-percent", *question.split())
