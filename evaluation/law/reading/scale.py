"""The marks and grades of a methodology file."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from itertools import pairwise

from evaluation.law.act import MarkRule
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import PRECISIONS, Reading
from evaluation.law.scales import GapPolicy, Grade, Scale

_ENDLESS = Decimal("Infinity")


def marks_from(reading: Reading, table: TomlTable, scale: TomlTable) -> MarkRule:
    """The [marks] and the [scale] of an act; what each mark means where it says so."""
    lowest, highest = table.integer("lowest", 0, 99), table.integer("highest", 1, 100)
    if lowest >= highest:
        table.fault("highest", f"must be above the lowest mark, {lowest}")
    meanings = {}
    if "meanings" in table.values:
        words = table.table("meanings")
        meanings = {mark: reading.words(words, str(mark)) for mark in range(lowest, highest + 1)}
        words.close()
    source = reading.source(table)
    return MarkRule(
        lowest, highest, meanings, source, scale_from(reading, scale, (lowest, highest))
    )


def scale_from(reading: Reading, table: TomlTable, marks: tuple[int, int] | None) -> Scale:
    """A scale of an act, its grades from the highest down; `marks` None: it has no ends."""
    faults = len(table.faults)
    grades = tuple(map(partial(_grade, reading), table.tables("grades")))
    precision = table.number("precision")
    policy = GapPolicy(table.choice("gap_policy", [str(policy) for policy in GapPolicy]))
    if "precision" in table.values and precision not in PRECISIONS:
        table.fault("precision", f"must be one of {', '.join(map(str, PRECISIONS))}")
    grades = tuple(sorted(grades, key=lambda grade: grade.low, reverse=True))
    if len(table.faults) == faults:
        _check_bands(table, grades, marks, precision)
    return Scale(grades, precision.normalize(), policy, reading.source(table))


def _grade(reading: Reading, table: TomlTable) -> Grade:
    grade = Grade(
        number=table.integer("number", 1, 9),
        name=reading.words(table, "name"),
        low=table.bound("low"),
        high=table.bound("high"),
        low_excluded=table.optional_flag("low_excluded") or False,
        high_excluded=table.optional_flag("high_excluded") or False,
    )
    if grade.low > grade.high:
        table.fault("low", f"{grade.low} is above {grade.high}")
    table.close()
    return grade


def _check_bands(
    table: TomlTable, grades: tuple[Grade, ...], marks: tuple[int, int] | None, precision: Decimal
) -> None:
    """The bands must fill the marks from end to end, with no gap wider than one printed step."""
    lowest, highest = marks or (-_ENDLESS, _ENDLESS)
    if grades[-1].low not in (lowest, -_ENDLESS) or grades[0].high not in (highest, _ENDLESS):
        table.fault(
            "grades", f"must reach from the lowest mark, {lowest}, to the highest, {highest}"
        )
    for upper, lower in pairwise(grades):
        pair = f"grades {upper.number} and {lower.number}"
        if upper.number <= lower.number:
            table.fault("grades", f"{pair}: the higher band must have the higher number")
        if _overlap(lower, upper):
            table.fault("grades", f"{pair} overlap")
        elif upper.low - lower.high > precision:
            table.fault("grades", f"{pair} leave a gap wider than {precision}")


def _overlap(lower: Grade, upper: Grade) -> bool:
    """Two bands may share a bound that one of them excludes ("менее 3", "от 3")."""
    if lower.high == upper.low:
        return not (lower.high_excluded or upper.low_excluded)
    return lower.high > upper.low
