"""What people read around a case: the remedy before it, the file of it, the list of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.base.ids import CaseId, ResultId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Deadline
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
    shown_to,
)
from evaluation.calibration.nouns import CaseFile
from evaluation.law.act import Methodology
from evaluation.law.moment import Moment, Moments
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
class CaseLine:
    """A case in a list: whose and where it stands, never what is in it."""

    case: CaseId
    number: str
    applicant: str
    stage: Stage


@dataclass(frozen=True)
class Ended:
    """What is left of an ended case for the official and a member: that it has ended, and how."""

    case: CaseId
    number: str
    stage: Stage
    has_protocol: bool


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

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def remedy(self, actor: Person, result: ResultId) -> Remedy:
        """Who decides on an application, and its last day. Raises Refusal."""
        return await self._moments.read(lambda moment: self._remedy(moment, actor, result))

    def _remedy(self, moment: Moment[Books], actor: Person, result: ResultId) -> Remedy:
        found, last = disputable(moment, actor, result)
        assert found.received_at is not None
        methodology = moment.act(found.act)
        received = moment.office.day(found.received_at)
        officials = officials_between(moment, actor.id, found.signed_by)
        left = moment.calendar.working_days_left(moment.today, last.day)
        standing = moment.books.cases.standing_of(result)
        return Remedy(found, methodology, officials, received, last, left, standing)

    async def near(self, actor: Person) -> tuple[CaseLine, ...]:
        """The cases that the actor may read, or the protocol of which, newest first."""

        def look(moment: Moment[Books]) -> tuple[CaseLine, ...]:
            by_id = {case.id: case for case in self._around(moment.books, actor)}
            found = sorted(by_id.values(), key=lambda case: -case.id)
            readable = [case for case in found if self._is_near(moment, actor, case)]
            people = moment.books.people.some({case.applicant for case in readable})
            return tuple(
                CaseLine(case.id, case.number, people[case.applicant].name, case.stage)
                for case in readable
            )

        return await self._moments.read(look)

    def _is_near(self, moment: Moment[Books], actor: Person, case: Case) -> bool:
        if may_read(moment, actor, case):
            return True
        return may_read_protocol(hearing_of(moment, case), actor)

    async def ended(self, actor: Person, case: CaseId) -> Ended | None:
        """An ended case for whoever had a part in it and may read it no more; else None."""

        def look(moment: Moment[Books]) -> Ended | None:
            found = moment.books.cases.get(case)
            if found is None or found.is_live or may_read(moment, actor, found):
                return None
            had_part = actor.id in found.people or Role.APPOINTING in actor.roles
            if not had_part or actor.has_left(moment.today):
                return None
            readable = may_read_protocol(hearing_of(moment, found), actor)
            return Ended(found.id, found.number, found.stage, readable)

        return await self._moments.read(look)

    def _around(self, books: Books, actor: Person) -> Iterator[Case]:
        if Role.APPOINTING in actor.roles:
            yield from books.cases.all()
            return
        yield from books.cases.of_applicant(actor.id)
        yield from books.cases.of_evaluator(actor.id)
        yield from books.cases.of_member(actor.id)

    async def dossier(self, actor: Person, case: CaseId) -> Dossier:
        """The file of a case, for those who may read it; every view is logged (M-13)."""

        def change(moment: Moment[Books]) -> Dossier:
            found = self._readable(moment, actor, case)
            if actor.id != found.applicant:
                moment.record(actor, "case-file-viewed", {"case": case})
            result = result_of(moment.books, found)
            view = view_of(moment, result)
            before = tuple(
                (one, moment.act(one.act))
                for one in moment.books.results.of_person(found.applicant)
                if one.period.last_day < result.period.first_day and _may_see(actor, found, one)
            )
            return Dossier(hearing_of(moment, found), view, before, self._files(moment.books, case))

        return await self._moments.write(change)

    def _files(self, books: Books, case: CaseId) -> tuple[CaseFile, ...]:
        return tuple(one for one in books.records.files(case) if one.kind == "attachment")

    async def content(self, actor: Person, case: CaseId, file: int) -> tuple[str, bytes]:
        """Name and bytes of what lies beside an application; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            self._readable(moment, actor, case)
            found = next((one for one in self._files(moment.books, case) if one.id == file), None)
            if found is None:
                raise Refusal("refuse-not-found")
            moment.record(actor, "case-file-viewed", {"case": case, "file": file})
            return found.name, moment.books.records.content(file)

        return await self._moments.write(change)

    async def protocol(self, actor: Person, case: CaseId) -> Hearing:
        """The case for whoever may read its protocol now; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> Hearing:
            hearing = hearing_of(moment, found_case(moment.books, case))
            if not may_read_protocol(hearing, actor):
                raise Refusal("refuse-not-found")
            if actor.id != hearing.case.applicant:
                moment.record(actor, "case-protocol-viewed", {"case": case})
            return shown_to(moment, actor, hearing.case)

        return await self._moments.write(change)

    def _readable(self, moment: Moment[Books], actor: Person, case: CaseId) -> Case:
        found = found_case(moment.books, case)
        if not may_read(moment, actor, found):
            raise Refusal("refuse-not-found")
        return found


def may_read_protocol(hearing: Hearing, actor: Person) -> bool:
    """Rules §10: members once it goes round, the parties once it is signed, who runs it before.

    A party who is a member has to sign it, and so reads it with the others (X-45). Afterwards a
    member keeps the protocol that he signed, and the official every one.
    """
    case = hearing.case
    if actor.has_left(hearing.today) and actor.id != case.applicant:
        return False
    if actor.id in hearing.hosts:
        return case.stage in (Stage.DECIDED, Stage.SIGNING, Stage.SIGNED)
    if actor.id in parties(case):
        goes_round = case.stage is Stage.SIGNING and actor.id in case.people
        return goes_round or case.stage is Stage.SIGNED
    if Role.APPOINTING in actor.roles:
        return case.stage in (Stage.SIGNING, Stage.SIGNED)
    if case.stage is Stage.SIGNED:
        return any(one.person == actor.id and not one.refused for one in case.signatures)
    return case.stage is Stage.SIGNING and actor.id in case.people


def _may_see(actor: Person, case: Case, earlier: Result) -> bool:
    """Rules §10: the evaluator sees what he signed himself, the others of the case all of it.

    What the evaluatee hasn't opened yet isn't shown to him by a side door (X-20).
    """
    if actor.id == case.applicant:
        return earlier.received_at is not None
    return actor.id != case.evaluator or earlier.signed_by == actor.id
