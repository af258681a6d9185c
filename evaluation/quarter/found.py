"""A quarter that must be there, or may not be there twice."""

from __future__ import annotations

from collections.abc import Mapping

from evaluation.base.ids import CampaignId, PersonId
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.kci.plan import WorkPlan
from evaluation.law.moment import Moment
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import Campaign


def plans_under(moment: Moment[Books], act: str, period: Period) -> Mapping[PersonId, WorkPlan]:
    """The work plans that the quarter is evaluated by: those of this act (X-30).

    A version that came into force after the quarter doesn't judge it, where there was one before.
    A longer period is evaluated by none of them.
    """
    if not isinstance(period, Quarter):
        return {}
    found = moment.books.work_plans.approved_of(period, moment.office.end_of(period.last_day))
    return {
        person: plan for person, plan in found.items() if moment.books.acts.text(plan.act)[0] == act
    }


def refuse_other_act(books: Books, act: str, period: Period) -> None:
    """The rules of two acts are never mixed: one act a period (X-30). Raises Refusal."""
    for campaign in books.campaigns.all():
        stands = campaign.period == period and campaign.state != "cancelled"
        if stands and books.acts.text(campaign.act)[0] != act:
            raise Refusal("refuse-other-act", period=str(period))


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
