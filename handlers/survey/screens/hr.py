"""HR's side of the survey as a whole: begun, looked at, opened, reminded of, closed.

Of answers nothing is shown but "enough", once a night; nothing at all of the circle around the
reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.nouns import Circle, SurveyState
from handlers.buttons.survey_hr import (
    AskOpenSurvey,
    AskProposeAgain,
    AskSurveyNudge,
    BeginSurvey,
    CloseDays,
    MoveClose,
    ProposeAgain,
    SurveyBoardOf,
    SurveyCircles,
    SurveyDesk,
    SurveyNudge,
    SurveyOutcomes,
    SurveyPart,
    SurveyUnits,
)
from handlers.buttons.survey_report import TrainingSummary
from handlers.kit.answers import Button, Rows, Screen
from handlers.kit.pages import LINES, footer, listed, page_of, page_turn
from handlers.kit.words import at_time, button, hr_head_title, official, paragraph, weekday_day
from handlers.survey.screens.hr_words import (
    DAYS,
    STATES,
    amiss,
    days_between,
    head,
    in_rows,
    kept,
    last_day,
    promise,
    state_of,
    which_day,
)
from locales import Texts

# The board


def board(
    found: SurveyBoard, actor: Person, office: Office, texts: Texts, *, toast: str | None = None
) -> Screen:
    """How the survey stands."""
    show = {
        SurveyState.COMPOSING: _composing,
        SurveyState.OPEN: _open,
        SurveyState.CLOSING: _closing,
        SurveyState.CLOSED: _closed,
    }
    lines, rows = show[found.survey.state](found, actor, office, texts)
    text = "\n\n".join(filter(None, [_head(found, texts), *lines]))
    return Screen(text, rows=(*rows, footer(texts, SurveyDesk())), toast=toast, protect=True)


Parts = tuple[list[str], list[tuple[Button, ...]]]


def _head(found: SurveyBoard, texts: Texts) -> str:
    act = official(found.methodology.title, texts)
    title = head(found.methodology, found.survey.year, texts)
    return f"{title}\n{texts.html('desk-board-act', act=act)}"


def _closes(found: SurveyBoard, office: Office, texts: Texts) -> str:
    return texts.html("survey-desk-closes", when=at_time(found.survey.closes_at, office, texts))


def _composing(found: SurveyBoard, actor: Person, office: Office, texts: Texts) -> Parts:
    survey = found.survey.id
    lines = [
        texts.html("survey-desk-composing"),
        f"{_closes(found, office, texts)}\n{last_day(found.survey.year, found.event, texts)}",
        _totals(found, texts),
        "" if found.methodology.verified else texts.html("survey-desk-unverified"),
    ]
    rows = [
        (_units_button(found, texts),),
        *_part_row(found, actor, "few", texts),
        *_part_row(found, actor, "small", texts),
        (
            button(texts.plain("survey-desk-button-day"), CloseDays(survey=survey)),
            button(texts.plain("survey-desk-button-again"), AskProposeAgain(survey=survey)),
        ),
    ]
    if found.respondents:
        label = texts.plain("survey-desk-button-open", count=len(found.respondents))
        rows.append((button(label, AskOpenSurvey(survey=survey)),))
    return lines, rows


def _totals(found: SurveyBoard, texts: Texts) -> str:
    rule = found.rule
    small = len(found.too_small)
    lines = [
        texts.html("survey-desk-circles", count=len(found.circles)),
        texts.html("survey-desk-respondents", count=len(found.respondents)),
        texts.html(
            "survey-desk-sizes",
            least=str(rule.least),
            most=str(rule.most),
            preferred=str(rule.preferred),
            source=paragraph(rule.circle_source, texts),
        ),
    ]
    if small:
        lines.append(texts.html("survey-desk-small", count=small, least=str(rule.least)))
    if found.unreasoned:
        count, preferred = len(found.unreasoned), str(rule.preferred)
        lines.append(texts.html("survey-desk-unreasoned", count=count, preferred=preferred))
    return "\n".join(lines)


def _states(found: SurveyBoard, actor: Person, texts: Texts) -> str:
    """How many circles stand where."""
    counts = Counter(state_of(one, found, actor) for one in found.circles)
    return "\n".join(
        texts.html(
            "survey-desk-count",
            state=texts.plain(f"survey-circle-{state}"),
            count=str(counts[state]),
        )
        for state in STATES
        if counts[state]
    )


def _units_button(found: SurveyBoard, texts: Texts) -> Button:
    return button(texts.plain("survey-desk-button-units"), SurveyUnits(survey=found.survey.id))


def _part_row(found: SurveyBoard, actor: Person, part: SurveyPart, texts: Texts) -> Rows:
    """The way to the circles with which this is the matter, if there are any."""
    count = len(amiss(found, part, actor))
    if not count:
        return ()
    label = texts.plain(f"survey-desk-button-{part}", count=str(count))
    return ((button(label, SurveyCircles(survey=found.survey.id, part=part)),),)


def _open(found: SurveyBoard, actor: Person, office: Office, texts: Texts) -> Parts:
    lines = [
        texts.html("survey-desk-open"),
        _closes(found, office, texts),
        texts.html("survey-desk-asked", count=len(found.respondents)),
        _states(found, actor, texts),
        texts.html("survey-desk-open-silence"),
    ]
    nudge = AskSurveyNudge(survey=found.survey.id)
    rows = [
        (_units_button(found, texts),),
        *_part_row(found, actor, "needy", texts),
        *_part_row(found, actor, "out", texts),
        (button(texts.plain("survey-desk-button-nudge"), nudge),),
    ]
    return lines, rows


def _closing(found: SurveyBoard, _: Person, office: Office, texts: Texts) -> Parts:
    return [texts.html("survey-desk-closing"), _closes(found, office, texts)], []


def _closed(found: SurveyBoard, actor: Person, office: Office, texts: Texts) -> Parts:
    when = at_time(found.survey.closes_at, office, texts)
    invited = {seat.respondent for one in found.circles for seat in one.taken}
    lines = [
        texts.html("survey-desk-closed", when=when),
        texts.html("survey-desk-asked", count=len(invited)),
        _states(found, actor, texts),
        kept(found.methodology, texts),
    ]
    after = SurveyOutcomes(survey=found.survey.id)
    return lines, [(button(texts.plain("survey-desk-button-after"), after),)]


def outcomes(found: SurveyBoard, actor: Person, page: int, texts: Texts) -> Screen:
    """Of whom there is a report, and of whom there is none and why; its readers open it."""
    here = SurveyOutcomes(survey=found.survey.id)
    page = page_of(len(found.circles), page, LINES)
    lines = [
        texts.html(
            "survey-desk-person",
            name=one.person_name,
            unit=one.person_unit,
            state=texts.plain(f"survey-circle-{state_of(one, found, actor)}"),
        )
        for one in found.circles[page * LINES : (page + 1) * LINES]
    ]
    title = head(found.methodology, found.survey.year, texts)
    hr = hr_head_title(found.methodology, texts)
    note = texts.html("survey-desk-readers", report=_report_word(found, texts), hr=hr)
    text = "\n\n".join([title, note, "\n".join(lines)])
    turn = page_turn(len(found.circles), page, texts, here, LINES)
    to_training = TrainingSummary(survey=found.survey.id)
    training = (button(texts.plain("button-survey-training"), to_training),)
    rows = (*turn, training, footer(texts, SurveyBoardOf(survey=found.survey.id)))
    return Screen(text, rows=rows, protect=True)


def _report_word(found: SurveyBoard, texts: Texts) -> str:
    return official(found.rule.report_title, texts)


# What is asked before it is done


def ask_again(found: SurveyBoard, texts: Texts) -> Screen:
    """Other circles: what HR changed by hand is lost."""
    survey = found.survey
    text = _asked(found, "survey-desk-again", texts)
    do = ProposeAgain(survey=survey.id, seed=survey.seed)
    confirm = button(texts.plain("survey-desk-button-again-yes"), do)
    rows = ((confirm,), footer(texts, SurveyBoardOf(survey=survey.id)))
    return Screen(text, rows=rows, protect=True)


def _asked(found: SurveyBoard, key: str, texts: Texts) -> str:
    return f"{head(found.methodology, found.survey.year, texts)}\n\n{texts.html(key)}"


def close_days(found: SurveyBoard, days: Sequence[date], page: int, texts: Texts) -> Screen:
    """Another closing day."""
    survey = found.survey.id
    page = page_of(len(days), page, DAYS)
    offered = [
        button(weekday_day(day, texts), MoveClose(survey=survey, day=day.toordinal()))
        for day in days[page * DAYS : (page + 1) * DAYS]
    ]
    lines = [
        head(found.methodology, found.survey.year, texts),
        days_between(found.methodology, found.survey.year, found.event, texts),
        which_day(days, texts),
    ]
    turn = page_turn(len(days), page, texts, CloseDays(survey=survey), DAYS)
    rows = (*in_rows(offered), *turn, footer(texts, SurveyBoardOf(survey=survey)))
    return Screen("\n\n".join(lines), rows=rows, protect=True)


def ask_open(found: SurveyBoard, office: Office, texts: Texts, *, in_memory: bool) -> Screen:
    """The last look: how many are asked, who can't be, what is kept, that nothing closes early."""
    survey = found.survey.id
    count = len(found.respondents)
    circles = len(found.circles) - len(found.too_small)
    lines = [
        _asked(found, "survey-desk-open-ask", texts),
        texts.html("survey-desk-open-who", count=count, circles=str(circles)),
        _left_out(found.too_small, found, texts),
        f"{_closes(found, office, texts)}\n{texts.html('survey-desk-never-early')}",
        kept(found.methodology, texts),
        promise(texts, in_memory=in_memory),
    ]
    label = texts.plain("survey-desk-button-open-yes", count=count)
    rows: Rows = ((button(label, BeginSurvey(survey=survey, count=count)),),)
    if found.unreasoned:
        few, preferred = len(found.unreasoned), str(found.rule.preferred)
        lines.append(texts.html("survey-desk-unreasoned", count=few, preferred=preferred))
        label = texts.plain("survey-desk-button-few", count=str(few))
        rows = ((button(label, SurveyCircles(survey=survey, part="few")),),)
    rows = (*rows, footer(texts, SurveyBoardOf(survey=survey)))
    return Screen("\n\n".join(filter(None, lines)), rows=rows, protect=True)


def _left_out(small: Sequence[Circle], found: SurveyBoard, texts: Texts) -> str:
    if not small:
        return ""
    names = listed(
        [texts.html("desk-left-out-line", name=one.person_name) for one in small], 6, texts
    )
    least = str(found.rule.least)
    return f"{texts.html('survey-desk-small', count=len(small), least=least)}\n{names}"


def ask_nudge(found: SurveyBoard, texts: Texts) -> Screen:
    """To how many; everybody alike (R-360.3)."""
    survey = found.survey.id
    title = head(found.methodology, found.survey.year, texts)
    text = f"{title}\n\n{texts.html('survey-desk-nudge', count=len(found.respondents))}"
    confirm = button(texts.plain("survey-desk-button-nudge-yes"), SurveyNudge(survey=survey))
    rows = ((confirm,), footer(texts, SurveyBoardOf(survey=survey)))
    return Screen(text, rows=rows, protect=True)
