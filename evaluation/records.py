"""Not everyone presses buttons: acts done on paper, recorded by one and confirmed by another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NewType

from evaluation import cases
from evaluation.applications import Applications
from evaluation.campaigns import Acts
from evaluation.cases import Case, CaseId
from evaluation.hearing import (
    Hearing,
    found_case,
    hearing_of,
    hosts_of,
    parties,
    require_host,
    result_of,
)
from evaluation.office import Office
from evaluation.ports import Books, Clock, Store
from evaluation.protocols import Protocols
from evaluation.refusal import Refusal
from evaluation.roles import Role
from evaluation.staff import HR, Person, PersonId

RecordId = NewType("RecordId", int)

KINDS = ("order", "maslikhat", "vote", "signatures")


@dataclass(frozen=True)
class PaperRecord:
    """What somebody wrote down of an act on paper, and who confirmed it.

    `details` by kind. "order" and "maslikhat" (M-19b): number, date, members or refusal.
    "vote": argument, objection, present, votes as [mark, [who was for it]]. "signatures": signed,
    refused as [person, reason].
    """

    id: RecordId
    case: CaseId
    kind: str
    details: Mapping[str, Any]
    recorded_by: PersonId
    recorded_at: datetime
    confirmed_by: PersonId | None


@dataclass(frozen=True)
class CaseFile:
    """A file beside a case: an attachment of the application, a photographed paper."""

    id: int
    kind: str
    name: str
    added_by: PersonId
    added_at: datetime


class Records:
    """Verbs: record, confirm, drop. Nothing happens before a second person confirms."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        office: Office,
        acts: Acts,
        applications: Applications,
        protocols: Protocols,
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts
        self._applications = applications
        self._protocols = protocols

    async def record(
        self,
        actor: Person,
        case: CaseId,
        kind: str,
        details: Mapping[str, Any],
        photo: tuple[str, bytes],
    ) -> PaperRecord:
        """Write down an act on paper with its photograph. Raises Refusal."""
        now = self._clock.now()
        name, content = photo
        if kind not in KINDS:
            raise Refusal("refuse-not-found")
        if not content:
            raise Refusal("refuse-no-photo")

        def act(books: Books) -> PaperRecord:
            found = found_case(books, case)
            require_host(books, actor, found)
            self._tried(books, found, actor, kind, details, now)  # refuses what could not be done
            file_kind = "order" if kind == "maslikhat" else kind
            books.records.add_file(case, file_kind, name, content, actor, now)
            record = books.records.add(case, kind, details, actor, now)
            books.trail.add(now, actor, "paper-recorded", {"case": case, "record": record.id})
            for person in self._seconds(books, found, actor):
                key = f"record:{record.id}:{person}"
                books.outbox.post(person, "record", {"case": case}, key, now, now)
            return record

        return await self._store.write(act)

    async def confirm(self, actor: Person, record: RecordId) -> Hearing:
        """A second person has seen the paper: now the act takes place. Raises Refusal."""
        now = self._clock.now()

        def act(books: Books) -> Hearing:
            found, case = self._waiting(books, record)
            if actor.id not in self._seconds(books, case, None) or actor.id == found.recorded_by:
                raise Refusal("refuse-second-person")
            changed = self._tried(books, case, actor, found.kind, found.details, now)
            self._protocols.keep(books, actor, case, changed, f"case-paper-{found.kind}", now)
            books.records.confirm(record, actor, now)
            payload = {"case": case.id, "record": record, "recorded_by": found.recorded_by}
            books.trail.add(now, actor, "paper-confirmed", payload)
            return hearing_of(books, self._acts, self._office, changed, now)

        return await self._store.write(act)

    async def drop(self, actor: Person, record: RecordId) -> None:
        """Throw a mistaken record away before anybody confirms it. Raises Refusal."""
        now = self._clock.now()

        def act(books: Books) -> None:
            _, case = self._waiting(books, record)
            require_host(books, actor, case)
            books.records.drop(record, now)
            books.trail.add(now, actor, "paper-dropped", {"case": case.id, "record": record})

        await self._store.write(act)

    async def waiting(self, actor: Person, case: CaseId) -> tuple[PaperRecord, ...]:
        """Records of a case that wait for a second person. Raises Refusal."""

        def look(books: Books) -> tuple[PaperRecord, ...]:
            found = found_case(books, case)
            if actor.id not in self._seconds(books, found, None):
                raise Refusal("refuse-not-found")
            return books.records.waiting(case)

        return await self._store.read(look)

    def _waiting(self, books: Books, record: RecordId) -> tuple[PaperRecord, Case]:
        found = books.records.get(record)
        if found is None or found.confirmed_by is not None:
            raise Refusal("refuse-not-found")
        return found, found_case(books, found.case)

    def _seconds(self, books: Books, case: Case, recorder: Person | None) -> frozenset[PersonId]:
        """Who can stand behind a record: HR and the official, but no party and not its writer."""
        people = books.people.with_any_role((*HR, Role.APPOINTING))
        barred = parties(case) | ({recorder.id} if recorder else set())
        hosts = {person.id for person in hosts_of(books, case)}
        return frozenset({person.id for person in people} | hosts) - barred

    def _tried(
        self,
        books: Books,
        case: Case,
        by: Person,
        kind: str,
        details: Mapping[str, Any],
        now: datetime,
    ) -> Case:
        """The case after the act, by the same rules as in the chat. Raises Refusal."""
        if kind in ("order", "maslikhat"):
            return self._decided(books, case, by, kind, details, now)
        if kind == "vote":
            return self._voted(books, case, details)
        return self._signed(case, details, now)

    def _decided(
        self,
        books: Books,
        case: Case,
        by: Person,
        kind: str,
        details: Mapping[str, Any],
        now: datetime,
    ) -> Case:
        basis = f"{kind}:{details['number']}:{details['date']}"
        if "refusal" in details:
            return cases.refuse(case, by.id, details["refusal"], now)
        return self._applications.composed(books, case, details["members"], by, basis, now)

    def _voted(self, books: Books, case: Case, details: Mapping[str, Any]) -> Case:
        rule = self._acts.of(books, result_of(books, case).act).calibration
        changed = case
        for person in details["present"]:
            changed = cases.take_part(changed, PersonId(person))
        for text, say in (
            (details["argument"], cases.argue),
            (details["objection"], cases.object_to),
        ):
            if text:
                changed = say(changed, text)
        for by, mark, reason in details["proposals"]:
            changed = cases.put_forward(changed, PersonId(by), Decimal(mark), reason)
        votes = [(Decimal(mark), frozenset(people)) for mark, people in details["votes"]]
        if tuple(mark for mark, _ in votes) != cases.in_order(changed)[: len(votes)]:
            raise Refusal("refuse-vote-order")
        return cases.record_room_vote(changed, rule, votes)

    def _signed(self, case: Case, details: Mapping[str, Any], now: datetime) -> Case:
        changed = case
        for person in details["signed"]:
            changed = cases.sign(changed, PersonId(person), now)
        for person, reason in details["refused"]:
            changed = cases.sign(changed, PersonId(person), now, reason)
        return changed
