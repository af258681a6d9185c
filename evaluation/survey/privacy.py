"""What is stored about a reader now, and what the rows of a survey can't tell (S-34a)."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.base.person import Person
from evaluation.base.store import Store
from evaluation.law.act import Methodology
from evaluation.law.stored import Acts
from evaluation.quarter.in_force import act_in_force
from evaluation.survey.books import Books
from evaluation.survey.nouns import SurveyState
from evaluation.survey.vault import Vault


@dataclass(frozen=True)
class Stored:
    """How many rows of one kind there are about somebody; `kind` names their text."""

    kind: str
    count: int


@dataclass(frozen=True)
class SeatRow:
    """A seat as it is stored: whom it is about, its state, and how many sealed bytes lie in it."""

    about: str
    state: str
    sealed_bytes: int


@dataclass(frozen=True)
class PrivacyView:
    """Everything stored about the reader. `keys_are_in_memory`: the strong promise holds.

    `act`: the one in force, which says how long documents are kept; None before the first opening.
    """

    act: Methodology | None
    stored: tuple[Stored, ...]
    seats: tuple[SeatRow, ...]
    is_survey_open: bool
    keys_are_in_memory: bool


class Privacy:
    """The verb behind /privacy."""

    def __init__(self, store: Store[Books], acts: Acts, vault: Vault) -> None:
        self._store = store
        self._acts = acts
        self._vault = vault

    async def of(self, actor: Person) -> PrivacyView:
        """The reader's own rows."""
        return await self._store.read(lambda books: self._of(books, actor))

    def _of(self, books: Books, actor: Person) -> PrivacyView:
        surveys = books.surveys.all()
        return PrivacyView(
            act=act_in_force(books, self._acts),
            stored=tuple(
                Stored(kind, count) for kind, count in books.people.stored_about(actor.id) if count
            ),
            seats=tuple(
                SeatRow(circle.person_name, seat.state.value, len(sealed.get(seat.id, b"")))
                for circle, seat in books.surveys.seats_of(actor.id)
                for sealed in [books.surveys.sealed(circle.id)]
            ),
            is_survey_open=any(one.state is SurveyState.OPEN for one in surveys),
            keys_are_in_memory=self._vault.is_in_memory,
        )
