"""The act on a refusal to be acquainted, blank: it is filled in and signed by hand (T-41b)."""

from __future__ import annotations

from papers.acquainting.papers import RefusalPaper
from papers.print.parts import (
    Fact,
    Facts,
    Layout,
    Notice,
    Prose,
    SignatureLine,
    Signatures,
)
from papers.print.wording import Wording, capital

BLANK = "_" * 40


def lay_out(paper: RefusalPaper, words: Wording) -> Layout:
    """The act prints no form: this one is the office's practice, and says so."""
    title = words.plain("paper-refusal-title")
    period = words.period(paper.period)
    form = capital(words.official(paper.form))
    return words.layout(
        paper.basis,
        f"{title}, {period}",
        "",
        paper.dated,
        (title, period),
        (
            Notice(words.plain("paper-refusal-free", form=form)),
            _whom(paper, words),
            Prose(words.plain("paper-refusal-words", name=paper.servant.name)),
            Prose(f"{words.plain('paper-refusal-how')}\n{BLANK * 2}\n{BLANK * 2}\n{BLANK * 2}"),
            _hands(paper, words),
        ),
    )


def _whom(paper: RefusalPaper, words: Wording) -> Facts:
    sheets = "\n".join(capital(words.official(one)) for one in paper.sheets)
    return Facts(
        (
            *words.servant(words.plain("paper-label-servant"), paper.servant),
            Fact(words.plain("paper-refusal-sheets"), sheets),
            Fact(words.plain("paper-refusal-when"), BLANK),
            Fact(words.plain("paper-refusal-where"), BLANK),
        )
    )


def _hands(paper: RefusalPaper, words: Wording) -> Signatures:
    name = words.plain("paper-refusal-name")
    hr = SignatureLine(capital(words.official(paper.hr_title)), name, "")
    role = capital(words.official(paper.servant_title))
    others = [SignatureLine(role, name, "") for _ in range(paper.servants)]
    return Signatures(words.plain("paper-signature-caption"), (hr, *others))
