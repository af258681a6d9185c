"""What an act's file says is asked by some rule: reading it into a noun is no use (X-48).

A list of heads once stood in every act, was read, checked and kept, and people were given to
evaluators whom the act doesn't know.
"""

from __future__ import annotations

import ast
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest

from evaluation.law.act import Methodology

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("bot", "evaluation", "handlers", "papers")
NOUNS = "evaluation/law/act.py"
READING = "evaluation/law/reading/"
OF_THE_FILE = {"Methodology.key", "Methodology.edition", "Methodology.text", "Methodology.digest"}
"""By which the file itself is told from others."""


def nouns(noun: type) -> Iterator[type]:
    """The noun and every noun within it, by the types of its fields."""
    yield noun
    for hint in typing.get_type_hints(noun).values():
        for part in _parts(hint):
            yield from nouns(part)


def _parts(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for inner in typing.get_args(hint):
        yield from _parts(inner)


def said() -> Iterator[str]:
    """Every field that a file can fill: "Methodology.unit_heads"."""
    for noun in dict.fromkeys(nouns(Methodology)):
        yield from (f"{noun.__name__}.{field.name}" for field in fields(noun))


@cache
def asked() -> frozenset[str]:
    """The names that the program asks of something, but for the reading that fills them.

    What only a member of the nouns asks counts once that member is asked for itself.
    """
    outside: set[str] = set()
    members: dict[str, set[str]] = {}
    for path in (path for room in PROGRAM for path in (ROOT / room).rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        if where == NOUNS:
            for one in ast.walk(tree):
                if isinstance(one, ast.FunctionDef):  # several nouns have an `in_`
                    members.setdefault(one.name, set()).update(_asked_in(one))
        elif not where.startswith(READING):
            outside |= _asked_in(tree)
    while True:
        found = outside | {name for one in outside & members.keys() for name in members[one]}
        if found == outside:
            return frozenset(outside)
        outside = found


def _asked_in(tree: ast.AST) -> set[str]:
    loads = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {node.attr for node in loads if isinstance(node.ctx, ast.Load)}


@pytest.mark.parametrize("field", sorted(set(said()) - OF_THE_FILE))
def test_a_rule_asks_what_the_act_says(field: str) -> None:
    _, name = field.split(".")
    assert name in asked(), f"{field} is read from every act, and nothing asks for it"
