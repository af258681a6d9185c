"""HR composes the survey of a year, opens it, and reminds of it (S-34a, S-36a, S-37a)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, SurveyId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import Methodology, SurveyRule
from evaluation.law.eligibility import is_long_enough
from evaluation.law.moment import Moment, Moments
from evaluation.law.schedule import Event
from evaluation.law.shelf import Shelf
from evaluation.quarter.in_force import act_in_force
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.circles import ProposedCircle, propose
from evaluation.survey.figures import can_be_told
from evaluation.survey.nouns import Circle, SeatState, Survey, SurveyState
from evaluation.survey.parts import (
    able_to_answer,
    close_event,
    closing_days,
    closing_moment,
    is_answered_now,
    known_survey,
    present,
    refuse_close,
    refuse_early,
    survey_rule,
    without_figures,
)
from evaluation.survey.vault import Vault

CAP = 8
"""So many colleagues one person is asked about at most, where that leaves nobody short."""


@dataclass(frozen=True)
class SurveyBoard:
    """A survey as HR sees it."""

    survey: Survey
    methodology: Methodology
    event: Event
    today: date
    circles: tuple[Circle, ...]

    @property
    def rule(self) -> SurveyRule:
        """What the act says of it."""
        return survey_rule(self.methodology)

    @property
    def respondents(self) -> frozenset[PersonId]:
        """Everybody who is asked; before the opening, all in the circles that can start."""
        composing = self.survey.state is SurveyState.COMPOSING
        least = self.rule.least if composing else 0
        asked = (one for one in self.circles if not one.is_closed and len(one.taken) >= least)
        return frozenset(seat.respondent for circle in asked for seat in circle.taken)

    @property
    def too_small(self) -> tuple[Circle, ...]:
        """Circles that can't start (R-360.7)."""
        return tuple(one for one in self.circles if len(one.taken) < self.rule.least)

    @property
    def unreasoned(self) -> tuple[Circle, ...]:
        """Circles of fewer than five for which HR has yet to say why."""
        rule = self.rule
        return tuple(
            one
            for one in self.circles
            if rule.least <= len(one.taken) < rule.preferred and not one.few_reason
        )


@dataclass(frozen=True)
class _Proposed:
    """Proposals with the people and forms that they were made for."""

    people: tuple[Person, ...]
    forms: Mapping[PersonId, str]
    circles: tuple[ProposedCircle, ...]


