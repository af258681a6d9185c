"""Somebody left out for his tenure, before the appointing official (X-62)."""

from __future__ import annotations

from evaluation.quarter.admissions import AdmissionView
from handlers.buttons.quarter import AskAdmission, DecideAdmission, OpenAdmission
from handlers.kit.answers import Screen
from handlers.kit.pages import footer
from handlers.kit.words import button, home_button, on_day, paragraph, period_name
from locales import Texts


def facts(view: AdmissionView, texts: Texts) -> str:
    """Who it is, since when and how long in post, and what there is to decide."""
    person, rule = view.person, view.methodology.eligibility
    appointed = texts.plain("admission-since-unknown")
    if person.appointed is not None:
        appointed = on_day(person.appointed, texts)
    last = texts.plain("admission-serves")
    if person.dismissed is not None:
        last = on_day(person.dismissed, texts)
    return texts.html(
        "admission-facts",
        person=person.name,
        position=person.position,
        period=period_name(view.campaign.period, texts),
        appointed=appointed,
        last=last,
        days=str(view.days_worked),
        paragraph=paragraph(rule.tenure_source, texts),
        bounds=paragraph(rule.days_worked_source or rule.source, texts),
    )


def admission(view: AdmissionView, texts: Texts, *, toast: str | None = None) -> Screen:
    """The facts, and the two ways to decide."""
    number, taken = view.admission.id, view.admission.is_taken
    lines = [facts(view, texts)]
    if taken is not None:
        key = "admission-taken" if taken else "admission-declined"
        lines.append(texts.html(key, reason=view.admission.reason))
        return Screen("\n\n".join(lines), rows=((home_button(texts),),), toast=toast)
    take = button(texts.plain("button-admission-take"), AskAdmission(admission=number, take=True))
    leave = button(
        texts.plain("button-admission-leave"), AskAdmission(admission=number, take=False)
    )
    return Screen("\n\n".join(lines), rows=((take,), (leave,), (home_button(texts),)), toast=toast)


def ask_reason(view: AdmissionView, tap: AskAdmission, texts: Texts) -> Screen:
    """The decision is reasoned: what to write, who reads it."""
    key = "admission-ask-take" if tap.take else "admission-ask-leave"
    text = texts.html(key, person=view.person.name)
    return Screen(text, rows=(footer(texts, OpenAdmission(admission=tap.admission)),))


def confirm(view: AdmissionView, tap: AskAdmission, reason: str, told: str, texts: Texts) -> Screen:
    """The last look."""
    key = "admission-ask-take" if tap.take else "admission-ask-leave"
    lines = [
        texts.html(key, person=view.person.name),
        texts.html("desk-reason-told", reason=reason),
    ]
    label = texts.plain("button-admission-take-yes" if tap.take else "button-admission-leave-yes")
    do = DecideAdmission(admission=tap.admission, take=tap.take, told=told)
    back = footer(texts, OpenAdmission(admission=tap.admission))
    return Screen("\n\n".join(lines), rows=((button(label, do),), back))
