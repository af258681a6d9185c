"""Each act on a plan of a year as a step: a plan in, the next one out, or a Refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.year_mark import TargetsRule
from evaluation.targets.nouns import SERVANT, PlanTarget, TargetPlan, ToldTarget


def added(plan: TargetPlan, rule: TargetsRule, told: ToldTarget) -> TargetPlan:
    """With one target more; whoever had signed signs anew (V-12). Raises Refusal: a fifth one."""
    refuse_in_force(plan)
    if len(plan.targets) >= rule.most:
        raise Refusal("refuse-targets-most", limit=rule.most)
    text, expected = require_reason(told.text), require_reason(told.expected)
    target = PlanTarget(plan.next_target, text, expected, told.is_measurable)
    more = (*plan.targets, target)
    return _unsigned(replace(plan, targets=more, next_target=plan.next_target + 1))


def dropped(plan: TargetPlan, number: int) -> TargetPlan:
    """Without a target; whoever had signed signs anew. Raises Refusal."""
    refuse_in_force(plan)
    target_of(plan, number)
    return _unsigned(replace(plan, targets=tuple(t for t in plan.targets if t.number != number)))


def target_of(plan: TargetPlan, number: int) -> PlanTarget:
    """A target of the plan. Raises Refusal."""
    found = next((target for target in plan.targets if target.number == number), None)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def refuse_in_force(plan: TargetPlan) -> None:
    """What both have signed is changed by another plan only. Raises Refusal."""
    if plan.is_in_force:
        raise Refusal("refuse-targets-in-force")


def signed(plan: TargetPlan, rule: TargetsRule, role: str, now: datetime) -> TargetPlan:
    """One of the two signatures (app. 1); twice is once. Raises Refusal.

    At least half of the targets are measurable; where not all are, it is only warned of (X-42).
    """
    if plan.is_signed_by(role):
        return plan
    fault = rule.fault_of(plan.measurable)
    if fault is not None:
        raise Refusal(f"refuse-targets-{fault}", limit=rule.most)
    if role == SERVANT:
        return replace(plan, servant_at=now)
    return replace(plan, superior_at=now)


def reopened(plan: TargetPlan) -> TargetPlan:
    """The next plan, with the targets of this one; this one is in force until it is signed.

    The act lists no grounds for a change, so none is asked for. Raises Refusal.
    """
    if not plan.is_in_force:
        raise Refusal("refuse-targets-not-signed")
    return _unsigned(replace(plan, revision=plan.revision + 1, version=0))


def under(plan: TargetPlan, superior: PersonId | None) -> TargetPlan:
    """The plan for the superior of now: of another nobody has signed it, unless it is in force."""
    if plan.superior == superior or plan.is_in_force:
        return plan
    return replace(plan, superior=superior, superior_at=None)


def _unsigned(plan: TargetPlan) -> TargetPlan:
    return replace(plan, servant_at=None, superior_at=None)
