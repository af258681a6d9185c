"""What a workbook may not be: a bomb that unpacks for ever, XML with entities, unsaved formulas.

What a format doesn't tell its reader (merged cells of .ods and .xlsb, failed formulas outside
.xlsx) is refused here too: a cell that looks empty would change somebody's data.
"""

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
_MOST_CELLS = 100_000 * 60  # from the first to the last filled cell of a sheet, empty ones too
_LAST_ROW = 1_048_576
_LARGE_PARTS = ("xl/worksheets/", "xl/sharedstrings.xml", "content.xml")
_KINDS = {"xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "content.xml": "ods"}
_TYPES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(
    rb"""<\?xml[^>]{0,99}encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])""", re.IGNORECASE
)
_FORMULA_END = re.compile(
    rb"(?:</(?:\w{1,9}:)?f>|<(?:\w{1,9}:)?f\b[^<>]{0,300}/>)\s{0,9}"
    rb"(?P<empty><(?:\w{1,9}:)?v\s{0,9}(?:/>|></(?:\w{1,9}:)?v>)\s{0,9})?</(?:\w{1,9}:)?c>"
)
_ROW = re.compile(rb"<(?:\w{1,9}:)?(?:table-)?row\b")
_PLACE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')
_ROW_NUMBER = re.compile(rb'<(?:\w{1,9}:)?row\b[^<>]{0,300}?\br="([0-9]{7,})"')
_FILLED = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]{0,300}(?<!/)>')
_DATA_END = re.compile(rb"</(?:\w{1,9}:)?sheetData\s*>|<(?:\w{1,9}:)?sheetData\s*/>")
_ODS_CELL = re.compile(rb"<table:table-cell\b[^<>]{0,3000}")
_ODS_MERGE = re.compile(rb'table:number-(?:row|column)s-spanned="(?!1")')
_ODS_ERROR = re.compile(rb">#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)<|>Err:5")
_BINARY_MERGE = re.compile(rb"\xb0\x01\x10(?:..[\x00-\x0f]\x00){2}(?:..\x00\x00){2}", re.DOTALL)
_ERRORS = rb"[\x07\x0f\x17\x1d\x24\x2a]"
_BINARY_ERROR = re.compile(rb"(?:\x03\x09|\x0b[\x0a-\x7f])..\x00\x00...\x00" + _ERRORS, re.DOTALL)
_OLD_ERROR = re.compile(
    rb"\x05\x02\x08\x00.{6}"
    + _ERRORS
    + rb"\x01|\x06\x00.\x00.{6}\x02."
    + _ERRORS
    + rb"...\xff\xff",
    re.DOTALL,
)


def too_large(limit: str) -> Refusal:
    """The refusal of a file above `limit` megabytes."""
    return Refusal("file-too-large", limit=limit)


def check_old(data: bytes, name: str) -> None:
    """Look through an .xls before a parser does. Raises Refusal."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refusal("file-encrypted", name=name)
    if _OLD_ERROR.search(data):
        raise Refusal("file-untold", name=name)


def check_archive(data: bytes, name: str) -> None:
    """Look through an .xlsx, .xlsb or .ods before a parser does.

    Raises Refusal, and what zipfile raises.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        kinds = [_KINDS[n] for part in parts if (n := part.filename.lower()) in _KINDS]
        if len(kinds) != 1:
            raise Refusal("file-not-a-table", name=name)
        # zipfile never unpacks more than a part declares, so that the sum can be trusted.
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise _bomb()
        for part in parts:
            _check_size(part)
        tags = 0
        for part in parts:
            for piece in _pieces(archive, part, _Sheet(kinds[0], part.filename.lower(), name)):
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


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo, sheet: _Sheet) -> Iterator[bytes]:
    """One part piece by piece, each checked together with the end of the one before."""
    tail = b""
    with archive.open(part) as source:
        while piece := source.read(_CHUNK):
            text = tail + piece
            _check_xml(part, text)
            sheet.check(piece, text)
            yield piece
            tail = text[-_TAIL:]
    sheet.end()


class _Sheet:
    """The cells of one part as it streams by; of a part that is no sheet nothing is asked."""

    def __init__(self, kind: str, part: str, name: str) -> None:
        is_sheet = re.fullmatch(r"xl/worksheets/[^/]+\.(xml|bin)|content\.xml", part)
        self._kind = kind if is_sheet else ""
        self._name = name
        self._unended = 0
        self._last, self._widest = (0, ""), (0, "")
        self._has_end = False

    def check(self, piece: bytes, text: bytes) -> None:
        """Raises Refusal."""
        if self._kind == "xlsb":
            if _BINARY_MERGE.search(text) or _BINARY_ERROR.search(text):
                raise Refusal("file-untold", name=self._name)
        elif self._kind:
            self._unended = 0 if _ROW.search(piece) else self._unended + 1
            if self._unended > _LONGEST_ROW:
                raise _bomb()
            if self._kind == "ods":
                self._check_ods(text)
            else:
                _check_formulas(text)
                self._check_places(text)

    def _check_ods(self, text: bytes) -> None:
        if _ODS_MERGE.search(text) or _ODS_ERROR.search(text):
            raise Refusal("file-untold", name=self._name)
        for cell in _ODS_CELL.findall(text):
            if b" table:formula=" in cell and b" office:value-type=" not in cell:
                raise Refusal("file-formulas", cell="?")

    def _check_places(self, text: bytes) -> None:
        """Between far cells a reader would build all the empty ones."""
        self._has_end = self._has_end or _DATA_END.search(text) is not None
        if any(int(number) > _LAST_ROW for number in _ROW_NUMBER.findall(text)):
            raise Refusal("file-too-many-rows", limit="100000")
        for letters, number in set(_FILLED.findall(text)):
            place = f"{letters.decode()}{number.decode()}"
            self._last = max(self._last, (int(number), place))
            self._widest = max(self._widest, (_column(letters), place))
        if self._last[0] * self._widest[0] > _MOST_CELLS:
            far = self._last if self._last[0] > 100_000 else self._widest
            raise Refusal("file-far-cell", cell=far[1])

    def end(self) -> None:
        """Raises Refusal: the sheet breaks off."""
        if self._kind == "xlsx" and not self._has_end:
            raise Refusal("file-not-a-table", name=self._name)


def _column(letters: bytes) -> int:
    """The place of a column, A is 1."""
    place = 0
    for sign in letters:
        place = place * 26 + sign - ord("A") + 1
    return place


def _check_xml(part: zipfile.ZipInfo, text: bytes) -> None:
    """A workbook is UTF-8 without document types: entities in them can grow without bounds."""
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
