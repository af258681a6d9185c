"""The dismissed keep their account until the last result is received and its term has passed."""

from __future__ import annotations

from evaluation.law.moment import Moment
from evaluation.quarter.books import Books


def part_with_the_dismissed(moment: Moment[Books]) -> None:
    """Unlink whoever has left and can apply no more (M-10)."""
    for person, received in moment.books.joining.dismissed_and_told(moment.today):
        results = moment.books.results.of_person(person)
        days = moment.act(results[0].act).apply_within_working_days if results else 0
        last = moment.calendar.after(moment.office.day(received), days).day if received else None
        if last is None or last < moment.today:
            moment.books.joining.unlink(person)
            moment.books.trail.add(moment.now, None, "unlinked", {"person": person})
