"""Who reads a 360 report: the evaluatee, his line, the head of HR, and nobody else (S-21, X-38)."""

from __future__ import annotations

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.law.moment import Moment
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle


def readers_of(moment: Moment[Books], circle: Circle) -> frozenset[PersonId]:
    """R-360.8, rules §10: the superiors as they stood when the report was made.

    Whoever has left since reads nothing more, the person himself his own.
    """
    line = moment.books.people.some(moment.books.surveys.report_readers(circle.id)).values()
    others = (*line, *moment.books.people.with_role(Role.HR_HEAD))
    serving = (one.id for one in others if not one.has_left(moment.today))
    return frozenset({circle.person, *serving})


def name_readers(moment: Moment[Books], circle: Circle) -> None:
    """Fix who stands over the person now, when the report is made: it stays so for good."""
    if moment.books.surveys.report_readers(circle.id):
        return
    person = moment.books.people.get(circle.person)
    assert person is not None  # a foreign key holds him
    line = (one.id for one in superiors_of(moment, person))
    moment.books.surveys.put_report_readers(circle.id, tuple(line))


def superiors_of(moment: Moment[Books], person: Person) -> tuple[Person, ...]:
    """The immediate and the higher superior, those who have left passed over; at most two."""
    line: list[Person] = []
    seen = {person.id}
    next_one = person.superior
    while next_one is not None and next_one not in seen and len(line) < 2:
        seen.add(next_one)
        superior = moment.books.people.get(next_one)
        if superior is None:
            break
        if not superior.has_left(moment.today):
            line.append(superior)
        next_one = superior.superior
    return tuple(line)
