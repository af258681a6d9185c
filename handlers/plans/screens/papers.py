"""A plan on paper: in which language, to print or to look at."""

from __future__ import annotations

from evaluation.plans.drafting import PlanView
from handlers.buttons.fields import PaperLanguage
from handlers.buttons.plans import OpenPlan, OpenPlanPaper, PlanPapers
from handlers.kit.answers import Attachment, Screen
from handlers.kit.pages import footer
from handlers.kit.words import button
from handlers.plans.screens.card import head
from locales import Texts


def papers(view: PlanView, language: PaperLanguage, texts: Texts) -> Screen:
    """To print, to look at, or in the other language of the act."""
    plan = view.plan.id
    other: PaperLanguage = "ru" if language == "kk" else "kk"
    whole = OpenPlanPaper(plan=plan, language=language, look=False)
    look = OpenPlanPaper(plan=plan, language=language, look=True)
    switch = PlanPapers(plan=plan, language=other)
    lines = [
        texts.html("plan-papers-title"),
        head(view, texts),
        texts.html(f"host-papers-in-{language}"),
    ]
    rows = (
        (
            button(texts.plain("plan-papers-pdf"), whole),
            button(texts.plain("host-button-look"), look),
        ),
        (button(texts.plain(f"host-button-papers-{other}"), switch),),
        footer(texts, OpenPlan(plan=plan)),
    )
    return Screen("\n\n".join(lines), rows=rows)


def printed(view: PlanView, asked: OpenPlanPaper, content: bytes, texts: Texts) -> Screen:
    """The paper as a message of its own."""
    suffix = "png" if asked.look else "pdf"
    title = texts.plain("plan-papers-file")
    name = f"{title} {view.plan.person_name} {view.plan.period}.{suffix}"
    file = Attachment(name, content, is_picture=asked.look)
    back = footer(texts, PlanPapers(plan=asked.plan, language=asked.language))
    return Screen(head(view, texts), rows=(back,), protect=True, new=True, file=file)
