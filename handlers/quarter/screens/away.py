"""What is said beside a sheet whose evaluatee is away while the evaluation runs (S-6b, B-4b)."""

from __future__ import annotations

from evaluation.law.act import Methodology
from evaluation.quarter.away import Away
from handlers.kit.words import on_day, paragraph, weekday_day
from locales import Texts


def away_line(away: Away | None, act: Methodology, texts: Texts) -> str:
    """Since when he is away and what becomes of the term; "" for somebody who is here.

    Why he is away is HR's to know: an evaluator needs the days alone.
    """
    if away is None or act.absent is None:
        return ""
    rule, absence = act.absent, away.absence
    source, first = paragraph(rule.source, texts), on_day(absence.first_day, texts)
    if away.event is None:
        expected = absence.expected
        when = texts.plain("away-unknown") if expected is None else on_day(expected, texts)
        days = rule.working_days or 0
        return texts.html("away-waits", first=first, when=when, count=days, paragraph=source)
    if away.is_own and absence.back is not None:
        back, last = on_day(absence.back, texts), weekday_day(away.event.day, texts)
        return texts.html("away-own", back=back, day=last, paragraph=source)
    last = weekday_day(away.event.day, texts)
    return texts.html("away-common", first=first, day=last, paragraph=source)


def away_label(away: Away | None, name: str, texts: Texts) -> str | None:
    """A line of a list: away, or with a last day of his own; None for the common term."""
    if away is None or not away.is_own:
        return None
    if away.event is None:
        return texts.plain("away-label", name=name)
    return texts.plain("away-label-own", name=name, day=weekday_day(away.event.day, texts))
