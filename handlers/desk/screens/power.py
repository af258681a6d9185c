"""Power over people in words: what was changed or waits, by whom, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.staff.change import ANOTHER_ACCOUNT, FieldChange, StaffChange, Value, shown
from evaluation.staff.held import HeldView, told_of
from handlers.buttons.desk import AskSettleAll, HeldList, OpenHeld, SettleAll, SettleHeld
from handlers.desk.screens.staff_file import shown_value
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer, listed, page_of, page_turn
from handlers.kit.words import at_time, button, home_button, short
from locales import Texts

SHOWN = 5
LINES = 15
LINE = 220


def author(by: Person | None, texts: Texts) -> str:
    """Who did it; nobody of the staff is the administrator at the machine."""
    if by is None:
        return texts.plain("power-by-machine")
    return texts.plain("power-by", name=by.name, position=short(by.position))


def what_changed(
    change: StaffChange,
    fields: tuple[FieldChange, ...],
    names: Mapping[str, str],
    texts: Texts,
) -> list[str]:
    """A change in words, a line each: its fields before → after, or what became of an account."""
    if change.kind != "row":
        again = "-again" if ANOTHER_ACCOUNT in change.fields else ""
        return [texts.plain(f"power-{change.kind}-{change.state}{again}")]
    return [
        texts.plain(
            "desk-preview-field",
            field=texts.plain(_heading(field)),
            old=_value(field, old, names, texts),
            new=_value(field, new, names, texts),
        )
        for field, old, new in shown(fields)
    ]


def _heading(field: str) -> str:
    if field == "superior":  # shown by name, not by number
        return "power-field-superior"
    return f"staff-column-{field.replace('_', '-')}"


def _value(field: str, value: Value, names: Mapping[str, str], texts: Texts) -> str:
    if field == "superior" and isinstance(value, str):
        return texts.plain("power-superior", name=names.get(value, value), number=value)
    return shown_value(value, texts)


def line(person: Person, change: StaffChange, names: Mapping[str, str], texts: Texts) -> str:
    """One change among others."""
    what = "; ".join(what_changed(change, change.fields, names, texts))
    return texts.html("power-line", name=person.name, what=short(what, LINE))


# What waits


def waiting(
    views: Sequence[HeldView], page: int, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """All that waits for the reader, a few on a page, before → after."""
    if not views:
        text = texts.html("held-nothing")
        return Screen(text, rows=((home_button(texts),),), toast=toast)
    page = page_of(len(views), page, SHOWN)
    mine = views[page * SHOWN : (page + 1) * SHOWN]
    title = texts.html("held-title", count=len(views))
    parts = [title, *(_told(one, office, texts) for one in mine)]
    rows = [(button(texts.plain("held-button", name=one.person.name), _open(one)),) for one in mine]
    turn = page_turn(len(views), page, texts, HeldList(), SHOWN)
    both = tuple(
        button(texts.plain(f"held-button-all-{word}"), AskSettleAll(yes=yes))
        for word, yes in (("yes", True), ("no", False))
    )
    every: tuple[tuple[Button, ...], ...] = (both,) if len(views) > 1 else ()
    return Screen(
        "\n\n".join(parts), rows=(*rows, *turn, *every, (home_button(texts),)), toast=toast
    )


def _open(view: HeldView) -> OpenHeld:
    return OpenHeld(change=view.change.id)


def _told(view: HeldView, office: Office, texts: Texts) -> str:
    head = texts.html(
        "held-head", name=view.person.name, position=view.person.position, number=view.person.number
    )
    what = "\n".join(what_changed(view.change, view.fields, view.names, texts))
    asked = texts.html(
        "held-asked", by=author(view.by, texts), when=at_time(view.change.at, office, texts)
    )
    return "\n".join((head, texts.html("held-what", what=what), asked))


def one(view: HeldView, office: Office, texts: Texts) -> Screen:
    """One change, why it waits, and the two answers to it."""
    stakes = ", ".join(texts.plain(f"stake-{stake}") for stake in view.stakes)
    parts = [_told(view, office, texts)]
    if stakes:
        parts.append(texts.html("held-why", stakes=stakes))
    parts.append(texts.html("held-hint"))
    rows = tuple(
        (
            button(
                texts.plain(f"held-button-{word}"),
                SettleHeld(change=view.change.id, yes=yes, told=view.told),
            ),
        )
        for word, yes in (("yes", True), ("no", False))
    )
    return Screen("\n\n".join(parts), rows=(*rows, footer(texts, HeldList())))


def ask_all(views: Sequence[HeldView], texts: Texts, *, yes: bool) -> Screen:
    """The last look before all of them are let be, or refused."""
    word = "yes" if yes else "no"
    lines = [
        texts.html(
            "power-line",
            name=view.person.name,
            what=short("; ".join(what_changed(view.change, view.fields, view.names, texts)), LINE),
        )
        for view in views
    ]
    text = "\n\n".join(
        (texts.html(f"held-ask-all-{word}", count=len(views)), listed(lines, LINES, texts))
    )
    press = button(
        texts.plain(f"held-button-all-{word}-do", count=len(views)),
        SettleAll(yes=yes, told=told_of(views)),
    )
    return Screen(text, rows=((press,), footer(texts, HeldList())))
