"""Text as Telegram keeps it: plain characters plus entities, measured in UTF-16 units."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sandbox.telegram.refusals import bad_request

MOST_ENTITIES = 100
MOST_SOURCE_BYTES = 1 << 15

_VERBATIM = {"code", "pre"}
_SPLITTABLE = {"bold", "italic", "underline", "strikethrough", "spoiler"}
_QUOTES = {"blockquote", "expandable_blockquote"}
# Telegram treats these as blank although Python's strip() keeps them.
_BLANK = "\u200b\u200c\u200d\u200e\u200f\u2060\u2800\u3000\ufffc\u00a0"
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_DETECTED = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w+)?(?![\w/]))"
    r"|(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
)


@dataclass(frozen=True)
class Entity:
    """One stretch of a text with a meaning; offset and length in UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None

    @property
    def end(self) -> int:
        return self.offset + self.length

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {"offset": self.offset, "length": self.length, "type": self.type}
        if self.url is not None:
            told["url"] = self.url
        if self.language:
            told["language"] = self.language
        return told


@dataclass(frozen=True)
class FormattedText:
    """What is left of a source text once its markup is understood."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def entities_json(self) -> list[dict[str, Any]]:
        return [entity.as_json() for entity in self.entities]

    def as_html(self) -> str:
        """Safe HTML made from the entities, never from what the bot wrote."""
        return _render(self)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """Drop carriage returns and blank out control characters, as Telegram does on arrival."""
    if not _encodable(text):
        raise bad_request("strings must be encoded in UTF-8")
    return _CONTROL.sub(" ", text.replace("\r", ""))


def is_blank(text: str) -> bool:
    return not text.strip().strip(_BLANK).strip()


def formatted(formatted_text: FormattedText) -> FormattedText:
    """Put entities in order, trim the text, and add what Telegram finds by itself."""
    text, entities = _trimmed(formatted_text.text, _settled(formatted_text.entities))
    entities = _settled([*entities, *_detected(text, entities)])[:MOST_ENTITIES]
    return FormattedText(text, tuple(entities))


def given_entities(value: object) -> tuple[Entity, ...]:
    """Entities that a bot sends ready-made instead of a parse mode."""
    if not isinstance(value, list):
        return ()
    return tuple(_given_entity(item) for item in value)


def _given_entity(item: object) -> Entity:
    if not isinstance(item, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    for field in ("type", "offset", "length"):
        if field not in item:
            raise bad_request(f"can't parse MessageEntity: Can't find field \"{field}\"")
    return Entity(
        type=str(item["type"]),
        offset=int(item["offset"]),
        length=int(item["length"]),
        url=item.get("url"),
        language=item.get("language"),
    )


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _in_order(entities: Iterable[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda entity: (entity.offset, -entity.length))


def _settled(entities: Iterable[Entity]) -> list[Entity]:
    """Nothing nests in code and pre, and quotes don't nest in quotes."""
    kept: list[Entity] = []
    verbatim = [entity for entity in entities if entity.type in _VERBATIM]
    quoted_until = -1
    for entity in _in_order(entities):
        if entity.type in _QUOTES:
            if entity.offset < quoted_until:
                continue
            quoted_until = entity.end
        if entity.type in _SPLITTABLE:
            kept.extend(_without(entity, verbatim))
        elif entity.type in _VERBATIM | _QUOTES or not _touches(entity, verbatim):
            kept.append(entity)
    return _in_order(entity for entity in kept if entity.length > 0)


def _touches(entity: Entity, others: Iterable[Entity]) -> bool:
    return any(entity.offset < other.end and other.offset < entity.end for other in others)


def _without(entity: Entity, holes: Iterable[Entity]) -> list[Entity]:
    pieces, start = [], entity.offset
    for hole in _in_order(holes):
        if hole.end <= start or hole.offset >= entity.end:
            continue
        pieces.append(replace(entity, offset=start, length=hole.offset - start))
        start = hole.end
    pieces.append(replace(entity, offset=start, length=entity.end - start))
    return [piece for piece in pieces if piece.length > 0]


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text = text.rstrip()
    end = utf16_length(text)
    entities = [
        replace(entity, length=min(entity.end, end) - entity.offset)
        for entity in entities
        if entity.offset < end
    ]
    # Leading blanks go too, up to the first entity: they are ASCII, so units equal characters.
    first = min((entity.offset for entity in entities), default=len(text))
    cut = min(len(text) - len(text.lstrip(" \n")), first)
    moved = [replace(entity, offset=entity.offset - cut) for entity in entities]
    return text[cut:], moved


def _detected(text: str, present: list[Entity]) -> list[Entity]:
    """Commands and addresses become entities without being asked, outside of other links."""
    taken = [entity for entity in present if entity.type in _VERBATIM | {"text_link"}]
    found = []
    for match in _DETECTED.finditer(text):
        entity = Entity(
            type=str(match.lastgroup),
            offset=utf16_length(text[: match.start()]),
            length=utf16_length(match.group()),
        )
        if not _touches(entity, taken):
            found.append(entity)
    return found


_SAFE_LINK = re.compile(r"(?i)^(https?|tg|mailto|tel):")
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def _opening(entity: Entity, covered: str) -> str:
    if entity.type == "expandable_blockquote":
        return "<blockquote expandable>"
    if entity.type == "bot_command":
        return f'<span class="bot-command" data-command="{html.escape(covered)}">'
    if entity.type in _TAGS:
        return f"<{_TAGS[entity.type]}>"
    address = entity.url if entity.type == "text_link" else covered
    if entity.type in {"text_link", "url"} and address and _SAFE_LINK.match(address):
        return f'<a href="{html.escape(address)}" target="_blank" rel="noopener noreferrer">'
    return "<span>"


def _closing(entity: Entity, covered: str) -> str:
    tag = re.match(r"<([a-z-]+)", _opening(entity, covered))
    assert tag is not None
    return f"</{tag.group(1)}>"


def _render(formatted_text: FormattedText) -> str:
    """Entities are cut where they cross, so that tags always close in order."""
    units = formatted_text.text.encode("utf-16-le")

    def piece(start: int, end: int) -> str:
        return units[2 * start : 2 * end].decode("utf-16-le", errors="replace")

    total = len(units) // 2
    edges = {0, total}
    for entity in formatted_text.entities:
        edges |= {min(entity.offset, total), min(entity.end, total)}
    marks = sorted(edges)
    written: list[str] = []
    stack: list[Entity] = []
    for start, end in zip(marks, [*marks[1:], total], strict=True):
        reopen: list[Entity] = []
        while any(entity.end <= start for entity in stack):
            last = stack.pop()
            written.append(_closing(last, piece(last.offset, last.end)))
            if last.end > start:
                reopen.insert(0, last)
        starting = [e for e in _in_order(formatted_text.entities) if e.offset == start < e.end]
        for entity in [*reopen, *(e for e in starting if start < total)]:
            written.append(_opening(entity, piece(entity.offset, entity.end)))
            stack.append(entity)
        written.append(html.escape(piece(start, end)))
    while stack:
        last = stack.pop()
        written.append(_closing(last, piece(last.offset, last.end)))
    return "".join(written)
