"""A sitting, from its place in the schedule to the approved protocol: what may follow what.

Pure: every step takes a sitting and gives the next one, or refuses. How the table votes stands in
`voting.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.commission.nouns import (
    BEFORE_SITTING,
    DECIDING,
    GOING_ON,
    MOST_MATTERS,
    Commission,
    MatterOutcome,
    Sitting,
    SittingMatter,
    SittingStage,
)
from evaluation.law.commission import CommissionRule
from evaluation.panel.signatures import Signature, are_all_there, is_new, with_signature

# What every step asks


def require_sitting(sitting: Sitting, *stages: SittingStage) -> None:
    """The sitting stands where the step can be taken. Raises Refusal."""
    if sitting.stage not in stages:
        raise Refusal("refuse-sitting-stage", sitting=sitting.stage.value)


def matter_of(sitting: Sitting, result: ResultId) -> SittingMatter:
    """What of the sitting is about a result. Raises Refusal, as for a foreign one."""
    found = next((one for one in sitting.matters if one.result == result), None)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def changed(
    sitting: Sitting, results: Sequence[ResultId], change: Callable[[SittingMatter], SittingMatter]
) -> Sitting:
    """The sitting with some of its matters changed."""
    wanted = frozenset(results)
    same = (change(one) if one.result in wanted else one for one in sitting.matters)
    return replace(sitting, matters=tuple(same))


# Before it sits


def agree(sitting: Sitting, chair: PersonId, now: datetime) -> Sitting:
    """The chair agrees to the schedule (V-14, V-34, B-55). Twice is once."""
    if sitting.stage is SittingStage.AGREED and sitting.agreed_by == chair:
        return sitting
    require_sitting(sitting, SittingStage.PLANNED)
    return replace(sitting, stage=SittingStage.AGREED, agreed_by=chair, agreed_at=now)


def move(
    sitting: Sitting,
    rule: CommissionRule,
    at: datetime,
    place: str,
    begins: date | None,
    now: datetime,
) -> Sitting:
    """HR moves it, also one that was opened while nothing was put: then it is agreed on anew."""
    require_sitting(sitting, *BEFORE_SITTING, SittingStage.SITTING)
    if sitting.ballots:
        raise Refusal("refuse-sitting-begun")
    words = require_reason(place)
    if (at, words, begins) == (sitting.at, sitting.place, sitting.begins):
        return sitting
    if at <= now:
        raise Refusal("refuse-call-past")
    return replace(
        sitting,
        stage=first_stage(rule),
        at=at,
        place=words,
        begins=begins,
        agreed_by=None,
        agreed_at=None,
        present=frozenset(),
        sat=frozenset(),
    )


def first_stage(rule: CommissionRule) -> SittingStage:
    """A schedule waits for the chair where the act says so (V-34, B-55); T prints nothing of it."""
    return SittingStage.AGREED if rule.schedule_agreed is None else SittingStage.PLANNED


def put_on(sitting: Sitting, matters: Sequence[SittingMatter]) -> Sitting:
    """HR submits results to the sitting; those that are there already stay as they are."""
    require_sitting(sitting, *DECIDING)
    there = {one.result for one in sitting.matters}
    new = tuple(one for one in matters if one.result not in there)
    if len(there) + len(new) > MOST_MATTERS:
        raise Refusal("refuse-sitting-full", limit=MOST_MATTERS)
    return replace(sitting, matters=(*sitting.matters, *new)) if new else sitting


def take_off(sitting: Sitting, result: ResultId) -> Sitting:
    """HR takes a result off before the sitting is opened."""
    require_sitting(sitting, *BEFORE_SITTING)
    matter_of(sitting, result)
    left = tuple(one for one in sitting.matters if one.result != result)
    return replace(sitting, matters=left)


def cancel(sitting: Sitting) -> Sitting:
    """HR cancels a sitting that hasn't been opened."""
    if sitting.stage is SittingStage.CANCELLED:
        return sitting
    require_sitting(sitting, *BEFORE_SITTING)
    return replace(sitting, stage=SittingStage.CANCELLED)


def admit(sitting: Sitting, result: ResultId, reason: str) -> Sitting:
    """The authorised person has somebody decided on who has left meanwhile (A-13)."""
    require_sitting(sitting, *DECIDING)
    if matter_of(sitting, result).outcome not in (MatterOutcome.OPEN, MatterOutcome.LEFT_OUT):
        raise Refusal("refuse-matter-closed")
    words = require_reason(reason)
    return changed(
        sitting,
        [result],
        lambda one: replace(one, outcome=MatterOutcome.OPEN, admitted=words, note=""),
    )


# The table


def open_sitting(
    sitting: Sitting, commission: Commission, person: PersonId, today: date, planned: date
) -> Sitting:
    """The chair opens it, on its day or later, and sits down: no sitting without him (X-69)."""
    require_sitting(sitting, SittingStage.AGREED)
    if person != commission.chair:
        raise Refusal("refuse-not-chair")
    if today < planned:
        raise Refusal("refuse-sitting-early", day=planned.isoformat())
    if not sitting.matters:
        raise Refusal("refuse-sitting-empty")
    opened = replace(sitting, stage=SittingStage.SITTING)
    return sit_down(opened, commission, person)


def leave_out(sitting: Sitting, gone: Mapping[ResultId, date]) -> Sitting:
    """Results whose owners have left between sheet and sitting, with their last day (A-13)."""
    out = {
        one.result: gone[one.result]
        for one in sitting.matters
        if one.outcome is MatterOutcome.OPEN and one.result in gone and not one.admitted
    }
    if not out:
        return sitting
    return changed(
        sitting,
        list(out),
        lambda one: replace(one, outcome=MatterOutcome.LEFT_OUT, note=out[one.result].isoformat()),
    )


