"""What an XLSX may not be: a bomb that unpacks for ever, XML with entities, unsaved formulas."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from evaluation.base.refusal import Refusal

LARGEST_FILE = 20 * 2**20  # what Telegram lets a bot download
MOST_UNPACKED = 200 * 2**20
_LARGEST_OTHER_PART = 10 * 2**20  # whatever isn't a sheet or its strings is small in honest files
_SMALL = 10 * 2**20  # below this, how well a part is packed doesn't matter
_MOST_TIMES_PACKED = 200
_MOST_PARTS = 2_000
_MOST_TAGS = 16_000_000  # 100,000 rows of 20 columns in the wordiest way to write them
_CHUNK = 2**20
_TAIL = 2**16  # more than the longest formula
_LONGEST_ROW = 4  # chunks: a row is read whole, so that it must end
_LARGE_PARTS = ("xl/worksheets/", "xl/sharedstrings.xml")
_TYPES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(
    rb"""<\?xml[^>]{0,99}encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])""", re.IGNORECASE
)
_FORMULA_END = re.compile(
    rb"(?:</(?:\w{1,9}:)?f>|<(?:\w{1,9}:)?f\b[^<>]{0,300}/>)\s{0,9}"
    rb"(?P<empty><(?:\w{1,9}:)?v\s{0,9}(?:/>|></(?:\w{1,9}:)?v>)\s{0,9})?</(?:\w{1,9}:)?c>"
)
_ROW = re.compile(rb"<(?:\w{1,9}:)?row\b")
_PLACE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')


def too_large(limit: str) -> Refusal:
    """The refusal of a file above `limit` megabytes."""
    return Refusal("file-too-large", limit=limit)


def check_archive(data: bytes, name: str) -> None:
    """Look through an XLSX before a parser does. Raises Refusal, and what zipfile raises."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if not any(part.filename.lower() == "xl/workbook.xml" for part in parts):
            raise Refusal("file-not-a-table", name=name)
        # zipfile never unpacks more than a part declares, so that the sum can be trusted.
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise _bomb()
        for part in parts:
            _check_size(part)
        tags = 0
        for part in parts:
            for piece in _pieces(archive, part):
                tags += piece.count(b"<")
                if tags > _MOST_TAGS:
                    raise _bomb()


def _bomb() -> Refusal:
    return Refusal("file-unpacks-too-large", limit=f"{MOST_UNPACKED // 2**20}")


def _check_size(part: zipfile.ZipInfo) -> None:
    is_large = part.filename.lower().startswith(_LARGE_PARTS)
    is_text = part.filename.lower().endswith((".xml", ".rels", ".vml"))
    if is_text and not is_large and part.file_size > _LARGEST_OTHER_PART:
        raise _bomb()
    if part.file_size > _SMALL and part.file_size > _MOST_TIMES_PACKED * part.compress_size:
        raise _bomb()


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """One part piece by piece, each checked together with the end of the one before."""
    is_sheet = part.filename.lower().startswith("xl/worksheets/sheet")
    tail, unended = b"", 0
    with archive.open(part) as source:
        while piece := source.read(_CHUNK):
            text = tail + piece
            _check_xml(part, text)
            if is_sheet:
                _check_formulas(text)
                unended = 0 if _ROW.search(piece) else unended + 1
                if unended > _LONGEST_ROW:
                    raise _bomb()
            yield piece
            tail = text[-_TAIL:]


def _check_xml(part: zipfile.ZipInfo, text: bytes) -> None:
    """An XLSX is UTF-8 without document types: entities in them can grow without bounds."""
    is_xml = part.filename.lower().endswith((".xml", ".rels"))
    if _TYPES.search(text) or (is_xml and (b"\0" in text or _ENCODING.search(text[:200]))):
        raise Refusal("file-not-a-table", name=part.filename[:60])


def _check_formulas(text: bytes) -> None:
    """A formula without its saved value would be read as an empty cell, and change things."""
    for end in _FORMULA_END.finditer(text):
        start = max(text.rfind(opening, 0, end.start()) for opening in (b"<c ", b":c "))
        cell = text[max(0, start) : end.start()].partition(b">")[0]
        # An empty value of a formula that makes text is an honest result: nothing.
        if not (end["empty"] and b't="str"' in cell):
            place = _PLACE.search(cell)
            raise Refusal("file-formulas", cell=place[1].decode() if place else "?")
