"""A decision of the first head, typed in one line: number, date, and who he is if unknown."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.quarter.apparatus import ToldDecision
from handlers.kit.days import day_of


def told_decision(text: str) -> ToldDecision:
    """ "№ 12-ө, 05.04.2026", or with name and post behind it. Raises Refusal."""
    number, *rest = (part.strip() for part in text.split(","))
    if not rest or len(rest) == 2:
        raise Refusal("refuse-decision-unreadable")
    try:
        day = day_of(rest[0])
    except Refusal:
        raise Refusal("refuse-decision-unreadable") from None
    name, post = (rest[1], ", ".join(rest[2:])) if len(rest) > 2 else ("", "")
    return ToldDecision(number.removeprefix("№").strip(), day, name, post)
