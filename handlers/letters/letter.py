"""Notices in the recipient's language: what happened and the button that does what it asks.

A push text never holds a name together with a mark, and a result's notice holds no mark at all.
Outside working hours every notice comes silently.
"""

from __future__ import annotations

from dataclasses import replace

import handlers.acquainting.letters
import handlers.calibration.letters
import handlers.commission.letters
import handlers.counted.letters
import handlers.desk.letters
import handlers.home.letters
import handlers.paperwork.letters
import handlers.plans.letters
import handlers.points.letters
import handlers.procedure.letters
import handlers.quarter.letters
import handlers.survey.letters
import handlers.targets.letters
from evaluation.agenda.nouns import Digest, Letter
from evaluation.calendar.office import Office
from handlers.home.screens import home
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from locales import Texts


def _reminder(found: Digest, _: Office, texts: Texts) -> Screen:
    screen = home.digest(found.duties, texts, may_snooze=True)
    return replace(screen, silent=found.silent)


def _joined(found: Digest, _: Office, texts: Texts) -> Screen:
    screen = home.digest(found.duties, texts, may_snooze=False)
    return replace(screen, silent=found.silent)


LETTERS: Letters = {
    "digest": _reminder,
    "nudge": _reminder,
    "joined": _joined,
    **handlers.home.letters.LETTERS,
    **handlers.desk.letters.LETTERS,
    **handlers.quarter.letters.LETTERS,
    **handlers.procedure.letters.LETTERS,
    **handlers.paperwork.letters.LETTERS,
    **handlers.points.letters.LETTERS,
    **handlers.acquainting.letters.LETTERS,
    **handlers.counted.letters.LETTERS,
    **handlers.targets.letters.LETTERS,
    **handlers.plans.letters.LETTERS,
    **handlers.calibration.letters.LETTERS,
    **handlers.survey.letters.LETTERS,
    **handlers.commission.letters.LETTERS,
}


def letter(found: Letter, office: Office, texts: Texts) -> Screen:
    """The message of a notice."""
    return LETTERS[found.kind](found, office, texts)
