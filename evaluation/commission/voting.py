"""The open vote of a Commission: every member present votes himself, nobody abstains (V-8, V-9).

Pure, as `steps.py`. First: approve or revise; then the proposed values one by one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from evaluation.base.ids import PersonId, ResultId
from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.commission.nouns import (
    DECIDING,
    GOING_ON,
    Ballot,
    Commission,
    Correction,
    MatterOutcome,
    Sitting,
    SittingMatter,
    SittingStage,
)
from evaluation.commission.steps import (
    changed,
    matter_of,
    missing,
    refuse_unable,
    require_sitting,
)
from evaluation.law.commission import CommissionRule
from evaluation.panel.vote import is_said_again, outcome, with_vote


def electorate(sitting: Sitting, results: Sequence[ResultId]) -> frozenset[PersonId]:
    """Who votes on these: the members present but those who withdrew from one of them (X-67)."""
    out: frozenset[PersonId] = frozenset()
    return sitting.present - out.union(*(matter_of(sitting, one).withdrawn for one in results))


# The chair puts a question


def put(
    sitting: Sitting,
    commission: Commission,
    rule: CommissionRule,
    person: PersonId,
    results: Sequence[ResultId],
) -> Sitting:
    """The chair puts a case, or a block of them: to approve, or to revise.

    A block in which the Commission wouldn't approve everything, and a case from which somebody
    withdrew, are put one by one. Raises Refusal.
    """
    _refuse_putting(sitting, commission, rule, person)
    asked = tuple(dict.fromkeys(results))
    if not asked:
        raise Refusal("refuse-not-found")
    for one in asked:
        if matter_of(sitting, one).outcome is not MatterOutcome.OPEN:
            raise Refusal("refuse-matter-closed")
        if len(asked) > 1 and _is_single(sitting, one):
            raise Refusal("refuse-block-single", name=matter_of(sitting, one).name)
    return _opened(sitting, Ballot(asked, is_block=len(asked) > 1))


def put_value(
    sitting: Sitting,
    commission: Commission,
    rule: CommissionRule,
    person: PersonId,
    result: ResultId,
) -> Sitting:
    """The chair puts the next value that was proposed for a case to be revised."""
    _refuse_putting(sitting, commission, rule, person)
    found = matter_of(sitting, result)
    if found.outcome is not MatterOutcome.REVISING:
        raise Refusal("refuse-matter-closed")
    waiting = in_order(sitting, found)
    if not waiting:
        raise Refusal("refuse-no-correction")
    return _opened(sitting, Ballot((result,), value=waiting[0]))


def in_order(sitting: Sitting, matter: SittingMatter) -> tuple[Decimal, ...]:
    """The values still to be put: the nearest to what was given first, of two the higher."""
    mine = (one for one in sitting.ballots if one.results == (matter.result,))
    tried = {one.value for one in mine if one.carried is False}
    values = {one.value for one in matter.corrections} - tried
    return tuple(sorted(values, key=lambda value: (abs(value - matter.given), -value)))


def _refuse_putting(
    sitting: Sitting, commission: Commission, rule: CommissionRule, person: PersonId
) -> None:
    if person != commission.chair:
        raise Refusal("refuse-not-chair")
    require_sitting(sitting, SittingStage.SITTING)
    refuse_unable(sitting, commission, rule)
    if sitting.ballot is not None:
        raise Refusal("refuse-ballot-open")


def in_block(sitting: Sitting) -> tuple[ResultId, ...]:
    """What can be put in one block: whatever is open and needn't be put by itself."""
    found = (one for one in sitting.matters if one.outcome is MatterOutcome.OPEN)
    return tuple(one.result for one in found if not _is_single(sitting, one.result))


def _is_single(sitting: Sitting, result: ResultId) -> bool:
    """Whether it can't stand in a block: somebody withdrew from it, or a block with it failed."""
    failed = any(one.is_block and result in one.results for one in sitting.ballots)
    return failed or bool(matter_of(sitting, result).withdrawn)


def _opened(sitting: Sitting, ballot: Ballot) -> Sitting:
    if not electorate(sitting, ballot.results):
        raise Refusal("refuse-no-voters")
    return replace(sitting, ballots=(*sitting.ballots, ballot))


# Members


def take_out(sitting: Sitting, person: PersonId, number: int, result: ResultId) -> Sitting:
    """A member takes a name out of the block before he votes on it; it is put singly then."""
    ballot = _ballot(sitting, number)
    _refuse_absent(sitting, person)
    if result not in ballot.results:
        raise Refusal("refuse-not-found")
    if len(ballot.results) == 1:
        raise Refusal("refuse-block-last")
    if person in ballot.votes:
        raise Refusal("refuse-voted")
    left = tuple(one for one in ballot.results if one != result)
    return _with_ballot(sitting, replace(ballot, results=left))


def withdraw(
    sitting: Sitting,
    commission: Commission,
    rule: CommissionRule,
    person: PersonId,
    result: ResultId,
) -> Sitting:
    """A member takes no part in a case by his own will: in the quorum, not in the vote (X-67)."""
    if person not in commission.voters:
        raise Refusal("refuse-not-found")
    require_sitting(sitting, *DECIDING)
    found = matter_of(sitting, result)
    if person in found.withdrawn:
        return sitting
    if found.outcome not in GOING_ON:
        raise Refusal("refuse-matter-closed")
    ballot = sitting.ballot
    is_asked = ballot is not None and result in ballot.results
    if ballot is not None and is_asked and person in ballot.votes:
        raise Refusal("refuse-voted")
    out = found.withdrawn | {person}
    without = changed(
        sitting,
        [result],
        lambda one: replace(
            one,
            withdrawn=out,
            corrections=tuple(each for each in one.corrections if each.by != person),
        ),
    )
    if ballot is None or not is_asked:
        return without
    if ballot.is_block:
        left = tuple(one for one in ballot.results if one != result)
        if not left:
            return replace(without, ballots=without.ballots[:-1])
        return counted(_with_ballot(without, replace(ballot, results=left)), commission, rule)
    return counted(without, commission, rule)


