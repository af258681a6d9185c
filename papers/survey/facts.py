"""The facts of a 360 report's paper and of the training summary: what is published, no more."""

from __future__ import annotations

from evaluation.calendar.office import Office
from evaluation.law.act import Competence, Methodology
from evaluation.law.words import Words
from evaluation.survey.figures import LEAST_ANSWERS, LEAST_PEOPLE
from evaluation.survey.parts import survey_rule
from evaluation.survey.reports import Line, SurveyReport, Training
from papers.print.nouns import Servant
from papers.shared import basis_of
from papers.survey.papers import (
    Outcome,
    ReportLine,
    Rests,
    SurveyPaper,
    Topic,
    TrainingNeed,
    TrainingPaper,
)


def survey_paper(report: SurveyReport, office: Office) -> SurveyPaper:
    """S-37a: somebody's report, or why there is none."""
    survey, circle, act, rule = report.survey, report.circle, report.methodology, report.rule
    asked = rule.asked_beside(circle.form)
    rests = _rests(act)
    return SurveyPaper(
        basis=basis_of(
            office,
            act,
            rule.report_source.paragraph,
            rests.training,
            rests.self_mark,
            rests.storage,
            rests.viewers,
        ),
        title=rule.report_title,
        method=rule.title,
        self_title=rule.self_title,
        hr=act.titles["hr_head"],
        is_verified=all(one.source.verified for one in asked),
        number=str(circle.id),
        year=survey.year,
        dated=office.day(survey.closes_at),
        servant=Servant(circle.person_name, circle.person_position, circle.person_unit),
        outcome=_outcome(report),
        least=LEAST_ANSWERS,
        is_plain=report.is_plain,
        lines=tuple(paper_line(line) for line in report.lines),
        topics=tuple(_topic(one) for one in report.lowest),
        years=act.storage_years,
        rests=rests,
    )


def _outcome(report: SurveyReport) -> Outcome:
    if report.lines:
        return "report"
    return "too-few" if report.is_held else "not-held"


def paper_line(line: Line) -> ReportLine:
    """A competency with its figure as it is read."""
    mark = None if line.self_mark is None else str(line.self_mark)
    told = line.told
    if told is None:
        return ReportLine(line.competence.name, None, "about", mark)
    return ReportLine(line.competence.name, format(told.value, "f"), told.bound, mark)


def _topic(one: Competence) -> Topic:
    return Topic(one.name, Words(one.statement.kk, one.statement.ru))


def _rests(act: Methodology) -> Rests:
    rule, viewers = survey_rule(act), act.viewers
    return Rests(
        training=rule.training_source.paragraph,
        self_mark=rule.self_source.paragraph,
        circle=rule.circle_source.paragraph,
        storage=act.storage.source.paragraph,
        viewers="" if viewers is None else viewers.paragraph,
    )


def training_paper(training: Training, office: Office) -> TrainingPaper:
    """S-37b: over the body, and nobody in it."""
    survey, act = training.survey, training.methodology
    rests = _rests(act)
    return TrainingPaper(
        basis=basis_of(office, act, rests.training, rests.storage),
        method=survey_rule(act).title,
        year=survey.year,
        dated=office.day(survey.closes_at),
        least=LEAST_PEOPLE,
        needs=tuple(
            TrainingNeed(line.competence.name, None if line.people is None else str(line.people))
            for line in training.lines
        ),
        years=act.storage_years,
        rests=rests,
    )
