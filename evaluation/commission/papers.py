"""Not everybody has a phone: what a Commission did on paper, confirmed by a second person.

An order, the chair's word on the schedule, a sitting in the room, the approval. Each is tried by
the rules of the chat at both.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, RecordId, SittingId
from evaluation.base.person import Person, require_reason
from evaluation.base.refusal import Refusal
from evaluation.commission import steps, voting
from evaluation.commission.approving import SittingProtocols
from evaluation.commission.books import Books
from evaluation.commission.composing import Commissions, ordered, refuse_order
from evaluation.commission.floor import (
    body_of,
    found_sitting,
    keep,
    require_working_body,
    rule_of,
    seconds_of,
    without_the_gone,
)
from evaluation.commission.nouns import (
    AgreementPaper,
    ApprovalPaper,
    Commission,
    CommissionOrder,
    CommissionRecord,
    RoomDecision,
    RoomProtocol,
    RoomValue,
    Sitting,
    SittingStage,
)
from evaluation.commission.sitting import Sittings, left_out, opened
from evaluation.law.act import Methodology
from evaluation.law.commission import CommissionRule
from evaluation.law.moment import Moment, Moments
from evaluation.staff.found import known_person
from evaluation.staff.heads import officials

SittingPaper = AgreementPaper | RoomProtocol | ApprovalPaper
KIND_OF: dict[type[SittingPaper], str] = {
    AgreementPaper: "agreement",
    RoomProtocol: "protocol",
    ApprovalPaper: "approval",
}


@dataclass(frozen=True)
class CommissionPaper:
    """A record that waits; `may_confirm`: the reader is its second person."""

    record: CommissionRecord
    may_confirm: bool


class CommissionPapers:
    """Verbs: record an order, record what a sitting did, look, photograph, confirm, drop."""

    def __init__(
        self,
        moments: Moments[Books],
        commissions: Commissions,
        sittings: Sittings,
        protocols: SittingProtocols,
    ) -> None:
        self._moments = moments
        self._commissions = commissions
        self._sittings = sittings
        self._protocols = protocols

    async def record_order(
        self, actor: Person, act: str, order: CommissionOrder, photo: tuple[str, bytes]
    ) -> CommissionRecord:
        """HR writes down an order on the Commission, with its photograph. Raises Refusal."""
        methodology = self._commissions.known(act)
        _refuse_no_photo(photo)

        def change(moment: Moment[Books]) -> CommissionRecord:
            require_working_body(moment, actor)
            refuse_order(moment, methodology, order)
            record = moment.books.commission_records.add(
                ("order", methodology, None), order, photo, actor, moment.now
            )
            return self._recorded(moment, actor, record)

        return await self._moments.write(change)

    async def record(
        self, actor: Person, sitting: SittingId, paper: SittingPaper, photo: tuple[str, bytes]
    ) -> CommissionRecord:
        """HR writes down the chair's agreement or an approval, the secretary a sitting in the room.

        With the photograph of the signed paper; nothing happens before another confirms it. Raises
        Refusal.
        """
        _refuse_no_photo(photo)

        def change(moment: Moment[Books]) -> CommissionRecord:
            found = found_sitting(moment.books, sitting)
            self._require_recorder(moment, actor, found, paper)
            self._tried(moment, actor, found, paper)
            act = moment.act(found.act)
            record = moment.books.commission_records.add(
                (KIND_OF[type(paper)], act, sitting), paper, photo, actor, moment.now
            )
            return self._recorded(moment, actor, record)

        return await self._moments.write(change)

    async def waiting(self, actor: Person) -> tuple[CommissionPaper, ...]:
        """What waits for a second person; who reads it is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[CommissionPaper, ...]:
            if actor.id not in seconds_of(moment):
                raise Refusal("refuse-role")
            found = moment.books.commission_records.waiting()
            for one in found:
                moment.record(actor, "commission-paper-viewed", {"record": one.id})
            return tuple(CommissionPaper(one, one.recorded_by != actor.id) for one in found)

        return await self._moments.write(change)

    async def photo(self, actor: Person, record: RecordId) -> tuple[str, bytes]:
        """The photographed paper; the view is logged. Raises Refusal."""

        def change(moment: Moment[Books]) -> tuple[str, bytes]:
            found = self._waiting(moment, record)
            if actor.id not in seconds_of(moment):
                raise Refusal("refuse-not-found")
            moment.record(actor, "commission-photo-viewed", {"record": found.id})
            return moment.books.commission_records.photo(record)

        return await self._moments.write(change)

    async def confirm(self, actor: Person, record: RecordId) -> None:
        """A second person has compared it with the paper: now it has happened. Raises Refusal."""

        def change(moment: Moment[Books]) -> None:
            found = self._waiting(moment, record)
            if actor.id not in seconds_of(moment) - {found.recorded_by}:
                raise Refusal("refuse-second-person")
            moment.books.commission_records.confirm(record, actor, moment.now)
            payload = {"record": record, "recorded_by": found.recorded_by}
            moment.record(actor, "commission-paper-confirmed", payload)
            if isinstance(found.details, CommissionOrder):
                act = self._latest(moment, found.act)
                ordered(moment, act, found.details, _official(moment, actor), actor)
                return
            assert found.about is not None  # the table holds it
            stored = found_sitting(moment.books, found.about)
            after = self._tried(moment, actor, stored, found.details)
            kept = keep(moment, actor, stored, after, f"sitting-paper-{found.kind}")
            if isinstance(found.details, AgreementPaper):
                self._sittings.give_notice(moment, kept)
            self._protocols.follow(moment, stored, kept)

        await self._moments.write(change)

    async def drop(self, actor: Person, record: RecordId) -> None:
        """HR throws a mistaken record away before anybody confirms it. Raises Refusal."""

        def change(moment: Moment[Books]) -> None:
            found = self._waiting(moment, record)
            require_working_body(moment, actor)
            moment.books.commission_records.drop(record, moment.now)
            moment.record(actor, "commission-paper-dropped", {"record": found.id})

        await self._moments.write(change)

    # Inside a transaction

    def _latest(self, moment: Moment[Books], digest: str) -> Methodology:
        """The act of an order as its file is now."""
        return self._commissions.known(moment.books.acts.text(digest)[0])

    @staticmethod
    def _waiting(moment: Moment[Books], record: RecordId) -> CommissionRecord:
        found = moment.books.commission_records.get(record)
        if found is None:
            raise Refusal("refuse-not-found")
        return found

    @staticmethod
    def _require_recorder(
        moment: Moment[Books], actor: Person, sitting: Sitting, paper: SittingPaper
    ) -> None:
        require_working_body(moment, actor)
        keeper = body_of(moment.books, sitting).secretary
        if isinstance(paper, RoomProtocol) and actor.id != keeper:
            raise Refusal("refuse-not-secretary")

    @staticmethod
    def _recorded(
        moment: Moment[Books], actor: Person, record: CommissionRecord
    ) -> CommissionRecord:
        payload = {"record": record.id, "kind": record.kind, "sitting": record.about}
        moment.record(actor, "commission-paper-recorded", payload)
        for person in sorted(seconds_of(moment) - {actor.id}):
            key = f"commission-record:{record.id}:{person}"
            write_letter(moment, person, "commission-record", {"record": record.id}, key)
        return record

    def _tried(
        self, moment: Moment[Books], actor: Person, sitting: Sitting, paper: SittingPaper
    ) -> Sitting:
        """The sitting after the act, by the same rules as in the chat. Raises Refusal."""
        rule, body = rule_of(moment, sitting), body_of(moment.books, sitting)
        at = _at(moment, paper.day)
        if isinstance(paper, AgreementPaper):
            if sitting.stage is not SittingStage.PLANNED:
                raise Refusal("refuse-sitting-stage", sitting=sitting.stage.value)
            return steps.agree(sitting, body.chair, at)
        if isinstance(paper, ApprovalPaper):
            signed = sitting.signed_at
            if signed is not None and paper.day < moment.office.day(signed):
                raise Refusal("refuse-sitting-paper-day")
            return steps.approve(sitting, rule, _official(moment, actor), at)
        held = self._held(moment, sitting, body, paper)
        for decision in paper.decisions:
            held = decided_in_room(held, body, rule, decision)
        return protocolled(steps.close(held, body, at), rule, paper, at)

    @staticmethod
    def _held(
        moment: Moment[Books], sitting: Sitting, body: Commission, paper: RoomProtocol
    ) -> Sitting:
        """The sitting with everybody of the paper at the table. Raises Refusal."""
        if paper.day < moment.office.day(sitting.at):
            raise Refusal("refuse-sitting-paper-day")
        held = without_the_gone(moment, sitting)
        if held.ballot is not None:
            raise Refusal("refuse-ballot-open")
        if held.stage is SittingStage.AGREED:
            if body.chair not in paper.present:
                raise Refusal("refuse-no-chair")
            held = opened(moment, held, body, known_person(moment.books, body.chair))
        for person in paper.present:
            if known_person(moment.books, person).has_left(paper.day):
                raise Refusal("refuse-not-found")
            held = steps.sit_down(held, body, person)
        return left_out(moment, held)


