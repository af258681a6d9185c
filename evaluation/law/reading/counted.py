"""Grades by how many КЦИ are met: the [counted] of an act, or of its transitional chapter."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from evaluation.law.act import CHAPTER, Form
from evaluation.law.counted import CountedGrade, CountedRule
from evaluation.law.force import Chapter, Span, Transitional
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading
from evaluation.law.words import Title, Words

MOST_KCI = 12


def counted_from(reading: Reading, table: TomlTable) -> CountedRule:
    """Exactly so many КЦИ, and for each grade the fewest met, from the highest down (B-48)."""
    count = table.table("count")
    exactly = count.integer("exactly", 1, MOST_KCI)
    grades = tuple(_grade(reading, row, exactly) for row in table.tables("grades"))
    grades = tuple(sorted(grades, key=lambda grade: grade.least, reverse=True))
    if grades and grades[-1].least != 0:
        table.fault("grades", "must reach down to none met, 0")
    for upper, lower in pairwise(grades):
        if upper.least == lower.least or upper.number <= lower.number:
            pair = f"grades {upper.number} and {lower.number}"
            table.fault("grades", f"{pair}: more met must give the higher number")
    return CountedRule(exactly, reading.source(count), grades, reading.source(table))


def _grade(reading: Reading, table: TomlTable, exactly: int) -> CountedGrade:
    grade = CountedGrade(
        number=table.integer("number", 1, 9),
        name=reading.words(table, "name"),
        least=table.integer("met", 0, exactly),
    )
    table.close()
    return grade


def chapter_from(reading: Reading, table: TomlTable, absent: Mapping[str, Title]) -> Chapter:
    """The [transitional.chapter] of an act; `absent`: the kinds that its [absent] lists."""
    spans, who = table.table("spans"), table.table("who")
    found = tuple(_span(row) for row in spans.tables("each"))
    kinds = who.texts("kinds")
    for kind in kinds:
        if kind not in absent:
            who.fault("kinds", f"{kind!r} is not of [absent.kinds]")
    reading.source(who)
    chapter = Chapter(
        number=table.integer("number", 1, 99),
        spans=found,
        spans_source=reading.source(spans),
        kinds=kinds,
        counted=counted_from(reading, table.table("counted")),
        plan=reading.title(table.table("plan")),
        sheet=reading.title(table.table("sheet")),
        set_within=reading.term(table, "set_within"),
        late_source=reading.source(table.table("late")),
        approved_source=reading.source(table.table("approved")),
        head_approves_source=reading.source(table.table("head_approves")),
        review_source=reading.source(table.table("review")),
        resubmit_within=reading.term(table, "resubmit"),
        acquaint=reading.term(table, "acquaint"),
        channels_source=reading.source(table.table("channels")),
    )
    table.close()
    return chapter


def form_of_chapter(transitional: Transitional | None) -> dict[str, Form]:
    """The sheet of a transitional chapter as a form; no route leads to it (X-66)."""
    chapter = transitional.chapter if transitional else None
    if chapter is None:
        return {}
    title = Words(chapter.sheet.kk, chapter.sheet.ru)
    source = chapter.sheet.source
    return {CHAPTER: Form(CHAPTER, title, "kci_count", (), None, source, period="span")}


def _span(table: TomlTable) -> Span:
    span = Span(table.day("since"), table.day("until"))
    if span.last_day < span.first_day:
        table.fault("until", f"{span.last_day} is before {span.first_day}")
    else:
        _check_named(table, span)
    table.close()
    return span


def _check_named(table: TomlTable, span: Span) -> None:
    """Its sheets bear the name of a period."""
    try:
        _ = span.period
    except ValueError as fault:
        table.fault("until", str(fault))
