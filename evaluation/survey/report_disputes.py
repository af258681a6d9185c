"""An application about a 360 report: registered, and only its procedure is checked (X-39).

Single answers no longer exist and their givers are named to nobody: no mark can be argued, and no
report becomes part of a calibration case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from evaluation.base.ids import CircleId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.paperwork.nouns import Told
from evaluation.procedure.disputes import question, registered
from evaluation.procedure.nouns import Dispute
from evaluation.quarter.receipts import WAYS
from evaluation.survey.books import Books
from evaluation.survey.circles import may_be_asked
from evaluation.survey.composing import forms_of
from evaluation.survey.nouns import Circle, Survey, SurveyState
from evaluation.survey.parts import known_circle, known_survey, survey_rule
from evaluation.survey.seals import are_figures_sealed

CLOSED = "survey-circle-closed"


@dataclass(frozen=True)
class ReportCheck:
    """What can be said of a report without saying who was asked (S-36a, S-36c, X-39).

    `has_lawful_size`: nobody was asked, or as many as the act allows. `are_sides_lawful` by the
    staff as it is today: whoever has moved since has to be looked up. `is_enough`: figures were
    published. `is_sealed`: they equal what the trail bound at the close; None: nothing is bound.
    """

    year: int
    methodology: Methodology
    has_lawful_size: bool
    are_sides_lawful: bool
    is_enough: bool
    is_sealed: bool | None


class ReportDisputes:
    """Verbs: disagree with one's own report; what HR may check of it; the answer told by HR."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    def today(self) -> date:
        """The office's date."""
        return self._moments.today()

    async def survey_of(self, actor: Person, circle: CircleId) -> tuple[Survey, Methodology]:
        """The closed survey of one's own report, and its act. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[Survey, Methodology]:
            survey = self._own(moment, actor, circle)
            return survey, moment.act(survey.act)

        return await self._moments.read(look)

    async def disagree(self, actor: Person, circle: CircleId, text: str) -> Dispute:
        """Register a question of procedure about one's own report. Raises Refusal."""
        words = question(text)

        def change(moment: Moment[Books]) -> Dispute:
            self._own(moment, actor, circle)
            return registered(moment, actor, words, circle)

        return await self._moments.write(change)

    async def check(self, actor: Person, dispute: int) -> ReportCheck:
        """For HR, but not of one's own report: whom one was asked about by stays hidden (R-360.5).

        Raises Refusal, also for a question about something else.
        """
        require_hr(actor)

        def look(moment: Moment[Books]) -> ReportCheck:
            found = moment.books.disputes.get(dispute)
            if found is None or found.circle is None or found.person == actor.id:
                raise Refusal("refuse-not-found")
            return self._check(moment, known_circle(moment.books, found.circle))

        return await self._moments.read(look)

    async def is_untold(self, actor: Person, dispute: int) -> bool:
        """Whether HR has to tell the answer itself (X-50). Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> bool:
            found = moment.books.disputes.get(dispute)
            return found is not None and actor.id != found.person and is_untold(moment, found)

        return await self._moments.read(look)

    async def tell(
        self, actor: Person, dispute: int, channel: str, note: str, day: date
    ) -> Dispute:
        """Record that the answer was told: channel, day, a word on how (X-50). Raises Refusal."""
        require_hr(actor)
        words = require_reason(note)

        def change(moment: Moment[Books]) -> Dispute:
            found = moment.books.disputes.get(dispute)
            if found is None or found.person == actor.id or channel not in WAYS:
                raise Refusal("refuse-not-found")
            if not is_untold(moment, found):
                raise Refusal("refuse-call-done")
            assert found.answered_at is not None  # what is untold was answered
            if not moment.office.day(found.answered_at) <= day <= moment.today:
                raise Refusal("refuse-told-day")
            told = Told("answer", channel, words, day, actor.id, moment.now)
            moment.books.disputes.tell(dispute, told)
            payload = {"dispute": dispute, "channel": channel, "note": words}
            moment.record(actor, "dispute-told", {**payload, "day": day.isoformat()})
            return replace(found, told=told)

        return await self._moments.write(change)

    def _own(self, moment: Moment[Books], actor: Person, circle: CircleId) -> Survey:
        found = moment.books.surveys.circle(circle)
        if found is None or found.person != actor.id:
            raise Refusal("refuse-not-found")
        survey = known_survey(moment.books, found.survey)
        if survey.state is not SurveyState.CLOSED:
            raise Refusal("refuse-not-found")
        return survey

    def _check(self, moment: Moment[Books], circle: Circle) -> ReportCheck:
        survey = known_survey(moment.books, circle.survey)
        act = moment.act(survey.act)
        rule, size = survey_rule(act), len(circle.taken)
        return ReportCheck(
            year=survey.year,
            methodology=act,
            has_lawful_size=not size or rule.least <= size <= rule.most,
            are_sides_lawful=self._are_sides_lawful(moment, survey, act, circle),
            is_enough=circle.figures is not None,
            is_sealed=_is_sealed(moment.books, circle),
        )

    def _are_sides_lawful(
        self, moment: Moment[Books], survey: Survey, act: Methodology, circle: Circle
    ) -> bool:
        people = {person.id: person for person in moment.books.people.all()}
        forms = forms_of(act, survey.year, tuple(people.values()), moment.today)
        form_of = {**forms, circle.person: circle.form}
        person = people[circle.person]
        allowed = may_be_asked(person, people, form_of, moment.today)
        sides = {one.person: one.side for one in allowed}
        return all(sides.get(seat.respondent) is seat.side for seat in circle.taken)


def is_untold(moment: Moment[Books], dispute: Dispute) -> bool:
    """Whether the answer about a report has reached its asker neither by the bot nor by HR."""
    if dispute.circle is None or dispute.answer is None or dispute.told is not None:
        return False
    account = moment.books.joining.account(dispute.person)
    if account is not None and account.reachable:
        return False
    key = f"dispute:{dispute.id}:answer"
    return not moment.books.outbox.sent_to(dispute.person, "dispute-answer", key)


def _is_sealed(books: Books, circle: Circle) -> bool | None:
    """Whether the figures are those of the close; a circle is closed once."""
    entries = tuple(_closed(books, circle.id))
    return all(are_figures_sealed(entry, circle.figures) for entry in entries) if entries else None


def _closed(books: Books, circle: CircleId) -> Iterator[Mapping[str, Any]]:
    for payload in books.trail.payloads(CLOSED):
        entry: Mapping[str, Any] = json.loads(payload)
        if entry["circle"] == circle:
            yield entry
