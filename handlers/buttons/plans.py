"""Buttons of work plans and КЦИ values, prefixes side by side; fields bounded as everywhere."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import (
    Act,
    Day,
    Id,
    Page,
    PaperLanguage,
    Period,
    PlanKey,
    PlanningKey,
    Told,
)

PlanTime = Annotated[str, Field(pattern=r"^20[0-9]{2}(-Q[1-4])?$")]
MaybePeriod = Annotated[str, Field(pattern=r"^(20[0-9]{2}-Q[1-4])?$")]
Place = Annotated[int, Field(ge=0, le=9)]
PreviewPart = Literal["sum", "who", "out", "open?"]
PlanStepName = Literal["submit", "agree", "approve", "post"]
ValuesStepName = Literal["send", "agree", "refresh"]
PlanWord = Literal["back", "note", "func", "struct", "both", "vback"]
KciFieldName = Literal["name", "way", "unit", "plan", "plan4", "due", "change", "doc"]


# HR opens a period's plans and looks after them


class PlanningList(CallbackData, prefix="w-desk"):
    """Every period with work plans, the latest first."""

    page: Page = 0


class PlanningActs(CallbackData, prefix="w-acts"):
    """Under which act to open work plans."""


class PlanningPeriods(CallbackData, prefix="w-when"):
    """For which period; `act` begins the digest of the act's text."""

    act: Act


class PreviewPlanning(CallbackData, prefix="w-prev"):
    """What an opening would do."""

    view: PreviewPart
    act: Act
    period: PlanTime
    page: Page = 0


class OpenPlanning(CallbackData, prefix="w-open"):
    """Open the period with as many plans as were shown."""

    act: Act
    period: PlanTime
    count: Page


class OpenPlanBoard(CallbackData, prefix="w-board"):
    """How far the plans of a period are."""

    planning: PlanningKey
    page: Page = 0


class WithoutPlans(CallbackData, prefix="w-left"):
    """Which heads have no plan and why."""

    planning: PlanningKey
    page: Page = 0


class FollowStaff(CallbackData, prefix="w-follow"):
    """Plans for heads who came meanwhile."""

    planning: PlanningKey


# A plan


class MyPlans(CallbackData, prefix="w-mine"):
    """One's own plans."""


class PlansToSet(CallbackData, prefix="w-set"):
    """The plans that one sets for others."""

    page: Page = 0


class PlansWaiting(CallbackData, prefix="w-wait"):
    """The plans that wait for one's agreement, approval or posting."""

    page: Page = 0


class OpenPlan(CallbackData, prefix="w-plan"):
    """One version of a plan."""

    plan: PlanKey


class PlanHistory(CallbackData, prefix="w-hist"):
    """Every version of it, and what was done with this one."""

    plan: PlanKey


class PlanNotes(CallbackData, prefix="w-notes"):
    """What was noted on how it goes."""

    plan: PlanKey


class OpenKci(CallbackData, prefix="w-kci"):
    """One КЦИ in full."""

    plan: PlanKey
    place: Place


class PlanPapers(CallbackData, prefix="w-papers"):
    """The plan on paper: to print, to look at."""

    plan: PlanKey
    language: PaperLanguage


class OpenPlanPaper(CallbackData, prefix="w-paper"):
    """It as a file."""

    plan: PlanKey
    language: PaperLanguage
    look: bool


class AskPlanStep(CallbackData, prefix="w-do?"):
    """Look once more before a step."""

    plan: PlanKey
    step: PlanStepName


class DoPlanStep(CallbackData, prefix="w-do"):
    """Do it with what was shown; `told` begins the digest of that."""

    plan: PlanKey
    step: PlanStepName
    told: Told


class ChooseGround(CallbackData, prefix="w-why"):
    """For which grounds a plan changes (S-26)."""

    plan: PlanKey


class ConfirmChange(CallbackData, prefix="w-sure"):
    """What somebody confirms of a change: a bit for each condition of the act (X-59)."""

    plan: PlanKey
    sure: Annotated[int, Field(ge=0, le=7)]


class SayOfPlan(CallbackData, prefix="w-say"):
    """Wait for words about a plan, or about its values of a quarter."""

    kind: PlanWord
    plan: PlanKey
    period: MaybePeriod = ""


