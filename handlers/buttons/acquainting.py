"""Buttons of acquaintance in writing: whom, what paper there is, what became of it (T-41)."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import CampaignKey, Id, Page, PaperLanguage, PersonKey

Way = Annotated[str, Field(pattern=r"^[a-z-]{1,20}$")]
"""The key of a way in the act's file."""


class AcquaintList(CallbackData, prefix="acq"):
    """Whom HR has to acquaint in writing."""

    page: Page = 0


class OpenAcquaintance(CallbackData, prefix="acq-1"):
    """One of them."""

    campaign: CampaignKey
    person: PersonKey


class TypeAcquaintance(CallbackData, prefix="acq?"):
    """Wait for what is on a signed paper."""

    campaign: CampaignKey
    person: PersonKey
    kind: Literal["signature", "refusal"]


class TypeSending(CallbackData, prefix="acq-c?"):
    """Wait for what the record of a sending rests on."""

    campaign: CampaignKey
    person: PersonKey
    way: Way


class RefusalBlank(CallbackData, prefix="acq-b"):
    """The act on a refusal, to be filled in and signed on paper."""

    campaign: CampaignKey
    person: PersonKey
    language: PaperLanguage


class AcquaintancePapers(CallbackData, prefix="acq-w"):
    """Papers that wait for a second person."""


class LookAtAcquaintance(CallbackData, prefix="acq-i"):
    """The photographed paper."""

    paper: Id


class ConfirmAcquaintance(CallbackData, prefix="acq-y"):
    """The paper says so."""

    paper: Id


class DropAcquaintance(CallbackData, prefix="acq-x"):
    """It was written down by mistake."""

    paper: Id
