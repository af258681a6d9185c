"""The protocol of a sitting of the Commission, as data (V-34, V-35, B-62 to B-65).

Values are strings as people see them ("105.5").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from evaluation.commission.nouns import MatterOutcome
from evaluation.law.words import Words
from papers.print.nouns import Basis, Reference, Servant, Signature

Post = Literal["chair", "member", "secretary", "former"]
"""As what somebody is on the protocol; "former": sat before the order was amended (X-69)."""


@dataclass(frozen=True)
class PostLine:
    """Somebody of the Commission; `signature` None: the protocol doesn't wait for his hand."""

    servant: Servant
    post: Post
    is_present: bool
    signature: Signature | None


@dataclass(frozen=True)
class MatterLine:
    """A row of the results. `value`: the Commission's correction, None where there is none.

    `left_on`: when the owner of a result that was left out left the service (A-13); `admitted`: why
    it was decided on all the same.
    """

    servant: Servant
    given: Words
    outcome: MatterOutcome
    value: Words | None = None
    explanation: str = ""
    recommendation: str = ""
    left_on: date | None = None
    admitted: str = ""


@dataclass(frozen=True)
class BallotLine:
    """A question that was voted on, by name (V-8, B-58).

    `rows`: the numbers of its results among the rows; `value`: what was proposed, an empty string
    where the question was to approve. `withdrawn` took no part by their own will (X-67).
    `is_unanimous`: everybody who sat and didn't withdraw was for it. `carried` None: a tie that
    nobody could break.
    """

    rows: tuple[int, ...]
    value: str
    votes_for: tuple[str, ...]
    votes_against: tuple[str, ...]
    withdrawn: tuple[str, ...]
    carried: bool | None
    is_unanimous: bool = False


@dataclass(frozen=True)
class QuorumLine:
    """How many of the voting members sat, and how many had to (V-7, B-56)."""

    present: int
    total: int
    needed: int


@dataclass(frozen=True)
class ApprovalLine:
    """The authorised person's hand on the results, where the act wants it (B-65)."""

    title: Words
    name: str
    signature: Signature


@dataclass(frozen=True)
class CommissionProtocol:
    """The protocol of a sitting, in the form of its act.

    `title` and `correction` are the act's own words. `is_form_verified` False: the form stands in
    for one that isn't at hand; `is_order_verified` False: the act at hand prints no quorum or vote.
    `period` as the sheets name it: "2017-Q4", "2018-H1", "2017". `is_draft`: nothing is decided yet
    (V-34). `follows`: the number of the sitting whose decision is heard anew by `ground` (B-68).
    `head`: of the trail when it was printed, so that a trail cut off or written anew is seen.
    """

    basis: Basis
    title: Words
    correction: Words
    is_form_verified: bool
    is_order_verified: bool
    number: str
    period: str
    dated: date
    held_at: datetime
    place: str
    order: Reference
    quorum: QuorumLine
    members: tuple[PostLine, ...]
    results: tuple[MatterLine, ...]
    ballots: tuple[BallotLine, ...]
    chair_breaks_tie: bool
    conclusion: str = ""
    approval: ApprovalLine | None = None
    is_draft: bool = False
    follows: str = ""
    ground: Reference | None = None
    head: str = ""
