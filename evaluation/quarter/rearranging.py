"""HR's acts on a campaign in progress: each with a reason, each in the trail."""

from __future__ import annotations

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.law.eligibility import judge
from evaluation.law.stored import Acts
from evaluation.law.words import Source
from evaluation.quarter.beginning import told_forms
from evaluation.quarter.books import Books
from evaluation.quarter.found import open_campaign, plans_under
from evaluation.quarter.nouns import Campaign, LeftOut, Member, NewSheet, Sheet
from evaluation.quarter.opening import tenure_days, with_plan
from evaluation.quarter.years import reform_year
from evaluation.staff.found import known_person
from evaluation.staff.routes import evaluator_of


def _directly_under(books: Books, first_head: PersonId, sheets: list[Sheet]) -> list[Sheet]:
    """The sheets of those whom M-3e speaks of: nobody's, if the evaluator isn't the first head."""
    if known_person(books, first_head).superior is not None:
        return []
    people = books.people.some({sheet.person for sheet in sheets})
    return [sheet for sheet in sheets if people[sheet.person].superior == first_head]


def moved_by(methodology: Methodology, why: str) -> Source:
    """The rule by which sheets go to another: "substitute" (M-3c) or "apparatus_head" (M-3e).

    Where the act has no word on substitutes, what it says of the evaluator serves. Raises Refusal:
    the act doesn't know the head of the apparatus as an evaluator.
    """
    if why == "substitute" and why not in methodology.references:
        return methodology.titles["evaluator"].source
    return methodology.reference(why)