def protocolled(
    sitting: Sitting, rule: CommissionRule, paper: RoomProtocol, at: datetime
) -> Sitting:
    """The protocol with its conclusion and the hands under it. Raises Refusal."""
    if paper.conclusion:
        sitting = steps.conclude(sitting, paper.conclusion)
    for person in paper.signed:
        sitting = steps.sign(sitting, rule, person, at)
    for person, reason in paper.refused.items():
        sitting = steps.sign(sitting, rule, person, at, require_reason(reason))
    return sitting


def decided_in_room(
    sitting: Sitting, body: Commission, rule: CommissionRule, decision: RoomDecision
) -> Sitting:
    """One question of the room with the values that followed, counted as in the chat.

    Raises Refusal: what is written isn't what these votes come to.
    """
    for result in decision.results:
        for person in decision.withdrawn:
            sitting = voting.withdraw(sitting, body, rule, person, result)
    sitting = voting.put(sitting, body, rule, body.chair, decision.results)
    sitting = _voted(sitting, body, rule, frozenset(decision.approve))
    for value in decision.values:
        sitting = _corrected(sitting, body, rule, decision, value)
    return sitting


def _corrected(
    sitting: Sitting,
    body: Commission,
    rule: CommissionRule,
    decision: RoomDecision,
    value: RoomValue,
) -> Sitting:
    """In the room values are put in the order in which the protocol has them."""
    (result,) = decision.results if len(decision.results) == 1 else (None,)
    if result is None:
        raise Refusal("refuse-matter-closed")
    made = value.correction
    sitting = voting.propose(sitting, rule, made.by, result, made.value, made.explanation)
    sitting = voting.put_value(sitting, body, rule, body.chair, result)
    if sitting.ballots[-1].value != made.value:
        raise Refusal("refuse-room-order")
    return _voted(sitting, body, rule, frozenset(value.in_favour))


