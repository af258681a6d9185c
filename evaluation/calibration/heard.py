"""What comes before a vote: the evaluator's words, the evaluatee's invitation (M-22, X-63)."""

from __future__ import annotations

from evaluation.base.refusal import Refusal
from evaluation.calibration.books import Books
from evaluation.calibration.cases import Case
from evaluation.calibration.hearing import result_of
from evaluation.calibration.telling import ARGUE, is_told
from evaluation.law.moment import Moment

ARGUMENT, INVITATION = "argument", "invitation"
OF_MISSING = {ARGUMENT: "argument", INVITATION: "objection"}
"""Where an act speaks of what is missing: a key of its references."""


def unheard(moment: Moment[Books], case: Case) -> tuple[str, ...]:
    """What is missing before a vote: "argument", "invitation", nothing.

    The evaluator's words: written, spoken and noted, or his absence on record. The invitation only
    where the act lets the evaluatee argue (M-22b): it has reached him, or he has argued.
    """
    act = moment.act(result_of(moment.books, case).act)
    missing = []
    if not (case.argument or case.absence):
        missing.append(ARGUMENT)
    may_argue = OF_MISSING[INVITATION] in act.references
    if may_argue and not case.objection and not is_told(moment, case, ARGUE):
        missing.append(INVITATION)
    return tuple(missing)


def refuse_unheard(moment: Moment[Books], case: Case) -> None:
    """Nobody votes on a mark that wasn't argued. Raises Refusal."""
    missing = unheard(moment, case)
    if missing:
        act = moment.act(result_of(moment.books, case).act)
        source = act.reference(OF_MISSING[missing[0]])
        raise Refusal(f"refuse-unheard-{missing[0]}", paragraph=source.paragraph)