class SaidOfPlan(CallbackData, prefix="w-said"):
    """Put the words that were shown where they belong."""

    kind: PlanWord
    plan: PlanKey
    period: MaybePeriod
    told: Told


# Writing


class KciForm(CallbackData, prefix="k-form"):
    """One КЦИ with all its fields, to be written or changed."""

    plan: PlanKey
    place: Place


class AskKciField(CallbackData, prefix="k-ask"):
    """Wait for one field."""

    plan: PlanKey
    place: Place
    field: KciFieldName


class SetDirection(CallbackData, prefix="k-way"):
    """Whether more or less is better, or it is done or not."""

    plan: PlanKey
    place: Place
    way: Literal["more", "less", "done"]


class SetDue(CallbackData, prefix="k-due"):
    """The last day of a КЦИ."""

    plan: PlanKey
    place: Place
    day: Day


class UndoKci(CallbackData, prefix="k-undo"):
    """Back to what stood before the last change; `told` begins the digest of what stands now."""

    plan: PlanKey
    place: Place
    told: Told


class DropKciDraft(CallbackData, prefix="k-drop"):
    """Throw away what was half typed."""

    plan: PlanKey
    place: Place


class AskRemoveKci(CallbackData, prefix="k-del?"):
    """Take a КЦИ out?"""

    plan: PlanKey
    place: Place


class RemoveKci(CallbackData, prefix="k-del"):
    """Take it out; `told` begins its digest."""

    plan: PlanKey
    place: Place
    told: Told


# The sheet


class PlanSheet(CallbackData, prefix="k-file"):
    """How to send a plan as a sheet; a file is awaited."""

    plan: PlanKey


class PlanSheetBlank(CallbackData, prefix="k-blank"):
    """The sheet to fill in."""

    plan: PlanKey


class ApplyPlanSheet(CallbackData, prefix="k-apply"):
    """Write a checked sheet into the plan."""

    plan: PlanKey
    upload: Id


class DropPlanSheet(CallbackData, prefix="k-no"):
    """Forget a checked sheet."""

    plan: PlanKey
    upload: Id


# HR's values


class ValuesDesk(CallbackData, prefix="kv-desk"):
    """Of which quarter."""


class ValuesBoard(CallbackData, prefix="kv-board"):
    """Every plan of a quarter with what is entered."""

    period: Period
    page: Page = 0


class ValuesWaiting(CallbackData, prefix="kv-wait"):
    """What waits for the agreement of strategic planning."""


class OpenValues(CallbackData, prefix="kv-plan"):
    """The values of one plan."""

    plan: PlanKey
    period: Period


class AskValue(CallbackData, prefix="kv-ask"):
    """Wait for the actual value of a КЦИ."""

    plan: PlanKey
    period: Period
    place: Place


class SetDone(CallbackData, prefix="kv-done"):
    """It was done, or it wasn't."""

    plan: PlanKey
    period: Period
    place: Place
    done: bool


class AskValuesStep(CallbackData, prefix="kv-do?"):
    """Look once more before the values go on."""

    plan: PlanKey
    period: Period
    step: ValuesStepName


class DoValuesStep(CallbackData, prefix="kv-do"):
    """Send, agree or begin anew; `told` begins the digest of the values that were shown."""

    plan: PlanKey
    period: Period
    step: ValuesStepName
    told: Told


# The table of allowed marks


class AllowedMarks(CallbackData, prefix="t-acts"):
    """The tables of the acts that have one."""


class OpenAllowedTable(CallbackData, prefix="t-see"):
    """The table that holds now; a file is awaited."""

    act: Act


class AllowedBlank(CallbackData, prefix="t-blank"):
    """The sheet to fill in."""

    act: Act


class ApplyAllowed(CallbackData, prefix="t-apply"):
    """Let a checked table hold from now on."""

    act: Act
    upload: Id


class DropAllowed(CallbackData, prefix="t-no"):
    """Forget a checked table."""

    act: Act
    upload: Id


class AskOwnTable(CallbackData, prefix="t-own?"):
    """Back to the table of the act's own file?"""

    act: Act


class OwnTable(CallbackData, prefix="t-own"):
    """Back to it."""

    act: Act
