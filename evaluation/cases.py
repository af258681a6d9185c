"""A calibration case, from the application to the signed protocol: what may follow what (M-18).

Pure: every act takes a case and gives the next one, or refuses. Nothing here knows the store.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import NewType

from evaluation.act import CalibrationRule
from evaluation.composition import Seat, majority
from evaluation.refusal import Refusal
from evaluation.results import ResultId
from evaluation.scales import Mean
from evaluation.staff import PersonId

CaseId = NewType("CaseId", int)

TEXT_LIMIT = 4000
REASON_LIMIT = 500
HUNDREDTH = Decimal("0.01")


class Stage(StrEnum):
    """Where a case stands. The last five are its ends or what follows them."""

    REGISTERED = "registered"
    COMPOSED = "composed"
    CALLED = "called"
    SITTING = "sitting"
    VOTING = "voting"
    DECIDED = "decided"
    SIGNING = "signing"
    SIGNED = "signed"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    FALLEN = "fallen"


LIVE = frozenset(
    {
        Stage.REGISTERED,
        Stage.COMPOSED,
        Stage.CALLED,
        Stage.SITTING,
        Stage.VOTING,
        Stage.DECIDED,
        Stage.SIGNING,
    }
)
BEFORE_SESSION = frozenset({Stage.REGISTERED, Stage.COMPOSED, Stage.CALLED})
AT_TABLE = frozenset({Stage.SITTING, Stage.VOTING})


@dataclass(frozen=True)
class Member:
    """One seat of the body. `answer` to the call: "", "comes", "cannot"; `present` at the table."""

    seat: Seat
    answer: str = ""
    present: bool = False

    @property
    def person(self) -> PersonId:
        """Who sits."""
        return self.seat.person


@dataclass(frozen=True)
class Proposal:
    """A mark for the period as a whole (X-44), put forward by a member with his reason."""

    by: PersonId
    mark: Decimal
    reason: str


@dataclass(frozen=True)
class Round:
    """The vote on one mark: who was for it and who against, revealed when it is over."""

    mark: Decimal
    votes: Mapping[PersonId, bool] = field(default_factory=lambda: MappingProxyType({}))
    is_over: bool = False

    @property
    def in_favour(self) -> int:
        """How many were for it."""
        return sum(self.votes.values())


@dataclass(frozen=True)
class Signature:
    """A member's word on the protocol: signed, or refused with the reason that HR wrote down."""

    person: PersonId
    at: datetime
    refused: str = ""


@dataclass(frozen=True)
class Call:
    """When and where the session is held."""

    at: datetime
    place: str


@dataclass(frozen=True)
class Case:
    """One application for one result, and everything that became of it.

    `approved` is the body of the decision, `members` the one that sits, after every replacement.
    `by_maslikhat`: a member or the chairman of the revision commission applies (M-19b). Each mark
    is voted on for `vote_time`, the one before the members until `vote_until`.
    """

    id: CaseId
    number: str
    applicant: PersonId
    result: ResultId
    evaluator: PersonId
    evaluator_mean: Mean
    text: str
    registered_at: datetime
    is_late: bool
    stage: Stage = Stage.REGISTERED
    by_maslikhat: bool = False
    basis: str = ""
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    refusal: str = ""
    approved: tuple[Seat, ...] = ()
    members: tuple[Member, ...] = ()
    call: Call | None = None
    argument: str = ""
    objection: str = ""
    proposals: tuple[Proposal, ...] = ()
    queue: tuple[Decimal, ...] = ()
    rounds: tuple[Round, ...] = ()
    vote_until: datetime | None = None
    vote_time: timedelta = timedelta()
    final: Decimal | None = None
    wording: str = ""
    signatures: tuple[Signature, ...] = ()
    signed_at: datetime | None = None
    posted_at: datetime | None = None
    feedback_at: datetime | None = None
    feedback_note: str = ""

    @property
    def is_live(self) -> bool:
        """Whether anything is still to be decided."""
        return self.stage in LIVE

    @property
    def people(self) -> frozenset[PersonId]:
        """The members' ids."""
        return frozenset(member.person for member in self.members)

    @property
    def present(self) -> tuple[Member, ...]:
        """Who sits at the table."""
        return tuple(member for member in self.members if member.present)

    def fallen(self) -> Case:
        """HR took the disputed mark back: there is nothing left to decide.

        Once the members have decided, nobody takes it from them. Raises Refusal.
        """
        if self.stage not in BEFORE_SESSION | AT_TABLE:
            raise Refusal("refuse-calibrated")
        return replace(self, stage=Stage.FALLEN, vote_until=None)

    @property
    def round(self) -> Round | None:
        """The vote that is going on."""
        return self.rounds[-1] if self.rounds and not self.rounds[-1].is_over else None


