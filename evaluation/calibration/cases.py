"""A calibration case, from the application to the signed protocol: what may follow what (M-18).

Pure: every act takes a case and gives the next one, or refuses. Nothing here knows the store; how
the table votes stands in `voting.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from evaluation.base.ids import CaseId, PersonId, ResultId
from evaluation.base.refusal import Refusal
from evaluation.calibration.composition import Seat
from evaluation.law.act import CalibrationRule
from evaluation.law.scales import Mean
from evaluation.law.words import Source
from evaluation.panel.signatures import Signature, are_all_there, is_new, with_signature
from evaluation.panel.vote import NO_VOTES, Votes
from evaluation.paperwork.nouns import Told

TEXT_LIMIT = 4000
REASON_LIMIT = 500


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
    """The vote on one mark: who was for it and who against, revealed when it is over.

    `table`: who took part, whether or not he voted; known when it is over (X-17).
    """

    mark: Decimal
    votes: Votes = field(default_factory=lambda: NO_VOTES)
    is_over: bool = False
    table: frozenset[PersonId] = frozenset()

    @property
    def in_favour(self) -> int:
        """How many were for it."""
        return sum(self.votes.values())


@dataclass(frozen=True)
class Summons:
    """When and where the session is held."""

    at: datetime
    place: str


@dataclass(frozen=True)
class Case:
    """One application for one result, and everything that became of it.

    `approved` is the body of the decision, `members` the one that sits, after every replacement,
    `out` who left it for a conflict of interests: he doesn't come back.
    `by_maslikhat`: a member or the chairman of the revision commission applies (M-19b). Each mark
    is voted on for `vote_time`, the one before the members until `vote_until`. `absence`: why the
    evaluator said nothing (X-63). `came_on`: the day on which the application came on paper, None
    where it was made in the chat; `told`: what HR has told the applicant itself (X-50).
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
    out: frozenset[PersonId] = frozenset()
    call: Summons | None = None
    argument: str = ""
    absence: str = ""
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
    came_on: date | None = None
    told: tuple[Told, ...] = ()

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


# What every step asks


def require_stage(case: Case, *stages: Stage) -> None:
    """The case stands where the step can be taken. Raises Refusal."""
    if case.stage not in stages:
        raise Refusal("refuse-case-stage", stage=case.stage.value)


def words_of(text: str, limit: int) -> str:
    """What somebody wrote, without the space around it. Raises Refusal."""
    words = text.strip()
    if not words:
        raise Refusal("refuse-reason-empty")
    if len(words) > limit:
        raise Refusal("refuse-text-long", limit=limit, length=len(words))
    return words


def member_of(case: Case, person: PersonId) -> Member:
    """Somebody's seat. Raises Refusal, as for a foreign case."""
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
    require_stage(case, *BEFORE_SESSION)
    return replace(case, stage=Stage.WITHDRAWN)


def refuse(
    case: Case, rule: CalibrationRule, by: PersonId | None, reason: str, now: datetime
) -> Case:
    """The official refuses a late application; one in time can't be refused (X-46, A-11)."""
    require_stage(case, Stage.REGISTERED)
    if not case.is_late:
        raise Refusal("refuse-case-in-time", paragraph=rule.hold.source.paragraph)
    words = words_of(reason, REASON_LIMIT)
    return replace(case, stage=Stage.REFUSED, decided_by=by, decided_at=now, refusal=words)


def for_maslikhat(case: Case, source: Source | None, *, is_so: bool) -> Case:
    """Mark that the maslikhat decides, and not the official, or take it back (M-19b).

    `source`: where the act says so; None where it knows no such way.
    """
    require_stage(case, Stage.REGISTERED)
    if source is None:
        raise Refusal("refuse-not-found")
    return replace(case, by_maslikhat=is_so)


def compose(
    case: Case, seats: Sequence[Seat], by: PersonId | None, basis: str, now: datetime
) -> Case:
    """The official decides on holding and approves the composition (M-19a); lawful, as checked.

    `by` None: the maslikhat, or an official whom the paper names and nobody else knows.
    """
    require_stage(case, Stage.REGISTERED)
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
    require_stage(case, Stage.COMPOSED, Stage.CALLED, Stage.SITTING)
    called = Summons(at, words_of(place, REASON_LIMIT))
    if case.stage is Stage.CALLED and case.call == called:
        return case
    if at <= now:
        raise Refusal("refuse-call-past")
    asked = tuple(Member(member.seat) for member in case.members)
    return replace(case, stage=Stage.CALLED, call=called, members=asked)


