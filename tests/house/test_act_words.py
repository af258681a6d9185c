"""What differs between acts is said by the act: no paragraph of one stands in a text or in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from evaluation.law.act import Methodology
from evaluation.law.shelf import Shelf
from evaluation.law.words import sources_in

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("bot", "evaluation", "handlers", "papers", "sandbox", "storage")
SHELF = Shelf.open(None)
RULE = re.compile(r"\b[MSBTV]-\d")
OF_2025 = ("older.py",)
"""What an act's file of before took for granted are the rules of 2025, and nothing else is."""
NUMBERED = {
    "kk": re.compile(r"\d-(?:тармақ|т\.)"),
    "ru": re.compile(r"\b(?:пп?\.|пункт\w*)\s*\d"),
    "en": re.compile(r"\b(?:paras?|pars?|paragraphs?)\.?\s*\d"),
}


def lines_of(language: str) -> Iterator[tuple[str, str]]:
    """(file, line) of a language's texts, comments left out."""
    for file in sorted((ROOT / "locales" / language).glob("*.ftl")):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                yield file.name, line


@pytest.mark.parametrize("language", sorted(NUMBERED))
def test_no_text_names_a_paragraph_or_a_rule(language: str) -> None:
    """A paragraph of one act is a lie under another: it comes in as a variable."""
    patterns = (NUMBERED[language], RULE)
    found = [line for line in lines_of(language) if any(p.search(line[1]) for p in patterns)]
    assert found == []


@pytest.mark.parametrize("language", sorted(NUMBERED))
def test_no_text_names_the_system_of_one_act(language: str) -> None:
    """M-3a and S-3 name different systems: their names are titles of the acts."""
    assert [line for line in lines_of(language) if "Е-қызмет" in line[1]] == []


def strings_of(tree: ast.AST) -> Iterator[str]:
    """Every string of a file that isn't a docstring."""
    told = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value


def test_no_code_names_a_rule_of_an_act() -> None:
    """What is stored with a sheet or shown beside a reason is an id out of its act's file."""
    found = {
        (file.relative_to(ROOT).as_posix(), words)
        for floor in FLOORS
        for file in (ROOT / floor).rglob("*.py")
        if file.name not in OF_2025
        for words in strings_of(ast.parse(file.read_text("utf-8")))
        if RULE.search(words)
    }
    assert found == set()


def test_no_code_asks_which_act_it_is() -> None:
    """An act of an office's own behaves as its file says, whatever its key and edition."""
    asked = re.compile(r"\.(?:edition|key)\s*(?:==|!=|in)\s*[(\[{]?\s*[\"'](?:E20|\w+-20\d\d)")
    found = {
        file.relative_to(ROOT).as_posix()
        for floor in ("evaluation", "handlers", "storage", "papers")
        for file in (ROOT / floor).rglob("*.py")
        if asked.search(file.read_text("utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize("act", SHELF, ids=SHELF.keys())
def test_a_stored_rule_is_found_in_its_act_again(act: Methodology) -> None:
    """A sheet keeps the id: the board finds the paragraph by it, both numbers of it (X-06)."""
    for source in sources_in(act):
        found = act.source_of(source.rule)
        assert found is not None
        assert found.rule == source.rule
    assert act.source_of("Z-99") is None


def test_the_shelf_has_the_five_acts() -> None:
    of_sessions = {"mangystau-2025", "shymkent-2023", "baidibek-2023"}
    assert set(SHELF.keys()) == of_sessions | {"turkestan-2018", "sjc-2017"}
