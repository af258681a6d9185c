"""Whose turn it is around sheets of КЦИ by count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import HR, Person
from evaluation.counted.books import Books
from evaluation.counted.found import counted_of, everybody, higher_of
from evaluation.counted.nouns import CountedSheet, CountedStage
from evaluation.counted.view import ResubmitTerm, resubmit_term
from evaluation.law.moment import Moment
from evaluation.quarter.nouns import Sheet

KINDS = {
    CountedStage.PLANNING: "counted-plan",
    CountedStage.APPROVING: "counted-approve",
    CountedStage.FILLING: "counted-fill",
    CountedStage.AGREEING: "counted-agree",
}
"""By stage, what is asked of whose turn it is."""


@dataclass(frozen=True)
class CountedTurn:
    """What a sheet asks of somebody since a day; `term`: by when, where the act says so (B-53)."""

    person: PersonId
    kind: str
    sheet: Sheet
    since: date | None
    term: ResubmitTerm | None


def turns(moment: Moment[Books]) -> Iterator[CountedTurn]:
    """Every open turn. A sheet on which nothing stands yet is asked for like every other."""
    people = everybody(moment)
    for number in moment.books.counted.touched():
        sheet = moment.books.sheets.get(number)
        assert sheet is not None  # it is a draft of a running campaign
        counted = counted_of(moment, sheet)
        person = sheet.evaluator
        if counted.stage in (CountedStage.APPROVING, CountedStage.AGREEING):
            higher = higher_of(moment, sheet, people)
            person = sheet.evaluator if higher is None else higher.id
        term = resubmit_term(moment, sheet, counted)
        yield CountedTurn(person, KINDS[counted.stage], sheet, _since(moment, counted), term)


def _since(moment: Moment[Books], counted: CountedSheet) -> date | None:
    if counted.steps:
        return moment.office.day(counted.steps[-1].at)
    why = counted.unevaluated
    return None if why is None else moment.office.day(why.at)


def counted_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: those of `KINDS`; of HR "counted-late", a sheet not handed in again in time (B-53)."""
    late: Counter[tuple[CampaignId, str]] = Counter()
    for turn in turns(moment):
        if turn.person == person.id:
            yield duty_of(turn)
        if turn.term is not None and turn.term.days_left < 0:
            late[turn.sheet.campaign, str(turn.sheet.period)] += 1
    if person.roles & HR:
        for (campaign, period), count in late.items():
            yield Duty("counted-late", campaign, count, period)


def duty_of(turn: CountedTurn) -> Duty:
    """A turn as Home shows it."""
    period, number = str(turn.sheet.period), turn.sheet.person_name
    if turn.term is None:
        return Duty(turn.kind, turn.sheet.id, 1, period, number=number)
    term = turn.term
    return Duty(turn.kind, turn.sheet.id, 1, period, term.day, term.days_left, term.source, number)
