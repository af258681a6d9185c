"""Letters around joining."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.staff.letters import NotMe
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import home_button
from locales import Texts


def _not_me(found: NotMe, _: Office, texts: Texts) -> Screen:
    text = texts.html("notice-not-me", name=found.person.name, number=found.person.number)
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


LETTERS: Letters = {
    "not-me": _not_me,
}
