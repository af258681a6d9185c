"""From finished drafts to what is published of them, and to nothing else (S-37a, A-07, X-14).

One figure a competency: the mean of all respondents to the nearest half, its ends clamped. With
three respondents and many fives an unclamped mean tells an outsider a colleague's mark for
certain in every fifth competency; the clamped one never does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal

from evaluation.survey.nouns import Circle, SeatState
from evaluation.survey.questionnaire import CANNOT_JUDGE, Draft

LEAST_ANSWERS = 3
"""Below so many finished answers, or marks on a competency, there is no figure (A-07)."""

LEAST_TOLD = LEAST_ANSWERS + 2
"""Fewer are asked: "enough" isn't said. One of four who hasn't answered would learn of the rest."""

LEAST_PEOPLE = 3
"""Below so many people behind a figure of the training summary, or beside it, it isn't shown."""

LOW_END, HIGH_END = Decimal(1), Decimal("4.5")
LOWEST_SHOWN = 3


def figures(drafts: Iterable[Draft], competences: Sequence[str]) -> Mapping[str, str] | None:
    """Competency -> "1", "1.5" … "4", "4.5", those with too few marks left out.

    "1" stands for one or less and "4.5" for four and a half or more. None: too few answers.
    """
    counted = [draft for draft in drafts if draft.is_finished]
    if len(counted) < LEAST_ANSWERS:
        return None
    found = {}
    for item, key in enumerate(competences):
        marks = [draft.answers[item] for draft in counted]
        marks = [mark for mark in marks if mark != CANNOT_JUDGE]
        if len(marks) >= LEAST_ANSWERS:
            found[key] = figure(marks)
    return found


def figure(marks: Sequence[int]) -> str:
    """The published figure of some marks 0..5: their mean to the nearest half, half up, clamped."""
    doubled = Decimal(2 * sum(marks)) / len(marks)
    halves = doubled.quantize(Decimal(1), ROUND_HALF_UP) / 2
    return format(min(max(halves, LOW_END), HIGH_END).normalize(), "f")


def is_enough(drafts: Iterable[Draft]) -> bool:
    """Whether a report could be made of the drafts as they are."""
    return sum(draft.is_finished for draft in drafts) >= LEAST_ANSWERS


def is_told(circle: Circle) -> bool:
    """Whether it may be said of a circle that it has enough answers.

    Not once somebody has declined: with him and without him it would say whether he had answered.
    """
    declined = any(seat.state is SeatState.DECLINED for seat in circle.seats)
    return len(circle.taken) >= LEAST_TOLD and not declined


def least_expressed(published: Mapping[str, str]) -> tuple[str, ...]:
    """The three lowest competences, by what is published alone (S-37b); none if all are alike."""
    if len(set(published.values())) < 2:
        return ()
    order = sorted(published, key=lambda key: Decimal(published[key]))  # stable: the act's order
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
