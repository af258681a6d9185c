"""What the trail binds of a signing: a text that no renamed class or field may change."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from evaluation.base.trail import commitment, is_bound
from evaluation.law.scales import written


def marks_seal(marks: Mapping[int, Decimal]) -> dict[str, object]:
    """What an entry of the trail says of the marks of a sheet, without saying them."""
    return {"seal": commitment(_marks_1(marks))}


def are_marks_sealed(entry: Mapping[str, Any], marks: Mapping[int, Decimal]) -> bool:
    """Whether an entry of the trail, its payload read, was made on these very marks."""
    return entry.get("v", 1) == 1 and is_bound(entry["seal"], _marks_1(marks))


def _marks_1(marks: Mapping[int, Decimal]) -> str:
    """Equal for equal marks: "[(0, 4), (1, 3.75)]"; it names nothing, so it needs no successor."""
    pairs = (f"({item}, {written(mark)})" for item, mark in sorted(marks.items()))
    return f"[{', '.join(pairs)}]"
