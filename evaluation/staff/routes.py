"""Who evaluates whom in a body: the act's choice among the people above somebody (M-2, M-16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.law.evaluator import Chosen, chosen_evaluator


@dataclass(frozen=True)
class Assigned:
    """An evaluator, and what the act says of him."""

    evaluator: Person
    by: Chosen


def line_above(person: Person, by_id: Mapping[PersonId, Person], day: date) -> tuple[Person, ...]:
    """The superiors who serve on `day`, the nearest first."""
    line = []
    superior = by_id.get(person.superior) if person.superior else None
    seen = {person.id}
    while superior is not None and superior.id not in seen:
        seen.add(superior.id)
        if not superior.has_left(day):
            line.append(superior)
        superior = by_id.get(superior.superior) if superior.superior else None
    return tuple(line)


def evaluator_of(
    person: Person, act: Methodology, by_id: Mapping[PersonId, Person], day: date
) -> Assigned | None:
    """Whom the act gives as the evaluator (M-16, X-48); None: nobody above serves on `day`."""
    line = line_above(person, by_id, day)
    chosen = chosen_evaluator(act, person, line)
    return None if chosen is None else Assigned(line[chosen.place], chosen)


def division_head(evaluator: PersonId, act: Methodology, line: Sequence[Person]) -> Person | None:
    """Who heads somebody's division: in the `line` above him the nearest head below the evaluator.

    Of corpus "B", since he is to be named (M-17c). Whom the act lists itself isn't named: what he
    evaluates is his by the act.
    """
    for superior in line:
        if superior.id == evaluator or act.lists_head(superior):
            return None
        if superior.is_unit_head and superior.in_corpus_b:
            return superior
    return None


def first_head_of(people: Sequence[Person], day: date) -> PersonId | None:
    """The first head of the body (M-3e): who answers to nobody and has the most people under him.

    Somebody of whom the staff file says nothing yet stands under nobody too, but above nobody.
    """
    under = Counter(p.superior for p in people)
    chiefs = [p.id for p in people if p.superior is None and not p.has_left(day)]
    return max(chiefs, key=lambda chief: under[chief], default=None)
