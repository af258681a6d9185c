"""Official words and where they stand: the act exists in Kazakh and Russian, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass


@dataclass(frozen=True)
class Words:
    """One official wording in both languages of the act."""

    kk: str
    ru: str

    def in_(self, language: str) -> str:
        """Kazakh for "kk", Russian for every other language: there is no official English."""
        return self.kk if language == "kk" else self.ru


@dataclass(frozen=True)
class Source:
    """Where a number or a word stands: rule id ("M-4a"), paragraph of the act ("4").

    `verified` is False until somebody has compared it with the official text.
    """

    rule: str
    paragraph: str
    verified: bool


def sources_in(found: object) -> Iterator[Source]:
    """Every source within an act, or a part of it."""
    if isinstance(found, Source):
        yield found
        return
    parts: tuple[object, ...] = ()
    if isinstance(found, Mapping):
        parts = tuple(found.values())
    elif isinstance(found, tuple):
        parts = found
    elif is_dataclass(found):
        parts = tuple(getattr(found, field.name) for field in fields(found))
    for part in parts:
        yield from sources_in(part)


@dataclass(frozen=True)
class Title(Words):
    """A name that the act gives to a person, a system or a channel, with its source."""

    source: Source
