"""The schedule of a quarter: its dates with their paragraphs, who drafted it, who approved it."""

from __future__ import annotations

from papers.print.nouns import Pending
from papers.print.parts import (
    Column,
    Fact,
    Facts,
    Grid,
    Layout,
    Notice,
    Part,
    SignatureLine,
    Signatures,
)
from papers.print.wording import NUMBER, Wording, numbered_rows
from papers.quarter.papers import ScheduleLine, SchedulePaper


def lay_out(paper: SchedulePaper, words: Wording) -> Layout:
    """The schedule, part by part."""
    title = words.plain("paper-schedule-title")
    period = words.period(paper.period)
    return words.layout(
        paper.basis,
        f"{words.named(title, paper.number)}, {period}",
        paper.number,
        paper.dated,
        (title, period),
        (
            *_draft(paper, words),
            _lines(paper, words),
            _standing(paper, words),
            _hands(paper, words),
        ),
    )


def _draft(paper: SchedulePaper, words: Wording) -> tuple[Part, ...]:
    if not isinstance(paper.approval, Pending):
        return ()
    return (Notice(words.plain("paper-schedule-draft")),)


def _lines(paper: SchedulePaper, words: Wording) -> Grid:
    columns = (
        NUMBER,
        Column(words.plain("paper-schedule-what"), "4"),
        Column(words.plain("paper-schedule-day"), "2.6", is_centred=True, is_fixed=True),
        Column(words.plain("paper-schedule-plan"), "3.1", is_centred=True, is_fixed=True),
        Column(words.plain("paper-schedule-paragraph"), "2.2", is_centred=True, is_fixed=True),
    )
    return Grid(columns, numbered_rows([_row(line, words) for line in paper.lines]))


def _row(line: ScheduleLine, words: Wording) -> tuple[str, ...]:
    plan = "" if line.plan_day is None else words.short_day(line.plan_day)
    what = words.plain(f"paper-schedule-event-{line.event}")
    return (what, words.short_day(line.day), plan, line.paragraph)


def _standing(paper: SchedulePaper, words: Wording) -> Facts:
    revision = words.plain("paper-schedule-revision", revision=str(paper.revision))
    drafted = words.noted(words.moment(paper.drafted_at), revision)
    facts = [Fact(words.plain("paper-schedule-drafted"), drafted)]
    if isinstance(paper.approval, Pending):
        not_yet = words.plain("paper-schedule-not-approved")
        facts.append(Fact(words.plain("paper-schedule-approved"), not_yet))
    if paper.paper is not None:
        facts.append(Fact(words.plain("paper-schedule-order"), words.reference(paper.paper)))
    return Facts(tuple(facts))


def _hands(paper: SchedulePaper, words: Wording) -> Signatures:
    hr = f"{words.plain('paper-schedule-hr')}\n{words.official(paper.hr_title)}"
    official = f"{words.plain('paper-schedule-official')}\n{words.official(paper.official_title)}"
    drafted = words.plain("paper-signed", moment=words.moment(paper.drafted_at))
    name = "\n".join(filter(None, (paper.official.name, paper.official.position)))
    return Signatures(
        words.plain("paper-signature-caption"),
        (
            SignatureLine(hr, f"{paper.hr.name}\n{paper.hr.position}", drafted),
            words.signature(official, name, paper.approval),
        ),
    )
