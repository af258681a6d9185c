"""Every button's data, prefixes side by side. It is hostile input: all fields are bounded."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    NO_REPORT,
    NOBODY,
    CampaignKey,
    Hundredths,
    Id,
    Item,
    MaybePerson,
    MaybeReport,
    MaybeYear,
    Page,
    PaperLanguage,
    PersonKey,
    ResultKey,
    SheetKey,
    Told,
    Value,
    Year,
)


class OpenTeam(CallbackData, prefix="team"):
    """An evaluator's list."""

    campaign: CampaignKey
    page: Page = 0


class OpenItem(CallbackData, prefix="item"):
    """One item of one sheet."""

    sheet: SheetKey
    item: Item


class Mark(CallbackData, prefix="mark"):
    """A mark, with its whole position: an old keyboard can't put it elsewhere."""

    sheet: SheetKey
    item: Item
    value: Value


class Review(CallbackData, prefix="review"):
    """The sheet before signing."""

    sheet: SheetKey


class AskSign(CallbackData, prefix="sign?"):
    """Sign one sheet?"""

    sheet: SheetKey


class Sign(CallbackData, prefix="sign"):
    """Sign one sheet as it was shown; `report`: HR's values, 0 where there are none."""

    sheet: SheetKey
    revision: Page
    report: MaybeReport = NO_REPORT


class AskSignAll(CallbackData, prefix="all?"):
    """Sign all finished sheets?"""

    campaign: CampaignKey


class SignAll(CallbackData, prefix="all"):
    """Sign all finished sheets, whose marks were shown as `digest`."""

    campaign: CampaignKey
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]


class OpenColumn(CallbackData, prefix="col"):
    """One item for everybody, five people a page."""

    campaign: CampaignKey
    item: Item
    page: Page = 0


class ColumnMark(CallbackData, prefix="cmark"):
    """A mark given in a column."""

    sheet: SheetKey
    item: Item
    value: Value
    page: Page


class AskExact(CallbackData, prefix="exact?"):
    """Wait for a mark with decimals."""

    sheet: SheetKey
    item: Item


class GiveExact(CallbackData, prefix="exact"):
    """A mark in hundredths, as it was typed and said back."""

    sheet: SheetKey
    item: Item
    value: Hundredths


class OpenOrder(CallbackData, prefix="order"):
    """The people of a ranking by their running mean."""

    campaign: CampaignKey
    page: Page = 0


class AskComment(CallbackData, prefix="note?"):
    """Wait for a comment."""

    sheet: SheetKey
    item: Item


class DropComment(CallbackData, prefix="unnote"):
    """Take a comment back."""

    sheet: SheetKey
    item: Item


class MoreOnSheet(CallbackData, prefix="more"):
    """What else can be done with a sheet."""

    sheet: SheetKey


class Flag(CallbackData, prefix="flag"):
    """Tell HR that a sheet is wrong, or take it back."""

    sheet: SheetKey
    flag: Literal["not-mine", "absent", "none"]


class ChooseServant(CallbackData, prefix="hand?"):
    """To whom a sheet may be handed on (M-17c)."""

    sheet: SheetKey
    page: Page = 0


class HandOn(CallbackData, prefix="hand"):
    """Hand a sheet on."""

    sheet: SheetKey
    person: PersonKey


class OpenNaming(CallbackData, prefix="naming"):
    """An evaluator's long list: whom he has named, whom the bot proposes (M-17c)."""

    campaign: CampaignKey
    page: Page = 0


class AcceptNaming(CallbackData, prefix="name-all"):
    """Name everybody who was proposed, as it was shown."""

    campaign: CampaignKey
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]


class OpenAdmission(CallbackData, prefix="adm"):
    """Somebody left out for his tenure, before the official (X-62)."""

    admission: Id


class AskAdmission(CallbackData, prefix="adm?"):
    """Wait for the official's reason: to take in, or not."""

    admission: Id
    take: bool


class DecideAdmission(CallbackData, prefix="adm!"):
    """Decide with the reason that was shown; `told` begins the digest of its words."""

    admission: Id
    take: bool
    told: Told


class OpenSigned(CallbackData, prefix="signed"):
    """A signed sheet, for its evaluator or the head of HR."""

    sheet: SheetKey


class OpenResult(CallbackData, prefix="result"):
    """One's own result; the first opening is its receipt."""

    result: ResultKey


class Acknowledge(CallbackData, prefix="ack"):
    """ "I have read it"."""

    result: ResultKey


class MyResults(CallbackData, prefix="mine"):
    """One's own results and year marks."""


class OpenYear(CallbackData, prefix="year"):
    """One's own year mark."""

    year: Year


# Final marks of others


class FinalList(CallbackData, prefix="finals"):
    """Everybody's final marks of a year, for the head of HR; 0: of the latest one."""

    year: MaybeYear = 0
    page: Page = 0


class OpenFinal(CallbackData, prefix="final"):
    """Somebody else's final mark."""

    person: PersonKey
    year: Year


class AskHandFinal(CallbackData, prefix="finalask"):
    """Wait for the decision for which the official needs it."""

    person: PersonKey
    year: Year


class TakeBackFinal(CallbackData, prefix="finalback"):
    """The official needs it no more."""

    person: PersonKey
    year: Year


class HandedFinals(CallbackData, prefix="finalsmine"):
    """Those on whom the official has to decide."""


class FinalPaper(CallbackData, prefix="finalpaper"):
    """A paper of one final mark, or (`person` 0) of everybody's of a year."""

    year: Year
    language: PaperLanguage
    look: bool
    person: MaybePerson = NOBODY
