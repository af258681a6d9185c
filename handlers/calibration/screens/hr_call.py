"""Calling a session: day, time, place, the last look; the same way moves it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from evaluation.calendar.office import Office
from evaluation.calibration.hearing import CaseTerm, Hearing
from handlers.buttons.calibration import HostCase
from handlers.buttons.calibration_hr import DoCall, PlanDay, PlanPlace, PlanTime, SamePlace
from handlers.kit.answers import Screen
from handlers.kit.excerpts import excerpt
from handlers.kit.pages import footer
from handlers.kit.words import at_time, button, deadline, on_day, weekday_day
from locales import Texts

# Half hours from 9:30 to 17:00, without the lunch hour.
TIMES = tuple(
    time(*divmod(minutes, 60))
    for minutes in range(9 * 60 + 30, 17 * 60 + 1, 30)
    if minutes // 60 != 13
)


def _term(hearing: Hearing) -> CaseTerm:
    """The term for holding the session (M-20)."""
    return next(term for term in hearing.terms if term.step == "hold")


def choose_day(hearing: Hearing, days: Sequence[date], office: Office, texts: Texts) -> Screen:
    """The working days that are left inside the term, with its paragraph; any other is typed."""
    found, term = hearing.case, _term(hearing)
    moved = found.call is not None
    lines = [
        texts.html("host-move-title" if moved else "host-call-title", number=found.number),
        texts.html("host-term", deadline=deadline(term.day, term.days_left, term.source, texts)),
    ]
    if found.call is not None:
        when = at_time(found.call.at, office, texts)
        lines.append(texts.html("host-call-now", when=when, place=found.call.place))
    lines.append(texts.html("host-call-day-ask" if days else "host-call-day-late"))
    labels = [
        button(weekday_day(day, texts), PlanTime(case=found.id, day=day.toordinal()))
        for day in days
    ]
    rows = tuple(tuple(labels[start : start + 2]) for start in range(0, len(labels), 2))
    return Screen("\n\n".join(lines), rows=(*rows, footer(texts, HostCase(case=found.id))))


def choose_time(asked: PlanTime, hearing: Hearing, texts: Texts) -> Screen:
    """Half hours of the working day; any other time is typed."""
    lines = [_day_line(hearing, date.fromordinal(asked.day), texts)]
    lines.append(texts.html("host-call-time-ask"))
    labels = [
        button(
            f"{at:%H:%M}",
            PlanPlace(case=asked.case, day=asked.day, minute=at.hour * 60 + at.minute),
        )
        for at in TIMES
    ]
    rows = tuple(tuple(labels[start : start + 4]) for start in range(0, len(labels), 4))
    back = footer(texts, PlanDay(case=asked.case))
    return Screen("\n\n".join(lines), rows=(*rows, back))


def _day_line(hearing: Hearing, day: date, texts: Texts) -> str:
    line = texts.html("host-call-day", day=on_day(day, texts), weekday=weekday_name(day, texts))
    term = _term(hearing)
    if day <= term.day:
        return line
    last = weekday_day(term.day, texts)
    return f"{line}\n{texts.html('host-call-after-term', day=last)}"


def weekday_name(day: date, texts: Texts) -> str:
    """ "пт"."""
    return texts.plain(f"weekday-{day.isoweekday()}")


def ask_place(asked: PlanPlace, hearing: Hearing, texts: Texts) -> Screen:
    """A room or a link; everybody who is called reads it."""
    day = date.fromordinal(asked.day)
    lines = [
        _day_line(hearing, day, texts),
        texts.html("host-call-place-ask", time=clock(asked.minute)),
    ]
    rows = []
    if hearing.case.call is not None:
        same = SamePlace(case=asked.case, day=asked.day, minute=asked.minute)
        label = texts.plain("host-button-same-place", place=hearing.case.call.place)
        rows.append((button(label, same),))
    back = footer(texts, PlanTime(case=asked.case, day=asked.day))
    return Screen("\n\n".join(lines), rows=(*rows, back))


def confirm(
    asked: PlanPlace, hearing: Hearing, place: str, told: str, texts: Texts, *, is_working: bool
) -> Screen:
    """The whole call before it goes out, and who gets it."""
    day = date.fromordinal(asked.day)
    moved = hearing.case.call is not None
    lines = [
        texts.html("host-move-confirm" if moved else "host-call-confirm"),
        _day_line(hearing, day, texts),
        texts.html("host-call-at", time=clock(asked.minute), place=excerpt(place)),
    ]
    if not is_working:
        lines.append(texts.html("host-call-day-off"))
    lines.append(_invited(hearing, texts))
    do = DoCall(case=asked.case, day=asked.day, minute=asked.minute, told=told)
    key = "host-button-move-yes" if moved else "host-button-call-yes"
    rows = (
        (button(texts.plain(key), do),),
        (button(texts.plain("host-button-place-again"), asked),),
        footer(texts, HostCase(case=asked.case)),
    )
    return Screen("\n\n".join(lines), rows=rows)


def _invited(hearing: Hearing, texts: Texts) -> str:
    """Who gets the call; the parties have no vote unless they are members (X-16, X-45)."""
    members = ", ".join(hearing.people[one.person].name for one in hearing.case.members)
    invited = texts.html(
        "host-call-invited",
        members=members,
        evaluator=hearing.evaluator.name,
        applicant=hearing.applicant.name,
    )
    parties = (hearing.evaluator, hearing.applicant)
    guests = [person.name for person in parties if person.id not in hearing.case.people]
    if not guests:
        return invited
    return f"{invited}\n{texts.html('host-call-no-vote', names=', '.join(guests))}"


def clock(minute: int) -> str:
    """ "14:30"."""
    return f"{minute // 60:02}:{minute % 60:02}"


def moment_of(day: int, minute: int, office: Office) -> datetime:
    """The instant that a button speaks of."""
    return office.at(date.fromordinal(day), time(minute // 60, minute % 60))
