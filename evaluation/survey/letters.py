"""Letters of a survey; those to respondents are alike, whatever they have done (R-360.3)."""

from __future__ import annotations

from dataclasses import dataclass

from evaluation.agenda.nouns import Envelope, Letter
from evaluation.base.ids import CircleId, SurveyId
from evaluation.law.moment import Moment
from evaluation.outbox.nouns import Details
from evaluation.survey.books import Books
from evaluation.survey.nouns import Circle, Survey
from evaluation.survey.parts import is_answered_now
from evaluation.survey.turns import survey_duties


@dataclass(frozen=True)
class SurveyLetter(Letter):
    """Something about a whole survey."""

    survey: Survey


@dataclass(frozen=True)
class AnswersLost(Letter):
    """Answers are gone; `is_asked`: whoever reads it finds the way to answer anew."""

    survey: Survey
    is_asked: bool


@dataclass(frozen=True)
class CircleLetter(Letter):
    """Something about one circle."""

    survey: Survey
    circle: Circle


def _asked(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """An invitation or a reminder, while answers are taken."""
    found = moment.books.surveys.get(SurveyId(details["survey"]))
    if found is None or not is_answered_now(found, moment.now):
        return None
    asked = moment.books.surveys.circles_with(envelope.recipient.id, found.id)
    return SurveyLetter(envelope, found) if asked else None


def _whole(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.surveys.get(SurveyId(details["survey"]))
    return None if found is None else SurveyLetter(envelope, found)


def _lost(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    found = moment.books.surveys.get(SurveyId(details["survey"]))
    if found is None:
        return None
    asked = ((duty.kind, duty.target) for duty in survey_duties(moment, envelope.recipient))
    return AnswersLost(envelope, found, ("survey-answer", found.id) in asked)


def _circle(moment: Moment[Books], envelope: Envelope, details: Details) -> CircleLetter | None:
    circle = moment.books.surveys.circle(CircleId(details["circle"]))
    survey = None if circle is None else moment.books.surveys.get(circle.survey)
    if circle is None or survey is None:
        return None
    return CircleLetter(envelope, survey, circle)


def _own_circle(moment: Moment[Books], envelope: Envelope, details: Details) -> Letter | None:
    """The invitation to assess oneself, while that can be done (S-19(2))."""
    found = _circle(moment, envelope, details)
    if found is None or found.circle.is_closed or not is_answered_now(found.survey, moment.now):
        return None
    return found


LETTERS = {
    "survey": _asked,
    "survey-reminder": _asked,
    "survey-lost": _lost,
    "survey-restored": _whole,
    "survey-self": _own_circle,
    "survey-declined": _circle,
    "survey-report": _circle,
    "survey-reports": _whole,
}
