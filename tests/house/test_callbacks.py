"""Every button's data fits into Telegram's 64 bytes and is refused when hostile."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any, get_args

import pytest
from aiogram.filters.callback_data import CallbackData
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

import handlers.buttons
from evaluation.quarter.receipts import WAYS
from handlers.buttons.fields import Way
from locales import LANGUAGES, texts
from tests.conversations.hostile import out_of_bounds


def kinds(module: ModuleType) -> list[type[CallbackData]]:
    return [
        member
        for _, member in inspect.getmembers(module, inspect.isclass)
        if issubclass(member, CallbackData)
        and member is not CallbackData
        and member.__module__ == module.__name__
    ]


MODULES = [
    import_module(f"handlers.buttons.{room.name}")
    for room in pkgutil.iter_modules(handlers.buttons.__path__)
]
ALL = [kind for module in MODULES for kind in kinds(module)]


def widest(field: FieldInfo) -> int:
    """The most bytes that a field packs into, by its own bounds."""
    schema = TypeAdapter(field.rebuild_annotation()).json_schema()
    return max(_widest(option) for option in schema.get("anyOf", [schema]))


def _widest(schema: dict[str, Any]) -> int:
    if "enum" in schema:
        return max(len(str(value)) for value in schema["enum"])
    if "const" in schema:
        return len(str(schema["const"]))
    if schema["type"] == "integer":
        assert "maximum" in schema, "an unbounded number in a callback"
        return len(str(schema["maximum"]))
    if schema["type"] == "string":
        assert "pattern" in schema, "an unbounded text in a callback"
        return int(_parser.parse(schema["pattern"]).getwidth()[1])
    return {"boolean": 1, "null": 0}[schema["type"]]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_the_worst_case_fits_into_64_bytes(kind: type[CallbackData]) -> None:
    fields = kind.model_fields.values()
    assert len(kind.__prefix__) + sum(1 + widest(field) for field in fields) <= 64


def test_no_two_buttons_share_a_prefix() -> None:
    prefixes = [kind.__prefix__ for kind in ALL]
    assert len(prefixes) == len(set(prefixes))


@pytest.mark.parametrize(
    "data",
    [
        "mark:1:0:6",
        "mark:1:0:-1",
        "mark:0:0:1",
        "mark:1:100:1",
        "mark:99999999999999999:0:1",
        "mark:1:0:x",
        "mark:1:0",
        "mark:1:0:1:1",
    ],
)
def test_a_hostile_mark_does_not_parse(data: str) -> None:
    with pytest.raises((ValidationError, TypeError, ValueError)):
        handlers.buttons.quarter.Mark.unpack(data)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_nothing_beyond_the_bounds_of_a_field_parses(kind: type[CallbackData]) -> None:
    """A number or a word that no screen can show never reaches a handler."""
    let_in = []
    for data in out_of_bounds(kind, "0" * 8):
        try:
            let_in.append(kind.unpack(data))
        except (ValidationError, TypeError, ValueError):
            continue
    assert not let_in


def test_every_way_of_telling_fits_a_button_and_has_its_words() -> None:
    """The screen that offered a seventh way ended in an apology: its button knew six."""
    assert get_args(Way) == WAYS
    for words in map(texts, LANGUAGES):
        assert all(
            words.plain(f"{of}-{way}") for way in WAYS for of in ("desk-channel", "host-way")
        )
