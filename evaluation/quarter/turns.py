"""What the quarter asks of somebody: to score, to read, and of HR what waits for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.law.moment import Moment
from evaluation.quarter.away import own_terms
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign
from evaluation.quarter.in_force import unopened
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import (
    calls,
    is_by_signature,
    is_for_later,
    starts_by_opening,
)
from evaluation.quarter.received import seconded_marks
from evaluation.quarter.schedules import may_approve


def own_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "score", "score-back", "schedule", "schedule-paper", "result", "acknowledge"; of HR
    and of officials "received"; of officials "admission".
    """
    yield from _to_score(moment, person)
    yield from _schedules(moment, person)
    yield from _to_read(moment, person)
    if person.roles & {*HR, Role.APPOINTING}:
        waiting = seconded_marks(moment, person)
        if waiting:
            yield Duty("received", 0, waiting, "")
    if Role.APPOINTING in person.roles:
        for one in moment.books.admissions.waiting():
            period = known_campaign(moment.books, one.campaign).period
            yield Duty("admission", one.id, 1, str(period))


def hr_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds, for HR alone: "late", "absences", "calls", "flags", "begin"."""
    if person.roles & HR:
        yield from _late(moment)
        yield from _around_results(moment)
        yield from _to_begin(moment)


def score_duty(moment: Moment[Books], campaign: Campaign, count: int) -> Duty:
    """The task of signing `count` sheets of a campaign."""
    event, period = (
        moment.act(campaign.act).due(campaign.period, moment.calendar),
        str(campaign.period),
    )
    if event is None:
        return Duty("score", campaign.id, count, period)
    left = event.days_left(moment.today, moment.calendar)
    return Duty("score", campaign.id, count, period, event.day, left, event.source)


def _to_score(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Sheets to sign: those in the common term together, each with a term of its own beside."""
    own = own_terms(moment, evaluator=person.id)
    for campaign, count in moment.books.sheets.open_counts(person.id):
        apart = [one for one in own if one.sheet.campaign == campaign.id]
        common = score_duty(moment, campaign, count - len(apart))
        if common.count:
            yield common
        terms = [one.away.event for one in apart if one.away.event is not None]
        if terms:  # nothing is asked while he isn't back (S-6b)
            first = min(terms, key=lambda event: event.day)
            left, source = first.days_left(moment.today, moment.calendar), first.source
            back, period = len(terms), common.period
            yield Duty("score-back", campaign.id, back, period, first.day, left, source)


def _schedules(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Schedules to approve, and papers of them to stand behind as the second person (S-11b)."""
    if not (may_approve(person) or person.roles & HR):
        return
    for schedule in moment.books.schedules.all():
        latest = moment.books.schedules.latest(schedule.period)
        if schedule.is_approved or latest is None or latest.id != schedule.id:
            continue
        records = moment.books.schedules.waiting(schedule.id)
        period = str(schedule.period)
        if any(record.recorded_by != person.id for record in records):
            yield Duty("schedule-paper", schedule.id, 1, period)
        elif may_approve(person) and not records:
            yield Duty("schedule", schedule.id, 1, period)


def _to_read(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """One's own results: to be opened, then to be acknowledged (X-20)."""
    for result in moment.books.results.of_person(person.id):
        if result.acknowledged_at is not None or result.recalled_at is not None:
            continue
        act = moment.act(result.act)
        if is_for_later(act, result):
            continue
        if is_by_signature(act):
            continue  # he signs on paper, and HR asks him to (T-41a)
        if result.received_at is not None and not starts_by_opening(act):
            continue  # HR has recorded the acquaintance: nothing is left to say
        seen = result.received_at is not None or moment.books.results.is_opened(result.id)
        yield Duty("acknowledge" if seen else "result", result.id, 1, str(result.period))


def _late(moment: Moment[Books]) -> Iterator[Duty]:
    """Quarters whose term has passed with sheets unsigned (M-4a): A-09, they are still taken."""
    own = own_terms(moment)
    for campaign in moment.books.campaigns.running():
        progress = moment.books.sheets.progress_by_unit(campaign.id)
        apart = [one.away.event for one in own if one.sheet.campaign == campaign.id]
        unsigned = sum(unit.total - unit.signed for unit in progress) - len(apart)
        late = sum(event is not None and moment.today > event.late_after for event in apart)
        duty = score_duty(moment, campaign, unsigned)
        if duty.days_left is not None and duty.days_left < 0:
            late += unsigned
        if late:
            yield replace(duty, kind="late", count=late)


def _around_results(moment: Moment[Books]) -> Iterator[Duty]:
    """Whoever is expected back, has to be told himself, or has said that a sheet is wrong."""
    overdue = sum(absence.is_overdue(moment.today) for absence in moment.books.absences.all())
    if overdue:
        yield Duty("absences", 0, overdue, "")
    waiting = calls(moment)
    if waiting:
        first = min(waiting, key=lambda call: call.due)
        left = None if first.source is None else first.days_left  # the act's own term, or none
        yield Duty("calls", 0, len(waiting), "", first.due, left, first.source)
    flags = moment.books.sheets.flagged()
    if flags:
        yield Duty("flags", 0, len(flags), "")


def _to_begin(moment: Moment[Books]) -> Iterator[Duty]:
    """A quarter that isn't opened whose people have to be told (X-09)."""
    late = unopened(moment)
    if late is not None:
        period, event = late
        left = moment.calendar.working_days_left(moment.today, event.plan_day)
        yield Duty("begin", 0, 1, str(period), event.plan_day, left, event.source)
