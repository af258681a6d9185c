"""The result that a session is about, as the first facts of its papers."""

from __future__ import annotations

from papers.calibration.papers import Appealed
from papers.print.parts import Fact
from papers.print.wording import Wording, joined


def appealed_facts(appealed: Appealed, words: Wording) -> tuple[Fact, ...]:
    """Period, mark, evaluator, and the days that the term runs from."""
    received = "paper-appealed-received"
    if appealed.is_acquainted:
        received = "paper-sheet-acquainted-at"
    return (
        Fact(words.plain("paper-label-period"), words.period(appealed.period)),
        Fact(words.plain("paper-appealed-mark"), words.rating(appealed.rating)),
        Fact(words.plain("paper-label-evaluator"), joined(appealed.evaluator)),
        Fact(words.plain("paper-appealed-signed"), words.day(appealed.signed)),
        Fact(words.plain(received), words.day(appealed.received)),
    )
