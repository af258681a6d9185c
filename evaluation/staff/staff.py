"""The people of the body: who they are, whom they answer to, what they may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.law.moment import Moment, Moments
from evaluation.staff.books import Books
from evaluation.staff.change import ChangeState, StaffChange, differing_roles
from evaluation.staff.file import read
from evaluation.staff.found import known_person
from evaluation.staff.heads import able
from evaluation.staff.held import refuse_headless
from evaluation.staff.loud import enter, new_change, payload_of
from evaluation.staff.power import (
    apart,
    held_fields,
    is_loud,
    is_unknown_yet,
    loud_of,
    may_decide,
    takes_decision,
)
from evaluation.staff.preview import Preview, preview
from evaluation.staff.questions import Question, answered, one_spelling, questions_of
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Fault, Table


@dataclass(frozen=True)
class FileCheck:
    """What a staff file would do: its faults, or its preview.

    `rows` apply at once, those of `held` wait for whoever may decide; `whole`: it is the first file
    of a body, and nothing waits or is told. `period` is the quarter whose days worked the file
    holds: the last one that has ended. `questions` stop the file until HR has said yes to each.
    """

    rows: tuple[StaffRow, ...]
    faults: tuple[Fault, ...]
    preview: Preview | None
    period: Quarter
    held: tuple[StaffRow, ...] = ()
    whole: bool = False
    questions: tuple[Question, ...] = ()


class Staff:
    """Verbs of the staff: look up, check a file, apply it, give roles, enter days worked."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    def today(self) -> date:
        """The office's date."""
        return self._moments.today()

    async def person(self, actor: Person, person: PersonId) -> Person:
        """One person's card, for HR. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: known_person(moment.books, person))

    async def actor(self, person: PersonId) -> Person:
        """Somebody as he may act now, for work that goes on without his tap. Raises Refusal.

        Who acts for the head of HR has her role; whoever has left has none.
        """

        def look(moment: Moment[Books]) -> Person:
            return able(moment, known_person(moment.books, person))

        return await self._moments.read(look)

    async def everybody(self, actor: Person) -> tuple[Person, ...]:
        """All who serve or served, by unit and name. Raises Refusal if `actor` isn't HR."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.people.all())

    async def serving(self, actor: Person) -> tuple[Person, ...]:
        """All who serve today, by unit and name. Raises Refusal if `actor` isn't HR."""
        today = self._moments.today()
        return tuple(p for p in await self.everybody(actor) if not p.has_left(today))

    async def check(self, actor: Person | None, table: Table) -> FileCheck:
        """Check a file and say what it would change. `actor` None is the command line."""
        if actor is not None:
            require_hr(actor)
        return await self._moments.read(lambda moment: self._checked(moment, actor, table))

    async def apply(self, actor: Person | None, table: Table, confirmed: str = "") -> FileCheck:
        """Check the file again and take it over: what needs nobody's word at once, the rest waits.

        `confirmed` names the questions to which HR has said yes. Raises Refusal.
        """
        if actor is not None:
            require_hr(actor)

        def change(moment: Moment[Books]) -> FileCheck:
            before = moment.books.people.with_role(Role.HR_HEAD)
            check = self._checked(moment, actor, table)
            if check.preview is None:
                raise Refusal("refuse-file-faults", count=len(check.faults))
            if confirmed != answered(check.questions):
                raise Refusal("refuse-file-questions")
            known = _by_number(moment, check.period)
            moment.books.people.put(check.rows, check.period)
            refuse_headless(moment, had_head=bool(before))
            moment.record(actor, "staff-file", _payload(check.preview, check.questions))
            if not check.whole:
                for one in enter(moment, actor, _changes(moment, actor, check, known)):
                    if one.state == "done":
                        moment.record(actor, "power-changed", payload_of(one))
            return check

        return await self._moments.write(change)

    def _checked(self, moment: Moment[Books], actor: Person | None, table: Table) -> FileCheck:
        period = Quarter.of(moment.today).previous()
        known = moment.books.people.rows(period)
        rows, faults = read(table, known, moment.today, moment.office.zone)
        if faults:
            return FileCheck(rows, faults, None, period)
        by_number = {row.number: row for row in known}
        questions = questions_of(rows, by_number, _linked(moment))
        rows = one_spelling(rows, by_number)
        number = None if actor is None else actor.number
        if is_unknown_yet(known) or not moment.books.joining.joined():
            shown = preview(rows, known, number)
            return FileCheck(rows, (), shown, period, whole=True, questions=questions)
        applied, held = apart(rows, by_number, self._waiting(moment, actor, rows, by_number))
        shown = preview(applied, known, number, held)
        return FileCheck(applied, (), shown, period, held, questions=questions)

    def _waiting(
        self,
        moment: Moment[Books],
        actor: Person | None,
        rows: Sequence[StaffRow],
        known: Mapping[str, StaffRow],
    ) -> frozenset[str]:
        """The numbers of those rows that need another's word than the actor's."""
        people = {person.number: person for person in moment.books.people.all()}
        stakes = moment.books.changes.stakes()
        found = set()
        for row in rows:
            person, fields = people.get(row.number), held_fields(row, known)
            mine = stakes.get(person.id, ()) if person else ()
            is_own = actor is not None and person is not None and person.id == actor.id
            is_own = is_own and person is not None and Role.HR_HEAD not in person.roles
            if takes_decision(fields, mine, is_own=is_own) and not (
                actor is not None and _decides(actor, person)
            ):
                found.add(row.number)
        return frozenset(found)

    async def give_roles(
        self, actor: Person | None, person: PersonId, roles: frozenset[Role]
    ) -> StaffChange | None:
        """Set a person's roles: the head of HR's act, or the command line's; told to whom it
        concerns. Of a head of HR it waits for the official. None: they are these. Raises Refusal.
        """

        def change(moment: Moment[Books]) -> StaffChange | None:
            before = known_person(moment.books, person)
            if actor is not None:
                require(actor, Role.HR_HEAD)
                if actor.id == person and Role.HR_HEAD in before.roles - roles:
                    raise Refusal("refuse-own-role")
            if before.roles == roles:
                return None
            fields = differing_roles(before.roles, roles)
            waits = actor is not None and not may_decide(actor, before)
            if not waits:
                heads = moment.books.people.with_role(Role.HR_HEAD)
                moment.books.people.set_roles(person, roles)
                refuse_headless(moment, had_head=bool(heads))
                payload = {"person": person, "roles": sorted(roles), "before": sorted(before.roles)}
                moment.record(actor, "roles", payload)
            state: ChangeState = "waiting" if waits else "done"
            new = new_change(moment, actor, person, "row", fields=fields, state=state)
            entered = enter(moment, actor, [new])
            return entered[0] if entered else new

        return await self._moments.write(change)

    async def enter_days_worked(
        self, actor: Person, period: Quarter, days: dict[PersonId, int]
    ) -> None:
        """Days by the time sheet (M-5b, A-05): 0..92, HR's word. Raises Refusal."""
        require_hr(actor)
        if not all(0 <= number <= 92 for number in days.values()):
            raise Refusal("refuse-days-worked")

        def change(moment: Moment[Books]) -> None:
            for person in days:
                known_person(moment.books, person)
            moment.books.people.set_days_worked(period, days)
            payload = {"period": str(period), "days": {str(p): n for p, n in days.items()}}
            moment.record(actor, "days-worked", payload)

        await self._moments.write(change)

    async def first_hr_head(self, number: str, name: str) -> Person:
        """The command line's way to let the first person in. Raises Refusal."""

        def change(moment: Moment[Books]) -> Person:
            found = moment.books.people.by_number(number)
            if found is None:
                moment.books.people.put((StaffRow.of_stranger(number, name),), None)
                found = moment.books.people.by_number(number)
            assert found is not None
            roles = found.roles | {Role.HR_HEAD}
            if roles != found.roles:
                fields = differing_roles(found.roles, roles)
                moment.books.people.set_roles(found.id, roles)
                moment.record(None, "roles", {"person": found.id, "roles": sorted(roles)})
                enter(moment, None, [new_change(moment, None, found.id, "row", fields=fields)])
            return replace(found, roles=roles)

        return await self._moments.write(change)


