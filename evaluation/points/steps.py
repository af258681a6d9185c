"""Each act on a sheet by points as a step: a sheet in, the next one out, or a Refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from evaluation.base.ids import PersonId
from evaluation.base.refusal import Refusal
from evaluation.law.points import PointsRule
from evaluation.points.nouns import (
    INCENTIVE,
    LABOUR,
    MOST_ROWS,
    TEXT_LIMIT,
    Half,
    PointsRow,
    PointsSheet,
    ToldRow,
)


def added(sheet: PointsSheet, rule: PointsRule, half: Half, told: ToldRow) -> PointsSheet:
    """With one row more. Raises Refusal.

    A violation by the organisational department or the superior has its proof (V-20, V-21); the
    servant's own word on himself needs none, and counts once the superior has one. An incentive
    needs no proof. The superior's own rows count at once.
    """
    refuse_sent(sheet, half)
    text, proof = _words(told.text), _words(told.proof)
    if not text:
        raise Refusal("refuse-reason-empty")
    if len(sheet.of(half)) >= MOST_ROWS:
        raise Refusal("refuse-points-rows", limit=MOST_ROWS)
    _refuse_kind(rule, half, told.kind)
    points = 0
    if told.kind == INCENTIVE:
        points, proof = _points(rule, told.points), ""
    elif half != "own" and not proof:
        raise Refusal("refuse-violation-unproven")
    is_superior = half == "superior"
    row = PointsRow(
        number=sheet.next_row,
        half=half,
        kind=told.kind,
        text=text,
        claimed=points,
        proof=proof,
        counts=True if is_superior else None,
        given=points if is_superior else 0,
    )
    return replace(sheet, rows=(*sheet.rows, row), next_row=sheet.next_row + 1)


def _refuse_kind(rule: PointsRule, half: Half, kind: str) -> None:
    """The organisational department gives facts of labour discipline, and no points (V-24)."""
    known = {LABOUR} if half == "facts" else {INCENTIVE, *rule.violations}
    if kind not in known or (kind != INCENTIVE and kind not in rule.violations):
        raise Refusal("refuse-not-found")


def _points(rule: PointsRule, points: int) -> int:
    if not rule.least <= points <= rule.most:
        raise Refusal("refuse-points-level", least=rule.least, most=rule.most)
    return points


def _words(text: str) -> str:
    words = " ".join(text.split())
    if len(words) > TEXT_LIMIT:
        raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(words))
    return words


def refuse_sent(sheet: PointsSheet, half: Half) -> None:
    """What was handed on isn't changed by its writer any more. Raises Refusal."""
    if half == "own" and sheet.sent_at is not None:
        raise Refusal("refuse-points-sent")
    if half == "facts" and sheet.facts_at is not None:
        raise Refusal("refuse-points-facts-given")


def dropped(sheet: PointsSheet, half: Half, number: int) -> PointsSheet:
    """Without a row that its writer takes back before it is handed on. Raises Refusal."""
    refuse_sent(sheet, half)
    row_of(sheet, half, number)
    return replace(sheet, rows=tuple(row for row in sheet.rows if row.number != number))


def row_of(sheet: PointsSheet, half: Half, number: int) -> PointsRow:
    """A row of one hand. Raises Refusal."""
    found = next((row for row in sheet.of(half) if row.number == number), None)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def sent(sheet: PointsSheet, now: datetime) -> PointsSheet:
    """The servant's half goes to the superior (V-23); twice is once."""
    return sheet if sheet.sent_at is not None else replace(sheet, sent_at=now)


def facts_given(sheet: PointsSheet, by: PersonId, now: datetime) -> PointsSheet:
    """The facts of labour discipline are complete, or there are none (V-24); twice is once."""
    if sheet.facts_at is not None:
        return sheet
    return replace(sheet, facts_at=now, facts_by=by)


def counting(
    sheet: PointsSheet, rule: PointsRule, number: int, points: int = 0, proof: str = ""
) -> PointsSheet:
    """The superior lets somebody else's row count (V-24, V-26). Raises Refusal.

    An incentive with the points that he gives; a violation with a proof, its own or his.
    """
    row = _judged(sheet, number)
    if row.is_incentive:
        return _with(sheet, replace(row, counts=True, given=_points(rule, points), note=""))
    proven = _words(proof) or row.proof
    if not proven:
        raise Refusal("refuse-violation-unproven")
    return _with(sheet, replace(row, counts=True, proof=proven, note=""))


def struck(sheet: PointsSheet, number: int, why: str) -> PointsSheet:
    """The superior lets somebody else's row not count, and says why. Raises Refusal."""
    row, words = _judged(sheet, number), _words(why)
    if not words:
        raise Refusal("refuse-reason-empty")
    return _with(sheet, replace(row, counts=False, given=0, note=words))


def _judged(sheet: PointsSheet, number: int) -> PointsRow:
    for row in sheet.before_superior:
        if row.number == number and row.half != "superior":
            return row
    raise Refusal("refuse-not-found")


def _with(sheet: PointsSheet, row: PointsRow) -> PointsSheet:
    rows = tuple(row if one.number == row.number else one for one in sheet.rows)
    return replace(sheet, rows=rows)


def total_of(sheet: PointsSheet, rule: PointsRule) -> Decimal:
    """Base, incentives and violations that count (V-26), without floor or ceiling (A-12)."""
    return rule.total(sheet.incentives, sheet.violations)


def refuse_unready(sheet: PointsSheet) -> None:
    """What has to be there before the superior agrees (V-24). Raises Refusal.

    The servant's half needn't be: if he sends nothing the superior goes on (V-23).
    """
    if sheet.facts_at is None:
        raise Refusal("refuse-points-no-facts")
    if sheet.unchecked:
        raise Refusal("refuse-points-unchecked", count=len(sheet.unchecked))


def judged_by(sheet: PointsSheet, superior: PersonId) -> PointsSheet:
    """The sheet for its superior of now: of another nothing stays, it was nobody's word yet."""
    if sheet.superior == superior:
        return sheet
    if sheet.superior is None:
        return replace(sheet, superior=superior)
    kept = (row for row in sheet.rows if row.half != "superior")
    rows = tuple(replace(row, counts=None, given=0, note="") for row in kept)
    return replace(sheet, rows=rows, superior=superior)
