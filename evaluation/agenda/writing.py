"""A letter is written in the transaction of its cause."""

from __future__ import annotations

from datetime import datetime

from evaluation.agenda.books import Books
from evaluation.base.ids import PersonId
from evaluation.base.place import Address
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details


def write_letter(
    moment: Moment[Books],
    person: PersonId,
    kind: str,
    details: Details,
    key: str,
    when: datetime | None = None,
    to: Address | None = None,
) -> None:
    """To be sent at `when`, or at once. `key` names the cause: of two with one key one is kept.

    `to`: an account that is the person's no longer; else it goes to the one that he has.
    """
    moment.books.outbox.post(person, kind, details, key, moment.now, when or moment.now, to)
