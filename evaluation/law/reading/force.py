"""The [in_force] and [transitional] of a methodology file: of which time the act speaks (X-65)."""

from __future__ import annotations

from evaluation.law.force import InForce, Transitional
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
    return InForce(since, until, reading.source(table))


def transitional_from(reading: Reading, top: TomlTable) -> Transitional | None:
    """The [transitional] of an act, which few have."""
    if "transitional" not in top.values:
        return None
    table = top.table("transitional")
    since, until = table.day("since"), table.day("until")
    if until < since:
        table.fault("until", f"{until} is before {since}")
    title = reading.title(table)
    return Transitional(title.kk, title.ru, title.source, since, until)
