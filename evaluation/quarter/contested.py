"""What may stand against a signed mark, as the quarter sees it: an application and its outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Result


@dataclass(frozen=True)
class Contested:
    """What was brought against a result, by its number: an application, or it is before a sitting.

    `case`: the application, None where a Commission decides. `settled_at`: when its outcome was
    signed, None before and of a refused one. `is_running`: something is still to come of it.
    """

    case: CaseId | None
    number: str
    settled_at: datetime | None
    is_running: bool

    @property
    def is_settled(self) -> bool:
        """Whether its outcome is signed."""
        return self.settled_at is not None


class Contests(Protocol):
    """Whoever keeps applications against signed marks; a result is reopened past none of them."""

    def standing(self, books: Books, result: ResultId) -> Contested | None:
        """The application that was made against a result and not withdrawn."""

    def fall(self, moment: Moment[Books], result: Result, actor: Person) -> None:
        """Let what runs against a result fall with it. Raises Refusal: decided, or one's own."""


class AllContests:
    """Implements `Contests` by several of them: under an act one of them has something to say."""

    def __init__(self, contests: Sequence[Contests]) -> None:
        self._contests = contests

    def standing(self, books: Books, result: ResultId) -> Contested | None:
        """The first that knows of anything."""
        found = (one.standing(books, result) for one in self._contests)
        return next((one for one in found if one is not None), None)

    def fall(self, moment: Moment[Books], result: Result, actor: Person) -> None:
        """By each. Raises Refusal."""
        for one in self._contests:
            one.fall(moment, result, actor)
