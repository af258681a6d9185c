"""The calendar of the office: single days that are worked or off against the public calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.calendar.calendar import Calendar, Override
from handlers.buttons.desk import AskDay, DayKind, DayList, Desk, RemoveDay
from handlers.kit.answers import Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import PAGE, button, on_day
from locales import Texts


def overrides(
    found: Sequence[Override], page: int, texts: Texts, *, toast: str | None = None
) -> Screen:
    """All days on which the office has its own word, the newest first."""
    ranked = sorted(found, key=lambda override: override.day, reverse=True)
    page = page_of(len(ranked), page)
    shown = ranked[page * PAGE : (page + 1) * PAGE]
    lines = [texts.html("desk-days-off-title", count=len(ranked))]
    lines += [_line(override, texts) for override in shown]
    rows = [
        (
            button(
                texts.plain("desk-button-day-remove", day=on_day(override.day, texts)),
                RemoveDay(day=override.day.toordinal()),
            ),
        )
        for override in shown
    ]
    turn = page_turn(len(ranked), page, texts, DayList())
    add = (button(texts.plain("desk-button-day-add"), AskDay()),)
    return Screen(
        "\n\n".join(lines),
        rows=(*rows, *turn, add, footer(texts, Desk())),
        toast=toast,
    )


def _line(override: Override, texts: Texts) -> str:
    return texts.html(
        "desk-day-line",
        day=on_day(override.day, texts),
        kind=kind_name(works=override.is_working, texts=texts),
        reason=override.reason[:200],
    )


def kind_name(*, works: bool, texts: Texts) -> str:
    """A day's kind in words."""
    return texts.plain("desk-day-works" if works else "desk-day-off")


def ask_day(texts: Texts) -> Screen:
    """Which day?"""
    return Screen(texts.html("desk-day-ask"), rows=(footer(texts, DayList()),))


def ask_kind(day: date, texts: Texts) -> Screen:
    """Worked or off? The public calendar's own word stands beside."""
    number = day.toordinal()
    now = kind_name(works=Calendar().is_working(day), texts=texts)
    text = texts.html(
        "desk-day-kind-ask",
        day=on_day(day, texts),
        weekday=texts.plain(f"weekday-{day.isoweekday()}"),
        now=now,
    )
    rows = (
        (button(texts.plain("desk-button-day-works"), DayKind(day=number, works=True)),),
        (button(texts.plain("desk-button-day-off"), DayKind(day=number, works=False)),),
        footer(texts, DayList()),
    )
    return Screen(text, rows=rows)


def ask_reason(day: date, *, works: bool, texts: Texts) -> Screen:
    """Why? Everybody whose term it moves may read it."""
    kind = kind_name(works=works, texts=texts)
    text = texts.html("desk-day-reason-ask", day=on_day(day, texts), kind=kind)
    return Screen(text, rows=(footer(texts, DayList()),))
