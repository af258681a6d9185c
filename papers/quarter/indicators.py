"""The marks of a sheet of КЦИ: what was planned, how far it came true, which mark it got (S-28)."""

from __future__ import annotations

from papers.print.parts import Column, Fact, Facts, Grid, Notice, Part
from papers.print.wording import NUMBER, Wording, capital, mark, numbered_rows
from papers.quarter.papers import Indicator, Indicators, SheetLine, SheetPaper

WIDEST = 13


def lay_out(paper: SheetPaper, indicators: Indicators, words: Wording) -> tuple[Part, ...]:
    """Where the numbers come from, and the numbers."""
    rows = [
        _row(line, indicator, words)
        for line, indicator in zip(paper.lines, indicators.lines, strict=True)
    ]
    mean = words.plain("paper-sheet-mean")
    grade = words.official(paper.rating.grade)
    total = ("", mean, "", "", "", "", mark(paper.rating.mark), grade)
    return (
        Facts((_plan(indicators, words), _values(indicators, words))),
        *_table_notice(indicators, words),
        Grid(_columns(indicators, words), numbered_rows(rows), total),
    )


def _columns(indicators: Indicators, words: Wording) -> tuple[Column, ...]:
    def narrow(key: str, width: str) -> Column:
        return Column(words.plain(key), width, is_centred=True, is_fixed=True)

    return (
        NUMBER,
        Column(capital(words.official(indicators.names)), "4"),
        narrow("paper-kci-planned", "2.7"),
        narrow("paper-kci-actual", "2.7"),
        narrow("paper-kci-percent", "2.5"),
        narrow("paper-kci-allowed", "2.5"),
        narrow("paper-label-mark", "1.8"),
        Column(words.plain("paper-sheet-comment"), "4"),
    )


def _row(line: SheetLine, indicator: Indicator, words: Wording) -> tuple[str, ...]:
    name = words.official(line.name)
    if indicator.unit:
        name += "\n" + words.plain("paper-kci-unit-of", unit=indicator.unit)
    return (
        name,
        mark(indicator.planned) or words.plain("paper-kci-to-do"),
        _actual(indicator.actual, words),
        _in_lines(indicator.percent),
        _allowed(indicator.allowed),
        mark(line.mark),
        line.comment,
    )


def _in_lines(number: str) -> str:
    """A percent has no bound: digits that no column holds go on in the next line."""
    return "\n".join(number[at : at + WIDEST] for at in range(0, len(number), WIDEST))


def _actual(actual: str | bool, words: Wording) -> str:
    if isinstance(actual, str):
        return mark(actual)
    return words.plain("paper-kci-done" if actual else "paper-kci-not-done")


def _allowed(allowed: tuple[str, str] | None) -> str:
    if allowed is None:
        return "—"
    lowest, highest = map(mark, allowed)
    return lowest if lowest == highest else f"{lowest}–{highest}"


def _plan(indicators: Indicators, words: Wording) -> Fact:
    version = ""
    if indicators.version > 1:
        version = words.plain("paper-plan-version", version=f"{indicators.version}")
    plan = words.reference(indicators.plan)
    return Fact(words.plain("paper-kci-plan"), plan, version)


def _values(indicators: Indicators, words: Wording) -> Fact:
    """X-10: what HR has sent is a preliminary calculation."""
    sent = words.term(indicators.sent)
    return Fact(words.plain("paper-kci-values"), sent, words.plain("paper-kci-values-note"))


def _table_notice(indicators: Indicators, words: Wording) -> tuple[Part, ...]:
    """Without the table of appendix 3 a mark has no bounds but the scale's: the paper says so."""
    if indicators.has_table:
        return ()
    table = capital(words.official(indicators.table))
    named = words.with_paragraph(table, indicators.table_paragraph)
    return (Notice(words.plain("paper-kci-no-table", table=named)),)
