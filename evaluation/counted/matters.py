"""Sheets of КЦИ by count before the Commission: which are agreed, what stands of them (B-62)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.commission.books import Books as CommissionBooks
from evaluation.commission.nouns import Bounds, Sitting, SittingMatter
from evaluation.commission.standing import let_stand
from evaluation.counted.books import Books
from evaluation.counted.found import is_counted
from evaluation.law.moment import Moment
from evaluation.law.value_words import value_words
from evaluation.quarter.nouns import Result


class CountedMatters:
    """Implements `evaluation.commission.matters.Matters` by grades from met КЦИ.

    `with_counted` gives their books of the transaction that the Commission is in.
    """

    def __init__(self, with_counted: Callable[[CommissionBooks], Books]) -> None:
        self._with_counted = with_counted

    def ready(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> Sequence[SittingMatter]:
        """Agreed by the higher superior, or signed by the first head alone (B-50, B-54)."""
        counted = self._with_counted(moment.books).counted
        results = (moment.books.results.get(number) for number in counted.agreed(act, period))
        return [_matter(moment, one) for one in results if one is not None]

    def evaluators(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> frozenset[PersonId]:
        """Who evaluates is told of the schedule (B-55)."""
        return frozenset(
            sheet.evaluator
            for campaign in moment.books.campaigns.all()
            if campaign.state != "cancelled"
            and str(campaign.period) == period
            and moment.books.acts.text(campaign.act)[0] == act
            for sheet in moment.books.sheets.of_campaign(campaign.id)
            if is_counted(moment.act(sheet.act), sheet.form)
        )

    def stand(
        self,
        moment: Moment[CommissionBooks],
        sitting: Sitting,
        matter: SittingMatter,
        completed: date,
    ) -> None:
        """The grade that was given, or the Commission's in its place (B-64)."""
        if self._with_counted(moment.books).counted.result(matter.result) is not None:
            let_stand(moment, sitting, matter, completed)


def _matter(moment: Moment[CommissionBooks], result: Result) -> SittingMatter:
    act, given = moment.act(result.act), result.signed_mean.value
    grades = act.counted_rule(result.form).grades
    return SittingMatter(
        result=result.id,
        person=result.person,
        name=result.person_name,
        position=result.person_position,
        given=given,
        words=value_words(act, result.form, given),
        bounds=Bounds(Decimal(1), Decimal(grades[-1].number), Decimal(grades[0].number)),
        ready_on=moment.office.day(result.signed_at),
        form=result.form,
    )