def answer(case: Case, person: PersonId, *, comes: bool) -> Case:
    """A member confirms, or says that he can't."""
    require_stage(case, Stage.CALLED)
    return _with_member(
        case, replace(member_of(case, person), answer="comes" if comes else "cannot")
    )


def replace_member(case: Case, out: PersonId, seat: Seat) -> Case:
    """HR replaces a member by the same rules, until the vote is over; his words go with him.

    A round that is going on begins again, since the body that votes is another.
    """
    require_stage(case, Stage.COMPOSED, Stage.CALLED, *AT_TABLE)
    member_of(case, out)
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
    require_stage(case, Stage.CALLED)
    return replace(case, stage=Stage.SITTING)


def take_part(case: Case, person: PersonId) -> Case:
    """A member sits down at the table."""
    require_stage(case, *AT_TABLE)
    return _with_member(case, replace(member_of(case, person), present=True))


def argue(case: Case, text: str) -> Case:
    """The evaluator describes the work and argues his mark, himself or by HR's note (M-22a)."""
    require_stage(case, Stage.CALLED, Stage.SITTING)
    return replace(case, argument=words_of(text, TEXT_LIMIT))


def be_absent(case: Case, text: str) -> Case:
    """HR notes that the evaluator didn't come to argue his mark, and why (X-63)."""
    require_stage(case, Stage.CALLED, Stage.SITTING)
    return replace(case, absence=words_of(text, REASON_LIMIT))


def object_to(case: Case, text: str) -> Case:
    """The evaluatee argues his disagreement, in writing or as HR notes it (M-22b)."""
    require_stage(case, Stage.CALLED, Stage.SITTING)
    return replace(case, objection=words_of(text, TEXT_LIMIT))


def step_out(case: Case, person: PersonId) -> Case:
    """A member with a conflict leaves for good; HR replaces him before anything goes on."""
    return replace(leave(case, person), out=case.out | {person})


def leave(case: Case, person: PersonId) -> Case:
    """A seat falls empty: a member is taken out of the body, his words go with him."""
    require_stage(case, Stage.COMPOSED, Stage.CALLED, *AT_TABLE)
    member = member_of(case, person)
    left = tuple(one for one in case.members if one.person != member.person)
    proposals = tuple(one for one in case.proposals if one.by != person)
    return _table_again(replace(case, members=left, proposals=proposals))


def add_member(case: Case, seat: Seat) -> Case:
    """HR fills an empty seat by the same rules."""
    require_stage(case, Stage.COMPOSED, Stage.CALLED, Stage.SITTING)
    if seat.person in case.people:
        raise Refusal("refuse-member-twice")
    return replace(case, members=(*case.members, Member(seat)))


# The protocol


def word(case: Case, text: str) -> Case:
    """HR corrects the wording of the protocol before it is signed."""
    require_stage(case, Stage.DECIDED)
    return replace(case, wording=words_of(text, TEXT_LIMIT))


def to_sign(case: Case) -> Case:
    """The protocol stands as it is and goes round."""
    if case.stage is Stage.SIGNING:
        return case
    require_stage(case, Stage.DECIDED)
    return replace(case, stage=Stage.SIGNING)


def sign(case: Case, person: PersonId, now: datetime, refused: str = "") -> Case:
    """A member signs, or HR records his refusal; the last one makes the decision final (M-22e).

    Who decided signs: whoever sat at the table. Signing takes a recorded refusal back.
    """
    if not member_of(case, person).present:
        raise Refusal("refuse-not-present")
    hand = Signature(person, now, refused)
    if not is_new(case.signatures, hand, is_open=case.stage is not Stage.SIGNED):
        return case
    require_stage(case, Stage.SIGNING)
    changed = replace(case, signatures=with_signature(case.signatures, hand))
    if are_all_there(changed.signatures, {member.person for member in case.present}):
        return replace(changed, stage=Stage.SIGNED, signed_at=now)
    return changed


def post(case: Case, now: datetime) -> Case:
    """HR has posted the protocol in the system (M-22f)."""
    require_stage(case, Stage.SIGNED)
    return case if case.posted_at else replace(case, posted_at=now)


def meet(case: Case, at: datetime, note: str) -> Case:
    """The feedback meeting has taken place (M-23)."""
    require_stage(case, Stage.SIGNED)
    return replace(case, feedback_at=at, feedback_note=words_of(note, REASON_LIMIT))
