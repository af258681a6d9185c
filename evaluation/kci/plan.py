"""An individual work plan with КЦИ: what may follow what, from the draft to its posting (S-2.12).

Pure: every step takes a plan and gives the next one, or refuses. Nothing here knows the store.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from evaluation.base.ids import PersonId, PlanningId, WorkPlanId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter, months_after
from evaluation.kci.kci import Kci
from evaluation.law.act import KciRule

TEXT_LIMIT = 300
NOTE_LIMIT = 500
BOTH = frozenset({"functions", "structure"})
PLANNING_UNIT, HR_SERVICE = "planning", "hr"

_PERIOD = re.compile(r"(\d{4})(?:-Q([1-4]))?")


@dataclass(frozen=True, order=True)
class PlanPeriod:
    """What a plan is made for: a calendar year, or one quarter of it (X-08)."""

    year: int
    number: int | None = None

    @classmethod
    def parse(cls, text: str) -> PlanPeriod:
        """Read "2026" or "2026-Q1". ValueError for anything else."""
        found = _PERIOD.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a period like 2026 or 2026-Q1")
        return cls(int(found[1]), int(found[2]) if found[2] else None)

    @classmethod
    def of(cls, rule: KciRule, day: date) -> PlanPeriod:
        """The period of the act that holds a day."""
        quarter = Quarter.of(day)
        return cls(day.year, quarter.number if rule.plan_period == "quarter" else None)

    @property
    def first_day(self) -> date:
        """Its first day."""
        return Quarter(self.year, self.number or 1).first_day

    @property
    def last_day(self) -> date:
        """Its last day."""
        return Quarter(self.year, self.number or 4).last_day

    @property
    def quarters(self) -> tuple[Quarter, ...]:
        """The quarters that are evaluated by it."""
        numbers = (self.number,) if self.number else (1, 2, 3, 4)
        return tuple(Quarter(self.year, number) for number in numbers)

    def is_evaluated(self, today: date) -> bool:
        """Whether the quarter after it isn't over: the last of its own is marked in that one."""
        return today <= self.quarters[-1].next().last_day

    def next(self) -> PlanPeriod:
        """The period after it."""
        if self.number is None:
            return PlanPeriod(self.year + 1)
        after = Quarter(self.year, self.number).next()
        return PlanPeriod(after.year, after.number)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}" if self.number else str(self.year)


def too_late_for_kci(person: Person, rule: KciRule, period: PlanPeriod) -> bool:
    """S-23d: fewer than three months were left of the period at the appointment (X-08, A-02)."""
    if person.appointed is None:
        return False
    return months_after(person.appointed, rule.least_months) - timedelta(days=1) > period.last_day


class PlanState(StrEnum):
    """Where a version of a plan stands."""

    DRAFT = "draft"
    AGREEING = "agreeing"
    APPROVING = "approving"
    APPROVED = "approved"
    REPLACED = "replaced"


@dataclass(frozen=True)
class PlanStep:
    """One act on a plan.

    Kinds: "submitted", "agreed-planning", "agreed-hr", "sent-back" (with its reason),
    "approved", "posted".
    """

    kind: str
    person: PersonId
    at: datetime
    words: str = ""


@dataclass(frozen=True)
class Note:
    """A word by the head or his evaluator: on the draft, on how it goes (S-2.12, S-18, S-19)."""

    person: PersonId
    at: datetime
    words: str


