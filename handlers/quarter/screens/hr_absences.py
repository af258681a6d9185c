"""HR's list of those who are away, one absence, and what is asked to record or change it."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.quarter.absences import AbsenceView
from handlers.buttons.desk import (
    AbsenceList,
    AskAbsence,
    AskAbsenceDays,
    AskBack,
    AskNoAbsence,
    Back,
    Desk,
    FindAbsent,
    NotBack,
    OpenAbsence,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, at_time, button, hr_title, official, on_day, paragraph
from handlers.quarter.screens.away import away_label
from locales import Texts


def absences(
    found: Sequence[AbsenceView],
    act: Methodology | None,
    page: int,
    texts: Texts,
    *,
    toast: str | None = None,
) -> Screen:
    """Everybody who is or was away, those who aren't back first."""
    page = page_of(len(found), page)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("absences-title", count=sum(v.absence.back is None for v in found))]
    if act is None:
        lines.append(texts.html("refuse-no-absences"))
    elif act.absent is not None:
        source = paragraph(act.absent.source, texts)
        days = act.absent.working_days
        if days is None:
            lines.append(texts.html("absences-common", paragraph=source))
        else:
            lines.append(texts.html("absences-after-return", count=days, paragraph=source))
    rows: list[tuple[Button, ...]] = [
        (button(_label(view, texts), OpenAbsence(absence=view.absence.id)),) for view in shown
    ]
    rows += page_turn(len(found), page, texts, AbsenceList())
    if act is not None:
        rows.append((button(texts.plain("absences-button-add"), FindAbsent()),))
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, Desk())), toast=toast)


def _label(view: AbsenceView, texts: Texts) -> str:
    return f"{view.person.name} · {_state(view, texts)}"


def _state(view: AbsenceView, texts: Texts) -> str:
    absence = view.absence
    if absence.back is not None:
        return texts.plain("absence-back", day=on_day(absence.back, texts))
    if absence.is_overdue(view.today):
        return texts.plain("absence-overdue")
    return texts.plain("absence-since", day=on_day(absence.first_day, texts))


def ask_whom(texts: Texts) -> Screen:
    """Whose absence? A name or a number is typed."""
    text = f"{texts.html('absences-whom')}\n\n{texts.html('desk-find-hint')}"
    return Screen(text, rows=(footer(texts, AbsenceList()),))


def found(query: str, people: Sequence[Person], texts: Texts) -> Screen:
    """Whom the typed words find."""
    lines = [texts.html("desk-found", query=query[:60], count=len(people))]
    if len(people) > PAGE:
        lines.append(texts.html("desk-found-more", count=len(people) - PAGE))
    rows = [(button(titled(p, texts), AskAbsence(person=p.id)),) for p in people[:PAGE]]
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, AbsenceList())))


def ask_kind(person: Person, act: Methodology, texts: Texts) -> Screen:
    """For which of the act's reasons?"""
    assert act.absent is not None
    source = paragraph(act.absent.source, texts)
    text = texts.html("absence-kind-ask", name=person.name, paragraph=source)
    rows = [
        (button(official(kind, texts), AskAbsenceDays(person=person.id, kind=number)),)
        for number, kind in enumerate(act.absent.kinds.values())
    ]
    return Screen(text, rows=(*rows, footer(texts, AbsenceList())))


def ask_days(person: Person, act: Methodology, kind: int, texts: Texts) -> Screen:
    """From when, and until when?"""
    assert act.absent is not None
    name = official(list(act.absent.kinds.values())[kind], texts)
    hr = hr_title(act, texts)
    text = texts.html("absence-days-ask", name=person.name, kind=name, hr=hr)
    return Screen(text, rows=(footer(texts, AskAbsence(person=person.id)),))


def ask_days_again(view: AbsenceView, texts: Texts) -> Screen:
    """The same for an absence that was recorded with other days."""
    kind, hr = _kind(view, texts), hr_title(view.methodology, texts)
    text = texts.html("absence-days-ask", name=view.person.name, kind=kind, hr=hr)
    return Screen(text, rows=(footer(texts, OpenAbsence(absence=view.absence.id)),))


def _kind(view: AbsenceView, texts: Texts) -> str:
    assert view.methodology.absent is not None  # it was recorded under this very act
    return official(view.methodology.absent.kinds[view.absence.kind], texts)


def absence(view: AbsenceView, office: Office, texts: Texts, *, toast: str | None = None) -> Screen:
    """One absence: why, since when, which sheets wait for it, what HR may do."""
    here = view.absence
    expected = (
        texts.plain("away-unknown") if here.expected is None else on_day(here.expected, texts)
    )
    lines = [
        texts.html(
            "absence-head",
            name=view.person.name,
            position=view.person.position,
            kind=_kind(view, texts),
        ),
        texts.html("absence-days", first=on_day(here.first_day, texts), expected=expected),
    ]
    if here.back is not None:
        lines.append(texts.html("absence-came", day=on_day(here.back, texts)))
    if here.reason:
        lines.append(texts.html("absence-reason", reason=here.reason))
    lines += [
        "• " + (away_label(own.away, own.sheet.person_name, texts) or "") for own in view.waiting
    ]
    when = at_time(here.recorded_at, office, texts)
    lines.append(texts.html("absence-recorded", name=view.recorder.name, when=when))
    return Screen("\n\n".join(lines), rows=_acts(view, texts), toast=toast)


def _acts(view: AbsenceView, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    number = view.absence.id
    today = Back(absence=number, day=view.today.toordinal())
    came: tuple[tuple[Button, ...], ...] = (
        (
            button(texts.plain("absence-button-today"), today),
            button(texts.plain("absence-button-back"), AskBack(absence=number)),
        ),
    )
    if view.absence.back is not None:
        came = ((button(texts.plain("absence-button-not-back"), NotBack(absence=number)),),)
    again = AskAbsenceDays(person=view.person.id, kind=0, absence=number)
    return (
        *came,
        (
            button(texts.plain("absence-button-days"), again),
            button(texts.plain("absence-button-withdraw"), AskNoAbsence(absence=number)),
        ),
        footer(texts, AbsenceList()),
    )


def ask_back(view: AbsenceView, texts: Texts) -> Screen:
    """Which was the first day at work?"""
    text = texts.html("absence-back-ask", name=view.person.name)
    return Screen(text, rows=(footer(texts, OpenAbsence(absence=view.absence.id)),))


def ask_withdraw(view: AbsenceView, texts: Texts) -> Screen:
    """Why was it no absence?"""
    hr = hr_title(view.methodology, texts)
    text = texts.html("absence-withdraw-ask", name=view.person.name, hr=hr)
    return Screen(text, rows=(footer(texts, OpenAbsence(absence=view.absence.id)),))
