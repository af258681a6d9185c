"""Not everyone presses buttons: acts done on paper, recorded by one and confirmed by another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CaseId, PersonId, RecordId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration import cases, voting
from evaluation.calibration.applications import Applications
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case
from evaluation.calibration.heard import refuse_unheard
from evaluation.calibration.hearing import (
    found_case,
    hosts_of,
    officials_of,
    refuse_unlawful,
    require_host,
    result_of,
    seconds_of,
)
from evaluation.calibration.nouns import (
    OrderPaper,
    PaperDetails,
    PaperDraft,
    PaperRecord,
    SignaturesPaper,
    VotePaper,
)
from evaluation.calibration.protocols import Protocols
from evaluation.law.moment import Moment, Moments

KINDS = ("order", "maslikhat", "vote", "signatures")


@dataclass(frozen=True)
class PaperView:
    """A record that waits, with everybody whom it names; of its case the number alone.

    `may_confirm`: the reader is the second. `may_drop`: he runs the case, and so may throw a
    mistaken record away.
    """

    record: PaperRecord
    number: str
    people: Mapping[PersonId, Person]
    may_confirm: bool
    may_drop: bool


@dataclass(frozen=True)
class Confirmed:
    """The case in which an act on paper took place; `is_host`: the second person runs it."""

    case: CaseId
    is_host: bool


class Records:
    """Verbs: record, look, confirm, drop. Nothing happens before a second person confirms."""

    def __init__(
        self, moments: Moments[Books], applications: Applications, protocols: Protocols
    ) -> None:
        self._moments = moments
        self._applications = applications
        self._protocols = protocols

    async def record(
        self,
        actor: Person,
        case: CaseId,
        kind: str,
        details: PaperDetails,
        photo: tuple[str, bytes],
    ) -> PaperRecord:
        """Write down an act on paper with its photograph. Raises Refusal."""
        name, content = photo
        if kind not in KINDS:
            raise Refusal("refuse-not-found")
        if not content:
            raise Refusal("refuse-no-photo")

        def change(moment: Moment[Books]) -> PaperRecord:
            found = found_case(moment.books, case)
            require_host(moment, actor, found)
            self.tried(moment, found, actor, kind, details)  # refuses what could not be done
            moment.books.records.add_file(case, _file_kind(kind), name, content, actor, moment.now)
            record = moment.books.records.add(case, kind, details, actor, moment.now)
            moment.record(actor, "paper-recorded", {"case": case, "record": record.id})
            for person in sorted(seconds_of(moment, found) - {actor.id}):
                key = f"record:{record.id}:{person}"
                about = {"case": case, "record": record.id}
                write_letter(moment, person, "record", about, key)
            return record

        return await self._moments.write(change)

    async def confirm(self, actor: Person, record: RecordId) -> Confirmed:
        """A second person has seen the paper: now the act takes place. Raises Refusal."""

        def change(moment: Moment[Books]) -> Confirmed:
            found, case = self._waiting(moment.books, record)
            if actor.id not in seconds_of(moment, case) - {found.recorded_by}:
                raise Refusal("refuse-second-person")
            changed = self.tried(moment, case, actor, found.kind, found.details)
            self._protocols.keep(moment, actor, case, changed, f"case-paper-{found.kind}")
            moment.books.records.confirm(record, actor, moment.now)
            payload = {"case": case.id, "record": record, "recorded_by": found.recorded_by}
            moment.record(actor, "paper-confirmed", payload)
            hosts = {person.id for person in hosts_of(moment, changed)}
            return Confirmed(changed.id, actor.id in hosts)

        return await self._moments.write(change)

    async def drop(self, actor: Person, record: RecordId) -> None:
        """Throw a mistaken record away before anybody confirms it. Raises Refusal."""

        def change(moment: Moment[Books]) -> None:
            _, case = self._waiting(moment.books, record)
            require_host(moment, actor, case)
            moment.books.records.drop(record, moment.now)
            moment.record(actor, "paper-dropped", {"case": case.id, "record": record})

        await self._moments.write(change)

    async def waiting(self, actor: Person, case: CaseId) -> tuple[PaperRecord, ...]:
        """Records of a case that wait for a second person. Raises Refusal."""

        def look(moment: Moment[Books]) -> tuple[PaperRecord, ...]:
            found = found_case(moment.books, case)
            if actor.id not in seconds_of(moment, found):
                raise Refusal("refuse-not-found")
            return moment.books.records.waiting(case)

        return await self._moments.read(look)

    async def to_confirm(self, actor: Person, case: CaseId) -> tuple[PaperView, ...]:
        """What waits in a case for a second person, as he is to read it; the view is logged.

        Raises Refusal.
        """

        def change(moment: Moment[Books]) -> tuple[PaperView, ...]:
            found = found_case(moment.books, case)
            if actor.id not in seconds_of(moment, found):
                raise Refusal("refuse-not-found")
            hosts = {person.id for person in hosts_of(moment, found)}
            waiting = moment.books.records.waiting(case)
            if any(record.recorded_by != actor.id for record in waiting):
                moment.record(actor, "paper-record-viewed", {"case": case})
            return tuple(
                PaperView(
                    record=record,
                    number=found.number,
                    people=moment.books.people.some(_named(record) | {record.recorded_by}),
                    may_confirm=record.recorded_by != actor.id,
                    may_drop=actor.id in hosts,
                )
                for record in waiting
            )

        return await self._moments.write(change)

    async def photo(self, actor: Person, record: RecordId) -> tuple[str, bytes]:
        """The photographed paper that a record rests on; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            found, case = self._waiting(moment.books, record)
            if actor.id not in seconds_of(moment, case):
                raise Refusal("refuse-not-found")
            kind = _file_kind(found.kind)
            file = next(
                file
                for file in moment.books.records.files(case.id)
                if (file.kind, file.added_at, file.added_by)
                == (kind, found.recorded_at, found.recorded_by)
            )
            moment.record(actor, "paper-viewed", {"case": case.id, "record": record})
            return file.name, moment.books.records.content(file.id)

        return await self._moments.write(change)

    def _waiting(self, books: Books, record: RecordId) -> tuple[PaperRecord, Case]:
        found = books.records.get(record)
        if found is None or found.confirmed_by is not None:
            raise Refusal("refuse-not-found")
        return found, found_case(books, found.case)

    def tried(
        self, moment: Moment[Books], case: Case, by: Person, kind: str, details: PaperDetails
    ) -> Case:
        """The case after the act, by the same rules as in the chat. Raises Refusal."""
        if isinstance(details, OrderPaper):
            return self._decided(moment, case, by, kind, details)
        if isinstance(details, VotePaper):
            return self._voted(moment, case, details)
        return self._signed(case, details, moment.now)

    def _decided(
        self, moment: Moment[Books], case: Case, by: Person, kind: str, paper: OrderPaper
    ) -> Case:
        basis = f"{kind}:{paper.number}:{paper.day.isoformat()}"
        at = self._signed_at(moment, case, paper.day)
        act = moment.act(result_of(moment.books, case).act)
        if kind == "maslikhat":
            official = None
            case = cases.for_maslikhat(case, act.references.get("maslikhat"), is_so=True)
        else:
            self._applications.refuse_maslikhat(moment, case)
            official = self._official(moment, case, by)
        if paper.refusal:
            refused = cases.refuse(case, act.calibration_rule, official, paper.refusal, at)
            return replace(refused, basis=basis)
        return self._applications.composed(moment, case, paper.members, official, basis, at)

    def _signed_at(self, moment: Moment[Books], case: Case, day: date) -> datetime:
        """An instant of the day of a paper, which is no earlier than the application."""
        office = moment.office
        if not office.day(case.registered_at) <= day <= moment.today:
            raise Refusal("refuse-paper-day")
        if day == moment.today:
            return moment.now
        return max(case.registered_at, office.at(day, office.opens))

    def _official(self, moment: Moment[Books], case: Case, by: Person) -> PersonId | None:
        """Whose order it is: of whoever stands behind the record himself, or of the only one."""
        officials = [p.id for p in officials_of(moment, case)]
        if by.id in officials:
            return by.id
        return officials[0] if len(officials) == 1 else None

    def _voted(self, moment: Moment[Books], case: Case, paper: VotePaper) -> Case:
        rule = moment.act(result_of(moment.books, case).act).calibration_rule
        refuse_unlawful(moment, case, rule)
        changed = spoken(case, paper)
        refuse_unheard(moment, changed)
        for person in paper.present:
            changed = cases.take_part(changed, person)
        for one in paper.proposals:
            changed = voting.put_forward(changed, one.by, one.mark, one.reason)
        votes = [(one.mark, frozenset(one.in_favour)) for one in paper.votes]
        return voting.record_room_vote(changed, rule, votes, moment.now)

    def _signed(self, case: Case, paper: SignaturesPaper, now: datetime) -> Case:
        changed = case
        for person in paper.signed:
            changed = cases.sign(changed, person, now)
        for person, reason in paper.refused.items():
            changed = cases.sign(changed, person, now, reason)
        return changed


def spoken(case: Case, paper: VotePaper | PaperDraft) -> Case:
    """The case with what was said in the room, and with why the evaluator wasn't there."""
    said = (
        (paper.argument, cases.argue),
        (paper.absence, cases.be_absent),
        (paper.objection, cases.object_to),
    )
    for text, say in said:
        if text:
            case = say(case, text)
    return case


def _file_kind(kind: str) -> str:
    """As what the photograph of a record is kept: the maslikhat's decision is an order too."""
    return "order" if kind == "maslikhat" else kind


def _named(record: PaperRecord) -> set[PersonId]:
    """Everybody whom a record names."""
    paper = record.details
    if isinstance(paper, OrderPaper):
        return set(paper.members)
    if isinstance(paper, SignaturesPaper):
        return {*paper.signed, *paper.refused}
    voters = {person for vote in paper.votes for person in vote.in_favour}
    return {*paper.present, *(one.by for one in paper.proposals), *voters}
