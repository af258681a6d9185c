"""A quarter's evaluation begins: who is told so, and by when (S-27, S-31, B-29, X-09)."""

from __future__ import annotations

from collections.abc import Mapping

from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.schedule import KCI_NOTICE, RANKING_NOTICE, Event

NOTICES: Mapping[str, str] = {"kci": KCI_NOTICE, "ranking": RANKING_NOTICE}
"""By the method of a form, the dated duty to tell whom it evaluates."""


def notice_of(act: Methodology, form: str, period: Period, calendar: Calendar) -> Event | None:
    """By when those evaluated on a form are told, None where the act doesn't ask for it."""
    name = NOTICES.get(act.forms[form].method)
    return act.event(name, period, calendar) if name and act.dates_event(name) else None


def told_forms(act: Methodology) -> tuple[str, ...]:
    """The forms whose evaluatees are told that their evaluation begins."""
    names = ((key, NOTICES.get(form.method)) for key, form in act.forms.items())
    return tuple(key for key, name in names if name and act.dates_event(name))


def sources_of_notices(act: Methodology) -> tuple[str, ...]:
    """The paragraphs that have people told, each once: "27", "31"."""
    names = [NOTICES[act.forms[form].method] for form in told_forms(act)]
    rules = [rule for rule in act.dates.rules if rule.event in names]
    return tuple(dict.fromkeys(rule.source.paragraph for rule in rules))


def first_notice(act: Methodology, period: Period, calendar: Calendar) -> Event | None:
    """The earliest of the period's notices, by the day to plan for (X-09)."""
    found = (notice_of(act, form, period, calendar) for form in told_forms(act))
    known = [event for event in found if event is not None]
    return min(known, key=lambda event: event.plan_day, default=None)
