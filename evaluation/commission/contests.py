"""Sittings as the quarter sees them: what stands against a result, and falls with its sheet."""

from __future__ import annotations

from collections.abc import Callable

from evaluation.base.ids import ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.commission import steps
from evaluation.commission.books import Books
from evaluation.commission.floor import keep
from evaluation.commission.nouns import SittingStage
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books as QuarterBooks
from evaluation.quarter.contested import Contested
from evaluation.quarter.nouns import Result


class SittingContests:
    """Implements `evaluation.quarter.contested.Contests` by sittings of the Commission.

    `with_sittings` gives the Commission's books of the transaction that the quarter is in.
    """

    def __init__(self, with_sittings: Callable[[QuarterBooks], Books]) -> None:
        self._with_sittings = with_sittings

    def standing(self, books: QuarterBooks, result: ResultId) -> Contested | None:
        """The sitting that has a result before it, or has decided on it."""
        sittings = self._with_sittings(books).sittings
        live, decided = sittings.live_of(result), sittings.decided_of(result)
        last = live or decided
        if last is None:
            return None
        settled_at = last.approved_at if last.stage is SittingStage.APPROVED else None
        return Contested(None, last.number, settled_at, last.is_live)

    def fall(self, moment: Moment[QuarterBooks], result: Result, actor: Person) -> None:
        """What is before a sitting is taken off it. Raises Refusal once it is decided."""
        ours = self._with_sittings(moment.books)
        fall(Moment(ours, moment.acts, moment.office, moment.now), result.id, actor)


def fall(moment: Moment[Books], result: ResultId, actor: Person) -> None:
    """A sheet was taken back: nothing is left to decide (see `SittingContests.fall`)."""
    books = moment.books.sittings
    if books.decided_of(result) is not None:
        raise Refusal("refuse-commission-decided")
    live = books.live_of(result)
    if live is not None:
        after = steps.fall(live, result)
        keep(moment, actor, live, after, "sitting-matter-fallen", result=result)
