"""Which indicators somebody shows, and what that says of each competence. Pure.

An indicator stands on a sheet as an item of its own, numbered from 0 on through the competences of
a tier: 1 is shown, 0 isn't, and one without a mark hasn't been looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest

from evaluation.base.refusal import Refusal
from evaluation.law.act import BehaviouralCompetence, CompetencesRule, TierIndicators

SHOWN, NOT_SHOWN = Decimal(1), Decimal(0)


@dataclass(frozen=True)
class Pair:
    """An effective indicator with the ineffective wording beside it, "" where it stands alone.

    `item`: its number on the sheet; `is_shown` None: not marked yet.
    """

    item: int
    effective: str
    ineffective: str
    is_shown: bool | None


@dataclass(frozen=True)
class CompetenceMarks:
    """A competence of a sheet. `number` counts from 1 on, `needed`: so many have to be shown."""

    number: int
    competence: BehaviouralCompetence
    pairs: tuple[Pair, ...]
    needed: int

    @property
    def shown(self) -> int:
        """How many are shown, of those that are marked."""
        return sum(pair.is_shown is True for pair in self.pairs)

    @property
    def is_complete(self) -> bool:
        """Whether each of its indicators is marked."""
        return all(pair.is_shown is not None for pair in self.pairs)

    @property
    def is_met(self) -> bool | None:
        """Whether it meets expectations; None while an indicator isn't marked."""
        return self.shown >= self.needed if self.is_complete else None


def competences_of(
    rule: CompetencesRule, tier: int, marks: Mapping[int, Decimal]
) -> tuple[CompetenceMarks, ...]:
    """Every competence of a tier with its marks (T-4app, X-31, X-32)."""
    found, first = [], 0
    for number, competence in enumerate(rule.competences, start=1):
        listed = rule.indicators_of(number, tier)
        pairs = tuple(_pairs(listed, first, marks))
        found.append(CompetenceMarks(number, competence, pairs, rule.needed(listed)))
        first += len(pairs)
    return tuple(found)


def _pairs(listed: TierIndicators, first: int, marks: Mapping[int, Decimal]) -> Iterable[Pair]:
    beside = zip_longest(listed.effective, listed.ineffective[: len(listed.effective)])
    for item, (effective, ineffective) in enumerate(beside, start=first):
        mark = marks.get(item)
        yield Pair(item, effective, ineffective or "", None if mark is None else mark == SHOWN)


def pair_of(competences: Iterable[CompetenceMarks], item: int) -> Pair:
    """An indicator by its number. Raises Refusal for one that isn't there."""
    for one in competences:
        for pair in one.pairs:
            if pair.item == item:
                return pair
    raise Refusal("refuse-not-found")


def unmarked(competences: Iterable[CompetenceMarks]) -> int:
    """How many indicators have no mark yet."""
    return sum(pair.is_shown is None for one in competences for pair in one.pairs)


def met(competences: Iterable[CompetenceMarks]) -> int:
    """How many competences meet expectations."""
    return sum(one.is_met is True for one in competences)
