"""Who acts for the head of HR, in the official's chat."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.base.person import Person
from evaluation.base.roles import Role
from evaluation.staff.naming import ActingView
from handlers.buttons.desk import (
    ActingList,
    AskActingDays,
    AskCallOff,
    CallOff,
    FindActing,
    NameActing,
)
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, page_of, page_turn, titled
from handlers.kit.words import PAGE, button, home_button, on_day
from locales import Texts


def standing(
    views: Sequence[ActingView], actor: Person, texts: Texts, *, toast: str | None = None
) -> Screen:
    """Who acts now and later; the official names and calls off."""
    may = Role.APPOINTING in actor.roles
    lines = [texts.html("acting-title"), *(_line(view, texts) for view in views)]
    if not views:
        lines.append(texts.html("acting-nobody"))
    rows: list[tuple[Button, ...]] = []
    if may:
        rows.append((button(texts.plain("acting-button-name"), FindActing()),))
        rows += [
            (
                button(
                    texts.plain("acting-button-off", name=view.person.name),
                    AskCallOff(acting=view.acting.id),
                ),
            )
            for view in views
        ]
    return Screen("\n\n".join(lines), rows=(*rows, (home_button(texts),)), toast=toast)


def _line(view: ActingView, texts: Texts) -> str:
    return texts.html(
        "acting-line",
        name=view.person.name,
        position=view.person.position,
        first=on_day(view.acting.first, texts),
        last=on_day(view.acting.last, texts),
        by=view.by.name,
    )


def candidates(people: Sequence[Person], page: int, texts: Texts) -> Screen:
    """A page of those who can be named; typing a name or a number finds the others."""
    page = page_of(len(people), page)
    text = "\n\n".join((texts.html("acting-whom"), texts.html("desk-find-hint")))
    turn = page_turn(len(people), page, texts, FindActing())
    rows = _people_rows(people[page * PAGE : (page + 1) * PAGE], texts)
    return Screen(text, rows=(*rows, *turn, footer(texts, ActingList())))


def found(query: str, people: Sequence[Person], texts: Texts) -> Screen:
    """Whom the typed words find."""
    lines = [texts.html("desk-found", query=query[:60], count=len(people))]
    if len(people) > PAGE:
        lines.append(texts.html("desk-found-more", count=len(people) - PAGE))
    rows = _people_rows(people[:PAGE], texts)
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, ActingList())))


def _people_rows(people: Sequence[Person], texts: Texts) -> list[tuple[Button, ...]]:
    return [(button(titled(one, texts), AskActingDays(person=one.id)),) for one in people]


def ask_days(person: Person, texts: Texts) -> Screen:
    """On which days?"""
    text = texts.html("acting-days-ask", name=person.name)
    return Screen(text, rows=(footer(texts, FindActing()),))


def confirm(person: Person, first: date, last: date, texts: Texts) -> Screen:
    """What naming him means, and who hears."""
    text = texts.html(
        "acting-confirm",
        name=person.name,
        position=person.position,
        first=on_day(first, texts),
        last=on_day(last, texts),
    )
    do = NameActing(person=person.id, first=first.toordinal(), last=last.toordinal())
    rows = ((button(texts.plain("acting-button-do"), do),), footer(texts, ActingList()))
    return Screen(text, rows=rows)


def ask_call_off(view: ActingView, texts: Texts) -> Screen:
    """Shall he act no longer?"""
    press = button(texts.plain("acting-button-off-do"), CallOff(acting=view.acting.id))
    rows = ((press,), footer(texts, ActingList()))
    return Screen(texts.html("acting-off-ask", name=view.person.name), rows=rows)
