"""`bagalau explain`: each question, its JSON, and one clear line for a bad question."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from bot.commands import Parser, explain

BUILT_IN = ("mangystau-2025", "baidibek-2023", "shymkent-2023", "turkestan-2018", "sjc-2017")


def ask(*words: str) -> int:
    parser = Parser(prog="bagalau")
    explain.add_parser(parser.add_subparsers(dest="command", required=True))
    return explain.run(parser.parse_args(["explain", *words]))


class Said:
    """What the command has printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def answer(self, *words: str) -> Any:
        assert ask(*words, "--json") == 0
        return json.loads(self._capsys.readouterr().out)

    def lines(self, *words: str) -> list[str]:
        assert ask(*words) == 0
        return self._capsys.readouterr().out.splitlines()

    def complaint(self, *words: str) -> str:
        """The one line on stderr; exit code 2, nothing on stdout."""
        code: object
        try:
            code = ask(*words)
        except SystemExit as leaving:
            code = leaving.code
        out, error = self._capsys.readouterr()
        assert (code, out) == (2, "")
        assert error.startswith("bagalau explain")
        assert error.count("\n") == 1
        return error


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Said:
    monkeypatch.delenv("METHODOLOGIES_DIR", raising=False)
    return Said(capsys)


# Answers


def test_the_acts_at_hand(said: Said) -> None:
    act, baidibek, shymkent, *older = said.answer("methodologies")
    assert [one["id"] for one in older] == ["turkestan-2018", "sjc-2017"]
    assert (baidibek["id"], shymkent["id"]) == ("baidibek-2023", "shymkent-2023")
    assert set(act) == {"id", "title", "verified"}
    assert (act["id"], act["verified"]) == ("mangystau-2025", False)
    assert "Мангистауской" in act["title"]["ru"]
    assert "Маңғыстау" in act["title"]["kk"]
    lines = said.lines("methodologies")
    assert lines[0].startswith("mangystau-2025 (21 entries not verified)")
    held_back = [line for line in lines if "not offered" in line]
    assert held_back == []


def test_a_deadline_forward(said: Said) -> None:
    answer = said.answer("deadline", "--from", "2026-01-20", "--working-days", "5")
    assert answer == {
        "date": "2026-01-27",
        "skipped": [
            {"date": "2026-01-24", "reason": "weekend"},
            {"date": "2026-01-25", "reason": "weekend"},
        ],
    }


def test_a_deadline_back(said: Said) -> None:
    answer = said.answer("deadline", "--from", "2026-10-10", "--working-days", "-5")
    assert answer["date"] == "2026-10-05"


def test_a_deadline_in_words(said: Said) -> None:
    lines = said.lines("deadline", "--from", "2026-03-20", "--working-days", "1")
    assert lines[0] == "1 working day after Fri 2026-03-20: Thu 2026-03-26"
    assert lines[1] == "  not counted: Sat 2026-03-21, Nauryz"


def test_a_deadline_with_the_offices_word(said: Said) -> None:
    words = ["deadline", "--from", "2026-05-06", "--working-days", "1"]
    assert said.answer(*words)["date"] == "2026-05-08"
    moved = said.answer(
        *words, "--override", "2026-05-08=off:Order 1", "--override", "2026-05-10=on:Order 1"
    )
    assert moved["date"] == "2026-05-10"
    assert {"date": "2026-05-08", "reason": "override:Order 1"} in moved["skipped"]


def test_years_nobody_knows_yet_are_noted(said: Said) -> None:
    lines = said.lines("deadline", "--from", "2030-04-01", "--working-days", "5")
    assert lines[-1].startswith("  note: days off of 2030 are computed")


def test_the_schedule_of_a_quarter(said: Said) -> None:
    events = {
        event["event"]: event for event in said.answer("schedule", "mangystau-2025", "2026-Q3")
    }
    assert events["quarter_mark"] == {
        "event": "quarter_mark",
        "date": "2026-10-20",
        "plan_date": "2026-10-20",
        "rule": "M-4a",
        "paragraph": "4",
    }
    assert events["acquaint_dismissed"]["plan_date"] == "2026-10-30"
    assert events["final_mark"]["plan_date"] == "2027-01-29"
    assert "archive_until" not in events  # the completion of each evaluation decides


def test_the_schedule_in_words_says_what_to_plan_for(said: Said) -> None:
    lines = said.lines("schedule", "mangystau-2025", "2026-Q4")
    assert (
        "  final_mark: Sat 2027-01-30 (M-4c, paragraph 4);"
        " a day off, weekend: plan for Fri 2027-01-29"
    ) in lines
    kept = "  documents are kept 3 years from the completion of each evaluation"
    assert f"{kept} (M-12, paragraph 12)" in lines


