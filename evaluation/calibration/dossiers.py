"""What people read around a case: the remedy before it, the file of it, the list of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.base.store import Clock, Store
from evaluation.calendar.calendar import Deadline
from evaluation.calendar.office import Office
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case, Stage
from evaluation.calibration.hearing import (
    Hearing,
    disputable,
    found_case,
    hearing_of,
    may_read,
    officials_between,
    parties,
    result_of,
)
from evaluation.calibration.nouns import CaseFile
from evaluation.law.act import Methodology
from evaluation.law.stored import Acts
from evaluation.quarter.nouns import Result
from evaluation.quarter.results import ResultView, view_of

__all__ = ("Dossier", "Dossiers", "Remedy", "may_read_protocol")


@dataclass(frozen=True)
class Remedy:
    """What an evaluatee can do about a result, and until when (M-10).

    `standing` is an application made before and not withdrawn: there is no second one.
    """

    result: Result
    methodology: Methodology
    officials: tuple[Person, ...]
    received: date
    deadline: Deadline
    days_left: int
    standing: Case | None


@dataclass(frozen=True)
class Dossier:
    """What the members prepare from: the sheet, earlier quarters, files; the rest is in the case.

    `view` is the disputed result; `before` the quarters before it, newest first.
    """

    hearing: Hearing
    view: ResultView
    before: tuple[tuple[Result, Methodology], ...]
    files: tuple[CaseFile, ...]


class Dossiers:
    """Verbs: the remedy, the cases around somebody, the file of a case and what lies in it."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office, acts: Acts) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts

    async def remedy(self, actor: Person, result: ResultId) -> Remedy:
        """Who decides on an application, and its last day. Raises Refusal."""
        return await self._store.read(lambda books: self._remedy(books, actor, result))

    def _remedy(self, books: Books, actor: Person, result: ResultId) -> Remedy:
        found, last = disputable(books, self._acts, self._office, actor, result)
        assert found.received_at is not None
        methodology, calendar = self._acts.of(books, found.act), books.days.calendar()
        received, today = self._office.day(found.received_at), self._today()
        officials = officials_between(books, actor.id, found.signed_by, today)
        left = calendar.working_days_left(today, last.day)
        standing = books.cases.standing_of(result)
        return Remedy(found, methodology, officials, received, last, left, standing)

    async def near(self, actor: Person) -> tuple[Hearing, ...]:
        """The cases that the actor has to do with and may read now, newest first."""

        def look(books: Books) -> tuple[Hearing, ...]:
            by_id = {case.id: case for case in self._around(books, actor)}
            found = sorted(by_id.values(), key=lambda case: -case.id)
            readable = [case for case in found if may_read(books, actor, case, self._today())]
            return tuple(self._hearing(books, case) for case in readable)

        return await self._store.read(look)

    def _around(self, books: Books, actor: Person) -> Iterator[Case]:
        if Role.APPOINTING in actor.roles:
            yield from books.cases.all()
            return
        yield from books.cases.of_applicant(actor.id)
        yield from books.cases.of_evaluator(actor.id)
        yield from books.cases.of_member(actor.id)

    async def dossier(self, actor: Person, case: CaseId) -> Dossier:
        """The file of a case, for those who may read it; every view is logged (M-13)."""
        now = self._clock.now()

        def act(books: Books) -> Dossier:
            found = self._readable(books, actor, case)
            if actor.id != found.applicant:
                books.trail.add(now, actor, "case-file-viewed", {"case": case})
            result = result_of(books, found)
            view = view_of(books, self._acts, self._office, result, now)
            before = tuple(
                (one, self._acts.of(books, one.act))
                for one in books.results.of_person(found.applicant)
                if one.period < result.period and _may_see(actor, found, one)
            )
            return Dossier(self._hearing(books, found), view, before, self._files(books, case))

        return await self._store.write(act)

    def _files(self, books: Books, case: CaseId) -> tuple[CaseFile, ...]:
        return tuple(one for one in books.records.files(case) if one.kind == "attachment")

    async def content(self, actor: Person, case: CaseId, file: int) -> tuple[str, bytes]:
        """Name and bytes of what lies beside an application; the view is logged. Raises Refusal."""
        now = self._clock.now()

        def act(books: Books) -> tuple[str, bytes]:
            self._readable(books, actor, case)
            found = next((one for one in self._files(books, case) if one.id == file), None)
            if found is None:
                raise Refusal("refuse-not-found")
            books.trail.add(now, actor, "case-file-viewed", {"case": case, "file": file})
            return found.name, books.records.content(file)

        return await self._store.write(act)

    async def protocol(self, actor: Person, case: CaseId) -> Hearing:
        """The case for whoever may read its protocol now; the view is logged. Raises Refusal."""
        now = self._clock.now()

        def act(books: Books) -> Hearing:
            hearing = self._hearing(books, self._readable(books, actor, case))
            if not may_read_protocol(hearing, actor):
                raise Refusal("refuse-not-found")
            if actor.id != hearing.case.applicant:
                books.trail.add(now, actor, "case-protocol-viewed", {"case": case})
            return hearing

        return await self._store.write(act)

    def _readable(self, books: Books, actor: Person, case: CaseId) -> Case:
        found = found_case(books, case)
        if not may_read(books, actor, found, self._today()):
            raise Refusal("refuse-not-found")
        return found

    def _today(self) -> date:
        return self._office.day(self._clock.now())

    def _hearing(self, books: Books, case: Case) -> Hearing:
        return hearing_of(books, self._acts, self._office, case, self._clock.now())


def may_read_protocol(hearing: Hearing, actor: Person) -> bool:
    """Rules §10: members once it goes round, the parties once it is signed, who runs it before.

    A party who is a member has to sign it, and so reads it with the others (X-45).
    """
    case = hearing.case
    if actor.id in parties(case) - case.people:
        return case.stage is Stage.SIGNED
    if actor.id in hearing.hosts and case.stage is Stage.DECIDED:
        return True
    return case.stage in (Stage.SIGNING, Stage.SIGNED)


def _may_see(actor: Person, case: Case, earlier: Result) -> bool:
    """Rules §10: the evaluator sees what he signed himself, the others of the case all of it.

    What the evaluatee hasn't opened yet isn't shown to him by a side door (X-20).
    """
    if actor.id == case.applicant:
        return earlier.received_at is not None
    return actor.id != case.evaluator or earlier.signed_by == actor.id
