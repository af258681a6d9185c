"""Letters about papers on acquaintances."""

from __future__ import annotations

from evaluation.acquainting.letters import PaperRecorded
from evaluation.calendar.office import Office
from handlers.buttons.acquainting import AcquaintancePapers
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import button, home_button
from locales import Texts


def _acquaintance(found: PaperRecorded, _: Office, texts: Texts) -> Screen:
    text = texts.html("notice-acquaintance", name=found.view.person.name)
    open_it = button(texts.plain("button-task-acquaintance"), AcquaintancePapers())
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {"acquaintance": _acquaintance}
