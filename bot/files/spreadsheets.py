"""Workbooks and CSV to tables and back; what comes in is hostile until it is a table."""

from __future__ import annotations

import csv
import io
import math
import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from bot.files.guard import LARGEST_FILE, check_archive, check_old, too_large
from bot.files.workbooks import MOST_COLUMNS, MOST_ROWS, Day, ReadBook, ReadSheet, opened
from evaluation.base.refusal import Refusal
from evaluation.tables.table import Cell, Merge, Row, Table

_OLD_SIGN = b"\xd0\xcf\x11\xe0"
_SNIFFED_ROWS = 30
_DELIMITERS = (";", "\t", ",")
_UNTEXTUAL = re.compile("[\x00-\x08\x0e-\x1f]")
_OUR_LETTERS = re.compile("[А-яЁё]{2}")
_KAZAKH_ALONE = re.compile("[ҚқҺһӘәҢң]")
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_A4 = 9  # the number of the format in page setups
_FORMULA_SIGNS = ("=", "+", "-", "@")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_BOLD = Font(bold=True)
# One workbook at a time: it bounds the memory.
_READING = threading.Lock()


def read_table(data: bytes, name: str) -> Table:
    """The first visible sheet that holds anything, with the others beside it, or a CSV.

    The kind of a file is judged by its content, `name` is only quoted: .xlsx, .xlsb, .xls, .ods or
    text. Up to 20 MB, 100,000 rows and 60 columns; formulas count with the values that were saved.
    Raises Refusal.
    """
    name = name[:60]
    if len(data) > LARGEST_FILE:
        raise too_large(f"{LARGEST_FILE // 2**20}")
    if not data.strip():
        raise Refusal("file-empty", name=name)
    is_workbook = data.startswith((b"PK\x03\x04", _OLD_SIGN))
    table = _workbook(data, name) if is_workbook else _text(data, name)
    if table is None or not table.rows:
        raise Refusal("file-empty", name=name)
    return table


