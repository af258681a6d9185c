"""Letters about applications on paper."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.paperwork.letters import IncomingLetter
from handlers.buttons.paperwork import LookAtIncoming
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import button, home_button, on_day
from locales import Texts


def _incoming(found: IncomingLetter, _: Office, texts: Texts) -> Screen:
    """An application on paper waits for a second person; no name goes into the letter."""
    arrived = on_day(found.incoming.arrived, texts)
    text = texts.html("notice-incoming", arrived=arrived)
    look = button(texts.plain("button-task-incoming"), LookAtIncoming(incoming=found.incoming.id))
    return Screen(text, rows=((look,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {"incoming": _incoming}
