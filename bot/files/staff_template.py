"""The empty staff file that an office fills in, with an explanation of each column."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from bot.files.spreadsheets import lay_out, saved
from bot.files.workbooks import MOST_ROWS
from evaluation.staff.cells import DAYS_IN_A_QUARTER, FIRST_YEAR
from evaluation.staff.headings import FIELDS, HEADINGS
from locales import LANGUAGES, texts

_WIDTHS = {"number": 14, "name": 34, "position": 34, "unit": 34, "superior": 22, "roles": 26}
_WIDTH = 16
_TEXT, _DATE = "@", "dd.mm.yyyy"
_FORMATS = {
    "number": _TEXT,
    "superior": _TEXT,
    "phone": _TEXT,
    "appointed": _DATE,
    "dismissed": _DATE,
    "probation_until": _DATE,
}
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def write_staff_template() -> bytes:
    """An XLSX with a sheet to fill in, headed in Russian, and explanations in kk, ru and en."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _add_staff(book)
    for language in LANGUAGES:
        _add_explanations(book, language)
    return saved(book)


def _add_staff(book: Workbook) -> None:
    sheet = book.create_sheet("Staff")
    lay_out(sheet, [_WIDTHS.get(field, _WIDTH) for field in FIELDS], landscape=True)
    sheet.append([HEADINGS[field]["ru"][0] for field in FIELDS])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.alignment = _WRAPPED
    for index, field in enumerate(FIELDS, start=1):
        column = get_column_letter(index)
        if field in _FORMATS:
            sheet.column_dimensions[column].number_format = _FORMATS[field]
        if check := _check_of(field):
            check.add(f"{column}2:{column}{MOST_ROWS}")
            sheet.add_data_validation(check)


def _check_of(field: str) -> DataValidation | None:
    """What the spreadsheet itself can check while the file is being filled in."""
    if field in {"is_unit_head", "is_managerial"}:
        return DataValidation(type="list", formula1='"да,нет"', allow_blank=True)
    if field == "language":
        return DataValidation(type="list", formula1='"kk,ru,en"', allow_blank=True)
    if field in {"appointed", "dismissed", "probation_until"}:
        first = f"DATE({FIRST_YEAR},1,1)"
        return DataValidation(
            type="date", operator="greaterThanOrEqual", formula1=first, allow_blank=True
        )
    if field == "days_worked":
        last = str(DAYS_IN_A_QUARTER)
        return DataValidation(type="whole", formula1="0", formula2=last, allow_blank=True)
    return None


def _add_explanations(book: Workbook, language: str) -> None:
    words = texts(language)
    sheet = book.create_sheet(words.plain("staff-help-sheet"))
    lay_out(sheet, (28, 90), landscape=True)
    sheet.append([words.plain("staff-help-column"), words.plain("staff-help-meaning")])
    for field in FIELDS:
        help_key = f"staff-help-{field.replace('_', '-')}"
        sheet.append([HEADINGS[field][language][0], words.plain(help_key)])
    for heading, meaning in sheet.iter_rows():
        heading.font = Font(bold=True)
        heading.alignment = meaning.alignment = _WRAPPED
