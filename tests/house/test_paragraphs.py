"""Every paragraph of the five acts, and every reading that they need, has its tests.

Or a word why the bot has no part in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TABLES = ROOT / "tests" / "paragraphs"

IDS = {
    "mangystau": """
        M-0 M-1 M-2.1 M-2.2 M-2.3 M-2.4 M-2.5 M-2.6 M-2.7 M-3a M-3b M-3c M-3d M-3e M-4a M-4b M-4c
        M-5a M-5b M-6 M-7a M-7b M-8 M-9a M-9b M-10 M-11 M-12 M-13 M-14 M-15.1 M-15.2 M-15.3 M-15.4
        M-16a M-16b M-16c M-16d M-17a M-17b M-17c M-18 M-19a M-19b M-19c M-19d M-19e M-20 M-21
        M-22a M-22b M-22c M-22d M-22e M-22f M-23
    """,
    "shymkent": """
        S-0 S-1 S-2.1 S-2.2 S-2.3 S-2.4 S-2.5 S-2.6 S-2.7 S-2.8 S-2.9 S-2.10 S-2.11 S-2.12
        S-3 S-4 S-5a S-5b S-5c S-6a S-6b S-7 S-8 S-9 S-10 S-11a S-11b S-12a S-12b
        S-13 S-14 S-15 S-16 S-17 S-18 S-19 S-20 S-21
        S-22 S-23a S-23b S-23c S-23d S-23e S-23f S-24 S-25 S-26 S-27 S-28a S-28b S-28c
        S-29 S-30 S-31 S-32 S-33 S-34a S-34b S-35 S-36a S-36b S-36c S-37a S-37b
        S-38 S-39 S-40 S-41 S-42a S-42b S-42c S-42d S-42e S-42f S-43
    """,
    "baidibek": """
        B-0 B-1 B-1bis(1) B-1bis(2) B-1bis(3) B-1bis(4) B-1bis(5) B-1bis(6) B-1bis(7) B-1bis(8)
        B-1bis(9) B-1bis(10) B-1bis(11) B-1bis(12) B-2a B-2b B-2c B-3a B-3b B-3c B-4a B-4b B-4c
        B-5 B-6 B-7 B-8 B-9a B-9b B-10a B-10b B-11 B-12 B-13 B-14 B-15 B-16 B-17 B-18 B-19
        B-20 B-21a B-21b B-21c B-21d B-21e B-21f B-22 B-23 B-24 B-25 B-26a B-26b B-26c
        B-27 B-28 B-29 B-30 B-31 B-32a B-32b B-33 B-34a B-34b B-34c B-35a B-35b
        B-36 B-37 B-38 B-39 B-40a B-40b B-40c B-40d B-40e B-40f B-41
    """,
    "chapter-6": """
        B-42 B-43 B-44 B-45 B-46 B-47 B-48 B-49 B-50 B-51 B-52 B-53 B-54 B-55 B-56 B-57 B-58
        B-59 B-60 B-61 B-62 B-63 B-64 B-65 B-66 B-67 B-68 B-69
    """,
    "council": """
        V-0 V-1 V-2 V-3a V-3b V-3c V-3d V-4 V-5 V-6 V-7 V-8 V-9 V-10 V-11 V-12 V-13 V-14
        V-15 V-16 V-17 V-18 V-19 V-20 V-21 V-22 V-23 V-24 V-25 V-26 V-27 V-28 V-29 V-30 V-31
        V-32 V-33 V-34 V-35 V-36 V-37 V-38 V-39 V-40 V-41 V-42 V-43 V-44 V-45
    """,
    "turkestan": """
        T-0 T-5a T-5b T-41a T-41b T-41c T-42 T-4app
    """,
    "survey": "R-360.1 R-360.2 R-360.3 R-360.4 R-360.5 R-360.6 R-360.7 R-360.8 R-360.9",
    "readings": """
        X-01 X-06 X-07 X-08 X-09 X-10 X-11 X-12 X-13 X-14 X-15 X-16 X-17 X-18 X-19 X-20 X-21
        X-22 X-24 X-25 X-26 X-27 X-28 X-29 X-30 X-31 X-32 X-33 X-34 X-37 X-38 X-39 X-40 X-42
        X-43 X-44 X-45 X-46 X-47 X-48 X-49 X-50 X-51 X-52 X-53 X-54 X-55 X-56 X-57 X-58 X-59
        X-60 X-61 X-62 X-63 X-64 X-65 X-66 X-67 X-68 X-69 A-01 A-04 A-06 A-07 A-11 A-12 A-13
        A-15 A-16
    """,
}

ROW = re.compile(r"^\| ([MSBXARTV]-[\w.()]+) \| (.+?) \|$", re.MULTILINE)

IN_NAME = re.compile(r"(?<=_)([msbxatv])(\d+[a-f]?)(?=_|$)")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def rows(table: str) -> dict[str, str]:
    """A table: an id and what stands beside it."""
    found = ROW.findall((TABLES / f"{table}.md").read_text("utf-8"))
    assert len(found) == len(dict(found)), "an id stands twice"
    return dict(found)


def every_row() -> dict[str, str]:
    """All tables, one after the other."""
    return {rule: beside for table in IDS for rule, beside in rows(table).items()}


def named() -> Iterator[tuple[str, str]]:
    """Each id with each test that the tables name for it."""
    for paragraph, beside in every_row().items():
        for test in re.findall(r"`([^`]+::[^`]+)`", beside):
            yield paragraph, test


def functions(node: ast.AST, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """Every test function of a file by its name, class first, with the words that tell its rules.

    Its name, where S-12a is "s12a", its docstring and that of its class, and its decorators,
    where parameters stand.
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            words = ast.get_docstring(child) or ""
            for name, more in functions(child, (*path, child.name)):
                yield name, f"{words} {more}"
        elif isinstance(child, Function):
            decorators = " ".join(ast.unparse(decorator) for decorator in child.decorator_list)
            told = " ".join(f"{r.upper()}-{n}" for r, n in IN_NAME.findall(child.name))
            words = f"{told} {ast.get_docstring(child) or ''} {decorators}"
            yield "::".join((*path, child.name)), words


def test_every_table_is_read() -> None:
    assert {file.stem for file in TABLES.glob("*.md")} == {*IDS, "README"}


@pytest.mark.parametrize("table", IDS)
def test_every_id_stands_in_its_table(table: str) -> None:
    assert list(rows(table)) == IDS[table].split()


def test_every_row_names_a_test_or_says_why_not() -> None:
    tested = {paragraph for paragraph, _ in named()}
    silent = [p for p, beside in every_row().items() if p not in tested and len(beside.split()) < 5]
    assert silent == []


@pytest.mark.parametrize(("paragraph", "test"), list(named()))
def test_a_named_test_is_there_and_names_the_paragraph(paragraph: str, test: str) -> None:
    file, _, name = test.partition("::")
    tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
    found = dict(functions(tree))
    assert name in found, f"no test {name} in {file}"
    assert re.search(rf"(?<!\w){re.escape(paragraph)}(?![\w.]\w|\w)", found[name])
