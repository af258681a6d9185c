"""The sheet of competences: what is shown, what the Commission decided, who has read it."""

from __future__ import annotations

from papers.competences.papers import CompetencePaper
from papers.print.nouns import Pending, Signature, Signed, SignedOnPaper
from papers.print.parts import Column, Fact, Facts, Grid, Layout, Notice, Signatures
from papers.print.wording import NUMBER, Wording, capital, joined, numbered_rows


def lay_out(paper: CompetencePaper, words: Wording) -> Layout:
    """The act prints no form of it: this one is the office's practice, and says so (X-31)."""
    title, period = capital(words.official(paper.form)), words.period(paper.period)
    return words.layout(
        paper.basis,
        f"{words.named(title, paper.number)}, {period}",
        paper.number,
        words.local_day(paper.signed_at),
        (title, period),
        (
            Notice(_practice(paper, words)),
            _people(paper, words),
            _lines(paper, words),
            _outcome(paper, words),
            _hands(paper, words),
        ),
    )


def _practice(paper: CompetencePaper, words: Wording) -> str:
    meets = words.official(paper.meets)
    return words.plain("paper-competences-practice", share=paper.share, meets=meets)


def _people(paper: CompetencePaper, words: Wording) -> Facts:
    return Facts(
        (
            *words.servant(words.plain("paper-label-servant"), paper.servant),
            Fact(words.plain("paper-competences-tier"), str(paper.tier)),
            Fact(words.plain("paper-label-evaluator"), joined(paper.evaluator)),
        )
    )


def _lines(paper: CompetencePaper, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(words.plain("paper-competences-name"), "4"),
        Column(words.plain("paper-competences-shown"), "2.4", is_centred=True, is_fixed=True),
        Column(words.plain("paper-label-mark"), "4"),
    )
    rows = [
        (
            words.official(line.name),
            words.plain("paper-competences-of", shown=str(line.shown), count=str(line.count)),
            words.official(line.verdict),
        )
        for line in paper.lines
    ]
    return Grid(columns, numbered_rows(rows))


def _outcome(paper: CompetencePaper, words: Wording) -> Facts:
    facts = [Fact(words.plain("paper-competences-given"), capital(words.official(paper.given)))]
    decided = words.plain("paper-competences-decided")
    if paper.stands is None or paper.decided is None:
        facts.append(Fact(decided, words.plain("paper-competences-undecided")))
    else:
        stands = capital(words.official(paper.stands))
        facts.append(Fact(decided, words.noted(stands, words.day(paper.decided))))
    return Facts(tuple(facts))


def _hands(paper: CompetencePaper, words: Wording) -> Signatures:
    acquainted: Signature = Pending()
    if paper.signed_on is not None:
        acquainted = SignedOnPaper(paper.signed_on)
    own = f"{capital(words.official(paper.servant_title))}\n{words.plain('paper-competences-read')}"
    evaluator = capital(words.official(paper.evaluator_title))
    return Signatures(
        words.plain("paper-signature-caption"),
        (
            words.signature(evaluator, paper.evaluator.name, Signed(paper.signed_at)),
            words.signature(own, paper.servant.name, acquainted),
        ),
    )
