"""`bagalau explain`: the law answers from the same code that runs, in words or as JSON.

It imports neither aiogram nor aiosqlite, so that a date costs a fraction of a second.
"""

from __future__ import annotations

import argparse
import json
import sys
from decimal import Decimal
from typing import Protocol, get_args

from bot.commands import Parser, explain_commission
from bot.commands.answering import (
    Answer,
    both,
    caution,
    dated,
    day_off,
    in_lines,
    named,
    where,
    working_days,
)
from bot.commands.asking import (
    BadQuestionError,
    act_of,
    calendar_of,
    date_of,
    days_worked_of,
    gap_of,
    is_chapter,
    line_of,
    number_of,
    optional_date_of,
    post_of,
    quarter_of,
    scale_of,
    shelf_of,
    whole_of,
)
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.law.act import Methodology
from evaluation.law.eligibility import (
    DAYS_WORKED,
    DAYS_WORKED_UNKNOWN,
    ELIGIBLE,
    PROBATION,
    TENURE,
    days_on_post,
    is_on_probation,
    judge,
)
from evaluation.law.evaluator import chosen_evaluator
from evaluation.law.force import InForce
from evaluation.law.kci_marks import Direction, KciError, percent, percent_shown
from evaluation.law.reading.act import MethodologyError
from evaluation.law.scales import mean_of, shown, written
from evaluation.law.schedule import QUARTER_MARK
from evaluation.law.terms import terms_of

_MOST_WORKING_DAYS = 2500
_REASONS = {
    ELIGIBLE: "on the post long enough and enough days worked",
    TENURE: "too short a time on the post within the quarter",
    PROBATION: "on probation on the day of evaluation",
    DAYS_WORKED: "too few days worked within the quarter",
    DAYS_WORKED_UNKNOWN: "the number of days worked is not known: HR enters or confirms it",
}

_DONE = {"yes": True, "no": False}
_OPTIONS = {"refuse-kci-planned": "--plan", "refuse-kci-actual": "--actual"}
_FORMULAS: dict[str, str] = {
    "more": "actual / planned",
    "less": "planned / actual",
    "done": "done 100, not done 0",
}


