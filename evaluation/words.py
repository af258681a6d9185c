"""Official words and where they stand: the act exists in Kazakh and Russian, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass


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


@dataclass(frozen=True)
class Title(Words):
    """A name that the act gives to a person, a system or a channel, with its source."""

    source: Source
