"""The evaluation of a period: who is evaluated by whom on which form, fixed at its opening."""

from __future__ import annotations

from dataclasses import replace

from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period, Year
from evaluation.law.act import Methodology
from evaluation.law.loaded_table import with_loaded
from evaluation.law.moment import Moment, Moments
from evaluation.law.shelf import Shelf
from evaluation.quarter.apparatus import ToldDecision, decided, decision_for
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign, last_opened, plans_under, refuse_other_act
from evaluation.quarter.nouns import Campaign, Choices, HeadDecision, Plan
from evaluation.quarter.opening import plan_opening
from evaluation.quarter.schedules import refuse_unscheduled, schedule_state
from evaluation.quarter.years import reform_year
from evaluation.staff.found import known_person


class Campaigns:
    """Verbs of a campaign: plan it, open it, list, cancel."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that a campaign can be opened under."""
        return tuple(self._shelf)

    async def in_force(self, actor: Person) -> Methodology | None:
        """The act that the body lives under, as its file is now (X-30). Raises Refusal.

        None before the first opening, or when the file is gone.
        """
        require_hr(actor)

        def look(moment: Moment[Books]) -> Methodology | None:
            digest = last_opened(moment.books)
            return None if digest is None else self._shelf.get(moment.books.acts.text(digest)[0])

        return await self._moments.read(look)

    async def periods(self, act: str) -> tuple[Period, ...]:
        """What can be opened under an act: its quarters and years that ended last. Raises Refusal.

        Of the running ones those whose evaluation begins so early (V-14, X-33).
        """
        methodology = self._shelf.get(act)
        if methodology is None:
            raise Refusal("refuse-not-found")

        def look(moment: Moment[Books]) -> tuple[Period, ...]:
            running = Quarter.of(moment.today)
            last, year = running.previous(), moment.today.year
            found = (running, last, last.previous(), Year(year), Year(year - 1))
            return tuple(
                period
                for period in found
                if methodology.opens(period)
                and moment.today >= methodology.opens_from(period, moment.calendar)
            )

        return await self._moments.read(look)

    async def plan(self, actor: Person, act: str, period: Period, choices: Choices) -> Plan:
        """What opening would do. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._planned(moment, act, period, choices))

    async def open(
        self, actor: Person, act: str, period: Period, choices: Choices, expected: int
    ) -> Campaign:
        """Open the period in one transaction; `expected` sheets were shown. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> Campaign:
            plan = self._planned(moment, act, period, choices)
            plan = replace(plan, methodology=with_loaded(moment.books, plan.methodology))
            refuse_unscheduled(moment, plan.methodology, period)
            if not plan.sheets:
                raise Refusal("refuse-nobody-to-evaluate", period=str(period))
            if len(plan.sheets) != expected:
                raise Refusal("refuse-plan-changed", count=len(plan.sheets))
            if len(plan.by_superior) != choices.by_superior:
                raise Refusal("refuse-superiors-unconfirmed", count=len(plan.by_superior))
            event = plan.methodology.due(period, moment.calendar)
            last = None if event is None else event.day
            campaign = moment.books.campaigns.open(plan, last, actor, moment.now)
            payload: dict[str, object] = {
                "campaign": campaign.id,
                "period": str(period),
                "act": plan.methodology.digest,
                "sheets": len(plan.sheets),
                "full_quarter": choices.full_quarter,
                "by_superior": choices.by_superior,
                "apparatus_head": choices.apparatus_head,
            }
            if plan.methodology.is_rehearsal(period):
                payload["rehearsal"] = True
            moment.record(actor, "campaign-opened", payload)
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            # Of one's two letters the one with work to do comes last, below the other.
            forms = told_forms(plan.methodology)
            moment.books.outbox.tell_evaluatees(campaign.id, forms, moment.now, when)
            moment.books.outbox.tell_evaluators(campaign.id, moment.now, when)
            named = plan.methodology.named_servants
            if named is not None:
                moment.books.outbox.ask_to_name(campaign.id, named.over, moment.now, when)
            return campaign

        return await self._moments.write(change)

    def _planned(self, moment: Moment[Books], act: str, period: Period, choices: Choices) -> Plan:
        methodology = self._shelf.get(act)
        if methodology is None:
            raise Refusal("refuse-not-found")
        refuse_other_act(moment.books, act, period)
        plan = plan_opening(
            methodology,
            period,
            moment.books.people.all(),
            moment.books.people.days_worked(period),
            moment.books.campaigns.busy(period),
            choices,
            moment.calendar,
            moment.today,
            plans_under(moment, act, period),
        )
        plan = replace(plan, scheduled=schedule_state(moment, methodology, period))
        if choices.apparatus_head is None:
            return plan
        return replace(plan, decision=self._decision(moment, plan, choices.apparatus_head))

    def _decision(self, moment: Moment[Books], plan: Plan, head: PersonId) -> HeadDecision:
        """M-3e: no sheet goes to the head of the apparatus without one. Raises Refusal."""
        plan.methodology.reference("apparatus_head")
        if head not in plan.apparatus:
            raise Refusal("refuse-no-apparatus-head", person=known_person(moment.books, head).name)
        decision = decision_for(moment, plan.period, head)
        if decision is None:
            raise Refusal("refuse-no-decision")
        return decision

    async def decide_apparatus(
        self, actor: Person, act: str, period: Period, head: PersonId, told: ToldDecision
    ) -> HeadDecision:
        """HR writes down the first head's decision before the opening. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> HeadDecision:
            methodology = self._shelf.get(act)
            if methodology is None:
                raise Refusal("refuse-not-found")
            return decided(moment, actor, methodology, period, head, told)

        return await self._moments.write(change)

    async def all(self, actor: Person) -> tuple[Campaign, ...]:
        """Every campaign, newest first. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.campaigns.all())

    async def cancel(self, actor: Person, campaign: CampaignId, reason: str) -> Campaign:
        """Withdraw a campaign of which nothing has been signed. Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> Campaign:
            found = known_campaign(moment.books, campaign)
            if found.state == "cancelled":
                return found
            if moment.books.campaigns.ever_signed(campaign):
                raise Refusal("refuse-cancel-signed")
            moment.books.campaigns.cancel(campaign, words)
            moment.record(actor, "campaign-cancelled", {"campaign": campaign, "reason": words})
            for person in moment.books.results.people_of(found.period.year):
                reform_year(moment, person, found.period.year)  # it may have waited for this one
            return replace(found, state="cancelled")

        return await self._moments.write(change)
