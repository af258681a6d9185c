"""What a survey asks of somebody now; of a respondent the same whether he has answered or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.law.moment import Moment
from evaluation.law.words import Source
from evaluation.paperwork.incoming import seconds_of
from evaluation.survey.books import Books
from evaluation.survey.nouns import Survey
from evaluation.survey.parts import is_answered_now, survey_rule
from evaluation.survey.report_disputes import is_untold


@dataclass(frozen=True)
class SurveyTurn:
    """A task around an open survey.

    Kinds: "answer" (target the survey, `count` colleagues), "self" (target the circle), and of HR
    "circles" (target the survey, `count` circles that need another respondent).
    """

    kind: str
    target: int
    count: int
    period: str
    day: date
    source: Source


def survey_turns(moment: Moment[Books], person: Person) -> Iterator[SurveyTurn]:
    """Somebody's tasks in the surveys that run."""
    if person.has_left(moment.today):
        return
    for survey in moment.books.surveys.all():
        if is_answered_now(survey, moment.now):
            yield from _in_survey(moment, survey, person)


def _in_survey(moment: Moment[Books], survey: Survey, person: Person) -> Iterator[SurveyTurn]:
    rule = survey_rule(moment.act(survey.act))
    day, period = moment.office.day(survey.closes_at), str(survey.year)
    asked = [
        one for one in moment.books.surveys.circles_with(person.id, survey.id) if not one.is_closed
    ]
    if asked:
        yield SurveyTurn("answer", survey.id, len(asked), period, day, rule.yearly_source)
    for own in moment.books.surveys.circles_of(person.id):
        if own.survey == survey.id and not own.is_closed:
            _, is_finished = moment.books.surveys.self_assessment(own.id) or ({}, False)
            if not is_finished:
                yield SurveyTurn("self", own.id, 1, period, day, rule.self_source)
    if person.roles & HR:
        needy = [
            one
            for one in moment.books.surveys.circles(survey.id)
            if not one.is_closed and one.person != person.id and len(one.taken) < rule.least
        ]
        if needy:
            kind = "circles"
            yield SurveyTurn(kind, survey.id, len(needy), period, day, rule.circle_source)


def survey_duties(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    """Kinds: "survey-" and the kind of the turn; the same for all who are asked (R-360.3).

    Besides, about a report that was disputed on paper: "incoming" for whoever confirms it, and
    "dispute-tell" for HR where the bot doesn't reach the asker (X-50).
    """
    for turn in survey_turns(moment, person):
        kind, target = f"survey-{turn.kind}", turn.target
        left = moment.calendar.working_days_left(moment.today, turn.day)
        yield Duty(kind, target, turn.count, turn.period, turn.day, left, turn.source)
    yield from _beside_the_bot(moment, person)


def _beside_the_bot(moment: Moment[Books], person: Person) -> Iterator[Duty]:
    for record in moment.books.incoming.waiting():
        if record.kind == "report" and person.id in seconds_of(moment, record):
            yield Duty("incoming", record.id, 1, "")
    if person.roles & HR and not person.has_left(moment.today):
        for one in moment.books.disputes.all():
            if one.person != person.id and is_untold(moment, one):
                yield Duty("dispute-tell", one.id, 1, "", number=one.number)
