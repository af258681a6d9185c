"""Who evaluates whom by the act's list (M-2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import Route


def evaluator_of(
    person: Person, route: Route, by_id: Mapping[PersonId, Person], day: date
) -> PersonId | None:
    """M-16: the immediate superior, or the head of the unit or body above; nobody left as of `day`.

    The head of the unit is the nearest superior who heads one; above all units it is the chief.
    """
    superior = by_id.get(person.superior) if person.superior else None
    seen = {person.id}
    while superior is not None and superior.id not in seen:
        seen.add(superior.id)
        heads = superior.is_unit_head or superior.superior is None or route.evaluator == "superior"
        if heads and not superior.has_left(day):
            return superior.id
        superior = by_id.get(superior.superior) if superior.superior else None
    return None


def first_head_of(people: Sequence[Person], day: date) -> PersonId | None:
    """The first head of the body (M-3e): who answers to nobody and has the most people under him.

    Somebody of whom the staff file says nothing yet stands under nobody too, but above nobody.
    """
    under = Counter(p.superior for p in people)
    chiefs = [p.id for p in people if p.superior is None and not p.has_left(day)]
    return max(chiefs, key=lambda chief: under[chief], default=None)
