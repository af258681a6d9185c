"""What the trail binds of an agreement: a text that no renamed class or field may change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from evaluation.base.trail import commitment, is_bound
from evaluation.counted.nouns import CountedSheet


def counted_seal(sheet: CountedSheet, grade: int) -> dict[str, object]:
    """What an entry of the trail says of an agreed sheet, without saying it."""
    return {"seal": commitment(_counted_1(sheet, grade))}


def is_counted_sealed(entry: Mapping[str, Any], sheet: CountedSheet, grade: int) -> bool:
    """Whether an entry of the trail, its payload read, was made on this very sheet."""
    return entry.get("v", 1) == 1 and is_bound(entry["seal"], _counted_1(sheet, grade))


def _counted_1(sheet: CountedSheet, grade: int) -> str:
    rows = [
        [kci.name, [[one.text, one.planned, one.fact, one.is_met] for one in kci.indicators]]
        for kci in sheet.kcis
    ]
    told = {"kcis": rows, "grade": grade}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
