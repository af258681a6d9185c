"""The urn of a survey: drafts that lie sealed until the close, a circle's all changed together.

Each change seals the whole circle anew, so that two copies of the database never tell which seat
was touched; and its neighbours with it, since the circles that change together would name the one
who sits in just these.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256

from evaluation.base.ids import CircleId, SeatId
from evaluation.base.refusal import Refusal
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Survey
from evaluation.survey.questionnaire import Draft, packed, unpacked
from evaluation.survey.vault import BrokenSealError, Vault, VaultError

TOGETHER = 64
"""So many circles are sealed anew together: a unit or two, or the whole of a small body."""


@contextmanager
def reachable() -> Iterator[None]:
    """Whatever keeps the urn shut is one refusal to a respondent, without its details."""
    try:
        yield
    except (VaultError, BrokenSealError) as fault:
        raise Refusal("refuse-survey-key") from fault


def opened(books: Books, vault: Vault, survey: Survey, circle: Circle) -> Mapping[SeatId, Draft]:
    """Everybody's draft, in memory. BrokenSealError, VaultError: they can't be opened."""
    return {
        seat: unpacked(vault.open(survey.token, seat, sealed))
        for seat, sealed in books.surveys.sealed(circle.id).items()
    }


def sealed_anew(
    books: Books, vault: Vault, survey: Survey, circle: Circle, drafts: Mapping[SeatId, Draft]
) -> None:
    """Seal the drafts of a circle, those of all its taken seats, in the order of the seats."""
    books.surveys.put_sealed(
        circle.id,
        {
            seat.id: vault.seal(survey.token, seat.id, packed(drafts.get(seat.id, Draft())))
            for seat in circle.taken
        },
    )


def digest(books: Books, circle: Circle) -> str:
    """What a circle's figures come from: its form, who is asked, and their sealed drafts."""
    sealed = books.surveys.sealed(circle.id)
    seats = [f"{seat.id}:{sealed.get(seat.id, b'').hex()}" for seat in circle.taken]
    text = "\n".join([f"{circle.id}:{circle.form}", *sorted(seats)])
    return sha256(text.encode()).hexdigest()


def changed(
    books: Books,
    vault: Vault,
    survey: Survey,
    circle: Circle,
    seat: SeatId,
    change: Callable[[Draft], Draft],
) -> tuple[Draft, Draft]:
    """Change one draft and seal the circle: the draft before and after. Raises what `change` does.

    BrokenSealError, VaultError: the drafts can't be opened.
    """
    drafts = dict(opened(books, vault, survey, circle))
    before = drafts[seat]
    drafts[seat] = change(before)
    sealed_anew(books, vault, survey, circle, drafts)
    return before, drafts[seat]


def mixed(books: Books, vault: Vault, survey: Survey, touched: Collection[CircleId]) -> None:
    """Seal the circles around the touched ones anew, as they are.

    A circle whose drafts can't be opened stays as it is: it is asked again by night. VaultError.
    """
    for circle, drafts in books.surveys.sealed_around(survey.id, touched, TOGETHER).items():
        with suppress(BrokenSealError):
            books.surveys.put_sealed(
                circle,
                {
                    seat: vault.seal(survey.token, seat, vault.open(survey.token, seat, sealed))
                    for seat, sealed in drafts.items()
                },
            )
