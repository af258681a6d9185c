"""X-65: an act is asked about periods in which it was in force, and of a chapter about its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import Methodology
from evaluation.law.reading.act import load
from evaluation.law.shelf import Shelf
from tests.law.test_explain import Said, ask, said
from tests.law.test_methodology_file import changed, faults_of

__all__ = ["said"]

SHELF = Shelf.open(None)
SHYMKENT = SHELF["shymkent-2023"].text


@pytest.mark.parametrize(
    ("key", "since"),
    [
        ("mangystau-2025", date(2025, 11, 19)),  # after the day of its publication
        ("shymkent-2023", date(2023, 6, 25)),  # ten calendar days after that day
        ("baidibek-2023", date(2023, 10, 22)),
    ],
)
def test_x65_the_earliest_day_of_each_act(key: str, since: date) -> None:
    """M-0, S-0, B-0: no seed prints the day of publication, so the reading isn't verified."""
    force = SHELF[key].in_force
    assert force is not None
    assert (force.since, force.until, force.source.verified) == (since, None, False)


@pytest.mark.parametrize(
    ("key", "quarter", "is_rehearsal"),
    [
        ("mangystau-2025", "2025-Q3", True),
        ("mangystau-2025", "2025-Q4", False),
        ("shymkent-2023", "2023-Q1", True),
        ("shymkent-2023", "2023-Q2", False),  # in force in its last days
        ("baidibek-2023", "2023-Q3", True),
        ("baidibek-2023", "2023-Q4", False),
        ("baidibek-2023", "2026-Q1", False),
    ],
)
def test_x65_periods_of_its_time(key: str, quarter: str, is_rehearsal: bool) -> None:
    assert SHELF[key].is_rehearsal(Quarter.parse(quarter)) is is_rehearsal


def ended() -> Methodology:
    until = "since = 2023-06-25\nuntil = 2025-12-31"
    return load(changed("since = 2023-06-25", until, SHYMKENT), "own.toml")


def test_x65_an_office_says_when_its_act_went_out_of_force() -> None:
    act = ended()
    assert not act.is_rehearsal(Quarter(2025, 4))
    assert act.is_rehearsal(Quarter(2026, 1))
    assert act.is_rehearsal(PlanPeriod(2026))
    assert not act.is_rehearsal(PlanPeriod(2023))


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("since = 2023-06-25", 'since = "2023-06-25"', "in_force.since", "must be a date"),
        ("since = 2023-06-25", "since = 2023-06-25T10:00:00", "in_force.since", "must be a date"),
        ("since = 2023-06-25\n", "", "in_force.since", "is missing"),
        (
            "since = 2023-06-25",
            "since = 2023-06-25\nuntil = 2023-06-24",
            "in_force.until",
            "is before 2023-06-25",
        ),
        ("[in_force]", "[inforce]", "inforce", "unknown key"),
    ],
)
def test_x65_a_fault_of_the_dates(old: str, new: str, key: str, reason: str) -> None:
    found = faults_of(changed(old, new, SHYMKENT))
    assert any(where == key and reason in why for where, why in found), found


def test_x65_a_file_that_does_not_say_is_asked_about_anything() -> None:
    start, end = SHYMKENT.index("[in_force]"), SHYMKENT.index("# Who is evaluated")
    act = load(SHYMKENT[:start] + SHYMKENT[end:], "own.toml")
    assert act.in_force is None
    assert not act.is_rehearsal(Quarter(2001, 1))


@pytest.mark.parametrize("question", ["schedule", "eligibility"])
@pytest.mark.parametrize("quarter", ["2021-Q3", "2022-Q1", "2022-Q4"])
def test_x65_chapter_6_is_not_answered_by_the_main_chapters(
    said: Said, question: str, quarter: str
) -> None:
    """B-4c: `explain` gave the 10th of the month and "evaluated" for 2022."""
    complaint = said.complaint(question, "baidibek-2023", quarter)
    assert "2021-07-01 to 2022-12-31" in complaint
    assert "социальных отпусках, периоде временной нетрудоспособности" in complaint
    assert "ask `explain schedule baidibek-2023 chapter-6`" in complaint


@pytest.mark.parametrize(("quarter", "warned"), [("2025-Q3", True), ("2025-Q4", False)])
def test_x65_explain_names_the_dates_of_the_act(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, quarter: str, warned: bool
) -> None:
    monkeypatch.delenv("METHODOLOGIES_DIR", raising=False)
    for more in ((), ("--json",)):
        assert ask("schedule", "mangystau-2025", quarter, *more) == 0
        told = capsys.readouterr().err
        assert ("mangystau-2025 was not in force in" in told) is warned
        assert ("from 2025-11-19" in told) is warned


def test_x65_the_acts_are_listed_with_their_dates(said: Said, tmp_path: Path) -> None:
    assert "  in force from 2023-10-22 (X-65, paragraph 5, not verified)" in said.lines(
        "methodologies"
    )
    (tmp_path / "own.toml").write_text(ended().text, "utf-8")
    lines = said.lines("methodologies", "--methodologies", str(tmp_path))
    assert "  in force from 2023-06-25 to 2025-12-31 (X-65, paragraph 3, not verified)" in lines
