"""What the owner of a result reads where a hand on paper acquaints him, and no tap does (T-41)."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.calendar.office import Office
from evaluation.law.act import Methodology
from evaluation.quarter.nouns import Result
from evaluation.quarter.receipts import ON_PAPER
from handlers.kit.words import hr_title, official, on_day, paragraph
from locales import Texts


def on_paper(
    result: Result, act: Methodology, office: Office, texts: Texts, *, is_refused: bool
) -> Iterator[str]:
    """That he will be asked to sign, has signed, or has refused and how he is told then."""
    source, refusal = paragraph(act.receipt.source, texts), act.refusal_act
    if result.received_at is None:
        if is_refused and refusal is not None:
            ways = "\n".join(f"– {official(way, texts)}" for way in act.channels.values())
            where = paragraph(refusal.source, texts)
            yield texts.html("acquaint-own-refused", ways=ways, paragraph=where)
        else:
            hr = hr_title(act, texts)
            yield texts.html("acquaint-own-waits", hr=hr, paragraph=source)
        return
    day = on_day(office.day(result.received_at), texts)
    if result.received_by == ON_PAPER:
        yield texts.html("acquaint-own-signed", day=day, paragraph=source)
        return
    way = act.channels.get(result.received_by or "")
    if way is not None:
        yield texts.html("acquaint-own-sent", day=day, way=official(way, texts))
