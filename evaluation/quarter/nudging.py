"""HR's nudge: every evaluator with open sheets, once a day."""

from __future__ import annotations

from evaluation.base.ids import CampaignId
from evaluation.base.person import Person, require_hr
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.books import Books
from evaluation.quarter.found import open_campaign


class Nudging:
    """Verbs of HR: whom a nudge would reach, and the nudge."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def late_evaluators(self, actor: Person, campaign: CampaignId) -> int:
        """How many a nudge would reach: those with open sheets not nudged today. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> int:
            open_campaign(moment.books, campaign)
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            return len(moment.books.outbox.to_nudge(campaign, moment.office.day(when)))

        return await self._moments.read(look)

    async def nudge(self, actor: Person, campaign: CampaignId) -> int:
        """Remind every evaluator with open sheets, in working hours. How many. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> int:
            books = moment.books
            open_campaign(books, campaign)
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            day = moment.office.day(when)  # what counts is the day on which it arrives
            people = books.outbox.to_nudge(campaign, day)
            for person in people:
                key = f"nudge:{day}:{campaign}:{person}"
                books.outbox.post(person, "nudge", {}, key, moment.now, when)
            if people:
                payload = {"campaign": campaign, "people": list(people)}
                books.trail.add(moment.now, actor, "nudged", payload)
            return len(people)

        return await self._moments.write(change)
