"""HR begins a survey: the list of all, the act, the year, the closing day, what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.survey.nouns import Survey
from handlers.buttons.desk import Desk
from handlers.buttons.survey_hr import (
    ComposeSurvey,
    NewSurvey,
    SurveyActs,
    SurveyBoardOf,
    SurveyDays,
    SurveyDesk,
    SurveyYears,
)
from handlers.kit.acts import act_code, act_labels, act_names, outside_force
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, official, weekday_day
from handlers.survey.screens.hr_words import (
    DAYS,
    days_between,
    head,
    in_rows,
    kept,
    last_day,
    promise,
    which_day,
)
from locales import Texts


def surveys(found: Sequence[Survey], page: int, texts: Texts, *, may_begin: bool) -> Screen:
    """Every survey, and the way to a new one."""
    page = page_of(len(found), page)
    rows: list[tuple[Button, ...]] = [
        (button(_survey_label(one, texts), SurveyBoardOf(survey=one.id)),)
        for one in found[page * PAGE : (page + 1) * PAGE]
    ]
    rows += page_turn(len(found), page, texts, SurveyDesk())
    if may_begin:
        rows.append((button(texts.plain("survey-desk-button-new"), SurveyActs()),))
    rows.append(footer(texts, Desk()))
    key = "survey-desk-title" if found else "survey-desk-none"
    return Screen(texts.html(key), rows=tuple(rows), protect=True)


def _survey_label(survey: Survey, texts: Texts) -> str:
    state = texts.plain(f"survey-desk-state-{survey.state}")
    return texts.plain("survey-desk-label", year=str(survey.year), state=state)


# Beginning


def acts(found: Sequence[Methodology], texts: Texts) -> Screen:
    """Under which act."""
    rows = [
        (button(label, SurveyYears(act=act_code(act))),)
        for act, label in zip(found, act_labels(found, texts), strict=True)
    ]
    text = f"{texts.html('survey-desk-acts')}\n\n{act_names(found, texts)}"
    return Screen(text, rows=(*rows, footer(texts, SurveyDesk())), protect=True)


def years(act: Methodology, found: Sequence[tuple[int, Event]], texts: Texts) -> Screen:
    """Of which year, each with its legal last day (S-5b)."""
    lines = [texts.html("survey-desk-years", act=official(act.act, texts))]
    lines += [last_day(year, event, texts) for year, event in found]
    if not found:
        lines.append(texts.html("survey-desk-years-none"))
    rows = [
        (
            button(
                texts.plain("plan-year", year=str(year)), SurveyDays(act=act_code(act), year=year)
            ),
        )
        for year, _ in found
    ]
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, SurveyDesk())), protect=True)


def days(
    act: Methodology, year: int, event: Event, found: Sequence[date], page: int, texts: Texts
) -> Screen:
    """On which working day it closes, the last that the act allows first."""
    here = SurveyDays(act=act_code(act), year=year)
    page = page_of(len(found), page, DAYS)
    offered = [
        button(
            weekday_day(day, texts), NewSurvey(act=act_code(act), year=year, day=day.toordinal())
        )
        for day in found[page * DAYS : (page + 1) * DAYS]
    ]
    limits = days_between(act, year, event, texts)
    lines = [head(act, year, texts), limits, which_day(found, texts)]
    turn = page_turn(len(found), page, texts, here, DAYS)
    rows = (*in_rows(offered), *turn, footer(texts, SurveyYears(act=act_code(act))))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def new(
    act: Methodology, year: int, moment: str, data: NewSurvey, texts: Texts, *, in_memory: bool
) -> Screen:
    """What is kept and what is destroyed (X-40), before anything is proposed."""
    lines = [
        head(act, year, texts),
        outside_force(act, PlanPeriod(year), texts),
        texts.html("survey-desk-closes", when=moment),
        texts.html("survey-desk-new"),
        kept(act, texts),
        promise(texts, in_memory=in_memory),
    ]
    do = ComposeSurvey(act=data.act, year=data.year, day=data.day)
    confirm = button(texts.plain("survey-desk-button-compose"), do)
    back = SurveyDays(act=data.act, year=data.year)
    text = "\n\n".join(filter(None, lines))
    return Screen(text, rows=((confirm,), footer(texts, back)), protect=True)
