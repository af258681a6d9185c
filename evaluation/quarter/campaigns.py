"""A quarter's evaluation: who is evaluated by whom on which form, fixed at its opening."""

from __future__ import annotations

from dataclasses import replace

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.loaded_table import with_loaded
from evaluation.law.schedule import QUARTER_MARK
from evaluation.law.shelf import Shelf
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.books import Books
from evaluation.quarter.found import known_campaign, last_opened, plans_under, refuse_other_act
from evaluation.quarter.nouns import Campaign, Choices, Plan
from evaluation.quarter.opening import plan_opening
from evaluation.staff.found import known_person


class Campaigns:
    """Verbs of the quarter: plan it, open it, list, cancel."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, shelf: Shelf) -> None:
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
            return None if digest is None else self._shelf.get(books.acts.text(digest)[0])

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
