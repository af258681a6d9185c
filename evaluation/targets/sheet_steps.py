"""Each act on a sheet of a year as a step: a sheet in, the next one out, or a Refusal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.scales import Mean, mean_of
from evaluation.targets.nouns import PlanTarget, TargetPlan, TargetSheet


def by_plan(sheet: TargetSheet, plan: TargetPlan | None, superior: PersonId) -> TargetSheet:
    """The sheet for the plan in force and the superior of now.

    By another plan nothing stays: its targets were others. Of another superior his marks go, they
    were nobody's word yet.
    """
    revision = 0 if plan is None else plan.revision
    if sheet.revision != revision:
        sheet = replace(sheet, revision=revision, marks=(), sent_at=None)
    if sheet.superior not in (None, superior):
        marks = tuple(replace(mark, mark=0, note="") for mark in sheet.marks)
        sheet = replace(sheet, marks=marks)
    return replace(sheet, superior=superior)


def self_assessed(sheet: TargetSheet, target: int, mark: int) -> TargetSheet:
    """The servant's own word on a target (V-28). Raises Refusal: his half is sent."""
    if sheet.sent_at is not None:
        raise Refusal("refuse-points-sent")
    return sheet.with_mark(replace(sheet.of(target), own=mark))


def sent(sheet: TargetSheet, now: datetime) -> TargetSheet:
    """The servant's half goes to the superior, also an empty one; twice is once."""
    return sheet if sheet.sent_at is not None else replace(sheet, sent_at=now)


def marked(sheet: TargetSheet, target: int, mark: int) -> TargetSheet:
    """The superior's result of a target (V-29, V-30)."""
    return sheet.with_mark(replace(sheet.of(target), mark=mark))


def noted(sheet: TargetSheet, target: int, words: str) -> TargetSheet:
    """What the superior notes beside a target. Raises Refusal."""
    return sheet.with_mark(replace(sheet.of(target), note=require_reason(words)))


def mean_of_plan(sheet: TargetSheet, targets: Sequence[PlanTarget]) -> Mean:
    """The mean of the results (V-31, V-32). Raises Refusal: one is missing, or there is no plan."""
    marks = [sheet.of(target.number).mark for target in targets]
    if not marks:
        raise Refusal("refuse-targets-no-plan")
    if not all(marks):
        raise Refusal("refuse-targets-unmarked", count=marks.count(0))
    return mean_of(marks)
