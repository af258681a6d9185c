"""What the clock does for surveys: reminders, alike for all who are asked, and the close."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from evaluation.agenda.days import reminder_days
from evaluation.law.moment import Moment
from evaluation.survey.books import Books
from evaluation.survey.composing import remind
from evaluation.survey.nouns import Survey
from evaluation.survey.parts import is_answered_now


class OpenSurveys:
    """All who are asked, at one time and alike, whether they have answered or not (R-360.3)."""

    def days(self, moment: Moment[Books]) -> Iterable[date]:
        """Before the last day of every survey that is answered now."""
        return {day for survey in _answered(moment) for day in _days_of(moment, survey)}

    def ring(self, moment: Moment[Books]) -> None:
        """Each survey on its own days."""
        for survey in _answered(moment):
            if moment.today not in _days_of(moment, survey):
                continue
            if moment.books.outbox.begin_morning(f"survey:{survey.id}", moment.today):
                remind(moment, survey, moment.today, moment.now)


class Closes:
    """A survey closes at its hour. A bell that only tells it: the close takes many steps.

    The program takes them, one after the other, outside of a transaction.
    """

    def instants(self, moment: Moment[Books]) -> Iterable[datetime]:
        """The hour of every survey that is answered now."""
        return [survey.closes_at for survey in _answered(moment)]

    def ring(self, moment: Moment[Books]) -> None:
        """Nothing here."""


def _answered(moment: Moment[Books]) -> list[Survey]:
    return [one for one in moment.books.surveys.all() if is_answered_now(one, moment.now)]


def _days_of(moment: Moment[Books], survey: Survey) -> frozenset[date]:
    return reminder_days(moment, moment.office.day(survey.closes_at))
