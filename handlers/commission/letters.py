"""Letters about the Commission: a number and what came, never a name with a mark."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.commission.letters import (
    CommissionLetter,
    CommissionRecordLetter,
    SittingLetter,
    SittingNotice,
)
from evaluation.commission.nouns import SittingStage
from handlers.buttons.commission import OpenSitting
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.tasks import task_line
from handlers.kit.words import at_time, button, home_button, on_day
from locales import Texts

SOON = (SittingStage.PLANNED, SittingStage.AGREED)


def _sitting(found: SittingLetter, office: Office, texts: Texts) -> Screen:
    """A step of a sitting, when and where it is held, and what it asks of the reader."""
    sitting = found.sitting
    is_vote = sitting.ballot is not None
    key = "notice-sitting-vote" if is_vote else f"notice-sitting-{sitting.stage}"
    lines = [texts.html(key, number=sitting.number)]
    if sitting.stage in SOON:
        when = at_time(sitting.at, office, texts)
        lines.append(texts.html("sitting-when", when=when, place=sitting.place))
    lines += [task_line(duty, texts) for duty in found.duties]
    opens = button(texts.plain("sitting-button-go"), OpenSitting(sitting=sitting.id))
    rows = ((opens,), (home_button(texts),))
    return Screen("\n\n".join(lines), rows=rows, protect=True, silent=found.silent)


def _notice(found: SittingNotice, office: Office, texts: Texts) -> Screen:
    """When the evaluation begins and when the Commission sits."""
    assert found.sitting.begins is not None  # else there was nothing to tell
    text = texts.html(
        "notice-sitting-notice",
        day=on_day(found.sitting.begins, texts),
        when=at_time(found.sitting.at, office, texts),
    )
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _commission(found: CommissionLetter, _: Office, texts: Texts) -> Screen:
    """Who the reader is in the Commission now."""
    order = found.commission.order
    key = f"notice-commission-{found.part}"
    text = texts.html(key, number=order.number, day=on_day(order.day, texts))
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _record(found: CommissionRecordLetter, _: Office, texts: Texts) -> Screen:
    """An act on paper waits for a second person."""
    text = texts.html("notice-commission-record")
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


LETTERS: Letters = {
    "sitting": _sitting,
    "sitting-notice": _notice,
    "commission": _commission,
    "commission-record": _record,
}
