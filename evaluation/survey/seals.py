"""What the trail binds of a closed circle: its figures, so that HR can check them (X-39).

No text of an older version ever changes: figures of a past year are checked against it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from evaluation.base.trail import commitment, is_bound

Figures = Mapping[str, str] | None


def figures_seal(figures: Figures) -> dict[str, object]:
    """What an entry of the trail says of the figures of a circle, without saying them."""
    return {"v": 2, "seal": commitment(_figures_2(figures))}


def are_figures_sealed(entry: Mapping[str, Any], figures: Figures) -> bool:
    """Whether an entry of the trail, its payload read, was made on these very figures."""
    text = {1: _figures_1, 2: _figures_2}.get(entry.get("v", 1))
    return text is not None and is_bound(entry["seal"], text(figures))


def _figures_2(figures: Figures) -> str:
    told = {"figures": dict(sorted(figures.items())) if figures else None}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _figures_1(figures: Figures) -> str:
    """Where an entry names no version: pairs as Python shows them, "None" where none are."""
    if not figures:
        return "None"
    return f"[{', '.join(f'({key!r}, {value!r})' for key, value in sorted(figures.items()))}]"
