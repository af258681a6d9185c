"""HR composes the survey of a year, opens it, and reminds of it (S-34a, S-36a, S-37a)."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from evaluation.base.ids import PersonId, SurveyId
from evaluation.base.person import Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.kci.plan import PlanPeriod
from evaluation.law.act import Methodology, SurveyRule
from evaluation.law.eligibility import is_long_enough
from evaluation.law.schedule import Event
from evaluation.law.shelf import Shelf
from evaluation.law.stored import Acts
from evaluation.quarter.in_force import act_in_force
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.circles import Proposal, propose
from evaluation.survey.nouns import Circle, SeatState, Survey, SurveyState
from evaluation.survey.parts import (
    close_event,
    closing_moment,
    is_answered_now,
    known_survey,
    survey_rule,
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
    circles: tuple[Proposal, ...]


class Surveys:
    """Verbs of HR."""

    def __init__(
        self,
        store: Store[Books],
        clock: Clock,
        office: Office,
        shelf: Shelf,
        acts: Acts,
        vault: Vault,
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._shelf = shelf
        self._acts = acts
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

        def look(books: Books) -> tuple[tuple[int, Event], ...]:
            calendar, today = books.days.calendar(), self._today()
            events = [
                (y, close_event(methodology, y, calendar)) for y in (today.year - 1, today.year)
            ]
            return tuple((y, event) for y, event in events if today <= event.day)

        return await self._store.read(look)

    async def closing_days(self, actor: Person, act: str, year: int) -> tuple[date, ...]:
        """The days on which the survey of a year may close, the last first. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        return await self._store.read(lambda books: self._days(books, methodology, year))

    async def other_days(self, actor: Person, survey: SurveyId) -> tuple[date, ...]:
        """The same of a survey whose circles are proposed. Raises Refusal."""
        require_hr(actor)

        def look(books: Books) -> tuple[date, ...]:
            found = self._composing(books, survey)
            return self._days(books, self._acts.of(books, found.act), found.year)

        return await self._store.read(look)

    async def all(self, actor: Person) -> tuple[Survey, ...]:
        """Every survey, the latest year first. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: books.surveys.all())

    async def board(self, actor: Person, survey: SurveyId) -> SurveyBoard:
        """A survey with its circles. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda b: self._board(b, known_survey(b, survey)))

    # Composing

    async def compose(self, actor: Person, act: str, year: int, closes_on: date) -> SurveyBoard:
        """Propose the circles of a year; nobody is asked yet. Raises Refusal."""
        require_hr(actor)
        methodology = self._known(act)
        now = self._clock.now()
        token, seed = secrets.token_hex(16), secrets.randbits(31)
        proposed = await self._proposed(methodology, year, seed)

        def do(books: Books) -> SurveyBoard:
            standing = books.surveys.of_year(year)
            if standing is not None:
                return self._board(books, standing)
            self._refuse_day(books, methodology, year, closes_on)
            in_force = act_in_force(books, self._acts)
            if in_force is not None and in_force.key != methodology.key:
                raise Refusal("refuse-other-act", period=str(year))
            closes_at = closing_moment(self._office, closes_on)
            survey = books.surveys.add(methodology, year, token, seed, closes_at)
            _put(books, survey, proposed)
            books.trail.add(now, actor, "survey-composed", {"survey": survey.id, "seed": seed})
            return self._board(books, survey)

        return await self._store.write(do)

    async def propose_again(self, actor: Person, survey: SurveyId) -> SurveyBoard:
        """Other circles, from another seed; HR's own changes are lost. Raises Refusal."""
        require_hr(actor)
        now = self._clock.now()
        known = await self._store.read(lambda books: self._composing(books, survey))
        act = await self._store.read(lambda books: self._acts.of(books, known.act))
        seed = secrets.randbits(31)
        proposed = await self._proposed(act, known.year, seed)

        def do(books: Books) -> SurveyBoard:
            again = replace(self._composing(books, survey), seed=seed)
            books.surveys.save(again)
            books.surveys.drop_circles(survey)
            _put(books, again, proposed)
            books.trail.add(now, actor, "survey-composed", {"survey": survey, "seed": again.seed})
            return self._board(books, again)

        return await self._store.write(do)

    async def move_close(self, actor: Person, survey: SurveyId, closes_on: date) -> SurveyBoard:
        """Another last day, while nobody is asked yet: an open survey never closes early."""
        require_hr(actor)

        def do(books: Books) -> SurveyBoard:
            found = self._composing(books, survey)
            self._refuse_day(books, self._acts.of(books, found.act), found.year, closes_on)
            moved = replace(found, closes_at=closing_moment(self._office, closes_on))
            books.surveys.save(moved)
            return self._board(books, moved)

        return await self._store.write(do)

    # Opening

    async def open(self, actor: Person, survey: SurveyId, expected: int) -> SurveyBoard:
        """Ask everybody; `expected` people were shown. Circles that can't start are left out.

        Raises Refusal: a circle of three or four without HR's reason, nobody to ask, an older copy
        of a survey that was closed once.
        """
        require_hr(actor)
        now = self._clock.now()
        composed = await self._store.read(lambda books: known_survey(books, survey))
        if composed.state is SurveyState.COMPOSING:
            if self._vault.is_buried(composed.token):
                raise Refusal("refuse-survey-closed")
            self._vault.make(composed.token)  # outside the transaction, as it is a file

        def do(books: Books) -> SurveyBoard:
            found = known_survey(books, survey)
            if found.state is not SurveyState.COMPOSING:
                return self._board(books, found)
            board = self._board(books, found)
            self._refuse_opening(board, now, expected)
            opened = replace(found, state=SurveyState.OPEN)
            books.surveys.save(opened)
            for circle in board.circles:
                if len(circle.taken) < board.rule.least:
                    self._leave_out(books, circle)
                else:
                    urn.sealed_anew(books, self._vault, opened, circle, {})
            board = self._board(books, opened)
            payload = {"survey": survey, "circles": len(board.circles)}
            books.trail.add(now, actor, "survey-opened", payload)
            when = self._office.next_working_hour(now, books.days.calendar())
            invite(books, opened, board.respondents, now, when)
            _tell_evaluatees(books, board.circles, now, when)
            return board

        return await self._store.write(do)

    def _refuse_opening(self, board: SurveyBoard, now: datetime, expected: int) -> None:
        if now >= board.survey.closes_at:
            raise Refusal("refuse-survey-day")
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
        now = self._clock.now()

        def act(books: Books) -> int:
            found = known_survey(books, survey)
            if not is_answered_now(found, now):
                raise Refusal("refuse-survey-closed")
            when = self._office.next_working_hour(now, books.days.calendar())
            people = remind(books, found, self._office.day(when), now, when)
            books.trail.add(now, actor, "survey-nudged", {"survey": survey, "people": people})
            return people

        return await self._store.write(act)

    # What they share

    def _known(self, act: str) -> Methodology:
        found = self._shelf.get(act)
        if found is None or found.survey is None:
            raise Refusal("refuse-not-found")
        return found

    def _today(self) -> date:
        return self._office.day(self._clock.now())

    def _refuse_day(self, books: Books, act: Methodology, year: int, closes_on: date) -> None:
        """It closes on a working day after today, at the latest on the act's last day (S-5b)."""
        calendar = books.days.calendar()
        event = close_event(act, year, calendar)
        if year not in (self._today().year, self._today().year - 1):
            raise Refusal("refuse-not-found")
        if not self._today() < closes_on <= event.day or not calendar.is_working(closes_on):
            raise Refusal("refuse-survey-day")

    def _days(self, books: Books, act: Methodology, year: int) -> tuple[date, ...]:
        if year not in (self._today().year, self._today().year - 1):
            raise Refusal("refuse-not-found")
        calendar, today = books.days.calendar(), self._today()
        last = close_event(act, year, calendar).day
        days = (last - timedelta(days=back) for back in range((last - today).days))
        return tuple(day for day in days if calendar.is_working(day))

    def _composing(self, books: Books, survey: SurveyId) -> Survey:
        found = known_survey(books, survey)
        if found.state is not SurveyState.COMPOSING:
            raise Refusal("refuse-survey-open")
        return found

    async def _proposed(self, act: Methodology, year: int, seed: int) -> _Proposed:
        """Circles for the people of this moment; for thousands it takes seconds, off the books."""
        people = await self._store.read(lambda books: books.people.all())
        forms = forms_of(act, year, people, self._today())
        rule, today = survey_rule(act), self._today()
        found = await asyncio.to_thread(propose, people, forms, rule, seed, today, CAP)
        return _Proposed(people, forms, found)

    def _board(self, books: Books, survey: Survey) -> SurveyBoard:
        act = self._acts.of(books, survey.act)
        event = close_event(act, survey.year, books.days.calendar())
        circles = books.surveys.circles(survey.id)
        return SurveyBoard(survey, act, event, self._today(), circles)


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
    books: Books, survey: Survey, people: Collection[PersonId], now: datetime, when: datetime
) -> None:
    """One letter a person, about however many colleagues he is asked."""
    for person in sorted(people):
        key = f"survey:{survey.id}:{person}"
        books.outbox.post(person, "survey", {"survey": survey.id}, key, now, when)


def _tell_evaluatees(
    books: Books, circles: Sequence[Circle], now: datetime, when: datetime
) -> None:
    """S-19(2): those who are asked about are invited to assess themselves."""
    for circle in circles:
        if not circle.is_closed:
            key = f"survey-self:{circle.id}"
            books.outbox.post(circle.person, "survey-self", {"circle": circle.id}, key, now, when)


def remind(books: Books, survey: Survey, day: date, now: datetime, when: datetime) -> int:
    """One letter to each who is asked, all at one time and alike (R-360.3). How many people."""
    circles = books.surveys.circles(survey.id)
    people = {
        seat.respondent for circle in circles for seat in circle.taken if not circle.is_closed
    }
    for person in sorted(people):
        key = f"survey-reminder:{survey.id}:{day}:{person}"
        books.outbox.post(person, "survey-reminder", {"survey": survey.id}, key, now, when)
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
