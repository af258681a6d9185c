"""The act under which the body lives now: that of its latest quarter or planning (X-30)."""

from __future__ import annotations

from datetime import date

from evaluation.calendar.calendar import Quarter
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.law.stored import Acts
from evaluation.quarter.beginning import first_notice
from evaluation.quarter.books import Books
from evaluation.quarter.found import last_opened


def act_in_force(books: Books, acts: Acts) -> Methodology | None:
    """The act as it stood when it was opened last, None before the first opening."""
    digest = last_opened(books)
    return None if digest is None else acts.of(books, digest)


def unopened(books: Books, acts: Acts, today: date) -> tuple[Quarter, Event] | None:
    """The quarter that has ended and isn't opened, though its people have to be told (X-09).

    None where the body's act asks for no such notice, or came after that quarter.
    """
    act, period = act_in_force(books, acts), Quarter.of(today).previous()
    event = None if act is None else first_notice(act, period, books.days.calendar())
    if event is None:
        return None
    standing = [one.period for one in books.campaigns.all() if one.state != "cancelled"]
    planned = [one.period.quarters[0] for one in books.work_plans.plannings()]
    if period in standing or period < min([*standing, *planned]):
        return None
    return period, event
