"""A Commission by its order, a sitting of it, and what is put before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from evaluation.base.ids import CommissionId, PersonId, RecordId, ResultId, SittingId
from evaluation.law.words import Words
from evaluation.panel.signatures import Signature
from evaluation.panel.vote import NO_VOTES, Votes

MOST_MATTERS = 200
"""So many people at most in one sitting."""


@dataclass(frozen=True)
class CommissionOrder:
    """The authorised person's order on the Commission, or one that amends it (V-7, B-57).

    `members` vote beside the chair; the secretary doesn't.
    """

    number: str
    day: date
    chair: PersonId | None
    members: tuple[PersonId, ...]
    secretary: PersonId | None


@dataclass(frozen=True)
class Commission:
    """A Commission as one order leaves it; every further order of an act is another revision.

    `act`: the digest of the text that it was composed under. `by` is None where the order came on
    paper and more than one person may have signed it.
    """

    id: CommissionId
    act: str
    revision: int
    order: CommissionOrder
    by: PersonId | None
    at: datetime

    @property
    def chair(self) -> PersonId:
        """Who runs its sittings and votes as the others do."""
        assert self.order.chair is not None  # none is composed without
        return self.order.chair

    @property
    def secretary(self) -> PersonId:
        """Who keeps the protocol."""
        assert self.order.secretary is not None
        return self.order.secretary

    @property
    def voters(self) -> frozenset[PersonId]:
        """The chair and the members: of them the quorum is counted."""
        return frozenset({self.chair, *self.order.members})

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody whom the order names."""
        return self.voters | {self.secretary}


class MatterOutcome(StrEnum):
    """What became of a result in a sitting.

    "revising": the Commission revises it, and no mark has a majority yet. "undecided": a tie
    without the chair, or never put: for another sitting. "left-out": its owner has left (A-13).
    "fallen": HR took the sheet back.
    """

    OPEN = "open"
    REVISING = "revising"
    APPROVED = "approved"
    REVISED = "revised"
    UNDECIDED = "undecided"
    LEFT_OUT = "left-out"
    FALLEN = "fallen"


DECIDED = frozenset({MatterOutcome.APPROVED, MatterOutcome.REVISED})
GOING_ON = frozenset({MatterOutcome.OPEN, MatterOutcome.REVISING})


@dataclass(frozen=True)
class Bounds:
    """Which values may be put in the place of the one given: steps between two ends.

    A grade of 1 to 4, points without ends: None is no end.
    """

    step: Decimal = Decimal(1)
    least: Decimal | None = None
    most: Decimal | None = None

    def hold(self, value: Decimal) -> bool:
        """Whether a value may be proposed."""
        if not value.is_finite() or abs(value) > LARGEST or value % self.step:
            return False
        is_low = self.least is not None and value < self.least
        return not is_low and (self.most is None or value <= self.most)


LARGEST = Decimal(10_000)
"""No value of any act comes near it."""


@dataclass(frozen=True)
class Correction:
    """A value that a member proposes instead of the one given, and why (V-35)."""

    by: PersonId
    value: Decimal
    explanation: str = ""


@dataclass(frozen=True)
class SittingMatter:
    """A result before the Commission, as its sheet stood when it was submitted.

    How the sheet came to `given` isn't asked here; `words` is what the protocol says of it, and
    `form` the key of the sheet's form, by which the act says the same of another value. `value` is
    the Commission's correction, beside what was given. `withdrawn`: who took no part by his own
    will (X-67). `admitted`: why somebody who has left is decided on all the same (A-13).
    """

    result: ResultId
    person: PersonId
    name: str
    position: str
    given: Decimal
    words: Words
    bounds: Bounds
    ready_on: date
    outcome: MatterOutcome = MatterOutcome.OPEN
    value: Decimal | None = None
    explanation: str = ""
    corrections: tuple[Correction, ...] = ()
    withdrawn: frozenset[PersonId] = frozenset()
    admitted: str = ""
    note: str = ""
    recommendation: str = ""
    form: str = ""

    @property
    def is_decided(self) -> bool:
        """Whether the Commission has approved it, as it was or revised."""
        return self.outcome in DECIDED


