"""What the staff asks of somebody: changes that wait for his word."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.agenda.nouns import Duty
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.staff.books import Books
from evaluation.staff.heads import as_acting
from evaluation.staff.held import held_for


def staff_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kind "held", for the head of HR and the official."""
    waiting = held_for(moment, as_acting(moment, person))
    if waiting:
        yield Duty("held", 0, len(waiting), "")
