"""Letters of the register of procedure."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.procedure.books import Books
from evaluation.procedure.nouns import Dispute


@dataclass(frozen=True)
class DisputeLetter(Letter):
    """A question for HR, or its answer for whoever asked (M-14)."""

    dispute: Dispute


def _asked(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.disputes.get(details["dispute"])
    return DisputeLetter(envelope, found) if found and found.answer is None else None


def _answered(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.disputes.get(details["dispute"])
    return DisputeLetter(envelope, found) if found and found.answer is not None else None


LETTERS = {"dispute": _asked, "dispute-answer": _answered}
