"""The [in_force] and [transitional] of a methodology file: of which time the act speaks (X-65)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from evaluation.law.act import Absent
from evaluation.law.force import Chapter, InForce, Transitional
from evaluation.law.reading.counted import chapter_from
from evaluation.law.reading.table import TomlTable
from evaluation.law.reading.words import Reading


def force_from(reading: Reading, top: TomlTable) -> InForce | None:
    """The [in_force] of an act; None where its file doesn't say."""
    if "in_force" not in top.values:
        return None
    table = top.table("in_force")
    since, until = table.day("since"), table.optional_day("until")
    if until is not None and until < since:
        table.fault("until", f"{until} is before {since}")
    repealed = reading.title(table.table("repealed")) if "repealed" in table.values else None
    return InForce(since, until, reading.source(table), repealed)


def transitional_from(
    reading: Reading, top: TomlTable, absent: Absent | None
) -> Transitional | None:
    """The [transitional] of an act, which few have; `absent`: its kinds of absences."""
    if "transitional" not in top.values:
        return None
    table = top.table("transitional")
    since, until = table.day("since"), table.day("until")
    if until < since:
        table.fault("until", f"{until} is before {since}")
    chapter = None
    if "chapter" in table.values:
        chapter = chapter_from(reading, table.table("chapter"), absent.kinds if absent else {})
        _check_spans(table, chapter, since, until)
    title = reading.title(table)
    return Transitional(title.kk, title.ru, title.source, since, until, chapter)


def _check_spans(table: TomlTable, chapter: Chapter, since: date, until: date) -> None:
    """The periods of a chapter fill its own, one after the other."""
    spans = chapter.spans
    fill = (
        bool(spans)
        and (spans[0].first_day, spans[-1].last_day) == (since, until)
        and all((after.first_day - one.last_day).days == 1 for one, after in pairwise(spans))
    )
    if not fill:
        table.fault("chapter.spans", f"must fill {since} to {until}, one after the other")
