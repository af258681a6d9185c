"""The dismissed keep their account until the last result is received and its term has passed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from evaluation.base.ids import PersonId
from evaluation.calendar.office import Office
from evaluation.law.stored import Acts
from evaluation.quarter.books import Books


def part_with_the_dismissed(books: Books, acts: Acts, office: Office, now: datetime) -> None:
    """Unlink whoever has left and can apply no more (M-10)."""
    today = office.day(now)
    for person, last in last_days_of_the_dismissed(books, acts, office).items():
        if last < today:
            books.joining.unlink(person)
            books.trail.add(now, None, "unlinked", {"person": person})


def last_days_of_the_dismissed(books: Books, acts: Acts, office: Office) -> Mapping[PersonId, date]:
    """Until when they keep their accounts: those who leave, or have left, with nothing open."""
    calendar, found = books.days.calendar(), {}
    for person, last, received in books.joining.dismissed_and_told():
        results = books.results.of_person(person)
        days = acts.of(books, results[0].act).apply_within_working_days if results else 0
        term = calendar.after(office.day(received), days).day if received else last
        found[person] = max(last, term)
    return found
