"""Who reads a 360 report: the evaluatee, his line, the head of HR, and nobody else (S-21, X-38)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle


def readers_of(books: Books, circle: Circle, today: date) -> frozenset[PersonId]:
    """R-360.8: the immediate and the higher superior as they are today; whoever has left is out."""
    person = books.people.get(circle.person)
    assert person is not None  # a foreign key holds him
    line = superiors_of(books, person, today)
    heads = (one for one in books.people.with_role(Role.HR_HEAD) if not one.has_left(today))
    return frozenset({person.id, *(one.id for one in line), *(one.id for one in heads)})


def superiors_of(books: Books, person: Person, today: date) -> tuple[Person, ...]:
    """The immediate and the higher superior, those who have left passed over; at most two."""
    return line_of(books.people.get, person, today)


def line_of(
    get: Callable[[PersonId], Person | None], person: Person, today: date
) -> tuple[Person, ...]:
    """The same over people already at hand."""
    line: list[Person] = []
    seen = {person.id}
    next_one = person.superior
    while next_one is not None and next_one not in seen and len(line) < 2:
        seen.add(next_one)
        superior = get(next_one)
        if superior is None:
            break
        if not superior.has_left(today):
            line.append(superior)
        next_one = superior.superior
    return tuple(line)
