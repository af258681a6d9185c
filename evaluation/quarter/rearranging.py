"""HR's acts on a campaign in progress: each with a reason, each in the trail."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.eligibility import judge
from evaluation.law.moment import Moment, Moments
from evaluation.law.words import Source
from evaluation.quarter.adding import put_in, refuse_evaluator, refuse_unaddable, tell_of_sheets
from evaluation.quarter.apparatus import ToldDecision, decided, part_of
from evaluation.quarter.books import Books
from evaluation.quarter.found import open_campaign
from evaluation.quarter.nouns import Campaign, LeftOut, Sheet
from evaluation.quarter.opening import on_probation, tenure_days
from evaluation.quarter.years import reform_year
from evaluation.staff.found import known_person


def substitute_rule(methodology: Methodology) -> Source:
    """By what sheets go to whoever replaces an absent evaluator (M-3c).

    Where the act has no word on substitutes, what it says of the evaluator serves.
    """
    found = methodology.references.get("substitute")
    return methodology.titles["evaluator"].source if found is None else found


class Rearranging:
    """Verbs: substitute an absent evaluator, correct a wrong one, leave out, add."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def substitute(
        self, actor: Person, campaign: CampaignId, absent: PersonId, to: PersonId, reason: str
    ) -> int:
        """M-3c: the person replacing an absent evaluator evaluates. How many sheets moved."""
        require_hr(actor)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> int:
            act = moment.act(open_campaign(moment.books, campaign).act)
            sheets = moment.books.sheets.of_evaluator(absent, campaign)
            drafts = [sheet for sheet in sheets if not sheet.is_signed]
            rule = substitute_rule(act).rule
            # Who replaces a named servant counts as named too.
            return self._move(moment, actor, drafts, to, rule, words, stays_named=True)

        return await self._moments.write(change)

    async def give_to_apparatus_head(
        self, actor: Person, campaign: CampaignId, to: PersonId, told: ToldDecision
    ) -> int:
        """M-3e, X-49: by the first head's decision those right under him go to another."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> int:
            found = open_campaign(moment.books, campaign)
            act = moment.act(found.act)
            rule = act.reference("apparatus_head").rule
            part = part_of(moment, found, to, act)
            decision = decided(moment, actor, act, found.period, to, told)
            return self._move(moment, actor, part.sheets, to, rule, decision.number)

        return await self._moments.write(change)

    def _move(
        self,
        moment: Moment[Books],
        actor: Person,
        sheets: Sequence[Sheet],
        to: PersonId,
        rule: str,
        reason: str,
        *,
        stays_named: bool = False,
    ) -> int:
        """Give unsigned sheets to another, but his own and the actor's. How many it were."""
        others = [sheet for sheet in sheets if sheet.person != to]
        if [sheet.person for sheet in others] == [actor.id]:
            raise Refusal("refuse-own-sheet")
        moved = [sheet for sheet in others if sheet.person != actor.id]
        if not moved:
            raise Refusal("refuse-nothing-to-move")
        for sheet in moved:
            named_by = sheet.named_by if stays_named else None
            self._give(moment, actor, sheet, to, rule, reason, named_by)
        tell_of_sheets(moment, moved[0].campaign, to)
        return len(moved)

    async def correct_evaluator(
        self, actor: Person, sheet: SheetId, to: PersonId, reason: str
    ) -> None:
        """Give one open sheet to its right evaluator, who begins empty. Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> None:
            found = self._draft(moment.books, actor, sheet)
            if found.evaluator == to:
                return
            route = moment.act(found.act).route_for(known_person(moment.books, found.person))
            self._give(moment, actor, found, to, route.source.rule, words)
            tell_of_sheets(moment, found.campaign, to)

        await self._moments.write(change)

    async def leave_out(self, actor: Person, sheet: SheetId, key: str, reason: str) -> None:
        """Withdraw somebody's open sheets, one of which is named. Raises Refusal.

        `key`: "other", or "seconded" (M-3d).
        """
        require_hr(actor)
        words = require_reason(reason)
        if key not in ("other", "seconded"):
            raise Refusal("refuse-not-found")

        def change(moment: Moment[Books]) -> None:
            found = self._draft(moment.books, actor, sheet)
            methodology = moment.act(found.act)
            source = methodology.eligibility.source
            if key == "seconded":
                source = methodology.reference(key)
            for one in moment.books.sheets.drafts(found.campaign):
                if one.person == found.person:
                    moment.books.sheets.withdraw(one.id)
            left_out = LeftOut(f"left-out-{key}", source.rule, words)
            moment.books.campaigns.leave_out(found.campaign, found.person, left_out)
            # A reopened quarter falls out of the year, or was the last one the year waited for.
            year = found.period.year
            reform_year(moment, found.person, year)
            payload = {"sheet": sheet, "person": found.person, "why": key, "reason": words}
            moment.record(actor, "left-out", payload)

        await self._moments.write(change)

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

        def change(moment: Moment[Books]) -> SheetId:
            found = open_campaign(moment.books, campaign)
            added = known_person(moment.books, person)
            refuse_unaddable(moment, actor, added, found)
            days = self._days_worked(moment, added, found)
            sheet, new = put_in(moment, found, added, evaluator, days)
            payload = {
                "campaign": campaign,
                "person": person,
                "evaluator": new.evaluator,
                "rule": new.rule,
                "reason": words,
            }
            moment.record(actor, "added", payload)
            return sheet

        return await self._moments.write(change)

    def _days_worked(self, moment: Moment[Books], person: Person, campaign: Campaign) -> int:
        """M-5 forbids, whatever HR's reason; without entered days HR confirms the whole tenure."""
        act, calendar = moment.act(campaign.act), moment.calendar
        entered = moment.books.people.days_worked(campaign.period).get(person.id)
        days = tenure_days(person, campaign.period, calendar) if entered is None else entered
        verdict = judge(
            act.eligibility,
            campaign.period,
            person.appointed,
            person.dismissed,
            days,
            calendar,
            on_probation=on_probation(act, campaign.period, person, calendar, moment.today),
        )
        if not verdict.eligible:
            rule, paragraph = verdict.source.rule, verdict.source.paragraph
            name = person.name
            raise Refusal("refuse-not-evaluated", person=name, rule=rule, paragraph=paragraph)
        return days

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
        moment: Moment[Books],
        actor: Person,
        sheet: Sheet,
        to: PersonId,
        rule: str,
        reason: str,
        named_by: PersonId | None = None,
    ) -> None:
        refuse_evaluator(moment, sheet.person, to)
        named_by = None if named_by == to else named_by
        moment.books.sheets.give_to(sheet.id, to, rule, named_by=named_by)
        payload = {
            "sheet": sheet.id,
            "from": sheet.evaluator,
            "to": to,
            "rule": rule,
            "reason": reason,
        }
        moment.record(actor, "evaluator-changed", payload)
