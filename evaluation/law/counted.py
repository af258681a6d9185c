"""Grades by how many key target indicators were met, without any points (B-46, B-48)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from evaluation.law.scales import GapPolicy, Grade, Scale
from evaluation.law.words import Source, Words


@dataclass(frozen=True)
class CountedGrade:
    """A grade and the fewest КЦИ met that give it."""

    number: int
    name: Words
    least: int


@dataclass(frozen=True)
class CountedRule:
    """Exactly so many КЦИ a plan, and the grades by the number met, from the highest down.

    A КЦИ is met only if all its indicators fully are. Such a grade enters no average (X-66).
    """

    kci: int
    kci_source: Source
    grades: tuple[CountedGrade, ...]
    source: Source

    def grade_of(self, met: int) -> CountedGrade:
        """The grade of so many met. ValueError below 0 or above the number of КЦИ."""
        if not 0 <= met <= self.kci:
            raise ValueError(f"{met} met is not within 0 to {self.kci}")
        return next(grade for grade in self.grades if met >= grade.least)

    @property
    def scale(self) -> Scale:
        """The grades by their own numbers, as a result or a Commission's correction has them."""
        grades = tuple(
            Grade(one.number, one.name, Decimal(one.number), Decimal(one.number))
            for one in self.grades
        )
        return Scale(grades, Decimal(1), GapPolicy.FLOOR_BAND, self.source)
