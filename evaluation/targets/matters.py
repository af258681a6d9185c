"""Marks of a year before the Commission: which are computed, what stands of them (V-34, V-35)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.commission.books import Books as CommissionBooks
from evaluation.commission.nouns import Bounds, Sitting, SittingMatter
from evaluation.commission.standing import let_stand
from evaluation.law.moment import Moment
from evaluation.law.value_words import value_words
from evaluation.quarter.nouns import Result
from evaluation.targets.books import Books
from evaluation.targets.found import is_by_targets
from evaluation.targets.nouns import YearComputed

STEP = Decimal("0.01")
"""So fine may a mark be that the Commission puts in the place of the computed one."""


class TargetMatters:
    """Implements `evaluation.commission.matters.Matters` by the marks of a year.

    `with_targets` gives the targets' books of the transaction that the Commission is in.
    """

    def __init__(self, with_targets: Callable[[CommissionBooks], Books]) -> None:
        self._with_targets = with_targets

    def ready(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> Sequence[SittingMatter]:
        """Agreed, signed by the servant or by an act on his refusal, and computed (V-32)."""
        sheets = self._with_targets(moment.books).target_sheets
        found = []
        for number in sheets.met(act, period):
            result, kept = moment.books.results.get(number), sheets.result(number)
            if result is not None and kept is not None and kept.year is not None:
                found.append((kept.year.at, result, kept.year))
        found.sort(key=lambda one: (one[0], one[1].id))
        return [_matter(moment, result, year) for _, result, year in found]

    def evaluators(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> frozenset[PersonId]:
        """Who is evaluated and who evaluates: both are told (V-14)."""
        people = set[PersonId]()
        for campaign in moment.books.campaigns.all():
            stands = campaign.state != "cancelled" and str(campaign.period) == period
            if not stands or moment.books.acts.text(campaign.act)[0] != act:
                continue
            for sheet in moment.books.sheets.of_campaign(campaign.id):
                if is_by_targets(moment.act(sheet.act), sheet.form):
                    people |= {sheet.person, sheet.evaluator}
        return frozenset(people)

    def stand(
        self,
        moment: Moment[CommissionBooks],
        sitting: Sitting,
        matter: SittingMatter,
        completed: date,
    ) -> None:
        """The mark that was computed, or the Commission's in its place."""
        if self._with_targets(moment.books).target_sheets.result(matter.result) is not None:
            let_stand(moment, sitting, matter, completed)


def _matter(moment: Moment[CommissionBooks], result: Result, year: YearComputed) -> SittingMatter:
    act = moment.act(result.act)
    return SittingMatter(
        result=result.id,
        person=result.person,
        name=result.person_name,
        position=result.person_position,
        given=year.value,
        words=value_words(act, result.form, year.value),
        bounds=Bounds(STEP, Decimal(act.marks[0]), Decimal(act.marks[1])),
        ready_on=moment.office.day(year.at),
        form=result.form,
    )
