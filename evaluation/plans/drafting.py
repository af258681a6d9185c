"""A head's work plan on its way: written, agreed, approved, posted, changed, and followed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, PlanningId, WorkPlanId
from evaluation.base.person import HR, Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.people import kci_rule, parties
from evaluation.kci.plan import (
    NOTE_LIMIT,
    PlanState,
    WorkPlan,
    agree,
    approve,
    changed,
    noted,
    post,
    put,
    remove,
    replaced,
    send_back,
    submit,
)
from evaluation.kci.seals import kcis_seal
from evaluation.kci.values import KciLine, lines_of
from evaluation.law.act import KciRule, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import Event
from evaluation.plans.books import Books
from evaluation.plans.planning import plan_event
from evaluation.quarter.kci_marks import table_for
from evaluation.staff.found import known_person


@dataclass(frozen=True)
class PlanView:
    """A version of a plan with what a screen needs to show it.

    `lines` are its КЦИ with the values last sent, those of `quarter`; None: nothing was sent yet.
    `may` names the acts that the reader can take now: "put", "submit", "agree", "send_back",
    "approve", "post", "change", "note". `authors`: who wrote its notes, by name.
    """

    plan: WorkPlan
    methodology: Methodology
    evaluator: Person
    approver: Person
    event: Event
    today: date
    days_left: int
    versions: tuple[WorkPlan, ...]
    quarter: Quarter | None
    lines: tuple[KciLine, ...]
    may: frozenset[str]
    authors: Mapping[PersonId, str]

    @property
    def rule(self) -> KciRule:
        """What the act says of plans."""
        return kci_rule(self.methodology)


def may(moment: Moment[Books], plan: WorkPlan, actor: Person) -> frozenset[str]:
    """What somebody may do with a version as it stands."""
    if actor.has_left(moment.today):
        return frozenset()
    found: set[str] = set()
    if plan.state is PlanState.DRAFT and actor.id == plan.evaluator:
        found |= {"put", "submit"}
    if agreeing_parties(moment, plan, actor):
        found |= {"agree", "send_back"}
    if plan.state is PlanState.APPROVING and actor.id == plan.approver:
        found |= {"approve", "send_back"}
    if actor.id in (plan.person, plan.evaluator) and plan.state is not PlanState.REPLACED:
        found.add("note")  # the plan is made together (S-2.12), and followed together (S-18, S-19)
    if plan.is_in_force:
        found |= _may_in_force(moment.books, plan, actor)
    return frozenset(found)


def _may_in_force(books: Books, plan: WorkPlan, actor: Person) -> set[str]:
    found: set[str] = set()
    if actor.roles & HR and plan.posted_at is None:
        found.add("post")
    if actor.id == plan.evaluator and books.work_plans.versions(plan)[0].id == plan.id:
        found.add("change")
    return found


def agreeing_parties(moment: Moment[Books], plan: WorkPlan, actor: Person) -> tuple[str, ...]:
    """The parties for which somebody can agree now (S-23a)."""
    if not plan.awaited:
        return ()
    people = parties(moment, plan)
    return tuple(party for party in plan.awaited if actor.id in people.get(party, ()))


def _may_see(moment: Moment[Books], plan: WorkPlan, actor: Person) -> bool:
    """S-18, S-19, S-23: the head, whoever sets and approves, HR, the planning unit.

    And who has a sheet to mark by it in another's place (S-2.3, S-23f), as long as he has. Whoever
    has left sees his own alone (rules §10).
    """
    if actor.id == plan.person:
        return True
    if actor.has_left(moment.today):
        return False
    if actor.id in (plan.evaluator, plan.approver) or actor.roles & {*HR, Role.PLANNING}:
        return True
    return moment.books.sheets.is_marked_by(plan.id, actor.id)


def seen_plan(moment: Moment[Books], actor: Person, plan: WorkPlanId) -> WorkPlan:
    """The version, for those who may see it; a foreign and a missing one are refused alike."""
    found = moment.books.work_plans.get(plan)
    if found is None or not _may_see(moment, found, actor):
        raise Refusal("refuse-not-found")
    return found


class WorkPlans:
    """Verbs of all who have a part in a plan."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    # Looking

    async def mine(self, actor: Person) -> tuple[PlanView, ...]:
        """The actor's own plans, the latest period first; of each the latest version (S-19)."""

        def look(moment: Moment[Books]) -> tuple[WorkPlan, ...]:
            latest: dict[PlanningId, WorkPlan] = {}
            for plan in moment.books.work_plans.of_person(actor.id):
                latest.setdefault(plan.planning, plan)
            return tuple(latest.values())

        return await self._looked(actor, look)

    async def to_set(self, actor: Person) -> tuple[PlanView, ...]:
        """The plans that the actor sets and follows (S-18)."""
        return await self._looked(
            actor, lambda moment: moment.books.work_plans.of_evaluator(actor.id)
        )

    async def waiting(self, actor: Person) -> tuple[PlanView, ...]:
        """The plans that wait for the actor's agreement, approval or posting."""

        def look(moment: Moment[Books]) -> tuple[WorkPlan, ...]:
            plans = [
                plan
                for plan in moment.books.work_plans.in_state(PlanState.AGREEING)
                if agreeing_parties(moment, plan, actor)
            ]
            plans += moment.books.work_plans.of_approver(actor.id)
            if actor.roles & HR:
                plans += moment.books.work_plans.unposted()
            return tuple(plans)

        return await self._looked(actor, look)

    async def has_part(self, actor: Person) -> bool:
        """Whether somebody has a plan, sets one, or agrees to plans by his role."""

        def look(moment: Moment[Books]) -> bool:
            if not moment.books.work_plans.plannings():
                return False
            named = moment.books.work_plans.of_person(
                actor.id
            ) or moment.books.work_plans.of_evaluator(actor.id)
            return bool(named) or Role.PLANNING in actor.roles

        return await self._moments.read(look)

    async def see(self, actor: Person, plan: WorkPlanId) -> PlanView:
        """One version. Raises Refusal."""
        return await self._moments.read(
            lambda moment: self._view(moment, seen_plan(moment, actor, plan), actor)
        )

    # Writing

    async def put(self, actor: Person, plan: WorkPlanId, index: int, kci: Kci) -> PlanView:
        """Write the КЦИ at `index`, or a further one behind the last (S-24). Raises Refusal."""
        return await self._stepped(
            actor,
            plan,
            "put",
            lambda moment, old: put(old, index, kci, self._rule(moment, old)),
        )

    async def remove(self, actor: Person, plan: WorkPlanId, index: int) -> PlanView:
        """Take a КЦИ out of a draft. Raises Refusal."""
        return await self._stepped(actor, plan, "put", lambda _, old: remove(old, index))

    async def replace_draft(self, actor: Person, plan: WorkPlanId, kcis: Sequence[Kci]) -> PlanView:
        """Put a whole sheet of КЦИ in the place of a draft's: all or none. Raises Refusal."""

        def step(moment: Moment[Books], old: WorkPlan) -> WorkPlan:
            rule = self._rule(moment, old)
            new = old
            for index in reversed(range(len(old.kcis))):
                new = remove(new, index)
            for index, kci in enumerate(kcis):
                new = put(new, index, kci, rule)
            return new

        return await self._stepped(actor, plan, "put", step)

    async def submit(self, actor: Person, plan: WorkPlanId) -> PlanView:
        """Send a draft to those who agree to it (S-23a). Raises Refusal."""

        def step(moment: Moment[Books], old: WorkPlan) -> WorkPlan:
            asked = tuple(parties(moment, old))
            return submit(old, self._rule(moment, old), asked, actor.id, moment.now)

        return await self._stepped(actor, plan, "submit", step)

    async def agree(self, actor: Person, plan: WorkPlanId) -> PlanView:
        """Agree for every party for which the actor can. Raises Refusal."""

        def step(moment: Moment[Books], old: WorkPlan) -> WorkPlan:
            new = old
            for party in agreeing_parties(moment, old, actor):
                new = agree(new, party, actor.id, moment.now)
            return new

        return await self._stepped(actor, plan, "agree", step)

    async def send_back(self, actor: Person, plan: WorkPlanId, reason: str) -> PlanView:
        """Back to whoever set it, with a reason. Raises Refusal."""
        words = require_reason(reason)
        return await self._stepped(
            actor,
            plan,
            "send_back",
            lambda moment, old: send_back(old, actor.id, moment.now, words),
        )

    async def approve(self, actor: Person, plan: WorkPlanId) -> PlanView:
        """The higher superior approves: the version before is replaced (S-2.12, S-26)."""

        def step(moment: Moment[Books], old: WorkPlan) -> WorkPlan:
            for version in moment.books.work_plans.versions(old):
                if version.is_in_force and version.id != old.id:
                    moment.books.work_plans.save(replaced(version))
            return approve(old, actor.id, moment.now)

        return await self._stepped(actor, plan, "approve", step)

    async def post(self, actor: Person, plan: WorkPlanId) -> PlanView:
        """HR has posted the plan in the system (S-23c). Raises Refusal."""
        return await self._stepped(
            actor, plan, "post", lambda moment, old: post(old, actor.id, moment.now)
        )

    async def note(self, actor: Person, plan: WorkPlanId, text: str) -> PlanView:
        """A word on the plan, or on how it goes, by the head or his evaluator. Raises Refusal."""
        words = " ".join(text.split())
        if not words:
            raise Refusal("refuse-note-empty")
        if len(words) > NOTE_LIMIT:
            raise Refusal("refuse-text-long", limit=NOTE_LIMIT, length=len(words))
        return await self._stepped(
            actor, plan, "note", lambda moment, old: noted(old, actor.id, moment.now, words)
        )

    async def change(
        self, actor: Person, plan: WorkPlanId, confirmed: Collection[str], text: str
    ) -> PlanView:
        """Begin a new version for a change of functions and structure (S-26). Raises Refusal.

        `confirmed`: which of the act's conditions the setter stands behind (X-59).

        The act sets no term for it: the ten days of S-23a are counted from this day.
        """
        words = require_reason(text)

        def change(moment: Moment[Books]) -> PlanView:
            old = seen_plan(moment, actor, plan)
            latest = moment.books.work_plans.versions(old)[0]
            if latest.id != old.id and actor.id == latest.evaluator:
                return self._view(moment, latest, actor)  # begun already
            if "change" not in may(moment, old, actor):
                raise _refusal(old, actor, "change")
            rule = self._rule(moment, old)
            due = moment.calendar.after(moment.today, rule.set_within.working_days).day
            draft = changed(old, rule, frozenset(confirmed), words, due)
            new = moment.books.work_plans.add(_as_he_stands(moment.books, draft))
            payload = {
                "plan": new.id,
                "of": old.id,
                "ground": new.ground,
                "confirmed": sorted(confirmed),
                "reason": words,
            }
            moment.record(actor, "plan-changed", payload)
            self._tell(moment, new, {new.person})
            return self._view(moment, new, actor)

        return await self._moments.write(change)

    # The one way of every step

    async def _stepped(
        self,
        actor: Person,
        plan: WorkPlanId,
        name: str,
        step: Callable[[Moment[Books], WorkPlan], WorkPlan],
    ) -> PlanView:
        def change(moment: Moment[Books]) -> PlanView:
            old = seen_plan(moment, actor, plan)
            if name not in may(moment, old, actor):
                if _is_done(old, actor, name):
                    return self._view(moment, old, actor)
                raise _refusal(old, actor, name)
            new = step(moment, old)
            moment.books.work_plans.save(new)
            self._record(moment, old, new, actor, name)
            return self._view(moment, new, actor)

        return await self._moments.write(change)

    def _record(
        self, moment: Moment[Books], old: WorkPlan, new: WorkPlan, actor: Person, name: str
    ) -> None:
        """The trail and the letters of a step."""
        if name == "put":
            return
        payload: dict[str, object] = {"plan": new.id, "version": new.version}
        if name in ("submit", "approve"):
            payload |= kcis_seal(new.kcis)
        moment.record(actor, f"plan-{name.replace('_', '-')}", payload)
        if new.steps != old.steps:
            self._tell(moment, new, self._hearers(moment, new, name) - {actor.id})

    def _hearers(self, moment: Moment[Books], plan: WorkPlan, name: str) -> set[PersonId]:
        """Who hears of a step: whoever is next, and the head once it is settled."""
        if name == "post":
            return {plan.person}
        if name == "approve":
            hr = {person.id for person in moment.books.people.with_any_role(HR)}
            return {plan.person, plan.evaluator, *hr}
        if plan.state is PlanState.DRAFT:
            return {plan.evaluator}
        if plan.state is PlanState.APPROVING:
            return {plan.approver}
        people = parties(moment, plan)
        return {person for party in plan.awaited for person in people.get(party, ())}

    def _tell(self, moment: Moment[Books], plan: WorkPlan, people: set[PersonId]) -> None:
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        details = {"plan": plan.id, "step": len(plan.steps)}
        for person in sorted(people):
            key = f"plan:{plan.id}:{len(plan.steps)}:{person}"
            write_letter(moment, person, "plan", details, key, when)

    def _rule(self, moment: Moment[Books], plan: WorkPlan) -> KciRule:
        return kci_rule(moment.act(plan.act))

    async def _looked(
        self, actor: Person, find: Callable[[Moment[Books]], tuple[WorkPlan, ...]]
    ) -> tuple[PlanView, ...]:
        def look(moment: Moment[Books]) -> tuple[PlanView, ...]:
            if actor.has_left(moment.today):
                return ()
            return tuple(self._view(moment, plan, actor) for plan in find(moment))

        return await self._moments.read(look)

    def _view(self, moment: Moment[Books], plan: WorkPlan, actor: Person) -> PlanView:
        act = moment.act(plan.act)
        report = moment.books.work_plans.last_sent(plan.id)
        quarter = plan.period.quarters[0] if report is None else report.period
        table = table_for(moment, plan, quarter)
        return PlanView(
            plan=plan,
            methodology=act,
            evaluator=known_person(moment.books, plan.evaluator),
            approver=known_person(moment.books, plan.approver),
            event=plan_event(act, plan.period, moment.calendar),
            today=moment.today,
            days_left=moment.calendar.working_days_left(moment.today, plan.due),
            versions=moment.books.work_plans.versions(plan),
            quarter=None if report is None else quarter,
            lines=lines_of(plan, quarter, report, table),
            may=may(moment, plan, actor),
            authors=_authors(moment.books, plan),
        )


