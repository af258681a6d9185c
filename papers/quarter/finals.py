"""Final marks of a year on paper, each with the sum that it comes from (X-56)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evaluation.calendar.office import Office
from evaluation.law.scales import recomputed
from evaluation.quarter.finals import Final
from papers.print.nouns import Basis, Rating, Servant
from papers.print.parts import Column, Fact, Facts, Grid, Layout, Notice, Part
from papers.print.wording import NUMBER, Wording, mark, numbered_rows
from papers.quarter.papers import Grounds
from papers.shared import basis_of, rating_of, servant_of


@dataclass(frozen=True)
class FinalLine:
    """Somebody with his final mark; `sum`: "(3.75 + 4.00) / 2 ≈ 3.88", "" while it is mended."""

    servant: Servant
    sum: str
    rating: Rating


@dataclass(frozen=True)
class FinalsPaper:
    """The final marks of a year, of the body or of one; `final` is the paragraph that forms them.

    `grounds`: what the act lets follow from them (S-9), None where it is silent (A-14).
    """

    basis: Basis
    year: int
    dated: date
    final: str
    lines: tuple[FinalLine, ...]
    grounds: Grounds | None


def finals_paper(finals: Sequence[Final], office: Office, today: date) -> FinalsPaper:
    """The paper of those final marks; all of them are of one year. They may not be none."""
    act = finals[0].methodology
    source, grounds = act.references.get("final"), act.grounds
    final = "" if source is None else source.paragraph
    return FinalsPaper(
        basis=basis_of(office, act, final, act.scale.source.paragraph),
        year=finals[0].mark.year,
        dated=today,
        final=final,
        lines=tuple(map(_line, finals)),
        grounds=None if grounds is None else Grounds(grounds, grounds.source.paragraph),
    )


def _line(final: Final) -> FinalLine:
    act = final.methodology
    total = recomputed(final.parts, act.scale.precision) if final.quarters else ""
    return FinalLine(servant_of(final.person), total, rating_of(final.mark.mean.value, act))


def lay_out(paper: FinalsPaper, words: Wording) -> Layout:
    """A row for each, then what the marks ground."""
    title = words.plain("paper-finals-title")
    year = words.plain("paper-year", year=str(paper.year))
    columns = (
        NUMBER,
        Column(words.plain("paper-label-servant"), "3"),
        Column(words.plain("paper-finals-sum"), "4"),
        Column(words.plain("paper-label-mark"), "1.8", is_centred=True, is_fixed=True),
        Column(words.plain("paper-label-grade"), "3"),
    )
    rows = [_row(line, words) for line in paper.lines]
    formed = words.with_paragraph(words.plain("paper-finals-formed"), paper.final)
    return words.layout(
        paper.basis,
        f"{title}, {year}",
        "",
        paper.dated,
        (title, year),
        (
            Grid(columns, numbered_rows(rows)),
            *_grounds(paper, words),
            Notice(f"{formed}. {words.plain('paper-finals-rounding')}"),
        ),
        is_wide=True,
    )


def _row(line: FinalLine, words: Wording) -> tuple[str, ...]:
    who = f"{line.servant.name}\n{line.servant.position}\n{line.servant.unit}"
    total = mark(line.sum) or words.plain("paper-finals-mending")
    return who, total, mark(line.rating.mark), words.official(line.rating.grade)


def _grounds(paper: FinalsPaper, words: Wording) -> tuple[Part, ...]:
    if paper.grounds is None:
        return ()
    text = words.official(paper.grounds.words).rstrip(".")
    fact = Fact(
        words.plain("paper-sheet-grounds"), words.with_paragraph(text, paper.grounds.paragraph)
    )
    return (Facts((fact,)),)
