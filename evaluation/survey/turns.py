"""What a survey asks of somebody now; of a respondent the same whether he has answered or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from evaluation.base.person import HR, Person
from evaluation.calendar.office import Office
from evaluation.law.stored import Acts
from evaluation.law.words import Source
from evaluation.survey.books import Books
from evaluation.survey.nouns import Survey
from evaluation.survey.parts import is_answered_now, survey_rule


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


def survey_turns(
    books: Books, acts: Acts, office: Office, person: Person, now: datetime
) -> Iterator[SurveyTurn]:
    """Somebody's tasks in the surveys that run."""
    if person.has_left(office.day(now)):
        return
    for survey in books.surveys.all():
        if is_answered_now(survey, now):
            yield from _in_survey(books, acts, office, survey, person)


def _in_survey(
    books: Books, acts: Acts, office: Office, survey: Survey, person: Person
) -> Iterator[SurveyTurn]:
    rule = survey_rule(acts.of(books, survey.act))
    day, period = office.day(survey.closes_at), str(survey.year)
    asked = [one for one in books.surveys.circles_with(person.id, survey.id) if not one.is_closed]
    if asked:
        yield SurveyTurn("answer", survey.id, len(asked), period, day, rule.yearly_source)
    for own in books.surveys.circles_of(person.id):
        if own.survey == survey.id and not own.is_closed:
            _, is_finished = books.surveys.self_assessment(own.id) or ({}, False)
            if not is_finished:
                yield SurveyTurn("self", own.id, 1, period, day, rule.self_source)
    if person.roles & HR:
        needy = [
            one
            for one in books.surveys.circles(survey.id)
            if not one.is_closed and one.person != person.id and len(one.taken) < rule.least
        ]
        if needy:
            kind = "circles"
            yield SurveyTurn(kind, survey.id, len(needy), period, day, rule.circle_source)