def rise(
    sitting: Sitting, commission: Commission, rule: CommissionRule, person: PersonId
) -> Sitting:
    """A member leaves the table. His vote in what is open goes with him.

    Without the quorum nothing that is open is decided: it is put again once there is one.
    """
    require_sitting(sitting, SittingStage.SITTING)
    if person not in sitting.present:
        return sitting
    left = replace(sitting, present=sitting.present - {person})
    ballot = left.ballot
    if ballot is None:
        return left
    if missing(left, commission, rule):
        return replace(left, ballots=left.ballots[:-1])
    votes = {one: vote for one, vote in ballot.votes.items() if one != person}
    return counted(_with_ballot(left, replace(ballot, votes=votes)), commission, rule)


def vote(
    sitting: Sitting,
    commission: Commission,
    rule: CommissionRule,
    person: PersonId,
    number: int,
    *,
    for_it: bool,
) -> Sitting:
    """A member votes on a question, by its number, once; it is over when all present have voted.

    The same vote again changes nothing.
    """
    if not 0 <= number < len(sitting.ballots):
        raise Refusal("refuse-ballot-over")
    if is_said_again(sitting.ballots[number].votes, person, for_it=for_it):
        return sitting
    ballot = _ballot(sitting, number)
    _refuse_absent(sitting, person)
    if person not in electorate(sitting, ballot.results):
        raise Refusal("refuse-withdrawn")
    votes = with_vote(ballot.votes, person, for_it=for_it)
    return counted(_with_ballot(sitting, replace(ballot, votes=votes)), commission, rule)


def propose(
    sitting: Sitting,
    rule: CommissionRule,
    person: PersonId,
    result: ResultId,
    value: Decimal,
    explanation: str,
) -> Sitting:
    """A member proposes another value for a case to be revised, with why where asked (V-35).

    A second one of the same member takes the place of the first.
    """
    require_sitting(sitting, SittingStage.SITTING)
    found = matter_of(sitting, result)
    _refuse_absent(sitting, person)
    if person in found.withdrawn:
        raise Refusal("refuse-withdrawn")
    if found.outcome is not MatterOutcome.REVISING:
        raise Refusal("refuse-matter-closed")
    if sitting.ballot is not None and result in sitting.ballot.results:
        raise Refusal("refuse-ballot-open")
    if not found.bounds.hold(value):
        raise Refusal("refuse-correction-value")
    if value == found.given:
        raise Refusal("refuse-correction-same")
    words = require_reason(explanation) if rule.explains_revision or explanation.strip() else ""
    others = tuple(one for one in found.corrections if one.by != person)
    mine = Correction(person, value or abs(value), words)  # no "-0"
    return changed(sitting, [result], lambda one: replace(one, corrections=(*others, mine)))


# The count


def counted(sitting: Sitting, commission: Commission, rule: CommissionRule) -> Sitting:
    """What is open is over once everybody who votes on it has: by a majority of them.

    Half and half, the chair decides (V-9, B-59); without his vote it stays undecided (X-69).
    """
    ballot = sitting.ballot
    if ballot is None:
        return sitting
    table = electorate(sitting, ballot.results)
    if not table:
        return replace(sitting, ballots=sitting.ballots[:-1])
    if not table <= ballot.votes.keys():
        return sitting
    carried = outcome(ballot.votes, len(table), _on_tie(ballot, commission, rule))
    over = replace(ballot, is_over=True, table=table, carried=carried)
    return _followed(_with_ballot(sitting, over), over)


def _on_tie(ballot: Ballot, commission: Commission, rule: CommissionRule) -> bool | None:
    if rule.chair_breaks_tie:
        return ballot.votes.get(commission.chair)
    return None if ballot.value is None else False


def _followed(sitting: Sitting, ballot: Ballot) -> Sitting:
    """What a question that is over makes of its matters."""

    def become(one: SittingMatter) -> SittingMatter:
        if ballot.carried is None:
            return replace(one, outcome=MatterOutcome.UNDECIDED)
        if ballot.value is not None and ballot.carried:
            words = next((c.explanation for c in one.corrections if c.value == ballot.value), "")
            return replace(
                one, outcome=MatterOutcome.REVISED, value=ballot.value, explanation=words
            )
        if ballot.value is not None or (ballot.is_block and not ballot.carried):
            return one  # the next value, or each by itself
        return replace(
            one, outcome=MatterOutcome.APPROVED if ballot.carried else MatterOutcome.REVISING
        )

    return changed(sitting, ballot.results, become)


def _ballot(sitting: Sitting, number: int) -> Ballot:
    """The open question, if it is the one that was shown. Raises Refusal."""
    require_sitting(sitting, SittingStage.SITTING)
    ballot = sitting.ballot
    if ballot is None or number != len(sitting.ballots) - 1:
        raise Refusal("refuse-ballot-over")
    return ballot


def _with_ballot(sitting: Sitting, ballot: Ballot) -> Sitting:
    return replace(sitting, ballots=(*sitting.ballots[:-1], ballot))


def _refuse_absent(sitting: Sitting, person: PersonId) -> None:
    if person not in sitting.present:
        raise Refusal("refuse-not-at-table")
