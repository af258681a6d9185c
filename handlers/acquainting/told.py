"""What is typed of a signed paper: its day, and of an act on a refusal who else has signed it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.acquainting.acquaintances import ToldAcquaintance
from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from handlers.buttons.acquainting import TypeAcquaintance
from handlers.kit.days import day_of
from handlers.kit.finding import find


def told_paper(about: str, text: str, people: Sequence[Person]) -> ToldAcquaintance:
    """ "05.02.2018", or "05.02.2018; Ахметов Болат; 1024" of names and numbers. Raises Refusal."""
    asked = TypeAcquaintance.unpack(about)
    day, *names = (part.strip() for part in text.split(";"))
    servants = tuple(_servant(name, people) for name in names)
    return ToldAcquaintance(asked.kind, asked.person, asked.campaign, day_of(day), servants)


def _servant(name: str, people: Sequence[Person]) -> PersonId:
    found = find(people, name)
    if len(found) != 1:
        raise Refusal("refuse-acquaintance-name", name=name[:60], count=len(found))
    return found[0].id


def written(told: ToldAcquaintance) -> str:
    """The same, with the people by their ids, until the photograph has come."""
    return ";".join((told.day.isoformat(), *map(str, told.servants)))


def written_paper(about: str, text: str) -> ToldAcquaintance:
    """What `written` wrote."""
    asked = TypeAcquaintance.unpack(about)
    day, *servants = text.split(";")
    named = tuple(PersonId(int(one)) for one in servants)
    return ToldAcquaintance(
        asked.kind, asked.person, asked.campaign, date.fromisoformat(day), named
    )
