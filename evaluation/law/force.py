"""When an act was in force: it is asked about periods of that time, and of no other (X-65)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Half, Year
from evaluation.calendar.periods import Period as NamedPeriod
from evaluation.law.counted import CountedRule
from evaluation.law.eligibility import Stretch
from evaluation.law.schedule import Term
from evaluation.law.words import Source, Title


@dataclass(frozen=True)
class InForce:
    """From `since`, the earliest day that it may have begun on, to `until`; None: no end known.

    `repealed`: the order that put it out of force, whose own day may be unknown (X-31, V-0).
    """

    since: date
    until: date | None
    source: Source
    repealed: Title | None = None

    def is_before(self, period: Stretch) -> bool:
        """Whether the period was over before the act came into force."""
        return period.last_day < self.since

    def holds(self, period: Stretch) -> bool:
        """Whether it was in force on any day of the period."""
        return not (self.is_before(period) or self.is_over(period))

    def is_over(self, period: Stretch) -> bool:
        """Whether the period began after the act had gone out of force."""
        return self.until is not None and self.until < period.first_day


@dataclass(frozen=True)
class Span:
    """A period that a chapter names: one plan and one sheet are about it (X-66)."""

    first_day: date
    last_day: date

    @property
    def period(self) -> NamedPeriod:
        """As campaigns and sheets name it. ValueError for no quarter, half or year."""
        year = self.first_day.year
        named = (Year(year), Half(year, 1), Half(year, 2), Quarter.of(self.first_day))
        for one in named:
            if (one.first_day, one.last_day) == (self.first_day, self.last_day):
                return one
        raise ValueError(f"{self.first_day} to {self.last_day} is no quarter, half or year")


@dataclass(frozen=True)
class Chapter:
    """What a transitional chapter rules for its period (B-42 to B-54, B-66, B-67).

    `number`: the chapter's own. `plan` and `sheet` are its forms. `set_within` can't be kept for a
    period that was over before the act, and isn't enforced (X-28). `kinds`: why somebody stayed
    unevaluated, of those that the act lists of the absent.
    """

    number: int
    spans: tuple[Span, ...]
    spans_source: Source
    kinds: tuple[str, ...]
    counted: CountedRule
    plan: Title
    sheet: Title
    set_within: Term
    late_source: Source
    approved_source: Source
    head_approves_source: Source
    review_source: Source
    resubmit_within: Term
    acquaint: Term
    channels_source: Source


@dataclass(frozen=True)
class Transitional(Title):
    """A chapter about a period that it names itself, whenever the act came into force (B-4c).

    The other chapters have nothing to say about that period.
    """

    since: date
    until: date
    chapter: Chapter | None = None

    def is_about(self, period: Stretch) -> bool:
        """Whether the period lies in the chapter's own."""
        return self.since <= period.first_day and period.last_day <= self.until
