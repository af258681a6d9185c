"""What `bagalau explain` is asked: words of the command line, read or refused in one line."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial
from pathlib import Path

from evaluation.calendar.calendar import Calendar, Override, Quarter
from evaluation.law.act import Methodology, normal_category
from evaluation.law.scales import GapPolicy, Scale
from evaluation.law.shelf import Shelf

OUTSIDE = "none"
_CATEGORY = re.compile(r"[A-Z](-[A-Z])?-[0-9]{1,2}")
_LONGEST_NUMBER = 20  # so that a mark stays exact


class BadQuestionError(Exception):
    """A question that can't be answered; its text is the one line that the asker sees."""


def shelf_of(args: argparse.Namespace) -> Shelf:
    """The acts at hand. MethodologyError for a faulty file of the office."""
    folder = args.methodologies or os.environ.get("METHODOLOGIES_DIR")
    return Shelf.open(Path(folder) if folder else None)


def act_of(args: argparse.Namespace, key: str) -> Methodology:
    """One act by its key."""
    shelf = shelf_of(args)
    act = shelf.get(key)
    if act is None:
        raise BadQuestionError(f"no methodology {key!r}, known: {', '.join(shelf.keys())}")
    return act


def quarter_of(text: str) -> Quarter:
    """A quarter like 2026-Q1."""
    try:
        return Quarter.parse(text)
    except ValueError as error:
        raise BadQuestionError(str(error)) from None


def calendar_of(args: argparse.Namespace) -> Calendar:
    """The calendar, with the office's words on single days."""
    return Calendar(_override(text) for text in args.override)


def date_of(option: str, text: str) -> date:
    """A date like 2026-01-20, within a century."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadQuestionError(f"{option}: {text!r} is not a date like 2026-01-20") from None
    if not 2000 <= day.year <= 2100:
        raise BadQuestionError(f"{option}: {text} is not within 2000 to 2100")
    return day


def optional_date_of(option: str, text: str | None) -> date | None:
    """A date, or None where nothing was said."""
    return None if text is None else date_of(option, text)


def whole_of(option: str, text: str) -> int:
    """A whole number."""
    try:
        return int(text)
    except ValueError:
        raise BadQuestionError(f"{option}: {text!r} is not a whole number") from None


def number_of(option: str, text: str) -> Decimal:
    """A finite number, with a point or a comma."""
    try:
        number = Decimal(text.replace(",", ".", 1)) if len(text) <= _LONGEST_NUMBER else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite():
        raise BadQuestionError(f"{option}: {text!r} is not a number")
    return number


def days_worked_of(text: str | None, quarter: Quarter) -> int | None:
    """Days worked within the quarter, or None where nothing was said."""
    if text is None:
        return None
    days = whole_of("--days-worked", text)
    most = (quarter.last_day - quarter.first_day).days + 1
    if not 0 <= days <= most:
        raise BadQuestionError(
            f"--days-worked: {quarter} has {most} days, {days} is not within 0 to {most}"
        )
    return days


def mark_of(act: Methodology, text: str) -> Decimal:
    """A mark on the scale of the act."""
    lowest, highest = act.marks
    if len(text) > _LONGEST_NUMBER:
        raise BadQuestionError(f"a mark has at most {_LONGEST_NUMBER} characters")
    try:
        mark = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise BadQuestionError(f"{text!r} is not a mark") from None
    if not mark.is_finite() or not lowest <= mark <= highest:
        where = f"{act.marks_source.rule}, paragraph {act.marks_source.paragraph}"
        raise BadQuestionError(
            f"{text} is not a mark of {act.key}: {lowest} to {highest} ({where})"
        )
    return mark


def scale_of(act: Methodology, period: str | None) -> tuple[Scale, Callable[[str], Decimal]]:
    """The scale that is asked about, and how one of its values is read."""
    if act.points is None and period is not None:
        raise BadQuestionError(f"--scale: {act.key} has one scale at most")
    if act.mark_rule is None:
        raise BadQuestionError(
            f"{act.key} has no scale of marks: ask `explain kci-count {act.key}`"
        )
    if act.points is None or period == "year":
        return act.scale, partial(mark_of, act)
    if period is None:
        raise BadQuestionError(f"--scale: {act.key} has two, write quarter or year")
    return act.points.scale, partial(number_of, "MARK")


def gap_of(scale: Scale, value: Decimal) -> tuple[dict[str, object], list[str]]:
    """What each reading of the gaps makes of a value, where they differ (G-1 to G-3)."""
    found = {policy: scale.under(policy).grade_of(value).number for policy in GapPolicy}
    if len(set(found.values())) == 1:
        return {}, []
    told = "; ".join(f"{policy} gives grade {number}" for policy, number in found.items())
    line = (
        f"  no printed band holds {value:f}, the gap rule decides: {told} (here {scale.gap_policy})"
    )
    return {"gap": {str(policy): number for policy, number in found.items()}}, [line]


def is_chapter(args: argparse.Namespace) -> bool:
    """Whether a chapter is asked about, not a quarter: "chapter-6"."""
    return args.question == "schedule" and str(args.quarter).startswith("chapter")


@dataclass(frozen=True)
class AskedPost:
    """A post as the command line describes it; without a category it is outside corpus "B"."""

    category: str
    is_unit_head: bool
    is_managerial: bool = False


def post_of(option: str, text: str, *, is_managerial: bool = False) -> AskedPost:
    """A post like D-O-4, or D-3:head for one that heads a unit."""
    code, _, flag = text.strip().partition(":")
    category = normal_category(code)
    if not _CATEGORY.fullmatch(category):
        raise BadQuestionError(f"{option}: {text!r} is not a category like D-O-4")
    if flag not in {"", "head"} or text.strip().endswith(":"):
        raise BadQuestionError(f"{option}: behind a category write :head or nothing, not {text!r}")
    return AskedPost(category, flag == "head", is_managerial)


def line_of(option: str, text: str) -> tuple[AskedPost, ...]:
    """The superiors from the nearest up; "none" is one outside corpus "B"."""
    members = [one.strip() for one in text.split(",")]
    if not all(members):
        raise BadQuestionError(
            f"{option}: write the superiors from the nearest up, like D-O-3:head,D-O-1:head,none"
        )
    return tuple(
        AskedPost("", is_unit_head=False) if one == OUTSIDE else post_of(option, one)
        for one in members
    )


def _override(text: str) -> Override:
    day, _, rest = text.partition("=")
    word, _, reason = rest.partition(":")
    if word not in {"on", "off"} or not reason.strip():
        raise BadQuestionError(f"--override: write DATE=off:Reason or DATE=on:Reason, not {text!r}")
    return Override(date_of("--override", day), word == "on", reason.strip())
