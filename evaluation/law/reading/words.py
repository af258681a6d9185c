"""What every part of a methodology file is read with: sources, words, names and terms."""

from __future__ import annotations

from calendar import monthrange
from decimal import Decimal
from typing import get_args

from evaluation.law.reading.table import Fault, TomlTable
from evaluation.law.schedule import DayOfYear, DayUnit, Lead, Term
from evaluation.law.words import Source, Title, Words

PRECISIONS = tuple(map(Decimal, ("1", "0.1", "0.01", "0.001")))
"""The steps in which a table of numbers may be printed."""
_COMMON_YEAR = 2026


class Reading:
    """One reading: collects the faults, and the keys whose words nobody has verified."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.unverified: list[str] = []

    def source(self, table: TomlTable) -> Source:
        """The source of a table; always the last question, so the table is closed after it."""
        source = Source(table.text("rule"), table.text("paragraph"), table.flag("verified"))
        if not source.verified:
            self.unverified.append(table.path)
        table.close()
        return source

    def words(self, table: TomlTable, key: str) -> Words:
        """A wording in both languages, under a key of its own."""
        inner = table.table(key)
        words = Words(kk=inner.text("kk"), ru=inner.text("ru"))
        inner.close()
        return words

    def title(self, table: TomlTable) -> Title:
        """A table that is a name with its source."""
        return Title(kk=table.text("kk"), ru=table.text("ru"), source=self.source(table))

    def term(self, table: TomlTable, key: str) -> Term:
        """A term in working days, under a key of its own."""
        inner = table.table(key)
        return Term(inner.integer("working_days", 1, 250), self.source(inner))

    def lead(self, table: TomlTable, key: str) -> Lead | None:
        """So many days before something, in one of both units; None where the act says nothing."""
        if key not in table.values:
            return None
        inner = table.table(key)
        given: list[DayUnit] = [unit for unit in get_args(DayUnit) if unit in inner.values]
        if len(given) != 1:
            inner.fault("", f"needs one of {' and '.join(get_args(DayUnit))}")
        days = [inner.integer(unit, 1, 250) for unit in given]
        return Lead((days or [1])[0], (given or get_args(DayUnit))[0], self.source(inner))

    def day_of_year(self, table: TomlTable) -> DayOfYear:
        """A day of every year: the 29th of February is none."""
        month, day = table.integer("month", 1, 12), table.integer("day", 1, 31)
        most = monthrange(_COMMON_YEAR, month)[1] if 1 <= month <= 12 else 31
        if day > most:
            table.fault("day", f"{day} is no day of every month {month}")
        return DayOfYear(month, min(day, most), self.source(table))
