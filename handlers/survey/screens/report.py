"""The report of a 360 survey, the question about it, HR's check, and the training summary."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from evaluation.base.ids import CircleId
from evaluation.base.person import Person
from evaluation.law.act import Competence, Methodology
from evaluation.procedure.disputes import TEXT_LIMIT
from evaluation.survey.figures import LEAST_ANSWERS, LEAST_PEOPLE, PublishedFigure
from evaluation.survey.nouns import Survey
from evaluation.survey.parts import survey_rule
from evaluation.survey.report_disputes import ReportCheck
from evaluation.survey.reports import Line, Readable, SurveyReport, Training, TrainingLine
from handlers.buttons.fields import PaperLanguage
from handlers.buttons.quarter import MyResults
from handlers.buttons.survey import OpenReport
from handlers.buttons.survey_hr import SurveyBoardOf
from handlers.buttons.survey_report import (
    DisagreeWithReport,
    OpenTrainingPaper,
    ReportList,
    ReportPaper,
    TrainingSummary,
)
from handlers.kit.answers import Attachment, Button, Rows, Screen
from handlers.kit.pages import footer, page_of, page_turn
from handlers.kit.words import (
    PAGE,
    any_period,
    button,
    capital,
    hr_head_title,
    hr_title,
    mark_words,
    official,
    paragraph,
    short,
)
from locales import Texts

LANGUAGES: tuple[PaperLanguage, ...] = get_args(PaperLanguage)
CELLS = 10
NAME, POST, COMPETENCE = 120, 200, 90


def reports(found: Sequence[Readable], actor: Person, page: int, texts: Texts) -> Screen:
    """Names and years; what the reports say stands behind the buttons."""
    page = page_of(len(found), page)
    lines = [texts.html("survey-report-list")]
    if not found:
        lines.append(texts.html("survey-report-list-none"))
    rows = [(_open(one, actor, texts),) for one in found[page * PAGE : (page + 1) * PAGE]]
    turn = page_turn(len(found), page, texts, ReportList())
    rows_below = (*turn, footer(texts, MyResults()))
    return Screen("\n\n".join(lines), rows=(*rows, *rows_below), protect=True)


def _open(one: Readable, actor: Person, texts: Texts) -> Button:
    if one.person == actor.id:
        label = texts.plain("survey-report-own", year=str(one.year))
    else:
        label = texts.plain("survey-report-of", year=str(one.year), name=one.name)
    return button(label, OpenReport(circle=one.circle))


def report(found: SurveyReport, actor: Person, texts: Texts) -> Screen:
    """What is published about somebody, or why nothing is; what it serves, who else reads it."""
    lines = [_head(found, texts), *_outcome(found, texts), *_small_print(found, texts)]
    rows = (*_papers(found, texts), *_remedy(found, actor, texts), footer(texts, ReportList()))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def elsewhere(found: SurveyReport, actor: Person, texts: Texts) -> Screen:
    """Where the office lets no chat carry marks (M-13): that there is a report, and who prints."""
    hr = hr_title(found.methodology, texts)
    lines = [_head(found, texts), texts.html("survey-report-elsewhere", hr=hr)]
    lines += _small_print(found, texts)
    rows = (*_remedy(found, actor, texts), footer(texts, ReportList()))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _head(found: SurveyReport, texts: Texts) -> str:
    circle = found.circle
    return texts.html(
        "survey-report-head",
        title=capital(official(found.rule.report_title, texts)),
        method=official(found.rule.title, texts),
        period=any_period(str(found.survey.year), texts),
        name=short(circle.person_name, NAME),
        position=short(circle.person_position, POST),
        unit=short(circle.person_unit, POST),
    )


def _outcome(found: SurveyReport, texts: Texts) -> list[str]:
    least = str(LEAST_ANSWERS)
    if not found.lines:
        key = "survey-report-too-few" if found.is_held else "survey-report-not-held"
        source = paragraph(found.rule.circle_source, texts)
        return [texts.html(key, least=least, paragraph=source)]
    form = "" if found.is_plain else "-shortened"
    return [
        texts.html(f"survey-report-answered{form}", least=least),
        "\n".join(_line(line, found, texts) for line in found.lines),
        *_no_self_marks(found, texts),
        *_topics(found, texts),
    ]


def _line(line: Line, found: SurveyReport, texts: Texts) -> str:
    """The figure of all; below it, where there is one, the self mark, which isn't counted."""
    figure = texts.html(
        "survey-report-line",
        name=_competence(line.competence, texts),
        bar=_bar(line.told),
        figure=figure_words(line.told, texts),
    )
    if line.self_mark is None:
        return figure
    return f"{figure}\n{_own(str(line.self_mark), found, texts)}"


