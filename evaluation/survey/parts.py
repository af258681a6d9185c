"""What every act on a survey shares: the survey in its state, its act, its rule, its last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from evaluation.base.ids import CircleId, SurveyId
from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Calendar, Quarter
from evaluation.calendar.office import Office
from evaluation.law.act import Competence, Methodology, SurveyRule
from evaluation.law.moment import Moment
from evaluation.law.schedule import SURVEY_CLOSE, Event
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Survey, SurveyState


def survey_rule(act: Methodology) -> SurveyRule:
    """What an act with a survey says of it."""
    assert act.survey is not None  # a survey is composed under no other act
    return act.survey


def close_event(act: Methodology, year: int, calendar: Calendar) -> Event:
    """The last day for the survey of a year (S-5b)."""
    return act.event(SURVEY_CLOSE, Quarter(year, 4), calendar)


def closing_moment(office: Office, day: date) -> datetime:
    """When a survey that closes on a day does so: as the office shuts."""
    return office.at(day, office.closes)


def known_survey(books: Books, survey: SurveyId) -> Survey:
    """The survey, or a refusal."""
    found = books.surveys.get(survey)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def known_circle(books: Books, circle: CircleId) -> Circle:
    """The circle, or a refusal."""
    found = books.surveys.circle(circle)
    if found is None:
        raise Refusal("refuse-not-found")
    return found


def is_answered_now(survey: Survey, now: datetime) -> bool:
    """Whether answers are taken: nobody is asked after the close, even before it has been done."""
    return survey.state is SurveyState.OPEN and now < survey.closes_at


def competences_of(moment: Moment[Books], survey: Survey, circle: Circle) -> tuple[Competence, ...]:
    """What is asked in a circle (S-35)."""
    return survey_rule(moment.act(survey.act)).asked_beside(circle.form)


def without_figures(circle: Circle) -> Circle:
    """A circle as HR's lists know it: whether there is a report, and nothing of it (S-21)."""
    return circle if circle.figures is None else replace(circle, figures={})