def _as_he_stands(books: Books, plan: WorkPlan) -> WorkPlan:
    """A new version names the post that its head holds now (S-26)."""
    head = known_person(books, plan.person)
    return replace(
        plan, person_name=head.name, person_position=head.position, person_unit=head.unit
    )


def _authors(books: Books, plan: WorkPlan) -> Mapping[PersonId, str]:
    people = books.people.some({note.person for note in plan.notes}) if plan.notes else {}
    return {person: one.name for person, one in people.items()}


def _refusal(plan: WorkPlan, actor: Person, name: str) -> Refusal:
    """Why somebody who sees a version can't take a step: it isn't his, or not its time."""
    theirs = {
        "put": plan.evaluator,
        "submit": plan.evaluator,
        "change": plan.evaluator,
        "approve": plan.approver,
    }
    if theirs.get(name, actor.id) != actor.id:
        return Refusal("refuse-role")
    return Refusal("refuse-plan-state", state=plan.state.value)


def _is_done(plan: WorkPlan, actor: Person, name: str) -> bool:
    """Whether the step's effect is there already: a second tap changes nothing."""
    last_round = plan.round
    if name == "submit":
        return plan.state in (PlanState.AGREEING, PlanState.APPROVING) and any(
            step.kind == "submitted" and step.person == actor.id for step in last_round
        )
    if name == "agree":
        return any(s.kind.startswith("agreed-") and s.person == actor.id for s in last_round)
    if name == "approve":
        return plan.is_in_force and plan.approver == actor.id
    if name == "post":
        return plan.posted_at is not None and bool(actor.roles & HR)
    return False
