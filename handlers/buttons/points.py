"""Buttons of sheets by points: `version` and `revision` are those of the sheet as it was shown."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import CampaignKey, Page, PaperLanguage, SheetKey

Points = Annotated[int, Field(ge=0, le=99)]
Row = Annotated[int, Field(ge=1, le=9_999)]
Violation = Annotated[str, Field(pattern=r"^[a-z]{1,12}$")]


class OpenPoints(CallbackData, prefix="pts"):
    """A sheet by points, for whoever has a part in it."""

    sheet: SheetKey
    page: Page = 0


class AskIncentive(CallbackData, prefix="ptinc"):
    """Which level of the department's scale."""

    sheet: SheetKey
    version: Page


class TypeIncentive(CallbackData, prefix="ptinc?"):
    """Wait for what is encouraged, of a chosen level."""

    sheet: SheetKey
    version: Page
    points: Points


class TypeViolation(CallbackData, prefix="ptvio?"):
    """Wait for what was violated, with its proof."""

    sheet: SheetKey
    version: Page
    kind: Violation


class OpenRow(CallbackData, prefix="ptrow"):
    """One row, whole."""

    sheet: SheetKey
    row: Row


class DropRow(CallbackData, prefix="ptdrop"):
    """Take a row of one's own back."""

    sheet: SheetKey
    version: Page
    row: Row


class CountRow(CallbackData, prefix="ptcnt"):
    """Let another's row count; `points`: of an incentive."""

    sheet: SheetKey
    version: Page
    row: Row
    points: Points = 0


class ProveRow(CallbackData, prefix="ptprv?"):
    """Wait for the proof of a violation that has none yet."""

    sheet: SheetKey
    version: Page
    row: Row


class StrikeRow(CallbackData, prefix="ptstr?"):
    """Wait for the reason why another's row doesn't count."""

    sheet: SheetKey
    version: Page
    row: Row


class SendHalf(CallbackData, prefix="ptsend"):
    """The servant's half goes to his superior."""

    sheet: SheetKey
    version: Page


class GiveFacts(CallbackData, prefix="ptfact"):
    """HR has given every fact of labour discipline."""

    sheet: SheetKey
    version: Page


class AskAgree(CallbackData, prefix="ptagr?"):
    """Agree the sheet?"""

    sheet: SheetKey


class AgreePoints(CallbackData, prefix="ptagr"):
    """Agree the sheet as it was shown."""

    sheet: SheetKey
    version: Page


class SignPoints(CallbackData, prefix="ptsign"):
    """The servant signs what was agreed."""

    sheet: SheetKey
    revision: Page


class TypeRefusal(CallbackData, prefix="ptref?"):
    """Wait for what the act on a refusal says."""

    sheet: SheetKey
    revision: Page


class SignRefusal(CallbackData, prefix="ptref"):
    """Sign the act that another has made."""

    sheet: SheetKey
    revision: Page


class OpenPointsPaper(CallbackData, prefix="ptpaper"):
    """The sheet on paper, or the act on the refusal to sign it."""

    sheet: SheetKey
    paper: Literal["sheet", "refusal"]
    language: PaperLanguage
    look: bool


class PointsBoard(CallbackData, prefix="ptboard"):
    """HR's list of a quarter's sheets by points."""

    campaign: CampaignKey
    page: Page = 0


class NoMoreFacts(CallbackData, prefix="ptnone"):
    """Of all that were shown: the facts are complete as they stand."""

    campaign: CampaignKey
    expected: Page


class ScaleList(CallbackData, prefix="ptscl"):
    """The departments with their scales."""

    campaign: CampaignKey
    page: Page = 0


class TypeScale(CallbackData, prefix="ptscl?"):
    """Wait for a department's scale; `unit`: its place in the list."""

    campaign: CampaignKey
    unit: Page
