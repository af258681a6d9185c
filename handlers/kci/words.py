"""Words that all screens of work plans share: periods, numbers, a КЦИ in a line and in full."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal

from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.plan import PlanPeriod, WorkPlan
from evaluation.kci.values import Actual, KciLine, KciReport
from evaluation.law.act import Methodology
from evaluation.law.kci_marks import percent_shown
from handlers.kit.words import official, on_day, period_name, short
from locales import Texts

NAME_IN_LINE = 90


def plan_period(period: PlanPeriod, texts: Texts) -> str:
    """ "2026 год", or the quarter."""
    if period.number is None:
        return texts.plain("plan-year", year=str(period.year))
    return period_name(Quarter(period.year, period.number), texts)


def act_word(act: Methodology, key: str, texts: Texts) -> str:
    """A name in the act's own words."""
    return official(act.titles[key], texts)


def heading(act: Methodology, key: str, texts: Texts) -> str:
    """The same at the beginning of a line."""
    word = act_word(act, key, texts)
    return word[:1].upper() + word[1:]


def number_words(value: Decimal) -> str:
    """A number as people write it: "1 200,5"; the blank doesn't break."""
    return f"{value:,f}".replace(",", "\u00a0").replace(".", ",")


def numbers_words(values: Sequence[Decimal]) -> str:
    """One number, or the four of a year."""
    return " → ".join(map(number_words, values))


def planned_words(kci: Kci, texts: Texts) -> str:
    """What is planned: "120 км", "25 → 50 → 75 → 100 %", or that it is done."""
    if not kci.planned:
        return texts.plain("kci-planned-done")
    return f"{numbers_words(kci.planned)} {kci.unit}"


def actual_words(kci: Kci, actual: Actual | None, texts: Texts) -> str:
    """The value that came true, or a dash."""
    if actual is None:
        return texts.plain("kci-no-value")
    if isinstance(actual, bool):
        return texts.plain("kci-done-yes" if actual else "kci-done-no")
    return f"{number_words(actual)} {kci.unit}"


def percent_words(percent: Decimal | None, texts: Texts) -> str:
    """The percent of realisation, or a dash."""
    if percent is None:
        return texts.plain("kci-no-value")
    return f"{percent_shown(percent)}\u00a0%"


def kci_line(place: int, kci: Kci, texts: Texts) -> str:
    """A КЦИ in a line or two of a list."""
    return texts.html(
        "kci-line",
        number=str(place + 1),
        name=short(kci.name, NAME_IN_LINE),
        planned=short(planned_words(kci, texts), NAME_IN_LINE),
        day=on_day(kci.due, texts),
    )


def kci_whole(kci: Kci, texts: Texts) -> str:
    """Every field of a КЦИ."""
    return texts.html(
        "kci-whole",
        name=kci.name,
        way=texts.plain(f"kci-way-{kci.direction}"),
        planned=planned_words(kci, texts),
        day=on_day(kci.due, texts),
        change=kci.change,
        document=kci.document,
    )


def value_line(place: int, line: KciLine, texts: Texts) -> str:
    """A КЦИ with what came true of it."""
    return texts.html(
        "values-line",
        number=str(place + 1),
        name=short(line.kci.name, NAME_IN_LINE),
        planned=_planned_now(line, texts),
        actual=short(actual_words(line.kci, line.actual, texts), NAME_IN_LINE),
        percent=percent_words(line.percent, texts),
    )


def _planned_now(line: KciLine, texts: Texts) -> str:
    """What was to be reached by the end of the quarter."""
    if line.planned is None:
        return texts.plain("kci-planned-done")
    return short(f"{number_words(line.planned)} {line.kci.unit}", NAME_IN_LINE)


def plan_stamp(plan: WorkPlan) -> str:
    """How a button names what was shown of a plan: its КЦИ, and how many steps it has gone."""
    return stamp((plan.version, plan.state.value, len(plan.steps), plan.kcis))


def values_stamp(report: KciReport) -> str:
    """The same of the values of a quarter."""
    return stamp((report.revision, report.state.value, len(report.steps), report.values))


def kci_stamp(kci: Kci) -> str:
    """The same of one КЦИ."""
    return stamp(kci)


def stamp(what: object) -> str:
    """A short digest of what stood on a screen."""
    return hashlib.sha256(repr(what).encode()).hexdigest()[:6]
