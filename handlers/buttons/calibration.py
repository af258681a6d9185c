"""Buttons of calibration cases, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from evaluation.base.ids import CaseId
from handlers.buttons.fields import CaseKey, Id, Page

Hundredths = Annotated[int, Field(ge=0, le=500)]
ShortCaseKey = Annotated[CaseId, Field(ge=1, le=10**9)]
ShortPage = Annotated[int, Field(ge=0, le=999)]
# A body of up to nine, each by his number in base 36: the whole choice stands in the button.
Seats = Annotated[str, Field(pattern=r"^([0-9a-z]{1,4}(\.[0-9a-z]{1,4}){0,8})?$")]
Day = Annotated[int, Field(ge=date(2000, 1, 1).toordinal(), le=date(2100, 12, 31).toordinal())]
About = Annotated[int, Field(ge=0, le=10**6)]
ABOUT = {
    "mark": range(501),
    "meet": range(date(2000, 1, 1).toordinal(), date(2100, 12, 31).toordinal() + 1),
}
"""What the words of a kind may be about, as far as it can be shown; others are about nothing."""
Told = Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")]
SayKind = Literal["apply", "object", "argue", "refuse", "mark", "meet"]
Part = Literal["sheet", "before", "text", "object", "argue", "marks"]


class OpenCase(CallbackData, prefix="case"):
    """One case, as far as the reader may see it."""

    case: CaseKey


class MyCases(CallbackData, prefix="cases"):
    """Every case that the reader has to do with."""


class HostCase(CallbackData, prefix="host"):
    """HR's side of a case."""

    case: CaseKey


# Words: asked for, typed, looked at once more, done


class Say(CallbackData, prefix="say"):
    """Wait for a text. `target` is the result of "apply", else the case.

    `about`: the mark of "mark" in hundredths, the day of "meet" as its ordinal.
    """

    kind: SayKind
    target: Id
    about: About = 0

    @property
    def can_be_shown(self) -> bool:
        """Whether `about` is a mark or a day where it must be, and nothing elsewhere."""
        return self.about in ABOUT.get(self.kind, range(1))


class Said(CallbackData, prefix="said"):
    """Do what the text was typed for; `told` names the text that was shown."""

    kind: SayKind
    target: Id
    about: About
    told: Told

    @property
    def can_be_shown(self) -> bool:
        """Whether `about` is a mark or a day where it must be, and nothing elsewhere."""
        return self.about in ABOUT.get(self.kind, range(1))


# The file of a case


class OpenFile(CallbackData, prefix="dossier"):
    """What a case rests on, part by part."""

    case: CaseKey


class ReadPart(CallbackData, prefix="part"):
    """One part of a case's file."""

    case: CaseKey
    part: Part
    page: Page = 0


class FetchFile(CallbackData, prefix="fetch"):
    """A photo or a document beside a case."""

    case: CaseKey
    file: Id


class ReadProtocol(CallbackData, prefix="minutes"):
    """The protocol as text."""

    case: CaseKey
    page: Page = 0


# The applicant


class AskFiles(CallbackData, prefix="attach"):
    """Wait for photos and documents."""

    case: CaseKey


class AskWithdraw(CallbackData, prefix="pull?"):
    """Take the application back?"""

    case: CaseKey


class Withdraw(CallbackData, prefix="pull"):
    """Take the application back."""

    case: CaseKey


# The official


class Propose(CallbackData, prefix="body"):
    """The composition that the rules suggest."""

    case: CaseKey


class Compose(CallbackData, prefix="seats"):
    """A composition as chosen so far, with what is wrong with it."""

    case: ShortCaseKey
    seats: Seats


class ChooseSeats(CallbackData, prefix="who?"):
    """The list to choose members from; each button holds the body that it makes."""

    case: ShortCaseKey
    page: ShortPage
    seats: Seats


class AskHold(CallbackData, prefix="hold?"):
    """Approve this composition?"""

    case: ShortCaseKey
    seats: Seats


class Hold(CallbackData, prefix="hold"):
    """Hold the session with this composition."""

    case: ShortCaseKey
    seats: Seats


# Members


class Attend(CallbackData, prefix="attend"):
    """Comes, or can't."""

    case: CaseKey
    comes: bool


class AskStepOut(CallbackData, prefix="leave?"):
    """Leave the table for a conflict of interest?"""

    case: CaseKey


class StepOut(CallbackData, prefix="leave"):
    """Leave the table for a conflict of interest."""

    case: CaseKey


class TakePart(CallbackData, prefix="table"):
    """Sit down at the table."""

    case: CaseKey


class ChooseMark(CallbackData, prefix="another"):
    """The mark to put forward, as chosen so far."""

    case: CaseKey
    mark: Hundredths


class Vote(CallbackData, prefix="vote"):
    """For the mark, or against it; the mark stands in the button."""

    case: CaseKey
    mark: Hundredths
    yes: bool


class SignProtocol(CallbackData, prefix="attest"):
    """Sign the protocol that was read."""

    case: CaseKey


# The evaluator


class Meeting(CallbackData, prefix="meeting"):
    """When the feedback meeting took place (M-23)."""

    case: CaseKey
