"""Letters of sheets of КЦИ by count, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.agenda.process import Compose
from evaluation.base.ids import SheetId
from evaluation.counted.books import Books
from evaluation.counted.view import party, view_for
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.quarter.nouns import Sheet


@dataclass(frozen=True)
class CountedTurnLetter(Letter):
    """It is one's turn with a sheet; `what` as in `CountedView.may`, `is_back`: it came back."""

    sheet: Sheet
    methodology: Methodology
    what: str
    is_back: bool


def _turn(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """While it is still the recipient's turn, and the sheet is as it was then."""
    sheet = moment.books.sheets.get(SheetId(details["sheet"]))
    if sheet is None or party(moment, envelope.recipient, sheet) is None:
        return None
    view = view_for(moment, envelope.recipient, sheet)
    if view.counted.version != details["version"] or not view.may:
        return None
    (what,) = view.may
    is_back = view.counted.sent_back is not None
    return CountedTurnLetter(envelope, sheet, view.methodology, what, is_back)


LETTERS: dict[str, Compose[Books]] = {"counted-turn": _turn}
