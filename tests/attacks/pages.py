"""A file of SQLite read as raw bytes: pages, cells, the write-ahead log, and what deletion left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PAGE = 4096
WAL_HEADER, FRAME_HEADER = 32, 24
LEAF = 0x0D
SEALED = 44


@dataclass(frozen=True)
class Cell:
    """A row of a table as it lies in a page."""

    rowid: int
    offset: int
    content: bytes


def pages(file: bytes) -> dict[int, bytes]:
    """Page number -> bytes."""
    return {n + 1: file[n * PAGE : (n + 1) * PAGE] for n in range(len(file) // PAGE)}


def frames(wal: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """(page number, page, whether a transaction ends with it) in the order of writing."""
    at = WAL_HEADER
    while at + FRAME_HEADER + PAGE <= len(wal):
        number = int.from_bytes(wal[at : at + 4], "big")
        commits = wal[at + 4 : at + 8] != b"\0\0\0\0"
        yield number, wal[at + FRAME_HEADER : at + FRAME_HEADER + PAGE], commits
        at += FRAME_HEADER + PAGE


def varint(data: bytes, at: int) -> tuple[int, int]:
    """(number, where it ends)."""
    value = 0
    for step in range(9):
        if at + step >= len(data):
            break
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value, len(data)


def cells(page: bytes) -> Iterator[Cell]:
    """The rows in a leaf of a table, in the order of their numbers."""
    if page[:1] != bytes([LEAF]):
        return
    count = int.from_bytes(page[3:5], "big")
    for place in range(count):
        pointer = 8 + 2 * place
        offset = int.from_bytes(page[pointer : pointer + 2], "big")
        size, at = varint(page, offset)
        rowid, at = varint(page, at)
        yield Cell(rowid, offset, page[at : at + size])


_SEALED = re.compile(rb"(?=[\x01-\x06\x08\x09]\x64)")  # a number, then a blob of 44 bytes


def sealed_in(data: bytes) -> Iterator[bytes]:
    """Whatever may be a sealed draft, in rows that live or were deleted or lie in the log."""
    for found in _SEALED.finditer(data):
        kind = data[found.start()]
        width = {5: 6, 6: 8, 8: 0, 9: 0}.get(kind, kind)
        begin = found.start() + 2 + width
        blob = data[begin : begin + SEALED]
        if len(blob) == SEALED:
            yield blob


# Sixteen bytes whose last twelve bits say that four more competences aren't asked.
_PLAIN = re.compile(
    rb"(?s)(?=(\x00\x00[\x00-\x0f].{11}[" + bytes(range(0x0F, 256, 16)) + rb"]\xff))"
)


def plain_in(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(place, sixteen bytes) of whatever may be a draft that was never sealed."""
    for found in _PLAIN.finditer(data):
        yield found.start(), found.group(1)
