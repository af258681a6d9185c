"""The people of the body: who they are, whom they answer to, what they may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from evaluation.base.ids import PersonId
from evaluation.base.person import Person, require, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.law.moment import Moment, Moments
from evaluation.staff.books import Books
from evaluation.staff.file import read
from evaluation.staff.found import known_person
from evaluation.staff.preview import Preview, preview
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Fault, Table


@dataclass(frozen=True)
class FileCheck:
    """What a staff file would do: its faults, or its preview.

    `period` is the quarter whose days worked the file holds: the last one that has ended.
    """

    rows: tuple[StaffRow, ...]
    faults: tuple[Fault, ...]
    preview: Preview | None
    period: Quarter


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

    async def apply(self, actor: Person | None, table: Table) -> FileCheck:
        """Check the file again and take it over, whole or not at all. Raises Refusal."""
        if actor is not None:
            require_hr(actor)

        def change(moment: Moment[Books]) -> FileCheck:
            before = moment.books.people.with_role(Role.HR_HEAD)
            check = self._checked(moment, actor, table)
            if check.faults or check.preview is None:
                raise Refusal("refuse-file-faults", count=len(check.faults))
            if check.preview.needs_hr_head and actor is not None:
                require(actor, Role.HR_HEAD)
            moment.books.people.put(check.rows, check.period)
            self._refuse_headless(moment.books, before)
            moment.record(actor, "staff-file", {"numbers": list(check.preview.numbers)})
            return check

        return await self._moments.write(change)

    def _checked(self, moment: Moment[Books], actor: Person | None, table: Table) -> FileCheck:
        period = Quarter.of(moment.today).previous()
        known = moment.books.people.rows(period)
        rows, faults = read(table, known, moment.today)
        shown = None if faults else preview(rows, known, actor.number if actor else None)
        return FileCheck(rows, faults, shown, period)

    async def give_roles(
        self, actor: Person | None, person: PersonId, roles: frozenset[Role]
    ) -> Person:
        """Set a person's roles: the head of HR's act, or the command line's. Raises Refusal."""

        def change(moment: Moment[Books]) -> Person:
            before = known_person(moment.books, person)
            if actor is not None:
                require(actor, Role.HR_HEAD)
                if actor.id == person and Role.HR_HEAD not in roles:
                    raise Refusal("refuse-own-role")
            if before.roles == roles:
                return before
            heads = moment.books.people.with_role(Role.HR_HEAD)
            moment.books.people.set_roles(person, roles)
            self._refuse_headless(moment.books, heads)
            payload = {"person": person, "roles": sorted(roles), "before": sorted(before.roles)}
            moment.record(actor, "roles", payload)
            return replace(before, roles=roles)

        return await self._moments.write(change)

    def _refuse_headless(self, books: Books, before: tuple[Person, ...]) -> None:
        """Somebody must be left who can give roles."""
        if before and not books.people.with_role(Role.HR_HEAD):
            raise Refusal("refuse-no-hr-head")

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
            moment.books.people.set_roles(found.id, roles)
            moment.record(None, "roles", {"person": found.id, "roles": sorted(roles)})
            return replace(found, roles=roles)

        return await self._moments.write(change)
