"""What the trail binds of an agreement: a text that no renamed class or field may change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from evaluation.base.trail import commitment, is_bound
from evaluation.points.nouns import PointsSheet


def points_seal(sheet: PointsSheet, total: int) -> dict[str, object]:
    """What an entry of the trail says of an agreed sheet, without saying it."""
    return {"seal": commitment(_points_1(sheet, total))}


def are_points_sealed(entry: Mapping[str, Any], sheet: PointsSheet, total: int) -> bool:
    """Whether an entry of the trail, its payload read, was made on this very sheet."""
    return entry.get("v", 1) == 1 and is_bound(entry["seal"], _points_1(sheet, total))


def _points_1(sheet: PointsSheet, total: int) -> str:
    rows = [
        [row.number, row.half, row.kind, row.text, row.proof, row.counts, row.given, row.note]
        for row in sheet.before_superior
    ]
    told = {"rows": rows, "sent": sheet.sent_at is not None, "total": total}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