class Surveys:
    """Verbs of HR."""

    def __init__(self, moments: Moments[Books], shelf: Shelf, vault: Vault) -> None:
        self._moments = moments
        self._shelf = shelf
        self._vault = vault

    @property
    def keys_are_in_memory(self) -> bool:
        """Whether the strong promise holds; on a disk the image of a key may outlive it."""
        return self._vault.is_in_memory

    def methodologies(self) -> tuple[Methodology, ...]:
        """The acts that know the survey."""
        return tuple(act for act in self._shelf if act.survey is not None)

    async def years(self, actor: Person, act: str) -> tuple[tuple[int, Event], ...]:
        """The years that can be asked about now, each with its last day (S-5b). Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)

        def look(moment: Moment[Books]) -> tuple[tuple[int, Event], ...]:
            events = [
                (y, close_event(methodology, y, moment.calendar))
                for y in (moment.today.year - 1, moment.today.year)
            ]
            return tuple((y, event) for y, event in events if moment.today <= event.day)

        return await self._moments.read(look)

    async def closing(self, actor: Person, act: str, year: int, closes_on: date) -> datetime:
        """When the survey of a year closes that closes on a day. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)

        def look(moment: Moment[Books]) -> datetime:
            refuse_close(moment, methodology, year, closes_on)
            return closing_moment(moment.office, closes_on)

        return await self._moments.read(look)

    async def closing_days(self, actor: Person, act: str, year: int) -> tuple[date, ...]:
        """The days on which the survey of a year may close, the last first. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        return await self._moments.read(lambda moment: self._days(moment, methodology, year))

    async def other_days(self, actor: Person, survey: SurveyId) -> tuple[date, ...]:
        """The same of a survey whose circles are proposed. Raises Refusal."""
        require_hr(actor)

        def look(moment: Moment[Books]) -> tuple[date, ...]:
            found = self._composing(moment.books, survey)
            return self._days(moment, moment.act(found.act), found.year)

        return await self._moments.read(look)

    async def all(self, actor: Person) -> tuple[Survey, ...]:
        """Every survey, the latest year first. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.surveys.all())

    async def board(self, actor: Person, survey: SurveyId) -> SurveyBoard:
        """A survey with its circles. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(
            lambda moment: self._board(moment, known_survey(moment.books, survey))
        )

    # Composing

    async def compose(self, actor: Person, act: str, year: int, closes_on: date) -> SurveyBoard:
        """Propose the circles of a year; nobody is asked yet. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        token, seed = secrets.token_hex(16), secrets.randbits(31)
        proposed = await self._proposed(methodology, year, seed)

        def change(moment: Moment[Books]) -> SurveyBoard:
            standing = moment.books.surveys.of_year(year)
            if standing is not None:
                return self._board(moment, standing)
            refuse_close(moment, methodology, year, closes_on)
            in_force = act_in_force(moment)
            if in_force is not None and in_force.key != methodology.key:
                raise Refusal("refuse-other-act", period=str(year))
            closes_at = closing_moment(moment.office, closes_on)
            survey = moment.books.surveys.add(methodology, year, token, seed, closes_at)
            _put(moment.books, survey, proposed)
            moment.record(actor, "survey-composed", {"survey": survey.id, "seed": seed})
            return self._board(moment, survey)

        return await self._moments.write(change)

    async def propose_again(self, actor: Person, survey: SurveyId) -> SurveyBoard:
        """Other circles, from another seed; HR's own changes are lost. Raises Refusal."""
        require_hr(actor)
        known = await self._moments.read(lambda moment: self._composing(moment.books, survey))
        act = await self._moments.read(lambda moment: moment.act(known.act))
        seed = secrets.randbits(31)
        proposed = await self._proposed(act, known.year, seed)

        def change(moment: Moment[Books]) -> SurveyBoard:
            again = replace(self._composing(moment.books, survey), seed=seed)
            moment.books.surveys.save(again)
            moment.books.surveys.drop_circles(survey)
            _put(moment.books, again, proposed)
            moment.record(actor, "survey-composed", {"survey": survey, "seed": again.seed})
            return self._board(moment, again)

        return await self._moments.write(change)

    async def move_close(self, actor: Person, survey: SurveyId, closes_on: date) -> SurveyBoard:
        """Another last day, while nobody is asked yet: an open survey never closes early."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> SurveyBoard:
            found = self._composing(moment.books, survey)
            refuse_close(moment, moment.act(found.act), found.year, closes_on)
            moved = replace(found, closes_at=closing_moment(moment.office, closes_on))
            moment.books.surveys.save(moved)
            return self._board(moment, moved)

        return await self._moments.write(change)

    # Opening

    async def open(self, actor: Person, survey: SurveyId, expected: int) -> SurveyBoard:
        """Ask everybody; `expected` people were shown. Circles that can't start are left out.

        Raises Refusal: a circle of three or four without HR's reason, nobody to ask, an older copy
        of a survey that was closed once.
        """
        require_hr(actor)
        composed = await self._moments.read(lambda moment: known_survey(moment.books, survey))
        if composed.state is SurveyState.COMPOSING:
            if self._vault.is_buried(composed.token):
                raise Refusal("refuse-survey-closed")
            self._vault.make(composed.token)  # outside the transaction, as it is a file

        def change(moment: Moment[Books]) -> SurveyBoard:
            found = known_survey(moment.books, survey)
            if found.state is not SurveyState.COMPOSING:
                return self._board(moment, found)
            board = self._board(moment, found)
            self._refuse_opening(moment, board, expected)
            opened = replace(found, state=SurveyState.OPEN)
            moment.books.surveys.save(opened)
            able = able_to_answer(moment)
            for circle in board.circles:
                if len(circle.taken) < board.rule.least:
                    self._leave_out(moment.books, circle)
                else:
                    if can_be_told(circle, able):
                        moment.books.surveys.save_circle(replace(circle, is_enough=False))
                    urn.sealed_anew(moment.books, self._vault, opened, circle, {})
            board = self._board(moment, opened)
            payload = {"survey": survey, "circles": len(board.circles)}
            moment.record(actor, "survey-opened", payload)
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            invite(moment, opened, board.respondents, when)
            _tell_evaluatees(moment, board.circles, when)
            return board

        return await self._moments.write(change)

    def _refuse_opening(self, moment: Moment[Books], board: SurveyBoard, expected: int) -> None:
        survey, act = board.survey, board.methodology
        if moment.now >= survey.closes_at:
            raise Refusal("refuse-survey-day")
        # Circles that were proposed before the reading may carry a day before the year's end.
        refuse_early(act, survey.year, moment.office.day(survey.closes_at))
        if board.unreasoned:
            raise Refusal("refuse-circles-few", count=len(board.unreasoned))
        if len(board.too_small) == len(board.circles):
            raise Refusal("refuse-nobody-to-ask")
        if len(board.respondents) != expected:
            raise Refusal("refuse-survey-changed", count=len(board.respondents))

    def _leave_out(self, books: Books, circle: Circle) -> None:
        """Fewer than three can't start: nobody is asked, and nothing is reported (R-360.7)."""
        for seat in circle.taken:
            books.surveys.save_seat(replace(seat, state=SeatState.REMOVED))
        books.surveys.save_circle(replace(circle, is_closed=True))

    async def nudge(self, actor: Person, survey: SurveyId) -> int:
        """Remind all who are asked, whether they have answered or not, once a day. How many."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> int:
            found = known_survey(moment.books, survey)
            if not is_answered_now(found, moment.now):
                raise Refusal("refuse-survey-closed")
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            people = remind(moment, found, moment.office.day(when), when)
            moment.record(actor, "survey-nudged", {"survey": survey, "people": people})
            return people

        return await self._moments.write(change)

    # What they share

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None or found.survey is None:
            raise Refusal("refuse-not-found")
        return found

    def _days(self, moment: Moment[Books], act: Methodology, year: int) -> tuple[date, ...]:
        if year not in (moment.today.year, moment.today.year - 1):
            raise Refusal("refuse-not-found")
        return closing_days(moment, act, year)

    def _composing(self, books: Books, survey: SurveyId) -> Survey:
        found = known_survey(books, survey)
        if found.state is not SurveyState.COMPOSING:
            raise Refusal("refuse-survey-open")
        return found

    async def _proposed(self, act: Methodology, year: int, seed: int) -> _Proposed:
        """Circles for the people of this moment; for thousands it takes seconds, off the books."""
        people, absent = await self._moments.read(_people_with_absent)
        rule, today = survey_rule(act), self._moments.today()
        forms = forms_of(act, year, people, today)
        found = await asyncio.to_thread(propose, people, forms, rule, seed, today, CAP, absent)
        return _Proposed(people, forms, found)

    def _board(self, moment: Moment[Books], survey: Survey) -> SurveyBoard:
        act = moment.act(survey.act)
        event = close_event(act, survey.year, moment.calendar)
        circles = tuple(map(without_figures, moment.books.surveys.circles(survey.id)))
        return SurveyBoard(survey, act, event, moment.today, circles)


def _people_with_absent(
    moment: Moment[Books],
) -> tuple[tuple[Person, ...], frozenset[PersonId]]:
    """Everybody, and those of whom no answer can come as long as they don't join."""
    people = moment.books.people.all()
    return people, frozenset(one.id for one in people) - present(moment)


