"""What the trail binds of an agreed year: a text that no renamed class or field may change."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from evaluation.base.trail import commitment, is_bound
from evaluation.targets.nouns import PlanTarget, TargetSheet, YearComputed


def targets_seal(sheet: TargetSheet, targets: Sequence[PlanTarget]) -> dict[str, object]:
    """What an entry of the trail says of an agreed sheet, without saying it."""
    return {"seal": commitment(_targets_1(sheet, targets))}


def are_targets_sealed(
    entry: Mapping[str, Any], sheet: TargetSheet, targets: Sequence[PlanTarget]
) -> bool:
    """Whether an entry of the trail, its payload read, was made on this very sheet."""
    return entry.get("v", 1) == 1 and is_bound(entry["seal"], _targets_1(sheet, targets))


def _targets_1(sheet: TargetSheet, targets: Sequence[PlanTarget]) -> str:
    rows = [
        [one.number, one.text, one.expected, one.is_measurable, mark.own, mark.mark, mark.note]
        for one in targets
        for mark in (sheet.of(one.number),)
    ]
    told = {"rows": rows, "sent": sheet.sent_at is not None, "plan": sheet.revision}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def year_seal(year: YearComputed) -> dict[str, object]:
    """The same of a computed mark of a year (V-32)."""
    return {"seal": commitment(_year_1(year))}


def is_year_sealed(entry: Mapping[str, Any], year: YearComputed) -> bool:
    """Whether an entry of the trail was made on this very computation."""
    return entry.get("v", 1) == 1 and is_bound(entry["seal"], _year_1(year))


def _year_1(year: YearComputed) -> str:
    told = {
        "quarters": [str(points) for points in year.quarters],
        "turned": year.turned,
        "plan": list(year.plan),
        "value": str(year.value),
    }
    return json.dumps(told, separators=(",", ":"))
