"""Letters around joining."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.staff.books import Books


@dataclass(frozen=True)
class NotMe(Letter):
    """Somebody answered "is this you?" with a no."""

    person: Person


def _not_me(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    person = moment.books.people.get(PersonId(details["person"]))
    return None if person is None else NotMe(envelope, person)


LETTERS = {"not-me": _not_me}
