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

NOT_YET = {
    *("CommissionRule", "Appeal", "Chapter", "TargetsRule"),
}
"""Nouns, or one field, of which something waits for the process of a commission act."""


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


def waits(field: str) -> bool:
    """Whether what the field says is for a process that is still to come."""
    return field in NOT_YET or field.partition(".")[0] in NOT_YET


@pytest.mark.parametrize("field", sorted({one for one in said() if not waits(one)} - OF_THE_FILE))
def test_a_rule_asks_what_the_act_says(field: str) -> None:
    _, name = field.split(".")
    assert name in asked(), f"{field} is read from every act, and nothing asks for it"


@pytest.mark.parametrize("named", sorted(NOT_YET))
def test_what_is_said_to_wait_does(named: str) -> None:
    fields = [one for one in said() if one == named or one.startswith(f"{named}.")]
    assert any(one.split(".")[1] not in asked() for one in fields)
