"""Letters of sheets by points: none holds a figure."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.points.letters import RefusalToSign, SheetAgreed
from handlers.buttons.points import OpenPoints
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import button, home_button, hr_title, official, paragraph, period_name
from locales import Texts


def _agreed(found: SheetAgreed, _: Office, texts: Texts) -> Screen:
    text = texts.html(
        "notice-points-sign",
        period=period_name(found.sheet.period, texts),
        hr=hr_title(found.methodology, texts),
    )
    open_it = button(texts.plain("button-task-points-sign"), OpenPoints(sheet=found.sheet.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _refusal(found: RefusalToSign, _: Office, texts: Texts) -> Screen:
    act = found.methodology.unsigned_act
    assert act is not None  # the letter was written for it
    text = texts.html(
        "notice-points-refusal",
        act=official(act, texts),
        person=found.sheet.person_name,
        period=period_name(found.sheet.period, texts),
        paragraph=paragraph(act.source, texts),
    )
    open_it = button(texts.plain("button-task-points-refusal"), OpenPoints(sheet=found.sheet.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {"points-sign": _agreed, "points-refusal": _refusal}