def _at(case: Case, *stages: Stage) -> None:
    if case.stage not in stages:
        raise Refusal("refuse-case-stage", stage=case.stage.value)


def _words(text: str, limit: int) -> str:
    words = text.strip()
    if not words:
        raise Refusal("refuse-reason-empty")
    if len(words) > limit:
        raise Refusal("refuse-text-long", limit=limit, length=len(words))
    return words


def _member(case: Case, person: PersonId) -> Member:
    found = next((member for member in case.members if member.person == person), None)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def _with_member(case: Case, changed: Member) -> Case:
    same = (changed if member.person == changed.person else member for member in case.members)
    return replace(case, members=tuple(same))


# Before the session


def withdraw(case: Case) -> Case:
    """The applicant takes the application back before the session opens. Raises Refusal."""
    if case.stage is Stage.WITHDRAWN:
        return case
    _at(case, *BEFORE_SESSION)
    return replace(case, stage=Stage.WITHDRAWN)


def refuse(case: Case, by: PersonId | None, reason: str, now: datetime) -> Case:
    """The official refuses a late application; one in time can't be refused (X-46, A-11)."""
    _at(case, Stage.REGISTERED)
    if not case.is_late:
        raise Refusal("refuse-case-in-time")
    words = _words(reason, REASON_LIMIT)
    return replace(case, stage=Stage.REFUSED, decided_by=by, decided_at=now, refusal=words)


def for_maslikhat(case: Case, *, is_so: bool) -> Case:
    """Mark that the maslikhat decides, and not the official, or take it back (M-19b)."""
    _at(case, Stage.REGISTERED)
    return replace(case, by_maslikhat=is_so)


def compose(
    case: Case, seats: Sequence[Seat], by: PersonId | None, basis: str, now: datetime
) -> Case:
    """The official decides on holding and approves the composition (M-19a); lawful, as checked.

    `by` None: the maslikhat, or an official whom the paper names and nobody else knows.
    """
    _at(case, Stage.REGISTERED)
    members = tuple(Member(seat) for seat in seats)
    return replace(
        case,
        stage=Stage.COMPOSED,
        approved=tuple(seats),
        members=members,
        decided_by=by,
        decided_at=now,
        basis=basis,
    )


def call(case: Case, at: datetime, place: str, now: datetime) -> Case:
    """HR calls the session, or moves it: then everybody is asked anew (M-20, M-21).

    One that was opened can be moved too while nobody votes: too few had come.
    """
    _at(case, Stage.COMPOSED, Stage.CALLED, Stage.SITTING)
    called = Call(at, _words(place, REASON_LIMIT))
    if case.stage is Stage.CALLED and case.call == called:
        return case
    if at <= now:
        raise Refusal("refuse-call-past")
    asked = tuple(Member(member.seat) for member in case.members)
    return replace(case, stage=Stage.CALLED, call=called, members=asked)


def answer(case: Case, person: PersonId, *, comes: bool) -> Case:
    """A member confirms, or says that he can't."""
    _at(case, Stage.CALLED)
    return _with_member(case, replace(_member(case, person), answer="comes" if comes else "cannot"))


def replace_member(case: Case, out: PersonId, seat: Seat) -> Case:
    """HR replaces a member by the same rules, until the vote is over; his words go with him.

    A round that is going on begins again, since the body that votes is another.
    """
    _at(case, Stage.COMPOSED, Stage.CALLED, *AT_TABLE)
    _member(case, out)
    if seat.person in case.people:
        raise Refusal("refuse-member-twice")
    members = tuple(Member(seat) if m.person == out else m for m in case.members)
    proposals = tuple(one for one in case.proposals if one.by != out)
    return _table_again(replace(case, members=members, proposals=proposals))


def _table_again(case: Case) -> Case:
    """Another body, another vote: what was voted by the old one doesn't count."""
    if case.stage is not Stage.VOTING:
        return case
    return replace(case, stage=Stage.SITTING, rounds=(), queue=(), vote_until=None)


# The session


def open_session(case: Case) -> Case:
    """HR opens the session that was called (M-21)."""
    if case.stage is Stage.SITTING:
        return case
    _at(case, Stage.CALLED)
    return replace(case, stage=Stage.SITTING)


def take_part(case: Case, person: PersonId) -> Case:
    """A member sits down at the table."""
    _at(case, *AT_TABLE)
    return _with_member(case, replace(_member(case, person), present=True))


def argue(case: Case, text: str) -> Case:
    """The evaluator describes the work and argues his mark, himself or by HR's note (M-22a)."""
    _at(case, Stage.CALLED, Stage.SITTING)
    return replace(case, argument=_words(text, TEXT_LIMIT))


