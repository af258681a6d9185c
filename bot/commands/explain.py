"""`bagalau explain`: the law answers from the same code that runs, in words or as JSON.

It imports neither aiogram nor aiosqlite, so that a date costs a fraction of a second.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Protocol

from bot.commands import Parser
from evaluation.calendar import Calendar, DayOff, Override, Quarter
from evaluation.eligibility import (
    DAYS_WORKED,
    DAYS_WORKED_UNKNOWN,
    ELIGIBLE,
    TENURE,
    days_on_post,
    judge,
)
from evaluation.methodology import (
    ARCHIVE_UNTIL,
    Event,
    Methodology,
    MethodologyError,
    Shelf,
    Source,
    Words,
)
from evaluation.scales import mean_of, shown

_MOST_WORKING_DAYS = 2500
_LONGEST_MARK = 20  # so that a mark stays exact
_REASONS = {
    ELIGIBLE: "on the post long enough and enough days worked",
    TENURE: "too short a time on the post within the quarter",
    DAYS_WORKED: "too few days worked within the quarter",
    DAYS_WORKED_UNKNOWN: "the number of days worked is not known: HR enters or confirms it",
}


class _BadQuestionError(Exception):
    """A question that can't be answered; its text is the one line that the asker sees."""


class _Subparsers(Protocol):
    """What argparse gives as the list of commands, without its private name."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser: ...  # noqa: A002


Answer = tuple[object, list[str]]
"""The answer as JSON, and the same in plain lines."""


def add_parser(subparsers: _Subparsers) -> None:
    """Add `explain` and its five questions to the command line."""
    explain = subparsers.add_parser("explain", help="ask the law: dates, grades, eligibility")
    _common(explain, default=None)
    questions = explain.add_subparsers(
        dest="question", required=True, metavar="QUESTION", parser_class=Parser
    )

    one = questions.add_parser("methodologies", help="the acts that are at hand")
    _common(one)

    one = questions.add_parser("deadline", help="count working days from a date")
    _common(one, overrides=True)
    one.add_argument("--from", dest="start", required=True, metavar="DATE")
    one.add_argument("--working-days", required=True, metavar="N", help="negative goes back")

    one = questions.add_parser("schedule", help="the dated duties of a quarter")
    _common(one, overrides=True)
    one.add_argument("methodology")
    one.add_argument("quarter", help="like 2026-Q1")

    one = questions.add_parser("grade", help="the grade of a mark, or of the mean of several")
    _common(one)
    one.add_argument("methodology")
    one.add_argument("marks", nargs="+", metavar="MARK")

    one = questions.add_parser("eligibility", help="whether somebody is evaluated in a quarter")
    _common(one, overrides=True)
    one.add_argument("methodology")
    one.add_argument("quarter", help="like 2026-Q1")
    one.add_argument("--appointed", metavar="DATE", help="without it: before the quarter")
    one.add_argument("--dismissed", metavar="DATE", help="the last day on the post")
    one.add_argument("--days-worked", metavar="N", help="working days really worked")


def run(args: argparse.Namespace) -> int:
    """Answer one question. 0, or 2 with one line on stderr."""
    try:
        answer, lines = _ANSWERS[args.question](args)
    except (_BadQuestionError, MethodologyError) as error:
        print(f"bagalau explain: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    print(json.dumps(answer, ensure_ascii=False, indent=2) if args.json else "\n".join(lines))
    return 0


def _common(
    parser: argparse.ArgumentParser,
    *,
    overrides: bool = False,
    default: str | None = argparse.SUPPRESS,
) -> None:
    """Options that may stand before the question or after it; SUPPRESS keeps what stood before."""
    parser.add_argument(
        "--json", action="store_true", default=default or False, help="answer for programs"
    )
    parser.add_argument(
        "--methodologies",
        metavar="DIR",
        default=default,
        help="a folder with the office's own acts (default: $METHODOLOGIES_DIR)",
    )
    if overrides:
        parser.add_argument(
            "--override",
            action="append",
            default=[],
            metavar="DATE=off|on:REASON",
            help="the office's word on one day, repeatable",
        )


def _methodologies(args: argparse.Namespace) -> Answer:
    acts = list(_shelf(args))
    answer = [{"id": act.key, "title": _both(act.title), "verified": act.verified} for act in acts]
    lines = []
    for act in acts:
        state = "verified" if act.verified else f"{len(act.unverified)} entries not verified"
        lines += [f"{act.key} ({state})", f"  kk: {act.title.kk}", f"  ru: {act.title.ru}"]
    return answer, lines


def _deadline(args: argparse.Namespace) -> Answer:
    start = _date("--from", args.start)
    count = _whole("--working-days", args.working_days)
    if abs(count) > _MOST_WORKING_DAYS:
        raise _BadQuestionError(
            f"--working-days: at most {_MOST_WORKING_DAYS} either way, not {count}"
        )
    calendar = _calendar(args)
    try:
        deadline = calendar.after(start, count)
    except (OverflowError, ValueError):
        raise _BadQuestionError(f"--from: {start} is too near to the end of the calendar") from None
    answer = {
        "date": deadline.day.isoformat(),
        "skipped": [
            {"date": off.day.isoformat(), "reason": off.reason} for off in deadline.skipped
        ],
    }
    direction = "after" if count >= 0 else "before"
    lines = [f"{_working_days(abs(count))} {direction} {_named(start)}: {_named(deadline.day)}"]
    lines += [f"  not counted: {_off(off)}" for off in deadline.skipped]
    return answer, lines + _caution(calendar, start, deadline.day)


def _schedule(args: argparse.Namespace) -> Answer:
    act, quarter, calendar = _act(args), _quarter(args), _calendar(args)
    events = act.schedule(quarter, calendar)
    answer = [
        {
            "event": event.name,
            "date": event.day.isoformat(),
            "plan_date": event.plan_day.isoformat(),
            "rule": event.source.rule,
            "paragraph": event.source.paragraph,
        }
        for event in events
    ]
    lines = [f"{act.key}, {quarter}"]
    lines += [_event(event, calendar) for event in events]
    return answer, lines + _caution(calendar, *(event.day for event in events))


def _grade(args: argparse.Namespace) -> Answer:
    act = _act(args)
    mean = mean_of(_mark(act, text) for text in args.marks)
    grade = act.grade_of(mean.value)
    mark = shown(mean.value, act.scale.precision)
    answer = {"grade": grade.number, "name": _both(grade.name), "shown": mark}
    of = f"the mean of {len(args.marks)} marks, " if len(args.marks) > 1 else ""
    lines = [
        f"{of}{mark}: grade {grade.number} ({_where(act.scale.source)})",
        f"  kk: {grade.name.kk}",
        f"  ru: {grade.name.ru}",
    ]
    return answer, lines


def _eligibility(args: argparse.Namespace) -> Answer:
    act, quarter, calendar = _act(args), _quarter(args), _calendar(args)
    appointed = _optional_date("--appointed", args.appointed)
    dismissed = _optional_date("--dismissed", args.dismissed)
    if appointed and dismissed and dismissed < appointed:
        raise _BadQuestionError(f"--dismissed: {dismissed} is before the appointment, {appointed}")
    verdict = judge(
        act.eligibility, quarter, appointed, dismissed, _days_worked(args, quarter), calendar
    )
    answer = {
        "eligible": verdict.eligible,
        "rule": verdict.source.rule,
        "reason": verdict.reason,
    }
    start, end = days_on_post(quarter, appointed, dismissed)
    yes_or_no = "evaluated" if verdict.eligible else "not evaluated"
    lines = [f"{yes_or_no}: {_REASONS[verdict.reason]} ({_where(verdict.source)})"]
    if start <= end:
        days = calendar.working_days_between(start, end)
        lines.append(f"  on the post {_named(start)} to {_named(end)}, {_working_days(days)}")
    return answer, lines


_ANSWERS = {
    "methodologies": _methodologies,
    "deadline": _deadline,
    "schedule": _schedule,
    "grade": _grade,
    "eligibility": _eligibility,
}


# What was asked


def _shelf(args: argparse.Namespace) -> Shelf:
    folder = args.methodologies or os.environ.get("METHODOLOGIES_DIR")
    return Shelf.open(Path(folder) if folder else None)


def _act(args: argparse.Namespace) -> Methodology:
    shelf = _shelf(args)
    act = shelf.get(args.methodology)
    if act is None:
        raise _BadQuestionError(
            f"no methodology {args.methodology!r}, known: {', '.join(shelf.keys())}"
        )
    return act


def _quarter(args: argparse.Namespace) -> Quarter:
    try:
        return Quarter.parse(args.quarter)
    except ValueError as error:
        raise _BadQuestionError(str(error)) from None


def _calendar(args: argparse.Namespace) -> Calendar:
    return Calendar(_override(text) for text in args.override)


def _override(text: str) -> Override:
    day, _, rest = text.partition("=")
    word, _, reason = rest.partition(":")
    if word not in {"on", "off"} or not reason.strip():
        raise _BadQuestionError(
            f"--override: write DATE=off:Reason or DATE=on:Reason, not {text!r}"
        )
    return Override(_date("--override", day), word == "on", reason.strip())


def _optional_date(option: str, text: str | None) -> date | None:
    return None if text is None else _date(option, text)


def _date(option: str, text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise _BadQuestionError(f"{option}: {text!r} is not a date like 2026-01-20") from None
    if not 2000 <= day.year <= 2100:
        raise _BadQuestionError(f"{option}: {text} is not within 2000 to 2100")
    return day


def _whole(option: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise _BadQuestionError(f"{option}: {text!r} is not a whole number") from None


def _days_worked(args: argparse.Namespace, quarter: Quarter) -> int | None:
    if args.days_worked is None:
        return None
    days = _whole("--days-worked", args.days_worked)
    most = (quarter.last_day - quarter.first_day).days + 1
    if not 0 <= days <= most:
        raise _BadQuestionError(
            f"--days-worked: {quarter} has {most} days, {days} is not within 0 to {most}"
        )
    return days


def _mark(act: Methodology, text: str) -> Decimal:
    lowest, highest = act.marks
    if len(text) > _LONGEST_MARK:
        raise _BadQuestionError(f"a mark has at most {_LONGEST_MARK} characters")
    try:
        mark = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise _BadQuestionError(f"{text!r} is not a mark") from None
    if not mark.is_finite() or not lowest <= mark <= highest:
        raise _BadQuestionError(f"{text} is not a mark of {act.key}: {lowest} to {highest}")
    return mark


# What is answered


def _both(words: Words) -> dict[str, str]:
    return {"kk": words.kk, "ru": words.ru}


def _where(source: Source) -> str:
    unverified = "" if source.verified else ", not verified"
    return f"{source.rule}, paragraph {source.paragraph}{unverified}"


def _named(day: date) -> str:
    return f"{day:%a} {day.isoformat()}"


def _working_days(count: int) -> str:
    return "1 working day" if count == 1 else f"{count} working days"


def _off(off: DayOff) -> str:
    return f"{_named(off.day)}, {off.in_english}"


def _event(event: Event, calendar: Calendar) -> str:
    line = f"  {event.name}: {_named(event.day)} ({_where(event.source)})"
    # Documents are kept until their day whatever day it is: nothing to do before it.
    if event.plan_day == event.day or event.name == ARCHIVE_UNTIL:
        return line
    off = calendar.day_off(event.day)
    why = f"a day off, {off.in_english}: " if off else ""
    return f"{line}; {why}plan for {_named(event.plan_day)}"


def _caution(calendar: Calendar, *days: date) -> list[str]:
    """A word on years whose days off nobody can know yet."""
    years = sorted({day.year for day in days if not calendar.covers(day.year)})
    if not years:
        return []
    named: Sequence[str] = [str(year) for year in years]
    return [f"  note: days off of {', '.join(named)} are computed, transfers are not known"]
