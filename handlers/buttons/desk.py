"""HR's buttons, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    NO_ABSENCE,
    NOBODY,
    AbsenceKey,
    Act,
    ActingKey,
    AnyPeriod,
    CampaignKey,
    ChangeKey,
    Day,
    Id,
    MaybeAbsence,
    MaybeId,
    MaybePerson,
    Page,
    Period,
    PersonKey,
    ResultKey,
    SheetKey,
    Told,
)

RoleMask = Annotated[int, Field(ge=0, le=63)]
Instant = Annotated[int, Field(ge=0, le=253_402_300_799)]
Channel = Literal[
    "phone", "letter", "telegram", "sms", "email", "paper", "system", "refusal", "other"
]
PlanView = Literal["sum", "who", "out", "days", "all?", "open?"]
ErrandKind = Literal["cor", "sub", "app", "add", "out", "sec", "reo", "can"]
OF_EVALUATOR = ("sub",)
ABOUT = {
    "cor": ((False,), (True,)),
    "sub": ((True,), (True,)),
    "app": ((True, False), (True,)),
    "add": ((True,), (True, False)),
}
"""Whether an errand has its `b`, and its `to`; those that aren't named have neither."""


class Desk(CallbackData, prefix="desk"):
    """HR's desk."""


class CampaignList(CallbackData, prefix="camps"):
    """Every quarter, newest first."""

    page: Page = 0


# People


class OpenPeople(CallbackData, prefix="people"):
    """The units, and a typed search."""

    page: Page = 0


class UnitPeople(CallbackData, prefix="unit"):
    """The people of the unit in which `person` serves: a unit has no number of its own."""

    person: PersonKey
    page: Page = 0


class PersonCard(CallbackData, prefix="who"):
    """One person."""

    person: PersonKey


class Invite(CallbackData, prefix="invite"):
    """A new link for one person."""

    person: PersonKey


class Revoke(CallbackData, prefix="revoke"):
    """Make a person's waiting links worthless."""

    person: PersonKey


class AskUnlink(CallbackData, prefix="unlink?"):
    """Take somebody's account away?"""

    person: PersonKey


class Unlink(CallbackData, prefix="unlink"):
    """Take somebody's account away."""

    person: PersonKey


class AskInviteAll(CallbackData, prefix="links?"):
    """Links for everybody who hasn't joined?"""


class InviteAll(CallbackData, prefix="links"):
    """Links for everybody who hasn't joined, as a sheet."""


class ChooseRoles(CallbackData, prefix="roles?"):
    """The roles as ticked so far, in the button itself."""

    person: PersonKey
    roles: RoleMask


class GiveRoles(CallbackData, prefix="roles"):
    """Give a person exactly these roles."""

    person: PersonKey
    roles: RoleMask


# The staff file


class StaffFile(CallbackData, prefix="file"):
    """How to send the staff file."""


class EmptyFile(CallbackData, prefix="empty"):
    """The empty staff file."""


class ApplyFile(CallbackData, prefix="apply"):
    """Take a checked file over."""

    upload: Id


class AnswerFile(CallbackData, prefix="same"):
    """Yes to the questions of a file so far; `told` names them, there are `count`."""

    upload: Id
    count: Page
    told: Told


class ApplyAnswered(CallbackData, prefix="apply+"):
    """Take a checked file over that asked questions; `told` names those that were answered."""

    upload: Id
    told: Told


class DropFile(CallbackData, prefix="drop"):
    """Forget a checked file."""

    upload: Id


# Opening a quarter


class ChooseAct(CallbackData, prefix="acts"):
    """Under which act to open a quarter."""


class ChooseOtherAct(CallbackData, prefix="actx"):
    """Under which act to open, though the body lives under one already."""


class ChooseQuarter(CallbackData, prefix="when"):
    """Which period to open; `act` begins the digest of the act's text."""

    act: Act


class PlanQuarter(CallbackData, prefix="plan"):
    """What an opening would do; HR's choices travel in the button."""

    view: PlanView
    act: Act
    period: AnyPeriod
    full: bool = False
    head: MaybePerson = NOBODY
    page: Page = 0


class OpenQuarter(CallbackData, prefix="begin"):
    """Open the period with the sheets that were shown."""

    act: Act
    period: AnyPeriod
    full: bool
    head: MaybePerson
    count: Page


class OpenBySuperiors(CallbackData, prefix="begin+"):
    """The same, where HR confirms the immediate superior as the evaluator of `superiors` (X-48)."""

    act: Act
    period: AnyPeriod
    full: bool
    head: MaybePerson
    count: Page
    superiors: Page