def _own(mark: str, found: SurveyReport, texts: Texts) -> str:
    """A self mark with its label (S-36b, R-360.6)."""
    title = capital(official(found.rule.self_title, texts))
    return texts.html("survey-report-self", title=title, mark=mark)


def _no_self_marks(found: SurveyReport, texts: Texts) -> list[str]:
    """Said once, not beside each figure."""
    if any(line.self_mark is not None for line in found.lines):
        return []
    return [_own(texts.plain("survey-report-self-none"), found, texts)]


def _competence(one: Competence, texts: Texts) -> str:
    return short(capital(official(one.name, texts)), COMPETENCE)


def _bar(figure: PublishedFigure | None) -> str:
    """Ten cells for five marks; what lies beyond a clamped end isn't known, and shaded."""
    if figure is None:
        return "░" * CELLS
    cells = int(figure.value * 2)
    if figure.bound == "less":
        return "▒" * cells + "░" * (CELLS - cells)
    rest = "▒" if figure.bound == "more" else "░"
    return "█" * cells + rest * (CELLS - cells)


def figure_words(figure: PublishedFigure | None, texts: Texts) -> str:
    """The ends are clamped (A-07): "4 или больше", "2,5 или меньше"."""
    if figure is None:
        return texts.plain("paper-survey-no-figure")
    known = mark_words(figure.value)
    if figure.bound == "about":
        return known
    return texts.plain(f"paper-survey-or-{figure.bound}", figure=known)


def _topics(found: SurveyReport, texts: Texts) -> list[str]:
    """The least expressed, for the choice of training (S-37b)."""
    source = paragraph(found.rule.training_source, texts)
    head = texts.html("survey-report-topics", paragraph=source)
    if not found.lowest:
        return [f"{head}\n{texts.html('survey-report-no-topics')}"]
    topics = (
        texts.html(
            "survey-report-topic",
            number=str(number),
            name=_competence(one, texts),
            statement=one.statement.in_(texts.language),
        )
        for number, one in enumerate(found.lowest, start=1)
    )
    return ["\n".join((head, *topics))]


def _small_print(found: SurveyReport, texts: Texts) -> list[str]:
    """What it serves (S-10), who reads it (S-21, X-38), what is kept (X-40)."""
    act = found.methodology
    readers = readers_of(act, texts)
    source = paragraph(found.rule.training_source, texts)
    return [
        texts.html("survey-report-training-only", paragraph=source),
        readers,
        kept(act, texts),
    ]


def readers_of(act: Methodology, texts: Texts) -> str:
    """Who reads a report (X-38), by the paragraphs that the act has on it."""
    hr, confidential = hr_head_title(act, texts), act.references.get("confidential")
    if confidential is None:
        return texts.html("survey-report-readers-silent", hr=hr)
    return texts.html(
        "survey-report-readers",
        hr=hr,
        viewers=paragraph(act.viewers or confidential, texts),
        confidential=paragraph(confidential, texts),
    )


def kept(act: Methodology, texts: Texts) -> str:
    """X-40: reports and aggregates for the act's years, single answers never."""
    source = paragraph(act.storage.source, texts)
    return texts.html("survey-report-kept", count=act.storage_years, paragraph=source)


def _papers(found: SurveyReport, texts: Texts) -> Rows:
    """To print and to look at, in either language of the act."""
    circle = found.circle.id
    return tuple(
        (
            button(
                texts.plain(f"survey-report-button-pdf-{language}"),
                ReportPaper(circle=circle, language=language, look=False),
            ),
            button(
                texts.plain(f"survey-report-button-look-{language}"),
                ReportPaper(circle=circle, language=language, look=True),
            ),
        )
        for language in LANGUAGES
    )


