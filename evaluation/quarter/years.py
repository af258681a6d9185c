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


def forms_by_itself(act: Methodology) -> bool:
    """Whether the year is a mean of quarters: not where it is weighed with a plan before a
    Commission (V-32), nor where sheets give no marks (X-31).
    """
    return act.year is None and act.mark_rule is not None


def formation(methodology: Methodology, year: int, calendar: Calendar, office: Office) -> datetime:
    """When the marks of a year form though a quarter is missing: the planned morning (M-4c, X-34).

    An act that sets no day for it (X-61) asks for nothing then: only, once the term of the fourth
    quarter is over, a quarter that somebody has no sheet of is no longer waited for.
    """
    fourth = Quarter(year, 4)
    if methodology.dates_event(FINAL_MARK):
        return office.morning(methodology.event(FINAL_MARK, fourth, calendar).plan_day)
    over = methodology.event(QUARTER_MARK, fourth, calendar).late_after
    return office.morning(calendar.after(over, 1).day)


def _is_time(moment: Moment[Books], person: PersonId, year: int, latest: QuarterMark) -> bool:
    act, is_open = moment.act(latest.act), moment.books.sheets.has_draft(person, year)
    if latest.period.number == 4 and not is_open:
        return True
    if is_open and not act.dates_event(FINAL_MARK):
        return False
    return moment.now >= formation(act, year, moment.calendar, moment.office)


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
        here = None if own is None else own.signed_by
        marks[received.period] = QuarterMark(received.period, mean, act, here, received)
    return tuple(sorted(marks.values(), key=lambda one: one.period.first_day))


def reform_year(moment: Moment[Books], person: PersonId, year: int) -> None:
    """Form or renew somebody's year mark if its time has come and its quarters say something new.

    Its time: the fourth quarter is signed and nothing of the year is open, or the act's day for it
    is near, or it was formed before (X-21). Without such a day it is the last quarter's mark that
    is waited for, however late (X-61). Quarters without a mark are left out (A-01).
    """
    quarters = marks_of_year(moment, person, year)
    if not quarters:
        return
    act = quarters[-1].act
    if not forms_by_itself(moment.act(act)):
        return
    last = moment.books.years.latest(person, year)
    if last is None and not _is_time(moment, person, year, quarters[-1]):
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
