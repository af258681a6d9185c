"""The vote of a session: marks put forward, voted on one by one, counted by the act (M-22c to e).

Pure, as `cases.py`: every step takes a case and gives the next one, or refuses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.calibration.cases import (
    REASON_LIMIT,
    Case,
    Proposal,
    Round,
    Stage,
    member_of,
    require_stage,
    words_of,
)
from evaluation.calibration.composition import electorate, majority
from evaluation.law.act import CalibrationRule
from evaluation.panel.vote import NO_VOTES, is_said_again, outcome, with_vote

HUNDREDTH = Decimal("0.01")


def put_forward(case: Case, person: PersonId, mark: Decimal, reason: str) -> Case:
    """A member supports the mark or proposes another, up or down (M-22c, d)."""
    require_stage(case, Stage.SITTING)
    if not member_of(case, person).present:
        raise Refusal("refuse-not-present")
    if not mark.is_finite() or not 0 <= mark <= 5 or mark != mark.quantize(HUNDREDTH):
        raise Refusal("refuse-case-mark")
    mine = Proposal(person, abs(mark), words_of(reason, REASON_LIMIT))  # no "-0" in a protocol
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
    require_stage(case, Stage.SITTING)
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
    """HR moves the hour of the vote that goes on: the messenger was silent, somebody is late."""
    require_stage(case, Stage.VOTING)
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

    The same vote again (the messenger was silent, the thumb wasn't) changes nothing; one after the
    hour doesn't count, whether or not the clock has closed the round yet.
    """
    of_mark = next((one.votes for one in reversed(case.rounds) if one.mark == mark), NO_VOTES)
    if is_said_again(of_mark, person, for_it=for_it):
        return case
    require_stage(case, Stage.VOTING)
    going_on = case.round
    late = case.vote_until is not None and case.vote_until <= now
    if going_on is None or going_on.mark != mark or late:
        raise Refusal("refuse-vote-over")
    if not member_of(case, person).present:
        raise Refusal("refuse-not-present")
    votes = with_vote(going_on.votes, person, for_it=for_it)
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
    table = frozenset(member.person for member in case.present)
    over = replace(case.rounds[-1], is_over=True, table=table)
    case = _with_round(case, over)
    if outcome(over.votes, electorate(rule, len(case.members), len(table))):
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