class Rearranging:
    """Verbs: substitute an absent evaluator, correct a wrong one, leave out, add."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def substitute(
        self, actor: Person, campaign: CampaignId, absent: PersonId, to: PersonId, reason: str
    ) -> int:
        """M-3c: the person replacing an absent evaluator evaluates. How many sheets moved."""
        return await self._move_all(actor, campaign, absent, to, reason, "substitute")

    async def give_to_apparatus_head(
        self, actor: Person, campaign: CampaignId, first_head: PersonId, to: PersonId, reason: str
    ) -> int:
        """M-3e: by the first head's decision those right under him are evaluated by another."""
        return await self._move_all(actor, campaign, first_head, to, reason, "apparatus_head")

    async def _move_all(
        self,
        actor: Person,
        campaign: CampaignId,
        old: PersonId,
        to: PersonId,
        reason: str,
        why: str,
    ) -> int:
        require_hr(actor)
        words = require_reason(reason)

        def act(books: Books) -> int:
            methodology = self._acts.of(books, open_campaign(books, campaign).act)
            rule = moved_by(methodology, why).rule
            drafts = [
                sheet
                for sheet in books.sheets.of_evaluator(old, campaign)
                if not sheet.is_signed and sheet.person != to
            ]
            if why == "apparatus_head":
                drafts = _directly_under(books, old, drafts)
            if [sheet.person for sheet in drafts] == [actor.id]:
                raise Refusal("refuse-own-sheet")
            drafts = [sheet for sheet in drafts if sheet.person != actor.id]
            if not drafts:
                raise Refusal("refuse-nothing-to-move")
            for sheet in drafts:
                # Who replaces a named servant counts as named too.
                named_by = sheet.named_by if why == "substitute" else None
                self._give(books, actor, sheet, to, rule, words, named_by)
            self._tell(books, campaign, to)
            return len(drafts)

        return await self._store.write(act)

    async def correct_evaluator(
        self, actor: Person, sheet: SheetId, to: PersonId, reason: str
    ) -> None:
        """Give one open sheet to its right evaluator, who begins empty. Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)

        def act(books: Books) -> None:
            found = self._draft(books, actor, sheet)
            if found.evaluator == to:
                return
            route = self._acts.of(books, found.act).route_for(known_person(books, found.person))
            self._give(books, actor, found, to, route.source.rule, words)
            self._tell(books, found.campaign, to)

        await self._store.write(act)

    async def leave_out(self, actor: Person, sheet: SheetId, key: str, reason: str) -> None:
        """Withdraw one open sheet: `key` "other", or "seconded" (M-3d). Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)
        if key not in ("other", "seconded"):
            raise Refusal("refuse-not-found")

        def act(books: Books) -> None:
            found = self._draft(books, actor, sheet)
            methodology = self._acts.of(books, found.act)
            source = methodology.eligibility.source
            if key == "seconded":
                source = methodology.reference(key)
            books.sheets.withdraw(sheet)
            left_out = LeftOut(f"left-out-{key}", source.rule, words)
            books.campaigns.leave_out(found.campaign, found.person, left_out)
            # A reopened quarter falls out of the year, or was the last one the year waited for.
            year, now = found.period.year, self._clock.now()
            reform_year(books, self._acts, self._office, found.person, year, now)
            payload = {"sheet": sheet, "person": found.person, "why": key, "reason": words}
            books.trail.add(now, actor, "left-out", payload)

        await self._store.write(act)

    async def add(
        self,
        actor: Person,
        campaign: CampaignId,
        person: PersonId,
        evaluator: PersonId | None,
        reason: str,
    ) -> SheetId:
        """Add somebody: a newcomer to the file, one left out, one seconded here (M-3d).

        `evaluator` None: by M-16. Raises Refusal.
        """
        require_hr(actor)
        words = require_reason(reason)

        def act(books: Books) -> SheetId:
            found = open_campaign(books, campaign)
            added = known_person(books, person)
            if person == actor.id:
                raise Refusal("refuse-own-sheet")
            self._refuse_unfit(books, added, found.act)
            if person in books.campaigns.busy(found.period):
                raise Refusal("refuse-has-sheet", person=added.name)
            methodology = self._acts.of(books, found.act)
            route = methodology.route_for(added)
            by_id = {p.id: p for p in books.people.all()}
            today = self._office.day(self._clock.now())
            chosen = evaluator or evaluator_of(added, route, by_id, today)
            if chosen is None:
                raise Refusal("refuse-no-evaluator", person=added.name)
            self._refuse_evaluator(books, added.id, chosen)
            days = self._days_worked(books, added, found, methodology)
            new = self._with_plan(
                books, NewSheet(person, route.form, chosen, route.source.rule), added, found
            )
            sheet = books.campaigns.add(found, Member(added, days), new)
            payload = {"campaign": campaign, "person": person, "evaluator": chosen, "reason": words}
            books.trail.add(self._clock.now(), actor, "added", payload)
            self._tell(books, campaign, chosen)
            now = self._clock.now()
            books.outbox.tell_evaluatees(campaign, told_forms(methodology), now, now)
            return sheet

        return await self._store.write(act)

    def _with_plan(
        self, books: Books, new: NewSheet, person: Person, campaign: Campaign
    ) -> NewSheet:
        """A head gets a sheet of КЦИ only by a plan in force (S-23): perhaps approved since."""
        act = self._acts.of(books, campaign.act)
        plan = plans_under(books, self._office, act.key, campaign.period).get(person.id)
        outcome = with_plan(new, act, person, plan, campaign.period)
        if isinstance(outcome, LeftOut):
            key = outcome.key.replace("left-out", "refuse")
            raise Refusal(key, person=person.name, rule=outcome.rule)
        return outcome

    def _days_worked(
        self, books: Books, person: Person, campaign: Campaign, act: Methodology
    ) -> int:
        """M-5 forbids, whatever HR's reason; without entered days HR confirms the whole tenure."""
        calendar = books.days.calendar()
        entered = books.people.days_worked(campaign.period).get(person.id)
        days = tenure_days(person, campaign.period, calendar) if entered is None else entered
        verdict = judge(
            act.eligibility, campaign.period, person.appointed, person.dismissed, days, calendar
        )
        if not verdict.eligible:
            rule, paragraph = verdict.source.rule, verdict.source.paragraph
            name = person.name
            raise Refusal("refuse-not-evaluated", person=name, rule=rule, paragraph=paragraph)
        return days

    def _refuse_unfit(self, books: Books, person: Person, act: str) -> None:
        if not person.in_corpus_b or not self._acts.of(books, act).knows(person.category):
            raise Refusal("refuse-not-corpus-b", person=person.name)

    def _refuse_evaluator(self, books: Books, evaluatee: PersonId, evaluator: PersonId) -> None:
        chosen = known_person(books, evaluator)
        if chosen.id == evaluatee:
            raise Refusal("refuse-evaluates-himself")
        if chosen.has_left(self._office.day(self._clock.now())):
            raise Refusal("refuse-evaluator-left", person=chosen.name)

    def _draft(self, books: Books, actor: Person, sheet: SheetId) -> Sheet:
        found = books.sheets.get(sheet)
        if found is None or found.state == "withdrawn":
            raise Refusal("refuse-not-found")
        if found.person == actor.id:
            raise Refusal("refuse-own-sheet")
        if found.is_signed:
            raise Refusal("refuse-signed")
        open_campaign(books, found.campaign)
        return found

    def _give(
        self,
        books: Books,
        actor: Person,
        sheet: Sheet,
        to: PersonId,
        rule: str,
        reason: str,
        named_by: PersonId | None = None,
    ) -> None:
        self._refuse_evaluator(books, sheet.person, to)
        named_by = None if named_by == to else named_by
        books.sheets.give_to(sheet.id, to, rule, named_by=named_by)
        payload = {
            "sheet": sheet.id,
            "from": sheet.evaluator,
            "to": to,
            "rule": rule,
            "reason": reason,
        }
        books.trail.add(self._clock.now(), actor, "evaluator-changed", payload)

    def _tell(self, books: Books, campaign: CampaignId, person: PersonId) -> None:
        now = self._clock.now()
        key = f"sheets:{campaign}:{person}:{int(now.timestamp())}"
        books.outbox.post(person, "sheets", {"campaign": campaign}, key, now, now)
