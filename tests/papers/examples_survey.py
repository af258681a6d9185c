"""Reports of a 360 survey: plain, stretched, and those that hold no figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from evaluation.law.act import Methodology
from evaluation.law.shelf import Shelf
from evaluation.law.words import Words
from evaluation.survey.parts import survey_rule
from evaluation.survey.reports import Line
from papers.print.nouns import Basis, Servant
from papers.survey.facts import paper_line
from papers.survey.papers import ReportLine, Rests, SurveyPaper, Topic, TrainingNeed, TrainingPaper
from tests.papers.examples_2023 import BODY

ACT: Methodology = Shelf.open(None)["shymkent-2023"]
RULE = survey_rule(ACT)
OF_HEADS = RULE.asked_beside("kci")
RESTS = Rests("37", "36", "36", "15", "21")
BASIS = Basis(BODY, ACT.act, ("10", "15", "16", "21", "36", "37"), "16")
FIGURES = ("4+", "3.5=", "3=", "2.5-", "2.5-", "3=", None, "3=", "4+", "2.5-", "4+", "3.5=")
PLAIN_FIGURES = ("4.5", "4", "3.5", "1", "2", "2.5", None, "3", "4.5", "1.5", "4", "3.5")
SELVES = ("5", "4", None, "0", "3", "5", "4", "3", "5", "5", "1", "2")


def _lines(figures: Sequence[str | None]) -> tuple[ReportLine, ...]:
    return tuple(
        paper_line(Line(one, figure, None if mark is None else int(mark)))
        for one, figure, mark in zip(OF_HEADS, figures, SELVES, strict=True)
    )


LINES = _lines(FIGURES)
TOPICS = tuple(
    Topic(OF_HEADS[n].name, Words(OF_HEADS[n].statement.kk, OF_HEADS[n].statement.ru))
    for n in (3, 9, 4)
)
REPORT = SurveyPaper(
    basis=BASIS,
    title=RULE.report_title,
    method=RULE.title,
    self_title=RULE.self_title,
    hr=ACT.titles["hr_head"],
    is_verified=False,
    number="7",
    year=2026,
    dated=date(2027, 1, 8),
    servant=Servant(
        "Ысқақова Ұлжан Жеңісқызы",
        "Руководитель организационного отдела",
        "Организационный отдел",
    ),
    outcome="report",
    least=3,
    is_plain=False,
    lines=LINES,
    topics=TOPICS,
    years=3,
    rests=RESTS,
)
LONG = "Шымкент қаласы мәслихаты аппаратының ұйымдастыру-бақылау және құжаттамалық қамтамасыз ету "
STRETCHED = replace(
    REPORT,
    servant=Servant("Әбдірахманқұлова-" * 8 + "Ұлжан", LONG * 3, LONG * 2),
    lines=tuple(replace(line, name=Words(LONG, LONG)) for line in LINES),
    topics=tuple(Topic(Words(LONG, LONG), Words(LONG * 3, LONG * 3)) for _ in range(3)),
)
PLAIN = replace(REPORT, is_plain=True, lines=_lines(PLAIN_FIGURES))
HIGH = replace(REPORT, lines=_lines(["4+"] * len(LINES)), topics=())
LOW = replace(REPORT, lines=_lines(["2.5-"] * len(LINES)), topics=())
UNMARKED = replace(
    REPORT,
    lines=tuple(paper_line(Line(one, None, None)) for one in OF_HEADS),
    topics=(),
)
TOO_FEW = replace(REPORT, outcome="too-few", lines=(), topics=())
NOT_HELD = replace(TOO_FEW, outcome="not-held")
TRAINING = TrainingPaper(
    basis=BASIS,
    method=RULE.title,
    year=2026,
    dated=date(2027, 1, 8),
    least=3,
    needs=tuple(
        TrainingNeed(one.name, None if number % 3 else str(number + 3))
        for number, one in enumerate(OF_HEADS)
    ),
    years=3,
    rests=RESTS,
)
PAPERS = {
    "report": REPORT,
    "plain": PLAIN,
    "stretched": STRETCHED,
    "high": HIGH,
    "low": LOW,
    "unmarked": UNMARKED,
    "too-few": TOO_FEW,
    "not-held": NOT_HELD,
}
