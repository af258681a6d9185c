"""Notices of a survey. Those to respondents are all alike and can't be put off (R-360.3).

They are protected, so that the survey is answered in the message itself, and made neutral with it.
"""

from __future__ import annotations

from evaluation.agenda.nouns import Letter
from evaluation.calendar.office import Office
from evaluation.survey.nouns import Circle, Survey
from handlers.buttons.survey import OpenReport, OpenSelf, OpenSurvey
from handlers.buttons.survey_hr import SurveyBoardOf, SurveyCircle
from handlers.buttons.survey_report import ReportList
from handlers.kit.answers import Button, Screen
from handlers.kit.words import any_period, at_time, button, home_button
from locales import Texts


def asked(found: Letter, office: Office, texts: Texts) -> Screen:
    """An invitation or a reminder: the same for all who are asked, whatever they have done."""
    survey = _survey(found)
    period, until = _period(survey, texts), at_time(survey.closes_at, office, texts)
    text = texts.html(f"notice-{found.kind}", period=period, until=until)
    open_it = button(texts.plain("button-task-survey-answer"), OpenSurvey(survey=survey.id))
    return _letter(found, text, texts, open_it)


def lost(found: Letter, _: Office, texts: Texts) -> Screen:
    """The key is gone, and the answers with it: said to all who are asked, and to HR."""
    survey = _survey(found)
    text = texts.html("notice-survey-lost", period=_period(survey, texts))
    again = button(texts.plain("button-task-survey-answer"), OpenSurvey(survey=survey.id))
    return _letter(found, text, texts, *(again for _ in found.duties))


def restored(found: Letter, _: Office, texts: Texts) -> Screen:
    """An older database came back after the close: HR hears what that means."""
    survey = _survey(found)
    text = texts.html("notice-survey-restored", period=_period(survey, texts))
    board = button(texts.plain("button-open-survey"), SurveyBoardOf(survey=survey.id))
    return _letter(found, text, texts, board)


def assess_yourself(found: Letter, office: Office, texts: Texts) -> Screen:
    """S-19(2): whoever is asked about may say what he thinks himself."""
    survey, circle = _survey(found), _circle(found)
    period, until = _period(survey, texts), at_time(survey.closes_at, office, texts)
    text = texts.html("notice-survey-self", period=period, until=until)
    open_it = button(texts.plain("button-task-survey-self"), OpenSelf(circle=circle.id))
    return _letter(found, text, texts, open_it)


def declined(found: Letter, _: Office, texts: Texts) -> Screen:
    """HR may have to ask another; who declined and why stands in the circle."""
    circle, period = _circle(found), _period(_survey(found), texts)
    text = texts.html("notice-survey-declined", period=period, person=circle.person_name)
    open_it = button(texts.plain("button-open-circle"), SurveyCircle(circle=circle.id))
    return _letter(found, text, texts, open_it)


def report(found: Letter, _: Office, texts: Texts) -> Screen:
    """One's own report is ready; no figure here."""
    circle, period = _circle(found), _period(_survey(found), texts)
    text = texts.html("notice-survey-report-own", period=period)
    open_it = button(texts.plain("button-open-survey-report"), OpenReport(circle=circle.id))
    return _letter(found, text, texts, open_it)


def reports(found: Letter, _: Office, texts: Texts) -> Screen:
    """The others' reports that one may read are ready, all of them in one letter."""
    text = texts.html("notice-survey-reports", period=_period(_survey(found), texts))
    open_them = button(texts.plain("button-survey-reports"), ReportList())
    return _letter(found, text, texts, open_them)


def _letter(found: Letter, text: str, texts: Texts, *ways: Button) -> Screen:
    rows = (*((way,) for way in ways), (home_button(texts),))
    return Screen(text, rows=rows, protect=True, silent=found.silent)


def _survey(found: Letter) -> Survey:
    assert found.survey is not None
    return found.survey


def _circle(found: Letter) -> Circle:
    assert found.circle is not None
    return found.circle


def _period(survey: Survey, texts: Texts) -> str:
    return any_period(str(survey.year), texts)