def _put(books: Books, survey: Survey, proposed: _Proposed) -> None:
    """Store circles. Raises Refusal: the people aren't those that they were made for."""
    if books.people.all() != proposed.people:
        raise Refusal("refuse-staff-changed")
    by_id = {person.id: person for person in proposed.people}
    for proposal in proposed.circles:
        form = proposed.forms[proposal.person]
        circle = books.surveys.add_circle(survey.id, by_id[proposal.person], form)
        for place in proposal.places:
            books.surveys.add_seat(circle, place.respondent, place.side, place.why)


def invite(
    moment: Moment[Books], survey: Survey, people: Collection[PersonId], when: datetime
) -> None:
    """One letter a person, about however many colleagues he is asked."""
    for person in sorted(people):
        key = f"survey:{survey.id}:{person}"
        write_letter(moment, person, "survey", {"survey": survey.id}, key, when)


def _tell_evaluatees(moment: Moment[Books], circles: Sequence[Circle], when: datetime) -> None:
    """S-19(2): those who are asked about are invited to assess themselves."""
    for circle in circles:
        if not circle.is_closed:
            key = f"survey-self:{circle.id}"
            write_letter(moment, circle.person, "survey-self", {"circle": circle.id}, key, when)


def remind(moment: Moment[Books], survey: Survey, day: date, when: datetime) -> int:
    """One letter to each who is asked, all at one time and alike (R-360.3). How many people."""
    circles = moment.books.surveys.circles(survey.id)
    people = {
        seat.respondent for circle in circles for seat in circle.taken if not circle.is_closed
    }
    for person in sorted(people):
        key = f"survey-reminder:{survey.id}:{day}:{person}"
        write_letter(moment, person, "survey-reminder", {"survey": survey.id}, key, when)
    return len(people)


def forms_of(
    act: Methodology, year: int, people: Sequence[Person], today: date
) -> dict[PersonId, str]:
    """Who is evaluated in a survey, each with the form that he is evaluated on otherwise.

    One month on the post within the year (S-6a, X-08); whoever has left isn't asked about.
    """
    period = PlanPeriod(year)
    return {
        person.id: act.route_for(person).form
        for person in people
        if person.in_corpus_b
        and act.knows(person.category)
        and not person.has_left(today)
        and is_long_enough(act.eligibility, period, person.appointed, person.dismissed)
    }