class _Subparsers(Protocol):
    """What argparse gives as the list of commands, without its private name."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser: ...  # noqa: A002


def add_parser(subparsers: _Subparsers) -> None:
    """Add `explain` and its questions to the command line."""
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
    one.add_argument("quarter", help="like 2026-Q1, or chapter-6 of an act that has one")
    explain_commission.add_causes(one)

    one = questions.add_parser("grade", help="the grade of a mark, or of the mean of several")
    _common(one)
    one.add_argument("methodology")
    one.add_argument("marks", nargs="+", metavar="MARK")
    one.add_argument("--scale", choices=("quarter", "year"), help="of an act that has two")

    one = questions.add_parser("eligibility", help="whether somebody is evaluated in a quarter")
    _common(one, overrides=True)
    one.add_argument("methodology")
    one.add_argument("quarter", help="like 2026-Q1")
    one.add_argument("--appointed", metavar="DATE", help="without it: before the quarter")
    one.add_argument("--dismissed", metavar="DATE", help="the last day on the post")
    one.add_argument("--days-worked", metavar="N", help="working days really worked")
    one.add_argument("--probation-until", metavar="DATE", help="the last day of a probation")
    one.add_argument("--evaluated-on", metavar="DATE", help="without it: the last day in time")

    one = questions.add_parser("evaluator", help="who of the people above somebody evaluates")
    _common(one)
    one.add_argument("methodology")
    one.add_argument("--category", required=True, metavar="CATEGORY[:head]", help="like D-3:head")
    one.add_argument("--managerial", action="store_true", help="holds a managerial post")
    one.add_argument(
        "--line",
        required=True,
        metavar="CATEGORY[:head],…",
        help='superiors from the nearest up; "none" is outside corpus "B"',
    )

    one = questions.add_parser("kci-percent", help="how far a key target indicator came true")
    _common(one)
    one.add_argument("--plan", metavar="N", help="the planned value; none with done")
    one.add_argument("--actual", required=True, metavar="N", help="with done: yes or no")
    one.add_argument("--direction", required=True, choices=get_args(Direction))
    one.add_argument("--act", metavar="METHODOLOGY", help="show the marks that it allows")

    for other in explain_commission.add_parsers(questions):
        _common(other)


def run(args: argparse.Namespace) -> int:
    """Answer one question. 0, or 2 with one line on stderr.

    An act out of force, or asked about a period outside its dates, is answered with a line on
    stderr besides (X-65).
    """
    try:
        answer, lines = _ANSWERS[args.question](args)
        cautions = _cautions_of_force(args)
    except (BadQuestionError, MethodologyError) as error:
        print(f"bagalau explain: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    print(json.dumps(answer, ensure_ascii=False, indent=2) if args.json else "\n".join(lines))
    for told in cautions:
        print(f"bagalau explain: {told}", file=sys.stderr)
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
    acts = list(shelf_of(args))
    answer = [{"id": act.key, "title": both(act.title), "verified": act.verified} for act in acts]
    lines = []
    for act in acts:
        state = "verified" if act.verified else f"{len(act.unverified)} entries not verified"
        dates = [] if act.in_force is None else [f"  in force {_span_of(act.in_force)}"]
        lines += [f"{act.key} ({state})", *dates, f"  kk: {act.title.kk}", f"  ru: {act.title.ru}"]
    return answer, lines


def _deadline(args: argparse.Namespace) -> Answer:
    start = date_of("--from", args.start)
    count = whole_of("--working-days", args.working_days)
    if abs(count) > _MOST_WORKING_DAYS:
        raise BadQuestionError(
            f"--working-days: at most {_MOST_WORKING_DAYS} either way, not {count}"
        )
    calendar = calendar_of(args)
    try:
        deadline = calendar.after(start, count)
    except (OverflowError, ValueError):
        raise BadQuestionError(f"--from: {start} is too near to the end of the calendar") from None
    answer = {
        "date": deadline.day.isoformat(),
        "skipped": [
            {"date": off.day.isoformat(), "reason": off.reason} for off in deadline.skipped
        ],
    }
    direction = "after" if count >= 0 else "before"
    lines = [f"{working_days(abs(count))} {direction} {named(start)}: {named(deadline.day)}"]
    lines += [f"  not counted: {day_off(off)}" for off in deadline.skipped]
    return answer, lines + caution(calendar, start, deadline.day)


def _asked_of(args: argparse.Namespace) -> tuple[Methodology, Quarter, Calendar]:
    """The act, the quarter and the calendar of a question.

    BadQuestionError for a quarter that a chapter of its own is about: the others don't answer.
    """
    act, quarter = act_of(args, args.methodology), quarter_of(args.quarter)
    own = act.transitional
    if own is not None and own.is_about(quarter):
        number = own.chapter.number if own.chapter else 0
        way = f": ask `explain schedule {act.key} chapter-{number}`" if number else ""
        raise BadQuestionError(
            f"{quarter} belongs to the chapter of {act.key} about {own.since} to {own.until} "
            f"({where(own.source)}), and the other chapters don't answer for it: "
            f"«{own.ru}». A Commission decides there{way}"
        )
    return act, quarter, calendar_of(args)


def _cautions_of_force(args: argparse.Namespace) -> list[str]:
    """X-65: that the act is out of force, by what, or wasn't in force in the period asked about."""
    if "methodology" not in args:
        return []
    act = act_of(args, args.methodology)
    force, found = act.in_force, []
    if force is None:
        return []
    if force.repealed is not None:
        order = f"«{force.repealed.ru}» ({where(force.repealed.source)})"
        found = [f"{act.key} is out of force, for past periods and rehearsals: repealed by {order}"]
    if args.question not in ("schedule", "eligibility") or is_chapter(args):
        return found
    quarter = quarter_of(args.quarter)
    if not force.holds(quarter):
        found.append(f"{act.key} was not in force in {quarter}: {_span_of(force)}")
    return found


def _span_of(force: InForce) -> str:
    until = "" if force.until is None else f" to {force.until}"
    return f"from {force.since}{until} ({where(force.source)})"