@dataclass(frozen=True)
class Ballot:
    """A question that the chair put, about one result or a block of them, open to all (V-8, B-58).

    Of a block that is left with one name the question stays: to approve all of it, or not.
    `value` None: to approve (True) or to revise (False); else whether this value is put in the
    place of the one given. Once over: `table`, who took part, and whether it `carried`; None where
    half were for it and nobody could break the tie.
    """

    results: tuple[ResultId, ...]
    is_block: bool = False
    value: Decimal | None = None
    votes: Votes = field(default_factory=lambda: NO_VOTES)
    is_over: bool = False
    table: frozenset[PersonId] = frozenset()
    carried: bool | None = None


class SittingStage(StrEnum):
    """Where a sitting stands; the last two are its ends."""

    PLANNED = "planned"
    AGREED = "agreed"
    SITTING = "sitting"
    SIGNING = "signing"
    SIGNED = "signed"
    APPROVED = "approved"
    CANCELLED = "cancelled"


BEFORE_SITTING = frozenset({SittingStage.PLANNED, SittingStage.AGREED})
DECIDING = BEFORE_SITTING | {SittingStage.SITTING}
LIVE = DECIDING | {SittingStage.SIGNING, SittingStage.SIGNED}


@dataclass(frozen=True)
class Sitting:
    """A sitting of the Commission, from its place in the schedule to the approved protocol.

    `period`: as the sheets name it, "2017-Q4" or "2017". `version` counts what was written, so that
    a screen of before can be told. `begins`: the first day of the evaluation that the schedule is
    of (V-14, B-55), None where only the sitting is dated. `present` sit at the table, `sat` have.
    `signers`: whose hands the protocol needs, known at its close. `follows`: the sitting whose
    decisions the body was advised to cancel, by the document `ground` (B-68, X-68).
    """

    id: SittingId
    number: str
    act: str
    period: str
    commission: CommissionId
    stage: SittingStage
    version: int
    at: datetime
    place: str
    begins: date | None = None
    planned_by: PersonId | None = None
    agreed_by: PersonId | None = None
    agreed_at: datetime | None = None
    matters: tuple[SittingMatter, ...] = ()
    present: frozenset[PersonId] = frozenset()
    sat: frozenset[PersonId] = frozenset()
    ballots: tuple[Ballot, ...] = ()
    decided_at: datetime | None = None
    conclusion: str = ""
    signers: frozenset[PersonId] = frozenset()
    signatures: tuple[Signature, ...] = ()
    signed_at: datetime | None = None
    approved_by: PersonId | None = None
    approved_at: datetime | None = None
    follows: SittingId | None = None
    ground: str = ""

    @property
    def ballot(self) -> Ballot | None:
        """The question that is open now."""
        return self.ballots[-1] if self.ballots and not self.ballots[-1].is_over else None

    @property
    def decided(self) -> tuple[SittingMatter, ...]:
        """What the Commission has decided."""
        return tuple(one for one in self.matters if one.is_decided)

    @property
    def is_live(self) -> bool:
        """Whether anything is still to come of it."""
        return self.stage in LIVE


@dataclass(frozen=True)
class RoomValue:
    """A correction voted on in the room: whose, why, and who was for it."""

    correction: Correction
    in_favour: tuple[PersonId, ...]


@dataclass(frozen=True)
class RoomDecision:
    """What was decided in the room on one result, or on a block of them.

    `approve`: who was for approving; `values`: the corrections that were put, in their order.
    """

    results: tuple[ResultId, ...]
    approve: tuple[PersonId, ...]
    values: tuple[RoomValue, ...] = ()
    withdrawn: tuple[PersonId, ...] = ()


@dataclass(frozen=True)
class RoomProtocol:
    """A sitting in the room, as its signed protocol has it; `day`: when it decided."""

    day: date
    present: tuple[PersonId, ...]
    decisions: tuple[RoomDecision, ...]
    signed: tuple[PersonId, ...]
    refused: Mapping[PersonId, str]
    conclusion: str = ""


@dataclass(frozen=True)
class AgreementPaper:
    """The chair's word on a schedule, on paper."""

    day: date


@dataclass(frozen=True)
class ApprovalPaper:
    """The authorised person's hand on a protocol (B-65)."""

    day: date


CommissionDetails = CommissionOrder | RoomProtocol | AgreementPaper | ApprovalPaper


@dataclass(frozen=True)
class CommissionRecord:
    """An act of the Commission on paper, written down by one until another confirms it.

    `about`: the sitting; of an order None, and `act` is the digest that it is under.
    """

    id: RecordId
    kind: str
    act: str
    about: SittingId | None
    details: CommissionDetails
    recorded_by: PersonId
    recorded_at: datetime
