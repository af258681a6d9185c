"""One thing, one name, on every floor."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("bot", "evaluation", "handlers", "locales", "papers", "sandbox/body", "storage")
"""Without `sandbox/telegram`: the model of Telegram speaks Telegram's own words."""

PORTS = {
    "Books": "what of the store a package needs, and the store's own",
    "Jobs": "work on sent files as conversations know it, and as it is done",
    "Links": "deep links, likewise",
    "Papers": "official papers, likewise",
    "Tables": "spreadsheets, likewise",
    "Vault": "where keys lie, likewise",
}
"""A port and what implements it have one name; so has every book of the store."""

ALLOWED = {
    "Seat": "a place in a session, and in a circle of the survey: neither leaves its package",
}


def test_a_class_has_its_name_alone() -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for floor in FLOORS:
        for file in (ROOT / floor).rglob("*.py"):
            for node in ast.parse(file.read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    found[node.name].add(file.relative_to(ROOT).as_posix())
    twice = {name: sorted(files) for name, files in found.items() if len(files) > 1}
    ports = {name for name, files in twice.items() if name in PORTS or is_book(name, files)}
    assert {name: files for name, files in twice.items() if name not in ports} == {
        name: twice.get(name) for name in ALLOWED
    }


def is_book(name: str, files: list[str]) -> bool:
    """A book of the store: one protocol, one class of SQL."""
    floors = [file.split("/")[0] for file in files]
    return name.endswith("Book") and floors == ["evaluation", "storage"]


def test_act_is_the_law_and_no_closure() -> None:
    """What is run in a transaction is a `change` or a `look`."""
    closures = {
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for floor in FLOORS
        for file in (ROOT / floor).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "act" and not_of_the_law(node)
    }
    assert closures == set()


def not_of_the_law(node: ast.FunctionDef) -> bool:
    """A function of books or a moment; `Moment.act` gives an act by its digest."""
    return {"books", "moment"} & {one.arg for one in node.args.args} != set()
