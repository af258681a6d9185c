"""Letters of a year by targets: none holds a mark."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.targets.letters import TargetPlanLetter, YearAgreed, YearRefusal
from handlers.buttons.targets import OpenTargetPlan, OpenTargetSheet
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import (
    any_period,
    button,
    home_button,
    hr_title,
    official,
    paragraph,
    period_name,
)
from locales import Texts


def _plan(found: TargetPlanLetter, _: Office, texts: Texts) -> Screen:
    view = found.view
    act = view.methodology
    text = texts.html(
        f"notice-{found.kind}",
        plan=official(act.titles["work_plan"], texts),
        year=any_period(str(view.year.year), texts),
        person=view.planner.person.name,
        paragraph=paragraph(act.reference("copies"), texts),
    )
    way = OpenTargetPlan(year=view.year.id, person=view.planner.person.id)
    open_it = button(texts.plain("button-open-plan"), way)
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _agreed(found: YearAgreed, _: Office, texts: Texts) -> Screen:
    text = texts.html(
        "notice-points-sign",
        period=period_name(found.sheet.period, texts),
        hr=hr_title(found.methodology, texts),
    )
    way = OpenTargetSheet(sheet=found.sheet.id)
    open_it = button(texts.plain("button-task-points-sign"), way)
    return Screen(text, rows=((open_it,), (home_button(texts),)), protect=True, silent=found.silent)


def _refusal(found: YearRefusal, _: Office, texts: Texts) -> Screen:
    act = found.methodology.unsigned_act
    assert act is not None  # the letter was written for it
    text = texts.html(
        "notice-points-refusal",
        act=official(act, texts),
        person=found.sheet.person_name,
        period=period_name(found.sheet.period, texts),
        paragraph=paragraph(act.source, texts),
    )
    way = OpenTargetSheet(sheet=found.sheet.id)
    open_it = button(texts.plain("button-task-points-refusal"), way)
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {
    "targets-plan-sign": _plan,
    "targets-plan-copy": _plan,
    "targets-sign": _agreed,
    "targets-refusal": _refusal,
}
