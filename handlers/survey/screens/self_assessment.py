"""The assessment of oneself: separate, labelled as not counted; one's own marks may be seen."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.survey.parts import survey_rule
from evaluation.survey.questionnaire import CANNOT_JUDGE
from evaluation.survey.self_assessment import SelfAssessment
from handlers.buttons.survey import FinishSelf, OpenSelf, SelfMark, SelfReview, SelfStatement
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.words import (
    at_time,
    back_button,
    button,
    capital,
    home_button,
    hr_head_title,
    official,
    paragraph,
)
from handlers.survey.screens.answering import MARKS, given, head, numbers
from locales import Texts


def opening(own: SelfAssessment, office: Office, texts: Texts) -> Screen:
    """What it is for, that it isn't counted, who will read it."""
    rule = survey_rule(own.methodology)
    lines = [
        _title(own, texts),
        head(own.survey, office, texts),
        texts.html("survey-self-what", paragraph=paragraph(rule.self_source, texts)),
        texts.html("survey-self-who-reads", hr=hr_head_title(own.methodology, texts)),
        texts.html("survey-scale", count=len(own.competences)),
    ]
    circle, first = own.circle.id, own.first_open
    is_complete = first == len(own.competences)
    way = SelfReview(circle=circle) if is_complete else SelfStatement(circle=circle, item=first)
    go = button(texts.plain("button-survey-questions"), way)
    return Screen("\n\n".join(lines), rows=((go,), (home_button(texts),)), protect=True)


def _title(own: SelfAssessment, texts: Texts) -> str:
    """The act's own name of it, and that it isn't counted, on every screen (R-360.6)."""
    name = capital(official(survey_rule(own.methodology).self_title, texts))
    return texts.html("survey-self-title", name=name)


def statement(own: SelfAssessment, item: int, texts: Texts, *, toast: str | None = None) -> Screen:
    """One statement about oneself, with the mark that it has; the review behind the last one."""
    competence, circle = own.competences[item], own.circle.id
    lines = [
        _title(own, texts),
        texts.html("survey-number", number=str(item + 1), count=str(len(own.competences))),
        texts.html(
            "survey-statement",
            competence=capital(official(competence.name, texts)),
            statement=competence.statement.in_(texts.language),
        ),
    ]
    before = SelfStatement(circle=circle, item=item - 1) if item else OpenSelf(circle=circle)
    rows: Rows = (
        tuple(_mark(own, item, value, str(value), texts) for value in MARKS),
        (_mark(own, item, CANNOT_JUDGE, texts.plain("button-survey-cannot"), texts),),
        (
            back_button(texts, before),
            button(texts.plain("button-review"), SelfReview(circle=circle)),
        ),
        (home_button(texts),),
    )
    return Screen("\n\n".join(lines), rows=rows, toast=toast, protect=True)


def _mark(own: SelfAssessment, item: int, value: int, label: str, texts: Texts) -> Button:
    if own.answers.get(item) == value:
        label = texts.plain("mark-chosen", value=label)
    return button(label, SelfMark(circle=own.circle.id, item=item, value=value))


def review(
    own: SelfAssessment, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """All of one's own marks, and whether they will stand beside the report."""
    circle, count = own.circle.id, len(own.competences)
    lines = [_title(own, texts), given(own.competences, own.answers, texts)]
    rows = numbers([SelfStatement(circle=circle, item=item) for item in range(count)], texts)
    if own.is_finished:
        until = at_time(own.survey.closes_at, office, texts)
        lines.append(texts.html("survey-self-finished", until=until))
    elif own.first_open < count:
        lines.append(texts.html("survey-incomplete", count=count - len(own.answers)))
    else:
        lines.append(texts.html("survey-self-unfinished"))
        finish = FinishSelf(circle=circle)
        rows.append((button(texts.plain("button-survey-finish"), finish),))
    rows.append((back_button(texts, OpenSelf(circle=circle)), home_button(texts)))
    return Screen("\n\n".join(lines), rows=tuple(rows), toast=toast, protect=True)
