"""The rows of a КЦИ sheet, made of the work plan, and the marks that the act allows (S-28)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import WorkPlanId
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.kci.plan import WorkPlan
from evaluation.kci.values import KciLine, KciReport, lines_of
from evaluation.law.act import Form, Item, Methodology
from evaluation.law.kci_marks import AllowedTable, percent_shown
from evaluation.law.loaded_table import table_of, with_loaded
from evaluation.law.moment import Moment
from evaluation.law.scales import from_hundredths, hundredths, written
from evaluation.law.words import Words
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Sheet


def rows_of(
    books: Books,
    act: Methodology,
    form: str,
    plan: WorkPlanId | None,
    period: Period,
    report: KciReport | None,
) -> tuple[Form, tuple[KciLine, ...]]:
    """A form with its rows; under КЦИ they are the plan's, each with what came of it.

    `plan`: the version that the sheet was opened by, None on other forms. `report`: the values.
    """
    found = act.forms[form]
    if plan is None:
        return found, ()
    kept, rule = books.work_plans.get(plan), act.kci
    assert kept is not None  # versions are never deleted
    assert rule is not None  # an act with such a form has it
    return _with_items(found, kept), lines_of(kept, quarter_of(period), report, rule.allowed)


def quarter_of(period: Period) -> Quarter:
    """The quarter that a sheet of КЦИ is about: they are marked for no other period."""
    assert isinstance(period, Quarter)
    return period


def table_for(moment: Moment[Books], plan: WorkPlan, quarter: Quarter) -> AllowedTable:
    """The marks allowed by the act of the quarter's sheet, else by the one it would get."""
    sheet = moment.books.sheets.of_plan(plan.id, quarter)
    if sheet is not None:
        return table_of(moment.act(sheet.act))
    return table_of(with_loaded(moment.books, moment.act(plan.act)))


def _with_items(form: Form, plan: WorkPlan) -> Form:
    items = (
        Item(f"kci-{number}", Words(kci.name, kci.name), None, form.source)
        for number, kci in enumerate(plan.kcis, start=1)
    )
    return replace(form, items=tuple(items))


def outside(marks: Mapping[int, Decimal], lines: Sequence[KciLine]) -> tuple[int, ...]:
    """The items whose marks the values don't allow; none on a form without КЦИ."""
    return tuple(
        number
        for number, line in enumerate(lines)
        if number in marks and not _stands(line, marks[number])
    )


def _stands(line: KciLine, mark: Decimal) -> bool:
    return line.percent is not None and line.allows(mark)


def kci_mark(line: KciLine, value: Decimal | int) -> Decimal:
    """A mark for a КЦИ, of two decimals at most (A-04).

    Raises Refusal: HR has sent no values yet (S-23f), or the percent forbids the mark (S-28c).
    """
    try:
        mark = from_hundredths(hundredths(value))
    except ValueError as finer:
        raise Refusal("refuse-kci-mark") from finer
    if line.percent is None:
        raise Refusal("refuse-kci-no-values")
    if line.allowed is not None and not line.allows(mark):
        low, high = (written(bound).replace(".", ",") for bound in line.allowed)
        percent = percent_shown(line.percent)
        raise Refusal("refuse-mark-range", low=low, high=high, percent=percent)
    return mark


def sent_values(books: Books, sheet: Sheet) -> KciReport | None:
    """HR's values for a sheet of КЦИ, None before they are sent and on other forms."""
    if sheet.plan is None:
        return None
    return books.work_plans.report(sheet.plan, quarter_of(sheet.period))


def drop_marks_outside(moment: Moment[Books], plan: WorkPlan, quarter: Quarter) -> None:
    """New values are sent: marks of a draft that they don't allow are taken off (S-28c, X-10)."""
    sheet = moment.books.sheets.of_plan(plan.id, quarter)
    if sheet is None or sheet.is_signed:
        return
    act, report = moment.act(sheet.act), sent_values(moment.books, sheet)
    _, lines = rows_of(moment.books, act, sheet.form, sheet.plan, sheet.period, report)
    items = outside(sheet.marks, lines)
    if report is None or not items:
        return
    for item in items:
        moment.books.sheets.drop_mark(sheet.id, item)
    payload = {"sheet": sheet.id, "report": report.id, "items": list(items)}
    moment.record(None, "marks-dropped", payload)
    key = f"marks-off:{sheet.id}:{report.id}:{sheet.revision}"
    write_letter(moment, sheet.evaluator, "marks-off", {"sheet": sheet.id}, key)
