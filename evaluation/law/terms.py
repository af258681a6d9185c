"""What an act with a Commission dates from something that happens: so many days before or after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from evaluation.calendar.calendar import Calendar
from evaluation.law.act import Methodology
from evaluation.law.commission import CommissionRule
from evaluation.law.force import Chapter
from evaluation.law.schedule import DayUnit, Lead, Term
from evaluation.law.words import Source

Cause = Literal[
    "start", "appointed", "evaluation", "returned", "sent-back", "signed", "sitting",
    "decided", "completed",
]  # fmt: skip
"""The start of a period, an appointment, the start of the evaluation, a return, a sheet sent back,
the signature above it, the sitting, the Commission's decision, the completion of the evaluation."""


@dataclass(frozen=True)
class RunningTerm:
    """A duty so many days after its cause, or before it when `days` is negative.

    `unenforced`: why it isn't held against anybody (X-28); None: it is.
    """

    name: str
    cause: Cause
    days: int
    unit: DayUnit
    source: Source
    unenforced: Source | None = None

    def day(self, caused: date, calendar: Calendar) -> date:
        """Its last day, the day of the cause left out (A-08)."""
        if self.unit == "working_days":
            return calendar.after(caused, self.days).day
        return caused + timedelta(days=self.days)


def terms_of(act: Methodology) -> tuple[RunningTerm, ...]:
    """The terms of an act in which a Commission decides; none where only a chapter has one."""
    if act.commission is None or act.calibration is not None:
        return ()
    return tuple(_of_act(act, act.commission))


def terms_of_chapter(act: Methodology) -> tuple[RunningTerm, ...]:
    """The terms of its transitional chapter; none where it has no such chapter."""
    chapter = act.transitional.chapter if act.transitional else None
    if chapter is None or act.commission is None:
        return ()
    return tuple(_of_chapter(chapter, act.commission))


def _of_act(act: Methodology, rule: CommissionRule) -> Iterator[RunningTerm]:
    if act.targets is not None:
        yield _after("plan", "appointed", act.targets.set_within)
    yield from _before("notice", "evaluation", rule.notice)
    if act.absent is not None and act.absent.working_days is not None:
        term = Term(act.absent.working_days, act.absent.source)
        yield _after("absent", "returned", term)
    yield from _before("computed", "sitting", rule.computed_before)
    yield from _of_decision(rule, act.acquaint)


def _of_chapter(chapter: Chapter, rule: CommissionRule) -> Iterator[RunningTerm]:
    plan = chapter.set_within
    yield RunningTerm(
        "plan", "start", plan.working_days, "working_days", plan.source, chapter.late_source
    )
    yield from _before("notice", "evaluation", rule.notice)
    yield _after("resubmitted", "sent-back", chapter.resubmit_within)
    if rule.submitted_within is not None:
        yield _after("submitted", "signed", rule.submitted_within)
    yield from _of_decision(rule, chapter.acquaint)


def _of_decision(rule: CommissionRule, acquaint: Term | None) -> Iterator[RunningTerm]:
    if acquaint is not None:
        yield _after("acquaint", "completed", acquaint)
    if rule.appeal is not None:
        yield _after("appeal", "decided", rule.appeal.within)


def _after(name: str, cause: Cause, term: Term) -> RunningTerm:
    return RunningTerm(name, cause, term.working_days, "working_days", term.source)


def _before(name: str, cause: Cause, lead: Lead | None) -> Iterator[RunningTerm]:
    if lead is not None:
        yield RunningTerm(name, cause, -lead.days, lead.unit, lead.source)
