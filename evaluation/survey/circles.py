"""Whom to ask about whom: all circles of a body, proposed at once (S-36, X-12, X-13, X-14).

Pure, and the same for the same seed, in whatever order the people are given. Who may be asked is
said here, who is chosen of them in `seating`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.law.act import SurveyRule
from evaluation.survey.nouns import Side
from evaluation.survey.seating import Seating, Wish

MOST_TRIES, TRIED_PEOPLE = 16, 1000
"""A small body is seated several times over, and the best seating taken; a large one once."""


MOST_OF_A_KIND = 30
"""So many subordinates, or peers, are tried for a circle: hundreds under one head cost minutes."""


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be asked."""

    person: PersonId
    side: Side


@dataclass(frozen=True)
class ProposedSeat:
    """Somebody who should be asked. `why` is the key of a text.

    "seat-superior", "seat-subordinate", "seat-peer-superior" (they answer to the same superior),
    "seat-peer-unit"; "seat-beyond-cap" for whoever is asked oftener than the cap, for want of
    another.
    """

    respondent: PersonId
    side: Side
    why: str


@dataclass(frozen=True)
class ProposedCircle:
    """A circle as the program proposes it. `faults` are keys of texts.

    "circle-small": too few to begin (R-360.7). "circle-few": fewer than preferred.
    "circle-beyond-cap": somebody is asked oftener than the cap, or there were too few.
    "circle-lone-subordinate", "circle-lone-peer": one alone of his side, easier to guess.
    "circle-pair": the person and a peer rate each other.
    """

    person: PersonId
    places: tuple[ProposedSeat, ...]
    faults: tuple[str, ...]


def candidates(
    person: Person,
    people: Mapping[PersonId, Person],
    subjects: Collection[PersonId],
    form_of: Mapping[PersonId, str],
    day: date,
) -> tuple[Candidate, ...]:
    """Everybody who may be asked about the person, the nearest first (S-36c).

    Nobody who has left by `day`. `subjects` are those who are evaluated: only they are peers.
    """
    found = _Body(people, subjects, form_of, day).places_around(person)
    return tuple(Candidate(place.respondent, place.side) for place in found.values())


def may_be_asked(
    person: Person,
    people: Mapping[PersonId, Person],
    form_of: Mapping[PersonId, str],
    day: date,
) -> tuple[Candidate, ...]:
    """Whom HR may add: the candidates, then those of the same level elsewhere in the body.

    Who works closely with somebody beyond his unit (S-36c) is HR's word: no file tells it.
    """
    body = _Body(people, form_of.keys(), form_of, day)
    found = {one.respondent: one.side for one in body.places_around(person).values()}
    for one in body.same_level(person):
        found.setdefault(one, Side.PEER)
    return tuple(Candidate(one, side) for one, side in found.items())


