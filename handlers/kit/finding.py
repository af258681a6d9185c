"""Finding people by what somebody types: parts of a name, a personnel number, a phone."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person
from evaluation.staff.alike import holds, is_number, phone_of


def find(people: Sequence[Person], query: str) -> tuple[Person, ...]:
    """Those whose number or phone it is, or else those whose name holds every typed word."""
    phone = phone_of(query)
    exact = tuple(
        person
        for person in people
        if is_number(person.number, query) or (phone is not None and person.phone == phone)
    )
    return exact or tuple(person for person in people if holds(person.name, query))