def _schedule(args: argparse.Namespace) -> Answer:
    if is_chapter(args):
        return explain_commission.chapter(args)
    act, quarter, calendar = _asked_of(args)
    events = act.schedule(quarter, calendar)
    answer: list[object] = [
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
    lines += [dated(event, calendar) for event in events]
    more, told = explain_commission.terms(args, terms_of(act), calendar)
    years = act.storage.years
    each = f"{years} years from the completion of each evaluation"
    term = "without a term" if years is None else each
    lines += [*told, f"  documents are kept {term} ({where(act.storage.source)})"]
    return [*answer, *more], lines + caution(calendar, *(event.day for event in events))


def _grade(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    scale, read = scale_of(act, args.scale)
    mean = mean_of(read(text) for text in args.marks)
    grade, mark = scale.grade_of(mean.value), shown(mean.value, scale.precision)
    answer: dict[str, object] = {"grade": grade.number, "name": both(grade.name), "shown": mark}
    of = f"the mean of {len(args.marks)} marks, " if len(args.marks) > 1 else ""
    lines = [f"{of}{mark}: grade {grade.number} ({where(scale.source)})"]
    lines += in_lines(grade.name, act)
    gap, told = gap_of(scale, mean.value)
    return answer | gap, lines + told


def _eligibility(args: argparse.Namespace) -> Answer:
    act, quarter, calendar = _asked_of(args)
    appointed = optional_date_of("--appointed", args.appointed)
    dismissed = optional_date_of("--dismissed", args.dismissed)
    if appointed and dismissed and dismissed < appointed:
        raise BadQuestionError(f"--dismissed: {dismissed} is before the appointment, {appointed}")
    verdict = judge(
        act.eligibility,
        quarter,
        appointed,
        dismissed,
        days_worked_of(args.days_worked, quarter),
        calendar,
        on_probation=_is_on_probation(args, act, quarter, calendar),
    )
    answer = {
        "eligible": verdict.eligible,
        "rule": verdict.source.rule,
        "reason": verdict.reason,
    }
    start, end = days_on_post(quarter, appointed, dismissed)
    yes_or_no = "evaluated" if verdict.eligible else "not evaluated"
    reason = _REASONS[verdict.reason]
    if verdict.eligible and act.eligibility.days_worked is None:
        reason = "on the post long enough, days worked are not asked for"
        if not act.eligibility.tenure_months:
            reason = "the text at hand has no rule on how long one is on the post"
    lines = [f"{yes_or_no}: {reason} ({where(verdict.source)})"]
    if start <= end:
        days = calendar.working_days_between(start, end)
        lines.append(f"  on the post {named(start)} to {named(end)}, {working_days(days)}")
    return answer, lines


def _is_on_probation(
    args: argparse.Namespace, act: Methodology, quarter: Quarter, calendar: Calendar
) -> bool:
    until = optional_date_of("--probation-until", args.probation_until)
    day = optional_date_of("--evaluated-on", args.evaluated_on)
    if until is not None and act.eligibility.probation_source is None:
        raise BadQuestionError(f"--probation-until: {act.key} asks for no probation")
    if until is None:
        return False
    day = day or act.event(QUARTER_MARK, quarter, calendar).plan_day
    return is_on_probation(act.eligibility, until, day)


def _evaluator(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    post = post_of("--category", args.category, is_managerial=args.managerial)
    if not act.knows(post.category):
        raise BadQuestionError(f"--category: {act.key} says nothing of {post.category}")
    line = line_of("--line", args.line)
    chosen = chosen_evaluator(act, post, line)
    assert chosen is not None  # there is somebody in the line
    category = line[chosen.place].category
    answer = {
        "evaluator": chosen.place,
        "category": category,
        "form": chosen.form,
        "rule": chosen.source.rule,
        "paragraph": chosen.source.paragraph,
    }
    who = category or 'outside corpus "B"'
    lines = [f"number {chosen.place} of the line, {who}: {chosen.form} ({where(chosen.source)})"]
    if chosen.by_superior:
        heads = act.categories_source
        lines.append(f"  nobody above is in the act's list ({where(heads)}): HR confirms it")
    return answer, lines


def _kci_percent(args: argparse.Namespace) -> Answer:
    value = _percent(args.direction, args.plan, args.actual)
    shown_value = percent_shown(value)
    answer: dict[str, object] = {
        "percent": "infinite" if value.is_infinite() else shown_value.replace(",", "."),
        "shown": shown_value,
        "rule": "A-15",
    }
    lines = [f"{shown_value} % ({_FORMULAS[args.direction]}; A-15: no act at hand has the formula)"]
    if args.act is None:
        return answer, lines
    act = act_of(args, args.act)
    if act.kci is None:
        raise BadQuestionError(f"--act: {act.key} knows no key target indicators")
    source, allowed = act.kci.allowed.source, act.kci.allowed.range_for(value)
    low, high = map(written, allowed) if allowed else map(str, act.marks)
    answer["allowed"] = {"from": low, "to": high, "restricted": allowed is not None}
    answer["allowed_rule"] = source.rule
    empty = "" if allowed else "any mark, the table is empty: "
    return answer, [*lines, f"  {act.key} allows {empty}{low} to {high} ({where(source)})"]


def _percent(direction: Direction, plan: str | None, actual: str) -> Decimal:
    planned = None if plan is None else number_of("--plan", plan)
    if direction != "done":
        if planned is None:
            raise BadQuestionError(f"--plan: is missing, {direction!r} compares with it")
        came: Decimal | bool = number_of("--actual", actual)
    elif actual in _DONE:
        came = _DONE[actual]
    else:
        raise BadQuestionError(f"--actual: with done write yes or no, not {actual!r}")
    try:
        return percent(planned, came, direction)
    except KciError as error:
        raise BadQuestionError(f"{_OPTIONS[error.key]}: {error}") from None


_ANSWERS = {
    "methodologies": _methodologies,
    "deadline": _deadline,
    "schedule": _schedule,
    "grade": _grade,
    "eligibility": _eligibility,
    "evaluator": _evaluator,
    "kci-percent": _kci_percent,
    **explain_commission.ANSWERS,
}