def propose(
    people: Sequence[Person],
    form_of: Mapping[PersonId, str],
    rule: SurveyRule,
    seed: int,
    day: date,
    cap: int,
    absent: Collection[PersonId] = (),
) -> tuple[ProposedCircle, ...]:
    """A circle for everybody who is evaluated and hasn't left, by person (S-36a).

    `form_of` holds the form of each of them. `cap`: how many circles one is chosen into, those
    of his own subordinates counted, where he is never left out (X-13). `absent` are those of whom
    no answer can come: they would only make the circle look larger than it is.
    """
    by_id = {person.id: person for person in people}
    body = _Body(by_id, form_of.keys(), form_of, day)
    around = {
        one: _present(body.places_around(by_id[one]), absent)
        for one in sorted(form_of)
        if one in by_id and not by_id[one].has_left(day)
    }
    random = Random(seed)  # noqa: S311 - kept with the survey, so that it can be repeated
    tries = max(1, min(MOST_TRIES, TRIED_PEOPLE // max(1, len(around))))
    seatings = [_seated(around, random, rule, cap) for _ in range(tries)]
    best = min(seatings, key=lambda seating: seating.cost())
    return tuple(_proposal(one, places, best, rule) for one, places in around.items())


def _present(
    places: Mapping[PersonId, ProposedSeat], absent: Collection[PersonId]
) -> Mapping[PersonId, ProposedSeat]:
    """Without those who are absent; the superior is asked all the same (X-13)."""
    return {
        one: place
        for one, place in places.items()
        if place.side is Side.SUPERIOR or one not in absent
    }


def _seated(
    around: Mapping[PersonId, Mapping[PersonId, ProposedSeat]],
    random: Random,
    rule: SurveyRule,
    cap: int,
) -> Seating:
    """One try.

    All stand in a shuffled ring. Colleagues who each ask those next after them are asked equally
    often, and a pair arises only where it must.
    """
    ring = sorted({*around, *(other for places in around.values() for other in places)})
    random.shuffle(ring)
    rank = {one: number for number, one in enumerate(ring)}
    wishes = {one: _wishes(around[one], one, rank) for one in ring if one in around}
    seating = Seating(wishes, rule.least, rule.preferred, rule.most, cap)
    seating.fill()
    seating.improve()
    return seating


def _wishes(
    places: Mapping[PersonId, ProposedSeat], one: PersonId, rank: Mapping[PersonId, int]
) -> dict[PersonId, Wish]:
    """The places in the order in which they are tried: the nearer ones, then whoever comes next."""
    after = {other: (rank[other] - rank[one]) % len(rank) for other in places}
    kinds: dict[Wish, list[PersonId]] = {}
    for other in sorted(places, key=after.__getitem__):
        wish = Wish(places[other].side, places[other].why == "seat-peer-unit")
        kinds.setdefault(wish, []).append(other)
    wishes = {one: wish for wish, kind in kinds.items() for one in kind[:MOST_OF_A_KIND]}
    order = sorted(wishes, key=lambda other: (wishes[other].is_far, after[other]))
    return {other: wishes[other] for other in order}


class _Body:
    """Who answers to whom, and who shares a unit, asked of everybody once."""

    def __init__(
        self,
        people: Mapping[PersonId, Person],
        subjects: Collection[PersonId],
        form_of: Mapping[PersonId, str],
        day: date,
    ) -> None:
        self._form_of = {one: form_of[one] for one in subjects if one in form_of}
        self._line = {one: tuple(_line_above(one, people, day)) for one in people}
        self._under: dict[PersonId, list[PersonId]] = defaultdict(list)
        self._unit: dict[str, list[PersonId]] = defaultdict(list)
        for one in sorted(people):
            person = people[one]
            if person.has_left(day) or not person.in_corpus_b:
                continue
            if person.unit:
                self._unit[person.unit].append(one)
            if self._line[one]:
                self._under[self._line[one][0]].append(one)

    def places_around(self, person: Person) -> dict[PersonId, ProposedSeat]:
        """Everybody who may sit in the person's circle, the nearest first, each on one side."""
        superiors = self._line[person.id][:1]
        beside = [one for superior in superiors for one in self._under.get(superior, ())]
        groups: tuple[tuple[Side, str, Sequence[PersonId]], ...] = (
            (Side.SUPERIOR, "seat-superior", superiors),
            (Side.SUBORDINATE, "seat-subordinate", self._under.get(person.id, ())),
            (Side.PEER, "seat-peer-superior", self._peers(person, beside)),
            (Side.PEER, "seat-peer-unit", self._peers(person, self._unit.get(person.unit, ()))),
        )
        found: dict[PersonId, ProposedSeat] = {}
        for side, why, group in groups:
            for one in group:
                found.setdefault(one, ProposedSeat(one, side, why))
        return found

    def same_level(self, person: Person) -> list[PersonId]:
        """Everybody of the person's level, wherever he serves."""
        return self._peers(person, [one for people in self._unit.values() for one in people])

    def _peers(self, person: Person, group: Sequence[PersonId]) -> list[PersonId]:
        """Those of the same level; whoever stands in the line above or below isn't, by no form."""
        form = self._form_of.get(person.id)
        above = self._line[person.id]
        return [
            one
            for one in group
            if form is not None
            and self._form_of.get(one) == form
            and one != person.id
            and one not in above
            and person.id not in self._line[one]
        ]


def _line_above(one: PersonId, people: Mapping[PersonId, Person], day: date) -> Iterator[PersonId]:
    """The superiors who serve, the immediate one first; a ring in the file ends it."""
    seen = {one}
    above = people[one].superior
    while above is not None and above in people and above not in seen:
        seen.add(above)
        if not people[above].has_left(day):
            yield above
        above = people[above].superior


_ORDER = (Side.SUPERIOR, Side.SUBORDINATE, Side.PEER)


def _proposal(
    one: PersonId, places: Mapping[PersonId, ProposedSeat], seating: Seating, rule: SurveyRule
) -> ProposedCircle:
    """The circle with its explanations; it lies sorted, so that its order tells nothing."""
    beyond = seating.beyond(one)
    seated = [
        replace(places[other], why="seat-beyond-cap") if other in beyond else places[other]
        for other in seating.seated(one)
    ]
    seated.sort(key=lambda place: (_ORDER.index(place.side), place.respondent))
    return ProposedCircle(one, tuple(seated), tuple(_faults(one, len(seated), seating, rule)))


def _faults(one: PersonId, size: int, seating: Seating, rule: SurveyRule) -> Iterator[str]:
    if size < rule.least:
        yield "circle-small"
    elif size < rule.preferred:
        yield "circle-few"
    if seating.beyond(one):
        yield "circle-beyond-cap"
    if seating.count(one, Side.SUBORDINATE) == 1:
        yield "circle-lone-subordinate"
    if seating.count(one, Side.PEER) == 1:
        yield "circle-lone-peer"
    if seating.pairs(one):
        yield "circle-pair"
