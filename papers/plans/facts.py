"""The facts of a work plan's paper (S-23, S-26)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.kci.kci import Kci
from evaluation.kci.people import kci_rule
from evaluation.kci.plan import HR_SERVICE, PLANNING_UNIT, PlanState, PlanStep, WorkPlan
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.law.scales import written
from evaluation.plans.books import Books
from papers.plans.papers import Hand, Part, PlanChange, PlanPaper, Target
from papers.print.nouns import Pending, Servant, Signature, Signed, TermLine
from papers.shared import basis_of, servant_of


class PlanShown(Protocol):
    """What a plan's paper needs of whatever shows the plan."""

    @property
    def plan(self) -> WorkPlan: ...
    @property
    def methodology(self) -> Methodology: ...


@dataclass(frozen=True)
class PlanFacts:
    """Beside a plan: its people, when plans were opened, by when HR posts it (S-23c)."""

    people: Mapping[PersonId, Person]
    opened_at: datetime
    post_by: date | None


def plan_facts(moment: Moment[Books], view: PlanShown) -> PlanFacts:
    """Everything beside a work plan that its paper names."""
    books, plan = moment.books, view.plan
    planning = books.work_plans.planning(plan.planning)
    assert planning is not None  # a foreign key holds it
    post_by = None
    if plan.approved_at is not None:
        approved = moment.office.day(plan.approved_at)
        within = kci_rule(view.methodology).post_within.working_days
        post_by = moment.calendar.after(approved, within).day
    hands = {plan.evaluator, plan.approver, *(step.person for step in plan.steps)}
    people = books.people.some(hands)
    return PlanFacts(people, planning.opened_at, post_by)


PARTIES: tuple[tuple[str, Part, str], ...] = (
    (PLANNING_UNIT, "planning", "planning_unit"),
    (HR_SERVICE, "hr", "hr_service"),
)
"""Who agrees (S-23a): the party, its line on the paper, its name in the act."""


def plan_paper(view: PlanShown, facts: PlanFacts, office: Office) -> PlanPaper:
    """One version, in whatever state it is. It names no mark: nothing of it is a result (S-16)."""
    plan, act = view.plan, view.methodology
    rule = kci_rule(act)
    titles = act.titles
    return PlanPaper(
        basis=basis_of(
            office,
            act,
            titles["work_plan"].source.paragraph,
            rule.set_within.source.paragraph,
            rule.count_source.paragraph,
            is_confidential=False,
        ),
        title=titles["work_plan"],
        form=titles["work_plan_form"],
        names=titles["kci"],
        is_verified=titles["work_plan_form"].source.verified,
        number=str(plan.id),
        version=plan.version,
        state=plan.state,
        period=plan.period,
        dated=_dated(view, facts, office),
        servant=Servant(plan.person_name, plan.person_position, plan.person_unit),
        targets=tuple(map(_target, plan.kcis)),
        targets_by=rule.set_within.source.paragraph,
        hands=_hands(view, facts),
        due=TermLine(plan.due, rule.set_within.source.paragraph),
        approved=None if plan.approved_at is None else office.day(plan.approved_at),
        post_by=(
            None
            if facts.post_by is None
            else TermLine(facts.post_by, rule.post_within.source.paragraph)
        ),
        posted=None if plan.posted_at is None else office.day(plan.posted_at),
        change=(
            None
            if plan.ground is None
            else PlanChange(plan.ground, plan.ground_words, rule.change_source.paragraph)
        ),
    )


def _dated(view: PlanShown, facts: PlanFacts, office: Office) -> date:
    """The approval, else the last step, else the day on which the plans were opened."""
    plan = view.plan
    if plan.approved_at is not None:
        return office.day(plan.approved_at)
    return office.day(plan.steps[-1].at if plan.steps else facts.opened_at)


def _target(kci: Kci) -> Target:
    return Target(
        name=kci.name,
        unit=kci.unit,
        direction=kci.direction,
        planned=tuple(map(written, kci.planned)),
        due=kci.due,
        change=kci.change,
        document=kci.document,
    )


def _hands(view: PlanShown, facts: PlanFacts) -> tuple[Hand, ...]:
    """Whoever set it, each party that was asked, the higher superior.

    A draft, new or sent back, has no signature that still counts.
    """
    plan, titles = view.plan, view.methodology.titles
    steps = () if plan.state is PlanState.DRAFT else plan.round

    def hand(part: Part, title: str, kind: str, person: PersonId | None) -> Hand:
        step = next((one for one in reversed(steps) if one.kind == kind), None)
        who = person if step is None else step.person
        servant = Servant("", "") if who is None else servant_of(facts.people[who])
        return Hand(part, titles[title], servant, _signature(step))

    agreed = (
        hand(part, title, f"agreed-{party}", None)
        for party, part, title in PARTIES
        if party in plan.asked
    )
    return (
        hand("evaluator", "evaluator", "submitted", plan.evaluator),
        *agreed,
        hand("approver", "higher_superior", "approved", plan.approver),
    )


def _signature(step: PlanStep | None) -> Signature:
    return Pending() if step is None else Signed(step.at)
