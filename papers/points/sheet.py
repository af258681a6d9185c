"""The sheet by points: two halves of three columns each, their results, two signatures (app. 2)."""

from __future__ import annotations

from dataclasses import replace

from papers.points.papers import PointsPaper, PointsPaperRow
from papers.print.nouns import Signed
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Group,
    Heading,
    Layout,
    Outcome,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, capital, numbered_rows

INCENTIVE = "incentive"


def lay_out(paper: PointsPaper, words: Wording) -> Layout:
    """The sheet on a page that lies on its side."""
    title = words.plain("paper-points-title")
    period = words.period(paper.period)
    return words.layout(
        paper.basis,
        f"{words.named(title, paper.number)}, {period}",
        paper.number,
        words.local_day(paper.agreed_at),
        (title, f"{period}\n{words.plain('paper-points-period')}"),
        (
            Facts(_people(paper, words)),
            Heading(words.plain("paper-points-heading")),
            _grid(paper, words),
            Outcome(
                words.plain("paper-label-grade"),
                f"{paper.sum} — {words.official(paper.rating.grade)}",
                words.paragraph(paper.rating_paragraph),
            ),
            Facts(_dates(paper, words)),
            _signatures(paper, words),
        ),
        is_wide=True,
    )


def _people(paper: PointsPaper, words: Wording) -> tuple[Fact, ...]:
    servant = paper.servant
    return (
        Fact(words.plain("paper-points-name"), servant.name),
        Fact(words.plain("paper-points-position"), servant.position),
        Fact(words.plain("paper-points-unit"), servant.unit),
    )


def _grid(paper: PointsPaper, words: Wording) -> Grid:
    kinds = (INCENTIVE, *paper.violations)
    titles = [words.plain(f"paper-points-{kind}") for kind in kinds]
    half = [Column(title, "3") for title in titles]
    groups = (
        Group("", "1"),
        Group(words.plain("paper-points-own"), str(len(kinds))),
        Group(words.plain("paper-points-superior"), str(len(kinds))),
        Group("", "1"),
    )
    number = replace(NUMBER, title=words.plain("paper-sitting-number"))
    columns = (number, *half, *half, Column(words.plain("paper-points-note"), "3"))
    rows = [_row(paper, line, kinds, words) for line in paper.lines]
    empty = [""] * (len(kinds) - 1)
    own = paper.own_total or words.plain("paper-points-no-own")
    total = (
        "",
        f"{words.plain('paper-points-own-result')} {own}",
        *empty,
        f"{words.plain('paper-points-result')} {paper.rating.mark}",
        *empty,
        "",
    )
    return Grid(columns, numbered_rows(rows), total, groups)


def _row(
    paper: PointsPaper, line: PointsPaperRow, kinds: tuple[str, ...], words: Wording
) -> tuple[str, ...]:
    """What is told stands in the half of its writer, what counts of it in the superior's."""
    own, judged = [""] * len(kinds), [""] * len(kinds)
    place = kinds.index(line.kind)
    given = line.given or words.plain("paper-points-struck")
    if line.claimed:
        own[place], judged[place] = f"{line.text}\n{line.claimed}", given
    else:
        judged[place] = f"{line.text}\n{given}"
    note = [line.proof, line.note]
    if line.told_by_hr:
        told = words.plain("paper-points-told", hr=words.official(paper.hr_title))
        note.insert(0, words.with_paragraph(told, paper.facts_paragraph))
    return (*own, *judged, "\n".join(filter(None, note)))


def _dates(paper: PointsPaper, words: Wording) -> tuple[Fact, ...]:
    agreed = words.noted(words.moment(paper.agreed_at), words.timeliness(is_late=paper.is_late))
    facts = [
        Fact(words.plain("paper-sheet-due"), words.term(paper.due)),
        Fact(words.plain("paper-points-agreed"), agreed),
    ]
    if paper.own_total is None:
        missing = words.plain("paper-points-own-missing")
        own = words.with_paragraph(missing, paper.own_paragraph)
        facts.append(Fact(words.plain("paper-points-own"), own))
    if paper.refusal is not None:
        facts.append(
            Fact(words.plain("paper-points-unsigned"), capital(words.official(paper.refusal)))
        )
    if paper.decided is not None:
        facts.append(Fact(words.plain("paper-points-decided"), words.rating(paper.decided)))
    return tuple(facts)


def _signatures(paper: PointsPaper, words: Wording) -> Signatures:
    servant = words.signature(
        words.plain("paper-points-servant-role"), paper.servant.name, paper.servants_hand
    )
    superior = words.signature(
        capital(words.official(paper.superior_title)),
        paper.superior.name,
        Signed(paper.agreed_at),
    )
    return Signatures(words.plain("paper-points-caption"), (servant, superior))
