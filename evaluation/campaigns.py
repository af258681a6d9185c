"""A quarter's evaluation: who is evaluated by whom on which form, fixed at its opening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import NewType

from evaluation.allowed_tables import with_loaded
from evaluation.beginning import told_forms
from evaluation.calendar import Calendar, Quarter
from evaluation.eligibility import judge
from evaluation.methodology import QUARTER_MARK, Event, Methodology, Route, Shelf, load_stored
from evaluation.office import Office
from evaluation.ports import Books, Clock, Store
from evaluation.refusal import Refusal
from evaluation.staff import Person, PersonId, known_person, require_hr, require_reason
from evaluation.work_plans import PlanPeriod, WorkPlan, WorkPlanId, too_late_for_kci

CampaignId = NewType("CampaignId", int)


NO_PLANS: Mapping[PersonId, WorkPlan] = MappingProxyType({})


@dataclass(frozen=True)
class Campaign:
    """An opened quarter; `deadline` is the legal last day for signing (M-4a)."""

    id: CampaignId
    act: str
    period: Quarter
    opened_at: datetime
    deadline: date
    state: str


@dataclass(frozen=True)
class LeftOut:
    """Why somebody has no sheet: a text key, the rule, and HR's words where HR decided."""

    key: str
    rule: str
    reason: str = ""


@dataclass(frozen=True)
class Member:
    """A person as he stood at the opening."""

    person: Person
    days_worked: int | None
    left_out: LeftOut | None = None


@dataclass(frozen=True)
class NewSheet:
    """A sheet to be opened: whose, on which form, by whom, and under which rule.

    `plan`: the work plan whose КЦИ are its rows, None on other forms.
    """

    person: PersonId
    form: str
    evaluator: PersonId
    rule: str
    plan: WorkPlanId | None = None


@dataclass(frozen=True)
class Choices:
    """What HR decides before the opening.

    `full_quarter`: people without an entered number worked every working day of their tenure
    (A-05, HR confirms it). `apparatus_head`: M-3e, who evaluates those under the first head.
    """

    full_quarter: bool = False
    apparatus_head: PersonId | None = None


@dataclass(frozen=True)
class Plan:
    """What an opening would do, shown before it is done."""

    methodology: Methodology
    period: Quarter
    events: tuple[Event, ...]
    members: tuple[Member, ...]
    sheets: tuple[NewSheet, ...]
    first_head: PersonId | None
    under_first_head: int

    @property
    def left_out(self) -> tuple[Member, ...]:
        """Those who get no sheet, each with why."""
        return tuple(member for member in self.members if member.left_out)

    @property
    def days_unknown(self) -> tuple[Member, ...]:
        """Those for whom HR has yet to enter or confirm the days worked (M-5b)."""
        return tuple(
            m
            for m in self.left_out
            if m.left_out and m.left_out.key == "left-out-days-worked-unknown"
        )

    def per_evaluator(self) -> Counter[PersonId]:
        """How many sheets each evaluator gets."""
        return Counter(sheet.evaluator for sheet in self.sheets)


def evaluator_of(
    person: Person, route: Route, by_id: Mapping[PersonId, Person], day: date
) -> PersonId | None:
    """M-16: the immediate superior, or the head of the unit or body above; nobody left as of `day`.

    The head of the unit is the nearest superior who heads one; above all units it is the chief.
    """
    superior = by_id.get(person.superior) if person.superior else None
    seen = {person.id}
    while superior is not None and superior.id not in seen:
        seen.add(superior.id)
        heads = superior.is_unit_head or superior.superior is None or route.evaluator == "superior"
        if heads and not superior.has_left(day):
            return superior.id
        superior = by_id.get(superior.superior) if superior.superior else None
    return None


def first_head_of(people: Sequence[Person], day: date) -> PersonId | None:
    """The first head of the body (M-3e): who answers to nobody and has the most people under him.

    Somebody of whom the staff file says nothing yet stands under nobody too, but above nobody.
    """
    under = Counter(p.superior for p in people)
    chiefs = [p.id for p in people if p.superior is None and not p.has_left(day)]
    return max(chiefs, key=lambda chief: under[chief], default=None)


