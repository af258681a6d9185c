"""The individual work plan as a paper (S-23, S-24; B-21, B-22). Numbers are strings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from evaluation.kci.plan import PlanPeriod, PlanState
from evaluation.law.kci_marks import Direction
from evaluation.law.words import Words
from papers.print.nouns import Basis, Servant, Signature, TermLine

Part = Literal["evaluator", "planning", "hr", "approver"]


@dataclass(frozen=True)
class Target:
    """One КЦИ of a plan; `planned` as of a `Kci`: none, one, or one a quarter."""

    name: str
    unit: str
    direction: Direction
    planned: tuple[str, ...]
    due: date
    change: str
    document: str


@dataclass(frozen=True)
class PlanChange:
    """Why there is a later version (S-26): "functions" or "structure" of the body, and how."""

    ground: str
    words: str
    paragraph: str


@dataclass(frozen=True)
class Hand:
    """Who set the plan, agreed to it or approved it, as what (`title` of the act), and when."""

    part: Part
    title: Words
    servant: Servant
    signature: Signature


@dataclass(frozen=True)
class PlanPaper:
    """One version of a plan. `is_verified`: its form is the official text (forms.md 3.1).

    `names` is the act's word for КЦИ, `targets_by` the paragraph by which they are set. `dated` is
    the day of the approval, or of the last step of a plan that has none yet. `change` is there from
    the second version on.
    """

    basis: Basis
    title: Words
    form: Words
    names: Words
    is_verified: bool
    number: str
    version: int
    state: PlanState
    period: PlanPeriod
    dated: date
    servant: Servant
    targets: tuple[Target, ...]
    targets_by: str
    hands: tuple[Hand, ...]
    due: TermLine
    approved: date | None
    post_by: TermLine | None
    posted: date | None
    change: PlanChange | None = None
