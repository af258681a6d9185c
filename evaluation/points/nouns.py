"""A sheet by points: its two halves, HR's facts, what was agreed of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from evaluation.base.ids import PersonId, ResultId, SheetId
from evaluation.quarter.owners_hand import OwnersHand, SignedRefusal

Half = Literal["own", "facts", "superior"]
"""Whose word a row is: the servant's self-assessment, the organisational department's, the
superior's (V-23, V-24)."""

INCENTIVE = "incentive"
"""The kind of a row with points; every other kind is a violation that the act names."""

LABOUR = "labour"
"""The kind of violation whose facts the organisational department gives first (V-24)."""

MOST_ROWS = 40
"""So many rows at most by one hand: more wouldn't be read."""

TEXT_LIMIT = 500


@dataclass(frozen=True)
class ToldRow:
    """A row as somebody tells it. `points`: of an incentive; `proof`: of a violation."""

    kind: str
    text: str
    points: int = 0
    proof: str = ""


@dataclass(frozen=True)
class PointsRow:
    """A row of a sheet. `number` is its own for good.

    `claimed`: the points that its writer puts, 0 for a violation. `counts`: the superior's word,
    None before it; then `given` are the points that he gives, `proof` what a violation rests on,
    and `note` why it is otherwise than its writer has it.
    """

    number: int
    half: Half
    kind: str
    text: str
    claimed: int = 0
    proof: str = ""
    counts: bool | None = None
    given: int = 0
    note: str = ""

    @property
    def is_incentive(self) -> bool:
        """Whether points are added for it."""
        return self.kind == INCENTIVE


@dataclass(frozen=True)
class PointsSheet:
    """What stands on a sheet by points. `version` counts what was written.

    `sent_at`: when the servant sent his half, None while he hasn't (V-23). `facts_at`: when the
    organisational department said that its facts are complete, and by whom (V-24). `superior`: who
    has judged, whose judgement goes when the sheet is given to somebody else.
    """

    sheet: SheetId
    version: int = 0
    rows: tuple[PointsRow, ...] = ()
    next_row: int = 1
    sent_at: datetime | None = None
    facts_at: datetime | None = None
    facts_by: PersonId | None = None
    superior: PersonId | None = None

    def of(self, half: Half) -> tuple[PointsRow, ...]:
        """The rows of one hand, in their order."""
        return tuple(row for row in self.rows if row.half == half)

    @property
    def before_superior(self) -> tuple[PointsRow, ...]:
        """What he has to judge: all but a half that wasn't sent."""
        sent = self.sent_at is not None
        return tuple(row for row in self.rows if row.half != "own" or sent)

    @property
    def unchecked(self) -> tuple[PointsRow, ...]:
        """Rows of others that he hasn't judged yet."""
        return tuple(row for row in self.before_superior if row.counts is None)

    @property
    def rows_that_count(self) -> tuple[PointsRow, ...]:
        """The rows that the total is made of."""
        return tuple(row for row in self.before_superior if row.counts)

    @property
    def incentives(self) -> tuple[int, ...]:
        """The points of every incentive that counts (V-17)."""
        return tuple(row.given for row in self.rows_that_count if row.is_incentive)

    @property
    def violations(self) -> int:
        """How many violations count (V-22)."""
        return sum(not row.is_incentive for row in self.rows_that_count)


@dataclass(frozen=True)
class PointsResult:
    """A sheet by points as it was agreed, under the number of its result.

    `signed_at`: when the servant signed it (V-25). `refusal`: what the act on his refusal says, ""
    where there is none; it is complete with every signature that the act asks for.
    """

    result: ResultId
    agreed: PointsSheet
    signed_at: datetime | None = None
    refusal: str = ""
    hands: tuple[SignedRefusal, ...] = ()

    @property
    def owner(self) -> OwnersHand:
        """The hands under it, as they are asked about."""
        return OwnersHand(self.signed_at, self.refusal, self.hands)

    def with_owner(self, owner: OwnersHand) -> PointsResult:
        """With these hands under it."""
        return replace(self, signed_at=owner.signed_at, refusal=owner.refusal, hands=owner.hands)


@dataclass(frozen=True)
class IncentiveScale:
    """A department's approved scale of a year: what each level stands for, from the least up.

    `number` and `day` are those of its approval (V-18). A further one of the same year is the next
    `revision`, as long as no incentive rests on it.
    """

    act: str
    unit: str
    year: int
    revision: int
    number: str
    day: date
    levels: tuple[str, ...]
    entered_by: PersonId
    entered_at: datetime
