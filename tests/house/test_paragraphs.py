"""Every paragraph of the Mangystau act, and every rule that a session rests on, has its tests.

Or a word why the bot has no part in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "tests" / "paragraphs.md"

PARAGRAPHS = """
    M-0 M-1 M-2.1 M-2.2 M-2.3 M-2.4 M-2.5 M-2.6 M-2.7 M-3a M-3b M-3c M-3d M-3e M-4a M-4b M-4c
    M-5a M-5b M-6 M-7a M-7b M-8 M-9a M-9b M-10 M-11 M-12 M-13 M-14 M-15.1 M-15.2 M-15.3 M-15.4
    M-16a M-16b M-16c M-16d M-17a M-17b M-17c M-18 M-19a M-19b M-19c M-19d M-19e M-20 M-21
    M-22a M-22b M-22c M-22d M-22e M-22f M-23
"""

OF_SESSIONS = """
    S-13 S-14 S-38 S-39 S-40 S-41 S-42 S-43 X-15 X-16 X-17 X-18 X-19 X-20 X-21 X-22
    X-37 X-39 X-44 X-45 X-46 A-11
"""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def rows() -> dict[str, str]:
    """Both tables: an id and what stands beside it."""
    found = re.findall(r"^\| ([MSXA]-[\w.]+) \| (.+?) \|$", TABLE.read_text("utf-8"), re.MULTILINE)
    assert len(found) == len(dict(found)), "an id stands twice"
    return dict(found)


def named() -> Iterator[tuple[str, str]]:
    """Each id with each test that the table names for it."""
    for paragraph, beside in rows().items():
        for test in re.findall(r"`([^`]+::[^`]+)`", beside):
            yield paragraph, test


def functions(node: ast.AST, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Function]]:
    """Every test function of a file by its name, class first."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from functions(child, (*path, child.name))
        elif isinstance(child, Function):
            yield "::".join((*path, child.name)), child


def words_of(test: Function) -> str:
    """Its name, its docstring and its decorators, where parameters stand."""
    decorators = " ".join(ast.unparse(decorator) for decorator in test.decorator_list)
    return f"{test.name} {ast.get_docstring(test) or ''} {decorators}"


def test_every_id_stands_in_its_table() -> None:
    assert list(rows()) == [*PARAGRAPHS.split(), *OF_SESSIONS.split()]


def test_every_row_names_a_test_or_says_why_not() -> None:
    tested = {paragraph for paragraph, _ in named()}
    silent = [p for p, beside in rows().items() if p not in tested and len(beside.split()) < 5]
    assert silent == []


@pytest.mark.parametrize(("paragraph", "test"), list(named()))
def test_a_named_test_is_there_and_names_the_paragraph(paragraph: str, test: str) -> None:
    file, _, name = test.partition("::")
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    found = dict(functions(tree))
    assert name in found, f"no test {name} in {file}"
    assert re.search(rf"(?<!\w){re.escape(paragraph)}(?![\w.]\w|\w)", words_of(found[name]))