@dataclass(frozen=True)
class WorkPlan:
    """One version of somebody's plan for a period.

    `evaluator` sets it, `approver` is the higher superior; `asked` are the parties whose agreement
    this submission needs. `ground` ("both"; "functions" or "structure" alone in older ones) and
    `ground_words`: why a later version was made (S-26).
    `due` is the last day for its approval (S-23a, S-23b).
    """

    id: WorkPlanId
    planning: PlanningId
    act: str
    period: PlanPeriod
    person: PersonId
    person_name: str
    person_position: str
    person_unit: str
    evaluator: PersonId
    approver: PersonId
    version: int
    state: PlanState
    due: date
    ground: str | None = None
    ground_words: str = ""
    kcis: tuple[Kci, ...] = ()
    asked: tuple[str, ...] = ()
    steps: tuple[PlanStep, ...] = ()
    notes: tuple[Note, ...] = ()
    approved_at: datetime | None = None
    posted_at: datetime | None = None

    @property
    def round(self) -> tuple[PlanStep, ...]:
        """What has happened since the plan was last submitted, the submission included."""
        last = max((n for n, s in enumerate(self.steps) if s.kind == "submitted"), default=0)
        return self.steps[last:]

    @property
    def agreed(self) -> frozenset[str]:
        """The parties that have agreed to what stands now."""
        kinds = (step.kind for step in self.round)
        return frozenset(k.removeprefix("agreed-") for k in kinds if k.startswith("agreed-"))

    @property
    def awaited(self) -> tuple[str, ...]:
        """The parties whose agreement is still missing."""
        if self.state is not PlanState.AGREEING:
            return ()
        return tuple(party for party in self.asked if party not in self.agreed)

    @property
    def sent_back(self) -> PlanStep | None:
        """The last word on it, if it was sent back and hasn't been submitted since."""
        last = self.steps[-1] if self.steps else None
        return last if last is not None and last.kind == "sent-back" else None

    @property
    def is_in_force(self) -> bool:
        """Whether the evaluation goes by this version."""
        return self.state is PlanState.APPROVED


def _require(plan: WorkPlan, *states: PlanState) -> None:
    if plan.state not in states:
        raise Refusal("refuse-plan-state", state=plan.state.value)


def _stepped(
    plan: WorkPlan, kind: str, by: PersonId, now: datetime, words: str = ""
) -> tuple[PlanStep, ...]:
    return (*plan.steps, PlanStep(kind, by, now, words))


def put(plan: WorkPlan, index: int, kci: Kci, rule: KciRule) -> WorkPlan:
    """Write the КЦИ at `index`, or a further one behind the last (S-24). Raises Refusal."""
    _require(plan, PlanState.DRAFT)
    if not 0 <= index <= len(plan.kcis):
        raise Refusal("refuse-not-found")
    if index >= rule.most:
        raise Refusal("refuse-plan-full", most=rule.most)
    refuse_faulty(kci, plan.period)
    return replace(plan, kcis=(*plan.kcis[:index], kci, *plan.kcis[index + 1 :]))


def remove(plan: WorkPlan, index: int) -> WorkPlan:
    """Take a КЦИ out of a draft. Raises Refusal."""
    _require(plan, PlanState.DRAFT)
    if not 0 <= index < len(plan.kcis):
        raise Refusal("refuse-not-found")
    return replace(plan, kcis=(*plan.kcis[:index], *plan.kcis[index + 1 :]))


def refuse_faulty(kci: Kci, period: PlanPeriod) -> None:
    """What a КЦИ must have: concrete, measurable, with a term in the period (S-25).

    Raises Refusal: an empty or long text, a term outside the period, targets that are no positive
    numbers, or not one for the period or one a quarter of a year.
    """
    texts = [kci.name, kci.change, kci.document]
    if kci.direction != "done":
        texts.append(kci.unit)
    for text in texts:
        if not text.strip():
            raise Refusal("refuse-kci-empty")
        if len(text) > TEXT_LIMIT:
            raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(text))
    if not period.first_day <= kci.due <= period.last_day:
        first, last = period.first_day.isoformat(), period.last_day.isoformat()
        raise Refusal("refuse-kci-due", first=first, last=last)
    lengths = (0,) if kci.direction == "done" else (1,) if period.number else (1, 4)
    if len(kci.planned) not in lengths:
        raise Refusal("refuse-kci-targets")
    if any(not target.is_finite() or target <= 0 for target in kci.planned):
        raise Refusal("refuse-kci-planned")


def submit(
    plan: WorkPlan, rule: KciRule, asked: tuple[str, ...], by: PersonId, now: datetime
) -> WorkPlan:
    """Send a draft to those who agree (S-23a); with nobody to ask, to the higher superior.

    Raises Refusal: fewer or more КЦИ than the act allows (S-24).
    """
    if plan.state in (PlanState.AGREEING, PlanState.APPROVING):
        return plan
    _require(plan, PlanState.DRAFT)
    if not rule.least <= len(plan.kcis) <= rule.most:
        raise Refusal("refuse-plan-count", least=rule.least, most=rule.most)
    for kci in plan.kcis:
        refuse_faulty(kci, plan.period)
    state = PlanState.AGREEING if asked else PlanState.APPROVING
    return replace(plan, state=state, asked=asked, steps=_stepped(plan, "submitted", by, now))


