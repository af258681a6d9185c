"""One КЦИ on the phone: what is asked, what is typed so far, what was saved and how to undo it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aiogram.filters.callback_data import CallbackData

from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.plan import TEXT_LIMIT, PlanPeriod
from evaluation.plans.drafting import PlanView
from evaluation.plans.nouns import KciDraft
from evaluation.plans.typing import DIRECTIONS, DraftedKci
from handlers.buttons.plans import (
    AskKciField,
    AskRemoveKci,
    DropKciDraft,
    KciFieldName,
    KciForm,
    OpenPlan,
    RemoveKci,
    SetDirection,
    SetDue,
    UndoKci,
)
from handlers.kci.words import kci_stamp, kci_whole, numbers_words, plan_period
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer
from handlers.kit.words import button, capital, on_day
from locales import Texts

FIELDS: dict[str, KciFieldName] = {
    "name": "name",
    "direction": "way",
    "unit": "unit",
    "planned": "plan",
    "due": "due",
    "change": "change",
    "document": "doc",
}
"""The fields of a draft, by which the buttons call them."""

NAMES = {name: field for field, name in FIELDS.items()}
TYPED = {name: NAMES[name] for name in ("name", "unit", "change", "doc")}


def next_field(seen: DraftedKci) -> KciFieldName | None:
    """What is to be asked next, None when nothing is missing."""
    missing = seen.draft.missing
    return FIELDS[missing[0]] if missing else None


def _head(seen: DraftedKci, texts: Texts) -> str:
    return texts.html(
        "kci-form-head",
        number=str(seen.place + 1),
        person=seen.plan.person_name,
        period=plan_period(seen.plan.period, texts),
    )


def _typed(draft: KciDraft, texts: Texts) -> str:
    """What has been typed, a dash for what hasn't."""
    none = texts.plain("kci-no-value")
    counted = draft.direction != "done"
    values = {
        "name": draft.name,
        "direction": texts.plain(f"kci-way-{draft.direction}") if draft.direction else "",
        "unit": draft.unit if counted else None,
        "planned": numbers_words(draft.planned) if counted else None,
        "due": on_day(draft.due, texts) if draft.due else "",
        "change": draft.change,
        "document": draft.document,
    }
    return "\n".join(
        texts.html("kci-field-line", field=texts.plain(f"kci-field-{name}"), value=value or none)
        for name, value in values.items()
        if value is not None
    )


def form(seen: DraftedKci, texts: Texts, *, toast: str | None = None) -> Screen:
    """Every field with its button; what is missing comes first."""
    plan, place = seen.plan.id, seen.place
    lines = [_head(seen, texts), _typed(seen.draft, texts)]
    rows: list[tuple[Button, ...]] = []
    following = next_field(seen)
    if following is not None:
        lines.append(texts.html("kci-form-unsaved"))
        go_on = AskKciField(plan=plan, place=place, field=following)
        name = texts.plain(f"kci-field-{NAMES[following]}")
        rows.append((button(texts.plain("kci-button-next", field=name), go_on),))
    rows += _field_rows(seen, texts)
    if seen.is_changed:
        drop = DropKciDraft(plan=plan, place=place)
        rows.append((button(texts.plain("kci-button-drop"), drop),))
    elif seen.stored is not None:
        rows.append(
            (button(texts.plain("kci-button-remove"), AskRemoveKci(plan=plan, place=place)),)
        )
    rows.append(footer(texts, OpenPlan(plan=plan)))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast)


def _field_rows(seen: DraftedKci, texts: Texts) -> list[tuple[Button, ...]]:
    """Two fields a row; what is done or not has neither unit nor planned value."""
    hidden = ("unit", "planned") if seen.draft.direction == "done" else ()
    buttons = [
        button(
            texts.plain(f"kci-field-{name}"),
            AskKciField(plan=seen.plan.id, place=seen.place, field=field),
        )
        for name, field in FIELDS.items()
        if name not in hidden
    ]
    return [tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)]


# Questions


