"""The mark of a receiving body, or of the body before a transfer, counts for the year (M-3d, X-55).

One of HR writes it down from that body's sheet with a photograph; a second person compares and
confirms, as with every act on paper. Until then it counts for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
from evaluation.quarter.books import Books
from evaluation.quarter.in_force import act_in_force
from evaluation.quarter.nouns import ReceivedMark
from evaluation.quarter.years import reform_year
from evaluation.staff.found import known_person

NUMBER_LENGTH = 60
BODY_LENGTH = 200
QUARTERS = 4


@dataclass(frozen=True)
class ToldMark:
    """A mark as HR types it from the sheet; `is_part`: of a part of the quarter only (X-35)."""

    person: PersonId
    period: Quarter
    is_part: bool
    mark: Decimal
    number: str
    day: date
    body: str


@dataclass(frozen=True)
class ReceivedView:
    """A mark that waits, with whom it names. `may_confirm`: the reader is the second person."""

    mark: ReceivedMark
    person: Person
    recorder: Person
    methodology: Methodology
    may_confirm: bool


class ReceivedMarks:
    """Verbs: check, record, look, confirm, drop."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    def quarters(self) -> tuple[Quarter, ...]:
        """Of which a mark can be received: those that ended last, the latest first."""
        found, last = [], Quarter.of(self._moments.today()).previous()
        for _ in range(QUARTERS):
            found.append(last)
            last = last.previous()
        return tuple(found)

    async def check(self, actor: Person, told: ToldMark) -> Person:
        """Whose mark it is, if it could be recorded. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: _recordable(moment, actor, told)[0])

    async def record(self, actor: Person, told: ToldMark, photo: tuple[str, bytes]) -> ReceivedMark:
        """Write a mark down with the photograph of its sheet. Raises Refusal."""
        require_hr(actor)
        if not photo[1]:
            raise Refusal("refuse-no-photo")

        def change(moment: Moment[Books]) -> ReceivedMark:
            _, act = _recordable(moment, actor, told)
            new = ReceivedMark(
                0, told.person, told.period, act.digest, told.mark, told.is_part, told.number,
                told.day, told.body, actor.id, moment.now, None,
            )  # fmt: skip
            new = replace(new, id=moment.books.received_marks.add(new, photo))
            payload = {"mark": new.id, "person": told.person, "period": str(told.period)}
            moment.record(actor, "received-mark-recorded", payload)
            for second in sorted(_seconds(moment, new)):
                key = f"received:{new.id}:{second}"
                write_letter(moment, second, "received", {"mark": new.id}, key)
            return new

        return await self._moments.write(change)

    async def waiting(self, actor: Person) -> tuple[ReceivedView, ...]:
        """What waits for a second person, as the actor may see it. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[ReceivedView, ...]:
            if actor.id not in _keepers(moment):
                raise Refusal("refuse-role")
            found = moment.books.received_marks.waiting()
            return tuple(_view(moment, one, actor) for one in found if one.person != actor.id)

        return await self._moments.read(look)

    async def photo(self, actor: Person, mark: int) -> tuple[str, bytes]:
        """The photographed sheet; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            found = _waiting(moment, actor, mark)
            moment.record(actor, "received-mark-viewed", {"mark": found.id})
            return moment.books.received_marks.photo(mark)

        return await self._moments.write(change)

    async def confirm(self, actor: Person, mark: int) -> ReceivedMark:
        """The sheet says what was written down: now it counts for the year. Raises Refusal."""

        def change(moment: Moment[Books]) -> ReceivedMark:
            found = _waiting(moment, actor, mark)
            if actor.id not in _seconds(moment, found):
                raise Refusal("refuse-second-person")
            _refuse_taken(moment, found.person, found.period, is_part=found.is_part)
            moment.books.received_marks.confirm(mark, actor, moment.now)
            payload = {"mark": mark, "recorded_by": found.recorded_by}
            moment.record(actor, "received-mark-confirmed", payload)
            reform_year(moment, found.person, found.period.year)
            return found

        return await self._moments.write(change)

    async def drop(self, actor: Person, mark: int) -> None:
        """Throw a mistaken record away before anybody confirms it. Raises Refusal."""
        require_hr(actor)

        def change(moment: Moment[Books]) -> None:
            _waiting(moment, actor, mark)
            moment.books.received_marks.drop(mark, moment.now)
            moment.record(actor, "received-mark-dropped", {"mark": mark})

        await self._moments.write(change)


def received_view(moment: Moment[Books], mark: int, reader: Person) -> ReceivedView | None:
    """A mark that still waits, as somebody reads it."""
    found = moment.books.received_marks.get(mark)
    if found is None or found.confirmed_by is not None:
        return None
    return _view(moment, found, reader)


def seconded_marks(moment: Moment[Books], person: Person) -> int:
    """How many marks wait for somebody as their second person."""
    waiting = moment.books.received_marks.waiting()
    return sum(person.id in _seconds(moment, one) for one in waiting)


def _view(moment: Moment[Books], mark: ReceivedMark, reader: Person) -> ReceivedView:
    people = moment.books.people.some({mark.person, mark.recorded_by})
    may_confirm = reader.id in _seconds(moment, mark)
    person, recorder = people[mark.person], people[mark.recorded_by]
    return ReceivedView(mark, person, recorder, moment.act(mark.act), may_confirm)


def _keepers(moment: Moment[Books]) -> frozenset[PersonId]:
    """HR, and the officials who appoint."""
    people = moment.books.people.with_any_role((*HR, Role.APPOINTING))
    return frozenset(person.id for person in people if not person.has_left(moment.today))


def _seconds(moment: Moment[Books], mark: ReceivedMark) -> frozenset[PersonId]:
    """Who may stand behind a record: neither its recorder nor its owner."""
    return _keepers(moment) - {mark.recorded_by, mark.person}


def _waiting(moment: Moment[Books], actor: Person, mark: int) -> ReceivedMark:
    found = moment.books.received_marks.get(mark)
    allowed = actor.id in _keepers(moment)
    if found is None or not allowed or actor.id == found.person or found.confirmed_by is not None:
        raise Refusal("refuse-not-found")
    return found


def _recordable(moment: Moment[Books], actor: Person, told: ToldMark) -> tuple[Person, Methodology]:
    """Whose mark, and by which act's scale it is read. Raises Refusal."""
    person = known_person(moment.books, told.person)
    if person.id == actor.id:
        raise Refusal("refuse-own-sheet")
    if not person.in_corpus_b:
        raise Refusal("refuse-not-corpus-b", person=person.name)
    if told.period.last_day >= moment.today:
        raise Refusal("refuse-quarter-running", period=str(told.period))
    act = act_in_force(moment)
    if act is None:
        raise Refusal("refuse-received-no-act")
    lowest, highest = act.marks
    if not lowest <= told.mark <= highest or told.mark * 100 % 1:
        raise Refusal("refuse-received-mark", low=str(lowest), high=str(highest))
    is_told = told.number and told.body and told.day <= moment.today
    if not is_told or len(told.number) > NUMBER_LENGTH or len(told.body) > BODY_LENGTH:
        raise Refusal("refuse-received-unreadable")
    if moment.books.received_marks.of_quarter(person.id, told.period) is not None:
        raise Refusal("refuse-received-twice", person=person.name)
    _refuse_taken(moment, person.id, told.period, is_part=told.is_part)
    return person, act


def _refuse_taken(
    moment: Moment[Books], person: PersonId, period: Quarter, *, is_part: bool
) -> None:
    """A quarter has one mark; a part of it stands beside the other part (X-35). Raises Refusal."""
    if not is_part and person in moment.books.campaigns.busy(period):
        raise Refusal("refuse-received-has-sheet")
