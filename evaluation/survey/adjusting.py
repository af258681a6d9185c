"""HR adjusts one circle: who is asked, who is asked besides, and why so few (S-36, X-13).

HR sees who is asked and who has declined; of answers it learns nothing but "enough", once a night.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from evaluation.base.ids import CircleId, PersonId, SeatId
from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.circles import Candidate, may_be_asked
from evaluation.survey.composing import forms_of, invite
from evaluation.survey.nouns import Circle, SeatState, Side, Survey, SurveyState
from evaluation.survey.parts import (
    is_answered_now,
    known_circle,
    known_survey,
    survey_rule,
    without_figures,
)
from evaluation.survey.questionnaire import Draft
from evaluation.survey.vault import Vault

CHOSEN_BY_HR = "seat-by-hr"


@dataclass(frozen=True)
class CircleView:
    """One circle with its people, and whom HR may ask besides.

    `pairs`: the peers whom the person is asked about in turn; whoever looks isn't among them.
    `absent`: those of all these people who haven't joined, so that no answer can come of them.
    """

    circle: Circle
    survey: Survey
    methodology: Methodology
    people: Mapping[PersonId, Person]
    others: tuple[Candidate, ...]
    pairs: frozenset[PersonId]
    absent: frozenset[PersonId]


class Adjusting:
    """Verbs of HR on one circle."""

    def __init__(self, moments: Moments[Books], vault: Vault) -> None:
        self._moments = moments
        self._vault = vault

    async def circle(self, actor: Person, circle: CircleId) -> CircleView:
        """One circle; HR doesn't see who is asked about himself (R-360.5). Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._view(moment, actor, self._circle(moment.books, actor, circle))
        )

    async def add_seat(
        self, actor: Person, circle: CircleId, person: PersonId, reason: str = ""
    ) -> CircleView:
        """Ask one more, of those whom the act lets be asked (S-36c, X-12). Raises Refusal.

        With a reason also somebody who hasn't joined: he only makes the circle look larger.
        """
        words = require_reason(reason) if reason else ""

        def change(moment: Moment[Books], survey: Survey, found: Circle) -> None:
            rule = survey_rule(moment.act(survey.act))
            if len(found.taken) >= rule.most:
                raise Refusal("refuse-circle-full", most=rule.most)
            new = next((c for c in self._others(moment, survey, found) if c.person == person), None)
            if new is None:
                raise Refusal("refuse-not-found")
            if not words and person not in moment.books.joining.joined():
                raise Refusal("refuse-seat-absent")
            moment.books.surveys.add_seat(found.id, person, new.side, CHOSEN_BY_HR)

        details = {"person": person, **({"reason": words} if words else {})}
        return await self._changed(actor, circle, "survey-seat-added", change, details)

    async def remove_seat(
        self, actor: Person, circle: CircleId, seat: SeatId, reason: str
    ) -> CircleView:
        """Ask somebody no more; the immediate superior is always asked (X-13). Raises Refusal.

        Before the opening only: from "enough" with and without somebody it would show whether he
        has answered (R-360.1).
        """
        words = require_reason(reason)

        def change(moment: Moment[Books], survey: Survey, found: Circle) -> None:
            if survey.state is not SurveyState.COMPOSING:
                raise Refusal("refuse-survey-open")
            gone = next((one for one in found.taken if one.id == seat), None)
            if gone is None:
                raise Refusal("refuse-not-found")
            if gone.side is Side.SUPERIOR:
                raise Refusal("refuse-seat-superior")
            moment.books.surveys.save_seat(replace(gone, state=SeatState.REMOVED, reason=words))

        return await self._changed(actor, circle, "survey-seat-removed", change, {"seat": seat})

    async def explain_few(self, actor: Person, circle: CircleId, reason: str) -> None:
        """Why fewer than five are asked; said without seeing who they are. Raises Refusal."""
        require_hr(actor)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> None:
            found = known_circle(moment.books, circle)
            if known_survey(moment.books, found.survey).state is not SurveyState.COMPOSING:
                raise Refusal("refuse-survey-open")
            moment.books.surveys.save_circle(replace(found, few_reason=words))
            details = {"circle": circle, "reason": words}
            moment.record(actor, "survey-circle-few", details)

        await self._moments.write(change)

    async def _changed(
        self,
        actor: Person,
        circle: CircleId,
        act: str,
        step: Callable[[Moment[Books], Survey, Circle], None],
        details: Mapping[str, object],
    ) -> CircleView:
        """Change a circle until its survey closes; one that is open is sealed anew."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> CircleView:
            found = self._circle(moment.books, actor, circle)
            survey = known_survey(moment.books, found.survey)
            if survey.state is not SurveyState.COMPOSING and not is_answered_now(
                survey, moment.now
            ):
                raise Refusal("refuse-survey-closed")
            if found.is_closed:
                raise Refusal("refuse-circle-not-held")
            drafts = self._drafts(moment.books, survey, found)
            step(moment, survey, found)
            changed = known_circle(moment.books, circle)
            if survey.state is SurveyState.OPEN:
                urn.sealed_anew(moment.books, self._vault, survey, changed, drafts)
                when = moment.office.next_working_hour(moment.now, moment.calendar)
                invite(moment, survey, _new(found, changed), when)
            moment.record(actor, act, {"circle": circle, **details})
            return self._view(moment, actor, changed)

        return await self._moments.write(change)

    def _drafts(self, books: Books, survey: Survey, circle: Circle) -> Mapping[SeatId, Draft]:
        if survey.state is not SurveyState.OPEN:
            return {}
        with urn.reachable():
            return urn.opened(books, self._vault, survey, circle)

    def _circle(self, books: Books, actor: Person, circle: CircleId) -> Circle:
        found = known_circle(books, circle)
        if found.person == actor.id:
            raise Refusal("refuse-own-circle")
        return found

    def _others(
        self, moment: Moment[Books], survey: Survey, circle: Circle
    ) -> tuple[Candidate, ...]:
        """Whom the act lets be asked, and who isn't; whoever declined isn't asked again."""
        act, people = moment.act(survey.act), moment.books.people.all()
        by_id = {person.id: person for person in people}
        form_of = {**forms_of(act, survey.year, people, moment.today), circle.person: circle.form}
        known = {one.respondent for one in circle.seats if one.state is not SeatState.REMOVED}
        person = by_id[circle.person]
        found = may_be_asked(person, by_id, form_of, moment.today)
        return tuple(one for one in found if one.person not in known)

    def _view(self, moment: Moment[Books], actor: Person, circle: Circle) -> CircleView:
        survey = known_survey(moment.books, circle.survey)
        others = self._others(moment, survey, circle)
        ids = {circle.person, *(s.respondent for s in circle.seats), *(c.person for c in others)}
        act = moment.act(survey.act)
        pairs = frozenset(_pairs(moment.books, circle) - {actor.id})  # nor by this way
        people, shown = dict(moment.books.people.some(ids)), without_figures(circle)
        absent = frozenset(ids) - moment.books.joining.joined()
        return CircleView(shown, survey, act, people, others, pairs, absent)


def _pairs(books: Books, circle: Circle) -> set[PersonId]:
    """The peers whom the circle's person is asked about as a peer."""
    about = {
        one.person
        for one in books.surveys.circles_with(circle.person, circle.survey)
        if any(s.respondent == circle.person and s.side is Side.PEER for s in one.taken)
    }
    return {seat.respondent for seat in circle.taken if seat.side is Side.PEER} & about


def _new(before: Circle, after: Circle) -> frozenset[PersonId]:
    """Who is asked now and wasn't."""
    asked = {seat.respondent for seat in after.taken}
    return frozenset(asked - {seat.respondent for seat in before.taken})
