"""One person as a staff file knows her."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.roles import Role


@dataclass(frozen=True)
class StaffRow:
    """A person with the key `number`; other people are named by their numbers.

    `category` is normalised and empty outside corpus "B"; `days_worked` (0..92) are those of the
    period that the office is about to evaluate; `phone` is E.164; `probation_until` is a last day.
    """

    number: str
    name: str
    position: str = ""
    category: str = ""
    unit: str = ""
    is_unit_head: bool = False
    is_managerial: bool = False
    superior: str | None = None
    appointed: date | None = None
    dismissed: date | None = None
    days_worked: int | None = None
    phone: str | None = None
    language: str | None = None
    roles: frozenset[Role] = frozenset()
    probation_until: date | None = None

    @classmethod
    def of_stranger(cls, number: str, name: str) -> StaffRow:
        """Somebody of whom nothing else is known yet."""
        return cls(number, name)

    def has_left(self, day: date) -> bool:
        """Whether `day` lies after the last day of service."""
        return self.dismissed is not None and self.dismissed < day
