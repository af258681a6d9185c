"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from locales import Texts


@dataclass(frozen=True)
class Me:
    """A known person as conversations need him: with the words of his language and his office."""

    actor: Person
    texts: Texts
    office: Office
