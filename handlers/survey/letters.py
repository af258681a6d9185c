"""Notices of a survey. Those to respondents are all alike and can't be put off (R-360.3).

They are protected, so that the survey is answered in the message itself, and made neutral with it.
"""

from __future__ import annotations

from evaluation.agenda.nouns import Letter
from evaluation.calendar.office import Office
from evaluation.survey.letters import AnswersLost, CircleLetter, SurveyLetter
from evaluation.survey.nouns import Survey
from handlers.buttons.survey import OpenReport, OpenSelf, OpenSurvey
from handlers.buttons.survey_hr import SurveyBoardOf, SurveyCircle
from handlers.buttons.survey_report import ReportList
from handlers.kit.answers import Button, Screen
from handlers.kit.letters import Letters
from handlers.kit.words import any_period, at_time, button, home_button
from locales import Texts


def asked(found: SurveyLetter, office: Office, texts: Texts) -> Screen:
    """An invitation or a reminder: the same for all who are asked, whatever they have done."""
    survey = found.survey
    period, until = _period(survey, texts), at_time(survey.closes_at, office, texts)
    text = texts.html(f"notice-{found.kind}", period=period, until=until)
    open_it = button(texts.plain("button-task-survey-answer"), OpenSurvey(survey=survey.id))
    return _letter(found, text, texts, open_it)


def lost(found: AnswersLost, _: Office, texts: Texts) -> Screen:
    """The key is gone, and the answers with it: said to all who are asked, and to HR."""
    survey = found.survey
    text = texts.html("notice-survey-lost", period=_period(survey, texts))
    again = button(texts.plain("button-task-survey-answer"), OpenSurvey(survey=survey.id))
    return _letter(found, text, texts, *((again,) if found.is_asked else ()))


def restored(found: SurveyLetter, _: Office, texts: Texts) -> Screen:
    """An older database came back after the close: HR hears what that means."""
    survey = found.survey
    text = texts.html("notice-survey-restored", period=_period(survey, texts))
    board = button(texts.plain("button-open-survey"), SurveyBoardOf(survey=survey.id))
    return _letter(found, text, texts, board)


def assess_yourself(found: CircleLetter, office: Office, texts: Texts) -> Screen:
    """S-19(2): whoever is asked about may say what he thinks himself."""
    survey, circle = found.survey, found.circle
    period, until = _period(survey, texts), at_time(survey.closes_at, office, texts)
    text = texts.html("notice-survey-self", period=period, until=until)
    open_it = button(texts.plain("button-task-survey-self"), OpenSelf(circle=circle.id))
    return _letter(found, text, texts, open_it)


def declined(found: CircleLetter, _: Office, texts: Texts) -> Screen:
    """HR may have to ask another; who declined and why stands in the circle."""
    circle, period = found.circle, _period(found.survey, texts)
    text = texts.html("notice-survey-declined", period=period, person=circle.person_name)
    open_it = button(texts.plain("button-open-circle"), SurveyCircle(circle=circle.id))
    return _letter(found, text, texts, open_it)


def report(found: CircleLetter, _: Office, texts: Texts) -> Screen:
    """One's own report is ready; no figure here."""
    circle, period = found.circle, _period(found.survey, texts)
    text = texts.html("notice-survey-report-own", period=period)
    open_it = button(texts.plain("button-open-survey-report"), OpenReport(circle=circle.id))
    return _letter(found, text, texts, open_it)


def reports(found: SurveyLetter, _: Office, texts: Texts) -> Screen:
    """The others' reports that one may read are ready, all of them in one letter."""
    text = texts.html("notice-survey-reports", period=_period(found.survey, texts))
    open_them = button(texts.plain("button-survey-reports"), ReportList())
    return _letter(found, text, texts, open_them)


def _letter(found: Letter, text: str, texts: Texts, *ways: Button) -> Screen:
    rows = (*((way,) for way in ways), (home_button(texts),))
    return Screen(text, rows=rows, protect=True, silent=found.silent)


def _period(survey: Survey, texts: Texts) -> str:
    return any_period(str(survey.year), texts)


LETTERS: Letters = {
    "survey": asked,
    "survey-reminder": asked,
    "survey-lost": lost,
    "survey-restored": restored,
    "survey-self": assess_yourself,
    "survey-declined": declined,
    "survey-report": report,
    "survey-reports": reports,
}
