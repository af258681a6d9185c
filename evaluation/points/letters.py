"""Letters of sheets by points, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.agenda.process import Compose
from evaluation.base.ids import ResultId
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.points.books import Books
from evaluation.points.view import party, view_for
from evaluation.quarter.nouns import Sheet


@dataclass(frozen=True)
class SheetAgreed(Letter):
    """One's own sheet was agreed: to be read and signed; no points go into the letter."""

    sheet: Sheet
    methodology: Methodology


@dataclass(frozen=True)
class RefusalToSign(Letter):
    """The act on somebody's refusal to sign waits for one more signature (V-25)."""

    sheet: Sheet
    methodology: Methodology


def _standing(
    moment: Moment[Books], envelope: Envelope, details: Details, act: str
) -> tuple[Sheet, Methodology] | None:
    """The sheet of a result, while it stands and the recipient can still do this with it."""
    found = moment.books.results.get(ResultId(details["result"]))
    if found is None or found.recalled_at is not None:
        return None
    sheet = moment.books.sheets.get(found.sheet)
    if sheet is None or party(moment, envelope.recipient, sheet) is None:
        return None
    if act not in view_for(moment, envelope.recipient, sheet).may:
        return None
    return sheet, moment.act(found.act)


def _agreed(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = _standing(moment, envelope, details, "sign")
    return None if found is None else SheetAgreed(envelope, *found)


def _refusal(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = _standing(moment, envelope, details, "refuse")
    return None if found is None else RefusalToSign(envelope, *found)


LETTERS: dict[str, Compose[Books]] = {"points-sign": _agreed, "points-refusal": _refusal}
