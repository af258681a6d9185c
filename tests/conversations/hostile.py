"""Buttons that no screen has: every kind with the edges of its fields, and past them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, product
from typing import Any

from aiogram.filters.callback_data import CallbackData
from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

FAR = 2**53
MOST = 12
"""So many combinations of a kind; kinds with more are rare, and taken evenly."""

TEXTS = {
    r"^[0-9a-f]{6}$": ("0" * 6,),
    r"^[0-9a-f]{12}$": ("0" * 12,),
    r"^[a-z]{1,12}$": ("labour", "x" * 12),
    r"^[a-z-]{1,16}$": ("incapacity", "x" * 16),
    r"^[a-z-]{1,20}$": ("document-system", "e-mail"),
    r"^20[0-9]{2}-Q[1-4]$": ("2026-Q1", "2099-Q4", "2000-Q1"),
    r"^20[0-9]{2}(-Q[1-4]|-H[12])?$": ("2026-Q1", "2099-H2", "2026", "2000-H1"),
    r"^20[0-9]{2}(-Q[1-4])?$": ("2026", "2099", "2026-Q1"),
    r"^(20[0-9]{2}-Q[1-4])?$": ("", "2026-Q1", "2099-Q4"),
    r"^([A-Za-z0-9_-]{22})?$": ("", "x" * 22),
    r"^([0-9a-z]{1,4}(\.[0-9a-z]{1,4}){0,8})?$": ("", "1", "1.1", "zzzz", "2.3.4"),
}
OUTSIDE = ("-1", "99999999999999999999", "?", "\x00", "1,5")


def in_bounds(kind: type[CallbackData], act: str) -> Iterator[str]:
    """What the fields let through: each end of a number, each word of an enum, no such id."""
    choices = [options(field, act) for field in kind.model_fields.values()]
    every = list(product(*choices))
    step = max(1, len(every) // MOST)
    for values in islice(every, 0, None, step):
        yield ":".join((kind.__prefix__, *values))


def out_of_bounds(kind: type[CallbackData], act: str) -> Iterator[str]:
    """One field after the other holds what it mustn't; then a field too few and one too many."""
    usual = [options(field, act)[0] for field in kind.model_fields.values()]
    for place, field in enumerate(kind.model_fields.values()):
        for value in (*_beyond(field), *OUTSIDE):
            yield ":".join((kind.__prefix__, *usual[:place], value, *usual[place + 1 :]))
    yield ":".join((kind.__prefix__, *usual, "1"))
    if usual:
        yield ":".join((kind.__prefix__, *usual[:-1]))


def _beyond(field: FieldInfo) -> Iterator[str]:
    schema = _schema(field)
    if "maximum" in schema:
        yield str(schema["maximum"] + 1)
    if field.is_required() and "" not in options(field, ""):
        yield ""  # elsewhere it stands for what is usual


def options(field: FieldInfo, act: str) -> Sequence[str]:
    """What may stand in a field, the usual first."""
    schema = _schema(field)
    if "enum" in schema or "const" in schema:
        return [str(value) for value in schema.get("enum", [schema.get("const")])]
    if schema["type"] == "boolean":
        return ("1", "0")
    if schema["type"] == "integer":
        return _numbers(schema["minimum"], schema["maximum"])
    if schema["pattern"] == r"^[0-9a-f]{8}$":
        return (act, "0" * 8)
    return TEXTS[schema["pattern"]]


def _numbers(least: int, most: int) -> Sequence[str]:
    """An id is there or isn't; of other numbers both ends, and one between."""
    usual = max(least, 1) if most >= 10**9 else least + (most > least)
    found = dict.fromkeys((usual, 2 if most >= 10**9 else least, least, most))
    return [str(number) for number in found]


@cache
def _schema(field: FieldInfo) -> Mapping[str, Any]:
    schema = TypeAdapter(field.rebuild_annotation()).json_schema()
    return next(one for one in schema.get("anyOf", [schema]) if one.get("type") != "null")
