"""The act on a refusal to be acquainted, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.calendar.periods import Period
from evaluation.law.words import Words
from papers.print.nouns import Basis, Servant


@dataclass(frozen=True)
class RefusalPaper:
    """The act on a refusal to be acquainted, blank: so many other `servants` sign it (T-41b).

    `form` is how the act calls it, `sheets` what he was to be acquainted with.
    """

    basis: Basis
    period: Period
    dated: date
    servant: Servant
    sheets: tuple[Words, ...]
    form: Words
    hr_title: Words
    servant_title: Words
    servants: int
