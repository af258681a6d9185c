"""The forms that outlive the program: buttons in old messages, awaited texts, sealed drafts."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any, TypeVar

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import StatesGroup

import bot
import handlers

T = TypeVar("T")


def every(base: type[T]) -> Iterator[type[T]]:
    """Every class of the program that is derived from `base`, wherever it lives."""
    for package in (handlers, bot):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    yield from _under(base)


def _under(base: type[T]) -> Iterator[type[T]]:
    for one in base.__subclasses__():
        if one.__module__.split(".")[0] in ("handlers", "bot"):
            yield one
        yield from _under(one)


def buttons() -> dict[str, type[CallbackData]]:
    """Every kind of button by its prefix."""
    return {one.__prefix__: one for one in every(CallbackData)}


def states() -> set[str]:
    """Every text that may be awaited, as it is stored."""
    return {name for group in every(StatesGroup) for name in group.__all_states_names__}


def unpacked(kinds: dict[str, type[CallbackData]], packed: str) -> dict[str, Any]:
    """A button's fields by name."""
    found = kinds[packed.split(":", maxsplit=1)[0]].unpack(packed)
    return {name: getattr(found, name) for name in type(found).model_fields}
