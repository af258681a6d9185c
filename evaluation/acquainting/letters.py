"""Letters about papers on acquaintances, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.acquainting.acquaintances import AcquaintanceView, paper_view
from evaluation.acquainting.books import Books
from evaluation.agenda.nouns import Envelope, Letter
from evaluation.agenda.process import Compose
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details


@dataclass(frozen=True)
class PaperRecorded(Letter):
    """A paper on somebody's acquaintance waits for a second person (T-41)."""

    view: AcquaintanceView


def _acquaintance(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    paper = moment.books.acquaintances.get(details["paper"])
    if paper is None or paper.confirmed_by is not None:
        return None
    view = paper_view(moment, paper, envelope.recipient)
    return PaperRecorded(envelope, view) if view.may_confirm else None


LETTERS: dict[str, Compose[Books]] = {"acquaintance": _acquaintance}
