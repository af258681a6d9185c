"""A sheet of КЦИ by count: its plan, what came of it, who has signed, what was agreed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from evaluation.base.ids import PersonId, ResultId, SheetId

TEXT_LIMIT = 500
MOST_INDICATORS = 10
"""So many indicators of a КЦИ at most: more wouldn't be read."""

Doubt = Literal["insufficient", "unreliable"]
"""Why a sheet comes back: its facts don't prove the КЦИ, or can't be relied on (B-52)."""
DOUBTS: tuple[Doubt, ...] = ("insufficient", "unreliable")


@dataclass(frozen=True)
class KciIndicator:
    """What a КЦИ is measured by: `planned` is the value to be reached, and what proves it.

    `fact`: what was reached, by what it is proven; `is_met` None: the superior hasn't said yet.
    """

    text: str
    planned: str
    fact: str = ""
    is_met: bool | None = None


@dataclass(frozen=True)
class CountedKci:
    """A КЦИ of such a plan, with its indicators."""

    name: str
    indicators: tuple[KciIndicator, ...]

    @property
    def is_judged(self) -> bool:
        """Whether each indicator is met or not."""
        return all(one.is_met is not None for one in self.indicators)

    @property
    def is_met(self) -> bool:
        """Met only if all its indicators are, fully (B-48)."""
        return all(one.is_met for one in self.indicators)


class CountedStage(StrEnum):
    """Where a sheet stands: its plan is written, is before the higher superior, is in force and
    its sheet is filled, that is before the higher superior, is agreed.
    """

    PLANNING = "planning"
    APPROVING = "approving"
    FILLING = "filling"
    AGREEING = "agreeing"
    AGREED = "agreed"


@dataclass(frozen=True)
class CountedStep:
    """A signature or its refusal.

    Kinds: "plan-signed", "plan-approved", "plan-returned", "signed", "agreed", and of a sheet sent
    back the `Doubt`. `words`: why it came back.
    """

    kind: str
    person: PersonId
    at: datetime
    words: str = ""


@dataclass(frozen=True)
class Unevaluated:
    """HR's word on why somebody stayed unevaluated: a kind that the chapter knows, and how so."""

    kind: str
    reason: str
    by: PersonId
    at: datetime


@dataclass(frozen=True)
class CountedSheet:
    """What stands on a sheet of КЦИ by count. `version` counts what was written.

    `unevaluated`: why a chapter's sheet was opened (B-4c, X-66). `superior`: whose word the facts
    are; of another's nothing counts.
    """

    sheet: SheetId
    version: int = 0
    stage: CountedStage = CountedStage.PLANNING
    kcis: tuple[CountedKci, ...] = ()
    steps: tuple[CountedStep, ...] = ()
    superior: PersonId | None = None
    unevaluated: Unevaluated | None = None

    @property
    def met(self) -> int:
        """How many КЦИ are met (B-48)."""
        return sum(one.is_met for one in self.kcis)

    @property
    def is_judged(self) -> bool:
        """Whether every indicator of every КЦИ is."""
        return all(one.is_judged for one in self.kcis)

    @property
    def sent_back(self) -> CountedStep | None:
        """The last word on it, if it came back and wasn't signed since."""
        last = self.steps[-1] if self.steps else None
        return last if last is not None and last.kind in ("plan-returned", *DOUBTS) else None

    def last(self, kind: str) -> CountedStep | None:
        """The last step of a kind."""
        return next((one for one in reversed(self.steps) if one.kind == kind), None)


@dataclass(frozen=True)
class CountedResult:
    """A sheet as it was agreed, under the number of its result."""

    result: ResultId
    agreed: CountedSheet
