"""docs/paragraphs.md: every text that gives a paragraph, with the sentence that it rests on.

Complete both ways: what stands in a text or beside a line of a paper stands in the table, and what
stands in the table is there; its rules and paragraphs are those of the acts' files, its tables
those that the code asks for. That the sentences are the acts' own is for people to read.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from evaluation.law.shelf import Shelf
from locales import texts

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "paragraphs.md"
SHELF = Shelf.open(None)

CARRIES = frozenset(
    (
        *("paragraph", "paragraphs", "source", "rule", "deadline", "bounds", "posting", "storage"),
        *("yearly", "odd", "included", "excluded", "viewers", "confidential", "court", "later"),
    )
)
"""Variables that bring a paragraph into a text."""

BARE = frozenset({"paragraph", "paper-paragraph"})
"""The number in words and nothing else: who writes it says what it is of."""

BEHIND = {"desk-call-line": "handlers/quarter/screens/hr_calls.py"}
"""Texts behind which a screen itself puts the paragraph."""

PRINTS = ("term", "with_paragraph", "paragraph")
"""How a paper puts a paragraph beside a line."""

PARTS = {
    "circle": "survey.circle", "yearly": "survey.yearly", "parties": "survey.parties",
    "self": "survey.self", "report": "survey.report", "training": "survey.training",
    "count": "kci.count", "change": "kci.change", "least_months": "kci.least_months",
    "monitor": "kci.monitor", "plan_period": "kci.plan_period", "categories": "categories",
    "size": "calibration.size", "excluded": "calibration.excluded",
    "included": "calibration.included", "majority": "calibration.majority",
    "days_worked": "eligibility.days_worked", "tenure": "eligibility.tenure",
    "composed": "commission.composed", "quorum": "commission.quorum", "vote": "commission.vote",
    "decision": "commission.decision", "revision": "commission.revision",
    "approval": "commission.approval", "court": "commission.appeal.court",
    "review": "transitional.chapter.review",
    "head_approves": "transitional.chapter.head_approves", "marks": "marks",
    "incentives": "points.incentives", "total": "points.total", "turned": "year.turned",
    "weights": "year.weights",
}  # fmt: skip
"""The tables behind fields such as `circle_source`, which the code asks for a paragraph."""

SECTION = re.compile(r"^## .+: `([\w.]+)`$", re.MULTILINE)
SENTENCE = re.compile(r"^- ([MSBTVX]-[\w.()]+), (?:п\. (.+)|(.+)-тармақ): («.+»)$", re.MULTILINE)
ROW = re.compile(r"^\| `([^`]+)` \| (.+) \|$", re.MULTILINE)
REFERENCE = re.compile(
    r"references(?:\.get\(|\[)\"(\w+)\"|(?<!\w)reference\((?:hearing, )?\"(\w+)\""
)


@dataclass(frozen=True)
class Section:
    """A table of the acts' files, its sentences by act and rule, and the texts that rest on it."""

    table: str
    sentences: frozenset[tuple[str, str]]
    rows: tuple[str, ...]


@cache
def sections() -> tuple[Section, ...]:
    """The page, read."""
    _, *parts = SECTION.split(PAGE.read_text("utf-8"))
    return tuple(
        Section(
            table,
            frozenset((rule, one or other) for rule, one, other, _ in SENTENCE.findall(words)),
            tuple(key for key, _ in ROW.findall(words)),
        )
        for table, words in zip(parts[::2], parts[1::2], strict=True)
    )


def tables_of(act: dict[str, Any], path: str) -> list[dict[str, Any]]:
    """The table that a path names in an act's file, or each of its list; [] where it has none."""
    node: Any = act
    for step in path.split("."):
        if not isinstance(node, dict) or step not in node:
            return []
        node = node[step]
    return node if isinstance(node, list) else [node]


@cache
def acts() -> tuple[dict[str, Any], ...]:
    """The files of the acts that texts can be about, as data."""
    return tuple(tomllib.loads(act.text) for act in SHELF)


def with_a_paragraph() -> set[str]:
    """The keys whose text takes a paragraph in, and those behind which one is put."""
    known = texts("ru").keys
    return {key for key in known if known[key] & CARRIES} - BARE | set(BEHIND)


def printing() -> Iterator[str]:
    """Each function of a paper that puts a paragraph beside a line: "papers/x.py::name"."""
    for file in sorted((ROOT / "papers").rglob("*.py")):
        if file.parent.name == "print":
            continue
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and _prints(node):
                yield f"{file.relative_to(ROOT).as_posix()}::{node.name}"


