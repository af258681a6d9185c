"""Rows of a list that hold nobody: each is passed over and named with its reason."""

from __future__ import annotations

import re
from enum import StrEnum

from evaluation.staff.cells import clean, text_of
from evaluation.staff.headings import StaffHeadings, is_repeated
from evaluation.tables.table import Row, Table

_FEWEST = 2  # fields: somebody is a number and a name at least
_TOTAL = re.compile(r"(?:итого|всего|барлы[ғг]ы|жиыны|total)\b", re.IGNORECASE)
_VACANCY = re.compile(
    r"(?:вакант\w*|вакансия|бос(?: лауазым| орын| штат)?|vacan(?:t|cy))(?: должность| ставка)?"
    r"[ .,()\d]*",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"(?:_{3,}|подпис|исполнитель|согласован|утвержд|проверил|составил|м\. ?п\."
    r"|қолы\b|орындаушы|келісілді|бекіт|құрастыр|signature|prepared by|approved by)",
    re.IGNORECASE,
)


class Reason(StrEnum):
    """Why a row isn't read as a person's."""

    TITLE = "title"
    REPEATED = "repeated"
    COUNT = "count"
    TOTAL = "total"
    VACANCY = "vacancy"
    SIGNATURE = "signature"
    HIDDEN = "hidden"
    STRUCK = "struck"


def reason(row: Row, headings: StaffHeadings, table: Table) -> Reason | None:
    """Why a row below the headings is passed over; None for a person's."""
    number, name = (_words(row, headings, field) for field in ("number", "name"))
    if is_repeated(headings, row):
        return Reason.REPEATED
    if _is_count(row):
        return Reason.COUNT
    if _TOTAL.match(number) or _TOTAL.match(name):
        return Reason.TOTAL
    if headings.filled(row) < _FEWEST:
        return Reason.TITLE
    if _VACANCY.fullmatch(name):
        return Reason.VACANCY
    if not re.search(r"\d", number) and _is_signature(row, headings):
        return Reason.SIGNATURE
    if row.number in table.hidden:
        return Reason.HIDDEN
    return Reason.STRUCK if row.number in table.struck else None


def _words(row: Row, headings: StaffHeadings, field: str) -> str:
    return clean(" ".join(text_of(row.cell(index)) for index in headings.indexes(field)))


def _is_count(row: Row) -> bool:
    """The row "1 2 3 4 …" that official forms print under their headings."""
    return all(text_of(cell) in {"", str(index)} for index, cell in enumerate(row.cells, start=1))


def _is_signature(row: Row, headings: StaffHeadings) -> bool:
    """A line under the list: its words, and not all that a person's row has."""
    whole = all(_words(row, headings, field) for field in ("name", "position", "unit"))
    return not whole and any(_SIGNATURE.match(clean(text_of(cell))) for cell in row.cells)