def _voted(
    sitting: Sitting, body: Commission, rule: CommissionRule, in_favour: frozenset[PersonId]
) -> Sitting:
    """Everybody present has voted on what is open: these were for it."""
    ballot = sitting.ballot
    assert ballot is not None  # it was put just now
    table = voting.electorate(sitting, ballot.results)
    if not in_favour <= table:
        raise Refusal("refuse-not-at-table")
    number = len(sitting.ballots) - 1
    for person in sorted(table):
        sitting = voting.vote(sitting, body, rule, person, number, for_it=person in in_favour)
    return sitting


def _official(moment: Moment[Books], actor: Person) -> PersonId | None:
    """Whose paper it is: his who confirms it, or of the only official."""
    known = [one.id for one in officials(moment)]
    if actor.id in known:
        return actor.id
    return known[0] if len(known) == 1 else None


def _at(moment: Moment[Books], day: date) -> datetime:
    """An instant of the day of a paper, which isn't to come. Raises Refusal."""
    if day > moment.today:
        raise Refusal("refuse-sitting-paper-day")
    return moment.now if day == moment.today else moment.office.at(day, moment.office.closes)


def _refuse_no_photo(photo: tuple[str, bytes]) -> None:
    if not photo[1]:
        raise Refusal("refuse-no-photo")
