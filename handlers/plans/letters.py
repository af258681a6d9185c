"""Letters about plans and their values; no number in them."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.plans.letters import PlanLetter, ValuesLetter
from handlers.buttons.plans import OpenPlan, OpenValues
from handlers.kit.answers import Screen
from handlers.kit.letters import Letters
from handlers.kit.words import any_period, button, home_button, period_name
from handlers.plans.screens.hr import plan_stage
from locales import Texts


def _plan(found: PlanLetter, _: Office, texts: Texts) -> Screen:
    """A step of a work plan: where it stands now, for whoever is next or has to know."""
    plan = found.plan
    key = f"notice-plan-{plan_stage(plan)}"
    text = texts.html(key, person=plan.person_name, period=any_period(str(plan.period), texts))
    open_it = button(texts.plain("button-open-plan"), OpenPlan(plan=plan.id))
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


def _values(found: ValuesLetter, _: Office, texts: Texts) -> Screen:
    """HR's values have been sent, or wait for agreement, or came back (S-23f); no number here."""
    plan, report = found.plan, found.report
    period = period_name(report.period, texts)
    text = texts.html(f"notice-values-{report.state}", person=plan.person_name, period=period)
    data = OpenValues(plan=plan.id, period=str(report.period))
    open_it = button(texts.plain("button-open-values"), data)
    return Screen(text, rows=((open_it,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {
    "plan": _plan,
    "values": _values,
}
