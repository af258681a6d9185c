"""Nouns as JSON documents: every field under its own name, its type and default the noun's own.

A field that is renamed or gone makes the documents written before unreadable: a migration rewrites
them. A field that is new has a default, or they lack it. `tests/storage/test_documents.py` has each
document by letters, so that none of this happens unseen: a nested noun would take its default for
what was renamed.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection
from types import MappingProxyType
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec

T = TypeVar("T")


class DocumentError(Exception):
    """A document isn't what it should be; says which one and where, and nothing that it holds."""


class Document(Generic[T]):
    """A noun, or that of it for which there are no columns, as one JSON object."""

    def __init__(self, noun: type[T], columns: Collection[str] = ()) -> None:
        hints = get_type_hints(noun)
        fields = dataclasses.fields(noun)  # type: ignore[arg-type]  # every noun is a dataclass
        assert {field.name for field in fields} >= set(columns)
        parts = [field for field in fields if field.name not in columns]
        self._noun = noun
        self._names = tuple(field.name for field in parts)
        shape = msgspec.defstruct(
            f"{noun.__name__}Document",
            [(field.name, hints[field.name], _default(field)) for field in parts],
            forbid_unknown_fields=True,
            kw_only=True,
        )
        self._decoder = msgspec.json.Decoder(shape)

    def text(self, noun: T) -> str:
        """As it is stored."""
        return _ENCODER.encode({name: getattr(noun, name) for name in self._names}).decode()

    def fields(self, text: str, place: str) -> dict[str, Any]:
        """What was stored, by field. Raises DocumentError, which names the `place`."""
        try:
            return msgspec.structs.asdict(self._decoder.decode(text))
        except (msgspec.MsgspecError, ArithmeticError, RecursionError) as fault:
            where = _WHERE.search(str(fault))
            inside = f" at {where[1]}" if where else ""
            raise DocumentError(f"{place} can't be read{inside}") from None

    def noun(self, text: str, place: str) -> T:
        """What was stored, where the document is the whole of it. Raises DocumentError."""
        return self._noun(**self.fields(text, place))


_WHERE = re.compile(r" `(\$[^`]*)`$")


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        return msgspec.field(default_factory=field.default_factory)
    return msgspec.NODEFAULT


def _plain(value: object) -> object:
    if isinstance(value, MappingProxyType):  # how nouns keep a mapping from being changed
        return dict(value)
    raise NotImplementedError(f"no document has a {type(value).__name__}")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
