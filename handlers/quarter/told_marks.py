"""A mark of another body's sheet, typed in one line: mark; number; date; body."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.quarter.received import ToldMark
from evaluation.tables.numbers import number_of
from handlers.buttons.desk import TypeReceived
from handlers.kit.days import day_of


def told_mark(about: str, text: str) -> ToldMark:
    """ "4,25; 12-ө; 05.04.2026; Білім басқармасы", of what the button says. Raises Refusal."""
    asked = TypeReceived.unpack(about)
    parts = [part.strip() for part in text.split(";")]
    if len(parts) != 4:
        raise Refusal("refuse-received-unreadable")
    mark, number, day, body = parts
    try:
        value, on = number_of(mark), day_of(day)
    except Refusal:
        raise Refusal("refuse-received-unreadable") from None
    period = Quarter.parse(asked.period)
    bare = number.removeprefix("№").strip()
    return ToldMark(asked.person, period, asked.part, value, bare, on, body)
