"""What a package is for stands in its `__init__.py`; ARCHITECTURE.md repeats it, word by word."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("bot", "evaluation", "handlers", "locales", "papers", "sandbox", "storage")
ROW = re.compile(r"^\| `([\w/]+)/` \| (.+) \|$", re.MULTILINE)


def packages() -> dict[str, str]:
    """Path and first sentence of every package; folders of screens belong to the one above."""
    return {
        room.parent.relative_to(ROOT).as_posix(): (
            ast.get_docstring(ast.parse(room.read_text("utf-8"))) or ""
        ).split("\n")[0]
        for floor in FLOORS
        for room in (ROOT / floor).rglob("__init__.py")
        if room.parent.name != "screens"
    }


def test_the_architecture_says_of_each_package_what_it_says_of_itself() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    told = dict(ROW.findall(text.split("## Packages")[1].split("\n## ")[0]))
    assert told == packages()


def test_a_process_has_one_name_on_every_floor() -> None:
    """A package of handlers, papers or storage is a process of the core, or a named exception."""
    core = {path.name for path in (ROOT / "evaluation").iterdir() if path.is_dir()}
    own = {
        "handlers": {"buttons", "home", "kit", "letters"},
        "papers": {"print"},
        "storage": {"migrations", "program"},
    }
    for floor, others in own.items():
        rooms = {path.name for path in (ROOT / floor).iterdir() if path.is_dir()}
        assert rooms - {"__pycache__"} - others <= core, floor
