"""The dismissed keep their account until the last result is received and its term has passed."""

from __future__ import annotations

from datetime import datetime

from evaluation.calendar.office import Office
from evaluation.law.stored import Acts
from evaluation.quarter.books import Books


def part_with_the_dismissed(books: Books, acts: Acts, office: Office, now: datetime) -> None:
    """Unlink whoever has left and can apply no more (M-10)."""
    calendar, today = books.days.calendar(), office.day(now)
    for person, received in books.joining.dismissed_and_told(today):
        results = books.results.of_person(person)
        days = acts.of(books, results[0].act).apply_within_working_days if results else 0
        last = calendar.after(office.day(received), days).day if received else None
        if last is None or last < today:
            books.joining.unlink(person)
            books.trail.add(now, None, "unlinked", {"person": person})
