"""Applications as the quarter sees them: what stands against a mark, and falls with it."""

from __future__ import annotations

from collections.abc import Callable

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Stage
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books as QuarterBooks
from evaluation.quarter.contested import Contested
from evaluation.quarter.nouns import Result


class CaseContests:
    """Implements `evaluation.quarter.contested.Contests` by calibration's cases.

    `with_cases` gives calibration's books of the transaction that the quarter is in.
    """

    def __init__(self, with_cases: Callable[[QuarterBooks], Books]) -> None:
        self._with_cases = with_cases

    def standing(self, books: QuarterBooks, result: ResultId) -> Contested | None:
        """The case of a result, decided and refused ones too."""
        case = self._with_cases(books).cases.standing_of(result)
        if case is None:
            return None
        settled_at = case.signed_at if case.stage is Stage.SIGNED else None
        return Contested(case.id, case.number, settled_at, case.is_live)

    def fall(self, moment: Moment[QuarterBooks], result: Result, actor: Person) -> None:
        """A running application falls with its mark; a decided one can't be undone (M-22e)."""
        ours = self._with_cases(moment.books)
        case = ours.cases.live_of(result.id)
        if case is None:
            return
        if not case.is_live:
            raise Refusal("refuse-calibrated")
        if actor.id in (case.applicant, case.evaluator):
            raise Refusal("refuse-own-case")
        ours.cases.save(case.fallen())
        moment.record(actor, "case-fallen", {"case": case.id})
        officials = {person.id for person in moment.books.people.with_role(Role.APPOINTING)}
        around = {case.applicant, case.evaluator, *case.people, *officials}
        for person in sorted(around - {actor.id}):
            key = f"case:{case.id}:fallen:{person}"
            write_letter(moment, person, "case", {"case": case.id}, key)
