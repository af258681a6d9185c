"""The sheet by points as a paper (V-23 to V-27), and the act on a refusal to sign it (V-25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.calendar.periods import Period
from evaluation.law.words import Words
from papers.print.nouns import Basis, Rating, Servant, Signature, TermLine


@dataclass(frozen=True)
class PointsPaperRow:
    """A row: what the servant has of himself, and what the superior makes of it.

    `kind`: "incentive" or the act's key of a violation. `claimed`: "+3" or "−2", empty where the
    row isn't the servant's; `given` is empty where the superior doesn't count it. `told_by_hr`: the
    organisational department has told it (V-24).
    """

    kind: str
    text: str
    claimed: str
    given: str
    proof: str = ""
    note: str = ""
    told_by_hr: bool = False


@dataclass(frozen=True)
class PointsPaper:
    """An agreed sheet by points.

    `violations`: the kinds that the act names, in its order. `own_total`: what the servant's half
    comes to, None where he sent none (V-23). `decided`: the Commission's, in the place of `rating`.
    """

    basis: Basis
    form: Words
    number: str
    period: Period
    servant: Servant
    superior: Servant
    superior_title: Words
    hr_title: Words
    violations: tuple[str, ...]
    lines: tuple[PointsPaperRow, ...]
    sum: str
    own_total: str | None
    rating: Rating
    rating_paragraph: str
    own_paragraph: str
    facts_paragraph: str
    due: TermLine
    agreed_at: datetime
    is_late: bool
    servants_hand: Signature
    refusal: Words | None
    decided: Rating | None = None


@dataclass(frozen=True)
class RefusalHand:
    """Somebody who signs an act on a refusal: as whom, and what is known of his hand."""

    role: Words
    name: str
    hand: Signature


@dataclass(frozen=True)
class SignRefusalPaper:
    """The act on a refusal, as the one who saw it has it in `words` (V-25, V-31)."""

    basis: Basis
    title: Words
    period: Period
    dated: date
    form: Words
    number: str
    servant: Servant
    words: str
    hands: tuple[RefusalHand, ...]
