"""The signed evaluation sheet as a paper. Marks are strings as people see them ("4,25")."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.calendar.periods import Period
from evaluation.law.words import Words
from papers.print.nouns import Basis, Rating, Reference, Servant, Signature, TermLine


@dataclass(frozen=True)
class SheetLine:
    """One item of a sheet with its mark."""

    name: Words
    mark: str
    comment: str = ""


@dataclass(frozen=True)
class Remark:
    """The circumstance that is commented on beside the marks, without a mark of its own (X-01)."""

    name: Words
    text: str


@dataclass(frozen=True)
class Indicator:
    """How far a КЦИ came true: numbers as people write them, or whether it was done.

    `planned` is empty for what is to be done; `percent`: "75,00" or "∞"; `allowed`: the lowest and
    the highest mark for it, None without a table.
    """

    unit: str
    planned: str
    actual: str | bool
    percent: str
    allowed: tuple[str, str] | None


@dataclass(frozen=True)
class Indicators:
    """What a sheet of КЦИ shows beside its marks, in the order of its lines (S-28).

    `names` is the act's word for them; `plan` with its `version` the plan they come from; `table`
    names the table of allowed marks; `sent` is the day on which HR sent the values (S-23f).
    """

    names: Words
    plan: Reference
    version: int
    sent: TermLine
    table: Words
    table_paragraph: str
    lines: tuple[Indicator, ...]

    @property
    def has_table(self) -> bool:
        """Whether the office has loaded the table: it ships empty."""
        return any(line.allowed is not None for line in self.lines)


@dataclass(frozen=True)
class Grounds:
    """What a result may be a ground for, in the act's words (S-9, B-7)."""

    words: Words
    paragraph: str


@dataclass(frozen=True)
class ReceiptLine:
    """When a result reached its owner, and how: in words of the act, or a key of ours (X-20)."""

    at: datetime
    channel: str | Words


@dataclass(frozen=True)
class Calibrated:
    """What a session made of a sheet's mark."""

    rating: Rating
    protocol: Reference


@dataclass(frozen=True)
class SheetPaper:
    """A signed evaluation sheet. `is_verified`: its form is the official text (forms.md 0);
    `are_items_verified`: what is marked is the act's own, even where the form isn't.

    `route` is the paragraph by which this evaluator evaluates, `named_by` the evaluator who named
    him (M-17c). `indicators` are there on a sheet of КЦИ, `remark` on one of ranking; `acquaint_by`
    where the act has a term for it (S-12a).
    """

    basis: Basis
    form: Words
    is_verified: bool
    number: str
    revision: int
    period: Period
    servant: Servant
    evaluator: Servant
    evaluator_title: Words
    route: str
    lines: tuple[SheetLine, ...]
    rating: Rating
    rating_paragraph: str
    due: TermLine
    signed_at: datetime
    is_late: bool
    named_by: str = ""
    are_items_verified: bool = False
    method: Words | None = None
    indicators: Indicators | None = None
    remark: Remark | None = None
    grounds: Grounds | None = None
    receipt: ReceiptLine | None = None
    acquaint_by: TermLine | None = None
    acknowledged_at: datetime | None = None
    apply_until: TermLine | None = None
    kept_until: TermLine | None = None
    completed: date | None = None
    calibrated: Calibrated | None = None


@dataclass(frozen=True)
class ScheduleLine:
    """A dated duty by its name in the act's file; `plan_day`: None where it is the day itself."""

    event: str
    day: date
    plan_day: date | None
    paragraph: str


@dataclass(frozen=True)
class SchedulePaper:
    """The schedule of a quarter; `paper`: the document by which it was approved, if not the bot."""

    basis: Basis
    number: str
    revision: int
    period: Period
    dated: date
    lines: tuple[ScheduleLine, ...]
    hr: Servant
    hr_title: Words
    drafted_at: datetime
    official: Servant
    official_title: Words
    approval: Signature
    paper: Reference | None = None