def _decides(actor: Person, subject: Person | None) -> bool:
    """About somebody new the head of HR decides."""
    if subject is None:
        return Role.HR_HEAD in actor.roles
    return may_decide(actor, subject)


def _payload(seen: Preview, questions: Sequence[Question]) -> dict[str, object]:
    """A file as the trail keeps it: whom it touched, and what HR confirmed about whom."""
    payload: dict[str, object] = {"numbers": list(seen.numbers)}
    if questions:
        payload["confirmed"] = {
            question.doubt.value: [one.number or one.old for one in question.about]
            for question in questions
        }
    return payload


def _linked(moment: Moment[Books]) -> frozenset[str]:
    """The numbers by which somebody has come in."""
    joined = moment.books.joining.joined()
    return frozenset(person.number for person in moment.books.people.some(joined).values())


def _by_number(moment: Moment[Books], period: Quarter) -> dict[str, StaffRow]:
    return {row.number: row for row in moment.books.people.rows(period)}


def _changes(
    moment: Moment[Books], actor: Person | None, check: FileCheck, known: Mapping[str, StaffRow]
) -> list[StaffChange]:
    """What of a file is power over somebody, done or waiting."""
    people = {person.number: person for person in moment.books.people.all()}
    found = []
    groups: tuple[tuple[Sequence[StaffRow], ChangeState], ...] = (
        (check.rows, "done"),
        (check.held, "waiting"),
    )
    for rows, state in groups:
        for row in rows:
            fields = held_fields(row, known)
            if fields and (state == "waiting" or is_loud(fields)):
                new = new_change(
                    moment,
                    actor,
                    people[row.number].id,
                    "row",
                    fields=fields if state == "waiting" else loud_of(fields),
                    state=state,
                    period=check.period,
                )
                found.append(new)
    return found
