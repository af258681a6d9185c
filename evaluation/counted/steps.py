"""Each act on a sheet of КЦИ by count as a step: a sheet in, the next one out, or a Refusal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import PersonId
from evaluation.base.person import require_reason
from evaluation.base.refusal import Refusal
from evaluation.counted.nouns import (
    DOUBTS,
    MOST_INDICATORS,
    TEXT_LIMIT,
    CountedKci,
    CountedSheet,
    CountedStage,
    CountedStep,
    Doubt,
    KciIndicator,
)
from evaluation.law.counted import CountedRule

# The plan


def told_kci(text: str) -> CountedKci:
    """A КЦИ as it is typed: its name, and below it a line an indicator, "what; planned value".

    Raises Refusal: no name, no indicator, an indicator without what it is measured by, too much.
    """
    name, *lines = [" ".join(line.split()) for line in text.strip().splitlines()] or [""]
    indicators = tuple(_indicator(line) for line in lines if line)
    if not name or not indicators:
        raise Refusal("refuse-counted-kci")
    if len(indicators) > MOST_INDICATORS:
        raise Refusal("refuse-counted-indicators", limit=MOST_INDICATORS)
    for words in (name, *(part for one in indicators for part in (one.text, one.planned))):
        _refuse_long(words)
    return CountedKci(name, indicators)


def _indicator(line: str) -> KciIndicator:
    text, _, planned = line.rpartition(";")
    if not text.strip() or not planned.strip():
        raise Refusal("refuse-counted-indicator", line=line[:TEXT_LIMIT])
    return KciIndicator(text.strip(), planned.strip())


def _refuse_long(words: str) -> None:
    if len(words) > TEXT_LIMIT:
        raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(words))


def put(sheet: CountedSheet, rule: CountedRule, index: int, kci: CountedKci) -> CountedSheet:
    """Write the КЦИ at `index`, or a further one behind the last (B-46). Raises Refusal."""
    _require(sheet, CountedStage.PLANNING)
    if index >= rule.kci:
        raise Refusal("refuse-counted-full", count=rule.kci)
    if not 0 <= index <= len(sheet.kcis):
        raise Refusal("refuse-not-found")
    return replace(sheet, kcis=(*sheet.kcis[:index], kci, *sheet.kcis[index + 1 :]))


def removed(sheet: CountedSheet, index: int) -> CountedSheet:
    """Without a КЦИ of the draft. Raises Refusal."""
    _require(sheet, CountedStage.PLANNING)
    if not 0 <= index < len(sheet.kcis):
        raise Refusal("refuse-not-found")
    return replace(sheet, kcis=(*sheet.kcis[:index], *sheet.kcis[index + 1 :]))


def plan_signed(
    sheet: CountedSheet, rule: CountedRule, by: PersonId, now: datetime, *, alone: bool
) -> CountedSheet:
    """The immediate superior signs the plan: exactly as many КЦИ as the act says (B-46).

    `alone`: nobody approves it above him, since he is the first head (B-44) or the act knows no
    such approval; then it is in force. Raises Refusal.
    """
    _require(sheet, CountedStage.PLANNING)
    if len(sheet.kcis) != rule.kci:
        raise Refusal("refuse-counted-count", count=rule.kci, found=len(sheet.kcis))
    stage = CountedStage.FILLING if alone else CountedStage.APPROVING
    return _stepped(sheet, stage, CountedStep("plan-signed", by, now))


def plan_approved(sheet: CountedSheet, by: PersonId, now: datetime) -> CountedSheet:
    """The higher superior approves the plan (B-43). Raises Refusal."""
    _require(sheet, CountedStage.APPROVING)
    return _stepped(sheet, CountedStage.FILLING, CountedStep("plan-approved", by, now))


def plan_returned(sheet: CountedSheet, by: PersonId, now: datetime, words: str) -> CountedSheet:
    """The higher superior doesn't approve it yet, and says why. Raises Refusal."""
    _require(sheet, CountedStage.APPROVING)
    step = CountedStep("plan-returned", by, now, _reason(words))
    return _stepped(sheet, CountedStage.PLANNING, step)


