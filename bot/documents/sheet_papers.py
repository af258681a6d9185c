"""The signed evaluation sheet as a paper. Marks are strings as people see them ("4,25")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.documents.nouns import Basis, Rating, Reference, Servant, Term
from evaluation.calendar import Quarter
from evaluation.words import Words


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
