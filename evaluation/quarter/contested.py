"""What may stand against a signed mark, as the quarter sees it: an application and its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.person import Person
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Result


@dataclass(frozen=True)
class Contested:
    """An application against a result, by its number; `is_settled` once its outcome is signed."""

    case: CaseId
    number: str
    is_settled: bool


class Contests(Protocol):
    """Whoever keeps applications against signed marks; a result is reopened past none of them."""

    def standing(self, books: Books, result: ResultId) -> Contested | None:
        """The application that was made against a result and not withdrawn."""

    def fall(self, books: Books, result: Result, actor: Person, now: datetime) -> None:
        """Let what runs against a result fall with it. Raises Refusal: decided, or one's own."""
