"""What a process brings to the agenda: turns, bells, letters.

The agenda knows no process. `bot/processes.py` lists what each brings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Protocol, TypeVar

from evaluation.agenda.books import Books
from evaluation.agenda.nouns import Duty, Envelope, Letter
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details

B = TypeVar("B", bound=Books)
B_contra = TypeVar("B_contra", bound=Books, contravariant=True)

Turns = Callable[[Moment[B], Person], Iterable[Duty]]
"""What somebody has to do in a process now."""

Compose = Callable[[Moment[B], Envelope, Details], Letter | None]
"""A kind of letter as it stands at its sending; None: its cause is gone meanwhile."""

Letters = Mapping[str, Compose[B]]


class Bell(Protocol[B_contra]):
    """Something that the clock does. Ringing twice does it once.

    `instants` and `ring` stand together so that an act and the hour it is named for can't part:
    of two instants named one after the other, nothing is to be rung between them.
    """

    def instants(self, moment: Moment[B_contra]) -> Iterable[datetime]:
        """When it will ring after the moment; earlier ones do no harm."""

    def ring(self, moment: Moment[B_contra]) -> None:
        """Do what is due."""


class Mornings(Protocol[B_contra]):
    """Something that is done at the reminder hour of working days, when people may be disturbed."""

    def days(self, moment: Moment[B_contra]) -> Iterable[date]:
        """The days on which it rings after the moment; earlier ones do no harm."""

    def ring(self, moment: Moment[B_contra]) -> None:
        """Do what is due this morning, unless it was done."""
