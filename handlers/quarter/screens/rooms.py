"""Sheets that are filled in a room of their own: a form's method says which."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aiogram.filters.callback_data import CallbackData

from evaluation.base.ids import SheetId
from evaluation.law.act import Form
from evaluation.quarter.nouns import Result, Sheet
from handlers.buttons.competences import OpenCompetences
from handlers.buttons.counted import OpenCounted
from handlers.buttons.points import OpenPoints
from handlers.buttons.targets import OpenTargetSheet
from handlers.kit.answers import Screen
from handlers.kit.words import button, home_button, period_name
from locales import Texts

ROOMS: Mapping[str, Callable[[SheetId], CallbackData]] = {
    "points": lambda sheet: OpenPoints(sheet=sheet),
    "competences": lambda sheet: OpenCompetences(sheet=sheet),
    "kci_count": lambda sheet: OpenCounted(sheet=sheet),
    "targets": lambda sheet: OpenTargetSheet(sheet=sheet),
}
"""By method, the button that opens such a sheet; the others are filled mark by mark."""


def room_of(form: Form, sheet: SheetId) -> CallbackData | None:
    """The way into a sheet's own room, None where it has none."""
    room = ROOMS.get(form.method)
    return None if room is None else room(sheet)


def in_its_room(found: Sheet | Result, way: CallbackData, texts: Texts) -> Screen:
    """An old or general button has led to a sheet that has a room of its own."""
    text = texts.html(
        "points-elsewhere", person=found.person_name, period=period_name(found.period, texts)
    )
    open_it = button(texts.plain("points-elsewhere-button"), way)
    return Screen(text, rows=((open_it,), (home_button(texts),)))
