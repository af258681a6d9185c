"""Buttons of sheets of КЦИ by count and of a transitional chapter's periods.

`version` is that of the sheet as it was shown.
"""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import Act, AnyPeriod, CampaignKey, Page, PersonKey, SheetKey

Kci = Annotated[int, Field(ge=0, le=11)]
One = Annotated[int, Field(ge=0, le=9)]
Kind = Annotated[str, Field(pattern=r"^[a-z-]{1,16}$")]


class OpenChapter(CallbackData, prefix="chp"):
    """A period of a chapter: whom HR has named, and the way to name somebody."""

    act: Act
    period: AnyPeriod
    page: Page = 0


class ToName(CallbackData, prefix="chpn"):
    """Whom HR can name."""

    act: Act
    period: AnyPeriod
    page: Page = 0


class FindToName(CallbackData, prefix="chpf?"):
    """Wait for a part of a name."""

    act: Act
    period: AnyPeriod


class AskWhy(CallbackData, prefix="chpk"):
    """Why somebody stayed unevaluated."""

    act: Act
    period: AnyPeriod
    person: PersonKey


class TypeWhy(CallbackData, prefix="chpw?"):
    """Wait for the reason, of a kind that the chapter knows."""

    act: Act
    period: AnyPeriod
    person: PersonKey
    kind: Kind


class OpenCounted(CallbackData, prefix="cnt"):
    """A sheet of КЦИ by count, for whoever has a part in it."""

    sheet: SheetKey


class OpenCountedKci(CallbackData, prefix="cntk"):
    """One КЦИ of it with its indicators."""

    sheet: SheetKey
    kci: Kci


class TypeCountedKci(CallbackData, prefix="cntk?"):
    """Wait for a КЦИ, new or in the place of another."""

    sheet: SheetKey
    version: Page
    kci: Kci


class DropCountedKci(CallbackData, prefix="cntkd"):
    """Take a КЦИ out of the plan."""

    sheet: SheetKey
    version: Page
    kci: Kci


class AskCounted(CallbackData, prefix="cnt?"):
    """What a signature means, before it is put."""

    sheet: SheetKey


class SignCountedPlan(CallbackData, prefix="cntp"):
    """The superior signs the plan."""

    sheet: SheetKey
    version: Page


class ApproveCountedPlan(CallbackData, prefix="cntpa"):
    """The higher superior approves it."""

    sheet: SheetKey
    version: Page


class TypeReturn(CallbackData, prefix="cntpr?"):
    """Wait for the reason why a plan isn't approved."""

    sheet: SheetKey
    version: Page


class TypeFact(CallbackData, prefix="cntf?"):
    """Wait for what came of an indicator, which is met or isn't."""

    sheet: SheetKey
    version: Page
    kci: Kci
    one: One
    met: bool


class SignCounted(CallbackData, prefix="cnts"):
    """The superior signs the sheet."""

    sheet: SheetKey
    version: Page


class AgreeCounted(CallbackData, prefix="cnta"):
    """The higher superior agrees it."""

    sheet: SheetKey
    version: Page


class TypeDoubt(CallbackData, prefix="cntb?"):
    """Wait for what is wrong with its facts: too few, or unreliable."""

    sheet: SheetKey
    version: Page
    doubt: Literal["insufficient", "unreliable"]


class CountedBoard(CallbackData, prefix="cntl"):
    """HR's list of a campaign's sheets of КЦИ by count."""

    campaign: CampaignKey
    page: Page = 0
