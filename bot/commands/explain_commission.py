"""What `bagalau explain` answers of acts with a Commission: points, years, competences, terms."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol, get_args

from bot.commands.answering import Answer, both, in_lines, named, place, where
from bot.commands.asking import (
    BadQuestionError,
    act_of,
    calendar_of,
    gap_of,
    number_of,
    optional_date_of,
    post_of,
    whole_of,
)
from evaluation.calendar.calendar import Calendar
from evaluation.law.act import CompetencesRule, Methodology
from evaluation.law.counted import CountedRule
from evaluation.law.scales import shown, written
from evaluation.law.terms import Cause, RunningTerm, terms_of_chapter

_MOST_MEMBERS = 99
_CAUSES: dict[Cause, str] = {
    "start": "the start of the period",
    "appointed": "the appointment",
    "evaluation": "the start of the evaluation",
    "returned": "the return",
    "sent-back": "the sheet was sent back",
    "signed": "the higher superior signed",
    "sitting": "the sitting of the Commission",
    "decided": "the Commission's decision",
    "completed": "the completion of the evaluation",
}


class _Questions(Protocol):
    """What argparse gives as the list of questions, without its private name."""

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser: ...  # noqa: A002


def add_parsers(questions: _Questions) -> Iterator[argparse.ArgumentParser]:
    """The questions of this page, each still without the options that all have."""
    one = questions.add_parser("points", help="a quarter in points, and its grade")
    one.add_argument("methodology")
    one.add_argument("--incentive", nargs="+", default=[], metavar="POINTS", help="one an item")
    one.add_argument("--violations", default="0", metavar="N", help="of both kinds together")
    yield one

    one = questions.add_parser("year", help="the year of quarters in points and of a plan")
    one.add_argument("methodology")
    one.add_argument("--quarters", nargs="+", required=True, metavar="POINTS")
    one.add_argument("--plan", nargs="+", required=True, metavar="RESULT", help="one a target")
    yield one

    one = questions.add_parser("competence", help="whether enough indicators are shown")
    one.add_argument("methodology")
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("--tier", metavar="N")
    which.add_argument("--category", metavar="CATEGORY[:head]", help="instead of a tier")
    one.add_argument("--competence", required=True, metavar="N", help="from 1 on")
    one.add_argument("--shown", required=True, metavar="N", help="effective indicators shown")
    yield one

    one = questions.add_parser("kci-count", help="the grade by how many КЦИ are met")
    one.add_argument("methodology")
    one.add_argument("--met", required=True, metavar="N")
    yield one

    one = questions.add_parser("quorum", help="whether a Commission may sit")
    one.add_argument("methodology")
    one.add_argument("--members", required=True, metavar="N", help="without the secretary")
    one.add_argument("--present", required=True, metavar="N")
    yield one


def add_causes(parser: argparse.ArgumentParser) -> None:
    """The days from which terms run: without one its terms are told without a date."""
    for cause in get_args(Cause):
        parser.add_argument(f"--{cause}", metavar="DATE", help=f"the day of: {_CAUSES[cause]}")


def terms(
    args: argparse.Namespace, found: Sequence[RunningTerm], calendar: Calendar
) -> tuple[list[object], list[str]]:
    """Terms for programs and for people, dated where their cause is given."""
    answer: list[object] = []
    lines = []
    for term in found:
        given = optional_date_of(f"--{term.cause}", getattr(args, term.cause.replace("-", "_")))
        day = _day(term, given, calendar)
        answer.append(
            {
                "event": term.name,
                "date": None if day is None else day.isoformat(),
                "of": term.cause,
                "days": term.days,
                "unit": term.unit,
                "enforced": term.unenforced is None,
                "rule": term.source.rule,
                "paragraph": term.source.paragraph,
            }
        )
        lines.append(_line(term, day))
    return answer, lines


def _day(term: RunningTerm, caused: date | None, calendar: Calendar) -> date | None:
    return None if caused is None else term.day(caused, calendar)


def _line(term: RunningTerm, day: date | None) -> str:
    unit = term.unit.replace("_", " ")
    side = "before" if term.days < 0 else "after"
    when = f"{abs(term.days)} {unit} {side} {_CAUSES[term.cause]}"
    until = f"{named(day)}, {when}" if day else when
    kept = f"; not enforced ({where(term.unenforced)})" if term.unenforced else ""
    return f"  {term.name}: {until} ({where(term.source)}){kept}"


def chapter(args: argparse.Namespace) -> Answer:
    """The periods and the terms of a transitional chapter, asked as "chapter-6"."""
    act, calendar = act_of(args, args.methodology), calendar_of(args)
    own = act.transitional
    found = own.chapter if own else None
    if own is None or found is None or args.quarter != f"chapter-{found.number}":
        known = f"chapter-{found.number}" if found else "none of its own"
        raise BadQuestionError(f"{act.key} has no {args.quarter}, but {known}")
    answer, lines = terms(args, terms_of_chapter(act), calendar)
    spans = [(span.first_day.isoformat(), span.last_day.isoformat()) for span in found.spans]
    each = ", ".join(f"{first} to {last}" for first, last in spans)
    head = [
        f"{act.key}, chapter {found.number}: «{own.ru}» ({where(own.source)})",
        f"  one plan and one sheet for each of {each} ({where(found.spans_source)})",
        f"  exactly {found.counted.kci} КЦИ ({where(found.counted.kci_source)})",
    ]
    periods: list[object] = [{"since": first, "until": last} for first, last in spans]
    return {"periods": periods, "kci": found.counted.kci, "terms": answer}, head + lines


def _points(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    rule = act.points
    if rule is None:
        raise BadQuestionError(f"{act.key} knows no points")
    given = [whole_of("--incentive", text) for text in args.incentive]
    violations = whole_of("--violations", args.violations)
    for points in given:
        if not rule.least <= points <= rule.most:
            raise BadQuestionError(
                f"--incentive: {points} is not within {rule.least} to {rule.most} "
                f"({where(rule.incentives_source)})"
            )
    try:
        total = rule.total(given, violations)
    except ValueError as fault:
        raise BadQuestionError(f"--violations: {fault}") from None
    grade = rule.scale.grade_of(total)
    off = rule.penalty * violations
    lines = [
        (
            f"{rule.base} + {sum(given)} - {off} = {total}: grade {grade.number} "
            f"({where(rule.total_source)}; {where(rule.scale.source)})"
        ),
        f"  base {rule.base} ({where(rule.base_source)})",
        (
            f"  incentives {len(given)}, {rule.least} to {rule.most} each "
            f"({where(rule.incentives_source)})"
        ),
        f"  violations {violations}, {rule.penalty} off each ({where(rule.penalty_source)})",
        *in_lines(grade.name, act),
    ]
    gap, told = gap_of(rule.scale, total)
    answer = {"points": str(total), "grade": grade.number, "name": both(grade.name)}
    return answer | gap, lines + told


def _year(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    if act.year is None or act.points is None or act.targets is None:
        raise BadQuestionError(f"{act.key} makes no year of points and targets")
    plan = _plan(act, args.plan, act.targets.most)
    quarters = [number_of("--quarters", text) for text in args.quarters]
    try:
        year = act.year.year_of(act.points, quarters, plan)
    except ValueError as fault:
        raise BadQuestionError(f"--quarters: {fault}") from None
    grade, mark = act.scale.grade_of(year.value), shown(year.value, act.scale.precision)
    weights = f"{written(act.year.quarters_weight)} and {written(act.year.plan_weight)}"
    mean, results = _short(year.quarters.value), _short(year.plan.value)
    lines = [
        f"{mark}: grade {grade.number} ({where(act.scale.source)})",
        *in_lines(grade.name, act),
        (
            f"  quarters {mean}: grade {year.grade.number}, turned to {year.turned} "
            f"({where(act.year.turned_source)})"
        ),
        f"  plan {results} ({where(act.marks_source)})",
        f"  weights {weights} ({where(act.year.weights_source)}): {_short(year.value)}",
    ]
    answer: dict[str, object] = {
        "year": _short(year.value),
        "shown": mark,
        "grade": grade.number,
        "name": both(grade.name),
        "quarters": {"mean": mean, "turned": year.turned},
        "plan": results,
        "weights": {
            "quarters": written(act.year.quarters_weight),
            "plan": written(act.year.plan_weight),
            **place(act.year.weights_source),
        },
    }
    of_quarters, about_quarters = gap_of(act.points.scale, year.quarters.value)
    gap, told = gap_of(act.scale, year.value)
    if of_quarters:
        answer["quarters_gap"] = of_quarters["gap"]
    return answer | gap, lines + about_quarters + told


def _plan(act: Methodology, texts: Sequence[str], most: int) -> list[int]:
    """The results of a plan, at most so many (V-12, V-30)."""
    assert act.targets is not None  # asked by who calls
    if len(texts) > most:
        source = where(act.targets.count_source)
        raise BadQuestionError(f"--plan: at most {most} targets, not {len(texts)} ({source})")
    results, (lowest, highest) = [whole_of("--plan", text) for text in texts], act.marks
    for result in results:
        if not lowest <= result <= highest:
            source = where(act.marks_source)
            raise BadQuestionError(
                f"--plan: {result} is not within {lowest} to {highest} ({source})"
            )
    return results


def _short(value: Decimal) -> str:
    """A value as it is, to four decimals at most."""
    return written(round(value, 4))


def _competence(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    rule = act.competences
    if rule is None:
        raise BadQuestionError(f"{act.key} knows no behavioural indicators")
    tier = _tier(args, rule)
    number, came = whole_of("--competence", args.competence), whole_of("--shown", args.shown)
    if not 1 <= number <= len(rule.competences):
        raise BadQuestionError(f"--competence: {number} is not within 1 to {len(rule.competences)}")
    found = rule.indicators_of(number, tier)
    try:
        is_met = rule.is_met(found, came)
    except ValueError as fault:
        raise BadQuestionError(f"--shown: {fault}") from None
    result, needed = rule.meets if is_met else rule.fails, rule.needed(found)
    name, total = rule.competences[number - 1].name, len(found.effective)
    lines = [
        f"{name.ru}, tier {tier}: {came} of {total} shown",
        f"  {needed} are needed ({where(rule.share_source)})",
        *in_lines(result, act),
        f"  indicators ({where(rule.source)}), tiers ({where(rule.tiers_source)})",
        *(f"    {number}. {one}" for number, one in enumerate(found.effective, 1)),
    ]
    answer = {
        "competence": both(name),
        "tier": tier,
        "shown": came,
        "of": total,
        "needed": needed,
        "meets": is_met,
        "result": both(result),
        "indicators": list(found.effective),
        **place(rule.share_source),
    }
    return answer, lines


def _tier(args: argparse.Namespace, rule: CompetencesRule) -> int:
    known = [tier.number for tier in rule.tiers]
    if args.tier is None:
        found = rule.tier_of(post_of("--category", args.category))
        if found is None:
            source = where(rule.tiers_source)
            raise BadQuestionError(f"--category: {args.category} is in no tier ({source})")
        return found
    tier = whole_of("--tier", args.tier)
    if tier not in known:
        raise BadQuestionError(f"--tier: {tier} is not one of {', '.join(map(str, known))}")
    return tier


def _kci_count(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    rule, met = _counted(act), whole_of("--met", args.met)
    try:
        grade = rule.grade_of(met)
    except ValueError as fault:
        raise BadQuestionError(f"--met: {fault}") from None
    lines = [
        f"{met} of {rule.kci} met: grade {grade.number} ({where(rule.source)})",
        *in_lines(grade.name, act),
        f"  exactly {rule.kci} КЦИ ({where(rule.kci_source)}), no points: it enters no average",
    ]
    answer = {"grade": grade.number, "name": both(grade.name), "of": rule.kci}
    return {**answer, **place(rule.source)}, lines


def _counted(act: Methodology) -> CountedRule:
    chapter = act.transitional.chapter if act.transitional else None
    found = act.counted or (chapter.counted if chapter else None)
    if found is None:
        raise BadQuestionError(f"{act.key} doesn't grade by how many КЦИ are met")
    return found


def _quorum(args: argparse.Namespace) -> Answer:
    act = act_of(args, args.methodology)
    rule = act.commission
    if rule is None:
        raise BadQuestionError(f"{act.key} knows no Commission")
    members, present = whole_of("--members", args.members), whole_of("--present", args.present)
    if not 1 <= members <= _MOST_MEMBERS:
        raise BadQuestionError(f"--members: {members} is not within 1 to {_MOST_MEMBERS}")
    if rule.least_members is not None and members < rule.least_members:
        assert rule.members_source is not None  # read together with the number
        least = f"at least {rule.least_members} ({where(rule.members_source)})"
        raise BadQuestionError(f"--members: {members}, {act.key} asks for {least}")
    if not 0 <= present <= members:
        raise BadQuestionError(f"--present: {present} is not within 0 to {members}")
    needed = rule.quorum_of(members)
    printed = rule.quorum_source.verified
    answer = {
        "quorum": needed,
        "lawful": present >= needed,
        "printed": printed,
        **place(rule.quorum_source),
    }
    word = "may sit" if present >= needed else "may not sit"
    lines = [
        (
            f"{present} of {members} {word}: {rule.quorum} of them are {needed} "
            f"({where(rule.quorum_source)})"
        )
    ]
    if not printed:
        lines.append("  the act at hand prints none: this is an assumption")
    lines.append("  the secretary isn't counted, and without the chair there is no sitting")
    return answer, lines


ANSWERS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "points": _points,
    "year": _year,
    "competence": _competence,
    "kci-count": _kci_count,
    "quorum": _quorum,
}
