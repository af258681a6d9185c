"""What every act on a survey shares: the survey in its state, its act, its rule, its last day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from evaluation.base.ids import CircleId, PersonId, SurveyId
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


def closing_days(moment: Moment[Books], act: Methodology, year: int) -> tuple[date, ...]:
    """The working days after today on which the survey of a year may close, the last first.

    From the act's first day (X-52) to its last one (S-5b); none of a year that can't be asked about
    now.
    """
    last, first = close_event(act, year, moment.calendar).day, first_close(act, year)
    first = max(first, moment.today + timedelta(days=1))
    days = (last - timedelta(days=back) for back in range((last - first).days + 1))
    return tuple(day for day in days if moment.calendar.is_working(day))


def first_close(act: Methodology, year: int) -> date:
    """The first day on which the survey of a year may close (X-52)."""
    return survey_rule(act).earliest_close.in_(year)


def refuse_close(moment: Moment[Books], act: Methodology, year: int, closes_on: date) -> None:
    """Raises Refusal: no such year now, too early for its results, no working day left to it."""
    if year not in (moment.today.year, moment.today.year - 1):
        raise Refusal("refuse-not-found")
    refuse_early(act, year, closes_on)
    if closes_on not in closing_days(moment, act, year):
        raise Refusal("refuse-survey-day")


def refuse_early(act: Methodology, year: int, closes_on: date) -> None:
    """X-52: what the year has come to isn't known before it ends. Raises Refusal."""
    first = first_close(act, year)
    if closes_on < first:
        raise Refusal("refuse-survey-early", year=str(year), day=first.isoformat())


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


def present(moment: Moment[Books]) -> frozenset[PersonId]:
    """Those who serve and have joined."""
    serving = (one.id for one in moment.books.people.all() if not one.has_left(moment.today))
    return moment.books.joining.joined().intersection(serving)


def able_to_answer(moment: Moment[Books]) -> frozenset[PersonId]:
    """Those who serve, have joined and haven't stopped the bot: of all others no answer can come,
    and HR knows of whom."""
    return present(moment) - moment.books.joining.stopped()


def is_answered_now(survey: Survey, now: datetime) -> bool:
    """Whether answers are taken: nobody is asked after the close, even before it has been done."""
    return survey.state is SurveyState.OPEN and now < survey.closes_at


def competences_of(moment: Moment[Books], survey: Survey, circle: Circle) -> tuple[Competence, ...]:
    """What is asked in a circle (S-35)."""
    return survey_rule(moment.act(survey.act)).asked_beside(circle.form)


def without_figures(circle: Circle) -> Circle:
    """A circle as HR's lists know it: whether there is a report, and nothing of it (S-21)."""
    return circle if circle.figures is None else replace(circle, figures={})
