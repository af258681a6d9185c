"""Who is chosen of those who may be asked: filled fairly, then mended by swaps (S-36a).

What is sought, the first first:
1. nobody is asked oftener than the cap, unless a circle would stay below the least;
2. circles are full up to the preferred size; where they can't be, evenly short;
3. no lone subordinate and no lone peer;
4. no two who rate each other as peers;
5. none larger than preferred, but to give a lone one company;
6. those who answer to the same superior before others of the unit;
7. as much work for one as for another.

1 and 2 are reached exactly (augmenting paths); the rest by swaps of one or two seats, as far as
those go.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from evaluation.base.ids import PersonId
from evaluation.survey.nouns import Side

MOST_ROUNDS = 8
"""How often all circles are looked through for swaps; three are seldom needed."""


@dataclass(frozen=True)
class Wish:
    """Somebody who may be chosen; `is_far`: a peer who answers to another superior."""

    side: Side
    is_far: bool


@dataclass(frozen=True)
class Move:
    """In a circle somebody takes the place of another; None: a place more, or one less."""

    circle: PersonId
    goes: PersonId | None
    comes: PersonId | None


Moves = tuple[Move, ...]
Cost = tuple[int, ...]


class Seating:
    """Circles while they are put together. The superiors sit from the beginning and stay (X-13)."""

    def __init__(
        self,
        wishes: Mapping[PersonId, Mapping[PersonId, Wish]],
        least: int,
        preferred: int,
        most: int,
        cap: int,
    ) -> None:
        self._wishes = wishes
        self._least, self._preferred, self._most, self._cap = least, preferred, most, cap
        self._load: Counter[PersonId] = Counter()
        self._chosen: dict[PersonId, dict[PersonId, Wish]] = {one: {} for one in wishes}
        self._sits: dict[PersonId, dict[PersonId, None]] = {}
        self._superior: dict[PersonId, PersonId] = {}
        self._spent: set[PersonId] = set()
        for one, found in wishes.items():
            for other, wish in found.items():
                if wish.side is Side.SUPERIOR:
                    self._superior[one] = other
                    self._load[other] += 1

    def seated(self, circle: PersonId) -> tuple[PersonId, ...]:
        """Everybody in a circle."""
        superior = self._superior.get(circle)
        return (*(() if superior is None else (superior,)), *self._chosen[circle])

    def count(self, circle: PersonId, side: Side) -> int:
        """How many of one side are chosen into a circle."""
        return sum(wish.side is side for wish in self._chosen[circle].values())

    def pairs(self, circle: PersonId) -> int:
        """How many peers in a circle are rated as peers by its person."""
        return sum(self._is_pair(circle, other) for other in self._chosen[circle])

    def beyond(self, circle: PersonId) -> tuple[PersonId, ...]:
        """Those in a circle who are asked oftener than the cap, or it would be too small."""
        if self._size(circle) > self._least:
            return ()
        return tuple(one for one in self._chosen[circle] if self._load[one] > self._cap)

    def fill(self) -> None:
        """Seat people, every circle up to one size before any gets a larger one."""
        for size in range(1, self._preferred + 1):
            for circle in self._wishes:
                if self._size(circle) < size and not self._seat(circle) and size <= self._least:
                    self._seat_beyond(circle)

    def improve(self) -> None:
        """Swap while that makes anything better."""
        for _ in range(MOST_ROUNDS):
            if not sum(self._improve(circle) for circle in self._wishes):
                break

    def _size(self, circle: PersonId) -> int:
        return len(self._chosen[circle]) + (circle in self._superior)

    def _free(self, circle: PersonId) -> Iterator[PersonId]:
        """Those who might come into a circle."""
        chosen, superior = self._chosen[circle], self._superior.get(circle)
        return (one for one in self._wishes[circle] if one not in chosen and one != superior)

    def _is_pair(self, circle: PersonId, other: PersonId) -> bool:
        mine, theirs = self._chosen[circle], self._chosen.get(other, {})
        return (
            circle in theirs and mine[other].side is Side.PEER and theirs[circle].side is Side.PEER
        )

    def _put(self, circle: PersonId, one: PersonId) -> None:
        self._chosen[circle][one] = self._wishes[circle][one]
        self._sits.setdefault(one, {})[circle] = None
        self._load[one] += 1

    def _take(self, circle: PersonId, one: PersonId) -> None:
        del self._chosen[circle][one]
        del self._sits[one][circle]
        self._load[one] -= 1

    def _seat(self, circle: PersonId) -> bool:
        """One place more, within the cap: by whoever is free, or by a chain of changes elsewhere.

        Whoever was met in vain can be freed by no later chain either, and is left out from then on.
        """
        came: dict[PersonId, tuple[PersonId, PersonId | None]] = {}
        waiting: deque[tuple[PersonId, PersonId | None]] = deque([(circle, None)])
        while waiting:
            place = waiting.popleft()
            for one in self._free(place[0]):
                if one in came or one in self._spent:
                    continue
                came[one] = place
                if self._load[one] < self._cap:
                    self._follow(one, came)
                    return True
                waiting.extend((other, one) for other in self._sits.get(one, ()))
        self._spent.update(came)
        return False

    def _follow(
        self, free: PersonId, came: Mapping[PersonId, tuple[PersonId, PersonId | None]]
    ) -> None:
        one: PersonId | None = free
        while one is not None:
            circle, given = came[one]
            if given is not None:
                self._take(circle, given)
            self._put(circle, one)
            one = given

    def _seat_beyond(self, circle: PersonId) -> None:
        """Or the circle couldn't begin: whoever has the least to do is asked once more."""
        one = min(self._free(circle), key=lambda other: self._load[other], default=None)
        if one is not None:
            self._put(circle, one)

    def _improve(self, circle: PersonId) -> bool:
        """The first change of this circle that makes things better."""
        return any(self._is_better(moves) for moves in self._moves(circle))

    def _moves(self, circle: PersonId) -> Iterator[Moves]:
        """Changes worth trying; those that only even out the work are told apart at a glance."""
        lone, free = self._lone(circle), list(self._free(circle))
        if self._size(circle) > self._preferred:
            yield from ((Move(circle, one, None),) for one in list(self._chosen[circle]))
        if lone and self._size(circle) < self._most:
            yield from ((Move(circle, None, one),) for one in free if self._has_room(one))
        for goes in list(self._chosen[circle]):
            is_fault = lone or self._is_pair(circle, goes)
            for comes in free:
                if is_fault:
                    yield from self._swaps(circle, goes, comes)
                elif self._has_room(comes) and self._is_calmer(circle, goes, comes):
                    yield (Move(circle, goes, comes),)

    def _swaps(self, circle: PersonId, goes: PersonId, comes: PersonId) -> Iterator[Moves]:
        """One for another; where a cap or a pair stands against that, with a change elsewhere."""
        move = Move(circle, goes, comes)
        if self._has_room(comes) or self._load[goes] > self._cap:
            yield (move,)
        else:
            for other in list(self._sits.get(comes, ())):
                yield from self._followed(move, other, comes)

    def _followed(self, move: Move, circle: PersonId, goes: PersonId) -> Iterator[Moves]:
        for one in list(self._free(circle)):
            if one == move.goes or self._has_room(one):
                yield (move, Move(circle, goes, one))

    def _has_room(self, one: PersonId) -> bool:
        return self._load[one] < self._cap

    def _is_calmer(self, circle: PersonId, goes: PersonId, comes: PersonId) -> bool:
        wishes = self._wishes[circle]
        far = wishes[comes].is_far - wishes[goes].is_far
        return far < 0 or (far == 0 and self._load[comes] + 1 < self._load[goes])

    def _is_better(self, moves: Moves) -> bool:
        """Make the moves, and take them back unless they are better."""
        before = self._cost(moves)
        for move in moves:
            self._make(move.circle, move.goes, move.comes)
        if self._cost(moves) < before:
            return True
        for move in reversed(moves):
            self._make(move.circle, move.comes, move.goes)
        return False

    def _make(self, circle: PersonId, goes: PersonId | None, comes: PersonId | None) -> None:
        if goes is not None:
            self._take(circle, goes)
        if comes is not None:
            self._put(circle, comes)

    def _lone(self, circle: PersonId) -> int:
        sides = [wish.side for wish in self._chosen[circle].values()]
        return (sides.count(Side.SUBORDINATE) == 1) + (sides.count(Side.PEER) == 1)

    def cost(self) -> Cost:
        """What is left to wish for, the weightiest first: of two seatings the lower is better."""
        return self._cost_of(self._wishes.keys(), self._load.keys())

    def _cost(self, moves: Moves) -> Cost:
        """As much of it as the moves can change."""
        circles = {move.circle for move in moves}
        people = {one for move in moves for one in (move.goes, move.comes) if one is not None}
        return self._cost_of(circles, people)

    def _cost_of(self, circles: Collection[PersonId], people: Collection[PersonId]) -> Cost:
        short = [self._preferred - self._size(one) for one in circles]
        return (
            sum(number**2 for number in short if number > 0),
            sum(self._lone(one) for one in circles),
            self._pairs_of(circles),
            -sum(number for number in short if number < 0),
            sum(wish.is_far for one in circles for wish in self._chosen[one].values()),
            sum(self._load[one] ** 2 for one in people),
        )

    def _pairs_of(self, circles: Collection[PersonId]) -> int:
        """The pairs of which one at least is among the circles, each counted once."""
        return sum(
            other not in circles or one < other
            for one in circles
            for other in self._chosen[one]
            if self._is_pair(one, other)
        )
