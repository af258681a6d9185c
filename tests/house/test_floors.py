"""The floors of the house: imports go down only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BELOW = {
    "bot": {"bot", "sandbox", "handlers", "papers", "storage", "evaluation", "locales"},
    "sandbox": {"sandbox", "bot", "evaluation"},
    "papers": {"papers", "evaluation", "locales"},
    "handlers": {"handlers", "evaluation", "locales"},
    "storage": {"storage", "evaluation"},
    "evaluation": {"evaluation"},
    "locales": {"locales"},
}
ONLY_IN = {
    "aiogram": {"bot", "handlers", "sandbox"},
    "aiosqlite": {"storage"},
    "apscheduler": {"bot"},
    "openpyxl": {"bot"},
    "cryptography": {"storage"},
    "fluent": {"locales"},
    "msgspec": {"bot", "storage"},
    "pydantic": {"bot", "handlers"},
    "sqlite3": {"storage"},
}


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import hides its floor"
            yield (node.module or "").split(".")[0]


@pytest.mark.parametrize("floor", BELOW)
def test_a_floor_imports_only_floors_below_it(floor: str) -> None:
    found = {
        (str(file.relative_to(ROOT)), name)
        for file in (ROOT / floor).rglob("*.py")
        for name in imports(file)
        if name in BELOW and name not in BELOW[floor]
    }
    assert found == set()


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_stays_on_its_floors(library: str) -> None:
    homes = {
        floor
        for floor in BELOW
        for file in (ROOT / floor).rglob("*.py")
        if library in set(imports(file))
    }
    assert homes <= ONLY_IN[library]


def test_the_core_needs_nothing_but_the_standard_library_and_holidays() -> None:
    import sys

    allowed = set(sys.stdlib_module_names) | {"evaluation", "holidays"}
    found = {name for file in (ROOT / "evaluation").rglob("*.py") for name in imports(file)}
    assert found - allowed == set()
