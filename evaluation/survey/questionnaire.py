"""One respondent's answers about one colleague: sixteen bytes, whatever is in them.

Every seat has such a draft from the opening of a survey, so that neither its presence nor its size
tells whether somebody has answered. It is sealed wherever it is kept; here it is only read and
written. Nothing in it says when.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from evaluation.base.refusal import Refusal
from evaluation.law.act import MOST_COMPETENCES

SIZE = 16
CANNOT_JUDGE = 6
"""What stands in the place of a mark for "I can't judge"; it is an answer and no mark."""

_NOTHING = 7
_BITS = 3
_MESSAGE_BITS = 32
_ACCOUNT_BITS = 52


@dataclass(frozen=True)
class Draft:
    """Answers by competency number: 0..5, or CANNOT_JUDGE. Only a finished draft counts.

    `message` is the message to `account` that shows the survey last, 0 while there is none: at the
    close it is made neutral, and outside the draft its number would tell who has answered.
    `is_from_elsewhere`: the answers were given from another account than that one; they count and
    are shown to nobody, since whoever makes links could else use one to read a colleague's marks.
    """

    answers: dict[int, int] = field(default_factory=dict)
    is_finished: bool = False
    message: int = 0
    account: int = 0
    is_from_elsewhere: bool = False


def carried_on(draft: Draft, account: int) -> Draft:
    """The draft as it goes on from an account."""
    if draft.account in (0, account):
        return replace(draft, account=account)
    return replace(draft, account=account, message=0, is_from_elsewhere=bool(draft.answers))


def shown(draft: Draft) -> Draft:
    """What the account that holds the draft may see of it."""
    if draft.is_from_elsewhere:
        return replace(draft, answers={}, is_finished=False)
    return draft


def answered(draft: Draft, item: int, value: int, count: int) -> Draft:
    """The draft with one answer more, to be finished anew. Raises Refusal for what can't be."""
    if not 0 <= item < count or not 0 <= value <= CANNOT_JUDGE:
        raise Refusal("refuse-mark")
    answers = {**shown(draft).answers, item: value}
    return replace(draft, answers=answers, is_finished=False, is_from_elsewhere=False)


def finished(draft: Draft, count: int) -> Draft:
    """The draft as it counts. Raises Refusal: a statement is unanswered."""
    missing = count - len(shown(draft).answers)
    if missing:
        raise Refusal("refuse-survey-incomplete", count=missing)
    return replace(draft, is_finished=True)


def packed(draft: Draft) -> bytes:
    """The draft as SIZE bytes."""
    number = draft.account << 1 | draft.is_from_elsewhere
    number = (number << _MESSAGE_BITS | draft.message) << 1 | draft.is_finished
    for item in range(MOST_COMPETENCES):
        number = number << _BITS | draft.answers.get(item, _NOTHING)
    return number.to_bytes(SIZE, "big")


def unpacked(plain: bytes) -> Draft:
    """The draft of `packed`. ValueError for bytes of another length."""
    if len(plain) != SIZE:
        raise ValueError(f"a draft has {SIZE} bytes, not {len(plain)}")
    number = int.from_bytes(plain, "big")
    answers = {}
    for item in reversed(range(MOST_COMPETENCES)):
        number, value = number >> _BITS, number & (1 << _BITS) - 1
        if value != _NOTHING:
            answers[item] = value
    is_finished, number = bool(number & 1), number >> 1
    message, number = number & (1 << _MESSAGE_BITS) - 1, number >> _MESSAGE_BITS
    account = number >> 1 & (1 << _ACCOUNT_BITS) - 1
    return Draft(dict(sorted(answers.items())), is_finished, message, account, bool(number & 1))
