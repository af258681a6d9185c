"""XLSX and CSV to tables and back; what comes in is hostile until it is a table."""

from __future__ import annotations

import csv
import io
import math
import re
import threading
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from bot.files.guard import LARGEST_FILE, check_archive, too_large
from evaluation.base.refusal import Refusal
from evaluation.tables.table import Cell, Row, Table

MOST_ROWS = 100_000
MOST_COLUMNS = 60
_LAST_ROW_OF_EXCEL = 1_048_576
_SNIFFED_ROWS = 30
_DELIMITERS = (";", "\t", ",")
_UNTEXTUAL = re.compile("[\x00-\x08\x0e-\x1f]")
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_A4 = 9  # the number of the format in page setups
_FORMULA_SIGNS = ("=", "+", "-", "@")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_BOLD = Font(bold=True)
# One workbook at a time: it bounds the memory, and the filters of warnings are the process's own.
_READING = threading.Lock()


def read_table(data: bytes, name: str) -> Table:
    """The first visible sheet that holds anything, or the rows of a CSV.

    The kind of a file is judged by its content, `name` is only quoted. Up to 20 MB, 100,000 rows
    and 60 columns; formulas count with the values that were saved. Raises Refusal.
    """
    name = name[:60]
    if len(data) > LARGEST_FILE:
        raise too_large(f"{LARGEST_FILE // 2**20}")
    if not data.strip():
        raise Refusal("file-empty", name=name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refusal("file-old-format", name=name)
    is_archive = data.startswith(b"PK\x03\x04")
    rows = _workbook_rows(data, name) if is_archive else _text_rows(data, name)
    if not rows:
        raise Refusal("file-empty", name=name)
    return Table(rows)


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


def _checked_rows(rows: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[Row]:
    """The filled rows with their numbers, as long as their last filled cell, within the limits."""
    count = 0
    for number, values in rows:
        end = len(values)
        while end and values[end - 1] is None:
            end -= 1
        cells = [_cell(value) for value in values[:end]]
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


def _cell(value: Any) -> Cell:
    """A value as the core knows it: no floats, no times of day, no blank text."""
    if isinstance(value, str):
        return value if value and not value.isspace() else None
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, float):
        return int(value) if value.is_integer() else _decimal(value)
    return value if isinstance(value, date) else str(value)


def _decimal(value: float) -> Decimal | str:
    """The number as it was written in the file; what is no number is text."""
    return Decimal(repr(value)) if math.isfinite(value) else str(value)


def _workbook_rows(data: bytes, name: str) -> tuple[Row, ...]:
    """The rows of an XLSX. openpyxl fails on a strange file with whatever it stumbles over."""
    with _READING, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            check_archive(data, name)
            return tuple(_checked_rows(_sheet_rows(data)))
        except Refusal:
            raise
        except Exception as error:
            raise Refusal("file-not-a-table", name=name) from error


def _sheet_rows(data: bytes) -> Iterator[tuple[int, Sequence[Any]]]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            # A sheet may claim any size; its rows tell the truth.
            sheet.reset_dimensions()
            found = False
            rows = sheet.iter_rows(max_col=MOST_COLUMNS + 1, values_only=True)
            for number, row in enumerate(rows, start=1):
                if number > _LAST_ROW_OF_EXCEL:
                    raise Refusal("file-too-many-rows", limit=str(MOST_ROWS))
                if any(value is not None for value in row):
                    found = True
                    yield number, row
            if found:
                return
    finally:
        book.close()


def _text_rows(data: bytes, name: str) -> tuple[Row, ...]:
    text = _decoded(data, name)
    if re.match(r"\s*<(!doctype|html|\?xml|table|head|meta)", text, re.IGNORECASE):
        raise Refusal("file-web-page", name=name)
    try:
        records = enumerate(_records(text, _delimiter(text)), start=1)
        return tuple(_checked_rows(records))
    except csv.Error as error:
        raise Refusal("file-not-a-table", name=name) from error


def _decoded(data: bytes, name: str) -> str:
    """Text in UTF-8, UTF-16 with its mark, or Windows-1251, in which any old bytes are letters."""
    marked = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp1251"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _UNTEXTUAL.search(text):
            break
        return text
    raise Refusal("file-not-a-table", name=name)


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The separator that makes the widest of the first rows: names may hold commas, too."""

    def width(delimiter: str) -> int:
        return max(map(len, islice(_records(text, delimiter), _SNIFFED_ROWS)), default=0)

    return max(_DELIMITERS, key=width)
