"""What HR's screens of the survey share: its name and days, where a circle stands, what is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from evaluation.base.person import Person
from evaluation.law.act import Methodology
from evaluation.law.schedule import Event
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.figures import is_told
from evaluation.survey.nouns import Circle, SeatState, SurveyState
from evaluation.survey.parts import first_close, survey_rule
from handlers.buttons.survey_hr import SurveyPart
from handlers.kit.answers import Button, Rows
from handlers.kit.words import official, on_day, paragraph
from locales import Texts

DAYS = 12
"""Days on a page."""

IN_A_ROW = 2

STATES = (
    "ready",
    "few",
    "small",
    "enough",
    "not-yet",
    "untold",
    "needy",
    "report",
    "no-report",
    "not-held",
    "own",
)
"""Each has its text; in this order they stand on a board."""


def head(act: Methodology, year: int, texts: Texts) -> str:
    """The survey by its official name, and its year."""
    name = official(survey_rule(act).title, texts)
    return texts.html("survey-desk-head", name=name, year=str(year))


def state_of(circle: Circle, board: SurveyBoard, actor: Person) -> str:
    """One of STATES. Of a small open circle nothing is said, nor of the reader's own."""
    match board.survey.state:
        case SurveyState.COMPOSING:
            return _composed(circle, board)
        case SurveyState.OPEN | SurveyState.CLOSING:
            return _asked(circle, board, actor)
        case SurveyState.CLOSED:
            if not circle.taken:
                return "not-held"
            return "no-report" if circle.figures is None else "report"


def _composed(circle: Circle, board: SurveyBoard) -> str:
    size = len(circle.taken)
    if size < board.rule.least:
        return "small"
    return "few" if size < board.rule.preferred and not circle.few_reason else "ready"


def _asked(circle: Circle, board: SurveyBoard, actor: Person) -> str:
    size = len(circle.taken)
    if circle.is_closed:
        return "not-held"
    if circle.person == actor.id:
        return "own"
    if size < board.rule.least:
        return "needy"
    if circle.is_enough is None or not is_told(circle):
        return "untold"
    return "enough" if circle.is_enough else "not-yet"


def amiss(board: SurveyBoard, part: SurveyPart, actor: Person) -> tuple[Circle, ...]:
    """The circles with which something is the matter.

    "small", "few": before the opening; "needy", "out": while it is open, the reader's own never.
    """
    if part == "out":
        others = (one for one in board.circles if one.person != actor.id)
        return tuple(one for one in others if not one.is_closed and _has_declined(one))
    return tuple(one for one in board.circles if state_of(one, board, actor) == part)


def _has_declined(circle: Circle) -> bool:
    return any(seat.state is SeatState.DECLINED for seat in circle.seats)


def last_day(year: int, event: Event, texts: Texts) -> str:
    """The legal last day, with its paragraph (S-5b)."""
    return texts.html(
        "survey-desk-last-day",
        year=str(year),
        day=on_day(event.day, texts),
        source=paragraph(event.source, texts),
    )


def days_between(act: Methodology, year: int, event: Event, texts: Texts) -> str:
    """The same with the first day, which is a reading and no paragraph (X-52)."""
    first = on_day(first_close(act, year), texts)
    return f"{last_day(year, event, texts)}\n{texts.html('survey-desk-first-day', day=first)}"


def which_day(found: Sequence[date], texts: Texts) -> str:
    """What is to be chosen, if there is a day left."""
    return texts.html("survey-desk-days" if found else "survey-desk-days-none")


def in_rows(offered: Sequence[Button]) -> Rows:
    """Two days side by side."""
    return tuple(tuple(offered[at : at + IN_A_ROW]) for at in range(0, len(offered), IN_A_ROW))


def kept(act: Methodology, texts: Texts) -> str:
    """X-40: what the storage paragraph means for an anonymous survey."""
    rule = survey_rule(act)
    return texts.html(
        "survey-desk-kept",
        years=act.storage_years,
        storage=paragraph(act.storage.source, texts),
        yearly=paragraph(rule.yearly_source, texts),
        report=official(rule.report_title, texts),
    )


def promise(texts: Texts, *, in_memory: bool) -> str:
    """Where the key of the answers lies, and what follows from that."""
    return texts.html("survey-desk-key-memory" if in_memory else "survey-desk-key-disk")
