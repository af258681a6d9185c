"""Letters about applications on paper, each asked once more for its cause when it is sent."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.base.ids import IncomingId
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.paperwork.books import Books
from evaluation.paperwork.incoming import seconds_of
from evaluation.paperwork.nouns import Incoming


@dataclass(frozen=True)
class IncomingLetter(Letter):
    """An application on paper waits for a second person."""

    incoming: Incoming


def _incoming(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.incoming.get(IncomingId(details["incoming"]))
    if found is None or found.confirmed_by is not None:
        return None
    if envelope.recipient.id not in seconds_of(moment, found):
        return None
    return IncomingLetter(envelope, found)


LETTERS = {"incoming": _incoming}
