"""Telegram's own reading of HTML: few tags, no forgiveness, errors told by byte offset."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sandbox.telegram.entities import Entity, FormattedText, utf16_length
from sandbox.telegram.refusals import TelegramRefusal, bad_request

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
}
_LETTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPACE = " \t\r\n\0\v"
_REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9A-Fa-f]+)|#(?P<dec>[0-9]+)|(?P<name>[A-Za-z]+));?")
_NAME_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_PLAIN = re.compile(r"[^<&]+")


@dataclass
class _OpenTag:
    name: str
    argument: str
    offset: int
    begin: int


def parse_html(source: str) -> FormattedText:
    """Text and entities of `source`; a fault is refused in the words of Telegram's parser."""
    return _Reader(source).read()


def _decoded(source: str, at: int) -> tuple[str, int] | None:
    """The letter that a character reference stands for and where reading goes on."""
    match = _REFERENCE.match(source, at)
    if match is None:
        return None
    if match["name"] is not None:
        letter = _LETTERS.get(match["name"])
        return None if letter is None else (letter, match.end())
    code = int(match["hex"], 16) if match["hex"] is not None else int(match["dec"])
    if not 0 < code < 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return None
    return chr(code), match.end()


class _Reader:
    """One pass over the source, keeping the tags that are still open."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.letters: list[str] = []
        self.length = 0
        self.open: list[_OpenTag] = []
        self.entities: list[Entity] = []

    def read(self) -> FormattedText:
        while self.at < len(self.source):
            self._step()
        if self.open:
            raise bad_request(
                "can't parse entities: Can't find end tag corresponding to start tag "
                f'"{self.open[-1].name}"'
            )
        return FormattedText("".join(self.letters), tuple(self.entities))

    def _step(self) -> None:
        plain = _PLAIN.match(self.source, self.at)
        if plain is not None:
            self.at = plain.end()
            self._add(plain.group())
        elif self.source.startswith("</", self.at):
            self._end_tag()
        elif self.source.startswith("<", self.at):
            self._start_tag()
        else:
            letter, self.at = _decoded(self.source, self.at) or ("&", self.at + 1)
            self._add(letter)

    def _add(self, text: str) -> None:
        self.letters.append(text)
        self.length += utf16_length(text)

    def _fault(self, what: str, at: int) -> TelegramRefusal:
        offset = len(self.source[:at].encode())
        return bad_request(f"can't parse entities: {what} at byte offset {offset}")

    def _peek(self) -> str:
        return self.source[self.at] if self.at < len(self.source) else ""

    def _skip_space(self) -> None:
        while self._peek() and self._peek() in _SPACE:
            self.at += 1

    def _until(self, stops: str) -> str:
        begin = self.at
        while self._peek() and self._peek() not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._until(_SPACE + ">").lower()
        if not self._peek():
            raise self._fault("Unclosed start tag", begin)
        if name not in _TAGS:
            raise self._fault(f'Unsupported start tag "{name}"', begin)
        argument = ""
        while (attribute := self._attribute(name, begin)) is not None:
            argument = _argument(name, *attribute) or argument
        self.at += 1
        if name == "span" and argument != "spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(_OpenTag(name, argument, self.length, len(self.letters)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str | None] | None:
        self._skip_space()
        if self._peek() == ">":
            return None
        name = self._until(_SPACE + "=>/\"'")
        if not name:
            raise self._fault(f'Empty attribute name in the tag "{tag}"', begin)
        self._skip_space()
        if not self._peek():
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        if self._peek() != "=":
            return name, None
        self.at += 1
        self._skip_space()
        if not self._peek():
            raise self._fault(f'Unclosed start tag "{tag}"', begin)
        value = self._quoted() if self._peek() in "'\"" else self._token()
        if not self._peek():
            raise self._fault("Unclosed start tag", begin)
        return name, value

    def _token(self) -> str:
        match = _NAME_TOKEN.match(self.source, self.at)
        assert match is not None
        begin, self.at = self.at, match.end()
        if self._peek() not in _SPACE + ">":
            raise self._fault("Unexpected end of name token", begin)
        return match.group().lower()

    def _quoted(self) -> str:
        quote = self._peek()
        self.at += 1
        letters = []
        while self._peek() and self._peek() != quote:
            reference = _decoded(self.source, self.at) if self._peek() == "&" else None
            letter, self.at = reference or (self._peek(), self.at + 1)
            letters.append(letter)
        self.at += 1
        return "".join(letters)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._fault("Unexpected end tag", begin)
        self.at += 2
        name = self._until(_SPACE + ">").lower()
        self._skip_space()
        if self._peek() != ">":
            raise self._fault("Unclosed end tag", begin)
        tag = self.open.pop()
        if name and name != tag.name:
            offset = len(self.source[:begin].encode())
            raise bad_request(
                f"can't parse entities: Unmatched end tag at byte offset {offset}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        self.at += 1
        if self.length > tag.offset:
            self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        kind, length = _TAGS[tag.name], self.length - tag.offset
        entity = Entity(kind, tag.offset, length)
        if kind == "text_link":
            address = tag.argument or "".join(self.letters[tag.begin :])
            if "." not in address and "://" not in address:
                return
            entity = Entity(kind, tag.offset, length, url=_completed(address))
        elif kind == "blockquote" and tag.argument:
            entity = Entity("expandable_blockquote", tag.offset, length)
        elif kind == "code" and tag.argument:
            entity = Entity(kind, tag.offset, length, language=tag.argument)
        elif kind == "pre" and self.entities and self.entities[-1].type == "code":
            inner = self.entities[-1]
            if (inner.offset, inner.length) == (tag.offset, length) and inner.language:
                self.entities.pop()
                entity = Entity(kind, tag.offset, length, language=inner.language)
        self.entities.append(entity)


def _argument(tag: str, name: str, value: str | None) -> str:
    if tag == "blockquote" and name == "expandable":
        return "1"
    if tag == "a" and name == "href":
        return value or ""
    prefix = {"code": "language-", "span": "tg-"}.get(tag)
    if prefix is not None and name == "class" and value is not None and value.startswith(prefix):
        return value.removeprefix(prefix)
    return ""


def _completed(address: str) -> str:
    """Telegram stores a whole URL: a bare host gets a scheme and a path."""
    if re.match(r"(?i)^[a-z][a-z0-9+.-]*:", address) is None:
        address = f"http://{address}"
    return address + "/" if re.fullmatch(r"(?i)https?://[^/?#]+", address) else address
