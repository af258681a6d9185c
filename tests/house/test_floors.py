"""Libraries stay on their floors; the arrows between packages are kept by `make lint`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FLOORS = ("bot", "evaluation", "handlers", "locales", "papers", "sandbox", "storage")
ONLY_IN = {
    "aiogram": {"bot", "handlers", "sandbox"},
    "aiosqlite": {"storage"},
    "apscheduler": {"bot"},
    "openpyxl": {"bot"},
    "python_calamine": {"bot"},
    "cryptography": {"storage"},
    "fluent": {"locales"},
    "msgspec": {"bot", "storage"},
    "pydantic": {"bot", "handlers"},
    "sqlite3": {"storage"},
}


def imports_of(tree: ast.AST) -> Iterator[str]:
    """The first name of every import in a piece of code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides its floor"
            yield (node.module or "").split(".")[0]


def test_no_import_hides_from_the_contract() -> None:
    """Arrows are import-linter's (`.importlinter`), which counts types: nothing is excepted."""
    texts = (file.read_text("utf-8") for floor in FLOORS for file in (ROOT / floor).rglob("*.py"))
    for text in (text for text in texts if "TYPE_CHECKING" in text):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
                assert not set(imports_of(node)) & set(FLOORS), text
    contract = (ROOT / ".importlinter").read_text("utf-8")
    assert "ignore_imports" not in contract
    assert "exclude_type_checking_imports = False" in contract
    assert contract.count("exhaustive = True") == contract.count("containers =")


@cache
def imports(file: Path) -> frozenset[str]:
    return frozenset(imports_of(ast.parse(file.read_text("utf-8"))))


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_stays_on_its_floors(library: str) -> None:
    homes = {
        floor
        for floor in FLOORS
        for file in (ROOT / floor).rglob("*.py")
        if library in imports(file)
    }
    assert homes <= ONLY_IN[library]


def test_the_core_needs_nothing_but_the_standard_library_and_holidays() -> None:
    import sys

    allowed = set(sys.stdlib_module_names) | {"evaluation", "holidays"}
    found = {name for file in (ROOT / "evaluation").rglob("*.py") for name in imports(file)}
    assert found - allowed == set()


def test_the_core_names_no_messenger() -> None:
    """An account is a channel and a number: a second front end is a new `handlers/`.

    A telegram on paper is among the channels that acts name, and that is the one exception.
    """
    named = {
        (file.relative_to(ROOT).as_posix(), line.strip())
        for file in (ROOT / "evaluation").rglob("*.py")
        for line in file.read_text("utf-8").splitlines()
        if re.search(r"telegram|chat_id|\bchat: int", line, re.IGNORECASE)
    }
    channels = 'DELIVERIES = ("phone", "letter", "telegram", "sms", "email", "other")'
    assert {line for _, line in named} == {channels}
