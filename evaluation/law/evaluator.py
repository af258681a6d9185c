"""Whom of the people above somebody an act makes his evaluator (M-16, X-48)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evaluation.law.act import Methodology, Post
from evaluation.law.words import Source


@dataclass(frozen=True)
class Chosen:
    """The evaluator by his place in the line of superiors, 0 for the immediate one.

    `by_superior`: the act asks for a head of unit or body, and nobody of its list stands above.
    """

    place: int
    form: str
    source: Source
    by_superior: bool = False


def chosen_evaluator(act: Methodology, post: Post, line: Sequence[Post]) -> Chosen | None:
    """Who of `line`, the superiors in service from the nearest up, evaluates; None: it is empty.

    The immediate superior, or the nearest one who is in the act's list by category; where there is
    none of the list the immediate superior again, as the act's word for "evaluator" allows (M-2.4).
    """
    if not line:
        return None
    route = act.route_for(post)
    if route.evaluator == "superior":
        return Chosen(0, route.form, route.source)
    heads = (place for place, superior in enumerate(line) if act.lists_head(superior))
    nearest = next(heads, None)
    if nearest is None:
        return Chosen(0, route.form, act.titles["evaluator"].source, by_superior=True)
    return Chosen(nearest, route.form, route.source)
