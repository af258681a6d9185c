"""A mark that another body gave: asked for, photographed, confirmed by a second person (X-55)."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.quarter.received import ReceivedView, ToldMark
from handlers.buttons.desk import (
    AskReceived,
    ConfirmReceived,
    DropReceived,
    LookAtReceived,
    PersonCard,
    ReceivedList,
    TypeReceived,
)
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer
from handlers.kit.words import at_time, button, home_button, mark_words, on_day, period_name
from locales import Texts

PICTURES = (".jpg", ".jpeg", ".png")


def quarters(person: Person, found: Sequence[Quarter], texts: Texts) -> Screen:
    """Of which quarter, and whether of the whole of it."""
    rows = [
        (
            button(
                texts.plain(
                    "received-button-part" if part else "received-button-whole",
                    period=period_name(period, texts),
                ),
                TypeReceived(person=person.id, period=str(period), part=part),
            ),
        )
        for period in found
        for part in (False, True)
    ]
    text = texts.html("received-quarters", name=person.name)
    return Screen(text, rows=(*rows, footer(texts, PersonCard(person=person.id))))


def ask(person: Person, tap: TypeReceived, texts: Texts) -> Screen:
    """What to type."""
    text = texts.html(
        "received-ask",
        name=person.name,
        period=period_name(Quarter.parse(tap.period), texts),
        part=str(tap.part),
    )
    return Screen(text, rows=(footer(texts, AskReceived(person=person.id)),))


def ask_photo(person: Person, told: ToldMark, texts: Texts) -> Screen:
    """What was read, and the photograph that it needs."""
    lines = [
        texts.html(
            "received-told",
            name=person.name,
            period=period_name(told.period, texts),
            part=str(told.is_part),
            mark=mark_words(told.mark),
            number=told.number,
            day=on_day(told.day, texts),
            body=told.body,
        ),
        texts.html("received-photo"),
    ]
    return Screen("\n\n".join(lines), rows=(footer(texts, AskReceived(person=person.id)),))


def recorded(person: PersonId, texts: Texts) -> Screen:
    """Written down; it counts for nothing before a second person confirms it."""
    return Screen(texts.html("received-recorded"), rows=(_back(person, texts),))


def not_recorded(about: str, refusal: Refusal, texts: Texts) -> Screen:
    """Why it wasn't."""
    details = {
        name: value if isinstance(value, int) else str(value)
        for name, value in refusal.details.items()
    }
    words = texts.plain(refusal.key, **details)
    person = TypeReceived.unpack(about).person
    return Screen(texts.html("received-not-recorded", why=words), rows=(_back(person, texts),))


def failed(about: str, texts: Texts) -> Screen:
    """Our own failure."""
    person = TypeReceived.unpack(about).person
    return Screen(texts.html("received-failed"), rows=(_back(person, texts),))


def _back(person: PersonId, texts: Texts) -> tuple[Button, ...]:
    return footer(texts, PersonCard(person=person))


def waiting(
    views: Sequence[ReceivedView], office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """The oldest mark that waits; its photo is looked at before it is confirmed."""
    if not views:
        nothing = texts.html("received-nothing")
        return Screen(nothing, rows=((home_button(texts),),), toast=toast)
    view, *others = views
    mark = view.mark
    lines = [*told_lines(view, office, texts)]
    if others:
        lines.append(texts.html("desk-and-more", count=len(others)))
    rows: list[tuple[Button, ...]] = [
        (button(texts.plain("received-button-look"), LookAtReceived(mark=mark.id)),)
    ]
    if view.may_confirm:
        yes = ConfirmReceived(mark=mark.id)
        rows.append((button(texts.plain("received-button-confirm"), yes),))
    rows.append((button(texts.plain("received-button-drop"), DropReceived(mark=mark.id)),))
    rows.append((home_button(texts),))
    return Screen("\n\n".join(lines), rows=tuple(rows), protect=True, toast=toast)


def told_lines(view: ReceivedView, office: Office, texts: Texts) -> list[str]:
    """What was written down, by whom, and what the reader has to do."""
    mark = view.mark
    return [
        texts.html(
            "received-told",
            name=view.person.name,
            period=period_name(mark.period, texts),
            part=str(mark.is_part),
            mark=mark_words(mark.mark),
            number=mark.number,
            day=on_day(mark.day, texts),
            body=mark.body,
        ),
        texts.html(
            "received-by",
            name=view.recorder.name,
            when=at_time(mark.recorded_at, office, texts),
        ),
        texts.html("received-second" if view.may_confirm else "received-wait"),
    ]


def sheet(name: str, content: bytes, texts: Texts) -> Screen:
    """The photographed sheet as a message of its own."""
    is_picture = name.lower().endswith(PICTURES)
    file = Attachment(name or texts.plain("received-nameless"), content, is_picture)
    back = footer(texts, ReceivedList())
    return Screen(texts.html("received-sheet"), rows=(back,), protect=True, new=True, file=file)
