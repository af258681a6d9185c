"""Targets of a year as nouns: plans, what came of them, the mark that the year is computed to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal

from evaluation.base.ids import PersonId, ResultId, SheetId, TargetYearId
from evaluation.quarter.owners_hand import OwnersHand

TEXT_LIMIT = 500

SERVANT = "servant"
SUPERIOR = "superior"


@dataclass(frozen=True)
class TargetYear:
    """The plans of a year, opened under an act; `act` is the digest of its text."""

    id: TargetYearId
    act: str
    year: int
    opened_by: PersonId
    opened_at: datetime


@dataclass(frozen=True)
class ToldTarget:
    """A target as somebody tells it (V-12)."""

    text: str
    expected: str
    is_measurable: bool


@dataclass(frozen=True)
class PlanTarget:
    """A target of a plan with its expected result. `number` is its own for good."""

    number: int
    text: str
    expected: str
    is_measurable: bool


@dataclass(frozen=True)
class TargetPlan:
    """A version of somebody's plan of a year (app. 1).

    `revision` counts the plans that followed one another, `version` what was written on this one.
    It is in force with both signatures; `superior` is who has put his, or is to.
    """

    year: TargetYearId
    person: PersonId
    revision: int = 1
    version: int = 0
    targets: tuple[PlanTarget, ...] = ()
    next_target: int = 1
    superior: PersonId | None = None
    servant_at: datetime | None = None
    superior_at: datetime | None = None

    @property
    def is_in_force(self) -> bool:
        """Whether both have signed it."""
        return self.servant_at is not None and self.superior_at is not None

    @property
    def measurable(self) -> tuple[bool, ...]:
        """Of each target, whether it is measurable (X-42)."""
        return tuple(target.is_measurable for target in self.targets)

    def is_signed_by(self, role: str) -> bool:
        """Whether the servant, or the superior, has signed this version."""
        return (self.servant_at if role == SERVANT else self.superior_at) is not None


@dataclass(frozen=True)
class TargetMark:
    """What came of a target, 2 to 5: the servant's own word and the superior's; 0 is none yet."""

    target: int
    own: int = 0
    mark: int = 0
    note: str = ""


@dataclass(frozen=True)
class TargetSheet:
    """What stands on the sheet of a year (app. 3), by the plan of a `revision`.

    `sent_at`: when the servant sent his half (V-28). `superior`: whose marks they are, which go
    when the sheet is given to somebody else.
    """

    sheet: SheetId
    version: int = 0
    revision: int = 0
    marks: tuple[TargetMark, ...] = ()
    sent_at: datetime | None = None
    superior: PersonId | None = None

    def of(self, target: int) -> TargetMark:
        """What stands beside a target."""
        found = (mark for mark in self.marks if mark.target == target)
        return next(found, TargetMark(target))

    def with_mark(self, mark: TargetMark) -> TargetSheet:
        """With this in the place of what stood beside the target."""
        others = tuple(one for one in self.marks if one.target != mark.target)
        marks = sorted((*others, mark), key=lambda one: one.target)
        return replace(self, marks=tuple(marks))


@dataclass(frozen=True)
class YearComputed:
    """The mark of a year as the organisational department computed it (V-32).

    `quarters` are the points of the quarters, `turned` what their mean's grade is turned to, `plan`
    the results of the targets; `value` is unrounded.
    """

    quarters: tuple[Decimal, ...]
    turned: int
    plan: tuple[int, ...]
    value: Decimal
    by: PersonId
    at: datetime


@dataclass(frozen=True)
class TargetResult:
    """A sheet of a year as it was agreed, with the targets that it was about.

    `year` is None until it is computed.
    """

    result: ResultId
    agreed: TargetSheet
    targets: tuple[PlanTarget, ...]
    owner: OwnersHand = field(default_factory=OwnersHand)
    year: YearComputed | None = None

    @property
    def marks(self) -> tuple[int, ...]:
        """The results of the targets, in their order."""
        return tuple(self.agreed.of(target.number).mark for target in self.targets)
