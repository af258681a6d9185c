"""When an act was in force: it is asked about periods of that time, and of no other (X-65)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.law.eligibility import Period
from evaluation.law.words import Source, Title


@dataclass(frozen=True)
class InForce:
    """From `since`, the earliest day that it may have begun on, to `until`; None: no end known."""

    since: date
    until: date | None
    source: Source

    def is_before(self, period: Period) -> bool:
        """Whether the period was over before the act came into force."""
        return period.last_day < self.since

    def holds(self, period: Period) -> bool:
        """Whether it was in force on any day of the period."""
        return not (self.is_before(period) or self.is_over(period))

    def is_over(self, period: Period) -> bool:
        """Whether the period began after the act had gone out of force."""
        return self.until is not None and self.until < period.first_day


@dataclass(frozen=True)
class Transitional(Title):
    """A chapter about a period that it names itself, whenever the act came into force (B-4c).

    The other chapters have nothing to say about that period.
    """

    since: date
    until: date

    def is_about(self, period: Period) -> bool:
        """Whether the period lies in the chapter's own."""
        return self.since <= period.first_day and period.last_day <= self.until
