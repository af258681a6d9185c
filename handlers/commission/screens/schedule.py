"""A place in the schedule: its parts as they are asked for, the whole before it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from handlers.buttons.commission import (
    DoMoveSitting,
    DoPlanSitting,
    MoveSitting,
    OpenCommission,
    OpenSitting,
    PlanSitting,
)
from handlers.kit.answers import Screen
from handlers.kit.me import Me
from handlers.kit.pages import footer
from handlers.kit.words import any_period, at_time, button, on_day
from locales import Texts

Asked = PlanSitting | MoveSitting


def _back(tap: Asked) -> OpenCommission | OpenSitting:
    if isinstance(tap, PlanSitting):
        return OpenCommission(act=tap.act)
    return OpenSitting(sitting=tap.sitting)


def ask(tap: Asked, part: str, texts: Texts) -> Screen:
    """What is to be typed now."""
    return Screen(texts.html(f"sitting-type-{part}"), rows=(footer(texts, _back(tap)),))


def review(
    tap: Asked,
    told: Mapping[str, Any],
    when: tuple[datetime, date | None],
    digest: str,
    me: Me,
) -> Screen:
    """The whole, and the button that puts it into the schedule."""
    texts, (at, begins) = me.texts, when
    lines = [
        texts.html("sitting-review", period=any_period(told["period"], texts)),
        texts.html("sitting-when", when=at_time(at, me.office, texts), place=told["place"]),
    ]
    if begins is not None:
        lines.append(texts.html("sitting-begins", day=on_day(begins, texts)))
    if isinstance(tap, PlanSitting):
        does = button(texts.plain("sitting-button-plan"), DoPlanSitting(act=tap.act, told=digest))
    else:
        lines.append(texts.html("sitting-move-warning"))
        data = DoMoveSitting(sitting=tap.sitting, version=told["version"], told=digest)
        does = button(texts.plain("sitting-button-move-it"), data)
    again = button(texts.plain("button-write-again"), tap)
    rows = ((does,), (again,), footer(texts, _back(tap)))
    return Screen("\n\n".join(lines), rows=rows)
