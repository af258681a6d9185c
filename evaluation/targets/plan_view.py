"""A plan of a year as its reader may see it, and what he can do with it now (V-10 to V-13)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import PersonId, TargetYearId
from evaluation.base.person import HR, Person
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.year_mark import TargetsRule
from evaluation.targets.books import Books
from evaluation.targets.found import Planner, known_year, plan_of, planners, rule_of
from evaluation.targets.nouns import SERVANT, SUPERIOR, TargetPlan, TargetYear


@dataclass(frozen=True)
class TargetPlanView:
    """A plan for one reader.

    `reader`: as whom he looks: "own", "superior", "head", "hr". The two who have copies (V-13) read
    what is in force alone: `plan` is that then, else it has no targets. `may`: "write", "sign",
    "reopen".
    """

    year: TargetYear
    methodology: Methodology
    planner: Planner
    reader: str
    plan: TargetPlan
    has_older: bool
    today: date
    days_left: int
    may: frozenset[str]

    @property
    def rule(self) -> TargetsRule:
        """What the act says of targets."""
        return rule_of(self.methodology)


def plan_view(
    moment: Moment[Books], actor: Person, year: TargetYearId, person: PersonId
) -> TargetPlanView:
    """The plan for whoever may see it. Raises Refusal, the same for a missing one."""
    found = known_year(moment, year)
    planner = planners(moment, found).get(person)
    reader = None if planner is None else reader_of(moment, actor, planner)
    if planner is None or reader is None:
        raise Refusal("refuse-not-found")
    plan = plan_of(moment, found, planner)
    in_force = moment.books.target_plans.in_force(year, person)
    may = _may(reader, planner, plan)
    if reader in ("head", "hr"):
        plan = in_force or replace(plan, targets=())
    left = planner.event.days_left(moment.today, moment.calendar)
    older = in_force is not None and in_force.revision != plan.revision
    act = moment.act(found.act)
    return TargetPlanView(found, act, planner, reader, plan, older, moment.today, left, may)


def reader_of(moment: Moment[Books], actor: Person, planner: Planner) -> str | None:
    """As whom somebody may look at a plan: see `TargetPlanView.reader`; None: he may not."""
    if actor.id == planner.person.id:
        return "own"
    if actor.has_left(moment.today):
        return None
    if planner.superior is not None and actor.id == planner.superior.id:
        return "superior"
    if planner.head is not None and actor.id == planner.head.id:
        return "head"
    return "hr" if actor.roles & HR else None


def role_of(reader: str) -> str:
    """As which of the two signatories a reader signs. Raises Refusal: as neither."""
    if reader not in ("own", "superior"):
        raise Refusal("refuse-not-found")
    return SERVANT if reader == "own" else SUPERIOR


def _may(reader: str, planner: Planner, plan: TargetPlan) -> frozenset[str]:
    if reader not in ("own", "superior") or planner.superior is None:
        return frozenset()
    if plan.is_in_force:
        return frozenset({"reopen"})
    if plan.is_signed_by(role_of(reader)):
        return frozenset({"write"})
    return frozenset({"write", "sign"})
