"""The [survey] of a methodology file: who is asked about whom, and about what (S-34 to S-37)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from evaluation.law.act import MOST_COMPETENCES, Competence, Statement, SurveyRule
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading

FEWEST, MOST = 3, 20


def survey_from(reading: Reading, table: TomlTable, forms: Collection[str]) -> SurveyRule:
    """The [survey] of an act; `forms` are those that its competences may be asked beside."""
    circle = table.table("circle")
    least = circle.integer("least", FEWEST, MOST)
    most = circle.integer("most", FEWEST, MOST)
    preferred = circle.integer("preferred", FEWEST, MOST)
    if not least <= preferred <= most:
        circle.fault("preferred", f"must lie within {least} to {most}")
    rule = SurveyRule(
        title=reading.title(table.table("title")),
        self_title=reading.title(table.table("self_title")),
        report_title=reading.title(table.table("report_title")),
        least=least,
        most=most,
        preferred=preferred,
        circle_source=reading.source(circle),
        yearly_source=reading.source(table.table("yearly")),
        earliest_close=reading.day_of_year(table.table("earliest_close")),
        parties_source=reading.source(table.table("parties")),
        self_source=reading.source(table.table("self")),
        report_source=reading.source(table.table("report")),
        training_source=reading.source(table.table("training")),
        competences=_competences(reading, table, forms),
    )
    table.close()
    return rule


def _competences(
    reading: Reading, table: TomlTable, forms: Collection[str]
) -> tuple[Competence, ...]:
    found = tuple(_competence(reading, row, forms) for row in table.tables("competences"))
    for key, count in Counter(one.key for one in found if one.key).items():
        if count > 1:
            table.fault("competences", f"{key!r} stands {count} times")
    for form in forms:
        asked = sum(form in one.forms for one in found)
        if not 1 <= asked <= MOST_COMPETENCES:
            reason = f"{asked} are asked beside {form!r}, it must be 1 to {MOST_COMPETENCES}"
            table.fault("competences", reason)
    return found


def _competence(reading: Reading, row: TomlTable, forms: Collection[str]) -> Competence:
    asked_beside = row.texts("forms")
    for form in asked_beside:
        if form not in forms:
            row.fault("forms", f"{form!r} is not a form of this file")
    words = row.table("statement")
    statement = Statement(kk=words.text("kk"), ru=words.text("ru"), en=words.text("en"))
    words.close()
    return Competence(
        key=row.name("key"),
        name=reading.words(row, "name"),
        statement=statement,
        forms=asked_beside,
        source=reading.source(row),
    )
