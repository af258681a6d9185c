"""Letters of sheets of КЦИ by count: none holds a grade."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.counted.letters import CountedTurnLetter
from handlers.buttons.counted import OpenCounted
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import button, home_button, period_name
from locales import Texts


def _turn(found: CountedTurnLetter, _: Office, texts: Texts) -> Screen:
    key = f"{found.what}-back" if found.is_back else found.what
    text = texts.html(
        f"notice-counted-{key}",
        person=found.sheet.person_name,
        period=period_name(found.sheet.period, texts),
    )
    open_it = button(texts.plain("counted-button-open"), OpenCounted(sheet=found.sheet.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {"counted-turn": _turn}
