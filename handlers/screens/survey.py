"""The survey as a respondent sees it: the promise, the statements, the review, the thanks."""

from __future__ import annotations

from handlers.answers import Screen
from locales import Texts


def thanks(texts: Texts) -> Screen:
    """What stands in the place of a survey in the end, the same for all who were asked."""
    return Screen(texts.html("survey-thanks"), protect=True)
