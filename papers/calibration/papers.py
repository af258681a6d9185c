"""The papers of a calibration session: the application, the decision, the protocol.

Marks are strings as people see them ("4,25").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from evaluation.calendar.periods import Period
from evaluation.law.words import Words
from papers.print.nouns import Basis, Rating, Reference, Servant, Signature, TermLine

Majority = Literal["members", "participants"]
Outcome = Literal["kept", "raised", "lowered"]


@dataclass(frozen=True)
class Appealed:
    """The result that a session is about.

    `is_acquainted`: its owner was acquainted with it (S-13), where others receive it (M-10).
    """

    period: Period
    rating: Rating
    evaluator: Servant
    signed: date
    received: date
    is_acquainted: bool = False


@dataclass(frozen=True)
class ApplicationPaper:
    """An application for a calibration session with its registration (M-10).

    `official`: by the act's title where nobody is named. `last_day` is the last day of the term; a
    late one is registered all the same (A-11). `came_on`: the day on which it came on paper, None
    where it was made in the chat (X-50).
    """

    basis: Basis
    number: str
    registered_at: datetime
    last_day: TermLine
    is_late: bool
    official: Servant | Words
    applicant: Servant
    appealed: Appealed
    text: str
    attachments: tuple[str, ...]
    signature: Signature
    came_on: date | None = None


@dataclass(frozen=True)
class SeatLine:
    """A place in the composition: `capacity` as M-19e and X-37 know it, `why` in own words.

    Capacities: "evaluator", "hr-worker", "other"; "disputed" and "applicant" for the parties, who
    sit only where the act lets them (X-15, X-45).
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
    """The session is held: by when, and by whom. Paragraphs: size, exclusion, HR's support.

    No exclusion where the act forbids nobody to sit (X-15).
    """

    hold_by: TermLine
    seats: tuple[SeatLine, ...]
    composition_paragraph: str
    exclusion_paragraph: str
    support_paragraph: str


@dataclass(frozen=True)
class Rejection:
    """A late application isn't taken up, and why (A-11, X-46)."""

    reason: str


@dataclass(frozen=True)
class DecisionPaper:
    """The decision on a session and its composition (M-19). `hr`: the act's name for it."""

    basis: Basis
    number: str
    day: date
    official: Servant | Words
    application: Reference
    last_day: TermLine
    is_late: bool
    decide_by: TermLine
    applicant: Servant
    appealed: Appealed
    hr: Words
    ruling: Holding | Rejection
    signature: Signature
    ground: Maslikhat | Order | None = None


@dataclass(frozen=True)
class MemberLine:
    """A member of the session. Whoever was absent doesn't sign. Capacities: as of a `SeatLine`."""

    servant: Servant
    capacity: str
    signature: Signature
    is_present: bool = True


@dataclass(frozen=True)
class Speech:
    """What somebody said or handed in; an empty text: he said nothing.

    `absence`: why the evaluator wasn't there to argue (X-63).
    """

    speaker: str
    role: Literal["evaluator", "applicant", "member"]
    text: str
    is_written: bool = False
    absence: str = ""


@dataclass(frozen=True)
class NoticeLine:
    """What HR told the applicant itself: the thing, the channel, the day, how it went (X-50)."""

    what: str
    channel: str
    day: date
    note: str


@dataclass(frozen=True)
class ProposalLine:
    """A mark that a member put forward; the evaluator's own mark is support (M-22c)."""

    mark: str
    by: str
    reason: str


@dataclass(frozen=True)
class RoundLine:
    """The vote on one mark, by name (X-17)."""

    mark: str
    votes_for: tuple[str, ...]
    votes_against: tuple[str, ...]
    is_carried: bool
    not_voted: tuple[str, ...] = ()


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

    term: TermLine
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
    """The protocol of a calibration session (M-22e). `wording` is HR's, may be empty.

    `head`: of the trail when it was printed, so that a trail cut off or written anew is seen.
    """

    basis: Basis
    number: str
    case: str
    application: Reference
    decision: Reference
    held_at: datetime
    place: str
    applicant: Servant
    appealed: Appealed
    hr: Words
    members: tuple[MemberLine, ...]
    speeches: tuple[Speech, ...]
    proposals: tuple[ProposalLine, ...]
    rounds: tuple[RoundLine, ...]
    rule: CountingRule
    outcome: Outcome
    final: Rating
    steps: Steps
    appeal_paragraph: str
    appeal_to: str = ""
    wording: str = ""
    notices: tuple[NoticeLine, ...] = ()
    head: str = ""


OfCase = ApplicationPaper | DecisionPaper | ProtocolPaper
