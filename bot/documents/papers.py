"""What each official paper holds: plain facts, ready to be worded and set.

Moments are aware. Marks are strings as people see them ("4,25"). Official names come in both
languages of the act; what people wrote themselves is printed as they wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from evaluation.calendar import Quarter
from evaluation.words import Words

Majority = Literal["members", "participants"]
Outcome = Literal["kept", "raised", "lowered"]


@dataclass(frozen=True)
class Basis:
    """Whose paper it is and what it rests on.

    `paragraphs` of the act, in its order ("10", "19"); `confidential`: the paragraph that says
    so (M-13), or an empty string.
    """

    body: str
    act: Words
    paragraphs: tuple[str, ...]
    confidential: str = ""


@dataclass(frozen=True)
class Servant:
    """Somebody as a paper names him."""

    name: str
    position: str
    unit: str = ""


@dataclass(frozen=True)
class Term:
    """A last day with the paragraph that sets it."""

    day: date
    paragraph: str


@dataclass(frozen=True)
class Rating:
    """A mark and the grade that it gives."""

    mark: str
    grade: Words


@dataclass(frozen=True)
class Reference:
    """Another paper, by number and date."""

    number: str
    day: date


@dataclass(frozen=True)
class Pending:
    """Not signed yet: the line waits for a hand."""


@dataclass(frozen=True)
class Signed:
    """Confirmed in the bot."""

    at: datetime


@dataclass(frozen=True)
class SignedOnPaper:
    """Signed by hand; HR has recorded it."""

    day: date


@dataclass(frozen=True)
class Refused:
    """Wouldn't sign, and why."""

    reason: str


Signature = Pending | Signed | SignedOnPaper | Refused


@dataclass(frozen=True)
class Appealed:
    """The result that a session is about."""

    period: Quarter
    rating: Rating
    evaluator: Servant
    signed: date
    received: date


@dataclass(frozen=True)
class SheetLine:
    """One item of a sheet with its mark."""

    name: Words
    mark: str
    comment: str = ""


@dataclass(frozen=True)
class Receipt:
    """When a result reached its owner, and by which channel of HR's or "bot" (X-20)."""

    at: datetime
    channel: str


@dataclass(frozen=True)
class Calibrated:
    """What a session made of a sheet's mark."""

    rating: Rating
    protocol: Reference


@dataclass(frozen=True)
class SheetPaper:
    """A signed evaluation sheet. `is_verified`: its form is the official text (forms.md 0).

    `route` is the paragraph by which this evaluator evaluates, `named_by` the evaluator who named
    him (M-17c).
    """

    basis: Basis
    form: Words
    is_verified: bool
    number: str
    revision: int
    period: Quarter
    servant: Servant
    evaluator: Servant
    evaluator_title: Words
    route: str
    lines: tuple[SheetLine, ...]
    rating: Rating
    rating_paragraph: str
    due: Term
    signed_at: datetime
    is_late: bool
    named_by: str = ""
    receipt: Receipt | None = None
    acknowledged_at: datetime | None = None
    apply_until: Term | None = None
    calibrated: Calibrated | None = None


@dataclass(frozen=True)
class ApplicationPaper:
    """An application for a calibration session with its registration (M-10).

    `last_day` is the last day of the term; a late one is registered all the same (A-11).
    """

    basis: Basis
    number: str
    registered_at: datetime
    last_day: Term
    is_late: bool
    official: Servant
    applicant: Servant
    appealed: Appealed
    text: str
    attachments: tuple[str, ...]
    signature: Signature


@dataclass(frozen=True)
class Seat:
    """A place in the composition: `capacity` as M-19e and X-37 know it, `why` in own words.

    Capacities: "evaluator", "hr-worker", "other".
    """

    servant: Servant
    capacity: str
    why: str = ""


@dataclass(frozen=True)
class Maslikhat:
    """M-19b: for the revision commission the maslikhat has decided."""

    decision: Reference
    paragraph: str


@dataclass(frozen=True)
class Order:
    """The official's order, made on paper and recorded by HR."""

    order: Reference


@dataclass(frozen=True)
class Holding:
    """The session is held: by when, and by whom. Paragraphs: size, exclusion, HR's support."""

    hold_by: Term
    seats: tuple[Seat, ...]
    composition_paragraph: str
    support_paragraph: str


@dataclass(frozen=True)
class Rejection:
    """A late application isn't taken up, and why (A-11, X-46)."""

    reason: str


@dataclass(frozen=True)
class DecisionPaper:
    """The decision on a session and its composition (M-19)."""

    basis: Basis
    number: str
    day: date
    official: Servant
    application: Reference
    last_day: Term
    is_late: bool
    decide_by: Term
    applicant: Servant
    appealed: Appealed
    ruling: Holding | Rejection
    signature: Signature
    ground: Maslikhat | Order | None = None


@dataclass(frozen=True)
class Member:
    """A member of the session. Whoever was absent doesn't sign. Capacities: as of a `Seat`."""

    servant: Servant
    capacity: str
    signature: Signature
    is_present: bool = True


@dataclass(frozen=True)
class Speech:
    """What somebody said or handed in; an empty text: he said nothing."""

    speaker: str
    role: Literal["evaluator", "applicant", "member"]
    text: str
    is_written: bool = False


@dataclass(frozen=True)
class Proposal:
    """A mark that a member put forward; the evaluator's own mark is support (M-22c)."""

    mark: str
    by: str
    reason: str


@dataclass(frozen=True)
class Round:
    """The vote on one mark, by name (X-17)."""

    mark: str
    votes_for: tuple[str, ...]
    votes_against: tuple[str, ...]
    is_carried: bool


@dataclass(frozen=True)
class CountingRule:
    """How many votes carry a proposal: `needed` of `total` (X-17)."""

    majority_of: Majority
    needed: int
    total: int
    paragraph: str


@dataclass(frozen=True)
class Step:
    """A step with its last day, and the day when it was done."""

    term: Term
    done: date | None


@dataclass(frozen=True)
class Steps:
    """The way of a case. `sign` has no term of its own."""

    decide: Step
    hold: Step
    signed: date | None
    post: Step | None


@dataclass(frozen=True)
class ProtocolPaper:
    """The protocol of a calibration session (M-22e). `wording` is HR's, may be empty."""

    basis: Basis
    number: str
    case: str
    application: Reference
    decision: Reference
    held_at: datetime
    place: str
    applicant: Servant
    appealed: Appealed
    members: tuple[Member, ...]
    speeches: tuple[Speech, ...]
    proposals: tuple[Proposal, ...]
    rounds: tuple[Round, ...]
    rule: CountingRule
    outcome: Outcome
    final: Rating
    steps: Steps
    appeal_paragraph: str
    appeal_to: str = ""
    wording: str = ""


Paper = SheetPaper | ApplicationPaper | DecisionPaper | ProtocolPaper
