"""The report of a 360 survey and the training summary, part by part (S-37, B-35)."""

from __future__ import annotations

from papers.print.parts import (
    Bar,
    Bars,
    Clause,
    Column,
    Fact,
    Facts,
    Grid,
    Heading,
    Layout,
    Notice,
    Outcome,
    Part,
    Prose,
)
from papers.print.wording import NUMBER, Wording, capital, mark, numbered_rows
from papers.survey.papers import ReportLine, SurveyPaper, Topic, TrainingPaper

TOP = "5"


def lay_out(paper: SurveyPaper, words: Wording) -> Layout:
    """Somebody's report."""
    title = capital(words.official(paper.title))
    label = words.plain("paper-label-servant")
    year = words.plain("paper-year", year=str(paper.year))
    return words.layout(
        paper.basis,
        f"{words.named(title, paper.number)}, {year}",
        paper.number,
        paper.dated,
        (title, _subtitle(paper, words)),
        (
            *_banner(paper, words),
            Facts((*words.servant(label, paper.servant), *_answered(paper, words))),
            *_outcome(paper, words),
            Notice(_small_print(paper, words)),
        ),
    )


def _subtitle(paper: SurveyPaper | TrainingPaper, words: Wording) -> str:
    method = capital(words.official(paper.method))
    return words.plain("paper-survey-subtitle", method=method, year=str(paper.year))


def _banner(paper: SurveyPaper, words: Wording) -> tuple[Part, ...]:
    return () if paper.is_verified else (Notice(words.plain("paper-survey-unverified")),)


def _answered(paper: SurveyPaper, words: Wording) -> tuple[Fact, ...]:
    """Never how many: with the figures that would tell more than they do."""
    if paper.outcome != "report":
        return ()
    value = words.plain("paper-survey-answered-value", least=str(paper.least))
    return (Fact(words.plain("paper-survey-answered"), value),)


def _outcome(paper: SurveyPaper, words: Wording) -> tuple[Part, ...]:
    """The figures, or why there are none."""
    if paper.outcome != "report":
        label = words.plain("paper-survey-outcome")
        text = words.plain(f"paper-survey-{paper.outcome}", least=str(paper.least))
        note = words.paragraph(paper.rests.circle)
        return (Outcome(label, text, note),)
    return (
        Bars(
            (
                words.plain("paper-survey-competence"),
                words.plain("paper-survey-scale"),
                words.plain("paper-survey-figure"),
                _self_title(paper, words),
            ),
            tuple(_bar(line, words) for line in paper.lines),
            _legend(paper, words),
        ),
        *_topics(paper, words),
    )


def _legend(paper: SurveyPaper, words: Wording) -> str:
    """What the bars show; of the plain means of earlier reports nothing has to be explained."""
    legend = words.plain("paper-survey-legend", least=str(paper.least))
    return legend if paper.is_plain else f"{words.plain('paper-survey-shortened')} {legend}"


def _self_title(paper: SurveyPaper, words: Wording) -> str:
    """S-36b: beside the figures, and no part of them."""
    title = capital(words.official(paper.self_title))
    return words.plain("paper-survey-self", title=title)


def _bar(line: ReportLine, words: Wording) -> Bar:
    """The ends are clamped: what lies beyond the bound is hatched, since it isn't known."""
    start, end, vague_from, vague_to = "0", line.figure or "", "", ""
    if line.bound == "less":
        end, vague_from, vague_to = "", "0", end
    elif line.bound == "more":
        vague_from, vague_to = end, TOP
    return Bar(
        capital(words.official(line.name)),
        figure_words(line, words),
        start,
        end,
        vague_from,
        vague_to,
        line.self_mark or "",
    )


def figure_words(line: ReportLine, words: Wording) -> str:
    """ "4 или больше", "3,5", "2,5 или меньше", "мало оценок"."""
    if line.figure is None:
        return words.plain("paper-survey-no-figure")
    if line.bound == "about":
        return mark(line.figure)
    return words.plain(f"paper-survey-or-{line.bound}", figure=mark(line.figure))


def _topics(paper: SurveyPaper, words: Wording) -> tuple[Part, ...]:
    """What is least expressed, for the choice of training (S-37b)."""
    heading = Heading(
        words.with_paragraph(words.plain("paper-survey-topics"), paper.rests.training)
    )
    if not paper.topics:
        return (heading, Prose(words.plain("paper-survey-no-topics")))
    return (heading, *(_topic(n, one, words) for n, one in enumerate(paper.topics, start=1)))


def _topic(number: int, topic: Topic, words: Wording) -> Clause:
    name = capital(words.official(topic.name))
    return Clause(f"{number}.", f"{name}. {words.official(topic.statement)}")


def _small_print(paper: SurveyPaper, words: Wording) -> str:
    """What it serves, who reads it, what is kept: said on the paper itself."""
    rests, hr = paper.rests, words.official(paper.hr)
    readers = words.plain("paper-survey-readers", hr=hr)
    lines = [
        words.with_paragraph(words.plain("paper-survey-training-only"), rests.training),
        words.plain("paper-survey-training-practice"),
        words.with_paragraph(readers, rests.viewers),
        words.with_paragraph(
            words.plain("paper-survey-kept", years=str(paper.years)), rests.storage
        ),
    ]
    return "\n".join(f"{line}." for line in lines)


def lay_out_training(paper: TrainingPaper, words: Wording) -> Layout:
    """For how many of the body each competency is among the least expressed."""
    title = words.plain("paper-training-title")
    year = words.plain("paper-year", year=str(paper.year))
    columns = (
        NUMBER,
        Column(words.plain("paper-survey-competence"), "5"),
        Column(words.plain("paper-training-people"), "5", is_centred=True, is_fixed=True),
    )
    hidden = words.plain("paper-training-hidden")
    rows = [
        (capital(words.official(need.name)), hidden if need.people is None else need.people)
        for need in paper.needs
    ]
    body: tuple[Part, ...] = (Prose(words.plain("paper-training-nothing")),)
    if rows:
        body = (Grid(columns, numbered_rows(rows)),)
    kept = words.plain("paper-survey-kept", years=str(paper.years))
    return words.layout(
        paper.basis,
        f"{title}, {year}",
        "",
        paper.dated,
        (title, _subtitle(paper, words)),
        (
            Prose(words.plain("paper-training-why", least=str(paper.least))),
            *body,
            Notice(f"{words.with_paragraph(kept, paper.rests.storage)}."),
        ),
    )
