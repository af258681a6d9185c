"""One respondent's answers about one colleague: sixteen bytes, whatever is in them.

Every seat has such a draft from the opening of a survey, so that neither its presence nor its size
tells whether somebody has answered. It is sealed wherever it is kept; here it is only read and
written. Nothing in it says when.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from evaluation.refusal import Refusal

SIZE = 16
MOST_COMPETENCES = 12
CANNOT_JUDGE = 6
"""What stands in the place of a mark for "I can't judge"; it is an answer and no mark."""

_NOTHING = 7
_BITS = 3
_MESSAGE_BITS = 32


@dataclass(frozen=True)
class Draft:
    """Answers by competency number: 0..5, or CANNOT_JUDGE. Only a finished draft counts.

    `message` is the chat message that shows the survey last, 0 while there is none: at the close it
    is made neutral, and outside the draft its number would tell who has answered.
    """

    answers: dict[int, int] = field(default_factory=dict)
    is_finished: bool = False
    message: int = 0


def answered(draft: Draft, item: int, value: int, count: int) -> Draft:
    """The draft with one answer more, to be finished anew. Raises Refusal for what can't be."""
    if not 0 <= item < count or not 0 <= value <= CANNOT_JUDGE:
        raise Refusal("refuse-mark")
    return replace(draft, answers={**draft.answers, item: value}, is_finished=False)


def finished(draft: Draft, count: int) -> Draft:
    """The draft as it counts. Raises Refusal: a statement is unanswered."""
    missing = count - len(draft.answers)
    if missing:
        raise Refusal("refuse-survey-incomplete", count=missing)
    return replace(draft, is_finished=True)


def packed(draft: Draft) -> bytes:
    """The draft as SIZE bytes."""
    number = draft.message << 1 | draft.is_finished
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
    return Draft(
        dict(sorted(answers.items())), bool(number & 1), number >> 1 & (1 << _MESSAGE_BITS) - 1
    )
