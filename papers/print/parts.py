"""The parts that papers are put together from, as the templates know them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, ClassVar

from papers.print.printable import printable


@dataclass(frozen=True)
class Part:
    """Something that stands on a page; `kind` names its function in parts.typ."""

    kind: ClassVar[str]


@dataclass(frozen=True)
class Heading(Part):
    """A heading inside a paper."""

    kind = "heading"
    text: str


@dataclass(frozen=True)
class Prose(Part):
    """Running text; each line is a paragraph."""

    kind = "prose"
    text: str
    lead: str = ""


@dataclass(frozen=True)
class Clause(Part):
    """A numbered point of a decision."""

    kind = "clause"
    number: str
    text: str


@dataclass(frozen=True)
class Fact:
    """A name and its value; the note stands small below."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class Facts(Part):
    """Names and values side by side, with thin rules between."""

    kind = "facts"
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Column:
    """A column; `width` is a share of what is left, or centimetres when `is_fixed`."""

    title: str
    width: str
    is_centred: bool = False
    is_fixed: bool = False


@dataclass(frozen=True)
class Group:
    """A title over so many columns; an empty one leaves theirs as high as both."""

    title: str
    span: str


@dataclass(frozen=True)
class Grid(Part):
    """Rows under a heading that comes back on each page; `total` is a row in bold.

    `groups` stand over the titles of the columns, if there are any, and reach over all of them.
    """

    kind = "table"
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True)
class Bar:
    """A figure on the scale 0 to 5: drawn from `start` to `end`, hatched where only the bound is
    known (`vague_from` to `vague_to`). `mark` is set beside it; empty strings are not drawn.
    """

    name: str
    value: str
    start: str
    end: str
    vague_from: str
    vague_to: str
    mark: str


@dataclass(frozen=True)
class Bars(Part):
    """Bars in a table; `titles`: of the name, the bar, the value, the mark."""

    kind = "bars"
    titles: tuple[str, str, str, str]
    bars: tuple[Bar, ...]
    legend: str


@dataclass(frozen=True)
class Outcome(Part):
    """What a paper comes to, in a frame."""

    kind = "verdict"
    label: str
    text: str
    note: str = ""


@dataclass(frozen=True)
class Notice(Part):
    """A banner: what the reader must know before trusting the paper."""

    kind = "notice"
    text: str


@dataclass(frozen=True)
class AddressBlock(Part):
    """To whom and from whom, in the upper right corner."""

    kind = "address"
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class SignatureLine:
    """Who signs, as what, and what is known of it."""

    role: str
    name: str
    state: str


@dataclass(frozen=True)
class Signatures(Part):
    """Lines to sign on, never torn from each other by a page."""

    kind = "signatures"
    caption: str
    lines: tuple[SignatureLine, ...]


@dataclass(frozen=True)
class Layout:
    """A whole paper in one language, ready to be set.

    `is_wide`: the page lies on its side. `page` holds "%p" and "%t" where the page and the number
    of pages go. `dated` is the date in the file's own data, so that the same paper is always the
    same file.
    """

    language: str
    body: str
    title: str
    subtitle: str
    number: str
    day: str
    confidential: str
    name: str
    page: str
    note: str
    dated: date
    parts: tuple[Part, ...]
    address: AddressBlock | None = None
    is_wide: bool = False


def as_data(value: Any) -> Any:
    """Dataclasses as plain data for the templates; every text is made printable on the way."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, date):
        return [value.year, value.month, value.day]
    if isinstance(value, tuple):
        return [as_data(item) for item in value]
    if value is None or isinstance(value, bool):
        return value
    data: Mapping[str, Any] = {f.name: as_data(getattr(value, f.name)) for f in fields(value)}
    return {"kind": value.kind, **data} if isinstance(value, Part) else data
