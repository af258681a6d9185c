"""What the Commission asks of whoever makes sheets: it knows no points and no КЦИ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from evaluation.base.ids import PersonId
from evaluation.commission.books import Books
from evaluation.commission.nouns import Sitting, SittingMatter
from evaluation.law.moment import Moment


class Matters(Protocol):
    """The results of one kind of sheet, as they come before a Commission and go from it.

    `act` is the key of an act, `period` as the sheets name it: "2017-Q4" or "2017".
    """

    def ready(self, moment: Moment[Books], act: str, period: str) -> Sequence[SittingMatter]:
        """Every result of a period whose sheet is signed and stands, the earliest first."""

    def evaluators(self, moment: Moment[Books], act: str, period: str) -> frozenset[PersonId]:
        """Who is told of the schedule: those who evaluate (B-55), the evaluated too (V-14)."""

    def stand(
        self, moment: Moment[Books], sitting: Sitting, matter: SittingMatter, completed: date
    ) -> None:
        """What was decided is approved: the result is final, and its owner's clock starts.

        `matter.value` stands beside the value given, None where that was approved. A later sitting
        on the same result takes the place of an earlier one (X-68).
        """


class EveryMethod:
    """Implements `Matters` by what every kind of sheet brings; each answers for its own."""

    def __init__(self, methods: Sequence[Matters]) -> None:
        self._methods = methods

    def ready(self, moment: Moment[Books], act: str, period: str) -> Sequence[SittingMatter]:
        """Of every kind."""
        return [one for method in self._methods for one in method.ready(moment, act, period)]

    def evaluators(self, moment: Moment[Books], act: str, period: str) -> frozenset[PersonId]:
        """Of every kind."""
        nobody: frozenset[PersonId] = frozenset()
        return nobody.union(*(each.evaluators(moment, act, period) for each in self._methods))

    def stand(
        self, moment: Moment[Books], sitting: Sitting, matter: SittingMatter, completed: date
    ) -> None:
        """Every kind is told; of a result of another kind it knows nothing."""
        for method in self._methods:
            method.stand(moment, sitting, matter, completed)
