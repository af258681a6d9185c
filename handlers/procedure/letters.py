"""Letters of the register of procedure."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.procedure.letters import DisputeLetter
from handlers.buttons.procedure import OpenDispute
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import button, home_button
from locales import Texts


def _dispute(found: DisputeLetter, _: Office, texts: Texts) -> Screen:
    """A question of procedure for HR, or its answer for whoever asked (M-14)."""
    one = found.dispute
    text = texts.html(f"notice-{found.kind}", number=one.number)
    open_it = button(
        texts.plain("dispute-button-open", number=one.number), OpenDispute(dispute=one.id)
    )
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {
    "dispute": _dispute,
    "dispute-answer": _dispute,
}
