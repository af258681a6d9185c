"""Taking in somebody whom the tenure test leaves out though he is long in post (M-5a, X-62).

M-5a counts "со дня назначения"; our reading counts within the quarter (A-02). HR has no discretion
and proposes; the appointing official may decide otherwise, with a reason, M-5b's days being met.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.person import Person, require, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import months_after
from evaluation.calendar.periods import Period
from evaluation.law.act import Methodology
from evaluation.law.eligibility import is_long_enough
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.adding import put_in, refuse_unaddable
from evaluation.quarter.books import Books
from evaluation.quarter.found import open_campaign
from evaluation.quarter.nouns import Admission, Campaign
from evaluation.staff.found import known_person


@dataclass(frozen=True)
class AdmissionView:
    """An admission with what the official reads before he decides."""

    admission: Admission
    campaign: Campaign
    methodology: Methodology
    person: Person
    days_worked: int


def may_be_admitted(
    act: Methodology, period: Period, person: Person, days_worked: int | None
) -> bool:
    """Whether only the tenure within the quarter is short: since the appointment it is not.

    Asked of acts alone that count days worked too: these must be entered, and be enough (M-5b).
    """
    rule = act.eligibility
    if rule.days_worked is None or days_worked is None or days_worked < rule.days_worked:
        return False
    if is_long_enough(rule, period, person.appointed, person.dismissed):
        return False
    last = min(person.dismissed or period.last_day, period.last_day)
    if person.appointed is None:
        return True
    return months_after(person.appointed, rule.tenure_months) - timedelta(days=1) <= last


def admissible_in(moment: Moment[Books], campaign: Campaign) -> tuple[Person, ...]:
    """Whom HR can still propose in a campaign."""
    act = moment.act(campaign.act)
    days = moment.books.people.days_worked(campaign.period)
    left_out = moment.books.campaigns.left_out(campaign.id)
    short = {m.person.id for m in left_out if m.left_out and m.left_out.key == "left-out-tenure"}
    short -= {one.person for one in moment.books.admissions.of_campaign(campaign.id)}
    people = moment.books.people.some(short)
    return tuple(
        person
        for person in sorted(people.values(), key=lambda one: one.name)
        if may_be_admitted(act, campaign.period, person, days.get(person.id))
    )


class Admissions:
    """Verbs: HR proposes, the official looks and decides."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def propose(self, actor: Person, campaign: CampaignId, person: PersonId) -> Person:
        """Put somebody before the appointing officials. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> Person:
            found = open_campaign(moment.books, campaign)
            proposed = known_person(moment.books, person)
            refuse_unaddable(moment, actor, proposed, found)
            if proposed.id not in {one.id for one in admissible_in(moment, found)}:
                raise Refusal("refuse-not-admissible", person=proposed.name)
            officials = [p.id for p in _officials(moment) if p.id != person]
            if not officials:
                raise Refusal("refuse-no-official")
            number = moment.books.admissions.propose(campaign, person, actor, moment.now)
            moment.record(actor, "admission-proposed", {"campaign": campaign, "person": person})
            for official in officials:
                key = f"admission:{number}:{official}"
                write_letter(moment, official, "admission", {"admission": number}, key)
            return proposed

        return await self._moments.write(change)

    async def see(self, actor: Person, admission: int) -> AdmissionView:
        """What the official reads. Raises Refusal."""
        require(actor, Role.APPOINTING)

        def look(moment: Moment[Books]) -> AdmissionView:
            _refuse_left(moment, actor)
            return admission_view(moment, admission)

        return await self._moments.read(look)

    async def decide(
        self, actor: Person, admission: int, reason: str, *, is_taken: bool
    ) -> AdmissionView:
        """Take him in, or don't: once, with a reason. Raises Refusal."""
        require(actor, Role.APPOINTING)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> AdmissionView:
            _refuse_left(moment, actor)
            view = admission_view(moment, admission)
            found, person = view.admission, view.person
            if found.is_taken is not None:
                raise Refusal("refuse-admission-decided")
            campaign = open_campaign(moment.books, found.campaign)
            refuse_unaddable(moment, actor, person, campaign)
            moment.books.admissions.decide(admission, actor, moment.now, words, is_taken=is_taken)
            payload: dict[str, object] = {"campaign": campaign.id, "person": person.id}
            payload |= {"is_taken": is_taken, "rule": "X-62", "reason": words}
            if is_taken:
                if not may_be_admitted(view.methodology, campaign.period, person, view.days_worked):
                    raise Refusal("refuse-not-admissible", person=person.name)
                sheet, new = put_in(moment, campaign, person, None, view.days_worked)
                payload |= {"sheet": sheet, "evaluator": new.evaluator}
            moment.record(actor, "admission-decided", payload)
            key = f"admission:{admission}:decided"
            details = {"admission": admission}
            write_letter(moment, found.proposed_by, "admission-decided", details, key)
            return replace(view, admission=replace(found, is_taken=is_taken, reason=words))

        return await self._moments.write(change)


def admission_view(moment: Moment[Books], admission: int) -> AdmissionView:
    """An admission with its person as he is now. Raises Refusal: there is none."""
    found = moment.books.admissions.get(admission)
    campaign = None if found is None else moment.books.campaigns.get(found.campaign)
    if found is None or campaign is None:
        raise Refusal("refuse-not-found")
    person = known_person(moment.books, found.person)
    days = moment.books.people.days_worked(campaign.period).get(person.id, 0)
    return AdmissionView(found, campaign, moment.act(campaign.act), person, days)


def _refuse_left(moment: Moment[Books], official: Person) -> None:
    if official.has_left(moment.today):
        raise Refusal("refuse-role")


def _officials(moment: Moment[Books]) -> tuple[Person, ...]:
    people = moment.books.people.with_role(Role.APPOINTING)
    return tuple(person for person in people if not person.has_left(moment.today))
