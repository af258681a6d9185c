"""From finished drafts to what is published of them, and to nothing else (S-37a, A-07, X-14).

One figure a competency: the mean of all respondents to the nearest half, in which a 5 counts as
a 4, with both ends clamped. Where most give the highest mark, whoever gave a low one would read
theirs out of a plain mean: with three respondents in every third competency. Of a 5 that counts as
a 4 nothing can be concluded, and below the lower end no two marks of others can be told apart. The
form was chosen by computing, see `tests/attacks/candidates.py` and docs/anonymity.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from evaluation.base.ids import PersonId
from evaluation.survey.nouns import Circle, SeatState
from evaluation.survey.questionnaire import CANNOT_JUDGE, Draft

LEAST_ANSWERS = 3
"""Below so many finished answers, or marks on a competency, there is no figure (A-07)."""

LEAST_TOLD = LEAST_ANSWERS + 2
"""Fewer are asked: "enough" isn't said. One of four who hasn't answered would learn of the rest."""

LEAST_PEOPLE = 3
"""Below so many people behind a figure of the training summary, or beside it, it isn't shown."""

FEW_ASKED = 5
"""Where fewer are asked the lower end lies higher: two of them who compare are nearly all."""

HIGH_END, LOW_END, LOW_END_OF_FEW = Decimal(4), Decimal("2.5"), Decimal(3)
"""What is as high or higher, or as low or lower, is told as one: by the number asked alone."""

FIRST_LOW_END, FIRST_HIGH_END = Decimal(1), Decimal("4.5")
"""The ends of the first form, a plain mean: reports that were made in it keep it."""

LOWEST_SHOWN = 3

Bound = Literal["less", "about", "more"]
_SIGNS: Mapping[str, Bound] = {"-": "less", "=": "about", "+": "more"}


@dataclass(frozen=True)
class PublishedFigure:
    """A published figure as it is read: "`value` or less", about `value`, "`value` or more".

    `is_plain`: of the first form, a mean of the marks as they are.
    """

    value: Decimal
    bound: Bound
    is_plain: bool


def told(figure: str) -> PublishedFigure:
    """Read a figure, "3.5=" or "4+"; those of the first form, "3.5" or "4.5", have no sign."""
    if figure[-1] in _SIGNS:
        return PublishedFigure(Decimal(figure[:-1]), _SIGNS[figure[-1]], is_plain=False)
    value = Decimal(figure)
    if value <= FIRST_LOW_END:
        return PublishedFigure(value, "less", is_plain=True)
    return PublishedFigure(value, "more" if value >= FIRST_HIGH_END else "about", is_plain=True)


def low_end(asked: int) -> Decimal:
    """The lower end of the figures about somebody of whom so many were asked, 3 to 7."""
    return LOW_END_OF_FEW if asked < FEW_ASKED else LOW_END


def figures(
    drafts: Iterable[Draft], competences: Sequence[str], asked: int
) -> Mapping[str, str] | None:
    """Competency -> "2.5-" (two and a half or less), "3=", "3.5=", "4+" (four or more).

    Those with too few marks are left out; None: too few answers. `asked`: how many were to answer.
    """
    counted = [draft for draft in drafts if draft.is_finished]
    if len(counted) < LEAST_ANSWERS:
        return None
    found = {}
    for item, key in enumerate(competences):
        marks = [draft.answers[item] for draft in counted]
        marks = [mark for mark in marks if mark != CANNOT_JUDGE]
        if len(marks) >= LEAST_ANSWERS:
            found[key] = figure(marks, asked)
    return found


def figure(marks: Sequence[int], asked: int) -> str:
    """The published figure of some marks 0..5 in a circle of so many asked.

    Their mean to the nearest half, half up, in which a 5 counts as a 4; both ends clamped.
    """
    least = low_end(asked)
    doubled = Decimal(2 * sum(min(mark, int(HIGH_END)) for mark in marks)) / len(marks)
    halves = doubled.quantize(Decimal(1), ROUND_HALF_UP) / 2
    if halves >= HIGH_END:
        return f"{HIGH_END}+"
    return f"{least}-" if halves <= least else f"{halves.normalize():f}="


def is_enough(drafts: Iterable[Draft]) -> bool:
    """Whether a report could be made of the drafts as they are."""
    return sum(draft.is_finished for draft in drafts) >= LEAST_ANSWERS


def is_told(circle: Circle) -> bool:
    """Whether it may be said of a circle that it has enough answers.

    Not once somebody has declined: with him and without him it would say whether he had answered.
    """
    declined = any(seat.state is SeatState.DECLINED for seat in circle.seats)
    return len(circle.taken) >= LEAST_TOLD and not declined


def can_be_told(circle: Circle, able: Collection[PersonId]) -> bool:
    """The same with five who can answer at all: of five asked, two of whom can't, "enough" would
    say that the three others have. `able`: those who serve, have joined and haven't stopped the
    bot. It has to hold from the opening on.
    """
    return is_told(circle) and sum(one.respondent in able for one in circle.taken) >= LEAST_TOLD


def least_expressed(published: Mapping[str, str]) -> tuple[str, ...]:
    """The three lowest competences, by what is published alone (S-37b); none if all are alike."""
    if len(set(published.values())) < 2:
        return ()
    order = sorted(published, key=lambda key: told(published[key]).value)  # stable: the act's order
    return tuple(order[:LOWEST_SHOWN])


def training_summary(reports: Sequence[Mapping[str, str]]) -> Mapping[str, int | None]:
    """Competency -> for how many people of the body it is among the least expressed (S-37b).

    None where fewer than three people stand behind the figure, or beside it: whoever knows the
    others' reports could tell the last one's. Each report has three such competences, so that a
    hidden figure could be worked out of the shown ones: then the smallest of these is hidden too.
    """
    counts = Counter(key for report in reports for key in least_expressed(report))
    total = Counter(key for report in reports for key in report)
    shown = {
        key
        for key in total
        if counts[key] >= LEAST_PEOPLE and total[key] - counts[key] >= LEAST_PEOPLE
    }
    while shown and _can_be_worked_out([counts[key] for key in total if key not in shown]):
        shown.remove(min(shown, key=lambda key: (counts[key], key)))
    return {key: counts[key] if key in shown else None for key in total}


def _can_be_worked_out(hidden: Sequence[int]) -> bool:
    """Whether a sum tells what is hidden: of one figure, or of a few people."""
    return bool(hidden) and (len(hidden) < 2 or sum(hidden) < LEAST_PEOPLE)
