"""HR's buttons of the survey, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    Act,
    CircleKey,
    Day,
    Id,
    MaybeId,
    Page,
    PersonKey,
    SurveyKey,
    Told,
)

Year = Annotated[int, Field(ge=2000, le=2100)]
CircleWord = Literal["few", "out", "in"]
SurveyPart = Literal["small", "few", "needy", "out"]


class SurveyDesk(CallbackData, prefix="u-desk"):
    """Every survey, the latest year first."""

    page: Page = 0


class SurveyActs(CallbackData, prefix="u-acts"):
    """Under which act to begin a survey."""


class SurveyYears(CallbackData, prefix="u-year"):
    """Of which year."""

    act: Act


class SurveyDays(CallbackData, prefix="u-days"):
    """On which day it closes."""

    act: Act
    year: Year
    page: Page = 0


class NewSurvey(CallbackData, prefix="u-new"):
    """What is kept and what is destroyed, before anything is proposed."""

    act: Act
    year: Year
    day: Day


class ComposeSurvey(CallbackData, prefix="u-make"):
    """Propose the circles."""

    act: Act
    year: Year
    day: Day


class SurveyBoardOf(CallbackData, prefix="u-board"):
    """A survey from above."""

    survey: SurveyKey


class SurveyUnits(CallbackData, prefix="u-units"):
    """The units with their circles."""

    survey: SurveyKey
    page: Page = 0


class SurveyUnit(CallbackData, prefix="u-unit"):
    """The circles of the unit to which one circle belongs: a unit has no number of its own."""

    survey: SurveyKey
    circle: CircleKey
    page: Page = 0


class SurveyCircles(CallbackData, prefix="u-some"):
    """The circles with which something is the matter."""

    survey: SurveyKey
    part: SurveyPart
    page: Page = 0


class SurveyCircle(CallbackData, prefix="u-circle"):
    """One circle."""

    circle: CircleKey


class SurveyOthers(CallbackData, prefix="u-who"):
    """Who may be asked besides."""

    circle: CircleKey
    page: Page = 0


class AskSeat(CallbackData, prefix="u-add?"):
    """Ask somebody besides, at once?"""

    circle: CircleKey
    person: PersonKey


class AddSeat(CallbackData, prefix="u-add"):
    """Ask somebody besides."""

    circle: CircleKey
    person: PersonKey


class SayOfCircle(CallbackData, prefix="u-say"):
    """Wait for a reason: "few" of survey `a` and circle `b`, "out" of circle `a` and seat `b`.

    "in": circle `a` and person `b`, who hasn't joined.
    """

    kind: CircleWord
    a: Id
    b: Id


class SaidOfCircle(CallbackData, prefix="u-said"):
    """Do it with the reason that was shown; `told` begins the digest of that."""

    kind: CircleWord
    a: Id
    b: Id
    told: Told


class AskProposeAgain(CallbackData, prefix="u-again?"):
    """Other circles, and HR's own changes lost?"""

    survey: SurveyKey


class ProposeAgain(CallbackData, prefix="u-again"):
    """Other circles in place of those from this seed: a second press changes nothing."""

    survey: SurveyKey
    seed: MaybeId


class CloseDays(CallbackData, prefix="u-when"):
    """Another closing day, before the opening."""

    survey: SurveyKey
    page: Page = 0


class MoveClose(CallbackData, prefix="u-move"):
    """Close on this day."""

    survey: SurveyKey
    day: Day


class AskOpenSurvey(CallbackData, prefix="u-open?"):
    """The last look before everybody is asked."""

    survey: SurveyKey


class BeginSurvey(CallbackData, prefix="u-open"):
    """Ask as many people as were shown."""

    survey: SurveyKey
    count: Page


class AskSurveyNudge(CallbackData, prefix="u-nudge?"):
    """Remind all of them?"""

    survey: SurveyKey


class SurveyNudge(CallbackData, prefix="u-nudge"):
    """Remind all who are asked."""

    survey: SurveyKey


class SurveyOutcomes(CallbackData, prefix="u-after"):
    """Of whom there is a report, and of whom there is none."""

    survey: SurveyKey
    page: Page = 0
