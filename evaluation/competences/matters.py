"""Sheets of competences before the Commission: which are ready, and what stands of them (X-31)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.commission.books import Books
from evaluation.commission.nouns import Bounds, Sitting, SittingMatter
from evaluation.commission.standing import let_stand
from evaluation.competences.found import is_by_competences, rule_of, signed_marks
from evaluation.competences.marks import CompetenceMarks
from evaluation.law.moment import Moment
from evaluation.law.value_words import value_words
from evaluation.law.words import Words
from evaluation.quarter.nouns import Result, Sheet


class CompetenceMatters:
    """Implements `evaluation.commission.matters.Matters` by sheets of competences."""

    def ready(self, moment: Moment[Books], act: str, period: str) -> Sequence[SittingMatter]:
        """Signed by the superior: the act at hand asks for no other hand (X-31)."""
        found = []
        for sheet in _sheets(moment, act, period):
            result = moment.books.results.of_sheet(sheet.id) if sheet.is_signed else None
            if result is not None:
                found.append(_matter(moment, sheet, result))
        return sorted(found, key=lambda one: (one.ready_on, one.result))

    def evaluators(self, moment: Moment[Books], act: str, period: str) -> frozenset[PersonId]:
        """Who evaluates."""
        return frozenset(sheet.evaluator for sheet in _sheets(moment, act, period))

    def stand(
        self, moment: Moment[Books], sitting: Sitting, matter: SittingMatter, completed: date
    ) -> None:
        """How many competences meet expectations, or the Commission's number in its place."""
        result = moment.books.results.get(matter.result)
        if result is not None and is_by_competences(moment.act(result.act), result.form):
            let_stand(moment, sitting, matter, completed)


def _sheets(moment: Moment[Books], act: str, period: str) -> Iterator[Sheet]:
    for campaign in moment.books.campaigns.all():
        if campaign.state == "cancelled" or str(campaign.period) != period:
            continue
        if moment.books.acts.text(campaign.act)[0] != act:
            continue
        for sheet in moment.books.sheets.of_campaign(campaign.id):
            if is_by_competences(moment.act(sheet.act), sheet.form):
                yield sheet


def _matter(moment: Moment[Books], sheet: Sheet, result: Result) -> SittingMatter:
    act = moment.act(result.act)
    competences = signed_marks(moment, sheet, result)
    given = result.signed_mean.value
    return SittingMatter(
        result=result.id,
        person=result.person,
        name=result.person_name,
        position=result.person_position,
        given=given,
        words=_with_failed(value_words(act, result.form, given), rule_of(act).fails, competences),
        bounds=Bounds(step=Decimal(1), least=Decimal(0), most=Decimal(len(competences))),
        ready_on=moment.office.day(result.signed_at),
        form=result.form,
    )


def _with_failed(words: Words, fails: Words, competences: Sequence[CompetenceMarks]) -> Words:
    """The number, and by name the competences that don't meet expectations."""
    failed = [one.competence.name for one in competences if not one.is_met]
    if not failed:
        return words
    kk = f"{words.kk}; «{fails.kk}»: {', '.join(one.kk for one in failed)}"
    ru = f"{words.ru}; «{fails.ru}»: {', '.join(one.ru for one in failed)}"
    return Words(kk, ru)
