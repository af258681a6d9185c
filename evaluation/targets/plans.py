"""The plan of a year: written and signed by the servant and his immediate superior (V-10 to V-13).

There is no approval above them, no agreement with HR, no least number of targets, and no list of
grounds for a change: those are other acts'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, TargetYearId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.shelf import Shelf
from evaluation.targets.books import Books
from evaluation.targets.found import (
    Planner,
    followed,
    known_year,
    plan_of,
    planners,
    rule_of,
    year_of,
)
from evaluation.targets.nouns import TargetPlan, TargetYear, ToldTarget
from evaluation.targets.plan_steps import added, dropped, reopened, signed
from evaluation.targets.plan_view import TargetPlanView, plan_view, role_of

Step = Callable[[TargetPlan], TargetPlan]


@dataclass(frozen=True)
class PlanLine:
    """Where somebody's plan stands: "nobody" (no superior), "empty", "written", "half" (one has
    signed), "in-force"; `is_late`: its day has passed without both signatures.
    """

    person: Person
    state: str
    is_late: bool


@dataclass(frozen=True)
class PlanOverview:
    """The plans of a year that the reader follows: everybody's for HR, else those of his people."""

    year: TargetYear
    methodology: Methodology
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True)
class TargetPart:
    """What somebody has to do with the plans of a year: one of his own, and those of his people."""

    year: TargetYear
    has_own: bool
    follows: bool


class TargetPlans:
    """Verbs: open a year, list, look; write, drop, sign, begin the next plan."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    def acts(self) -> tuple[Methodology, ...]:
        """The acts that have plans of targets."""
        return tuple(act for act in self._shelf if act.targets is not None)

    async def openable(self, actor: Person) -> tuple[tuple[Methodology, int], ...]:
        """Of which years plans can be opened: the last, this, and in December the next one."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[tuple[Methodology, int], ...]:
            this = moment.today.year
            years = (*((this + 1,) if moment.today.month == 12 else ()), this, this - 1)
            return tuple(
                (act, year)
                for act in self.acts()
                for year in years
                if year_of(moment, act.key, year) is None
            )

        return await self._moments.read(look)

    async def parts(self, actor: Person) -> tuple[TargetPart, ...]:
        """In which years somebody has a plan himself, or follows those of his people (V-13)."""

        def look(moment: Moment[Books]) -> tuple[TargetPart, ...]:
            found = []
            for year in followed(moment):
                everybody = planners(moment, year)
                follows = any(_is_his(actor, planner) for planner in everybody.values())
                if actor.id in everybody or follows:
                    found.append(TargetPart(year, actor.id in everybody, follows))
            return tuple(found)

        return await self._moments.read(look)

    async def years(self, actor: Person) -> tuple[TargetYear, ...]:
        """Every year whose plans were opened, the latest first. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.target_plans.years())

    async def open(self, actor: Person, act: str, year: int) -> TargetYear:
        """Open the plans of a year; whoever writes one is told. Opened already: that one."""
        require_hr(actor)
        found = self._shelf.get(act)
        if found is None:
            raise Refusal("refuse-not-found")
        rule_of(found)

        def change(moment: Moment[Books]) -> TargetYear:
            known = year_of(moment, act, year)
            if known is not None:
                return known
            if not moment.today.year - 1 <= year <= moment.today.year + 1:
                raise Refusal("refuse-not-found")
            opened = moment.books.target_plans.open(found, year, actor, moment.now)
            moment.record(actor, "target-plans-opened", {"year": year, "act": found.digest})
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            for person in sorted(_concerned(planners(moment, opened))):
                key = f"target-plans:{opened.id}:{person}"
                write_letter(moment, person, "digest", {}, key, when)
            return opened

        return await self._moments.write(change)

    async def board(self, actor: Person, year: TargetYearId) -> PlanOverview:
        """HR follows everybody's plans, a superior those of his people (V-13). Raises Refusal."""

        def look(moment: Moment[Books]) -> PlanOverview:
            found = known_year(moment, year)
            lines = tuple(
                _line(moment, found, planner)
                for planner in planners(moment, found).values()
                if actor.roles & HR or _is_his(actor, planner)
            )
            if not lines:
                raise Refusal("refuse-not-found")
            ranked = sorted(lines, key=lambda line: (line.person.unit, line.person.name))
            return PlanOverview(found, moment.act(found.act), tuple(ranked))

        return await self._moments.read(look)

    async def see(self, actor: Person, year: TargetYearId, person: PersonId) -> TargetPlanView:
        """A plan as the actor may see it. Raises Refusal."""
        return await self._moments.read(lambda moment: plan_view(moment, actor, year, person))

    async def add(
        self,
        actor: Person,
        year: TargetYearId,
        person: PersonId,
        version: int,
        told: ToldTarget,
    ) -> TargetPlanView:
        """Write a target with its expected result (V-12). Raises Refusal: a fifth one."""

        def change(moment: Moment[Books]) -> TargetPlanView:
            view = _writable(moment, actor, year, person, version)
            plan = added(view.plan, view.rule, told)
            return _kept(moment, actor, plan, ("target-added", {}))

        return await self._moments.write(change)

    async def drop(
        self, actor: Person, year: TargetYearId, person: PersonId, version: int, number: int
    ) -> TargetPlanView:
        """Take a target off. Raises Refusal."""

        def change(moment: Moment[Books]) -> TargetPlanView:
            view = _writable(moment, actor, year, person, version)
            plan = dropped(view.plan, number)
            return _kept(moment, actor, plan, ("target-dropped", {"target": number}))

        return await self._moments.write(change)

    async def sign(
        self, actor: Person, year: TargetYearId, person: PersonId, version: int
    ) -> TargetPlanView:
        """Sign the plan as it was shown (app. 1). Raises Refusal: under half is measurable.

        The other one is asked for his signature; once both are there the organisational department
        and the head of the department have their copies, and are told (V-13). Twice is once.
        """

        def change(moment: Moment[Books]) -> TargetPlanView:
            view = plan_view(moment, actor, year, person)
            role = role_of(view.reader)
            if view.plan.version != version:
                raise Refusal("refuse-points-changed")
            if view.plan.is_signed_by(role):
                return view
            if "sign" not in view.may:
                raise Refusal("refuse-not-found")
            plan = signed(view.plan, view.rule, role, moment.now)
            seen = _kept(moment, actor, plan, ("target-plan-signed", {"role": role}))
            _tell(moment, actor, view.planner, seen.plan)
            return seen

        return await self._moments.write(change)

    async def reopen(self, actor: Person, year: TargetYearId, person: PersonId) -> TargetPlanView:
        """Begin the next plan, with the targets of the one in force. Raises Refusal."""

        def change(moment: Moment[Books]) -> TargetPlanView:
            view = plan_view(moment, actor, year, person)
            role_of(view.reader)
            plan = reopened(view.plan)
            return _kept(moment, actor, plan, ("target-plan-reopened", {}))

        return await self._moments.write(change)


