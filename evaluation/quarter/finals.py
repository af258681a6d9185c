"""The final mark of a year for whoever may know it, always with the sum it comes from (X-56).

Its owner, whoever evaluated him last in the year, the head of HR, and the official who has to
decide on him (S-9, M-13): the head hands him the marks of those, each with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require, require_reason
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.office import ResultsInChat
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.law.scales import Grade, Mean, mean_of
from evaluation.quarter.books import Books
from evaluation.quarter.nouns import HandedFinal, QuarterMark, YearMark
from evaluation.quarter.receipts import starts_by_opening
from evaluation.quarter.years import marks_of_year


@dataclass(frozen=True)
class Final:
    """A year mark with its quarters, whose unrounded means it is the mean of (M-4b, S-5c).

    `quarters` are empty while one of them is being mended: then their sum isn't this mark's.
    `handed`: to whoever decides, for the head of HR and for him.
    """

    mark: YearMark
    person: Person
    grade: Grade
    methodology: Methodology
    quarters: tuple[QuarterMark, ...]
    handed: HandedFinal | None = None

    @property
    def parts(self) -> tuple[Mean, ...]:
        """What is added up."""
        return tuple(quarter.mean for quarter in self.quarters)


@dataclass(frozen=True)
class Handed:
    """A final mark that waits for the official to look at it; whose, and no mark."""

    person: PersonId
    name: str
    year: int


class Finals:
    """Verbs around final marks: one's own, one of somebody's, all of a year; hand, take back."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def own(self, actor: Person, year: int) -> Final:
        """The actor's own. Raises Refusal before he has received its quarters."""

        def look(moment: Moment[Books]) -> Final:
            found = self._final(moment, actor.id, year)
            self._refuse_unopened(moment, actor, year)
            return found

        return await self._moments.read(look)

    def _refuse_unopened(self, moment: Moment[Books], actor: Person, year: int) -> None:
        """The year shows its quarters' marks: each one's receipt comes first (X-20)."""
        if moment.office.results_in_chat is ResultsInChat.NOTICE:
            return  # nothing is shown, so nothing is received
        for result in moment.books.results.of_person(actor.id):
            # Where an acknowledgement starts the term, seeing a mark starts nothing.
            opening = starts_by_opening(moment.act(result.act))
            if result.period.year == year and result.received_at is None and opening:
                raise Refusal("refuse-not-opened")

    async def is_there(self, actor: Person, person: PersonId, year: int) -> bool:
        """Whether there is a final mark of somebody that the actor may see."""

        def look(moment: Moment[Books]) -> bool:
            formed = moment.books.years.latest(person, year) is not None
            return formed and self._may_see(moment, actor, person, year)

        return await self._moments.read(look)

    async def see(self, actor: Person, person: PersonId, year: int) -> Final:
        """Somebody else's, for whoever may know it; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> Final:
            if not self._may_see(moment, actor, person, year):
                raise Refusal("refuse-not-found")
            found = self._final(moment, person, year)
            moment.record(actor, "final-viewed", {"person": person, "year": year})
            return found

        return await self._moments.write(change)

    def _may_see(self, moment: Moment[Books], actor: Person, person: PersonId, year: int) -> bool:
        """Rules §10: his last evaluator in the year, the head of HR, the official handed it."""
        if actor.id == person or actor.has_left(moment.today):
            return False
        if Role.HR_HEAD in actor.roles:
            return True
        if Role.APPOINTING in actor.roles and moment.books.years.handed(person, year) is not None:
            return True
        quarters = marks_of_year(moment, person, year)
        return bool(quarters) and quarters[-1].signed_by == actor.id

    async def years(self, actor: Person) -> tuple[int, ...]:
        """The years of which there are marks, newest first. Raises Refusal."""
        require(actor, Role.HR_HEAD)
        return await self._moments.read(lambda moment: moment.books.years.years())

    async def all(self, actor: Person, year: int) -> tuple[Final, ...]:
        """Everybody's of a year, by unit and name; the view is logged. Raises Refusal."""
        require(actor, Role.HR_HEAD)

        def change(moment: Moment[Books]) -> tuple[Final, ...]:
            marks = moment.books.years.of_year(year)
            if not marks:
                raise Refusal("refuse-not-found")
            moment.record(actor, "finals-viewed", {"year": year, "people": len(marks)})
            return finals_of(moment, marks)

        return await self._moments.write(change)

    async def hand(self, actor: Person, person: PersonId, year: int, reason: str) -> Final:
        """Hand one to the official who decides on its owner, for this decision. Raises Refusal.

        Twice is once: the first reason stands.
        """
        require(actor, Role.HR_HEAD)
        words = require_reason(reason)

        def change(moment: Moment[Books]) -> Final:
            found = self._final(moment, person, year)
            officials = self._officials(moment, person)
            if not officials:
                raise Refusal("refuse-final-no-official")
            if found.handed is None:
                handed = HandedFinal(person, year, words, actor.id, moment.now)
                moment.books.years.hand(handed)
                payload = {"person": person, "year": year, "reason": words}
                moment.record(actor, "final-handed", payload)
                for official in officials:
                    about = {"person": person, "year": year}
                    key = f"final:{person}:{year}:{int(moment.now.timestamp())}:{official}"
                    write_letter(moment, official, "final-handed", about, key)
            return self._final(moment, person, year)

        return await self._moments.write(change)

    async def take_back(self, actor: Person, person: PersonId, year: int) -> Final:
        """The decision is taken, or it was a mistake: the official sees it no more."""
        require(actor, Role.HR_HEAD)

        def change(moment: Moment[Books]) -> Final:
            if moment.books.years.handed(person, year) is not None:
                moment.books.years.take_back(person, year, moment.now)
                moment.record(actor, "final-taken-back", {"person": person, "year": year})
            return self._final(moment, person, year)

        return await self._moments.write(change)

    async def handed_to(self, actor: Person) -> tuple[Handed, ...]:
        """Those that the actor has to decide on, by name; no marks."""

        def look(moment: Moment[Books]) -> tuple[Handed, ...]:
            if Role.APPOINTING not in actor.roles or actor.has_left(moment.today):
                return ()
            handed = [one for one in moment.books.years.all_handed() if one.person != actor.id]
            people = moment.books.people.some({one.person for one in handed})
            return tuple(Handed(one.person, people[one.person].name, one.year) for one in handed)

        return await self._moments.read(look)

    def _officials(self, moment: Moment[Books], person: PersonId) -> tuple[PersonId, ...]:
        people = moment.books.people.with_role(Role.APPOINTING)
        return tuple(p.id for p in people if p.id != person and not p.has_left(moment.today))

    def _final(self, moment: Moment[Books], person: PersonId, year: int) -> Final:
        mark = moment.books.years.latest(person, year)
        if mark is None:
            raise Refusal("refuse-not-found")
        return final_of(moment, mark)


def finals_of(moment: Moment[Books], marks: Iterable[YearMark]) -> tuple[Final, ...]:
    """Several, by unit and name; who may is asked before."""
    found = (final_of(moment, mark) for mark in marks)
    return tuple(sorted(found, key=lambda one: (one.person.unit, one.person.name)))


def final_of(moment: Moment[Books], mark: YearMark) -> Final:
    """A year mark with everything that a reader of it may be shown; who may is asked before."""
    person = moment.books.people.get(mark.person)
    assert person is not None  # a foreign key holds him
    act = moment.act(mark.act)
    quarters = marks_of_year(moment, mark.person, mark.year)
    return Final(
        mark,
        person,
        act.grade_of(mark.mean.value),
        act,
        quarters if _is_sum_of(mark, quarters) else (),
        moment.books.years.handed(mark.person, mark.year),
    )


def _is_sum_of(mark: YearMark, quarters: Sequence[QuarterMark]) -> bool:
    """Whether the mark was formed of these: not while a quarter of it is being mended."""
    if len(quarters) != mark.quarters:
        return False
    return mean_of(quarter.mean for quarter in quarters).value == mark.mean.value