@pytest.mark.parametrize(
    ("marks", "grade", "shown"),
    [
        (["3.995"], 4, "4.00"),
        (["3,995"], 4, "4.00"),
        (["3.994"], 3, "3.99"),
        (["4", "4", "3.98"], 3, "3.99"),
        (["4", "4", "3.99", "3.99"], 4, "4.00"),
        (["0"], 1, "0.00"),
        (["-0"], 1, "0.00"),
        (["5"], 4, "5.00"),
    ],
)
def test_a_grade(said: Said, marks: list[str], grade: int, shown: str) -> None:
    answer = said.answer("grade", "mangystau-2025", *marks)
    assert (answer["grade"], answer["shown"]) == (grade, shown)
    assert set(answer["name"]) == {"kk", "ru"}


def test_a_grade_in_words(said: Said) -> None:
    assert said.lines("grade", "mangystau-2025", "4", "4", "3.98") == [
        "the mean of 3 marks, 3.99: grade 3 (M-7b, paragraph 7)",
        "  kk: Функционалдық міндеттерін тиісті түрде атқарады",
        "  ru: Выполняет функциональные обязанности надлежащим образом",
    ]


@pytest.mark.parametrize(
    ("options", "eligible", "rule"),
    [
        ("--appointed 2026-03-01 --days-worked 18", True, "M-5"),
        ("--appointed 2026-03-01 --days-worked 14", False, "M-5b"),
        ("--appointed 2026-03-02 --days-worked 18", False, "M-5a"),
        ("--dismissed 2026-01-30 --days-worked 19", False, "M-5a"),
        ("--dismissed 2026-01-31 --days-worked 19", True, "M-5"),
        ("--appointed 2026-03-01", False, "M-5b"),
    ],
)
def test_eligibility(said: Said, options: str, eligible: bool, rule: str) -> None:
    answer = said.answer("eligibility", "mangystau-2025", "2026-Q1", *options.split())
    assert (answer["eligible"], answer["rule"]) == (eligible, rule)


def test_eligibility_in_words_counts_the_days(said: Said) -> None:
    lines = said.lines("eligibility", "mangystau-2025", "2026-Q1", "--appointed", "2026-03-01")
    unknown = "the number of days worked is not known: HR enters or confirms it"
    assert lines == [
        f"not evaluated: {unknown} (M-5b, paragraph 5)",
        "  on the post Sun 2026-03-01 to Tue 2026-03-31, 18 working days",
    ]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "mangystau-2025 --category D-O-4 --line D-O-3:head,D-O-2,D-O-1:head",
            (2, "D-O-1", "appendix-2", "M-16d", "16"),
        ),
        (
            "mangystau-2025 --category D-O-2 --managerial --line D-O-1:head,none",
            (0, "D-O-1", "appendix-1", "M-16b", "16"),
        ),
        (
            "mangystau-2025 --category D-O-1:head --line none",
            (0, "", "appendix-1", "M-16a", "16"),
        ),
        (
            "mangystau-2025 --category d-5 --line D-1:head,none",
            (0, "D-1", "appendix-2", "M-2.4", "2(4)"),
        ),
        (
            "mangystau-2025 --category D-3 --line D-3:head",
            (0, "D-3", "appendix-2", "M-16c", "16"),
        ),
        ("shymkent-2023 --category D-5 --line D-3,D-1", (1, "D-1", "ranking", "S-30", "30")),
        (
            "baidibek-2023 --category Е-4 --line E-3:head,E-2:head",
            (1, "E-2", "ranking", "B-28", "28 (29)"),
        ),
        ("shymkent-2023 --category D-3:head --line D-1:head", (0, "D-1", "kci", "S-22", "22")),
    ],
)
def test_x48_who_evaluates(
    said: Said, question: str, answer: tuple[int, str, str, str, str]
) -> None:
    """X-48: by category, from the code that opens quarters; the place in the line counts from 0."""
    keys = ("evaluator", "category", "form", "rule", "paragraph")
    assert said.answer("evaluator", *question.split()) == dict(zip(keys, answer, strict=True))


def test_x48_who_evaluates_in_words(said: Said) -> None:
    words = "evaluator mangystau-2025 --category D-5 --line D-1:head,none"
    assert said.lines(*words.split()) == [
        "number 0 of the line, D-1: appendix-2 (M-2.4, paragraph 2(4))",
        "  nobody above is in the act's list (M-2.3, paragraph 2(3)): HR confirms it",
    ]


