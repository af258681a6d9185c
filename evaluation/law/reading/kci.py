"""The tables of a methodology file that only some acts have: КЦИ, and who is away."""

from __future__ import annotations

from decimal import Decimal
from typing import cast, get_args

from evaluation.law.act import CONFIRMATIONS, Absent, AbsentKci, KciRule, PlanPeriod
from evaluation.law.kci_marks import AllowedRow, AllowedTable, table_faults
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import PRECISIONS, Reading
from evaluation.law.schedule import EVERY_QUARTER, KCI_PLAN, KCI_VALUES, QUARTER_MARK, DateRule

MOST_KCI = 12
_MOST_PERCENT = Decimal(1_000_000)


def kci_from(reading: Reading, table: TomlTable) -> KciRule:
    """The [kci] of an act."""
    count, period = table.table("count"), table.table("plan_period")
    months, change = table.table("least_months"), table.table("change")
    least = count.integer("least", 1, MOST_KCI)
    most = count.integer("most", 1, MOST_KCI)
    if least > most:
        count.fault("most", f"must not be below the least, {least}")
    rule = KciRule(
        least=least,
        most=most,
        count_source=reading.source(count),
        plan_period=cast("PlanPeriod", period.choice("is", get_args(PlanPeriod))),
        plan_period_source=reading.source(period),
        set_within=reading.term(table, "set_within"),
        post_within=reading.term(table, "post_within"),
        least_months=months.integer("months", 1, 12),
        least_months_source=reading.source(months),
        values_before=reading.term(table, "values_before"),
        change_confirm=_confirmations(change),
        change_source=reading.source(change),
        monitor_source=reading.source(table.table("monitor")),
        allowed=_allowed(reading, table.table("allowed")),
    )
    table.close()
    return rule


def _confirmations(table: TomlTable) -> tuple[str, ...]:
    found = table.texts("confirm")
    for one in found:
        if one not in CONFIRMATIONS:
            table.fault("confirm", f"{one!r} is unknown, known: {', '.join(CONFIRMATIONS)}")
    return found


def kci_dates(rule: KciRule | None) -> tuple[DateRule, ...]:
    """The dates that the terms of a plan and of its values give (S-23a, S-23f)."""
    if rule is None:
        return ()
    by_year = rule.plan_period == "year"
    return (
        DateRule(
            event=KCI_PLAN,
            counted_from="year-start" if by_year else "quarter-start",
            source=rule.set_within.source,
            working_days=rule.set_within.working_days,
            quarters=EVERY_QUARTER[:1] if by_year else EVERY_QUARTER,
        ),
        DateRule(
            event=KCI_VALUES,
            counted_from=QUARTER_MARK,
            source=rule.values_before.source,
            working_days=-rule.values_before.working_days,
        ),
    )


def absent_from(reading: Reading, table: TomlTable) -> Absent:
    """The [absent] of an act. Only "after_return" has working days; of `marks` every one waits."""
    key = "marks" if "marks" in table.values else "kci"
    kci = cast("AbsentKci", table.choice(key, get_args(AbsentKci)))
    return Absent(
        kci=kci,
        working_days=table.integer("working_days", 1, 250) if kci == "after_return" else None,
        kinds={name: reading.title(kind) for name, kind in table.named_tables("kinds")},
        source=reading.source(table),
        every_mark=key == "marks",
    )


def _allowed(reading: Reading, table: TomlTable) -> AllowedTable:
    known = len(table.faults)
    precision = table.number("precision")
    if "precision" in table.values and precision not in PRECISIONS:
        table.fault("precision", f"must be one of {', '.join(map(str, PRECISIONS))}")
    rows = tuple(map(_allowed_row, table.optional_tables("rows")))
    if len(table.faults) == known:
        for key, reason in table_faults(rows, precision):
            table.fault(key, reason)
    sound = len(table.faults) == known
    return AllowedTable(rows if sound else (), precision, reading.source(table))


def _allowed_row(table: TomlTable) -> AllowedRow:
    row = AllowedRow(
        percent_from=_bounded(table, "percent_from"),
        percent_to=_bounded(table, "percent_to") if "percent_to" in table.values else None,
        mark_from=table.number("mark_from"),
        mark_to=table.number("mark_to"),
    )
    table.close()
    return row


def _bounded(table: TomlTable, key: str) -> Decimal:
    value = table.number(key)
    if not 0 <= value <= _MOST_PERCENT:
        table.fault(key, f"{value} is not within 0 to {_MOST_PERCENT}")
    return value
