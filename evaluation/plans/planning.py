"""A period's work plans: opened by HR for every head, kept up with the staff, seen on one board."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, PlanningId, WorkPlanId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.kci.people import (
    NewPlan,
    WithoutPlan,
    approver_of,
    kci_route,
    kci_rule,
    parties,
    plan_for,
)
from evaluation.kci.plan import PlanPeriod, PlanState, WorkPlan, no_longer_asked
from evaluation.kci.planning import Planning
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import KCI_PLAN, Event
from evaluation.law.shelf import Shelf
from evaluation.plans.books import Books
from evaluation.staff.routes import evaluator_of


@dataclass(frozen=True)
class PlanningPreview:
    """What an opening would do, shown before it is done."""

    methodology: Methodology
    period: PlanPeriod
    event: Event
    plans: tuple[NewPlan, ...]
    without: tuple[WithoutPlan, ...]


@dataclass(frozen=True)
class PlanningBoard:
    """How far a period's plans are: the latest version of each, and the heads without one."""

    planning: Planning
    methodology: Methodology
    event: Event
    today: date
    plans: tuple[WorkPlan, ...]
    without: tuple[WithoutPlan, ...]


def known_planning(books: Books, planning: PlanningId) -> Planning:
    """The planning, or a refusal."""
    found = books.work_plans.planning(planning)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def latest_versions(plans: tuple[WorkPlan, ...]) -> tuple[WorkPlan, ...]:
    """Of each head the version that was begun last; `plans` come with the latest first."""
    by_person: dict[PersonId, WorkPlan] = {}
    for plan in plans:
        by_person.setdefault(plan.person, plan)
    return tuple(by_person.values())


def plan_event(act: Methodology, period: PlanPeriod, calendar: Calendar) -> Event:
    """The last day for the period's plans (S-23a)."""
    return act.event(KCI_PLAN, Quarter(period.year, period.number or 1), calendar)


def refresh(moment: Moment[Books], planning: Planning) -> int:
    """Follow the staff: heads who came later get plans, those who left hand theirs on (S-23b).

    How many plans were opened.
    """
    changed = following(moment, planning)
    new = [plan for plan in changed if not plan.id]
    for plan in changed:
        if plan.id:
            moment.books.work_plans.save(plan)
    for plan in new:
        moment.books.work_plans.add(plan)
    return len(new)


def following(moment: Moment[Books], planning: Planning) -> tuple[WorkPlan, ...]:
    """What following the staff would change: plans handed on, and new ones (number 0)."""
    act, today = moment.act(planning.act), moment.today
    people = moment.books.people.all()
    by_id = {person.id: person for person in people}
    present = moment.books.work_plans.of_planning(planning.id)
    followed = ((plan, _followed(moment, act, plan, by_id)) for plan in present)
    changed = tuple(after for before, after in followed if after != before)
    if today > planning.period.last_day:
        return changed  # its last quarter is still marked, nobody is planned for any more
    have = {plan.person for plan in present}
    found = (
        plan_for(person, act, planning.period, by_id, moment.calendar, today)
        for person in people
        if person.id not in have
    )
    new = (_first_version(planning, one) for one in found if isinstance(one, NewPlan))
    return (*changed, *new)


def _followed(
    moment: Moment[Books], act: Methodology, plan: WorkPlan, by_id: dict[PersonId, Person]
) -> WorkPlan:
    """Whoever evaluates a head now sets and follows his plan, the superior of that one approves.

    What is in force keeps who approved it, a version that was replaced all who made it.
    """
    person = by_id[plan.person]
    route = kci_route(act, person)
    if route is None or person.has_left(moment.today) or plan.state is PlanState.REPLACED:
        return plan
    heir = evaluator_of(person, act, by_id, moment.today)
    evaluator = by_id[plan.evaluator] if heir is None else heir.evaluator
    approver = by_id[plan.approver]
    if plan.state is not PlanState.APPROVED:
        approver = approver_of(evaluator, by_id, moment.today)
    followed = replace(plan, evaluator=evaluator.id, approver=approver.id)
    return no_longer_asked(followed, frozenset(parties(moment, followed)))


def _first_version(planning: Planning, new: NewPlan) -> WorkPlan:
    return WorkPlan(
        id=WorkPlanId(0),
        planning=planning.id,
        act=planning.act,
        period=planning.period,
        person=new.person.id,
        person_name=new.person.name,
        person_position=new.person.position,
        person_unit=new.person.unit,
        evaluator=new.evaluator.id,
        approver=new.approver.id,
        version=1,
        state=PlanState.DRAFT,
        due=new.due,
    )