def write_sheet(
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    widths: Sequence[int] = (),
    *,
    landscape: bool = False,
) -> bytes:
    """An XLSX of one sheet, ready to print on A4: headings on each page, as wide as the page.

    `widths` are in characters. Text stays text, whatever it begins with.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", title)[:31].strip() or "1")
    lay_out(sheet, widths, landscape=landscape)
    sheet.append([_written(sheet, heading, bold=True) for heading in headings])
    for row in rows:
        sheet.append([_written(sheet, cell) for cell in row])
    return saved(book)


def lay_out(sheet: Any, widths: Sequence[int], *, landscape: bool) -> None:
    """Paper and columns of a sheet whose first row is its headings."""
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _written(sheet: Any, value: Any, *, bold: bool = False) -> Any:
    """A value for a cell: text is marked as text, so that "=1+1" in a name computes nothing."""
    cell = WriteOnlyCell(sheet)
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, date):
            cell.number_format = "dd.mm.yyyy"
        return cell
    cell.value = _UNWRITABLE.sub("", ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    cell.alignment = _WRAPPED
    cell.quotePrefix = value.startswith(_FORMULA_SIGNS)
    if bold:
        cell.font = _BOLD
    return cell


def _checked_rows(rows: Iterable[tuple[int, Sequence[Cell]]]) -> Iterator[Row]:
    """The filled rows with their numbers, as long as their last filled cell, within the limits."""
    count = 0
    for number, values in rows:
        cells = list(values)
        while cells and cells[-1] is None:
            cells.pop()
        if not cells:
            continue
        count += 1
        if len(cells) > MOST_COLUMNS:
            raise Refusal("file-too-many-columns", limit=str(MOST_COLUMNS))
        if count > MOST_ROWS:
            raise Refusal("file-too-many-rows", limit=str(MOST_ROWS))
        yield Row(number, tuple(cells))


def _workbook(data: bytes, name: str) -> Table | None:
    """The sheets of a workbook; the first visible one is the table."""
    is_old = data.startswith(_OLD_SIGN)
    with _READING:
        try:
            (check_old if is_old else check_archive)(data, name)
            book = opened(data)
        except Refusal:
            raise
        except Exception as error:
            key = "file-old-format" if is_old else "file-not-a-table"
            raise Refusal(key, name=name) from error
    sheets = sorted(book.sheets, key=lambda sheet: not sheet.is_visible)
    if not sheets or not sheets[0].is_visible:
        return None
    return replace(_sheet(book, sheets[0]), others=tuple(_other(book, one) for one in sheets[1:]))


def _sheet(book: ReadBook, sheet: ReadSheet) -> Table:
    lines = ((line.number, [_cell(value) for value in line.cells]) for line in sheet.lines)
    return Table(
        tuple(_checked_rows(lines)),
        sheet=sheet.name,
        merges=tuple(Merge(*one) for one in sheet.merges),
        hidden=frozenset(sheet.hidden),
        struck=frozenset(sheet.struck),
        tells_hidden=book.tells_hidden,
        serials=book.serials,
        is_hidden=not sheet.is_visible,
    )


def _other(book: ReadBook, sheet: ReadSheet) -> Table:
    """A sheet beside the first; one beyond the limits is known by its name alone."""
    try:
        return _sheet(book, sheet)
    except Refusal:
        return Table((), sheet=sheet.name, is_hidden=not sheet.is_visible)


def _cell(value: str | float | bool | Day | None) -> Cell:
    """A value as the core knows it: no floats."""
    if isinstance(value, Day):
        return value.day
    if isinstance(value, float):
        return Decimal(repr(value)) if math.isfinite(value) else str(value)
    return value


# Text


def _text(data: bytes, name: str) -> Table:
    text = _decoded(data, name)
    if re.match(r"\s*<\?xml", text) and "urn:schemas-microsoft-com:office:spreadsheet" in text:
        raise Refusal("file-xml-old", name=name)
    if re.match(r"\s*<(!doctype|html|\?xml|table|head|meta)", text, re.IGNORECASE):
        raise Refusal("file-web-page", name=name)
    records = enumerate(_strict_records(text, _delimiter(text), name), start=1)
    return Table(tuple(_checked_rows(records)), is_text=True)


def _strict_records(text: str, delimiter: str, name: str) -> Iterator[list[Cell]]:
    """The records, blank cells as nothing. Raises Refusal at the row whose quotes don't match."""
    done = 0
    try:
        for record in _records(text, delimiter, strict=True):
            yield [cell if cell and not cell.isspace() else None for cell in record]
            done += 1
    except csv.Error as error:
        if "field limit" in str(error):
            raise Refusal("file-not-a-table", name=name) from error
        raise Refusal("file-quotes", row=str(done + 1)) from error


def _decoded(data: bytes, name: str) -> str:
    """Text in UTF-8 or UTF-16, with their marks or without, in KZ-1048 or Windows-1251."""
    for text in _readings(data, name):
        if not _UNTEXTUAL.search(text):
            return text
    raise Refusal("file-not-a-table", name=name)


def _readings(data: bytes, name: str) -> Iterator[str]:
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if marked or b"\0" in data:
        for encoding in ("utf-16",) if marked else ("utf-16-le", "utf-16-be"):
            with suppress(UnicodeDecodeError):
                text = data.decode(encoding)
                if marked or _OUR_LETTERS.search(text):
                    yield text
        return
    try:
        yield data.decode("utf-8-sig")
    except UnicodeDecodeError:
        with suppress(UnicodeDecodeError):
            yield _single_bytes(data, name)


def _single_bytes(data: bytes, name: str) -> str:
    """Windows-1251, or KZ-1048, which has Kazakh letters where the other has Slavic ones.

    Letters that only Kazakh needs decide; bytes that may as well be a Ukrainian or Belarusian name
    are refused, for either reading would make somebody else of him.
    """
    russian, kazakh = data.decode("cp1251"), data.decode("kz1048")
    if russian == kazakh or _KAZAKH_ALONE.search(kazakh):
        return kazakh
    raise Refusal("file-encoding", name=name)


def _records(text: str, delimiter: str, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)


def _delimiter(text: str) -> str:
    """The separator that makes the widest of the first rows: names may hold commas, too."""

    def width(delimiter: str) -> int:
        try:
            records = _records(text, delimiter, strict=False)
            return max(map(len, islice(records, _SNIFFED_ROWS)), default=0)
        except csv.Error:
            return 0

    return max(_DELIMITERS, key=width)
