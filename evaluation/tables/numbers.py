"""Numbers as people type them: "1 200,5", "100 %", four targets in one text."""

from __future__ import annotations

import re
from decimal import Decimal

from evaluation.base.refusal import Refusal

_NUMBER = re.compile(r"[-−]?\d{1,15}(?:[.,]\d{1,12})?", re.ASCII)
_BLANKS = re.compile(r"\s+")


def number_of(text: str) -> Decimal:
    """A typed number, blanks between its digits allowed, a percent sign too. Raises Refusal."""
    plain = _BLANKS.sub("", text).removesuffix("%")
    if not _NUMBER.fullmatch(plain):
        raise Refusal("refuse-kci-number")
    return Decimal(plain.replace(",", ".").replace("−", "-"))


def targets_of(text: str, *, by_quarter: bool) -> tuple[Decimal, ...]:
    """One planned number, or four by quarter (A-16). Raises Refusal.

    Four stand on lines of their own or between semicolons; where four are asked for, blanks
    divide them as well.
    """
    parts = [part for part in re.split(r"[;\n]", text) if part.strip()]
    if by_quarter and len(parts) == 1:
        parts = text.split()
    if len(parts) not in ((4,) if by_quarter else (1, 4)):
        raise Refusal("refuse-kci-targets")
    return tuple(map(number_of, parts))
