"""Buttons of calibration cases, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import Id, Page

Hundredths = Annotated[int, Field(ge=0, le=500)]
Number = Annotated[int, Field(ge=1, le=10**9)]
ShortPage = Annotated[int, Field(ge=0, le=999)]
# A body of up to nine, each by his number in base 36: the whole choice stands in the button.
Seats = Annotated[str, Field(pattern=r"^([0-9a-z]{1,4}(\.[0-9a-z]{1,4}){0,8})?$")]
Day = Annotated[int, Field(ge=date(2000, 1, 1).toordinal(), le=date(2100, 12, 31).toordinal())]
About = Annotated[int, Field(ge=0, le=10**6)]
Told = Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")]
SayKind = Literal["apply", "object", "argue", "refuse", "mark", "meet"]
Part = Literal["sheet", "before", "text", "object", "argue", "marks"]


class OpenCase(CallbackData, prefix="case"):
    """One case, as far as the reader may see it."""

    case: Id


class MyCases(CallbackData, prefix="cases"):
    """Every case that the reader has to do with."""


class HostCase(CallbackData, prefix="host"):
    """HR's side of a case."""

    case: Id


# Words: asked for, typed, looked at once more, done


class Say(CallbackData, prefix="say"):
    """Wait for a text. `target` is the result of "apply", else the case.

    `about`: the mark of "mark" in hundredths, the day of "meet" as its ordinal.
    """

    kind: SayKind
    target: Id
    about: About = 0


class Said(CallbackData, prefix="said"):
    """Do what the text was typed for; `told` names the text that was shown."""

    kind: SayKind
    target: Id
    about: About
    told: Told


# The file of a case


class OpenFile(CallbackData, prefix="dossier"):
    """What a case rests on, part by part."""

    case: Id


class ReadPart(CallbackData, prefix="part"):
    """One part of a case's file."""

    case: Id
    part: Part
    page: Page = 0


class FetchFile(CallbackData, prefix="fetch"):
    """A photo or a document beside a case."""

    case: Id
    file: Id


class ReadProtocol(CallbackData, prefix="minutes"):
    """The protocol as text."""

    case: Id
    page: Page = 0


# The applicant


class AskFiles(CallbackData, prefix="attach"):
    """Wait for photos and documents."""

    case: Id


class AskWithdraw(CallbackData, prefix="pull?"):
    """Take the application back?"""

    case: Id


class Withdraw(CallbackData, prefix="pull"):
    """Take the application back."""

    case: Id


# The official


class Propose(CallbackData, prefix="body"):
    """The composition that the rules suggest."""

    case: Id


class Compose(CallbackData, prefix="seats"):
    """A composition as chosen so far, with what is wrong with it."""

    case: Number
    seats: Seats


class ChooseSeats(CallbackData, prefix="who?"):
    """The list to choose members from; each button holds the body that it makes."""

    case: Number
    page: ShortPage
    seats: Seats


class AskHold(CallbackData, prefix="hold?"):
    """Approve this composition?"""

    case: Number
    seats: Seats


class Hold(CallbackData, prefix="hold"):
    """Hold the session with this composition."""

    case: Number
    seats: Seats


# Members


class Attend(CallbackData, prefix="attend"):
    """Comes, or can't."""

    case: Id
    comes: bool


class AskStepOut(CallbackData, prefix="leave?"):
    """Leave the table for a conflict of interest?"""

    case: Id


class StepOut(CallbackData, prefix="leave"):
    """Leave the table for a conflict of interest."""

    case: Id


class TakePart(CallbackData, prefix="table"):
    """Sit down at the table."""

    case: Id


class ChooseMark(CallbackData, prefix="another"):
    """The mark to put forward, as chosen so far."""

    case: Id
    mark: Hundredths


class Vote(CallbackData, prefix="vote"):
    """For the mark, or against it; the mark stands in the button."""

    case: Id
    mark: Hundredths
    yes: bool


class SignProtocol(CallbackData, prefix="attest"):
    """Sign the protocol that was read."""

    case: Id


# The evaluator


class Meeting(CallbackData, prefix="meeting"):
    """When the feedback meeting took place (M-23)."""

    case: Id
