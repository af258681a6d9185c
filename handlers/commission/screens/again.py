"""A new sitting after an appeal: what is to be typed, and the whole before it is opened."""

from __future__ import annotations

from datetime import date, datetime

from evaluation.commission.nouns import SittingMatter
from handlers.buttons.commission import DoHearAgain, HearAgain, OpenMatter
from handlers.kit.answers import Screen
from handlers.kit.me import Me
from handlers.kit.pages import footer
from handlers.kit.words import at_time, button, on_day
from locales import Texts


def _back(tap: HearAgain) -> OpenMatter:
    return OpenMatter(sitting=tap.sitting, result=tap.result)


def ask(tap: HearAgain, part: str, texts: Texts) -> Screen:
    """What is to be typed now."""
    return Screen(texts.html(f"sitting-again-{part}"), rows=(footer(texts, _back(tap)),))


def review(
    tap: HearAgain,
    matter: SittingMatter,
    told: tuple[tuple[str, date], datetime, str],
    digest: str,
    me: Me,
) -> Screen:
    """Whose result is heard again, on which ground, when and where."""
    (number, day), at, place = told
    text = me.texts.html(
        "sitting-again-review",
        name=matter.name,
        number=number,
        day=on_day(day, me.texts),
        when=at_time(at, me.office, me.texts),
        place=place,
    )
    opens = DoHearAgain(sitting=tap.sitting, result=tap.result, told=digest)
    rows = (
        (button(me.texts.plain("sitting-again-button"), opens),),
        (button(me.texts.plain("button-write-again"), tap),),
        footer(me.texts, _back(tap)),
    )
    return Screen(text, rows=rows, protect=True)
