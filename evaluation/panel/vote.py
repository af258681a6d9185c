"""Votes of people who decide together: given once, counted by whoever the act counts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal

Votes = Mapping[PersonId, bool]

NO_VOTES: Votes = MappingProxyType({})


def more_than_half(counted: int) -> int:
    """How many of so many are a majority."""
    return counted // 2 + 1


def is_said_again(votes: Votes, person: PersonId, *, for_it: bool) -> bool:
    """Whether he has voted just so: the messenger was silent, the thumb wasn't.

    Raises Refusal for another vote than he gave.
    """
    given = votes.get(person)
    if given is not None and given != for_it:
        raise Refusal("refuse-voted")
    return given is not None


def with_vote(votes: Votes, person: PersonId, *, for_it: bool) -> Votes:
    """The votes with one more."""
    return MappingProxyType({**votes, person: for_it})


def outcome(votes: Votes, counted: int, on_tie: bool | None = False) -> bool | None:
    """Whether a question has the majority of `counted`: half of them leave it to `on_tie`.

    Who didn't vote isn't for it. `on_tie`: False where nobody breaks a tie, the vote of whoever
    does, None where he has none.
    """
    in_favour = sum(votes.values())
    if in_favour * 2 == counted:
        return on_tie
    return in_favour * 2 > counted