def _remedy(found: SurveyReport, actor: Person, texts: Texts) -> Rows:
    """ "I disagree": of one's own report only (X-39)."""
    if found.circle.person != actor.id:
        return ()
    disagree = DisagreeWithReport(circle=found.circle.id)
    return ((button(texts.plain("button-disagree"), disagree),),)


def printed(found: SurveyReport, asked: ReportPaper, content: bytes, texts: Texts) -> Screen:
    """The paper as a message of its own."""
    suffix = "png" if asked.look else "pdf"
    title = texts.plain("survey-report-file")
    name = f"{title} {found.circle.person_name} {found.survey.year}.{suffix}"
    file = Attachment(name, content, is_picture=asked.look)
    back = footer(texts, OpenReport(circle=found.circle.id))
    return Screen(_head(found, texts), rows=(back,), protect=True, new=True, file=file)


def ask_disagree(circle: CircleId, survey: Survey, act: Methodology, texts: Texts) -> Screen:
    """Who will read it, what is checked and what can't be, before it is typed (X-39)."""
    year, limit, hr = str(survey.year), str(TEXT_LIMIT), hr_title(act, texts)
    lines = [
        texts.html("survey-report-disagree", year=year, limit=limit, hr=hr),
        texts.html("survey-report-disagree-what"),
        texts.html("survey-report-disagree-not"),
    ]
    rows = (footer(texts, OpenReport(circle=circle)),)
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def check_lines(check: ReportCheck, texts: Texts) -> tuple[str, ...]:
    """What HR is told beside a question about a report: of the procedure alone."""
    rule = survey_rule(check.methodology)
    size = "yes" if check.has_lawful_size else "no"
    sides = "yes" if check.are_sides_lawful else "look"
    enough = "yes" if check.is_enough else "no"
    seal = {True: "yes", False: "no", None: "none"}[check.is_sealed]
    by_circle, by_parties = (
        paragraph(source, texts) for source in (rule.circle_source, rule.parties_source)
    )
    found = (
        texts.html("survey-check-title"),
        texts.html(f"survey-check-size-{size}", paragraph=by_circle),
        texts.html(f"survey-check-sides-{sides}", paragraph=by_parties),
        texts.html(f"survey-check-enough-{enough}"),
        texts.html(f"survey-check-seal-{seal}"),
    )
    return (
        texts.html("dispute-about-report", period=any_period(str(check.year), texts)),
        "\n".join(found),
        texts.html("survey-check-limits"),
    )


def training(found: Training, texts: Texts) -> Screen:
    """For how many each competency is among the least expressed, where that may be told."""
    rule, survey = survey_rule(found.methodology), found.survey
    lines = [
        texts.html(
            "survey-training-head",
            method=official(rule.title, texts),
            period=any_period(str(survey.year), texts),
        ),
        texts.html(
            "survey-training-why",
            least=str(LEAST_PEOPLE),
            paragraph=paragraph(rule.training_source, texts),
        ),
        "\n".join(_need(line, texts) for line in found.lines)
        or texts.html("survey-training-nothing"),
        kept(found.methodology, texts),
    ]
    papers = tuple(
        button(
            texts.plain(f"survey-report-button-pdf-{language}"),
            OpenTrainingPaper(survey=survey.id, language=language, look=False),
        )
        for language in LANGUAGES
    )
    rows = (papers, footer(texts, SurveyBoardOf(survey=survey.id)))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def _need(line: TrainingLine, texts: Texts) -> str:
    name = _competence(line.competence, texts)
    if line.people is None:
        return texts.html("survey-training-hidden", name=name)
    return texts.html("survey-training-line", name=name, people=str(line.people))


def training_printed(
    found: Training, asked: OpenTrainingPaper, content: bytes, texts: Texts
) -> Screen:
    """The paper as a message of its own."""
    title = texts.plain("survey-training-file")
    suffix = "png" if asked.look else "pdf"
    file = Attachment(f"{title} {found.survey.year}.{suffix}", content, is_picture=asked.look)
    back = footer(texts, TrainingSummary(survey=asked.survey))
    text = texts.html(
        "survey-training-head",
        method=official(survey_rule(found.methodology).title, texts),
        period=any_period(str(found.survey.year), texts),
    )
    return Screen(text, rows=(back,), protect=True, new=True, file=file)