class AskDecision(CallbackData, prefix="head?"):
    """Wait for the first head's decision that the head of the apparatus evaluates (M-3e)."""

    act: Act
    period: AnyPeriod
    full: bool
    head: PersonKey


class AskDays(CallbackData, prefix="days?"):
    """Wait for the number of days that somebody worked."""

    person: PersonKey
    act: Act
    period: Period
    head: MaybePerson


# The board


class OpenBoard(CallbackData, prefix="board"):
    """How a quarter stands."""

    campaign: CampaignKey


class BoardUnits(CallbackData, prefix="units"):
    """The same by unit."""

    campaign: CampaignKey
    page: Page = 0


class BoardEvaluators(CallbackData, prefix="evals"):
    """The same by evaluator, the late ones first."""

    campaign: CampaignKey
    page: Page = 0


class BoardEvaluator(CallbackData, prefix="eval"):
    """One evaluator's sheets with their states."""

    campaign: CampaignKey
    evaluator: PersonKey
    page: Page = 0


class BoardLeftOut(CallbackData, prefix="left"):
    """Who isn't evaluated and why."""

    campaign: CampaignKey
    page: Page = 0


class BoardMisplaced(CallbackData, prefix="b-else"):
    """Sheets that the act would now give to somebody else."""

    campaign: CampaignKey
    page: Page = 0


class ProposeAdmission(CallbackData, prefix="admit?"):
    """Put somebody left out for his tenure before the appointing official (X-62)."""

    campaign: CampaignKey
    person: PersonKey


class AskReceived(CallbackData, prefix="recv?"):
    """Of which quarter did another body give somebody a mark (X-55)?"""

    person: PersonKey


class TypeReceived(CallbackData, prefix="recv"):
    """Wait for the mark of another body's sheet, of the quarter or a part of it."""

    person: PersonKey
    period: Period
    part: bool


class ReceivedList(CallbackData, prefix="recvs"):
    """Marks of other bodies that wait for a second person."""


class LookAtReceived(CallbackData, prefix="recv-i"):
    """The photographed sheet."""

    mark: Id


class ConfirmReceived(CallbackData, prefix="recv-y"):
    """The sheet says so."""

    mark: Id


class DropReceived(CallbackData, prefix="recv-x"):
    """It was written down by mistake."""

    mark: Id


class BoardNaming(CallbackData, prefix="b-naming"):
    """The lists that are too long for one evaluator (M-17c)."""

    campaign: CampaignKey
    page: Page = 0


class PutNaming(CallbackData, prefix="put-name"):
    """Put the proposal of servants before an evaluator."""

    campaign: CampaignKey
    evaluator: PersonKey


class DeskSheet(CallbackData, prefix="dsheet"):
    """One sheet's state and what HR may do with it."""

    sheet: SheetKey


class AskNudge(CallbackData, prefix="nudge?"):
    """Remind everybody who is late?"""

    campaign: CampaignKey


class Nudge(CallbackData, prefix="nudge"):
    """Remind everybody who is late."""

    campaign: CampaignKey


# Acts with a reason


class Pick(CallbackData, prefix="pick"):
    """Choose a person for an act; `a` and `b` are what the act is about."""

    kind: ErrandKind
    a: Id
    b: MaybeId = 0
    page: Page = 0

    @property
    def is_whole(self) -> bool:
        """Whether such an act needs a person, and is about what it must be about."""
        if self.kind == "add":  # whom to add, then who evaluates him
            return True
        return self.kind in ABOUT and bool(self.b) in ABOUT[self.kind][0]


class AddWhom(CallbackData, prefix="addto"):
    """Who evaluates somebody added?"""

    campaign: CampaignKey
    person: PersonKey


class AskReason(CallbackData, prefix="why"):
    """Wait for the reason of an act."""

    kind: ErrandKind
    a: Id
    b: MaybeId = 0
    to: MaybePerson = NOBODY

    @property
    def is_whole(self) -> bool:
        """Whether it names all that such an act is about, and nothing else."""
        return _is_whole(self.kind, self.b, self.to)


class Do(CallbackData, prefix="do"):
    """Do an act with the reason that was shown; `told` begins the digest of its words."""

    kind: ErrandKind
    a: Id
    b: MaybeId
    to: MaybePerson
    told: Told

    @property
    def is_whole(self) -> bool:
        """Whether it names all that such an act is about, and nothing else."""
        return _is_whole(self.kind, self.b, self.to)