def _writable(
    moment: Moment[Books], actor: Person, year: TargetYearId, person: PersonId, version: int
) -> TargetPlanView:
    """The plan that somebody writes on, as he saw it. Raises Refusal."""
    view = plan_view(moment, actor, year, person)
    role_of(view.reader)
    if "write" not in view.may:
        in_force = view.plan.is_in_force
        raise Refusal("refuse-targets-in-force" if in_force else "refuse-targets-no-superior")
    if view.plan.version != version:
        raise Refusal("refuse-points-changed")
    return view


def _kept(
    moment: Moment[Books],
    actor: Person,
    plan: TargetPlan,
    told: tuple[str, Mapping[str, object]],
) -> TargetPlanView:
    """Keep a step, and enter it into the trail."""
    saved = moment.books.target_plans.save(plan)
    act, payload = told
    about = {"year": saved.year, "person": saved.person, "revision": saved.revision}
    moment.record(actor, act, {**about, "version": saved.version, **payload})
    return plan_view(moment, actor, saved.year, saved.person)


def _tell(moment: Moment[Books], actor: Person, planner: Planner, plan: TargetPlan) -> None:
    """The other is asked to sign; of a plan in force those hear who have a copy of it (V-13)."""
    assert planner.superior is not None  # else nobody could sign
    person = planner.person.id
    about = {"year": plan.year, "person": person}
    mark = f"{plan.year}:{person}:{plan.revision}:{plan.version}"
    if not plan.is_in_force:
        other = planner.superior.id if actor.id == person else person
        write_letter(moment, other, "targets-plan-sign", about, f"target-sign:{mark}:{other}")
        return
    hr = (one for one in moment.books.people.with_any_role(HR) if not one.has_left(moment.today))
    copies = {one.id for one in hr} | ({planner.head.id} if planner.head else set())
    for reader in sorted(copies - {person, planner.superior.id}):
        write_letter(moment, reader, "targets-plan-copy", about, f"target-copy:{mark}:{reader}")


def _concerned(found: Mapping[PersonId, Planner]) -> set[PersonId]:
    """Who has a plan to write or to sign."""
    superiors = {one.superior.id for one in found.values() if one.superior is not None}
    return superiors | {person for person, one in found.items() if one.superior is not None}


def _is_his(actor: Person, planner: Planner) -> bool:
    above = (planner.superior, planner.head)
    return any(one is not None and one.id == actor.id for one in above)


def _line(moment: Moment[Books], year: TargetYear, planner: Planner) -> PlanLine:
    plan = plan_of(moment, year, planner)
    state = plan_state(planner, plan)
    late = moment.today > planner.event.late_after
    has_one = moment.books.target_plans.in_force(year.id, planner.person.id) is not None
    return PlanLine(planner.person, state, late and not has_one)


def plan_state(planner: Planner, plan: TargetPlan) -> str:
    """See `PlanLine.state`."""
    if planner.superior is None:
        return "nobody"
    if plan.is_in_force:
        return "in-force"
    if plan.servant_at is not None or plan.superior_at is not None:
        return "half"
    return "written" if plan.targets else "empty"
