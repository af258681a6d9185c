"""Buttons around applications that came on paper (X-50); fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from evaluation.base.ids import IncomingId
from handlers.buttons.fields import Day, Id, Page, PersonKey

IncomingKind = Literal["result", "report"]
IncomingKey = Annotated[IncomingId, Field(ge=1, le=2**53)]


class IncomingPeople(CallbackData, prefix="in-who"):
    """Whose application came? A typed name is awaited at the same time."""

    kind: IncomingKind
    page: Page = 0


class IncomingAbout(CallbackData, prefix="in-what"):
    """About which quarter, or which report?"""

    kind: IncomingKind
    person: PersonKey


class IncomingForm(CallbackData, prefix="in-form"):
    """An application as written down so far."""

    kind: IncomingKind
    about: Id


class IncomingDay(CallbackData, prefix="in-day"):
    """On which day did it come? A typed date is awaited at the same time."""

    kind: IncomingKind
    about: Id


class IncomingDated(CallbackData, prefix="in-on"):
    """It came on this day."""

    kind: IncomingKind
    about: Id
    day: Day


class IncomingText(CallbackData, prefix="in-text"):
    """Wait for its words."""

    kind: IncomingKind
    about: Id


class IncomingPhoto(CallbackData, prefix="in-photo"):
    """Wait for its photograph."""

    kind: IncomingKind
    about: Id


class ForgetIncoming(CallbackData, prefix="in-drop"):
    """Throw away what was written down."""

    kind: IncomingKind
    about: Id


class LookAtIncoming(CallbackData, prefix="in-look"):
    """A record that waits for its second person."""

    incoming: IncomingKey


class SeeIncoming(CallbackData, prefix="in-see"):
    """The photographed application."""

    incoming: IncomingKey


class ConfirmIncoming(CallbackData, prefix="in-yes"):
    """The paper says what was written down: it is registered."""

    incoming: IncomingKey


class DropIncoming(CallbackData, prefix="in-no"):
    """A mistaken record goes."""

    incoming: IncomingKey