# The sheet


def judged(sheet: CountedSheet, place: tuple[int, int], fact: str, *, is_met: bool) -> CountedSheet:
    """What came of an indicator, by the numbers of its КЦИ and its own, and whether it is met.

    A fact is said of each, also of one that isn't met: it is what the higher superior asks for
    (B-52). Raises Refusal.
    """
    _require(sheet, CountedStage.FILLING)
    kci, number = place
    if not (0 <= kci < len(sheet.kcis) and 0 <= number < len(sheet.kcis[kci].indicators)):
        raise Refusal("refuse-not-found")
    words = " ".join(fact.split())
    if not words:
        raise Refusal("refuse-counted-no-fact")
    _refuse_long(words)
    before = sheet.kcis[kci]
    one = replace(before.indicators[number], fact=words, is_met=is_met)
    indicators = (*before.indicators[:number], one, *before.indicators[number + 1 :])
    after = replace(before, indicators=indicators)
    return replace(sheet, kcis=(*sheet.kcis[:kci], after, *sheet.kcis[kci + 1 :]))


def signed(sheet: CountedSheet, by: PersonId, now: datetime, *, alone: bool) -> CountedSheet:
    """The immediate superior signs the sheet (B-47), every indicator judged.

    `alone`: nobody is above him to agree (B-50); then it is agreed by the same signature.
    """
    _require(sheet, CountedStage.FILLING)
    if not sheet.is_judged:
        left = sum(one.is_met is None for kci in sheet.kcis for one in kci.indicators)
        raise Refusal("refuse-counted-unjudged", count=left)
    stage = CountedStage.AGREED if alone else CountedStage.AGREEING
    return _stepped(sheet, stage, CountedStep("signed", by, now))


def sent_back(
    sheet: CountedSheet, by: PersonId, now: datetime, doubt: Doubt, words: str
) -> CountedSheet:
    """The higher superior sends it back for its facts, which stay to be mended (B-51, B-52)."""
    _require(sheet, CountedStage.AGREEING)
    if doubt not in DOUBTS:
        raise Refusal("refuse-not-found")
    return _stepped(sheet, CountedStage.FILLING, CountedStep(doubt, by, now, _reason(words)))


def agreed(sheet: CountedSheet, by: PersonId, now: datetime) -> CountedSheet:
    """The higher superior agrees and signs (B-51, B-54). Raises Refusal."""
    _require(sheet, CountedStage.AGREEING)
    return _stepped(sheet, CountedStage.AGREED, CountedStep("agreed", by, now))


def for_superior(sheet: CountedSheet, superior: PersonId) -> CountedSheet:
    """The sheet for its immediate superior of now: what another has signed alone is undone.

    A plan in force stays one, the words of a draft are a proposal. What another has put of the
    facts was his word, and goes.
    """
    if sheet.superior == superior:
        return sheet
    mine = replace(sheet, superior=superior)
    if sheet.superior is None or sheet.stage is CountedStage.AGREED:
        return mine
    if sheet.stage in (CountedStage.PLANNING, CountedStage.APPROVING):
        return replace(mine, stage=CountedStage.PLANNING)
    return replace(mine, stage=CountedStage.FILLING, kcis=tuple(map(_unjudged, sheet.kcis)))


def reopened(sheet: CountedSheet) -> CountedSheet:
    """Taken back by HR: the facts may be mended, and it is signed anew."""
    return replace(sheet, stage=CountedStage.FILLING)


def _unjudged(kci: CountedKci) -> CountedKci:
    plain = tuple(replace(one, fact="", is_met=None) for one in kci.indicators)
    return replace(kci, indicators=plain)


def _require(sheet: CountedSheet, stage: CountedStage) -> None:
    if sheet.stage is not stage:
        raise Refusal("refuse-counted-stage", stage=sheet.stage.value)


def _reason(words: str) -> str:
    reason = require_reason(words)
    _refuse_long(reason)
    return reason


def _stepped(sheet: CountedSheet, stage: CountedStage, step: CountedStep) -> CountedSheet:
    return replace(sheet, stage=stage, steps=(*sheet.steps, step))
