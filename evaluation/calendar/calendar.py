"""Working days of a state body of Kazakhstan: five-day week, the law's days off, overrides.

Every term of the acts is counted here, so that a screen can say which days were left out and why.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

WEEKEND = "weekend"
HOLIDAY = "holiday:"
OVERRIDE = "override:"

HOLIDAY_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "new-year": "New Year",
        "christmas": "Orthodox Christmas",
        "womens-day": "International Women's Day",
        "nauryz": "Nauryz",
        "constitution-day": "Constitution Day",
        "unity-day": "Unity Day of the People of Kazakhstan",
        "defender-day": "Defender of the Fatherland Day",
        "victory-day": "Victory Day",
        "capital-day": "Capital Day",
        "republic-day": "Republic Day",
        "first-president-day": "Day of the First President",
        "independence-day": "Independence Day",
        "kurban-ait": "first day of Kurban Ait",
        "transfer": "day off moved here from a weekend",
        "other": "public holiday",
    }
)
"""Stable key of each holiday -> its English name. Texts in other languages are keyed by it."""

HOLIDAY_KEYS: tuple[str, ...] = tuple(HOLIDAY_NAMES)

_KEYS_OF_PACKAGE = {
    "New Year's Day": "new-year",
    "Orthodox Christmas": "christmas",
    "International Women's Day": "womens-day",
    "Nowruz Holiday": "nauryz",
    "Constitution Day": "constitution-day",
    "Kazakhstan's People Solidarity Holiday": "unity-day",
    "Defender of the Fatherland Day": "defender-day",
    "Victory Day": "victory-day",
    "Capital Day": "capital-day",
    "Republic Day": "republic-day",
    "First President Day": "first-president-day",
    "Independence Day": "independence-day",
    "Eid al-Adha": "kurban-ait",
    "Day off": "transfer",
}
_KNOWN_YEARS = range(2017, 2028)
_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, order=True)
class Quarter:
    """The evaluated period (M-2.7). Years 2000 to 2100, numbers 1 to 4, else ValueError."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not 2000 <= self.year <= 2100:
            raise ValueError(f"the year of a quarter is 2000 to 2100, not {self.year}")
        if not 1 <= self.number <= 4:
            raise ValueError(f"the number of a quarter is 1 to 4, not {self.number}")

    @classmethod
    def parse(cls, text: str) -> Quarter:
        """Read "2026-Q1"; ValueError for anything else."""
        match = re.fullmatch(r"([0-9]{4})-Q([0-9])", text.strip().upper())
        if match is None:
            raise ValueError(f"a quarter is written like 2026-Q1, not {text!r}")
        return cls(int(match[1]), int(match[2]))

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that holds the day."""
        return cls(day.year, (day.month + 2) // 3)

    @property
    def first_day(self) -> date:
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last_day(self) -> date:
        month = self.number * 3
        return date(self.year, month, 31 if month in {3, 12} else 30)

    def next(self) -> Quarter:
        """The quarter after this one."""
        if self.number == 4:
            return Quarter(self.year + 1, 1)
        return Quarter(self.year, self.number + 1)

    def previous(self) -> Quarter:
        """The quarter before this one."""
        if self.number == 1:
            return Quarter(self.year - 1, 4)
        return Quarter(self.year, self.number - 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


@dataclass(frozen=True)
class Override:
    """The office's word on one day: it wins over the public calendar (a transfer, say)."""

    day: date
    is_working: bool
    reason: str


@dataclass(frozen=True)
class DayOff:
    """A day that no term counts. `reason`: "weekend", "holiday:<key>" or "override:<words>"."""

    day: date
    reason: str

    @property
    def in_english(self) -> str:
        """The reason in plain English; the office's own words stay as they were written."""
        if self.reason.startswith(HOLIDAY):
            return HOLIDAY_NAMES[self.reason.removeprefix(HOLIDAY)]
        return self.reason.removeprefix(OVERRIDE)


