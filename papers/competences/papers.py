"""A signed sheet of competences as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.calendar.periods import Period
from evaluation.law.words import Words
from papers.print.nouns import Basis, Servant


@dataclass(frozen=True)
class CompetenceLine:
    """A competence: how many of its indicators are shown, and what that says of it."""

    name: Words
    shown: int
    count: int
    verdict: Words


@dataclass(frozen=True)
class CompetencePaper:
    """A signed sheet of competences. `stands`: what stands after the Commission's `decided` day,
    None before it; `signed_on`: when its owner has signed that he is acquainted.
    """

    basis: Basis
    form: Words
    number: str
    period: Period
    servant: Servant
    tier: int
    evaluator: Servant
    evaluator_title: Words
    signed_at: datetime
    lines: tuple[CompetenceLine, ...]
    given: Words
    stands: Words | None
    decided: date | None
    signed_on: date | None
    servant_title: Words
    share: str
    meets: Words
