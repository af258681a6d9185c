"""Words about a plan: asked for with who will read them, shown once more before they go."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from evaluation.calendar.calendar import Quarter
from evaluation.plans.drafting import PlanView
from handlers.buttons.plans import OpenPlan, OpenValues, SaidOfPlan, SayOfPlan
from handlers.kit.answers import Screen
from handlers.kit.pages import footer
from handlers.kit.words import button, hr_title, paragraph, period_name
from handlers.plans.screens.card import head
from locales import Texts


def ask(view: PlanView, say: SayOfPlan, limit: int, texts: Texts) -> Screen:
    """What to write, how long, who will read it."""
    text = texts.html(
        f"plan-say-{say.kind}",
        limit=str(limit),
        evaluator=view.evaluator.name,
        person=view.plan.person_name,
        hr=hr_title(view.methodology, texts),
        source=paragraph(view.rule.change_source, texts),
        paragraph=paragraph(view.rule.monitor_source, texts),
    )
    return Screen(f"{_head(view, say, texts)}\n\n{text}", rows=(footer(texts, way_back(say)),))


def review(view: PlanView, say: SayOfPlan, words: str, told: str, texts: Texts) -> Screen:
    """The words once more, and the button that puts them where they belong."""
    quoted = texts.html("plan-say-words", words=words)
    person, hr = view.plan.person_name, hr_title(view.methodology, texts)
    ready = texts.html(f"plan-say-{say.kind}-ready", person=person, hr=hr)
    do = SaidOfPlan(kind=say.kind, plan=say.plan, period=say.period, told=told)
    rows = (
        (button(texts.plain(f"plan-say-{say.kind}-yes"), do),),
        (button(texts.plain("plan-say-again"), say),),
        footer(texts, way_back(say)),
    )
    return Screen("\n\n".join([_head(view, say, texts), quoted, ready]), rows=rows)


def _head(view: PlanView, say: SayOfPlan, texts: Texts) -> str:
    title = head(view, texts)
    if not say.period:
        return title
    quarter = period_name(Quarter.parse(say.period), texts)
    return f"{title}\n{texts.html('plan-say-values', period=quarter)}"


def way_back(say: SayOfPlan) -> CallbackData:
    """The card, or the values of the quarter."""
    if say.period:
        return OpenValues(plan=say.plan, period=say.period)
    return OpenPlan(plan=say.plan)
