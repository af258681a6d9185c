"""A workbook to its sheets, in a process of its own: `python -m bot.files.workbooks < file`.

Native code reads it, which a strange file may crash or fill the memory with: that ends the child,
within its bounds, and nobody's tap.
"""

from __future__ import annotations

import io
import math
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import msgspec

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

MOST_ROWS = 100_000
MOST_COLUMNS = 60
_MEMORY = 3 * 2**30
_SECONDS = 60
_PATIENCE = 180
_EXCEL_ZERO, _MAC_ZERO = date(1899, 12, 30), date(1904, 1, 1)
_ROW = re.compile(rb"<(?:\w{1,9}:)?row\b([^<>]*)>")
_CELL = re.compile(rb"<(?:\w{1,9}:)?c\b([^<>]*)(?<!/)>(.*?)</(?:\w{1,9}:)?c>", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w{1,9}:)?v>([^<]*)")
_HIDDEN = re.compile(rb"""\bhidden=["'](?:1|true)["']""")
_NUMBER = re.compile(rb"""\br=["']([0-9]{1,7})["']""")
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,3})([0-9]{1,7})["']""")
_STYLE = re.compile(rb"""\bs=["']([0-9]{1,7})["']""")
_IS_ERROR = re.compile(rb"""\bt=["']e["']""")


class WorkbookError(Exception):
    """No workbook that can be read, or none within the bounds."""


class Day(msgspec.Struct, frozen=True):
    """A cell that is a date: of text and dates nobody could tell on the way which is which."""

    day: date


class ReadRow(msgspec.Struct, array_like=True, frozen=True):
    """A row that holds something, by its number; cells as long as the last filled one."""

    number: int
    cells: list[str | int | float | bool | Day | None]


class ReadSheet(msgspec.Struct, frozen=True):
    """A sheet with cells. `merges` are (first row, first column, last row, last column).

    Rows from 1 as shown, columns from 0. `hidden` and `struck` are rows; of them only XLSX tells.
    """

    name: str
    is_visible: bool
    lines: list[ReadRow]
    merges: list[tuple[int, int, int, int]] = []
    hidden: list[int] = []
    struck: list[int] = []


class ReadBook(msgspec.Struct, frozen=True):
    """The sheets that hold something. `serials` is the day 0 of bare numbers, None if unknown."""

    sheets: list[ReadSheet]
    serials: date | None
    tells_hidden: bool