def sit_down(sitting: Sitting, commission: Commission, person: PersonId) -> Sitting:
    """A member takes his seat: by who has sat down the quorum is counted (A-06)."""
    require_sitting(sitting, SittingStage.SITTING)
    if person not in commission.voters:
        raise Refusal("refuse-not-found")
    return replace(sitting, present=sitting.present | {person}, sat=sitting.sat | {person})


def missing(sitting: Sitting, commission: Commission, rule: CommissionRule) -> int:
    """How many more have to sit down before anything may be put."""
    return max(rule.quorum_of(len(commission.voters)) - len(sitting.present), 0)


def refuse_unable(sitting: Sitting, commission: Commission, rule: CommissionRule) -> None:
    """Nothing is put without the quorum (V-7, B-56) or the chair (X-69). Raises Refusal."""
    if commission.chair not in sitting.present:
        raise Refusal("refuse-no-chair")
    if missing(sitting, commission, rule):
        raise Refusal(
            "refuse-no-quorum",
            present=len(sitting.present),
            needed=rule.quorum_of(len(commission.voters)),
            paragraph=rule.quorum_source.paragraph,
        )


# The close and the protocol


def close(sitting: Sitting, commission: Commission, now: datetime) -> Sitting:
    """The chair or the secretary ends it: what wasn't decided is for another sitting.

    From here on the term of an appeal runs (X-68); the protocol goes round.
    """
    require_sitting(sitting, SittingStage.SITTING)
    if sitting.ballot is not None:
        raise Refusal("refuse-ballot-open")
    if not sitting.ballots:
        raise Refusal("refuse-sitting-nothing")
    left = [one.result for one in sitting.matters if one.outcome in GOING_ON]
    ended = changed(sitting, left, lambda one: replace(one, outcome=MatterOutcome.UNDECIDED))
    return replace(
        ended,
        stage=SittingStage.SIGNING,
        decided_at=now,
        present=frozenset(),
        signers=sitting.sat | {commission.secretary},
    )


def conclude(sitting: Sitting, text: str) -> Sitting:
    """The secretary words the conclusion of the Commission before anybody has signed."""
    require_sitting(sitting, SittingStage.SITTING, SittingStage.SIGNING)
    if sitting.signatures:
        raise Refusal("refuse-protocol-signed")
    return replace(sitting, conclusion=require_reason(text))


def recommend(sitting: Sitting, result: ResultId, text: str) -> Sitting:
    """The secretary writes down what the Commission recommends for somebody."""
    require_sitting(sitting, SittingStage.SITTING, SittingStage.SIGNING)
    if sitting.signatures:
        raise Refusal("refuse-protocol-signed")
    matter_of(sitting, result)
    words = require_reason(text)
    return changed(sitting, [result], lambda one: replace(one, recommendation=words))


def sign(
    sitting: Sitting, rule: CommissionRule, person: PersonId, now: datetime, refused: str = ""
) -> Sitting:
    """A hand under the protocol, or a recorded refusal; the last one makes it signed.

    Where the Commission's own decision is the approval, that completes it (X-68).
    """
    if person not in sitting.signers:
        raise Refusal("refuse-not-found")
    hand = Signature(person, now, refused)
    if not is_new(sitting.signatures, hand, is_open=sitting.stage is SittingStage.SIGNING):
        return sitting
    require_sitting(sitting, SittingStage.SIGNING)
    signed = replace(sitting, signatures=with_signature(sitting.signatures, hand))
    if not are_all_there(signed.signatures, signed.signers):
        return signed
    signed = replace(signed, stage=SittingStage.SIGNED, signed_at=now)
    if rule.approval == "commission":
        return replace(signed, stage=SittingStage.APPROVED, approved_at=now)
    return signed


def approve(sitting: Sitting, rule: CommissionRule, by: PersonId | None, now: datetime) -> Sitting:
    """The authorised person approves the results in the protocol (B-65). Twice is once."""
    if rule.approval != "authorised":
        raise Refusal("refuse-commission-approves")
    if sitting.stage is SittingStage.APPROVED and sitting.approved_by == by:
        return sitting
    require_sitting(sitting, SittingStage.SIGNED)
    return replace(sitting, stage=SittingStage.APPROVED, approved_by=by, approved_at=now)


# What happens around


def fall(sitting: Sitting, result: ResultId) -> Sitting:
    """HR took the sheet back: there is nothing left to decide. Raises Refusal once it is."""
    found = matter_of(sitting, result)
    if found.is_decided or sitting.stage not in DECIDING:
        raise Refusal("refuse-commission-decided")
    if sitting.ballot is not None and result in sitting.ballot.results:
        raise Refusal("refuse-ballot-open")
    return changed(sitting, [result], lambda one: replace(one, outcome=MatterOutcome.FALLEN))


def recomposed(sitting: Sitting, commission: Commission) -> Sitting:
    """The order was amended: another body, so open votes and ties begin anew (X-69).

    Decided is decided. Words of who sits no more go with him; a protocol that goes round is signed
    by those who sat.
    """
    if sitting.stage not in DECIDING:
        return sitting
    voters = commission.voters
    over = tuple(one for one in sitting.ballots if one.is_over)

    def anew(one: SittingMatter) -> SittingMatter:
        tied = one.outcome is MatterOutcome.UNDECIDED
        return replace(
            one,
            outcome=MatterOutcome.OPEN if tied else one.outcome,
            corrections=tuple(each for each in one.corrections if each.by in voters),
            withdrawn=one.withdrawn & voters,
        )

    return replace(
        sitting,
        commission=commission.id,
        present=sitting.present & voters,
        ballots=over,
        matters=tuple(map(anew, sitting.matters)),
    )
