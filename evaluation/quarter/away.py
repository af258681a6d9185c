"""Who is away while the evaluation runs, and the term of his sheet then (S-6b, B-4b, X-11)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.law.act import Absent, Form, Methodology
from evaluation.law.moment import Moment
from evaluation.law.schedule import Event
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Absence, Sheet


@dataclass(frozen=True)
class Away:
    """What an absence does to a sheet.

    `event` is the sheet's term, None while it has no last day; `is_own` tells it from the common
    term, in which he is evaluated without his participation.
    """

    absence: Absence
    event: Event | None
    is_own: bool


@dataclass(frozen=True)
class OwnTerm:
    """An unsigned sheet that the common term doesn't bind."""

    sheet: Sheet
    away: Away


def term_of(
    methodology: Methodology, form: Form, event: Event, absence: Absence, calendar: Calendar
) -> Event | None:
    """The term of a sheet whose evaluatee is away before `event` ends; None while he isn't back.

    Where the act lets КЦИ wait, they have its working days after his return (S-6b), also when these
    end before the common term (X-64); everything else keeps the common term (B-4b, X-11).
    """
    rule = methodology.absent
    if rule is None or rule.working_days is None or not _waits(rule, form):
        return event
    if absence.back is None:
        return None
    day = calendar.after(absence.back, rule.working_days).day
    return Event(event.name, day, day, day, rule.source)


def _waits(rule: Absent, form: Form) -> bool:
    """Whether marks on this form are given after a return (S-6b: КЦИ; V-3d: every mark)."""
    return rule.every_mark or form.method == "kci"


def away_of(
    methodology: Methodology,
    form: Form,
    period: Period,
    event: Event | None,
    absences: Iterable[Absence],
    calendar: Calendar,
) -> Away | None:
    """What somebody's absences do to his sheet of a period; None: he is here while it runs.

    The evaluation runs from its first day to the sheet's last day: somebody who comes back
    and leaves again before it waits again. Nobody waits where no last day is set. Pure.
    """
    if methodology.absent is None or event is None:
        return None
    begins = methodology.evaluation_begins(period, calendar)
    found: Absence | None = None
    term: Event | None = event
    for absence in sorted(absences, key=lambda one: one.first_day):
        if term is not None and absence.overlaps(begins, term.late_after):
            found, term = absence, term_of(methodology, form, term, absence, calendar)
    return None if found is None else Away(found, term, term is not event)


def is_late(event: Event | None, away: Away | None, day: date) -> bool:
    """Whether signing on `day` comes after the sheet's last day, if it has one (S-6b)."""
    term = event if away is None else away.event
    return term is not None and day > term.late_after


def away_sheets(moment: Moment[Books], sheets: Sequence[Sheet]) -> dict[int, Away]:
    """By the number of the sheet, for those of `sheets` whose people are away while they run."""
    concerned = [sheet for sheet in sheets if moment.act(sheet.act).absent is not None]
    if not concerned:
        return {}
    absences = moment.books.absences.of_people({sheet.person for sheet in concerned})
    found = {}
    for sheet in concerned if absences else ():
        act = moment.act(sheet.act)
        event = act.due(sheet.period, moment.calendar)
        his = [absence for absence in absences if absence.person == sheet.person]
        away = away_of(act, act.forms[sheet.form], sheet.period, event, his, moment.calendar)
        if away is not None:
            found[int(sheet.id)] = away
    return found


def own_terms(
    moment: Moment[Books],
    person: PersonId | None = None,
    evaluator: PersonId | None = None,
) -> tuple[OwnTerm, ...]:
    """The unsigned sheets of running quarters that wait for somebody's return, or did (S-6b)."""
    numbers = moment.books.absences.open_sheets(person, evaluator)
    found = [sheet for sheet in map(moment.books.sheets.get, numbers) if sheet is not None]
    away = away_sheets(moment, found)
    return tuple(
        OwnTerm(sheet, away[sheet.id])
        for sheet in found
        if sheet.id in away and away[sheet.id].is_own
    )
