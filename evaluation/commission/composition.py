"""Which body an order may compose: what every act needs, and what its own act prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person
from evaluation.commission.nouns import CommissionOrder
from evaluation.law.commission import CommissionRule
from evaluation.panel.composition import CompositionFault

MOST_SEATS = 30
"""So many voting members at most, to keep a list readable: no act prints it."""


def faults(
    order: CommissionOrder, rule: CommissionRule, people: Mapping[PersonId, Person], today: date
) -> tuple[CompositionFault, ...]:
    """Everything wrong with the body of an order, none if it may sit (T-5b, V-7, V-9, B-57, B-60).

    Nobody is barred for what he has to do with a result (X-67). `people`: whom the order names.
    """
    source, keeper = rule.composed_source, rule.secretary.source
    voters = [one for one in (order.chair, *order.members) if one is not None]
    found = []
    if order.chair is None:
        found.append(CompositionFault("commission-no-chair", source, is_numbered=False))
    found += [
        CompositionFault("commission-twice", source, one, is_numbered=False)
        for one, seats in sorted(Counter(voters).items())
        if seats > 1
    ]
    found += [
        CompositionFault("commission-left", source, one, is_numbered=False)
        for one in sorted({*voters, *({order.secretary} if order.secretary else ())})
        if one not in people or people[one].has_left(today)
    ]
    secretary = None if order.secretary is None else people.get(order.secretary)
    if secretary is None:
        found.append(CompositionFault("commission-no-secretary", keeper, is_numbered=False))
    elif secretary.id in voters:
        found.append(CompositionFault("commission-secretary-votes", keeper, secretary.id))
    elif not secretary.roles & HR:
        found.append(CompositionFault("commission-secretary-hr", keeper, secretary.id))
    size = len(set(voters))
    if rule.least_members is not None and size < rule.least_members:
        where = rule.members_source or source
        found.append(CompositionFault("commission-small", where))
    if size > MOST_SEATS:
        found.append(CompositionFault("commission-large", source, is_numbered=False))
    return tuple(found)
