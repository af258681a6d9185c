"""What HR's screens of the survey share: its name, and where a circle stands for this reader."""

from __future__ import annotations

from evaluation.methodology import Methodology
from evaluation.staff import Person
from evaluation.survey.composing import SurveyBoard
from evaluation.survey.figures import LEAST_ANSWERS
from evaluation.survey.nouns import Circle, SeatState, SurveyState
from evaluation.survey.parts import survey_rule
from handlers.desk.survey_callbacks import SurveyPart
from handlers.screens.words import official
from locales import Texts

STATES = (
    "ready",
    "few",
    "small",
    "enough",
    "not-yet",
    "three",
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
    """One of STATES. Of an open circle of three nothing is said, nor of the reader's own."""
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
    if size <= LEAST_ANSWERS:
        return "three"
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
