"""docs/threats.md: each threat says who, what stops him, what shows it and what is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "threats.md").read_text("utf-8")
THREATS = dict(re.findall(r"^## (.+)\n([^#]+)", PAGE, re.MULTILINE))
WHO = (
    "An outsider", "A stranger in a group", "A patched client", "An employee", "An evaluator",
    "A respondent and an insider of the survey", "A specialist of HR", "The head of HR",
    "The appointing official", "The administrator of the machine",
    "A thief of the file or of a backup", "Whoever reads the metrics",
    "Whoever comes to the webhook's address", "Whoever runs the reverse proxy", "Telegram itself",
    "The network",
)  # fmt: skip
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_nobody_is_left_out() -> None:
    assert tuple(THREATS) == WHO


@pytest.mark.parametrize("who", WHO)
def test_each_says_what_stops_him_what_shows_it_and_what_is_left(who: str) -> None:
    said = re.findall(r"^\*\*([A-Z][a-z ]+)\*\*", THREATS[who], re.MULTILINE)
    assert said == ["Holds", "Stopped by", "Shown by", "Left"]
    assert TEST.search(THREATS[who])


@pytest.mark.parametrize("name", ["threats", "faults"])
def test_what_shows_it_exists(name: str) -> None:
    page = (ROOT / "docs" / f"{name}.md").read_text("utf-8")
    found = TEST.findall(page)
    assert len(found) == page.count("::") > 0
    for file, test in found:
        text = (ROOT / file).read_text("utf-8")
        assert re.search(rf"^ *(?:async )?def {test}\(", text, re.MULTILINE), f"{file}::{test}"
