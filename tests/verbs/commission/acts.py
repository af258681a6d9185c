"""Acts with a Commission, made of the one that is at hand: what differs is a value of its rule."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.law.shelf import Shelf

CHAPTER = "baidibek-2023"
"""Chapter 6: the authorised person approves (B-65), nothing is explained, no size is printed."""

OWN = "own-2017"
"""As V: the decision is the approval, a revision is explained, the dismissed aren't spoken of."""

FIVE = "own-2018"
"""As T: five members at least, no schedule, nobody breaks a tie."""

WITHOUT = "mangystau-2025"
"""An act that knows no Commission."""

_TABLE = re.compile(r"(?=^\[)", re.MULTILINE)


def _text() -> str:
    return (resources.files("evaluation.law") / "acts" / f"{CHAPTER}.toml").read_text("utf-8")


def without(text: str, *tables: str) -> str:
    """The file without these tables and what stands under them."""
    parts = _TABLE.split(text)

    def is_out(part: str) -> bool:
        name = part.split("]", maxsplit=1)[0].strip("[]")
        return any(name == table or name.startswith(f"{table}.") for table in tables)

    return "".join(part for part in parts if not is_out(part))


def changed(text: str, table: str, old: str, new: str) -> str:
    """The file with a value of one table changed."""
    head, found, rest = text.partition(f"\n[{table}]\n")
    assert found, table
    body, *more = _TABLE.split(rest)
    assert old in body, (table, old)
    return "".join((head, found, body.replace(old, new), *more))


def keyed(text: str, key: str) -> str:
    """The file under a key of its own."""
    return re.sub(rf'"{CHAPTER}"', f'"{key}"', text)


def own_2017() -> str:
    text = without(_text(), "calibration", "apply", "references.dismissed", "feedback_topics")
    text = without(text, "titles.calibration", "titles.protocol", "commission.submitted")
    text = changed(text, "commission.approval", '"authorised"', '"commission"')
    text = changed(text, "commission.revision", "explained = false", "explained = true")
    text = changed(text, "commission.notice", "working_days = 3", "calendar_days = 10")
    source = 'rule = "B-55"\nparagraph = "55 (56)"\nverified = false\n'
    return f"{text}\n[commission.computed]\nworking_days = 5\n{source}"


def own_2018() -> str:
    text = without(own_2017(), "commission.schedule", "commission.notice", "commission.computed")
    text = changed(text, "commission.decision", "tie = true", "tie = false")
    source = 'rule = "B-57"\nparagraph = "5"\nverified = true\n'
    return f"{text}\n[commission.members]\nat_least = 5\n{source}"


@cache
def shelf() -> Shelf:
    """The acts at hand with the two made here."""
    with TemporaryDirectory() as folder:
        for key, text in ((OWN, own_2017()), (FIVE, own_2018())):
            (Path(folder) / f"{key}.toml").write_text(keyed(text, key), "utf-8")
        return Shelf.open(Path(folder))
