"""Words that every screen needs: dates, deadlines, periods, marks, the buttons that lead back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from aiogram.filters.callback_data import CallbackData

from evaluation.base.person import HR, Person
from evaluation.calendar.office import Office
from evaluation.calendar.periods import Half, Period, Year, parse_period
from evaluation.law.act import Methodology
from evaluation.law.scales import Grade, Scale, shown, written
from evaluation.law.words import Source, Words
from handlers.buttons.home import Home
from handlers.kit.answers import Button, Commands, Rows
from locales import Texts

PAGE = 8
LABEL = 60


def button(text: str, data: CallbackData) -> Button:
    """A button that carries its whole meaning."""
    return Button(short(text), data.pack())


def capital(text: str) -> str:
    """Acts write names in the middle of sentences; a line of a screen begins with a capital."""
    return text[:1].upper() + text[1:]


def short(text: str, limit: int = LABEL) -> str:
    """A label that a phone can still show."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


@lru_cache(maxsize=16)
def command_menu(actor: Person | None, texts: Texts) -> Commands:
    """The commands that somebody can type; everything works without them."""
    names = ["tasks", "help", "language", "privacy"]
    if actor is not None and actor.roles & HR:
        names.append("desk")
    return tuple((name, texts.plain(f"command-{name}")) for name in names)


def home_button(texts: Texts) -> Button:
    """The way home."""
    return button(texts.plain("button-home"), Home())


def back_button(texts: Texts, to: CallbackData) -> Button:
    """The way back."""
    return button(texts.plain("button-back"), to)


def official(words: Words, texts: Texts) -> str:
    """An official name in the reader's language; they exist in Kazakh and Russian only."""
    return words.in_(texts.language)


def hr_title(act: Methodology, texts: Texts) -> str:
    """Who does HR's part under an act, in its words: in Baidibek no service (B-9a)."""
    return official(act.titles["hr_service"], texts)


def hr_head_title(act: Methodology, texts: Texts) -> str:
    """Who heads HR under an act, in its words: he alone may know every result (S-21, B-19)."""
    return official(act.titles["hr_head"], texts)


def on_day(day: date, texts: Texts) -> str:
    """ "20 января 2026", for a sentence."""
    month = texts.plain(f"month-{day.month}")
    return texts.plain("date-full", day=str(day.day), month=month, year=str(day.year))


def weekday_day(day: date, texts: Texts) -> str:
    """ "пт 20 января", for a deadline."""
    return texts.plain(
        "date-weekday",
        weekday=texts.plain(f"weekday-{day.isoweekday()}"),
        day=str(day.day),
        month=texts.plain(f"month-{day.month}"),
    )


def at_time(moment: datetime, office: Office, texts: Texts) -> str:
    """A local date with its time."""
    local = office.local(moment)
    return texts.plain("date-time", date=on_day(local.date(), texts), time=f"{local:%H:%M}")


def in_digits(moment: datetime, office: Office) -> str:
    """A local date with its year and time, in digits."""
    return f"{office.local(moment):%d.%m.%Y %H:%M}"


def deadline(day: date, days_left: int, source: Source | None, texts: Texts) -> str:
    """ "до пт 20 января · осталось 3 раб. дня · п. 4"."""
    if days_left < 0:
        left = texts.plain("deadline-late")
    elif days_left == 0:
        left = texts.plain("deadline-today")
    else:
        left = texts.plain("deadline-left", count=days_left)
    line = texts.plain("deadline", day=weekday_day(day, texts), left=left)
    return f"{line} · {paragraph(source, texts)}" if source else line


def paragraph(source: Source, texts: Texts) -> str:
    """The paragraph behind a number."""
    return texts.plain("paragraph", paragraph=source.paragraph)


def period_name(period: Period, texts: Texts) -> str:
    """ "1 квартал 2026 года", "второе полугодие 2021 года", "2017 год"."""
    year = str(period.year)
    if isinstance(period, Year):
        return texts.plain("plan-year", year=year)
    if isinstance(period, Half):
        return texts.plain("half", half="first" if period.number == 1 else "second", year=year)
    return texts.plain("quarter", number=str(period.number), year=year)


def any_period(period: str, texts: Texts) -> str:
    """A period as it is written ("2026-Q1", "2021-H2", "2026") in words."""
    return period_name(parse_period(period), texts)


def mark_words(value: Decimal) -> str:
    """A mark as it was given: "4", "3,75", "3,5"."""
    return written(value).replace(".", ",")


def mark_shown(value: Decimal, methodology: Methodology) -> str:
    """A mean as people see it (G-4), with the decimal comma of kk and ru papers."""
    return on_scale(value, methodology.scale)


def on_scale(value: Decimal, scale: Scale) -> str:
    """The same where only the scale is at hand."""
    return shown(value, scale.precision).replace(".", ",")


def grade_name(grade: Grade, texts: Texts) -> str:
    """The official name of a grade."""
    return official(grade.name, texts)


def unverified_banner(methodology: Methodology, texts: Texts) -> str:
    """A line that HR sees while a form in use isn't the official text."""
    return "" if methodology.verified else texts.html("banner-unverified")


def page_at(count: int, page: int, size: int = PAGE) -> int:
    """The page asked for, or the last one: an old button may point behind a list's end."""
    return min(page, max(count - 1, 0) // size)


def paged(
    rows: Sequence[Sequence[Button]], page: int, turn: Sequence[Button], size: int = PAGE
) -> Rows:
    """A page of rows; `turn` are the buttons back and forth that still lead somewhere."""
    start = page_at(len(rows), page, size) * size
    shown_rows = tuple(tuple(row) for row in rows[start : start + size])
    return (*shown_rows, tuple(turn)) if turn else shown_rows


def turning(
    count: int, page: int, texts: Texts, before: CallbackData, after: CallbackData, size: int = PAGE
) -> tuple[Button, ...]:
    """The buttons that turn a page, if there is a page to turn to."""
    found = []
    if page > 0:
        found.append(button(texts.plain("button-page-before"), before))
    if (page + 1) * size < count:
        found.append(button(texts.plain("button-page-after"), after))
    return tuple(found)
