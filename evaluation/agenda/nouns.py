"""A duty of somebody, and a letter as its reader will find it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import NoticeId
from evaluation.base.person import Person
from evaluation.law.words import Source


@dataclass(frozen=True)
class Duty:
    """One open task. `target` is the id that its button opens; `count` how much is left of it.

    `kind` names its text and its button; each process has its own. `number` is a case's, by which
    people know it.
    """

    kind: str
    target: int
    count: int
    period: str
    day: date | None = None
    days_left: int | None = None
    source: Source | None = None
    number: str = ""


@dataclass(frozen=True)
class Envelope:
    """Of every letter: whom it reaches. `silent`: outside working hours."""

    id: NoticeId
    kind: str
    recipient: Person
    silent: bool


@dataclass(frozen=True)
class Letter:
    """A letter at the moment of sending; each kind adds what its text needs."""

    envelope: Envelope

    @property
    def kind(self) -> str:
        """By which its text is found."""
        return self.envelope.kind

    @property
    def recipient(self) -> Person:
        """Who reads it."""
        return self.envelope.recipient

    @property
    def silent(self) -> bool:
        """Whether it comes without a sound."""
        return self.envelope.silent


@dataclass(frozen=True)
class Digest(Letter):
    """Everything that somebody has to do."""

    duties: tuple[Duty, ...]
