"""How a Commission is composed, sits and decides (T-5, V-6 to V-9, V-34 to V-39, B-55 to B-69)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Literal

from evaluation.law.schedule import Lead, Term
from evaluation.law.words import Source, Title

Approval = Literal["commission", "authorised"]
"""Whose word completes it: the Commission's own decision, or the authorised person's (X-68)."""


@dataclass(frozen=True)
class Appeal:
    """Where a decision of the Commission is appealed, so many working days from it (V-38, B-68).

    `reopens`: the body's first outcome, which leads to a new sitting (X-68); None: not printed.
    """

    to: Title
    within: Term
    reopens: Source | None
    court_source: Source


@dataclass(frozen=True)
class CommissionRule:
    """The rules of one act's Commission. Nobody is barred: no act has a word on that (X-67).

    The `authorised` person composes it by an order, and replaces somebody by amending the order.
    `secretary`: who keeps the `protocol` and doesn't vote; `correction`: the caption of its column
    for what the Commission has changed. `least_members` None: the act prints no size. Where it
    breaks no tie, a proposal with half of the votes has failed. `computed_before`: the year's mark
    is computed so long before the sitting; by when the year's is held is the act's date of the
    final mark (V-3b).
    """

    title: Title
    authorised: Title
    chair: Title
    secretary: Title
    protocol: Title
    correction: Title
    composed_source: Source
    amended_source: Source
    least_members: int | None
    members_source: Source | None
    quorum: Fraction
    quorum_source: Source
    vote_source: Source
    chair_breaks_tie: bool
    decision_source: Source
    documents: tuple[Title, ...]
    explains_revision: bool
    revision_source: Source
    approval: Approval
    approval_source: Source
    schedule_agreed: Source | None
    notice: Lead | None
    computed_before: Lead | None
    submitted_within: Term | None
    appeal: Appeal | None

    def quorum_of(self, members: int) -> int:
        """How many of its voting members have to be there, the secretary left out (A-06)."""
        return ceil(self.quorum * members)
