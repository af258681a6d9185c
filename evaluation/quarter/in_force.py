"""The act under which the body lives now: that of its latest quarter or planning (X-30)."""

from __future__ import annotations

from evaluation.calendar.calendar import Quarter
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.schedule import Event
from evaluation.quarter.beginning import first_notice
from evaluation.quarter.books import Books
from evaluation.quarter.found import last_opened


def act_in_force(moment: Moment[Books]) -> Methodology | None:
    """The act as it stood when it was opened last, None before the first opening."""
    digest = last_opened(moment.books)
    return None if digest is None else moment.act(digest)


def unopened(moment: Moment[Books]) -> tuple[Quarter, Event] | None:
    """The quarter that has ended and isn't opened, though its people have to be told (X-09).

    None where the body's act asks for no such notice, or came after that quarter.
    """
    act, period = act_in_force(moment), Quarter.of(moment.today).previous()
    event = None if act is None else first_notice(act, period, moment.calendar)
    if event is None:
        return None
    opened = [one.period for one in moment.books.campaigns.all() if one.state != "cancelled"]
    standing = [one for one in opened if isinstance(one, Quarter)]
    planned = [one.period.quarters[0] for one in moment.books.work_plans.plannings()]
    if period in standing or period < min([*standing, *planned], default=period):
        return None
    return period, event
