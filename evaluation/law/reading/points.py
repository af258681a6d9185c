"""The tables of an act in points and targets: [points], [targets], [year] (V-10 to V-33)."""

from __future__ import annotations

from decimal import Decimal

from evaluation.law.points import PointsRule
from evaluation.law.reading.scale import scale_from
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading
from evaluation.law.schedule import PLAN, DateRule
from evaluation.law.year_mark import TargetsRule, YearRule

MOST_POINTS = 1000
MOST_TARGETS = 12


def points_from(reading: Reading, table: TomlTable) -> PointsRule:
    """The [points] of an act."""
    base, incentives = table.table("base"), table.table("incentives")
    penalty = table.table("penalty")
    least = incentives.integer("least", 1, MOST_POINTS)
    most = incentives.integer("most", 1, MOST_POINTS)
    if least > most:
        incentives.fault("most", f"must not be below the least, {least}")
    rule = PointsRule(
        base=base.integer("points", 0, MOST_POINTS),
        base_source=reading.source(base),
        least=least,
        most=most,
        incentives_source=reading.source(incentives),
        penalty=penalty.integer("points", 1, MOST_POINTS),
        penalty_source=reading.source(penalty),
        violations={key: reading.title(one) for key, one in table.named_tables("violations")},
        total_source=reading.source(table.table("total")),
        scale=scale_from(reading, table.table("scale"), None),
    )
    table.close()
    return rule


def targets_from(reading: Reading, table: TomlTable) -> TargetsRule:
    """The [targets] of an act: the plan of a year."""
    count, measurable = table.table("count"), table.table("measurable")
    rule = TargetsRule(
        most=count.integer("most", 1, MOST_TARGETS),
        count_source=reading.source(count),
        measurable=measurable.share("at_least"),
        measurable_source=reading.source(measurable),
        set_by=reading.day_of_year(table.table("set_by")),
        set_within=reading.term(table, "set_within"),
    )
    table.close()
    return rule


def targets_dates(rule: TargetsRule | None) -> tuple[DateRule, ...]:
    """The day by which a plan of the year is made (V-10)."""
    if rule is None:
        return ()
    day = rule.set_by
    return (
        DateRule(
            event=PLAN,
            counted_from="year-start",
            source=day.source,
            months=day.month - 1,
            day=day.day,
            quarters=(1,),
        ),
    )


def year_from(
    reading: Reading, table: TomlTable, points: PointsRule | None, marks: tuple[int, int] | None
) -> YearRule:
    """The [year] of an act: weights that make one, and a mark for each grade of a quarter."""
    weights, turned = table.table("weights"), table.table("turned")
    quarters, plan = weights.number("quarters"), weights.number("plan")
    if min(quarters, plan) < 0 or quarters + plan != Decimal(1):
        weights.fault("", f"{quarters} and {plan} don't make 1")
    lowest, highest = marks or (0, 100)
    grades = points.scale.grades if points else ()
    rule = YearRule(
        quarters_weight=quarters,
        plan_weight=plan,
        weights_source=reading.source(weights),
        turned={
            grade.number: turned.integer(str(grade.number), lowest, highest) for grade in grades
        },
        turned_source=reading.source(turned),
    )
    if points is None:
        table.fault("turned", "turns the grades of [points], which is missing")
    table.close()
    return rule
