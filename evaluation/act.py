"""What an act says, as frozen data: who evaluates whom, on which form, by when, on which scale."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, Protocol

from evaluation.calendar import Calendar, Quarter, months_after
from evaluation.eligibility import EligibilityRule
from evaluation.scales import Grade, Scale
from evaluation.words import Source, Title, Words

QUARTER_MARK = "quarter_mark"
FINAL_MARK = "final_mark"
ACQUAINT_DISMISSED = "acquaint_dismissed"
ARCHIVE_UNTIL = "archive_until"

TITLE_KEYS = (
    "servant",
    "evaluator",
    "evaluatee",
    "superior",
    "unit_head",
    "managerial_post",
    "appointing_official",
    "hr_service",
    "system",
    "period",
    "sheet",
    "final_mark",
    "calibration",
    "protocol",
)
"""The names that every act gives, in its own words."""

Evaluator = Literal["superior", "unit_head"]
Enforcement = Literal["hard", "warn"]
MajorityOf = Literal["members", "participants"]
Roll = Literal["forward", "none"]

_LOOK_ALIKES = str.maketrans("АВСЕОРКМНТХ", "ABCEOPKMHTX")
_DASHES_AND_SPACES = re.compile(r"[\s\-\u2010-\u2015\u2212]+")


def normal_category(code: str) -> str:
    """One spelling of a post's category: "D – О – 1" with a Cyrillic О becomes "D-O-1" (X-30)."""
    plain = unicodedata.normalize("NFKC", code)
    visible = "".join(sign for sign in plain if unicodedata.category(sign) != "Cf")
    latin = visible.upper().translate(_LOOK_ALIKES)
    return _DASHES_AND_SPACES.sub("-", latin).strip("-")


def family_of(category: str) -> str:
    """The family of a category: "D-O" of "D-O-1", "D" of "D-3"; empty when there is no number."""
    family, _, number = normal_category(category).rpartition("-")
    return family if number.isascii() and number.isdecimal() else ""


class Post(Protocol):
    """What M-16 asks about a person's post."""

    @property
    def category(self) -> str: ...
    @property
    def is_unit_head(self) -> bool: ...
    @property
    def is_managerial(self) -> bool: ...


@dataclass(frozen=True)
class Item:
    """One row of an evaluation sheet."""

    key: str
    name: Words
    help: Words | None
    source: Source


@dataclass(frozen=True)
class Form:
    """An evaluation sheet, with the items in the order of its rows."""

    key: str
    title: Words
    items: tuple[Item, ...]
    source: Source

    @property
    def verified(self) -> bool:
        """False while its official text is not at hand: HR sees a banner."""
        return self.source.verified and all(item.source.verified for item in self.items)


@dataclass(frozen=True)
class Condition:
    """A post that a route speaks of; what is None is not asked."""

    category: str | None
    is_unit_head: bool | None
    is_managerial: bool | None

    def fits(self, post: Post) -> bool:
        """Whether the post answers everything that is asked."""
        return (
            self.category in {None, normal_category(post.category)}
            and self.is_unit_head in {None, post.is_unit_head}
            and self.is_managerial in {None, post.is_managerial}
        )


@dataclass(frozen=True)
class Route:
    """One line of M-16: who evaluates these posts, on which form. No conditions: everybody else."""

    when: tuple[Condition, ...]
    evaluator: Evaluator
    form: str
    source: Source

    def takes(self, post: Post) -> bool:
        """Whether the line speaks of the post."""
        return not self.when or any(condition.fits(post) for condition in self.when)


@dataclass(frozen=True)
class Term:
    """A term in working days, the day of the event left out (A-08)."""

    working_days: int
    source: Source


@dataclass(frozen=True)
class Event:
    """A dated duty of a quarter.

    `day` is the day of the act, `plan_day` the last working day until it (X-34), and an entry
    after `late_after` is late: the first working day after a day off, where the act's file says so.
    """

    name: str
    day: date
    plan_day: date
    late_after: date
    source: Source

    def days_left(self, today: date, calendar: Calendar) -> int:
        """Working days left: 0 on the last day and where it rolls to, negative once it is late."""
        last = self.day if today <= self.day else self.late_after
        return calendar.working_days_left(today, last)


@dataclass(frozen=True)
class DateRule:
    """How an event is dated: so many months after a quarter, a year, or another event.

    `day` is the day of that month, None for the last one; `counted_from` names the other event,
    whose own day is then kept.
    """

    event: str
    counted_from: str
    months: int
    day: int | None
    source: Source


