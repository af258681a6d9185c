"""For the leave of the head of HR the official names who acts for her, loudly, for dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import ActingId, PersonId
from evaluation.base.person import HR, Person, require
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.moment import Moment, Moments
from evaluation.staff.acting import ActingHead
from evaluation.staff.books import Books
from evaluation.staff.found import known_person
from evaluation.staff.heads import heads_of_hr, officials

FARTHEST = timedelta(days=366)
"""Nobody's leave is planned further ahead; a wrong year is."""


@dataclass(frozen=True)
class ActingView:
    """Who acts, or will act, and who named him."""

    acting: ActingHead
    person: Person
    by: Person


class ActingHeads:
    """Verbs: who acts and will act; name somebody; call him off."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def standing(self, actor: Person) -> tuple[ActingView, ...]:
        """Who acts now or later, by date; for officials and heads of HR. Raises Refusal."""
        require(actor, Role.APPOINTING, Role.HR_HEAD)

        def look(moment: Moment[Books]) -> tuple[ActingView, ...]:
            found = moment.books.acting.ending_from(moment.today)
            return tuple(view_of(moment, one) for one in found)

        return await self._moments.read(look)

    async def candidates(self, actor: Person) -> tuple[Person, ...]:
        """Whom the official may name: whoever serves, but himself and the heads. Raises Refusal."""
        require(actor, Role.APPOINTING)

        def look(moment: Moment[Books]) -> tuple[Person, ...]:
            everybody = moment.books.people.all()
            return tuple(one for one in everybody if self._may_act(moment, actor, one))

        return await self._moments.read(look)

    async def name(self, actor: Person, person: PersonId, first: date, last: date) -> ActingView:
        """Somebody has the powers of the head of HR from `first` to `last`, both included.

        Those whom it concerns hear at once. Twice is once. Raises Refusal: not the official,
        himself, somebody who has left, days that are past, crossed, too far, or taken.
        """
        require(actor, Role.APPOINTING)

        def change(moment: Moment[Books]) -> ActingView:
            known = known_person(moment.books, person)
            if not self._may_act(moment, actor, known):
                raise Refusal("refuse-acting-who")
            standing = moment.books.acting.ending_from(moment.today)
            for one in standing:
                if (one.person, one.first, one.last) == (person, first, last):
                    return view_of(moment, one)
            self._refuse_days(moment, standing, first, last)
            new = ActingHead(ActingId(0), person, first, last, actor.id, moment.now)
            named = replace(new, id=moment.books.acting.add(new))
            self._note(moment, actor, "acting-named", named)
            return view_of(moment, named)

        return await self._moments.write(change)

    def _may_act(self, moment: Moment[Books], actor: Person, person: Person) -> bool:
        return not (
            person.id == actor.id or Role.HR_HEAD in person.roles or person.has_left(moment.today)
        )

    def _refuse_days(
        self, moment: Moment[Books], standing: Sequence[ActingHead], first: date, last: date
    ) -> None:
        if not moment.today <= first <= last <= moment.today + FARTHEST:
            raise Refusal("refuse-acting-days")
        for one in standing:
            if one.first <= last and first <= one.last:
                raise Refusal("refuse-acting-taken", first=one.first, last=one.last)

    async def call_off(self, actor: Person, acting: ActingId) -> ActingView:
        """His powers end now. Twice is once. Raises Refusal."""
        require(actor, Role.APPOINTING)

        def change(moment: Moment[Books]) -> ActingView:
            found = moment.books.acting.get(acting)
            if found is None:
                raise Refusal("refuse-not-found")
            if found.ended_at is not None or found.last < moment.today:
                return view_of(moment, found)
            listeners = heads_of_hr(moment)
            moment.books.acting.end(acting, actor.id, moment.now)
            ended = replace(found, ended_by=actor.id, ended_at=moment.now)
            self._note(moment, actor, "acting-ended", ended, listeners)
            return view_of(moment, ended)

        return await self._moments.write(change)

    def _note(
        self,
        moment: Moment[Books],
        actor: Person,
        act: str,
        acting: ActingHead,
        besides: Sequence[Person] = (),
    ) -> None:
        """The heads, HR, the other officials and the named himself hear."""
        days = {"first": acting.first.isoformat(), "last": acting.last.isoformat()}
        moment.record(actor, act, {"acting": acting.id, "person": acting.person, **days})
        hr = moment.books.people.with_any_role(HR)
        everybody = {one.id for one in (*hr, *officials(moment), *besides)} | {acting.person}
        for listener in sorted(everybody - {actor.id}):
            write_letter(
                moment, listener, "acting", {"acting": acting.id}, f"{act}:{acting.id}:{listener}"
            )


def view_of(moment: Moment[Books], acting: ActingHead) -> ActingView:
    """With the people of it."""
    books = moment.books
    return ActingView(
        acting, known_person(books, acting.person), known_person(books, acting.named_by)
    )
