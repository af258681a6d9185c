"""How long the documents of an evaluation are kept: from its completion on (M-12, S-15, X-58)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from evaluation.calendar.calendar import months_after
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.quarter.books import Books
from evaluation.quarter.contested import Contested
from evaluation.quarter.nouns import Result


@dataclass(frozen=True)
class Keeping:
    """When an evaluation was completed, and until when it is kept; None while it isn't over.

    `years` None: the act sets no term, and nothing is ever purged (V-37).
    """

    years: int | None
    completed: date | None
    source: Source

    @property
    def until(self) -> date | None:
        """The last day of the term."""
        if self.completed is None or self.years is None:
            return None
        return months_after(self.completed, self.years * 12)


def keeping_of(moment: Moment[Books], result: Result, contested: Contested | None) -> Keeping:
    """X-58: the years run from the completion, whatever day the sheet was due on."""
    storage = moment.act(result.act).storage
    return Keeping(storage.years, _completed(moment, result, contested), storage.source)


def _completed(moment: Moment[Books], result: Result, contested: Contested | None) -> date | None:
    """The last of: signing, receipt, the owner's word, his return, the protocol about it."""
    if result.received_at is None or (contested is not None and contested.is_running):
        return None
    told = (result.signed_at, result.received_at, result.acknowledged_at)
    days = [moment.office.day(at) for at in told if at is not None]
    if contested is not None and contested.settled_at is not None:
        days.append(moment.office.day(contested.settled_at))
    for absence in moment.books.absences.of_people([result.person]):
        if absence.overlaps(result.period.last_day + timedelta(days=1), max(days)):
            if absence.back is None:
                return None
            days.append(absence.back)
    return max(days)
