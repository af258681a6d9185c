"""A respondent answers: statement by statement, sealed at once, changeable until the close (S-34a).

Nothing but the sealed drafts is written here: no trail, no notice, no time, for whatever orders
those who answer is half of a link between a person and his answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import SeatId, SurveyId
from evaluation.base.person import HR, Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.law.act import Competence, Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Seat, SeatState, Survey, SurveyState
from evaluation.survey.parts import competences_of, is_answered_now, known_circle
from evaluation.survey.questionnaire import Draft, answered, carried_on, finished, shown
from evaluation.survey.vault import Vault


@dataclass(frozen=True)
class Seated:
    """Somebody's seat with what he has to know of it. `size` is how many are asked with him."""

    survey: Survey
    circle: Circle
    seat: Seat
    methodology: Methodology
    competences: tuple[Competence, ...]

    @property
    def size(self) -> int:
        """How many are asked about this evaluatee."""
        return len(self.circle.taken)


@dataclass(frozen=True)
class Answers:
    """A seat with the reader's own draft.

    `left_behind`: an earlier message of his that still shows a statement, to be made neutral; 0 if
    there is none.
    """

    seated: Seated
    draft: Draft
    left_behind: int = 0

    @property
    def first_open(self) -> int:
        """The first statement without an answer; their number when all have one."""
        count = len(self.seated.competences)
        return next((item for item in range(count) if item not in self.draft.answers), count)

    @property
    def is_complete(self) -> bool:
        """Whether every statement has its answer."""
        return self.first_open == len(self.seated.competences)


