"""What an evaluation is of: a quarter, half a year, a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from evaluation.calendar.calendar import Quarter


@dataclass(frozen=True, order=True)
class Half:
    """Half a year, 1 or 2, of a year from 2000 to 2100, else ValueError."""

    year: int
    number: int

    def __post_init__(self) -> None:
        _refuse_far(self.year)
        if self.number not in (1, 2):
            raise ValueError(f"the number of a half is 1 or 2, not {self.number}")

    @property
    def first_day(self) -> date:
        return date(self.year, self.number * 6 - 5, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, 6, 30) if self.number == 1 else date(self.year, 12, 31)

    def __str__(self) -> str:
        return f"{self.year}-H{self.number}"


@dataclass(frozen=True, order=True)
class Year:
    """A calendar year from 2000 to 2100, else ValueError."""

    year: int

    def __post_init__(self) -> None:
        _refuse_far(self.year)

    @property
    def first_day(self) -> date:
        return date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, 12, 31)

    def __str__(self) -> str:
        return str(self.year)


Period: TypeAlias = Quarter | Half | Year
"""Written "2017-Q4", "2021-H2", "2017"."""


def parse_period(text: str) -> Period:
    """Read a period as it is written; ValueError for anything else."""
    match = re.fullmatch(r"([0-9]{4})(?:-([QH])([0-9]))?", text.strip().upper())
    if match is None:
        raise ValueError(f"a period is written like 2017-Q4, 2021-H2 or 2017, not {text!r}")
    year, kind, number = match.groups()
    if kind is None:
        return Year(int(year))
    return (Quarter if kind == "Q" else Half)(int(year), int(number))


def _refuse_far(year: int) -> None:
    if not 2000 <= year <= 2100:
        raise ValueError(f"the year of a period is 2000 to 2100, not {year}")
