"""A quarter's evaluation begins: who is told so, and by when (S-27, S-31, B-29, X-09)."""

from __future__ import annotations

from collections.abc import Mapping

from evaluation.calendar.calendar import Calendar
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.schedule import KCI_NOTICE, RANKING_NOTICE, Event, Lead

NOTICES: Mapping[str, str] = {"kci": KCI_NOTICE, "ranking": RANKING_NOTICE}
"""By the method of a form, the dated duty to tell whom it evaluates."""


BEGINNING = "beginning"
"""The name of a notice that is counted from the first day of the evaluation (V-14)."""


def notice_of(act: Methodology, form: str, period: Period, calendar: Calendar) -> Event | None:
    """By when those evaluated on a form are told, None where the act doesn't ask for it.

    On a fixed day, or so long before the evaluation begins where a Commission decides (V-14).
    """
    name = NOTICES.get(act.forms[form].method)
    if name and act.dates_event(name):
        return act.event(name, period, calendar)
    rule = _before_commission(act)
    if rule is None or not act.is_decided_by_commission(form):
        return None
    day = rule.before(act.evaluation_begins(period, calendar), calendar)
    plan = calendar.last_working_day_until(day)
    return Event(BEGINNING, day, plan, day, rule.source)


def _before_commission(act: Methodology) -> Lead | None:
    """The notice that runs to the evaluation; a transitional Commission's is of its evaluators."""
    return None if act.commission is None or act.calibration is not None else act.commission.notice


def told_forms(act: Methodology) -> tuple[str, ...]:
    """The forms whose evaluatees are told that their evaluation begins."""
    names = ((key, NOTICES.get(form.method)) for key, form in act.forms.items())
    dated = {key for key, name in names if name and act.dates_event(name)}
    if _before_commission(act) is not None:
        dated |= {key for key in act.forms if act.is_decided_by_commission(key)}
    return tuple(key for key in act.forms if key in dated)


def sources_of_notices(act: Methodology) -> tuple[str, ...]:
    """The paragraphs that have people told, each once: "27", "31"."""
    names = [NOTICES.get(act.forms[form].method) for form in told_forms(act)]
    sources = [rule.source for rule in act.dates.rules if rule.event in names]
    rule = _before_commission(act)
    if None in names and rule is not None:
        sources.append(rule.source)
    return tuple(dict.fromkeys(source.paragraph for source in sources))


def first_notice(act: Methodology, period: Period, calendar: Calendar) -> Event | None:
    """The earliest of the period's notices, by the day to plan for (X-09)."""
    found = (notice_of(act, form, period, calendar) for form in told_forms(act))
    known = [event for event in found if event is not None]
    return min(known, key=lambda event: event.plan_day, default=None)
