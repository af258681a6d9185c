"""HR's lists: the years whose plans are open, and what everybody's mark of a year waits for."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.law.act import Methodology
from evaluation.targets.nouns import TargetYear
from evaluation.targets.years import YearOverview
from handlers.buttons.desk import Desk, OpenBoard
from handlers.buttons.targets import (
    AskOpenTargets,
    ComputeYears,
    OpenTargets,
    OpenTargetSheet,
    TargetBoard,
    TargetYearList,
    YearBoard,
)
from handlers.kit.acts import act_code
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    any_period,
    button,
    capital,
    hr_title,
    official,
    paragraph,
    period_name,
)
from locales import Texts


def years(
    found: Sequence[TargetYear], openable: Sequence[tuple[Methodology, int]], texts: Texts
) -> Screen:
    """What is open, and what can be opened."""
    rows: list[tuple[Button, ...]] = [
        (button(any_period(str(one.year), texts), TargetBoard(year=one.id)),) for one in found
    ]
    rows += [
        (
            button(
                texts.plain("targets-button-open", year=any_period(str(year), texts)),
                AskOpenTargets(act=act_code(act), year=year),
            ),
        )
        for act, year in openable
    ]
    rows.append(footer(texts, Desk()))
    return Screen(texts.html("targets-years-title"), rows=tuple(rows))


def ask_open(act: Methodology, year: int, texts: Texts) -> Screen:
    """What opening the plans of a year means."""
    rule = act.targets
    assert rule is not None  # only such acts are offered
    text = texts.html(
        "targets-ask-open",
        plan=capital(official(act.titles["work_plan"], texts)),
        year=any_period(str(year), texts),
        act=official(act.title, texts),
        day=str(rule.set_by.day),
        month=texts.plain(f"month-{rule.set_by.month}"),
        paragraph=paragraph(rule.set_by.source, texts),
        days=str(rule.set_within.working_days),
        later=paragraph(rule.set_within.source, texts),
    )
    yes = button(texts.plain("targets-button-open-yes"), OpenTargets(act=act_code(act), year=year))
    return Screen(text, rows=((yes,), footer(texts, TargetYearList())))


def board(found: YearOverview, page: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """Everybody with what his year waits for; never a figure."""
    campaign, act = found.campaign.id, found.methodology
    page = page_of(len(found.lines), page)
    shown = found.lines[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("year-board-title", period=period_name(found.campaign.period, texts))]
    computed = None if act.commission is None else act.commission.computed_before
    if computed is not None:
        lines.append(
            texts.html(
                "year-board-term",
                hr=capital(hr_title(act, texts)),
                days=computed.days,
                paragraph=paragraph(computed.source, texts),
            )
        )
    rows: list[tuple[Button, ...]] = [
        (
            button(
                texts.plain(f"year-state-{one.state}", name=one.sheet.person_name),
                OpenTargetSheet(sheet=one.sheet.id),
            ),
        )
        for one in shown
    ]
    rows += page_turn(len(found.lines), page, texts, YearBoard(campaign=campaign, page=page))
    if found.waiting:
        label = texts.plain("year-button-compute", count=found.waiting)
        rows.append((button(label, ComputeYears(campaign=campaign, expected=found.waiting)),))
    rows.append(footer(texts, OpenBoard(campaign=campaign)))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)