def ask(seen: DraftedKci, field: KciFieldName, texts: Texts) -> Screen:
    """One question; buttons where an answer can be chosen."""
    lines = [_head(seen, texts)]
    if not seen.draft.is_blank:
        lines.append(_typed(seen.draft, texts))
    lines.append(
        texts.html(
            f"kci-ask-{field}",
            limit=str(TEXT_LIMIT),
            period=plan_period(seen.plan.period, texts),
            last=on_day(seen.plan.period.last_day, texts),
        )
    )
    lines.append(texts.html("kci-ask-who-sees"))
    rows = [*_choices(seen, field, texts), footer(texts, _back(seen))]
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _back(seen: DraftedKci) -> CallbackData:
    """The form, or the plan while the form is empty: an empty form only asks again."""
    plan = seen.plan.id
    return OpenPlan(plan=plan) if seen.draft.is_blank else KciForm(plan=plan, place=seen.place)


def _choices(seen: DraftedKci, field: KciFieldName, texts: Texts) -> list[tuple[Button, ...]]:
    plan, place = seen.plan.id, seen.place
    if field == "way":
        return [
            (
                button(
                    capital(texts.plain(f"kci-way-{way}")),
                    SetDirection(plan=plan, place=place, way=way),
                ),
            )
            for way in DIRECTIONS
        ]
    if field == "due":
        return [
            (button(on_day(day, texts), SetDue(plan=plan, place=place, day=day.toordinal())),)
            for day in likely_terms(seen.plan.period)
        ]
    if seen.plan.period.number is None and field in ("plan", "plan4"):
        other: KciFieldName = "plan4" if field == "plan" else "plan"
        label = texts.plain(f"kci-button-{other}")
        return [(button(label, AskKciField(plan=plan, place=place, field=other)),)]
    return []


def likely_terms(period: PlanPeriod) -> tuple[date, ...]:
    """The ends of a year's quarters, or of a quarter's months."""
    if period.number is None:
        return tuple(quarter.last_day for quarter in period.quarters)
    first = Quarter(period.year, period.number).first_day
    ends = (date(first.year, first.month + n, 1) for n in (1, 2))
    return (*(date.fromordinal(day.toordinal() - 1) for day in ends), period.last_day)


# Saved


def saved(view: PlanView, place: int, before: Kci | None, texts: Texts) -> Screen:
    """The echo of a КЦИ that went into the plan, with the way back and the ways on."""
    plan, kci = view.plan, view.plan.kcis[place]
    key = "kci-saved-new" if before is None else "kci-saved-changed"
    lines = [texts.html(key, number=str(place + 1), person=plan.person_name), kci_whole(kci, texts)]
    count = len(plan.kcis)
    rows: list[tuple[Button, ...]] = []
    if count < view.rule.most and before is None:
        add = KciForm(plan=plan.id, place=count)
        rows.append((button(texts.plain("kci-button-add", number=str(count + 1)), add),))
    undo = UndoKci(plan=plan.id, place=place, told=kci_stamp(kci))
    rows += [
        (
            button(texts.plain("kci-button-undo"), undo),
            button(texts.plain("kci-button-edit"), KciForm(plan=plan.id, place=place)),
        ),
        (button(texts.plain("kci-button-to-plan"), OpenPlan(plan=plan.id)),),
        footer(texts, OpenPlan(plan=plan.id)),
    ]
    lines.append(_count_line(view, texts))
    return Screen("\n\n".join(lines), rows=tuple(rows))


def _count_line(view: PlanView, texts: Texts) -> str:
    rule = view.rule
    return texts.html(
        "kci-count",
        count=str(len(view.plan.kcis)),
        least=str(rule.least),
        most=str(rule.most),
    )


def ask_remove(view: PlanView, place: int, texts: Texts) -> Screen:
    """Take a КЦИ out?"""
    plan, kci = view.plan, view.plan.kcis[place]
    text = texts.html("kci-remove-ask", number=str(place + 1), person=plan.person_name)
    do = RemoveKci(plan=plan.id, place=place, told=kci_stamp(kci))
    back = footer(texts, KciForm(plan=plan.id, place=place))
    rows: Sequence[tuple[Button, ...]] = (
        (button(texts.plain("kci-button-remove-yes"), do),),
        back,
    )
    return Screen(f"{text}\n\n{kci_whole(kci, texts)}", rows=tuple(rows))