@dataclass(frozen=True)
class CalibrationRule:
    """How a calibration session is composed, decides, and when (M-19 to M-22).

    `enforcement` "hard" blocks a wrong composition, "warn" only tells (X-15). `excluded` and
    `included` name roles: applicant, evaluator, evaluators, hr_worker.
    """

    min_members: int
    odd: bool
    enforcement: Enforcement
    size_source: Source
    excluded: tuple[str, ...]
    excluded_source: Source
    included: tuple[str, ...]
    included_source: Source
    majority_of: MajorityOf
    majority_source: Source
    decide: Term
    hold: Term
    post_protocol: Term


@dataclass(frozen=True)
class NamedServants:
    """Over so many evaluatees the evaluator names servants who evaluate too (M-17c)."""

    over: int
    source: Source


@dataclass(frozen=True)
class Storage:
    """How long the documents are kept (M-12)."""

    years: int
    source: Source


@dataclass(frozen=True)
class FixedDates:
    """Whether an entry on the working day after a date that is a day off is in time (X-34)."""

    roll: Roll
    source: Source


@dataclass(frozen=True)
class Methodology:
    """One act, whole. `text` is its file and `digest` the sha256 of it, to pin a campaign to it."""

    key: str
    edition: str
    title: Words
    act: Title
    category_families: tuple[str, ...]
    unit_head_categories: tuple[str, ...]
    categories_source: Source
    forms: Mapping[str, Form]
    routes: tuple[Route, ...]
    marks: tuple[int, int]
    marks_source: Source
    mark_meanings: Mapping[int, Words]
    scale: Scale
    eligibility: EligibilityRule
    dates: tuple[DateRule, ...]
    fixed_dates: FixedDates
    apply: Term
    named_servants: NamedServants
    calibration: CalibrationRule
    storage: Storage
    titles: Mapping[str, Title]
    channels: Mapping[str, Title]
    feedback_topics: tuple[Title, ...]
    unverified: tuple[str, ...]
    text: str
    digest: str

    @property
    def verified(self) -> bool:
        """Whether every number and word of the file was compared with the official text."""
        return not self.unverified

    @property
    def named_servants_over(self) -> int:
        """How many evaluatees one evaluator may have before he names others (M-17c)."""
        return self.named_servants.over

    @property
    def apply_within_working_days(self) -> int:
        """Working days for an application, from the receipt of the result (M-10)."""
        return self.apply.working_days

    @property
    def storage_years(self) -> int:
        """Years that the documents are kept (M-12)."""
        return self.storage.years

    def grade_of(self, mean: Decimal) -> Grade:
        """The grade of an unrounded mean (G-rule); ValueError outside the scale."""
        return self.scale.grade_of(mean)

    def knows(self, category: str) -> bool:
        """Whether the act speaks of posts of this category (X-30)."""
        return family_of(category) in self.category_families

    def route_for(self, member: Post) -> Route:
        """The first line of M-16 that speaks of the post; the last one takes everybody (X-05)."""
        return next(route for route in self.routes if route.takes(member))

    def event(self, name: str, quarter: Quarter, calendar: Calendar) -> Event:
        """One dated duty of the quarter; KeyError for a name that the act doesn't date."""
        rule = self._date_rule(name)
        day = self._day_of(rule, quarter)
        rolls = self.fixed_dates.roll == "forward"
        return Event(
            name=name,
            day=day,
            plan_day=calendar.last_working_day_until(day),
            late_after=calendar.first_working_day_from(day) if rolls else day,
            source=rule.source,
        )

    def schedule(self, quarter: Quarter, calendar: Calendar) -> tuple[Event, ...]:
        """All dated duties of the quarter, the earliest first."""
        events = (self.event(rule.event, quarter, calendar) for rule in self.dates)
        return tuple(sorted(events, key=lambda event: event.day))

    def _date_rule(self, name: str) -> DateRule:
        for rule in self.dates:
            if rule.event == name:
                return rule
        raise KeyError(name)

    def _day_of(self, rule: DateRule, quarter: Quarter) -> date:
        if rule.counted_from == "quarter":
            return _day_in(quarter.first_day, rule.months + 2, rule.day)
        if rule.counted_from == "year":
            return _day_in(date(quarter.year, 12, 1), rule.months, rule.day)
        counted_from = self._day_of(self._date_rule(rule.counted_from), quarter)
        return months_after(counted_from, rule.months)


def _day_in(month: date, months: int, day: int | None) -> date:
    """A day of the month that comes some months later; 31 gives the last day of a shorter one."""
    first, wanted = months_after(month, months), day or 31
    return months_after(first.replace(month=1, day=wanted), first.month - 1)