def plan_opening(
    methodology: Methodology,
    period: Quarter,
    people: Sequence[Person],
    days_worked: Mapping[PersonId, int],
    busy: frozenset[PersonId],
    choices: Choices,
    calendar: Calendar,
    today: date,
    plans: Mapping[PersonId, WorkPlan] = NO_PLANS,
) -> Plan:
    """Decide everybody's sheet. `busy` have one for this period already. Pure.

    `plans`: the work plans in force, under this act.
    Raises Refusal: the quarter hasn't ended, the act doesn't know a category (X-30).
    """
    if today <= period.last_day:
        raise Refusal("refuse-quarter-running", period=str(period))
    present = [p for p in people if not p.has_left(period.first_day)]
    strange = sorted(
        {p.category for p in present if p.in_corpus_b and not methodology.knows(p.category)}
    )
    if strange:
        raise Refusal("refuse-categories", categories=", ".join(strange))
    by_id = {person.id: person for person in people}
    first_head = first_head_of(people, today)
    events = methodology.schedule(period, calendar)
    members: list[Member] = []
    sheets: list[NewSheet] = []
    under = 0
    for person in present:
        worked = days_worked.get(person.id)
        if worked is None and choices.full_quarter:
            worked = tenure_days(person, period, calendar)
        outcome = _sheet_of(methodology, period, person, worked, by_id, busy, calendar, today)
        if isinstance(outcome, NewSheet):
            outcome = with_plan(outcome, methodology, person, plans.get(person.id), period)
        if isinstance(outcome, LeftOut):
            members.append(Member(person, worked, outcome))
            continue
        theirs = outcome.evaluator == first_head == person.superior  # M-3e: directly subordinate
        under += theirs
        if theirs and choices.apparatus_head not in (None, person.id):
            assert choices.apparatus_head is not None
            rule = methodology.reference("apparatus_head").rule
            outcome = replace(outcome, evaluator=choices.apparatus_head, rule=rule)
        members.append(Member(person, worked))
        sheets.append(outcome)
    return Plan(methodology, period, events, tuple(members), tuple(sheets), first_head, under)


def tenure_days(person: Person, period: Quarter, calendar: Calendar) -> int:
    """Working days between the first and last day on the post inside the period."""
    first = max(person.appointed or period.first_day, period.first_day)
    last = min(person.dismissed or period.last_day, period.last_day)
    return calendar.working_days_between(first, last) if first <= last else 0


def _sheet_of(
    methodology: Methodology,
    period: Quarter,
    person: Person,
    worked: int | None,
    by_id: Mapping[PersonId, Person],
    busy: frozenset[PersonId],
    calendar: Calendar,
    today: date,
) -> NewSheet | LeftOut:
    if not person.in_corpus_b:
        return LeftOut("left-out-not-corpus-b", methodology.references["subjects"].rule)
    if person.id in busy:
        rule = methodology.event(QUARTER_MARK, period, calendar).source.rule
        return LeftOut("left-out-already", rule)
    verdict = judge(
        methodology.eligibility, period, person.appointed, person.dismissed, worked, calendar
    )
    if not verdict.eligible:
        return LeftOut(f"left-out-{verdict.reason}", verdict.source.rule)
    route = methodology.route_for(person)
    evaluator = evaluator_of(person, route, by_id, today)
    if evaluator is None:
        return LeftOut("left-out-no-evaluator", route.source.rule)
    return NewSheet(person.id, route.form, evaluator, route.source.rule)


def with_plan(
    sheet: NewSheet, act: Methodology, person: Person, plan: WorkPlan | None, period: Quarter
) -> NewSheet | LeftOut:
    """A sheet of КЦИ with its rows, or why there are none: it is never a ranking then (X-43)."""
    if act.forms[sheet.form].method != "kci":
        return sheet
    if plan is not None:
        return replace(sheet, plan=plan.id)
    rule = act.kci
    assert rule is not None  # an act with such a form has it
    if too_late_for_kci(person, rule, PlanPeriod.of(rule, period.first_day)):
        return LeftOut("left-out-no-kci", rule.least_months_source.rule)
    return LeftOut("left-out-no-plan", rule.set_within.source.rule)


def plans_under(
    books: Books, office: Office, act: str, period: Quarter
) -> Mapping[PersonId, WorkPlan]:
    """The work plans that the quarter is evaluated by: those of this act (X-30).

    A version that came into force after the quarter doesn't judge it, where there was one before.
    """
    found = books.work_plans.approved_of(period, office.end_of(period.last_day))
    return {
        person: plan for person, plan in found.items() if books.campaigns.act(plan.act)[0] == act
    }


def refuse_other_act(books: Books, act: str, period: Quarter) -> None:
    """The rules of two acts are never mixed: one act a quarter (X-30). Raises Refusal."""
    for campaign in books.campaigns.all():
        stands = campaign.period == period and campaign.state != "cancelled"
        if stands and books.campaigns.act(campaign.act)[0] != act:
            raise Refusal("refuse-other-act", period=str(period))


class Acts:
    """The acts as campaigns opened them, parsed once each: an office may edit its file later."""

    def __init__(self) -> None:
        self._parsed: dict[str, Methodology] = {}

    def of(self, books: Books, digest: str) -> Methodology:
        """The act of a campaign, by the digest of its text."""
        found = self._parsed.get(digest)
        if found is None:
            key, text = books.campaigns.act(digest)
            found = self._parsed.setdefault(digest, load_stored(text, key))
        return found


