"""Who evaluates whom in a body: the act's choice among the people above somebody (M-2, M-16)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.roles import Role
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


@dataclass(frozen=True)
class FirstHead:
    """The first head of a body beside the head of its apparatus (M-3e, X-49).

    `person` None: he stands outside the staff file. `under`: those right under him whom the head of
    the apparatus may evaluate: never himself, the first head, or anybody above himself.
    """

    person: Person | None
    under: frozenset[PersonId]


def first_head_of(people: Sequence[Person], act: Methodology, day: date) -> Person | None:
    """The first head of this body: who has the role, else whom the staff file proposes (X-49).

    It proposes the topmost head of the act's list, above whom nobody of corpus "B" stands, else the
    person without a superior. Of several the one with the most people under him: somebody of whom
    the file says nothing yet stands under nobody, but above nobody either.
    """
    serving = [person for person in people if not person.has_left(day)]
    by_id = {person.id: person for person in people}
    named = [person for person in serving if Role.FIRST_HEAD in person.roles]
    listed = (p for p in serving if act.lists_head(p))
    topmost = [p for p in listed if not any(s.in_corpus_b for s in line_above(p, by_id, day))]
    above_all = [person for person in serving if person.superior is None]
    under = Counter(person.superior for person in people)
    candidates = named or topmost or above_all
    return max(candidates, key=lambda one: under[one.id], default=None)


def first_head_for(
    apparatus_head: Person, people: Sequence[Person], act: Methodology, day: date
) -> FirstHead:
    """The first head, and who of those right under him may go to the head of the apparatus.

    Where the topmost is the head of the apparatus himself, those beside him stand right under the
    first head, who isn't in the file.
    """
    first = first_head_of(people, act, day)
    if first is not None and first.id == apparatus_head.id:
        first = None
    top = apparatus_head.superior if first is None else first.id
    line = line_above(apparatus_head, {person.id: person for person in people}, day)
    barred = {apparatus_head.id, *(one.id for one in line)} | ({first.id} if first else set())
    under = frozenset(p.id for p in people if p.superior == top and p.id not in barred)
    return FirstHead(first, under)
