"""The survey's circles for a large body, beside circles of whoever comes first."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from statistics import median

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import SurveyRule
from evaluation.law.shelf import Shelf
from evaluation.survey.circles import propose

CAP = 8
ROUNDS = 3
DAY = date(2026, 12, 1)
LONG_AGO = date(2020, 1, 1)
BRANCHES = 9


@dataclass(frozen=True)
class Circles:
    """Seconds of both, and in how many circles servants are asked at least and at most.

    `circles` is how many there are with somebody in them, `people` how many should have one.
    """

    circles: int
    people: int
    ours: float
    bare: float
    ours_asked: tuple[int, int]
    bare_asked: tuple[int, int]


def measure(count: int) -> Circles:
    """Propose circles for so many people, in interleaved rounds."""
    rule = Shelf.open(None)["shymkent-2023"].survey
    assert rule is not None
    people, form_of = _staff(count)
    ours, bare = [], []
    for seed in range(ROUNDS):
        began = time.perf_counter()
        found = propose(people, form_of, rule, seed, DAY, CAP)
        between = time.perf_counter()
        first = _first_come(people, form_of, rule)
        ours.append(between - began)
        bare.append(time.perf_counter() - between)
    servants = [one for one, form in form_of.items() if form == "ranking"]
    asked = (place.respondent for one in found for place in one.places)
    bare_asked = (one for circle in first.values() for one in circle)
    return Circles(
        sum(bool(circle.places) for circle in found),
        len(form_of),
        median(ours),
        median(bare),
        _range(asked, servants),
        _range(bare_asked, servants),
    )


def _range(asked: Iterable[PersonId], servants: Sequence[PersonId]) -> tuple[int, int]:
    counts = Counter(asked)
    return min(counts[one] for one in servants), max(counts[one] for one in servants)


def _first_come(
    people: Sequence[Person], form_of: Mapping[PersonId, str], rule: SurveyRule
) -> dict[PersonId, list[PersonId]]:
    """The superior and the first colleagues on the list: no cap, no swaps, no reasons."""
    under: dict[PersonId | None, list[PersonId]] = defaultdict(list)
    for person in people:
        under[person.superior].append(person.id)
    circles = {}
    for person in people:
        if person.id in form_of and person.superior is not None:
            others = (one for one in under[person.superior] if one != person.id)
            near = [one for one in others if form_of[one] == form_of[person.id]]
            circle = [person.superior, *near, *under[person.id]]
            circles[person.id] = circle[: rule.preferred]
    return circles


def _staff(count: int) -> tuple[list[Person], dict[PersonId, str]]:
    """A chief outside the corpus, units of five to fifteen, nine heads above all other heads."""
    random = Random(1)
    people = [_person(1, None, "", "")]
    heads: list[int] = []
    while len(people) < count:
        head = len(people) + 1
        unit = f"Бөлім {head}"
        above = 1 if len(heads) < BRANCHES else random.choice(heads[: 1 + len(heads) // 8])
        people.append(_person(head, above, unit, "D-3"))
        heads.append(head)
        last = head + random.randint(4, 14)
        people += [_person(number, head, unit, "D-5") for number in range(head + 1, last + 1)]
    form_of = {one.id: "kci" if one.category == "D-3" else "ranking" for one in people[1:]}
    return people, form_of


def _person(number: int, superior: int | None, unit: str, category: str) -> Person:
    return Person(
        id=PersonId(number),
        number=str(number),
        name=f"Сыздықова Әсел Ғаниқызы {number}",
        position="бас маман",
        category=category,
        unit=unit,
        is_unit_head=category != "D-5",
        is_managerial=category != "D-5",
        superior=None if superior is None else PersonId(superior),
        appointed=LONG_AGO,
        dismissed=None,
        phone=None,
        language="kk",
        roles=frozenset(),
    )