def object_to(case: Case, text: str) -> Case:
    """The evaluatee argues his disagreement, in writing or as HR notes it (M-22b)."""
    _at(case, Stage.CALLED, Stage.SITTING)
    return replace(case, objection=_words(text, TEXT_LIMIT))


def put_forward(case: Case, person: PersonId, mark: Decimal, reason: str) -> Case:
    """A member supports the mark or proposes another, up or down (M-22c, d)."""
    _at(case, Stage.SITTING)
    if not _member(case, person).present:
        raise Refusal("refuse-not-present")
    if not mark.is_finite() or not 0 <= mark <= 5 or mark != mark.quantize(HUNDREDTH):
        raise Refusal("refuse-case-mark")
    mine = Proposal(person, abs(mark), _words(reason, REASON_LIMIT))  # no "-0" in a protocol
    others = tuple(one for one in case.proposals if one.by != person)
    return replace(case, proposals=(*others, mine))


def is_support(case: Case, mark: Decimal) -> bool:
    """Whether a mark is the evaluator's own, as two decimals can say it.

    A mean of six items has no end (4.1666…): who puts 4.17 forward supports it (X-44).
    """
    mean = case.evaluator_mean
    if mark * mean.count == mean.total:
        return True
    rounded = mean.value.quantize(HUNDREDTH, rounding=ROUND_HALF_UP)
    return rounded * mean.count != mean.total and mark == rounded


def in_order(case: Case) -> tuple[Decimal, ...]:
    """The marks to vote on: nearest to the evaluator's first; of two equally near the higher.

    A proposal of the evaluator's own mark is support, not a change: it isn't voted on (X-17).
    """
    mean = case.evaluator_mean
    marks = {one.mark for one in case.proposals if not is_support(case, one.mark)}
    distance: Callable[[Decimal], Decimal] = lambda m: abs(m * mean.count - mean.total)  # noqa: E731
    return tuple(sorted(marks, key=lambda mark: (distance(mark), -mark)))


def begin_vote(case: Case, rule: CalibrationRule, until: datetime, now: datetime) -> Case:
    """HR closes the proposals: the vote begins, or ends at once if nobody asked for a change.

    Refused while so few are present that no majority is possible: the table is told before. Every
    mark gets as much time as the first one, so that silence on one doesn't lose the others.
    """
    _at(case, Stage.SITTING)
    refuse_too_few(case, rule)
    if until <= now:
        raise Refusal("refuse-call-past")
    queue = in_order(case)
    if not queue:
        return replace(case, stage=Stage.DECIDED, final=None)
    first, *rest = queue
    return replace(
        case,
        stage=Stage.VOTING,
        queue=tuple(rest),
        rounds=(Round(first),),
        vote_until=until,
        vote_time=until - now,
    )


def refuse_too_few(case: Case, rule: CalibrationRule) -> None:
    """Nobody votes where no majority can be reached (X-17). Raises Refusal."""
    present = len(case.present)
    needed = max(majority(rule, len(case.members), present), 1)
    if present < needed:
        raise Refusal("refuse-no-majority", present=present, needed=needed)


def move_hour(case: Case, until: datetime, now: datetime) -> Case:
    """HR moves the hour of the vote that is going on: Telegram was silent, somebody is late."""
    _at(case, Stage.VOTING)
    if until <= now or (case.vote_until is not None and case.vote_until <= now):
        raise Refusal("refuse-call-past")
    return replace(case, vote_until=until)


def vote(
    case: Case,
    person: PersonId,
    mark: Decimal,
    *,
    for_it: bool,
    rule: CalibrationRule,
    now: datetime,
) -> Case:
    """A member votes on the mark before him, once; the round ends when all present have voted.

    The same vote again (Telegram was silent, the thumb wasn't) changes nothing; one after the hour
    doesn't count, whether or not the clock has closed the round yet.
    """
    given = {one.mark: one.votes.get(person) for one in case.rounds}.get(mark)
    if given is not None and given == for_it:
        return case
    if given is not None:
        raise Refusal("refuse-voted")
    _at(case, Stage.VOTING)
    going_on = case.round
    late = case.vote_until is not None and case.vote_until <= now
    if going_on is None or going_on.mark != mark or late:
        raise Refusal("refuse-vote-over")
    if not _member(case, person).present:
        raise Refusal("refuse-not-present")
    votes = MappingProxyType({**going_on.votes, person: for_it})
    changed = _with_round(case, replace(going_on, votes=votes))
    everybody = {member.person for member in case.present}
    return _revealed(changed, rule, now) if everybody <= votes.keys() else changed


