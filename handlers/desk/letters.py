"""Letters around power over people."""

from __future__ import annotations

from datetime import datetime

from evaluation.base.person import HR, Person
from evaluation.calendar.office import Office
from evaluation.staff.change import StaffChange
from evaluation.staff.letters import ActingLetter, ClockLeapt, MyPower, PowerHeard
from handlers.buttons.desk import ClockIsRight, HeldList, PersonCard
from handlers.desk.screens import power
from handlers.kit.answers import Button, Screen
from handlers.kit.letters import Letters
from handlers.kit.pages import listed
from handlers.kit.words import at_time, button, home_button, in_digits, on_day
from locales import Texts


def _mine(found: MyPower, office: Office, texts: Texts) -> Screen:
    """To whom it concerns: what, by whom, and whom to tell if it isn't right."""
    change = found.told.change
    ask = "; ".join(
        texts.plain("power-ask-one", name=one.name, phone=one.phone)
        if one.phone
        else texts.plain("power-ask-name", name=one.name)
        for one in found.ask
    )
    parts = [
        texts.html("notice-power-mine"),
        "\n".join(
            texts.html("power-mine-line", what=what)
            for what in power.what_changed(change, change.fields, found.names, texts)
        ),
        _by(_word(change), found.told.by, change.at, office, texts),
        texts.html("power-ask", people=ask) if ask else texts.html("power-ask-hr"),
    ]
    return Screen("\n\n".join(parts), rows=((home_button(texts),),), silent=found.silent)


def _word(change: StaffChange) -> str:
    """Somebody asks for it, or has done it."""
    return "held-asked" if change.state == "waiting" else "power-done-by"


def _by(key: str, by: Person | None, when: datetime, office: Office, texts: Texts) -> str:
    return texts.html(key, by=power.author(by, texts), when=at_time(when, office, texts))


def _heard(found: PowerHeard, office: Office, texts: Texts) -> Screen:
    """To those who answer for it."""
    first = found.told[0].change
    lines = [power.line(one.person, one.change, found.names, texts) for one in found.told]
    by = found.decided_by or found.told[0].by
    when = first.decided_at or first.at
    parts = [
        texts.html(f"notice-{found.kind}"),
        listed(lines, power.LINES, texts),
        _by(_word(first), by, when, office, texts),
    ]
    if found.kind == "power-decided":
        parts.append(texts.html(f"power-decided-{first.state}"))
    if found.kind == "power-heard":
        parts.append(texts.html("power-heard-hint"))
    return Screen("\n\n".join(parts), rows=(*_ways(found, texts),), silent=found.silent)


def _ways(found: PowerHeard, texts: Texts) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = []
    if found.kind == "power-waits":
        rows.append((button(texts.plain("button-task-held"), HeldList()),))
    people = {one.person.id for one in found.told}
    if len(people) == 1 and found.recipient.roles & HR:
        rows.append((button(texts.plain("power-button-card"), PersonCard(person=people.pop())),))
    return [*rows, (home_button(texts),)]


def _acting(found: ActingLetter, _: Office, texts: Texts) -> Screen:
    """Somebody acts as head of HR, or no longer."""
    word = "named" if found.acting.ended_at is None else "ended"
    text = texts.html(
        f"notice-acting-{word}",
        name=found.person.name,
        position=found.person.position,
        first=on_day(found.acting.first, texts),
        last=on_day(found.acting.last, texts),
        by=found.by.name,
    )
    return Screen(text, rows=((home_button(texts),),), silent=found.silent)


def _clock_leapt(found: ClockLeapt, office: Office, texts: Texts) -> Screen:
    """To whom the clock is told that nobody believes."""
    text = texts.html(
        "notice-clock-leapt",
        now=in_digits(found.now, office),
        expected=in_digits(found.expected, office),
    )
    right = button(texts.plain("button-clock-right"), ClockIsRight(leap=found.leap))
    return Screen(text, rows=((right,), (home_button(texts),)), silent=found.silent)


LETTERS: Letters = {
    "power-mine": _mine,
    "power-heard": _heard,
    "power-waits": _heard,
    "power-decided": _heard,
    "acting": _acting,
    "clock-leapt": _clock_leapt,
}
