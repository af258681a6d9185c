"""What somebody has to do now: home shows it, reminders repeat it, in the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from evaluation.agenda.books import Books
from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.calibration.hearing import seconds_of
from evaluation.calibration.turns import all_turns
from evaluation.law.stored import Acts
from evaluation.plans.turns import plan_turns
from evaluation.quarter.away import own_terms
from evaluation.quarter.in_force import unopened
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import calls, starts_by_opening
from evaluation.survey.turns import survey_turns


def duties_of(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> tuple[Duty, ...]:
    """Somebody's open tasks, the most urgent first."""
    found = [*_to_score(books, acts, office, person, now), *_to_read(books, acts, person)]
    found += _in_cases(books, acts, office, person, now)
    found += _around_plans(books, acts, office, person, now)
    found += _in_surveys(books, acts, office, person, now)
    if person.roles & HR:
        found += _of_hr(books, acts, office, person, now)
    return tuple(sorted(found, key=lambda duty: duty.day or date.max))


def score_duty(
    books: Books, acts: Acts, office: Office, campaign: Campaign, count: int, now: datetime
) -> Duty:
    """The task of signing `count` sheets of a campaign."""
    calendar = books.days.calendar()
    event = acts.of(books, campaign.act).event("quarter_mark", campaign.period, calendar)
    left = event.days_left(office.day(now), calendar)
    period = str(campaign.period)
    return Duty("score", campaign.id, count, period, event.day, left, event.source)


def _to_score(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> list[Duty]:
    """Sheets to sign: those in the common term together, each with a term of its own beside."""
    calendar, today = books.days.calendar(), office.day(now)
    own = own_terms(books, acts, calendar, evaluator=person.id)
    found = []
    for campaign, count in books.sheets.open_counts(person.id):
        apart = [one for one in own if one.sheet.campaign == campaign.id]
        common = score_duty(books, acts, office, campaign, count - len(apart), now)
        found += [common] if common.count else []
        terms = [one.away.event for one in apart if one.away.event is not None]
        if terms:  # nothing is asked while he isn't back (S-6b)
            first = min(terms, key=lambda event: event.day)
            left, source = first.days_left(today, calendar), first.source
            number, period = campaign.id, common.period
            found.append(Duty("score-back", number, len(terms), period, first.day, left, source))
    return found


def _to_read(books: Books, acts: Acts, person: Person) -> list[Duty]:
    """One's own results: to be opened, then to be acknowledged (X-20)."""
    found = []
    for result in books.results.of_person(person.id):
        if result.acknowledged_at is not None or result.recalled_at is not None:
            continue
        by_opening = starts_by_opening(acts.of(books, result.act))
        if result.received_at is not None and not by_opening:
            continue  # HR has recorded the acquaintance: nothing is left to say
        seen = result.received_at is not None or books.results.is_opened(result.id)
        kind = "acknowledge" if seen else "result"
        found.append(Duty(kind, result.id, 1, str(result.period)))
    return found


def _in_cases(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> list[Duty]:
    """The person's turns in calibration cases."""
    calendar, today = books.days.calendar(), office.day(now)
    found = []
    for turn in all_turns(books, acts, office, now):
        if turn.person == person.id:
            left = None if turn.day is None else calendar.working_days_left(today, turn.day)
            kind = f"case-{turn.kind}"
            case = turn.case
            found.append(Duty(kind, case.id, 1, "", turn.day, left, turn.source, case.number))
    return [*found, *_to_confirm(books, person, today)]


def _in_surveys(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> list[Duty]:
    """The person's tasks in surveys: the same for all who are asked (R-360.3)."""
    calendar, today = books.days.calendar(), office.day(now)
    return [
        Duty(
            f"survey-{turn.kind}",
            turn.target,
            turn.count,
            turn.period,
            turn.day,
            calendar.working_days_left(today, turn.day),
            turn.source,
        )
        for turn in survey_turns(books, acts, office, person, now)
    ]


def _around_plans(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> list[Duty]:
    """The person's turns around work plans, those of one kind and period together (S-23)."""
    calendar, today = books.days.calendar(), office.day(now)
    found: dict[tuple[str, str], Duty] = {}
    for turn in plan_turns(books, acts, office, now, person):
        known = found.get((turn.kind, turn.period))
        count = known.count + 1 if known else 1
        day = min(turn.day, known.day) if known and known.day else turn.day
        found[turn.kind, turn.period] = Duty(
            f"plan-{turn.kind}",
            turn.plan.planning,
            count,
            turn.period,
            day,
            calendar.working_days_left(today, day),
            turn.source,
        )
    return list(found.values())


def _to_confirm(books: Books, person: Person, today: date) -> list[Duty]:
    """What somebody else has recorded of an act on paper, for a second person to confirm."""
    found = []
    for case in books.cases.live():
        if person.id in seconds_of(books, case, today):
            waiting = [r for r in books.records.waiting(case.id) if r.recorded_by != person.id]
            if waiting:
                found.append(Duty("record", case.id, len(waiting), ""))
    return found


def _of_hr(books: Books, acts: Acts, office: Office, person: Person, now: datetime) -> list[Duty]:
    waiting = calls(books, acts, office, now)
    flags, today = books.sheets.flagged(), office.day(now)
    found = _late(books, acts, office, now)
    overdue = sum(absence.is_overdue(today) for absence in books.absences.all())
    if overdue:
        found.append(Duty("absences", 0, overdue, ""))
    if waiting:
        first = min(waiting, key=lambda call: call.due)
        left = None if first.source is None else first.days_left  # the act's own term, or none
        found.append(Duty("calls", 0, len(waiting), "", first.due, left, first.source))
    if flags:
        found.append(Duty("flags", 0, len(flags), ""))
    late_to_begin = unopened(books, acts, today)
    if late_to_begin is not None:
        period, event = late_to_begin
        left = books.days.calendar().working_days_left(today, event.plan_day)
        found.append(Duty("begin", 0, 1, str(period), event.plan_day, left, event.source))
    asked = (one for one in books.disputes.all() if one.person != person.id)
    unanswered = sum(dispute.answer is None for dispute in asked)
    if unanswered:
        found.append(Duty("disputes", 0, unanswered, ""))
    return found


def _late(books: Books, acts: Acts, office: Office, now: datetime) -> list[Duty]:
    """Quarters whose term has passed with sheets unsigned (M-4a): A-09, they are still taken."""
    found, today = [], office.day(now)
    own = own_terms(books, acts, books.days.calendar())
    for campaign in books.campaigns.running():
        progress = books.sheets.progress_by_unit(campaign.id)
        apart = [one.away.event for one in own if one.sheet.campaign == campaign.id]
        unsigned = sum(unit.total - unit.signed for unit in progress) - len(apart)
        late = sum(event is not None and today > event.late_after for event in apart)
        duty = score_duty(books, acts, office, campaign, unsigned, now)
        if duty.days_left is not None and duty.days_left < 0:
            late += unsigned
        if late:
            found.append(replace(duty, kind="late", count=late))
    return found


class Duties:
    """The one verb of home."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def of(self, actor: Person) -> tuple[Duty, ...]:
        """The actor's open tasks, the most urgent first."""
        now = self._clock.now()
        return await self._store.read(
            lambda books: duties_of(books, self._acts, self._office, actor, now)
        )
