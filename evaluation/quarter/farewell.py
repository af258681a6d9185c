"""The dismissed keep their account until the last result is received and its term has passed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books


def part_with_the_dismissed(moment: Moment[Books]) -> None:
    """Unlink whoever has left and can apply no more (M-10)."""
    for person, last in last_days_of_the_dismissed(moment).items():
        if last < moment.today:
            moment.books.joining.unlink(person)
            moment.record(None, "unlinked", {"person": person})


def last_days_of_the_dismissed(moment: Moment[Books]) -> Mapping[PersonId, date]:
    """Until when they keep their accounts: those who leave, or have left, with nothing open."""
    found = {}
    for person, last, received in moment.books.joining.dismissed_and_told():
        results = moment.books.results.of_person(person)
        days = moment.act(results[0].act).contest_days(results[0].form) if results else 0
        term = last
        if received is not None:
            term = moment.calendar.after(moment.office.day(received), days).day
        found[person] = max(last, term)
    return found
