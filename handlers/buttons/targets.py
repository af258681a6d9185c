"""Buttons of a year by targets: `version` and `revision` are those of what was shown."""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    NOBODY,
    Act,
    CampaignKey,
    MaybePerson,
    Page,
    PersonKey,
    SheetKey,
    TargetYearKey,
    Value,
    Year,
)

TargetNumber = Annotated[int, Field(ge=1, le=9_999)]


class TargetYearList(CallbackData, prefix="tgys"):
    """HR's list of the years whose plans are open, and those that can be opened."""


class AskOpenTargets(CallbackData, prefix="tgopen?"):
    """Open the plans of a year?"""

    act: Act
    year: Year


class OpenTargets(CallbackData, prefix="tgopen"):
    """Open the plans of a year."""

    act: Act
    year: Year


class TargetBoard(CallbackData, prefix="tgb"):
    """The plans of a year that the reader follows."""

    year: TargetYearKey
    page: Page = 0


class OpenTargetPlan(CallbackData, prefix="tgp"):
    """Somebody's plan of a year; of nobody: one's own."""

    year: TargetYearKey
    person: MaybePerson = NOBODY


class TypeTarget(CallbackData, prefix="tgadd?"):
    """Wait for a target and its expected result."""

    year: TargetYearKey
    person: PersonKey
    version: Page
    measurable: bool


class DropTarget(CallbackData, prefix="tgdrop"):
    """Take a target off the plan."""

    year: TargetYearKey
    person: PersonKey
    version: Page
    target: TargetNumber


class SignTargetPlan(CallbackData, prefix="tgsign"):
    """Sign the plan as it was shown."""

    year: TargetYearKey
    person: PersonKey
    version: Page


class AskNextPlan(CallbackData, prefix="tgnew?"):
    """Begin the next plan?"""

    year: TargetYearKey
    person: PersonKey


class NextPlan(CallbackData, prefix="tgnew"):
    """Begin the next plan with the targets of this one."""

    year: TargetYearKey
    person: PersonKey


class OpenTargetSheet(CallbackData, prefix="tgs"):
    """A sheet of a year, for whoever has a part in it."""

    sheet: SheetKey


class OpenTargetRow(CallbackData, prefix="tgrow"):
    """One target with what came of it."""

    sheet: SheetKey
    target: TargetNumber


class AssessTarget(CallbackData, prefix="tgown"):
    """The servant's own result of a target."""

    sheet: SheetKey
    version: Page
    target: TargetNumber
    value: Value


class MarkTarget(CallbackData, prefix="tgmark"):
    """The superior's result of a target."""

    sheet: SheetKey
    version: Page
    target: TargetNumber
    value: Value


class NoteTarget(CallbackData, prefix="tgnote?"):
    """Wait for what the superior notes beside a target."""

    sheet: SheetKey
    version: Page
    target: TargetNumber


class SendTargets(CallbackData, prefix="tgsend"):
    """The servant's half goes to his superior."""

    sheet: SheetKey
    version: Page


class AskAgreeTargets(CallbackData, prefix="tgagr?"):
    """Agree the sheet of a year?"""

    sheet: SheetKey


class AgreeTargets(CallbackData, prefix="tgagr"):
    """Agree the sheet of a year as it was shown."""

    sheet: SheetKey
    version: Page


class SignTargets(CallbackData, prefix="tgsig"):
    """The servant signs what was agreed."""

    sheet: SheetKey
    revision: Page


class TypeTargetRefusal(CallbackData, prefix="tgref?"):
    """Wait for what the act on a refusal says."""

    sheet: SheetKey
    revision: Page


class SignTargetRefusal(CallbackData, prefix="tgref"):
    """Sign the act that another has made."""

    sheet: SheetKey
    revision: Page


class YearBoard(CallbackData, prefix="tgyb"):
    """HR's list of a year: what each mark waits for."""

    campaign: CampaignKey
    page: Page = 0


class ComputeYears(CallbackData, prefix="tgcomp"):
    """Compute the marks of a year that were shown as ready."""

    campaign: CampaignKey
    expected: Page
