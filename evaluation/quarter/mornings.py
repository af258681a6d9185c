"""What the clock does for the quarter: reminders, HR's mornings, farewells, year marks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from evaluation.agenda.days import coming_morning, reminder_days
from evaluation.agenda.writing import write_letter
from evaluation.base.person import HR
from evaluation.calendar.calendar import Quarter
from evaluation.law.moment import Moment
from evaluation.quarter.away import own_terms
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.books import Books
from evaluation.quarter.farewell import last_days_of_the_dismissed, part_with_the_dismissed
from evaluation.quarter.in_force import act_in_force, unopened
from evaluation.quarter.nouns import Campaign
from evaluation.quarter.receipts import Call, calls, listed_from, to_be_told, told_since
from evaluation.quarter.years import formation, forms_by_itself, reform_year


class OpenSheets:
    """Evaluators with open sheets hear before the common term (M-4a)."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every running quarter in which a sheet is still open."""
        return {
            day
            for campaign in moment.books.campaigns.running()
            if campaign.deadline is not None and moment.books.sheets.any_draft(campaign.id)
            for day in reminder_days(moment, campaign.deadline)
        }

    def ring(self, moment: Moment[Books]) -> None:
        """Each quarter on its own days."""
        outbox = moment.books.outbox
        for campaign in moment.books.campaigns.running():
            due = campaign.deadline
            if due is None or moment.today not in reminder_days(moment, due):
                continue
            if outbox.begin_morning(f"campaign:{campaign.id}", moment.today):
                outbox.remind_evaluators(campaign.id, moment.today, moment.now)


class Returned:
    """The same before the terms of those who have come back (S-6b)."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Of every sheet that has a term of its own."""
        return {
            day
            for own in own_terms(moment)
            if own.away.event is not None
            for day in reminder_days(moment, own.away.event.day)
        }

    def ring(self, moment: Moment[Books]) -> None:
        """Whoever evaluates somebody whose term is near."""
        if not moment.books.outbox.begin_morning("returned", moment.today):
            return
        for own in own_terms(moment):
            event, person = own.away.event, own.sheet.evaluator
            if event is not None and moment.today in reminder_days(moment, event.day):
                key = f"digest:{moment.today}:{person}"
                write_letter(moment, person, "digest", {}, key)


class OfHr:
    """HR hears on the morning on which somebody enters the call list, or a term is missed."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """As things stand, and with every dismissal that is known already (M-9b)."""
        last_days = {result.dismissed for result in moment.books.results.unreceived()}
        gone = sorted(day for day in last_days if day is not None and day >= moment.today)
        then = (moment.at(moment.office.end_of(day)) for day in gone)
        to_come = {day for one in then for call in calls(one) for day in _call_days(one, call)}
        return self._days_now(moment) | to_come | self._days_of_lists(moment)

    def ring(self, moment: Moment[Books]) -> None:
        """Everybody of HR in service, once."""
        if not moment.books.outbox.begin_morning("hr", moment.today):
            return
        if moment.today in self._days_now(moment):
            for person in moment.books.people.with_any_role(HR):
                if not person.has_left(moment.today):
                    key = f"digest:{moment.today}:{person.id}"
                    write_letter(moment, person.id, "digest", {}, key)

    def _days_now(self, moment: Moment[Books]) -> set[date]:
        return (
            {
                day
                for campaign in moment.books.campaigns.running()
                if moment.books.sheets.any_draft(campaign.id)
                for day in _first_late_day(moment, campaign)
            }
            | {day for call in calls(moment) for day in _call_days(moment, call)}
            | self._days_of_absences(moment)
            | self._days_to_begin(moment)
        )

    def _days_of_lists(self, moment: Moment[Books]) -> set[date]:
        """When an unreceived result would enter the call list (X-20)."""
        results = to_be_told(moment)
        return {
            listed_from(
                moment.act(one.act).acquaint_with(one.form),
                told_since(moment, one),
                moment.calendar,
            )
            for one in results
        }

    def _days_of_absences(self, moment: Moment[Books]) -> set[date]:
        """Somebody is expected back, or a term of his own is missed (S-6b)."""
        expected = {
            moment.calendar.first_working_day_from(absence.expected)
            for absence in moment.books.absences.all()
            if absence.expected is not None and absence.back is None
        }
        terms = (own.away.event for own in own_terms(moment))
        missed = {
            moment.calendar.after(event.late_after, 1).day for event in terms if event is not None
        }
        return expected | missed

    def _days_to_begin(self, moment: Moment[Books]) -> set[date]:
        """Before the notices of an unopened quarter are due, and on the working day after (X-09).

        And the first working day of the next quarter, on which to ask the same of this one.
        """
        act, late, days = act_in_force(moment), unopened(moment), set[date]()
        if late is not None:
            period, event = late
            days |= reminder_days(moment, event.plan_day)
            days.add(moment.calendar.after(event.plan_day, 1).day)
            days = {day for day in days if day > period.last_day}
        if act is not None and told_forms(act):
            coming = Quarter.of(moment.today).next().first_day
            days.add(moment.calendar.first_working_day_from(coming))
        return days


def _first_late_day(moment: Moment[Books], campaign: Campaign) -> set[date]:
    """The working day on which an unsigned sheet has become late, if any does (M-4a, X-34)."""
    event = moment.act(campaign.act).due(campaign.period, moment.calendar)
    return set() if event is None else {moment.calendar.after(event.late_after, 1).day}


def _call_days(moment: Moment[Books], call: Call) -> tuple[date, date]:
    """When HR hears of a call: the day of the list (X-20) and the last one of its term."""
    return call.since, moment.calendar.last_working_day_until(call.due)


class Farewell:
    """The dismissed lose their accounts once they can apply no more (M-10)."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """The working day after each last one, or the next morning if that has passed."""
        coming, last_days = coming_morning(moment), last_days_of_the_dismissed(moment).values()
        return {max(moment.calendar.after(last, 1).day, coming) for last in last_days}

    def ring(self, moment: Moment[Books]) -> None:
        """Once a day."""
        if moment.books.outbox.begin_morning("farewell", moment.today):
            part_with_the_dismissed(moment)


class Years:
    """M-4c: by the act's day everybody with a quarter has a year mark; X-61 without one. A bell."""

    def instants(self, moment: Moment[Books]) -> Iterable[datetime]:
        """When the marks of the year before and of this one are formed."""
        for year in (moment.today.year - 1, moment.today.year):
            formed = self._formation(moment, year)
            if formed is not None:
                yield formed

    def ring(self, moment: Moment[Books]) -> None:
        """Form them, once a year."""
        year = moment.today.year - 1
        formed = self._formation(moment, year)
        if formed is None or moment.now < formed:
            return
        if moment.books.outbox.begin_morning("years", date(year, 12, 31)):
            for person in moment.books.results.people_of(year):
                reform_year(moment, person, year)

    def _formation(self, moment: Moment[Books], year: int) -> datetime | None:
        act = moment.books.results.last_act_of(year)
        if act is None or not forms_by_itself(moment.act(act)):
            return None
        return formation(moment.act(act), year, moment.calendar, moment.office)
