"""The spreadsheet in which an evaluator writes a plan, filled with what the plan holds now."""

from __future__ import annotations

from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from bot.files.spreadsheets import lay_out, saved
from evaluation.kci.kci import Kci
from evaluation.plans.drafting import PlanView
from evaluation.plans.workbook import BY_QUARTER, columns_of
from handlers.kci.words import number_words
from handlers.plans.screens import workbook as plan_sheet
from locales import Texts

_WIDTHS = {"name": 40, "direction": 16, "change": 40, "document": 40, "due": 14}
_WIDTH = 15
_TEXT, _DATE = "@", "dd.mm.yyyy"
_HEADINGS_ROW = 2
_LAST_ROW = 22


def write_plan_template(view: PlanView, words: Texts) -> bytes:
    """Its first row names the head, so that a sheet never lands in another one's plan."""
    columns = columns_of(view.plan.period)
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet(words.plain("plan-sheet-name"))
    lay_out(sheet, [_WIDTHS.get(name, _WIDTH) for name in columns], landscape=True)
    sheet.freeze_panes = f"A{_HEADINGS_ROW + 1}"
    sheet.print_title_rows = f"{_HEADINGS_ROW}:{_HEADINGS_ROW}"
    sheet.append([plan_sheet.title(view, words)])
    sheet.append([words.plain(f"plan-sheet-columns-{name}") for name in columns])
    for kci in view.plan.kcis:
        values = _values(kci, words)
        sheet.append([values.get(name) for name in columns])
    _format(sheet, columns)
    sheet.add_data_validation(_choice(columns, words))
    return saved(book)


def _values(kci: Kci, words: Texts) -> dict[str, str | date]:
    """A КЦИ by column; its numbers as text: a percent in a cell would come back divided."""
    targets = [number_words(value).replace("\u00a0", "") for value in kci.planned]
    names = BY_QUARTER if len(targets) == len(BY_QUARTER) else ("planned",)
    return {
        "name": kci.name,
        "direction": words.plain(f"plan-sheet-way-{kci.direction}"),
        "unit": kci.unit,
        **dict(zip(names, targets, strict=False)),
        "due": kci.due,
        "change": kci.change,
        "document": kci.document,
    }


def _format(sheet: Any, columns: tuple[str, ...]) -> None:
    """Text stays text, whatever it begins with; what is typed as a percent stays what is typed."""
    for row in sheet.iter_rows(max_row=_LAST_ROW, max_col=len(columns)):
        for name, cell in zip(columns, row, strict=True):
            is_title = cell.row < _HEADINGS_ROW
            cell.font = Font(bold=cell.row <= _HEADINGS_ROW)
            cell.alignment = Alignment(wrap_text=not is_title, vertical="top")
            cell.number_format = _DATE if name == "due" else _TEXT
            if isinstance(cell.value, str):
                cell.data_type = "s"


def _choice(columns: tuple[str, ...], words: Texts) -> DataValidation:
    """The three ways to count, to choose from."""
    ways = ",".join(words.plain(f"plan-sheet-way-{way}") for way in ("more", "less", "done"))
    check = DataValidation(type="list", formula1=f'"{ways}"', allow_blank=True)
    letter = get_column_letter(columns.index("direction") + 1)
    check.add(f"{letter}{_HEADINGS_ROW + 1}:{letter}{_LAST_ROW}")
    return check
