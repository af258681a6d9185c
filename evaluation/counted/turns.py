"""Whose turn it is around sheets of КЦИ by count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import CampaignId, PersonId, ResultId
from evaluation.base.person import HR, Person
from evaluation.commission.nouns import DECIDING
from evaluation.counted.books import Books
from evaluation.counted.found import counted_of, everybody, higher_of
from evaluation.counted.nouns import CountedSheet, CountedStage
from evaluation.counted.view import SheetTerm, resubmit_term
from evaluation.law.moment import Moment
from evaluation.law.schedule import Term
from evaluation.law.words import Source
from evaluation.quarter.nouns import Campaign, Sheet

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
    term: SheetTerm | None


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


@dataclass(frozen=True)
class ToBring:
    """Agreed sheets of a campaign for which no sitting is planned yet; `term`: B-54's."""

    campaign: Campaign
    count: int
    term: SheetTerm | None


def to_bring(moment: Moment[Books]) -> Iterator[ToBring]:
    """Where HR has a sitting to plan: it brings what is agreed to the Commission in time (B-54)."""
    planned = {
        (moment.books.acts.text(one.act)[0], one.period)
        for one in moment.books.sittings.live()
        if one.stage in DECIDING
    }
    taken = moment.books.sittings.taken()
    for campaign in moment.books.campaigns.running():
        act, period = moment.act(campaign.act), str(campaign.period)
        if act.commission is None or (act.key, period) in planned:
            continue
        found = [one for one in moment.books.counted.agreed(act.key, period) if one not in taken]
        if found:
            term = _to_bring_by(moment, act.commission.submitted_within, found)
            yield ToBring(campaign, len(found), term)


def _to_bring_by(
    moment: Moment[Books], within: Term | None, found: Sequence[ResultId]
) -> SheetTerm | None:
    results = (moment.books.results.get(one) for one in found)
    first = min(moment.office.day(one.signed_at) for one in results if one is not None)
    if within is None:
        return None
    day = moment.calendar.after(first, within.working_days).day
    left = moment.calendar.working_days_left(moment.today, day)
    return SheetTerm(day, left, within.source)


def counted_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: those of `KINDS`; of HR "counted-late", a sheet not handed in again in time (B-53),
    and "counted-bring", agreed ones for which no sitting is planned (B-54).
    """
    late: Counter[tuple[CampaignId, str]] = Counter()
    for turn in turns(moment):
        if turn.person == person.id:
            yield duty_of(turn)
        if turn.term is not None and turn.term.days_left < 0:
            late[turn.sheet.campaign, str(turn.sheet.period)] += 1
    if person.roles & HR:
        for (campaign, period), count in late.items():
            yield Duty("counted-late", campaign, count, period)
        for one in to_bring(moment):
            day, left, source = _parts(one.term)
            period = str(one.campaign.period)
            yield Duty("counted-bring", one.campaign.id, one.count, period, day, left, source)


def duty_of(turn: CountedTurn) -> Duty:
    """A turn as Home shows it."""
    period, number = str(turn.sheet.period), turn.sheet.person_name
    day, left, source = _parts(turn.term)
    return Duty(turn.kind, turn.sheet.id, 1, period, day, left, source, number)


def _parts(term: SheetTerm | None) -> tuple[date | None, int | None, Source | None]:
    return (None, None, None) if term is None else (term.day, term.days_left, term.source)
