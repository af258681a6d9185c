"""What every official paper is made of: plain facts, ready to be worded and set.

Moments are aware. Official names come in both languages of the act; what people wrote themselves
is printed as they wrote it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.law.words import Words


@dataclass(frozen=True)
class Basis:
    """Whose paper it is and what it rests on.

    `paragraphs` of the act, in its order ("10", "19"); `confidential`: the paragraph that says
    so (M-13), or an empty string.
    """

    body: str
    act: Words
    paragraphs: tuple[str, ...]
    confidential: str = ""


@dataclass(frozen=True)
class Servant:
    """Somebody as a paper names him."""

    name: str
    position: str
    unit: str = ""


@dataclass(frozen=True)
class TermLine:
    """A last day with the paragraph that sets it."""

    day: date
    paragraph: str


@dataclass(frozen=True)
class Rating:
    """A mark and the grade that it gives."""

    mark: str
    grade: Words


@dataclass(frozen=True)
class Reference:
    """Another paper, by number and date."""

    number: str
    day: date


@dataclass(frozen=True)
class Pending:
    """Not signed yet: the line waits for a hand."""


@dataclass(frozen=True)
class Signed:
    """Confirmed in the bot."""

    at: datetime


@dataclass(frozen=True)
class SignedOnPaper:
    """Signed by hand; HR has recorded it."""

    day: date


@dataclass(frozen=True)
class Refused:
    """Wouldn't sign, and why."""

    reason: str


Signature = Pending | Signed | SignedOnPaper | Refused
