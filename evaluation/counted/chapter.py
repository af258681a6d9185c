"""A transitional chapter's period: HR names each who stayed unevaluated, and why (B-4c, X-66)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.base.ids import CampaignId, PersonId, SheetId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.calendar.periods import Period
from evaluation.counted.books import Books
from evaluation.counted.found import above, counted_of, everybody
from evaluation.counted.nouns import CountedSheet, CountedStage, Unevaluated
from evaluation.counted.sheets import tell_turn
from evaluation.law.act import CHAPTER, Methodology
from evaluation.law.force import Chapter
from evaluation.law.moment import Moment, Moments
from evaluation.law.shelf import Shelf
from evaluation.quarter.found import refuse_other_act
from evaluation.quarter.nouns import Campaign, CampaignMember, NewSheet, Plan
from evaluation.staff.found import known_person
from evaluation.staff.routes import line_above


@dataclass(frozen=True)
class NamedPerson:
    """Somebody whom HR has named, and the sheet that he has by it."""

    sheet: SheetId
    name: str
    unevaluated: Unevaluated
    stage: CountedStage


@dataclass(frozen=True)
class ChapterPeriod:
    """A period of a chapter, with whom HR has named; `campaign` None: nobody yet."""

    period: Period
    methodology: Methodology
    chapter: Chapter
    campaign: CampaignId | None
    named: tuple[NamedPerson, ...]


@dataclass(frozen=True)
class ToBeNamed:
    """Somebody before he is named: who will plan and fill his sheet, who approves above.

    `higher` None: the superior is the first head, and signs alone (B-44, B-50).
    """

    period: Period
    methodology: Methodology
    chapter: Chapter
    person: Person
    superior: Person
    higher: Person | None


class Chapters:
    """Verbs of HR: the periods of a chapter, whom it can name, naming somebody."""

    def __init__(self, moments: Moments[Books], shelf: Shelf) -> None:
        self._moments = moments
        self._shelf = shelf

    async def periods(self, actor: Person, act: str) -> tuple[Period, ...]:
        """The periods of an act's chapter; none where it has no such chapter. Raises Refusal."""
        require_hr(actor)
        found = self._shelf.get(act)
        return () if found is None else periods_of(found)

    async def of(self, actor: Person, act: str, period: Period) -> ChapterPeriod:
        """A period with whom HR has named. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: self._found(moment, act, period))

    async def candidates(self, actor: Person, act: str, period: Period) -> tuple[Person, ...]:
        """Whom HR can name: heads too, in service in that period, without a sheet of it (X-66)."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            found = self._found(moment, act, period)
            busy = moment.books.campaigns.busy(period)
            return tuple(
                person
                for person in sorted(moment.books.people.all(), key=lambda one: one.name)
                if person.id not in busy and person.id != actor.id and _is_about(found, person)
            )

        return await self._moments.read(look)

    async def about(self, actor: Person, act: str, period: Period, person: PersonId) -> ToBeNamed:
        """Whom naming somebody would ask for what. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._to_be_named(moment, actor, (act, period), person)
        )

    async def name(
        self,
        actor: Person,
        act: str,
        period: Period,
        person: PersonId,
        unevaluated: tuple[str, str],
    ) -> ChapterPeriod:
        """HR's word that somebody stayed unevaluated: the kind, and how so (X-66). Raises Refusal.

        He gets his sheet, the first one opens the period, and his superior is told.
        """
        require_hr(actor)
        kind, words = unevaluated[0], require_reason(unevaluated[1])

        def change(moment: Moment[Books]) -> ChapterPeriod:
            found = self._to_be_named(moment, actor, (act, period), person)
            if kind not in found.chapter.kinds:
                raise Refusal("refuse-counted-kind")
            campaign = self._campaign(moment, actor, found)
            rule = found.chapter.sheet.source.rule
            new = NewSheet(person, CHAPTER, found.superior.id, rule)
            number = moment.books.campaigns.add(campaign, CampaignMember(found.person, None), new)
            why = Unevaluated(kind, words, actor.id, moment.now)
            counted = moment.books.counted.save(
                CountedSheet(number, superior=found.superior.id, unevaluated=why)
            )
            payload = {"campaign": campaign.id, "person": person, "kind": kind, "reason": words}
            moment.record(actor, "counted-named", {**payload, "sheet": number})
            sheet = moment.books.sheets.get(number)
            assert sheet is not None  # just added
            tell_turn(moment, sheet, counted, found.superior.id)
            return self._found(moment, act, period)

        return await self._moments.write(change)

    def _found(self, moment: Moment[Books], act: str, period: Period) -> ChapterPeriod:
        methodology = self._shelf.get(act)
        if methodology is None or period not in periods_of(methodology):
            raise Refusal("refuse-not-found")
        chapter = methodology.chapter_of(CHAPTER)
        assert chapter is not None  # it has periods
        campaign = _standing(moment, methodology, period)
        named = () if campaign is None else tuple(_named(moment, campaign))
        number = None if campaign is None else campaign.id
        return ChapterPeriod(period, methodology, chapter, number, named)

    def _to_be_named(
        self,
        moment: Moment[Books],
        actor: Person,
        of: tuple[str, Period],
        person: PersonId,
    ) -> ToBeNamed:
        act, period = of
        found, one = self._found(moment, act, period), known_person(moment.books, person)
        if one.id == actor.id:
            raise Refusal("refuse-own-sheet")
        if not one.in_corpus_b or not found.methodology.knows(one.category):
            raise Refusal("refuse-not-corpus-b", person=one.name)
        if not _is_about(found, one):
            raise Refusal("refuse-counted-not-then", person=one.name)
        if one.id in moment.books.campaigns.busy(period):
            raise Refusal("refuse-has-sheet", person=one.name)
        people = everybody(moment)
        line = line_above(one, people, moment.today)
        if not line:
            raise Refusal("refuse-no-evaluator", person=one.name)
        higher = above(line[0], people, moment.today)
        return ToBeNamed(period, found.methodology, found.chapter, one, line[0], higher)

    def _campaign(self, moment: Moment[Books], actor: Person, found: ToBeNamed) -> Campaign:
        """The period's campaign, opened with the first who is named."""
        standing = _standing(moment, found.methodology, found.period)
        if standing is not None:
            return standing
        refuse_other_act(moment.books, found.methodology.key, found.period)
        plan = Plan(found.methodology, found.period, (), (), (), None, {})
        campaign = moment.books.campaigns.open(plan, None, actor, moment.now)
        payload = {
            "campaign": campaign.id,
            "period": str(found.period),
            "act": found.methodology.digest,
        }
        moment.record(actor, "campaign-opened", payload)
        return campaign


def periods_of(act: Methodology) -> tuple[Period, ...]:
    """The periods that an act's chapter names (X-66)."""
    chapter = act.chapter_of(CHAPTER)
    return () if chapter is None else tuple(span.period for span in chapter.spans)


def _is_about(found: ChapterPeriod, person: Person) -> bool:
    """Whether he is of corpus "B", of a known category, and served in the period."""
    came_later = person.appointed is not None and person.appointed > found.period.last_day
    return (
        person.in_corpus_b
        and found.methodology.knows(person.category)
        and not came_later
        and not person.has_left(found.period.first_day)
    )


def _standing(moment: Moment[Books], act: Methodology, period: Period) -> Campaign | None:
    for campaign in moment.books.campaigns.running():
        if campaign.period == period and moment.books.acts.text(campaign.act)[0] == act.key:
            return campaign
    return None


def _named(moment: Moment[Books], campaign: Campaign) -> Sequence[NamedPerson]:
    found = []
    for sheet in moment.books.sheets.of_campaign(campaign.id):
        counted = counted_of(moment, sheet)
        if counted.unevaluated is not None:
            why = counted.unevaluated
            found.append(NamedPerson(sheet.id, sheet.person_name, why, counted.stage))
    return found
