"""Over twenty evaluatees: the evaluator names servants who evaluate too (M-17c, X-04, X-48).

The bot proposes the heads of divisions, each for the people under him. HR puts the proposal before
the evaluator; who is named, he alone says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.act import NamedServants
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.adding import tell_of_sheets
from evaluation.quarter.books import Books
from evaluation.quarter.found import open_campaign
from evaluation.quarter.nouns import Campaign, Sheet
from evaluation.quarter.sheets import refuse_gone
from evaluation.staff.found import known_person
from evaluation.staff.routes import division_head, line_above


@dataclass(frozen=True)
class Share:
    """One evaluatee of a long list: whom the evaluator has named for him, whom he might name."""

    sheet: SheetId
    person: str
    is_signed: bool
    servant: Person | None
    proposed: Person | None


@dataclass(frozen=True)
class Naming:
    """The list of an evaluator who has more than `rule.over` evaluatees, whoever marks them now."""

    campaign: Campaign
    evaluator: Person
    rule: NamedServants
    size: int
    shares: tuple[Share, ...]

    @property
    def named(self) -> tuple[Share, ...]:
        """For whom somebody has been named."""
        return tuple(share for share in self.shares if share.servant is not None)

    @property
    def proposed(self) -> Mapping[SheetId, Person]:
        """For whom the bot proposes somebody, and whom."""
        return {one.sheet: one.proposed for one in self.shares if one.proposed is not None}


def naming_of(moment: Moment[Books], campaign: Campaign, evaluator: PersonId) -> Naming | None:
    """The evaluator's list where it is long enough to name servants, else None."""
    rule = moment.act(campaign.act).named_servants
    if rule is None:
        return None
    size = moment.books.sheets.own_list_size(evaluator, campaign.id)
    sheets = moment.books.sheets.own_list(evaluator, campaign.id)
    if size <= rule.over or not sheets:
        return None
    by_id = {person.id: person for person in moment.books.people.all()}
    shares = tuple(_share(moment, sheet, evaluator, by_id) for sheet in sheets)
    return Naming(campaign, by_id[evaluator], rule, size, shares)


def _share(
    moment: Moment[Books], sheet: Sheet, evaluator: PersonId, by_id: Mapping[PersonId, Person]
) -> Share:
    servant = by_id[sheet.evaluator] if sheet.named_by is not None else None
    proposed = None
    if servant is None and not sheet.is_signed:
        line = line_above(by_id[sheet.person], by_id, moment.today)
        proposed = division_head(evaluator, moment.act(sheet.act), line)
    return Share(sheet.id, sheet.person_name, sheet.is_signed, servant, proposed)


class Namings:
    """Verbs of the evaluator with a long list, and HR's: look, put the proposal before him."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def own(self, actor: Person, campaign: CampaignId) -> Naming:
        """The actor's whole list with the proposal. Raises Refusal if it isn't a long one."""

        def look(moment: Moment[Books]) -> Naming:
            refuse_gone(actor, moment.today)
            return _known_naming(moment, campaign, actor.id)

        return await self._moments.read(look)

    async def accept(
        self, actor: Person, campaign: CampaignId, shown: Mapping[SheetId, Person]
    ) -> Naming:
        """Name everybody whom the bot proposes, as it was `shown`. All or none. Raises Refusal."""

        def change(moment: Moment[Books]) -> Naming:
            refuse_gone(actor, moment.today)
            proposed = _known_naming(moment, campaign, actor.id).proposed
            if {sheet: servant.id for sheet, servant in proposed.items()} != {
                sheet: servant.id for sheet, servant in shown.items()
            }:
                raise Refusal("refuse-naming-changed")
            for sheet, servant in proposed.items():
                _name(moment, actor, sheet, servant.id)
            for servant_id in sorted({servant.id for servant in proposed.values()}):
                tell_of_sheets(moment, campaign, servant_id)
            return _known_naming(moment, campaign, actor.id)

        return await self._moments.write(change)

    async def hand_on(self, actor: Person, sheet: SheetId, to: PersonId) -> CampaignId:
        """Name a servant for a sheet, or another one in his place. Raises Refusal.

        The servant begins with an empty sheet: he sees nobody's draft.
        """

        def change(moment: Moment[Books]) -> CampaignId:
            campaign = _name(moment, actor, sheet, to)
            tell_of_sheets(moment, campaign, to)
            return campaign

        return await self._moments.write(change)

    async def servants(self, actor: Person, sheet: SheetId) -> tuple[Sheet, tuple[Person, ...]]:
        """The sheet, without its marks, and whom the evaluator may name for it. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[Sheet, tuple[Person, ...]]:
            found = _nameable(moment, actor, sheet)
            barred = (found.person, found.evaluator, actor.id)
            return replace(found, marks={}, comments={}), tuple(
                p
                for p in moment.books.people.all()
                if p.in_corpus_b and p.id not in barred and not p.has_left(moment.today)
            )

        return await self._moments.read(look)

    async def of_campaign(self, actor: Person, campaign: CampaignId) -> tuple[Naming, ...]:
        """For HR: every long list of a campaign, named or not. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: namings_of(moment, open_campaign(moment.books, campaign))
        )

    async def put_before(self, actor: Person, campaign: CampaignId, evaluator: PersonId) -> Naming:
        """HR puts the proposal before an evaluator who has named nobody; once a day is enough."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> Naming:
            found = _known_naming(moment, campaign, evaluator)
            if found.named:
                raise Refusal("refuse-naming-done", person=found.evaluator.name)
            key = f"naming:{campaign}:{evaluator}:{moment.today}"
            write_letter(moment, evaluator, "naming", {"campaign": campaign}, key)
            moment.record(actor, "naming-proposed", {"campaign": campaign, "evaluator": evaluator})
            return found

        return await self._moments.write(change)