def opened(data: bytes) -> ReadBook:
    """Read a workbook that the guard has let pass, in a child. Raises WorkbookError."""
    path = os.pathsep.join(filter(None, sys.path))
    try:
        done = subprocess.run(  # noqa: S603 - our own module, data on its standard input
            [sys.executable, "-s", "-P", "-m", __name__],
            input=data,
            capture_output=True,
            timeout=_PATIENCE,
            env={"PYTHONPATH": path},
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise WorkbookError("too slow") from late
    if done.returncode:
        raise WorkbookError(f"ended with {done.returncode}")
    return msgspec.msgpack.decode(done.stdout, type=ReadBook)


def main() -> None:
    """Standard input to standard output, within bounds."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.buffer.write(msgspec.msgpack.encode(read_book(sys.stdin.buffer.read())))


def read_book(data: bytes) -> ReadBook:
    """Every sheet with cells, hidden ones too. Raises whatever the reader stumbles over."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    archive = _Archive(data)
    sheets = []
    for index, about in enumerate(book.sheets_metadata):
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        marks = archive.marks(about.name)
        lines, merges = _lines(book, index, marks)
        if lines:
            visible = about.visible is SheetVisibleEnum.Visible
            sheet = ReadSheet(about.name, visible, lines, merges, marks.hidden, marks.struck)
            sheets.append(sheet)
    return ReadBook(sheets, archive.serials, archive.is_xlsx)


class _Marks(msgspec.Struct):
    """What the reader doesn't tell of an XLSX's sheet: rows put away, values of failed formulas."""

    hidden: list[int] = []
    struck: list[int] = []
    errors: dict[tuple[int, int], str] = {}


def _lines(
    book: CalamineWorkbook, index: int, marks: _Marks
) -> tuple[list[ReadRow], list[tuple[int, int, int, int]]]:
    sheet = book.get_sheet_by_index(index)
    if sheet.height * sheet.width > MOST_ROWS * MOST_COLUMNS:
        raise WorkbookError("cells far away")
    lines: list[ReadRow] = []
    left = (sheet.start or (0, 0))[1]  # rows come from the top, but without the columns before it
    for number, row in enumerate(sheet.iter_rows(), start=1):
        cells = [None] * left + [_cell(value) for value in row]
        del cells[MOST_COLUMNS + 1 :]
        for (at, column), text in marks.errors.items():
            if at == number and column <= MOST_COLUMNS:
                cells += [None] * (column + 1 - len(cells))
                cells[column] = text
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            lines.append(ReadRow(number, cells))
        if len(lines) > MOST_ROWS:
            break
    merges = [(a + 1, b, c + 1, d) for (a, b), (c, d) in sheet.merged_cell_ranges or ()]
    return lines, merges


def _cell(value: Any) -> str | int | float | bool | Day | None:
    """A value that can be sent: nothing for blank text, days without their hours."""
    if isinstance(value, str):
        return value if value and not value.isspace() else None
    if isinstance(value, float):
        if math.isnan(value):
            raise WorkbookError("no number")
        return int(value) if value.is_integer() else value
    if isinstance(value, datetime):
        return Day(value.date())
    if isinstance(value, date):
        return Day(value)
    return value if value is None or isinstance(value, (bool, int)) else str(value)


class _Archive:
    """The XML of an XLSX beside its cells; of other formats nothing."""

    def __init__(self, data: bytes) -> None:
        self._parts: dict[str, zipfile.ZipInfo] = {}
        self.is_xlsx = False
        if data.startswith(b"PK"):
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {part.filename.lower(): part for part in self._zip.infolist()}
            self.is_xlsx = "xl/workbook.xml" in self._parts
        self._struck = frozenset(self._struck_styles()) if self.is_xlsx else frozenset()
        self._sheets = dict(self._sheet_parts()) if self.is_xlsx else {}

    @property
    def serials(self) -> date | None:
        """The day 0 of a bare number."""
        if not self.is_xlsx:
            return None
        about = self._xml("xl/workbook.xml")
        tells = [one.get("date1904") for one in about if _local(one.tag) == "workbookPr"]
        return _MAC_ZERO if tells and tells[0] in ("1", "true") else _EXCEL_ZERO

    def marks(self, sheet: str) -> _Marks:
        """What is hidden, struck out or failed on a sheet."""
        if sheet not in self._sheets:
            return _Marks()
        xml = self._zip.read(self._parts[self._sheets[sheet]])
        struck, errors = self._marked_cells(xml)
        return _Marks(_hidden_rows(xml), struck, errors)

    def _xml(self, part: str) -> ET.Element:
        return ET.fromstring(self._zip.read(self._parts[part]))  # noqa: S314 - the guard lets no DTD pass

    def _sheet_parts(self) -> Iterator[tuple[str, str]]:
        """The part of each sheet, by the name of the sheet."""
        links = {
            one.get("Id", ""): one.get("Target", "")
            for one in self._xml("xl/_rels/workbook.xml.rels")
        }
        for one in self._xml("xl/workbook.xml").iter():
            if _local(one.tag) == "sheet":
                link = next((v for k, v in one.attrib.items() if _local(k) == "id"), "")
                target = links.get(link, "").lower()
                part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
                if part in self._parts:
                    yield one.get("name", ""), part

    def _struck_styles(self) -> Iterator[int]:
        if "xl/styles.xml" not in self._parts:
            return
        groups = {_local(one.tag): one for one in self._xml("xl/styles.xml")}
        struck = {
            index
            for index, font in enumerate(groups.get("fonts", ()))
            for one in font
            if _local(one.tag) == "strike" and one.get("val") not in ("0", "false")
        }
        for index, style in enumerate(groups.get("cellXfs", ())):
            if int(style.get("fontId", "0")) in struck:
                yield index

    def _marked_cells(self, xml: bytes) -> tuple[list[int], dict[tuple[int, int], str]]:
        """Rows whose filled cells are all struck out, and what failed formulas show."""
        errors: dict[tuple[int, int], str] = {}
        struck: set[int] = set()
        others: set[int] = set()
        if not self._struck and not _IS_ERROR.search(xml):
            return [], errors
        for attributes, content in _CELL.findall(xml):
            place = _PLACE.search(attributes)
            if place is None or not content:
                continue
            row, style = int(place[2]), _STYLE.search(attributes)
            is_struck = style is not None and int(style[1]) in self._struck
            (struck if is_struck else others).add(row)
            if _IS_ERROR.search(attributes) and (value := _VALUE.search(content)):
                errors[row, _index(place[1])] = value[1].decode()
        return sorted(struck - others), errors


def _hidden_rows(xml: bytes) -> list[int]:
    if not _HIDDEN.search(xml):
        return []
    hidden, number = [], 0
    for attributes in _ROW.findall(xml):
        told = _NUMBER.search(attributes)
        number = int(told[1]) if told else number + 1
        if _HIDDEN.search(attributes):
            hidden.append(number)
    return hidden


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _index(letters: bytes) -> int:
    index = 0
    for sign in letters:
        index = index * 26 + sign - ord("A") + 1
    return index - 1


if __name__ == "__main__":
    main()