def _is_whole(kind: str, b: int, to: int) -> bool:
    b_may, to_may = ABOUT.get(kind, ((False,), (False,)))
    return bool(b) in b_may and bool(to) in to_may


# Those whom the bot can't reach, and what evaluators have told HR


class CallList(CallbackData, prefix="calls"):
    """Those whom the bot can't reach."""

    page: Page = 0


class OpenCall(CallbackData, prefix="call"):
    """One person of the call list."""

    result: ResultKey


class AskNote(CallbackData, prefix="told?"):
    """Wait for a note on how the result was told."""

    result: ResultKey
    channel: Channel


class RecordCall(CallbackData, prefix="told"):
    """Record how the result was told."""

    result: ResultKey
    channel: Channel


class FlagList(CallbackData, prefix="flags"):
    """What evaluators have told HR."""

    page: Page = 0


class ClearFlag(CallbackData, prefix="flag-x"):
    """What an evaluator has told of a sheet is settled."""

    sheet: SheetKey


# Who is away


class AbsenceList(CallbackData, prefix="gone"):
    """Everybody who is or was away."""

    page: Page = 0


class OpenAbsence(CallbackData, prefix="gone1"):
    """One absence."""

    absence: AbsenceKey


class FindAbsent(CallbackData, prefix="gone?"):
    """Wait for the name of somebody who is away."""


class AskAbsence(CallbackData, prefix="gone+"):
    """For which reason is this person away?"""

    person: PersonKey


class AskAbsenceDays(CallbackData, prefix="gone-d"):
    """Wait for the days of an absence: a new one for the act's `kind`-th reason, or that one."""

    person: PersonKey
    kind: Page
    absence: MaybeAbsence = NO_ABSENCE


class AskBack(CallbackData, prefix="back?"):
    """Wait for the first day at work again."""

    absence: AbsenceKey


class Back(CallbackData, prefix="back"):
    """The first day at work again."""

    absence: AbsenceKey
    day: Day


class NotBack(CallbackData, prefix="back-x"):
    """He isn't back after all."""

    absence: AbsenceKey


class AskNoAbsence(CallbackData, prefix="gone-x"):
    """Wait for the reason why it was no absence."""

    absence: AbsenceKey


# The calendar of the office


class DayList(CallbackData, prefix="cal"):
    """The office's own word on single days."""

    page: Page = 0


class AskDay(CallbackData, prefix="day?"):
    """Wait for a date."""


class DayKind(CallbackData, prefix="day"):
    """The day is worked or off; wait for the reason."""

    day: Day
    works: bool


class RemoveDay(CallbackData, prefix="day-x"):
    """The day as the public calendar has it."""

    day: Day


# Changes that wait for whoever may decide


class HeldList(CallbackData, prefix="p-list"):
    """What waits for the reader's decision."""

    page: Page = 0


class OpenHeld(CallbackData, prefix="p-one"):
    """One change that waits."""

    change: ChangeKey


class SettleHeld(CallbackData, prefix="p-do"):
    """Let a change be, or refuse it; `told` names what was shown."""

    change: ChangeKey
    yes: bool
    told: Told


class AskSettleAll(CallbackData, prefix="p-all?"):
    """Let all of them be, or refuse all?"""

    yes: bool


class SettleAll(CallbackData, prefix="p-all"):
    """Let all of them be, or refuse all; `told` names what was shown."""

    yes: bool
    told: Told


class ClockIsRight(CallbackData, prefix="clock-y"):
    """The machine's clock, which has leapt, is right. `leap`: epoch seconds that it then showed."""

    leap: Instant


# Who acts for the head of HR


class ActingList(CallbackData, prefix="a-list"):
    """Who acts as head of HR, now and later."""


class FindActing(CallbackData, prefix="a-who"):
    """Whom to name; a typed name is awaited at the same time."""

    page: Page = 0


class AskActingDays(CallbackData, prefix="a-when"):
    """Wait for the days on which somebody acts."""

    person: PersonKey


class NameActing(CallbackData, prefix="a-name"):
    """Name somebody for the days that were shown."""

    person: PersonKey
    first: Day
    last: Day


class AskCallOff(CallbackData, prefix="a-off?"):
    """Shall he act no longer?"""

    acting: ActingKey


class CallOff(CallbackData, prefix="a-off"):
    """He acts no longer."""

    acting: ActingKey