def agree(plan: WorkPlan, party: str, by: PersonId, now: datetime) -> WorkPlan:
    """One party agrees; after the last one it is the higher superior's turn. Raises Refusal."""
    if party in plan.agreed:
        return plan
    _require(plan, PlanState.AGREEING)
    if party not in plan.asked:
        raise Refusal("refuse-not-found")
    agreed = replace(plan, steps=_stepped(plan, f"agreed-{party}", by, now))
    return agreed if agreed.awaited else replace(agreed, state=PlanState.APPROVING)


def no_longer_asked(plan: WorkPlan, parties: frozenset[str]) -> WorkPlan:
    """Whoever isn't there any more isn't waited for; after the last one the superior is asked."""
    if plan.state is not PlanState.AGREEING or parties.issuperset(plan.asked):
        return plan
    left = replace(plan, asked=tuple(party for party in plan.asked if party in parties))
    return left if left.awaited else replace(left, state=PlanState.APPROVING)


def send_back(plan: WorkPlan, by: PersonId, now: datetime, reason: str) -> WorkPlan:
    """Back to whoever set it, with a reason; every agreement is asked anew. Raises Refusal."""
    _require(plan, PlanState.AGREEING, PlanState.APPROVING)
    steps = _stepped(plan, "sent-back", by, now, reason)
    return replace(plan, state=PlanState.DRAFT, asked=(), steps=steps)


def approve(plan: WorkPlan, by: PersonId, now: datetime) -> WorkPlan:
    """The higher superior approves (S-2.12): the plan is in force. Raises Refusal."""
    if plan.is_in_force:
        return plan
    _require(plan, PlanState.APPROVING)
    steps = _stepped(plan, "approved", by, now)
    return replace(plan, state=PlanState.APPROVED, approved_at=now, steps=steps)


def post(plan: WorkPlan, by: PersonId, now: datetime) -> WorkPlan:
    """HR has posted the approved plan in the system (S-23c). Raises Refusal."""
    if plan.posted_at is not None:
        return plan
    _require(plan, PlanState.APPROVED)
    return replace(plan, posted_at=now, steps=_stepped(plan, "posted", by, now))


def noted(plan: WorkPlan, by: PersonId, now: datetime, words: str) -> WorkPlan:
    """A word on the plan while it is made (S-2.12), or on how it goes (S-18, S-19).

    Raises Refusal: another version has taken its place.
    """
    _require(plan, *(state for state in PlanState if state is not PlanState.REPLACED))
    return replace(plan, notes=(*plan.notes, Note(by, now, words)))


def changed(
    plan: WorkPlan, rule: KciRule, confirmed: frozenset[str], words: str, due: date
) -> WorkPlan:
    """A new draft of an approved plan, for a change of functions and structure only (S-26, X-59).

    `confirmed` is what its setter stands behind. The approved version stays in force until the new
    one is approved. Raises Refusal: something that the act asks for isn't confirmed.
    """
    _require(plan, PlanState.APPROVED)
    if not confirmed.issuperset(rule.change_confirm):
        raise Refusal("refuse-plan-unconfirmed")
    return WorkPlan(
        id=WorkPlanId(0),
        planning=plan.planning,
        act=plan.act,
        period=plan.period,
        person=plan.person,
        person_name=plan.person_name,
        person_position=plan.person_position,
        person_unit=plan.person_unit,
        evaluator=plan.evaluator,
        approver=plan.approver,
        version=plan.version + 1,
        state=PlanState.DRAFT,
        due=due,
        ground="both" if confirmed >= BOTH else min(confirmed & BOTH, default=None),
        ground_words=words,
        kcis=plan.kcis,
    )


def replaced(plan: WorkPlan) -> WorkPlan:
    """The version before, once its successor is in force: readable, no longer followed."""
    return replace(plan, state=PlanState.REPLACED)
