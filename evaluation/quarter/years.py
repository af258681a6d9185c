"""The year mark: it forms by itself from the quarters, and again when a quarter changes."""

from __future__ import annotations

from datetime import datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import mean_of
from evaluation.law.schedule import FINAL_MARK, QUARTER_MARK
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import QuarterMark, YearMark


def formation(methodology: Methodology, year: int, calendar: Calendar, office: Office) -> datetime:
    """When the marks of a year form at the latest: the morning of the planned day (M-4c, X-34).

    Where they are due together with the fourth quarter they wait until its term is over (S-5c).
    """
    fourth = Quarter(year, 4)
    planned = methodology.event(FINAL_MARK, fourth, calendar).plan_day
    over = methodology.event(QUARTER_MARK, fourth, calendar).late_after
    return office.morning(planned if planned > over else calendar.after(over, 1).day)


def marks_of_year(moment: Moment[Books], person: PersonId, year: int) -> tuple[QuarterMark, ...]:
    """What each quarter brings, this body's and what other bodies gave, in order (X-55).

    Where both have evaluated a part of a quarter its mark is their mean (X-35).
    """
    marks = {one.period: one for one in moment.books.results.quarter_marks(person, year)}
    for received in moment.books.received_marks.confirmed(person, year):
        own = marks.get(received.period)
        mean = mean_of([received.mark])
        if own is not None:
            mean = mean_of([own.mean, received.mark])
        act = received.act if own is None else own.act
        marks[received.period] = QuarterMark(received.period, mean, act, received)
    return tuple(sorted(marks.values(), key=lambda one: one.period.first_day))


def reform_year(moment: Moment[Books], person: PersonId, year: int) -> None:
    """Form or renew somebody's year mark if its time has come and its quarters say something new.

    Its time: the fourth quarter is signed and nothing of the year is open, or 30 January is near,
    or it was formed before (X-21). Quarters without a mark are left out (A-01).
    """
    quarters = marks_of_year(moment, person, year)
    if not quarters:
        return
    act = quarters[-1].act
    last = moment.books.years.latest(person, year)
    complete = quarters[-1].period.number == 4 and not moment.books.sheets.has_draft(person, year)
    due = moment.now >= formation(moment.act(act), year, moment.calendar, moment.office)
    if not (last or complete or due):
        return
    mean = mean_of(quarter.mean for quarter in quarters)
    if last is not None and (last.mean.value, last.quarters) == (mean.value, len(quarters)):
        return
    revision = last.revision + 1 if last else 1
    moment.books.years.add(YearMark(person, year, revision, act, mean, len(quarters), moment.now))
    payload = {"person": person, "year": year, "revision": revision}
    moment.record(None, "year-mark", payload)
    key = f"year:{person}:{year}:{revision}"
    write_letter(moment, person, "year", {"year": year}, key)
