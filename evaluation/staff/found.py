"""Somebody of the staff who must be there."""

from __future__ import annotations

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.staff.books import Books


def known_person(books: Books, person: PersonId) -> Person:
    """The person, or the same refusal that a foreign id gets."""
    found = books.people.get(person)
    if found is None:
        raise Refusal("refuse-not-found")
    return found
