"""By decision of the first head the head of the apparatus evaluates those right under him (M-3e).

The first head is this body's (X-49): the topmost person of its own. He may stand outside the file,
where the head of the apparatus is the topmost himself; then HR names him with the decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Campaign, HeadDecision, Sheet
from evaluation.staff.found import known_person
from evaluation.staff.routes import FirstHead, first_head_for

NUMBER_LENGTH = 60
NAME_LENGTH = 200


@dataclass(frozen=True)
class ToldDecision:
    """A decision as HR types it; name and post only of a first head outside the staff file."""

    number: str
    day: date
    first_head: str = ""
    first_post: str = ""


@dataclass(frozen=True)
class ApparatusPart:
    """What could still go to a head of the apparatus: unsigned sheets, `begun` of them marked."""

    head: Person
    first: FirstHead
    sheets: tuple[Sheet, ...]

    @property
    def begun(self) -> int:
        """Those whose marks would be lost."""
        return sum(bool(sheet.marks) for sheet in self.sheets)


def part_of(
    moment: Moment[Books], campaign: Campaign, head: PersonId, act: Methodology
) -> ApparatusPart:
    """The sheets of a campaign that a decision lets go to `head`. Raises Refusal: he is none."""
    found = known_person(moment.books, head)
    people = moment.books.people.all()
    first = first_head_for(_serving_head(found, moment.today), people, act, moment.today)
    sheets = tuple(
        sheet
        for sheet in moment.books.sheets.drafts(campaign.id)
        if sheet.person in first.under and sheet.evaluator != head
    )
    return ApparatusPart(found, first, sheets)


def parts_of(
    moment: Moment[Books], campaign: Campaign, act: Methodology
) -> tuple[ApparatusPart, ...]:
    """The same for every head of the apparatus, where the act knows him and something can go."""
    if "apparatus_head" not in act.references:
        return ()
    heads = moment.books.people.with_role(Role.APPARATUS_HEAD)
    serving = (head.id for head in heads if not head.has_left(moment.today))
    parts = (part_of(moment, campaign, head, act) for head in serving)
    return tuple(part for part in parts if part.sheets)


def decided(
    moment: Moment[Books],
    actor: Person,
    act: Methodology,
    period: Period,
    head: PersonId,
    told: ToldDecision,
) -> HeadDecision:
    """Put a decision on record, by number and date. Raises Refusal."""
    act.reference("apparatus_head")
    person = _serving_head(known_person(moment.books, head), moment.today)
    first = first_head_for(person, moment.books.people.all(), act, moment.today)
    name, post = _named(first, told)
    if not told.number or len(told.number) > NUMBER_LENGTH or told.day > moment.today:
        raise Refusal("refuse-decision-unreadable")
    decision = HeadDecision(period, head, name, post, told.number, told.day, actor.id, moment.now)
    moment.books.head_decisions.add(decision)
    payload = {
        "period": str(period),
        "apparatus_head": head,
        "first_head": name,
        "first_post": post,
        "number": told.number,
        "day": told.day.isoformat(),
    }
    moment.record(actor, "head-decision", payload)
    return decision


def decision_for(moment: Moment[Books], period: Period, head: PersonId) -> HeadDecision | None:
    """The latest decision by which `head` evaluates in a period."""
    found = moment.books.head_decisions.of_period(period)
    return next((one for one in reversed(found) if one.apparatus_head == head), None)


def _serving_head(person: Person, day: date) -> Person:
    if Role.APPARATUS_HEAD not in person.roles:
        raise Refusal("refuse-no-apparatus-head", person=person.name)
    if person.has_left(day):
        raise Refusal("refuse-evaluator-left", person=person.name)
    return person


def _named(first: FirstHead, told: ToldDecision) -> tuple[str, str]:
    """Who has decided: by the file, else as HR names him. Raises Refusal."""
    if first.person is not None:
        return first.person.name, first.person.position
    if not (told.first_head and told.first_post):
        raise Refusal("refuse-decision-first-head")
    if max(len(told.first_head), len(told.first_post)) > NAME_LENGTH:
        raise Refusal("refuse-decision-unreadable")
    return told.first_head, told.first_post
