"""Whose hands stand under an agreed sheet, in words (V-25, V-31)."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.law.act import Methodology
from evaluation.quarter.nouns import Result, Sheet
from evaluation.quarter.owners_hand import OwnersHand
from handlers.kit.words import capital, hr_title, official, paragraph, short
from locales import Texts


def hands(act: Methodology, result: Result, owner: OwnersHand, texts: Texts) -> Iterator[str]:
    """Who agreed, and whether the owner has signed or an act on his refusal stands there."""
    yield texts.html("points-agreed-by", name=result.signer_name, position=result.signer_position)
    if result.is_late:
        yield texts.html("points-agreed-late")
    if owner.signed_at is not None:
        yield texts.html("points-hand-signed")
        return
    rule = act.unsigned_act
    if rule is None or not owner.hands:
        yield texts.html("points-hand-waited")
        return
    key = "points-hand-refused" if owner.is_refused(rule) else "points-hand-refusal-half"
    source = paragraph(rule.source, texts)
    yield texts.html(key, act=capital(official(rule, texts)), paragraph=source)
    yield texts.html("points-refusal-words", words=short(owner.refusal, 500))


def asked_refusal(act: Methodology, sheet: Sheet, texts: Texts) -> str:
    """What the act on a refusal says, and who signs it besides."""
    rule = act.unsigned_act
    assert rule is not None  # else nobody is asked
    return texts.html(
        "points-ask-refusal",
        act=official(rule, texts),
        person=sheet.person_name,
        paragraph=paragraph(rule.source, texts),
        hr=hr_title(act, texts),
    )
