"""The report of a 360 survey as a paper, and the training summary (S-37, B-35; X-14, A-07).

Only what is published: one figure a competency, no number of answers, no sides, no spread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from evaluation.law.words import Words
from papers.print.nouns import Basis, Servant

Outcome = Literal["report", "too-few", "not-held"]


@dataclass(frozen=True)
class ReportLine:
    """A competency with its published figure and the self mark; None: none there.

    `figure`: "2.5" … "4"; `bound`: whether that means "or less", "or more", or about so much.
    """

    name: Words
    figure: str | None
    bound: Literal["less", "about", "more"]
    self_mark: str | None


@dataclass(frozen=True)
class Topic:
    """What to learn: a competency that is least expressed, and what it looks like at work."""

    name: Words
    statement: Words


@dataclass(frozen=True)
class Rests:
    """The paragraphs on which a report's sentences rest; `viewers` is empty in a silent act."""

    training: str
    self_mark: str
    circle: str
    storage: str
    viewers: str


@dataclass(frozen=True)
class SurveyPaper:
    """Somebody's report. `least` are the marks below which there is no figure.

    `is_plain`: its figures are means of the marks as they are, the form of earlier reports.

    `is_verified`: the questions asked are the official text. `hr`: the act's name for whose head
    reads it. `years`: how long it is kept (X-40).
    """

    basis: Basis
    title: Words
    method: Words
    self_title: Words
    hr: Words
    is_verified: bool
    number: str
    year: int
    dated: date
    servant: Servant
    outcome: Outcome
    least: int
    is_plain: bool
    lines: tuple[ReportLine, ...]
    topics: tuple[Topic, ...]
    years: int
    rests: Rests


@dataclass(frozen=True)
class TrainingNeed:
    """For how many of the body a competency is among the least expressed; None: not shown."""

    name: Words
    people: str | None


@dataclass(frozen=True)
class TrainingPaper:
    """The summary over the body (S-37b): `least` people stand behind each figure, and beside it."""

    basis: Basis
    method: Words
    year: int
    dated: date
    least: int
    needs: tuple[TrainingNeed, ...]
    years: int
    rests: Rests