class Plannings:
    """Verbs of HR: preview a period's plans, open them, follow the staff, look at the board."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that know work plans."""
        return tuple(act for act in self._shelf if act.kci is not None)

    def periods(self, act: str) -> tuple[PlanPeriod, PlanPeriod]:
        """The period that runs now and the next one (X-08). Raises Refusal."""
        return self._periods(act, self._moments.today())

    def _periods(self, act: str, today: date) -> tuple[PlanPeriod, PlanPeriod]:
        now = PlanPeriod.of(kci_rule(self._known(act)), today)
        return now, now.next()

    async def preview(self, actor: Person, act: str, period: PlanPeriod) -> PlanningPreview:
        """What opening would do. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._previewed(moment, act, period))

    async def open(
        self, actor: Person, act: str, period: PlanPeriod, expected: int
    ) -> PlanningBoard:
        """Open the plans of a period; `expected` were shown. Twice is once. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> PlanningBoard:
            preview = self._previewed(moment, act, period)
            standing = _standing(moment.books, period)
            if standing is not None:
                return self._board(moment, standing)
            if not preview.plans:
                raise Refusal("refuse-nobody-to-plan", period=str(period))
            if len(preview.plans) != expected:
                raise Refusal("refuse-planning-changed", count=len(preview.plans))
            planning = moment.books.work_plans.open(preview.methodology, period, actor, moment.now)
            for new in preview.plans:
                moment.books.work_plans.add(_first_version(planning, new))
            payload = {
                "planning": planning.id,
                "period": str(period),
                "act": planning.act,
                "plans": len(preview.plans),
            }
            moment.record(actor, "planning-opened", payload)
            self._tell_setters(moment, planning, {new.evaluator.id for new in preview.plans})
            return self._board(moment, planning)

        return await self._moments.write(change)

    async def refresh(self, actor: Person, planning: PlanningId) -> PlanningBoard:
        """Follow the staff at once instead of in the morning. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> PlanningBoard:
            found = known_planning(moment.books, planning)
            opened = refresh(moment, found)
            if opened:
                payload = {"planning": planning, "plans": opened}
                moment.record(actor, "planning-followed", payload)
            return self._board(moment, found)

        return await self._moments.write(change)

    async def all(self, actor: Person) -> tuple[Planning, ...]:
        """Every planning, the latest period first. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.work_plans.plannings())

    async def board(self, actor: Person, planning: PlanningId) -> PlanningBoard:
        """How far the plans of a period are. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._board(moment, known_planning(moment.books, planning))
        )

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None or found.kci is None:
            raise Refusal("refuse-not-found")
        return found

    def _previewed(self, moment: Moment[Books], act: str, period: PlanPeriod) -> PlanningPreview:
        methodology = self._known(act)
        if period not in self._periods(act, moment.today):
            raise Refusal("refuse-not-found")
        _refuse_other_act(moment, methodology, period)
        found = _everybody(moment, methodology, period)
        return PlanningPreview(
            methodology=methodology,
            period=period,
            event=plan_event(methodology, period, moment.calendar),
            plans=tuple(one for one in found if isinstance(one, NewPlan)),
            without=tuple(one for one in found if isinstance(one, WithoutPlan)),
        )

    def _board(self, moment: Moment[Books], planning: Planning) -> PlanningBoard:
        methodology = moment.act(planning.act)
        found = _everybody(moment, methodology, planning.period)
        plans = latest_versions(moment.books.work_plans.of_planning(planning.id))
        have = {plan.person for plan in plans}
        return PlanningBoard(
            planning=planning,
            methodology=methodology,
            event=plan_event(methodology, planning.period, moment.calendar),
            today=moment.today,
            plans=plans,
            without=tuple(
                one for one in found if isinstance(one, WithoutPlan) and one.person.id not in have
            ),
        )

    def _tell_setters(
        self, moment: Moment[Books], planning: Planning, setters: set[PersonId]
    ) -> None:
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        for person in sorted(setters):
            write_letter(moment, person, "digest", {}, f"planning:{planning.id}:{person}", when)


def _everybody(
    moment: Moment[Books], act: Methodology, period: PlanPeriod
) -> list[NewPlan | WithoutPlan]:
    people = moment.books.people.all()
    by_id = {person.id: person for person in people}
    found = (
        plan_for(person, act, period, by_id, moment.calendar, moment.today) for person in people
    )
    return [one for one in found if one is not None]


def _standing(books: Books, period: PlanPeriod) -> Planning | None:
    return next((one for one in books.work_plans.plannings() if one.period == period), None)


def _refuse_other_act(moment: Moment[Books], act: Methodology, period: PlanPeriod) -> None:
    """X-30: a period is planned and evaluated under one act."""
    planned = moment.books.work_plans.plannings()
    standing = [one.act for one in planned if {*one.period.quarters} & {*period.quarters}]
    standing += [
        campaign.act
        for campaign in moment.books.campaigns.all()
        if campaign.period in period.quarters and campaign.state != "cancelled"
    ]
    if any(moment.act(digest).key != act.key for digest in standing):
        raise Refusal("refuse-other-act", period=str(period))