def last_opened(books: Books) -> str | None:
    """The digest of the act of the latest quarter or planning; a cancelled quarter is none."""
    opened = [(one.opened_at, one.act) for one in books.campaigns.all() if one.state != "cancelled"]
    opened += [(planning.opened_at, planning.act) for planning in books.work_plans.plannings()]
    return max(opened)[1] if opened else None


def known_campaign(books: Books, campaign: CampaignId) -> Campaign:
    """The campaign, or a refusal."""
    found = books.campaigns.get(campaign)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def open_campaign(books: Books, campaign: CampaignId) -> Campaign:
    """The campaign if it is still going on. Raises Refusal."""
    found = known_campaign(books, campaign)
    if found.state != "open":
        raise Refusal("refuse-campaign-cancelled")
    return found


class Campaigns:
    """Verbs of the quarter: plan it, open it, list, cancel."""

    def __init__(self, store: Store, clock: Clock, office: Office, shelf: Shelf) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._shelf = shelf

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that a campaign can be opened under."""
        return tuple(self._shelf)

    async def in_force(self, actor: Person) -> Methodology | None:
        """The act that the body lives under, as its file is now (X-30). Raises Refusal.

        None before the first opening, or when the file is gone.
        """
        require_hr(actor)

        def look(books: Books) -> Methodology | None:
            digest = last_opened(books)
            return None if digest is None else self._shelf.get(books.campaigns.act(digest)[0])

        return await self._store.read(look)

    def quarters(self) -> tuple[Quarter, Quarter]:
        """What can be opened: the quarter that ended last, and the one before it."""
        last = Quarter.of(self._office.day(self._clock.now())).previous()
        return last, last.previous()

    async def plan(self, actor: Person, act: str, period: Quarter, choices: Choices) -> Plan:
        """What opening would do. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: self._planned(books, act, period, choices))

    async def open(
        self, actor: Person, act: str, period: Quarter, choices: Choices, expected: int
    ) -> Campaign:
        """Open the quarter in one transaction; `expected` sheets were shown. Raises Refusal."""
        require_hr(actor)
        now = self._clock.now()

        def do(books: Books) -> Campaign:
            plan = self._planned(books, act, period, choices)
            plan = replace(plan, methodology=with_loaded(books, plan.methodology))
            if not plan.sheets:
                raise Refusal("refuse-nobody-to-evaluate", period=str(period))
            if len(plan.sheets) != expected:
                raise Refusal("refuse-plan-changed", count=len(plan.sheets))
            calendar = books.days.calendar()
            event = plan.methodology.event(QUARTER_MARK, period, calendar)
            campaign = books.campaigns.open(plan, event.day, actor, now)
            payload = {
                "campaign": campaign.id,
                "period": str(period),
                "act": plan.methodology.digest,
                "sheets": len(plan.sheets),
                "full_quarter": choices.full_quarter,
                "apparatus_head": choices.apparatus_head,
            }
            books.trail.add(now, actor, "campaign-opened", payload)
            when = self._office.next_working_hour(now, calendar)
            # Of one's two letters the one with work to do comes last, below the other.
            forms = told_forms(plan.methodology)
            books.outbox.tell_evaluatees(campaign.id, forms, now, when)
            books.outbox.tell_evaluators(campaign.id, now, when)
            return campaign

        return await self._store.write(do)

    def _planned(self, books: Books, act: str, period: Quarter, choices: Choices) -> Plan:
        methodology = self._shelf.get(act)
        if methodology is None:
            raise Refusal("refuse-not-found")
        refuse_other_act(books, act, period)
        today = self._office.day(self._clock.now())
        if choices.apparatus_head is not None:
            head = known_person(books, choices.apparatus_head)
            if head.has_left(today):
                raise Refusal("refuse-evaluator-left", person=head.name)
        return plan_opening(
            methodology,
            period,
            books.people.all(),
            books.people.days_worked(period),
            books.campaigns.busy(period),
            choices,
            books.days.calendar(),
            today,
            plans_under(books, self._office, act, period),
        )

    async def all(self, actor: Person) -> tuple[Campaign, ...]:
        """Every campaign, newest first. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: books.campaigns.all())

    async def cancel(self, actor: Person, campaign: CampaignId, reason: str) -> Campaign:
        """Withdraw a campaign of which nothing has been signed. Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)

        def act(books: Books) -> Campaign:
            found = known_campaign(books, campaign)
            if found.state == "cancelled":
                return found
            if books.campaigns.ever_signed(campaign):
                raise Refusal("refuse-cancel-signed")
            books.campaigns.cancel(campaign, words)
            books.trail.add(
                self._clock.now(),
                actor,
                "campaign-cancelled",
                {"campaign": campaign, "reason": words},
            )
            return replace(found, state="cancelled")

        return await self._store.write(act)