def test_json_may_stand_before_the_question(said: Said, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("--json", "methodologies") == 0
    assert json.loads(capsys.readouterr().out)


# The office's own acts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    file = resources.files("evaluation.law") / "acts" / "mangystau-2025.toml"
    text = file.read_text("utf-8").replace("mangystau-2025", "aktau-2025")
    (tmp_path / "aktau.toml").write_text(text, encoding="utf-8")
    return tmp_path


def test_an_offices_act_is_found_by_option(said: Said, folder: Path) -> None:
    acts = said.answer("methodologies", "--methodologies", str(folder))
    assert [act["id"] for act in acts] == [*BUILT_IN, "aktau-2025"]


def test_an_offices_act_is_found_by_environment(
    said: Said, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METHODOLOGIES_DIR", str(folder))
    assert said.answer("grade", "aktau-2025", "4")["grade"] == 4


def test_a_faulty_act_is_refused_by_file_key_and_reason(said: Said, folder: Path) -> None:
    (folder / "aktau.toml").write_text('key = "aktau-2025"\n', encoding="utf-8")
    complaint = said.complaint("methodologies", "--methodologies", str(folder))
    assert "/aktau.toml: categories: is missing; forms: is missing; " in complaint


# Bad questions


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("grade mangystau-2025 -1", "-1 is not a mark of mangystau-2025: 0 to 5"),
        ("grade mangystau-2025 -0.5", "-0.5 is not a mark"),
        ("grade mangystau-2025 5.01", "5.01 is not a mark of mangystau-2025: 0 to 5"),
        ("grade mangystau-2025 4 6", "6 is not a mark"),
        ("grade mangystau-2025 four", "'four' is not a mark"),
        ("grade mangystau-2025 nan", "nan is not a mark"),
        ("grade mangystau-2025 inf", "inf is not a mark"),
        ("grade mangystau-2025 3.99499999999999999999999999999", "at most 20 characters"),
        ("grade mangystau-2025", "required: MARK"),
        ("grade aktau-2025 4", "known: " + ", ".join(BUILT_IN)),
        ("schedule aktau-2025 2026-Q1", "known: " + ", ".join(BUILT_IN)),
        ("schedule mangystau-2025 2026-Q5", "1 to 4, not 5"),
        ("schedule mangystau-2025 2026", "a quarter is written like 2026-Q1"),
        ("schedule mangystau-2025 1026-Q1", "2000 to 2100"),
        ("eligibility mangystau-2025 Q1", "a quarter is written like 2026-Q1"),
        ("eligibility mangystau-2025 2026-Q1 --appointed yesterday", "--appointed: 'yesterday'"),
        ("eligibility mangystau-2025 2026-Q1 --dismissed 2026-02-30", "--dismissed: '2026-02-30'"),
        ("eligibility mangystau-2025 2026-Q1 --days-worked -1", "within 0 to 90"),
        ("eligibility mangystau-2025 2026-Q1 --days-worked 91", "2026-Q1 has 90 days"),
        ("eligibility mangystau-2025 2026-Q1 --days-worked x", "'x' is not a whole number"),
        (
            "eligibility mangystau-2025 2026-Q1 --appointed 2026-02-01 --dismissed 2026-01-01",
            "before the appointment",
        ),
        ("deadline --from 2026-02-30 --working-days 5", "'2026-02-30' is not a date"),
        ("deadline --from 20.01.2026 --working-days 5", "not a date like 2026-01-20"),
        ("deadline --from 9999-12-31 --working-days 5", "within 2000 to 2100"),
        ("deadline --from 2026-01-20 --working-days five", "'five' is not a whole number"),
        ("deadline --from 2026-01-20 --working-days 999999", "at most 2500"),
        ("deadline --working-days 5", "required: --from"),
        ("deadline --from 2026-01-20 --working-days 5 --override 2026-01-21", "--override: write"),
        ("deadline --from 2026-01-20 --working-days 5 --override x=off:y", "'x' is not a date"),
        ("methodologies --methodologies /nowhere", "no such folder"),
        ("evaluator mangystau-2025 --category D-O-4", "required: --line"),
        ("evaluator mangystau-2025 --line D-O-1", "required: --category"),
        ("evaluator aktau-2025 --category D-O-4 --line D-O-1", "no methodology 'aktau-2025'"),
        ("evaluator mangystau-2025 --category E-3 --line D-O-1", "says nothing of E-3"),
        ("evaluator mangystau-2025 --category boss --line D-O-1", "'boss' is not a category"),
        ("evaluator mangystau-2025 --category none --line D-O-1", "'none' is not a category"),
        ("evaluator mangystau-2025 --category D-3:chief --line D-O-1", "write :head or nothing"),
        ("evaluator mangystau-2025 --category D-3: --line D-O-1", "write :head or nothing"),
        ("evaluator mangystau-2025 --category D-O-4 --line D-O-3,,D-O-1", "from the nearest up"),
        ("evaluator mangystau-2025 --category D-O-4 --line=", "from the nearest up"),
        (
            "evaluator mangystau-2025 --category D-O-4 --line D-O-3,x",
            "--line: 'x' is not a category",
        ),
        ("weather", "invalid choice: 'weather'"),
        ("", "required: QUESTION"),
    ],
)
def test_a_bad_question_gets_one_clear_line(said: Said, question: str, reason: str) -> None:
    assert reason in said.complaint(*question.split())


# Speed


def test_explaining_needs_neither_telegram_nor_sql() -> None:
    """An answer in a fraction of a second: importing aiogram alone takes two."""
    script = (
        "import sys; from bot.commands import Parser, explain\n"
        "parser = Parser(prog='bagalau')\n"
        "explain.add_parser(parser.add_subparsers(dest='command'))\n"
        "question = ['explain', 'schedule', 'mangystau-2025', '2026-Q1', '--json']\n"
        "assert explain.run(parser.parse_args(question)) == 0\n"
        "heavy = {'aiogram', 'aiosqlite', 'aiohttp', 'pydantic'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
