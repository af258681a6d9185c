"""Sheets by points before the Commission: which are ready, and what stands of them (V-34, V-35)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.commission.books import Books as CommissionBooks
from evaluation.commission.nouns import Bounds, Sitting, SittingMatter
from evaluation.commission.standing import let_stand
from evaluation.law.moment import Moment
from evaluation.law.value_words import value_words
from evaluation.points.books import Books
from evaluation.points.found import is_by_points
from evaluation.quarter.nouns import Campaign, Result

POINTS = Bounds(step=Decimal(1))
"""A total is whole and has no floor or ceiling (A-12)."""


class PointsMatters:
    """Implements `evaluation.commission.matters.Matters` by sheets in points.

    `with_points` gives the points' books of the transaction that the Commission is in.
    """

    def __init__(self, with_points: Callable[[CommissionBooks], Books]) -> None:
        self._with_points = with_points

    def ready(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> Sequence[SittingMatter]:
        """Agreed by the superior, and signed by the servant or by an act on his refusal (V-25)."""
        points = self._with_points(moment.books).points
        found = []
        for number in points.met(act, period):
            result, kept = moment.books.results.get(number), points.result(number)
            if result is not None and kept is not None and kept.owner.met_at is not None:
                found.append((kept.owner.met_at, result))
        found.sort(key=lambda one: (one[0], one[1].id))
        return [_matter(moment, result, moment.office.day(met_at)) for met_at, result in found]

    def evaluators(
        self, moment: Moment[CommissionBooks], act: str, period: str
    ) -> frozenset[PersonId]:
        """Who is evaluated and who evaluates: both are told (V-14)."""
        people = set[PersonId]()
        for campaign in _campaigns(moment, act, period):
            for sheet in moment.books.sheets.of_campaign(campaign.id):
                if is_by_points(moment.act(sheet.act), sheet.form):
                    people |= {sheet.person, sheet.evaluator}
        return frozenset(people)

    def stand(
        self,
        moment: Moment[CommissionBooks],
        sitting: Sitting,
        matter: SittingMatter,
        completed: date,
    ) -> None:
        """The total that was given, or the Commission's in its place."""
        if self._with_points(moment.books).points.result(matter.result) is not None:
            let_stand(moment, sitting, matter, completed)


def _matter(moment: Moment[CommissionBooks], result: Result, ready_on: date) -> SittingMatter:
    given = result.signed_mean.value
    return SittingMatter(
        result=result.id,
        person=result.person,
        name=result.person_name,
        position=result.person_position,
        given=given,
        words=value_words(moment.act(result.act), result.form, given),
        bounds=POINTS,
        ready_on=ready_on,
        form=result.form,
    )


def _campaigns(moment: Moment[CommissionBooks], act: str, period: str) -> Iterator[Campaign]:
    """The campaigns of an act, by its key, in a period as the sheets name it."""
    for campaign in moment.books.campaigns.all():
        stands = campaign.state != "cancelled" and str(campaign.period) == period
        if stands and moment.books.acts.text(campaign.act)[0] == act:
            yield campaign