def _prints(function: ast.FunctionDef) -> bool:
    """Whether `words.term(…)` or one of its likes is called in it."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in PRINTS
        and ast.unparse(node.func.value) == "words"
        for node in ast.walk(function)
    )


def asked_for() -> Iterator[str]:
    """Each table that screens and papers name in code: a reference, or a field of a rule."""
    for floor in ("handlers", "papers"):
        for file in (ROOT / floor).rglob("*.py"):
            code = file.read_text("utf-8")
            for one, other in REFERENCE.findall(code):
                yield f"references.{one or other}"
            for field in re.findall(r"\.(\w+)_source\b", code):
                yield PARTS[field]


def test_every_text_with_a_paragraph_is_in_the_table_and_nothing_else() -> None:
    listed = {key for section in sections() for key in section.rows if "::" not in key}
    assert listed == with_a_paragraph()


def test_every_line_of_a_paper_with_a_paragraph_is_in_the_table() -> None:
    listed = {key for section in sections() for key in section.rows if "::" in key}
    assert listed == set(printing())


def test_a_text_with_two_paragraphs_rests_on_as_many_tables() -> None:
    known = texts("ru").keys
    few = {
        key
        for key in with_a_paragraph() - set(BEHIND)
        if len(known[key] & CARRIES) > sum(key in section.rows for section in sections())
    }
    assert few == set()


def test_no_text_takes_a_paragraph_under_another_name() -> None:
    """Whatever `paragraph(…)` gives goes into a variable that the table knows."""
    giving = ("paragraph", "reference", "rule_name")
    other = {
        (file.relative_to(ROOT).as_posix(), keyword.arg)
        for file in (ROOT / "handlers").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if isinstance(keyword.value, ast.Call)
        and getattr(keyword.value.func, "id", getattr(keyword.value.func, "attr", "")) in giving
        and keyword.arg not in CARRIES
    }
    assert other == set()


@pytest.mark.parametrize("section", sections(), ids=lambda section: section.table)
def test_the_rules_and_paragraphs_are_those_of_the_acts(section: Section) -> None:
    """A verified table has its sentence; of a reading none is asked, and a wrong one is refused."""
    found = [table for act in acts() for table in tables_of(act, section.table)]
    assert found, "no act has this table"
    held = {(table["rule"], table["paragraph"]) for table in found}
    verified = {(table["rule"], table["paragraph"]) for table in found if table["verified"]}
    assert verified <= section.sentences <= held
    assert section.rows


def test_a_table_stands_once() -> None:
    tables = [section.table for section in sections()]
    assert len(tables) == len(set(tables))


def test_every_line_of_the_page_is_read() -> None:
    """A row that the patterns don't know would be in the page and in no test."""
    _, *parts = SECTION.split(PAGE.read_text("utf-8"))
    heads = ("## ", "| Text |", "|---|")
    unread = [
        line
        for words in parts[1::2]
        for line in words.splitlines()
        if line and not line.startswith(heads) and not SENTENCE.match(line) and not ROW.match(line)
    ]
    assert unread == []


def test_every_table_that_the_code_asks_for_is_in_the_table() -> None:
    unread = {
        "references.hr",  # what a paper falls back to where an act has no word on support
        "year.weights",  # asked only whether it is verified
    }
    assert set(asked_for()) - unread <= {section.table for section in sections()}


PRACTICE = {
    "kk": "мемлекеттік органда қалыптасқан тәжірибе бойынша",
    "ru": "по практике государственного органа",
    "en": "by the office's practice",
}
READINGS = {
    "official-in-time": "X-46", "refuse-case-in-time": "X-46", "official-is-evaluator": "X-46",
    "official-is-evaluator-advice": "X-46", "official-late": "A-11", "apply-term-late": "A-11",
    "result-rights-late": "A-11", "result-acquainted-late": "A-11", "body-namer": "X-04",
    "refuse-body-namer": "X-04", "left-out-no-kci-practice": "X-43", "refuse-no-kci": "X-43",
    "left-out-no-plan": "X-43", "desk-days-ask": "A-05", "desk-plan-earlier": "X-09",
    "desk-errand-sub-plain": "X-03", "survey-report-too-few": "A-07",
    "survey-report-training-only": "S-10", "paper-survey-training-practice": "S-10",
    "survey-report-disagree-what": "X-39", "survey-check-limits": "X-39",
    "survey-desk-kept": "X-40", "refuse-seat-superior": "X-13", "notice-result": "X-20",
    "host-call-day-late": "A-09", "desk-plan-by-superior": "X-48", "paper-finals-rounding": "X-56",
    "host-untold-by": "X-50", "viewers-final": "X-56", "admission-facts": "A-02",
    "viewers-listed": "X-51", "viewers-service": "X-51", "desk-call-unseen": "X-51",
    "plans-period-ours": "X-08", "signed-kept": "X-58", "signed-kept-open": "X-58",
    "host-unheard-argument": "X-63", "host-unheard-invitation": "X-63",
    "sitting-ask-withdraw": "X-67",
    "refuse-unheard-argument": "X-63", "refuse-unheard-invitation": "X-63",
    "paper-sitting-order-unverified": "A-06", "competences-practice": "X-31",
}  # fmt: skip
"""Texts that say more than a paragraph does, with the reading: told as the office's practice."""


@cache
def written(language: str) -> dict[str, str]:
    """Every text of a language as it is written, its variables too."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "locales" / language).glob("*.ftl")):
        key = ""
        for line in file.read_text("utf-8").splitlines():
            key = line.partition(" =")[0] if re.match(r"[a-z]\S* =", line) else key
            found[key] = f"{found.get(key, '')}\n{line}"
    return found


@pytest.mark.parametrize("language", sorted(PRACTICE))
@pytest.mark.parametrize("key", READINGS)
def test_a_reading_is_told_as_practice_with_no_paragraph_behind_it(key: str, language: str) -> None:
    """X-46 and its likes: a number after "by the office's practice" would make it the act's."""
    _, practice, beyond = written(language)[key].lower().partition(PRACTICE[language])
    assert practice, f"{READINGS[key]} isn't told as a reading"
    sentence = re.split(r"[.;]\s", beyond)[0]
    assert not re.search(rf"\$({'|'.join(CARRIES)})\b", sentence)


SPOKEN_OF = {"kk": "тәжірибе", "ru": "практик", "en": "practice"}


@pytest.mark.parametrize("language", sorted(PRACTICE))
def test_the_practice_of_the_office_has_one_phrase(language: str) -> None:
    """Two phrases for it read as two different sources."""
    words = "".join(text.partition(" =")[2] for text in written(language).values()).lower()
    assert words.count(SPOKEN_OF[language]) == words.count(PRACTICE[language])
