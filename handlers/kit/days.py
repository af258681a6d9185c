"""A day, typed or tapped."""

from __future__ import annotations

import re
from datetime import date

from evaluation.base.refusal import Refusal


def day_of(text: str) -> date:
    """A date typed as dd.mm.yyyy, of this century. Raises Refusal."""
    found = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(20\d\d)", text.strip())
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else _unreadable()
    except ValueError:
        return _unreadable()


def _unreadable() -> date:
    raise Refusal("refuse-day-unreadable")