def namings_of(moment: Moment[Books], campaign: Campaign) -> tuple[Naming, ...]:
    """Every long list of a campaign, where the act has servants named."""
    rule = moment.act(campaign.act).named_servants
    long = () if rule is None else moment.books.sheets.long_lists(campaign.id, rule.over)
    found = (naming_of(moment, campaign, one) for one in long)
    return tuple(naming for naming in found if naming is not None)


def _known_naming(moment: Moment[Books], campaign: CampaignId, evaluator: PersonId) -> Naming:
    """The evaluator's long list. Raises Refusal where there is none to name servants for."""
    opened = open_campaign(moment.books, campaign)
    rule = moment.act(opened.act).named_servants
    if rule is None:
        raise Refusal("refuse-hand-on-never")
    found = naming_of(moment, opened, evaluator)
    if found is None:
        raise Refusal("refuse-hand-on-few", limit=rule.over, paragraph=rule.source.paragraph)
    return found


def _nameable(moment: Moment[Books], actor: Person, sheet: SheetId) -> Sheet:
    """An unsigned sheet of the actor's list: his own, or one that he has named somebody for."""
    refuse_gone(actor, moment.today)
    found = moment.books.sheets.get(sheet)
    mine = found is not None and actor.id in (found.evaluator, found.named_by)
    if found is None or not mine or found.state == "withdrawn":
        raise Refusal("refuse-not-found")
    if found.campaign_state != "open":
        raise Refusal("refuse-campaign-cancelled")
    if found.named_by not in (None, actor.id):
        raise Refusal("refuse-hand-on-twice")
    if found.is_signed:
        raise Refusal("refuse-signed")
    return found


def _name(moment: Moment[Books], actor: Person, sheet: SheetId, to: PersonId) -> CampaignId:
    found = _nameable(moment, actor, sheet)
    rule = moment.act(found.act).named_servants
    if rule is None:
        raise Refusal("refuse-hand-on-never")
    if moment.books.sheets.own_list_size(actor.id, found.campaign) <= rule.over:
        raise Refusal("refuse-hand-on-few", limit=rule.over, paragraph=rule.source.paragraph)
    _refuse_servant(known_person(moment.books, to), found, actor, moment.today)
    if found.evaluator != to:
        moment.books.sheets.give_to(sheet, to, rule.source.rule, named_by=actor.id)
        payload = {"sheet": sheet, "from": found.evaluator, "to": to}
        moment.record(actor, "handed-on", payload)
    return found.campaign


def _refuse_servant(servant: Person, sheet: Sheet, actor: Person, today: date) -> None:
    """Only a servant of corpus "B" who serves, and neither of the two. Raises Refusal."""
    if servant.id == sheet.person:
        raise Refusal("refuse-evaluates-himself")
    if servant.id == actor.id:
        raise Refusal("refuse-names-himself")
    if servant.has_left(today):
        raise Refusal("refuse-evaluator-left", person=servant.name)
    if not servant.in_corpus_b:
        raise Refusal("refuse-name-not-corpus-b", person=servant.name)
