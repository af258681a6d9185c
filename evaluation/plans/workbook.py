"""A work plan as a sheet of somebody's making: КЦИ row by row, or everything that is wrong with it.

The first row names the head, the row of headings may stand anywhere near the top; a heading is
known by its words in any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import cast

from evaluation.base.refusal import Refusal
from evaluation.kci.kci import Kci
from evaluation.kci.plan import TEXT_LIMIT, PlanPeriod, WorkPlan
from evaluation.law.act import KciRule
from evaluation.law.kci_marks import Direction, KciError
from evaluation.tables.headings import Headings, columns_in, heading_row, plain, written
from evaluation.tables.numbers import number_of
from evaluation.tables.table import Cell, Fault, Row, Table

FIELDS = (
    "name",
    "direction",
    "unit",
    "planned",
    "first",
    "second",
    "third",
    "fourth",
    "due",
    "change",
    "document",
)
BY_QUARTER = ("first", "second", "third", "fourth")
NEEDED = ("name", "direction", "due", "change", "document")

_DIRECTIONS: Mapping[str, Direction] = {
    "больше": "more",
    "меньше": "less",
    "сделано": "done",
    "көп": "more",
    "аз": "less",
    "орындалды": "done",
    "more": "more",
    "less": "less",
    "done": "done",
}


def columns_of(period: PlanPeriod) -> tuple[str, ...]:
    """The columns of a sheet: a plan of one quarter has no targets by quarter (A-16)."""
    if period.number is None:
        return FIELDS
    return tuple(name for name in FIELDS if name not in BY_QUARTER)


def read_plan(
    table: Table, plan: WorkPlan, rule: KciRule, headings: Headings
) -> tuple[tuple[Kci, ...], tuple[Fault, ...]]:
    """The КЦИ of a sheet, or its faults: one of the two is empty."""
    top = heading_row(table, headings)
    if top is None:
        return (), (Fault(1, "", "plan-fault-headings", {}),)
    columns = columns_in(table.rows[top], headings)
    faults = _above(table.rows[:top], plan)
    number = table.rows[top].number
    faults += [
        Fault(number, "", "plan-fault-column", {"column": headings.printed[name]})
        for name in NEEDED
        if name not in columns
    ]
    if faults:
        return (), tuple(faults)
    return _rows_read(table.rows[top + 1 :], columns, plan, rule, headings)


def _above(rows: tuple[Row, ...], plan: WorkPlan) -> list[Fault]:
    """A sheet that names somebody must name the right one."""
    said = plain(" ".join(str(cell) for row in rows for cell in row.cells if cell is not None))
    if not said or plain(plan.person_name) in said:
        return []
    details = {"person": plan.person_name}
    return [Fault(rows[0].number, "", "plan-fault-other-person", details)]


def _rows_read(
    rows: tuple[Row, ...],
    columns: Mapping[str, int],
    plan: WorkPlan,
    rule: KciRule,
    headings: Headings,
) -> tuple[tuple[Kci, ...], tuple[Fault, ...]]:
    faults: list[Fault] = []
    kcis = []
    for row in rows:
        read = _RowReader(row, columns, plan.period, headings)
        if read.is_empty:
            continue
        kci = read.kci()
        faults += read.faults
        kcis.append(kci)
    if not kcis:
        faults.append(Fault(1, "", "plan-fault-none", {}))
    if len(kcis) > rule.most:
        faults.append(Fault(rows[-1].number, "", "plan-fault-many", {"most": str(rule.most)}))
    return ((), tuple(faults)) if faults else (tuple(kci for kci in kcis if kci), ())


@dataclass
class _RowReader:
    """One row; what is wrong is written down, nothing is raised."""

    row: Row
    columns: Mapping[str, int]
    period: PlanPeriod
    headings: Headings
    faults: list[Fault] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return all(self._cell(name) is None for name in self.columns)

    def kci(self) -> Kci | None:
        """The КЦИ of the row, None where something is wrong."""
        direction = self._direction()
        name, change, document = (self._text(one) for one in ("name", "change", "document"))
        counted = direction != "done"
        unit = self._text("unit") if counted else ""
        planned = self._planned(counted=counted)
        due = self._due()
        if self.faults or direction is None or due is None:
            return None
        try:
            return Kci(name, unit, direction, planned, due, change, document)
        except KciError:
            self._fault("planned", "plan-fault-planned")
            return None

    def _cell(self, name: str) -> Cell:
        index = self.columns.get(name)
        return None if index is None else self.row.cell(index)

    def _fault(self, name: str, key: str, **details: str) -> None:
        self.faults.append(Fault(self.row.number, self.headings.printed[name], key, details))

    def _text(self, name: str) -> str:
        cell = self._cell(name)
        text = " ".join(written(cell).split())
        if not text:
            self._fault(name, "plan-fault-empty")
        elif len(text) > TEXT_LIMIT:
            self._fault(name, "plan-fault-long", limit=str(TEXT_LIMIT))
        return text

    def _direction(self) -> Direction | None:
        words = plain(written(self._cell("direction"))).replace("—", " ").split()
        found = _DIRECTIONS.get(words[0]) if words else None
        if found is None:
            self._fault("direction", "plan-fault-direction")
        return found

    def _planned(self, *, counted: bool) -> tuple[Decimal, ...]:
        """One number for the period, or all four by quarter; none of what is done or not."""
        filled = [name for name in ("planned", *BY_QUARTER) if self._cell(name) is not None]
        if not counted:
            if filled:
                self._fault(filled[0], "plan-fault-not-planned")
            return ()
        yearly = self.period.number is None
        if filled != ["planned"] and not (yearly and filled == list(BY_QUARTER)):
            self._fault("planned", "plan-fault-targets")
            return ()
        values = [self._number(name) for name in filled]
        return tuple(value for value in values if value is not None)

    def _number(self, name: str) -> Decimal | None:
        cell = self._cell(name)
        if isinstance(cell, (bool, date)):
            self._fault(name, "plan-fault-number")
            return None
        try:
            value = number_of(written(cell))
        except Refusal:
            self._fault(name, "plan-fault-number")
            return None
        if value <= 0:
            self._fault(name, "plan-fault-planned")
        return value

    def _due(self) -> date | None:
        cell = self._cell("due")
        day = cell if isinstance(cell, date) else _day(written(cell))
        if day is None:
            self._fault("due", "plan-fault-date")
        elif not self.period.first_day <= day <= self.period.last_day:
            first, last = self.period.first_day, self.period.last_day
            self._fault("due", "plan-fault-due", first=f"{first:%d.%m.%Y}", last=f"{last:%d.%m.%Y}")
        return day


def _day(text: str) -> date | None:
    parts = text.strip().split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts):
        return None
    day, month, year = cast("tuple[int, int, int]", tuple(map(int, parts)))
    try:
        return date(year, month, day)
    except ValueError:
        return None
