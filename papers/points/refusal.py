"""The act on a refusal to sign, as it was made in the bot (V-25, V-31): the act prints no form."""

from __future__ import annotations

from papers.points.papers import SignRefusalPaper
from papers.print.parts import Fact, Facts, Layout, Notice, Prose, Signatures
from papers.print.wording import Wording, capital


def lay_out(paper: SignRefusalPaper, words: Wording) -> Layout:
    """What was refused, in whose words, and who has signed that it was."""
    title = capital(words.official(paper.title))
    period = words.period(paper.period)
    form = words.named(words.official(paper.form), paper.number)
    hands = tuple(
        words.signature(capital(words.official(one.role)), one.name, one.hand)
        for one in paper.hands
    )
    return words.layout(
        paper.basis,
        f"{title}, {period}",
        "",
        paper.dated,
        (title, period),
        (
            Facts(
                (
                    *words.servant(words.plain("paper-label-servant"), paper.servant),
                    Fact(words.plain("paper-points-refused"), form),
                )
            ),
            Prose(paper.words, words.plain("paper-refusal-how")),
            Signatures(words.plain("paper-points-caption"), hands),
            Notice(words.plain("paper-points-refusal-free")),
        ),
    )
