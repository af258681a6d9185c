"""A TOML table that forgives nothing: one reading names every fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

Fault = tuple[str, str]
"""Key path ("forms.appendix-1.items[2].key") and the reason in plain English."""

T = TypeVar("T")
KEY = re.compile(r"[a-z][a-z0-9_-]{0,63}")
_SHARE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})", re.ASCII)

_KINDS: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    Decimal: "a number",
    bool: "true or false",
    list: "a list",
    dict: "a table",
    date: "a date",
}


@dataclass
class TomlTable:
    """A table under reading: each question names a key, `close()` refuses what nobody asked for.

    A faulty value is noted and answered with a harmless stand-in, so that reading goes on.
    """

    values: dict[str, object]
    faults: list[Fault]
    path: str = ""
    _asked: set[str] = field(default_factory=set)

    def text(self, key: str) -> str:
        """A string with something in it."""
        value = self._value(key, str)
        if value is not None and not value.strip():
            self.fault(key, "is empty")
        return value or ""

    def name(self, key: str) -> str:
        """A key of our own: lower-case Latin letters, digits, "-" and "_"."""
        value = self.text(key)
        if value and not KEY.fullmatch(value):
            self.fault(key, f"{value!r} is not a key: lower-case Latin letters, digits, - and _")
        return value

    def choice(self, key: str, known: Sequence[str]) -> str:
        """One of the known strings; the first of them stands in."""
        value = self.text(key)
        if value in known:
            return value
        if value:
            self.fault(key, f"{value!r} is unknown, known: {', '.join(known)}")
        return known[0]

    def integer(self, key: str, lowest: int, highest: int) -> int:
        """A whole number within bounds, both included."""
        value = self._value(key, int)
        if value is None:
            return lowest
        if not lowest <= value <= highest:
            self.fault(key, f"{value} is not within {lowest} to {highest}")
        return value

    def number(self, key: str) -> Decimal:
        """A finite decimal number."""
        value = self._value(key, Decimal)
        if value is None:
            return Decimal(0)
        if not value.is_finite():
            self.fault(key, "is not a finite number")
            return Decimal(0)
        return value

    def bound(self, key: str) -> Decimal:
        """The end of a band: a number, or inf and -inf where the act prints none."""
        value = self._value(key, Decimal)
        if value is None:
            return Decimal(0)
        if value.is_nan():
            self.fault(key, "is not a number")
            return Decimal(0)
        return value

    def share(self, key: str) -> Fraction:
        """A part of a whole, written "2/3"."""
        text = self.text(key)
        found = _SHARE.fullmatch(text)
        if found is not None and 0 < int(found[1]) <= int(found[2]):
            return Fraction(int(found[1]), int(found[2]))
        if text:
            self.fault(key, f'{text!r} is not a part of a whole like "2/3"')
        return Fraction(1)

    def day(self, key: str) -> date:
        """A date, written as TOML writes it: 2023-06-25."""
        value = self._value(key, date)
        return date.max if value is None else value

    def optional_day(self, key: str) -> date | None:
        """A date, or not there."""
        return self.day(key) if key in self.values else None

    def flag(self, key: str) -> bool:
        """true or false."""
        return self._value(key, bool) or False

    def optional_flag(self, key: str) -> bool | None:
        """true, false, or not there."""
        return self.flag(key) if key in self.values else None

    def optional_text(self, key: str) -> str | None:
        """A string, or not there."""
        return self.text(key) if key in self.values else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of different strings, at least one."""
        values = self._value(key, list)
        if values is None:
            return ()
        texts = tuple(value for value in values if isinstance(value, str) and value.strip())
        if not values or len(texts) != len(values):
            self.fault(key, "must be a list of strings, at least one")
        if len(set(texts)) != len(texts):
            self.fault(key, "names something twice")
        return texts

    def table(self, key: str) -> TomlTable:
        """A table; an empty one stands in, silently, when it is missing or something else."""
        value = self._value(key, dict)
        inside = [] if value is None else self.faults
        return TomlTable(value or {}, inside, self._path(key))

    def tables(self, key: str) -> list[TomlTable]:
        """A list of tables, at least one."""
        values = self._value(key, list)
        if values is None:
            return []
        if not values:
            self.fault(key, "is empty")
        return [self._element(f"{key}[{place}]", value) for place, value in enumerate(values)]

    def named_tables(self, key: str) -> Iterator[tuple[str, TomlTable]]:
        """A table of tables, at least one, each under a key of its own."""
        outer = self.table(key)
        if not outer.values and outer.faults is self.faults:
            self.fault(key, "is empty")
        for name in outer.values:
            yield name, outer.table(name)

    def optional_tables(self, key: str) -> list[TomlTable]:
        """A list of tables, or none."""
        return self.tables(key) if key in self.values else []

    def fault(self, key: str, reason: str) -> None:
        """Note what is wrong with a key of this table, or with the table itself: key ""."""
        self.faults.append((self._path(key), reason))

    def close(self) -> None:
        """Refuse the keys that nobody asked for: a misspelt key must not be a silent default."""
        for key in self.values:
            if key not in self._asked:
                self.fault(key, "unknown key")

    def _element(self, key: str, value: object) -> TomlTable:
        if isinstance(value, dict):
            return TomlTable(value, self.faults, self._path(key))
        self.fault(key, "must be a table")
        return TomlTable({}, [], self._path(key))

    def _path(self, key: str) -> str:
        return ".".join(part for part in (self.path, key) if part)

    def _value(self, key: str, kind: type[T]) -> T | None:
        self._asked.add(key)
        if key not in self.values:
            self.fault(key, "is missing")
            return None
        value = self.values[key]
        if kind is Decimal and type(value) is int:
            value = Decimal(value)
        # bool is an int to Python and a datetime a date, not to the reader of the file.
        is_other = isinstance(value, bool) and kind is not bool
        if not isinstance(value, kind) or is_other or isinstance(value, datetime):
            self.fault(key, f"must be {_KINDS[kind]}")
            return None
        return value
