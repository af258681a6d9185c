"""Which acts can be played to the end: those whose every form has its process here."""

from __future__ import annotations

from evaluation.law.act import Method, Methodology
from evaluation.law.shelf import Shelf

PLAYED: frozenset[Method] = frozenset(
    {"sheet", "kci", "ranking", "points", "targets", "kci_count", "competences"}
)
"""The methods that a sheet can be filled and signed by. The others are explained, not offered."""


def unplayed(act: Methodology) -> tuple[Method, ...]:
    """The methods of an act's forms that have no process here, each once."""
    return tuple(sorted({form.method for form in act.forms.values()} - PLAYED))


def is_played(act: Methodology) -> bool:
    """Whether a quarter may be opened under the act."""
    return not unplayed(act)


def played(shelf: Shelf) -> Shelf:
    """The acts that may be opened, in the order of the shelf."""
    return Shelf(act for act in shelf if is_played(act))