class Answering:
    """Verbs of a respondent."""

    def __init__(self, moments: Moments[Books], vault: Vault) -> None:
        self._moments = moments
        self._vault = vault

    async def mine(self, actor: Person) -> tuple[Seated, ...]:
        """The actor's seats in a survey that runs, by unit and name."""
        return await self._moments.read(lambda moment: self._mine(moment, actor))

    async def see(self, actor: Person, seat: SeatId) -> Answers:
        """One seat with its draft. Raises Refusal."""

        def look(moment: Moment[Books]) -> Answers:
            seated = self._seated(moment, actor, seat)
            with urn.reachable():
                drafts = urn.opened(moment.books, self._vault, seated.survey, seated.circle)
            return Answers(seated, shown(carried_on(drafts[seat], actor.account)))

        return await self._moments.read(look)

    async def mark(
        self, actor: Person, seat: SeatId, item: int, value: int, message: int
    ) -> Answers:
        """Answer one statement: 0..5, or CANNOT_JUDGE. `message` shows the survey now."""

        def change(draft: Draft, count: int) -> Draft:
            return replace(answered(draft, item, value, count), message=message)

        return await self._changed(actor, seat, change)

    async def finish(self, actor: Person, seat: SeatId, message: int) -> Answers:
        """Make the draft count (R-360.2: it can be changed until the close). Raises Refusal."""

        def change(draft: Draft, count: int) -> Draft:
            return replace(finished(draft, count), message=message)

        return await self._changed(actor, seat, change)

    async def shown_in(
        self, actor: Person, seats: Sequence[SeatId], message: int
    ) -> tuple[int, ...]:
        """Note which message shows the survey; the earlier ones, to be made neutral."""

        def change(moment: Moment[Books]) -> tuple[int, ...]:
            seated = [self._seated(moment, actor, seat) for seat in seats]
            answers = [
                self._sealed(
                    moment.books, actor, one, lambda draft: replace(draft, message=message)
                )
                for one in seated
            ]
            self._mixed(moment.books, seated)
            return tuple(sorted({one.left_behind for one in answers} - {0}))

        return await self._moments.write(change)

    async def column(self, actor: Person, survey: SurveyId, key: str) -> tuple[Seated, ...]:
        """The actor's seats in which a competency is asked: one statement, all colleagues."""

        def look(moment: Moment[Books]) -> tuple[Seated, ...]:
            seats = [one for one in self._mine(moment, actor) if one.survey.id == survey]
            asked = tuple(s for s in seats if key in {one.key for one in s.competences})
            if not asked:
                raise Refusal("refuse-not-found")
            return asked

        return await self._moments.read(look)

    async def decline(self, actor: Person, seat: SeatId, reason: str) -> None:
        """Give the seat up, for a conflict of interest. Who declines is no secret (R-360.1)."""
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> None:
            found = moment.books.surveys.seat(seat)
            if found is not None and found.respondent == actor.id and not found.is_taken:
                return
            seated = self._seated(moment, actor, seat)
            declined = replace(seated.seat, state=SeatState.DECLINED, reason=words)
            with urn.reachable():
                drafts = urn.opened(moment.books, self._vault, seated.survey, seated.circle)
                moment.books.surveys.save_seat(declined)
                left = known_circle(moment.books, seated.circle.id)
                urn.sealed_anew(moment.books, self._vault, seated.survey, left, drafts)
            moment.record(actor, "survey-declined", {"seat": seat})
            when = moment.office.next_working_hour(moment.now, moment.calendar)
            for person in moment.books.people.with_any_role(HR):
                if person.id not in (left.person, actor.id):
                    key = f"survey-declined:{seat}:{person.id}"
                    details = {"circle": left.id}
                    write_letter(moment, person.id, "survey-declined", details, key, when)

        await self._moments.write(change)

    async def _changed(
        self, actor: Person, seat: SeatId, step: Callable[[Draft, int], Draft]
    ) -> Answers:
        def change(moment: Moment[Books]) -> Answers:
            seated = self._seated(moment, actor, seat)
            count = len(seated.competences)
            answers = self._sealed(moment.books, actor, seated, lambda draft: step(draft, count))
            self._mixed(moment.books, [seated])
            return answers

        return await self._moments.write(change)

    def _sealed(
        self, books: Books, actor: Person, seated: Seated, change: Callable[[Draft], Draft]
    ) -> Answers:
        """Change the seat's draft within the circle's."""
        survey, circle, seat = seated.survey, seated.circle, seated.seat.id
        account = actor.account
        with urn.reachable():
            before, after = urn.changed(
                books,
                self._vault,
                survey,
                circle,
                seat,
                lambda draft: change(carried_on(draft, account)),
            )
        behind = carried_on(before, account).message
        return Answers(seated, shown(after), behind if behind != after.message else 0)

    def _mixed(self, books: Books, seated: Sequence[Seated]) -> None:
        """Seal other circles anew too: nobody else sits in the same ones, they would name him."""
        touched = [one.circle.id for one in seated]
        for survey in {one.survey.id: one.survey for one in seated}.values():
            with urn.reachable():
                urn.mixed(books, self._vault, survey, touched)

    def _mine(self, moment: Moment[Books], actor: Person) -> tuple[Seated, ...]:
        if actor.has_left(moment.today):
            return ()
        return tuple(
            self._of(moment, survey, circle, seat)
            for survey in moment.books.surveys.all()
            if is_answered_now(survey, moment.now)
            for circle in moment.books.surveys.circles_with(actor.id, survey.id)
            if not circle.is_closed
            for seat in circle.taken
            if seat.respondent == actor.id
        )

    def _seated(self, moment: Moment[Books], actor: Person, seat: SeatId) -> Seated:
        """The actor's seat while answers are taken; a foreign and a missing one are alike."""
        found = moment.books.surveys.seat(seat)
        if found is None or found.respondent != actor.id or not found.is_taken:
            raise Refusal("refuse-not-found")
        if actor.has_left(moment.today):
            raise Refusal("refuse-not-found")
        circle = known_circle(moment.books, found.circle)
        survey = moment.books.surveys.get(circle.survey)
        if survey is None or survey.state is SurveyState.COMPOSING:
            raise Refusal("refuse-not-found")
        if circle.is_closed or not is_answered_now(survey, moment.now):
            raise Refusal("refuse-survey-closed")
        return self._of(moment, survey, circle, found)

    def _of(self, moment: Moment[Books], survey: Survey, circle: Circle, seat: Seat) -> Seated:
        act = moment.act(survey.act)
        return Seated(survey, circle, seat, act, competences_of(moment, survey, circle))
