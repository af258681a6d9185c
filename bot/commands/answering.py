"""How `bagalau explain` puts dates, sources and words: one way for all of its questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from evaluation.calendar.calendar import Calendar, DayOff
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.law.words import Source, Words

Answer = tuple[object, list[str]]
"""The answer as JSON, and the same in plain lines."""


def both(words: Words) -> dict[str, str]:
    """A wording for programs."""
    return {"kk": words.kk, "ru": words.ru}


def in_lines(words: Words, act: Methodology) -> list[str]:
    """A wording for people, with a word where a language isn't the act's."""
    return [f"  {language}: {text}{_ours(language, act)}" for language, text in both(words).items()]


def _ours(language: str, act: Methodology) -> str:
    return "" if language in act.printed_in else " (our words: the text at hand has none)"


def where(source: Source) -> str:
    """A rule and its paragraph."""
    unverified = "" if source.verified else ", not verified"
    return f"{source.rule}, paragraph {source.paragraph}{unverified}"


def place(source: Source) -> Mapping[str, object]:
    """The same for programs."""
    return {"rule": source.rule, "paragraph": source.paragraph, "verified": source.verified}


def named(day: date) -> str:
    """A day with that of the week."""
    return f"{day:%a} {day.isoformat()}"


def working_days(count: int) -> str:
    """So many working days."""
    return "1 working day" if count == 1 else f"{count} working days"


def day_off(one: DayOff) -> str:
    """A day off with its reason."""
    return f"{named(one.day)}, {one.in_english}"


def dated(one: Event, calendar: Calendar) -> str:
    """A dated duty in a line."""
    line = f"  {one.name}: {named(one.day)} ({where(one.source)})"
    if one.plan_day == one.day:
        return line
    free = calendar.day_off(one.day)
    why = f"a day off, {free.in_english}: " if free else ""
    return f"{line}; {why}plan for {named(one.plan_day)}"


def caution(calendar: Calendar, *days: date) -> list[str]:
    """A word on years whose days off nobody can know yet."""
    years = sorted({day.year for day in days if not calendar.covers(day.year)})
    if not years:
        return []
    told: Sequence[str] = [str(year) for year in years]
    return [f"  note: days off of {', '.join(told)} are computed, transfers are not known"]