@dataclass(frozen=True)
class Deadline:
    """The last day of a term, and the days off on the way to it in the order of the calendar."""

    day: date
    skipped: tuple[DayOff, ...]


class Calendar:
    """Which days are worked: the office's overrides first, then the public calendar."""

    def __init__(self, overrides: Iterable[Override] = ()) -> None:
        """Of two overrides for one day the later in the list wins."""
        self._overrides = {override.day: override for override in overrides}
        # Opening a quarter asks for the same few spans 90,000 times.
        self._counted: dict[tuple[date, date], int] = {}

    def is_working(self, day: date) -> bool:
        """Whether the day is worked in a five-day week."""
        return self.day_off(day) is None

    def day_off(self, day: date) -> DayOff | None:
        """Why the day is not worked, or None for a working day."""
        override = self._overrides.get(day)
        if override is not None:
            return None if override.is_working else DayOff(day, OVERRIDE + override.reason)
        year = _public_year(day.year)
        if day in year.holidays:
            return DayOff(day, HOLIDAY + year.holidays[day])
        if day.weekday() >= _SATURDAY and day not in year.working_weekends:
            return DayOff(day, WEEKEND)
        return None

    def after(self, day: date, working_days: int) -> Deadline:
        """The last day of a term of working days, the day of the event left out (A-08).

        A negative count goes back, 0 is the day itself. OverflowError beyond the year 9999.
        """
        step = _ONE_DAY if working_days >= 0 else -_ONE_DAY
        left, skipped = abs(working_days), []
        while left:
            day += step
            off = self.day_off(day)
            if off is None:
                left -= 1
            else:
                skipped.append(off)
        return Deadline(day, tuple(sorted(skipped, key=lambda off: off.day)))

    def last_working_day_until(self, day: date) -> date:
        """The day itself, or the working day before a day off: what to plan for (X-34)."""
        while not self.is_working(day):
            day -= _ONE_DAY
        return day

    def first_working_day_from(self, day: date) -> date:
        """The day itself, or the working day after a day off (X-34)."""
        while not self.is_working(day):
            day += _ONE_DAY
        return day

    def working_days_between(self, first: date, last: date) -> int:
        """Working days from `first` to `last`, both counted; 0 when `last` comes earlier."""
        count = self._counted.get((first, last))
        if count is None:
            count = sum(self.is_working(day) for day in _days(first, last))
            self._counted[first, last] = count
        return count

    def working_days_left(self, today: date, deadline: date) -> int:
        """Working days still to come: 0 on the deadline itself, negative from the day after it.

        A Saturday after a Friday's deadline is already late: -1, as the Monday is.
        """
        if today <= deadline:
            return self.working_days_between(today + _ONE_DAY, deadline)
        return -max(1, self.working_days_between(deadline + _ONE_DAY, today))

    def covers(self, year: int) -> bool:
        """Whether the year's days off are known; later ones are computed, without transfers."""
        return year in _KNOWN_YEARS


@dataclass(frozen=True)
class _PublicYear:
    holidays: Mapping[date, str]
    working_weekends: frozenset[date]


@cache
def _public_year(year: int) -> _PublicYear:
    # A fifth of a second that only those pay who ask for a date. The next year is loaded too:
    # its transfers may make a Saturday of this December a working day.
    import holidays

    package = holidays.country_holidays("KZ", years=(year, year + 1), language="en_US")
    return _PublicYear(
        {day: _key(name) for day, name in package.items() if day.year == year},
        frozenset(day for day in package.weekend_workdays if day.year == year),
    )


def _key(name: str) -> str:
    """The key of a name of the package, which adds "(observed)" and joins two names by ";"."""
    first = re.split(r"[;(]", name, maxsplit=1)[0].strip()
    return _KEYS_OF_PACKAGE.get(first, "other")


def months_after(day: date, months: int) -> date:
    """The same day some months later, or the last day of a shorter month (31.01 -> 28.02)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