def close_round(case: Case, rule: CalibrationRule, now: datetime) -> Case:
    """The hour that HR set has come: who hasn't voted counts as not for the mark."""
    if case.stage is not Stage.VOTING or case.vote_until is None or now < case.vote_until:
        return case
    return _revealed(case, rule, now)


def _with_round(case: Case, changed: Round) -> Case:
    return replace(case, rounds=(*case.rounds[:-1], changed))


def _revealed(case: Case, rule: CalibrationRule, now: datetime) -> Case:
    """A round is over: the mark has its majority, or the next one comes, or the old mark stands."""
    over = replace(case.rounds[-1], is_over=True)
    case = _with_round(case, over)
    if over.in_favour >= majority(rule, len(case.members), len(case.present)):
        return replace(case, stage=Stage.DECIDED, final=over.mark, queue=(), vote_until=None)
    if not case.queue:
        return replace(case, stage=Stage.DECIDED, final=None, vote_until=None)
    following, *rest = case.queue
    return replace(
        case,
        rounds=(*case.rounds, Round(following)),
        queue=tuple(rest),
        vote_until=now + case.vote_time,
    )


def record_room_vote(
    case: Case,
    rule: CalibrationRule,
    votes: Sequence[tuple[Decimal, frozenset[PersonId]]],
    now: datetime,
) -> Case:
    """A vote held in the room, as written down: for each mark, in the lawful order, who was for it.

    It begins and is counted as if it had been given in the chat. Raises Refusal.
    """
    changed = begin_vote(case, rule, now + timedelta(hours=1), now)
    for mark, in_favour in votes:
        if changed.stage is not Stage.VOTING:
            raise Refusal("refuse-vote-over")
        if changed.rounds[-1].mark != mark:
            raise Refusal("refuse-vote-order")
        if not in_favour <= {member.person for member in case.present}:
            raise Refusal("refuse-not-present")
        given = MappingProxyType({m.person: m.person in in_favour for m in case.present})
        changed = _revealed(_with_round(changed, Round(mark, given)), rule, now)
    if changed.stage is not Stage.DECIDED:
        raise Refusal("refuse-vote-open")
    return changed


def step_out(case: Case, person: PersonId) -> Case:
    """A member with a conflict leaves the table; HR replaces him before anything goes on."""
    _at(case, Stage.COMPOSED, Stage.CALLED, *AT_TABLE)
    member = _member(case, person)
    left = tuple(one for one in case.members if one.person != member.person)
    proposals = tuple(one for one in case.proposals if one.by != person)
    return _table_again(replace(case, members=left, proposals=proposals))


def add_member(case: Case, seat: Seat) -> Case:
    """HR fills an empty seat by the same rules."""
    _at(case, Stage.COMPOSED, Stage.CALLED, Stage.SITTING)
    if seat.person in case.people:
        raise Refusal("refuse-member-twice")
    return replace(case, members=(*case.members, Member(seat)))


# The protocol


def word(case: Case, text: str) -> Case:
    """HR corrects the wording of the protocol before it is signed."""
    _at(case, Stage.DECIDED)
    return replace(case, wording=_words(text, TEXT_LIMIT))


def to_sign(case: Case) -> Case:
    """The protocol stands as it is and goes round."""
    if case.stage is Stage.SIGNING:
        return case
    _at(case, Stage.DECIDED)
    return replace(case, stage=Stage.SIGNING)


def sign(case: Case, person: PersonId, now: datetime, refused: str = "") -> Case:
    """A member signs, or HR records his refusal; the last one makes the decision final (M-22e).

    Who decided signs: whoever sat at the table. Signing takes a recorded refusal back.
    """
    if not _member(case, person).present:
        raise Refusal("refuse-not-present")
    known = next((one for one in case.signatures if one.person == person), None)
    if known is not None and (refused or not known.refused or case.stage is Stage.SIGNED):
        return case
    _at(case, Stage.SIGNING)
    others = tuple(one for one in case.signatures if one.person != person)
    signatures = (*others, Signature(person, now, refused))
    changed = replace(case, signatures=signatures)
    if {one.person for one in signatures} >= {member.person for member in case.present}:
        return replace(changed, stage=Stage.SIGNED, signed_at=now)
    return changed


def post(case: Case, now: datetime) -> Case:
    """HR has posted the protocol in the system (M-22f)."""
    _at(case, Stage.SIGNED)
    return case if case.posted_at else replace(case, posted_at=now)


def meet(case: Case, at: datetime, note: str) -> Case:
    """The feedback meeting has taken place (M-23)."""
    _at(case, Stage.SIGNED)
    return replace(case, feedback_at=at, feedback_note=_words(note, REASON_LIMIT))
