"""A period's work plans: opened by HR for every head, kept up with the staff, seen on one board."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from evaluation.base.ids import PersonId, PlanningId, WorkPlanId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.office import Office
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
from evaluation.law.schedule import KCI_PLAN, Event
from evaluation.law.shelf import Shelf
from evaluation.law.stored import Acts
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


def refresh(books: Books, acts: Acts, planning: Planning, today: date) -> int:
    """Follow the staff: heads who came later get plans, those who left hand theirs on (S-23b).

    How many plans were opened.
    """
    changed = following(books, acts, planning, today)
    new = [plan for plan in changed if not plan.id]
    for plan in changed:
        if plan.id:
            books.work_plans.save(plan)
    for plan in new:
        books.work_plans.add(plan)
    return len(new)


def following(books: Books, acts: Acts, planning: Planning, today: date) -> tuple[WorkPlan, ...]:
    """What following the staff would change on a day: plans handed on, and new ones (number 0)."""
    act, calendar = acts.of(books, planning.act), books.days.calendar()
    people = books.people.all()
    by_id = {person.id: person for person in people}
    present = books.work_plans.of_planning(planning.id)
    followed = ((plan, _followed(books, act, plan, by_id, today)) for plan in present)
    changed = tuple(after for before, after in followed if after != before)
    if today > planning.period.last_day:
        return changed  # its last quarter is still marked, nobody is planned for any more
    have = {plan.person for plan in present}
    found = (
        plan_for(person, act, planning.period, by_id, calendar, today)
        for person in people
        if person.id not in have
    )
    new = (_first_version(planning, one) for one in found if isinstance(one, NewPlan))
    return (*changed, *new)


def _followed(
    books: Books,
    act: Methodology,
    plan: WorkPlan,
    by_id: dict[PersonId, Person],
    today: date,
) -> WorkPlan:
    """Whoever evaluates a head now sets and follows his plan, the superior of that one approves.

    What is in force keeps who approved it, a version that was replaced all who made it.
    """
    person = by_id[plan.person]
    route = kci_route(act, person)
    if route is None or person.has_left(today) or plan.state is PlanState.REPLACED:
        return plan
    heir = evaluator_of(person, route, by_id, today)
    evaluator = by_id[plan.evaluator if heir is None else heir]
    approver = by_id[plan.approver]
    if plan.state is not PlanState.APPROVED:
        approver = approver_of(evaluator, by_id, today)
    followed = replace(plan, evaluator=evaluator.id, approver=approver.id)
    return no_longer_asked(followed, frozenset(parties(books, followed, today)))


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

    def __init__(
        self, store: Store[Books], clock: Clock, office: Office, shelf: Shelf, acts: Acts
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._shelf = shelf
        self._acts = acts

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that know work plans."""
        return tuple(act for act in self._shelf if act.kci is not None)

    def periods(self, act: str) -> tuple[PlanPeriod, PlanPeriod]:
        """The period that runs now and the next one (X-08). Raises Refusal."""
        now = PlanPeriod.of(kci_rule(self._known(act)), self._today())
        return now, now.next()

    async def preview(self, actor: Person, act: str, period: PlanPeriod) -> PlanningPreview:
        """What opening would do. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: self._previewed(books, act, period))

    async def open(
        self, actor: Person, act: str, period: PlanPeriod, expected: int
    ) -> PlanningBoard:
        """Open the plans of a period; `expected` were shown. Twice is once. Raises Refusal."""
        require_hr(actor)
        now = self._clock.now()

        def do(books: Books) -> PlanningBoard:
            preview = self._previewed(books, act, period)
            standing = _standing(books, period)
            if standing is not None:
                return self._board(books, standing)
            if not preview.plans:
                raise Refusal("refuse-nobody-to-plan", period=str(period))
            if len(preview.plans) != expected:
                raise Refusal("refuse-planning-changed", count=len(preview.plans))
            planning = books.work_plans.open(preview.methodology, period, actor, now)
            for new in preview.plans:
                books.work_plans.add(_first_version(planning, new))
            payload = {
                "planning": planning.id,
                "period": str(period),
                "act": planning.act,
                "plans": len(preview.plans),
            }
            books.trail.add(now, actor, "planning-opened", payload)
            self._tell_setters(books, planning, {new.evaluator.id for new in preview.plans}, now)
            return self._board(books, planning)

        return await self._store.write(do)

    async def refresh(self, actor: Person, planning: PlanningId) -> PlanningBoard:
        """Follow the staff at once instead of in the morning. Raises Refusal."""
        require_hr(actor)
        now = self._clock.now()

        def act(books: Books) -> PlanningBoard:
            found = known_planning(books, planning)
            opened = refresh(books, self._acts, found, self._today())
            if opened:
                payload = {"planning": planning, "plans": opened}
                books.trail.add(now, actor, "planning-followed", payload)
            return self._board(books, found)

        return await self._store.write(act)

    async def all(self, actor: Person) -> tuple[Planning, ...]:
        """Every planning, the latest period first. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: books.work_plans.plannings())

    async def board(self, actor: Person, planning: PlanningId) -> PlanningBoard:
        """How far the plans of a period are. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(
            lambda books: self._board(books, known_planning(books, planning))
        )

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None or found.kci is None:
            raise Refusal("refuse-not-found")
        return found

    def _today(self) -> date:
        return self._office.day(self._clock.now())

    def _previewed(self, books: Books, act: str, period: PlanPeriod) -> PlanningPreview:
        methodology = self._known(act)
        if period not in self.periods(act):
            raise Refusal("refuse-not-found")
        _refuse_other_act(books, self._acts, methodology, period)
        calendar = books.days.calendar()
        found = _everybody(books, methodology, period, calendar, self._today())
        return PlanningPreview(
            methodology=methodology,
            period=period,
            event=plan_event(methodology, period, calendar),
            plans=tuple(one for one in found if isinstance(one, NewPlan)),
            without=tuple(one for one in found if isinstance(one, WithoutPlan)),
        )

    def _board(self, books: Books, planning: Planning) -> PlanningBoard:
        methodology, calendar = self._acts.of(books, planning.act), books.days.calendar()
        found = _everybody(books, methodology, planning.period, calendar, self._today())
        plans = latest_versions(books.work_plans.of_planning(planning.id))
        have = {plan.person for plan in plans}
        return PlanningBoard(
            planning=planning,
            methodology=methodology,
            event=plan_event(methodology, planning.period, calendar),
            today=self._today(),
            plans=plans,
            without=tuple(
                one for one in found if isinstance(one, WithoutPlan) and one.person.id not in have
            ),
        )

    def _tell_setters(
        self, books: Books, planning: Planning, setters: set[PersonId], now: datetime
    ) -> None:
        when = self._office.next_working_hour(now, books.days.calendar())
        for person in sorted(setters):
            books.outbox.post(person, "digest", {}, f"planning:{planning.id}:{person}", now, when)


def _everybody(
    books: Books, act: Methodology, period: PlanPeriod, calendar: Calendar, today: date
) -> list[NewPlan | WithoutPlan]:
    people = books.people.all()
    by_id = {person.id: person for person in people}
    found = (plan_for(person, act, period, by_id, calendar, today) for person in people)
    return [one for one in found if one is not None]


def _standing(books: Books, period: PlanPeriod) -> Planning | None:
    return next((one for one in books.work_plans.plannings() if one.period == period), None)


def _refuse_other_act(books: Books, acts: Acts, act: Methodology, period: PlanPeriod) -> None:
    """X-30: a period is planned and evaluated under one act."""
    planned = books.work_plans.plannings()
    standing = [one.act for one in planned if {*one.period.quarters} & {*period.quarters}]
    standing += [
        campaign.act
        for campaign in books.campaigns.all()
        if campaign.period in period.quarters and campaign.state != "cancelled"
    ]
    if any(acts.of(books, digest).key != act.key for digest in standing):
        raise Refusal("refuse-other-act", period=str(period))
