"""Buttons of the Commission: its order, the schedule, the table, the protocol."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import Act, MaybeId, Page, ResultKey, SittingKey, Told

Revision = Annotated[int, Field(ge=0, le=9999)]


# The order


class CommissionList(CallbackData, prefix="m-list"):
    """The Commissions and the sittings that concern the reader."""

    page: Page = 0


class OpenCommission(CallbackData, prefix="m-body"):
    """The Commission of an act, as its last order leaves it."""

    act: Act


class ComposeCommission(CallbackData, prefix="m-make"):
    """Wait for an order, part by part."""

    act: Act


class OrderCommission(CallbackData, prefix="m-order"):
    """Sign the order that was shown; `replaces`: the revision before it, 0 for none."""

    act: Act
    replaces: Revision
    told: Told


# A sitting

Number = Annotated[int, Field(ge=0, le=99_999)]
SittingStep = Literal[
    "agree",
    "put-on",
    "open",
    "sit",
    "rise",
    "left",
    "put",
    "all",
    "value",
    "for",
    "against",
    "withdraw",
    "take-out",
    "close",
    "sign",
    "approve",
]
SittingWords = Literal["cancel", "take-off", "conclude", "recommend", "no-sign", "propose", "admit"]


class OpenSitting(CallbackData, prefix="m-sit"):
    """One sitting, as far as the reader may see it."""

    sitting: SittingKey
    page: Page = 0


class OpenMatter(CallbackData, prefix="m-case"):
    """A result that is before a sitting."""

    sitting: SittingKey
    result: ResultKey


class AskSittingStep(CallbackData, prefix="m-ask"):
    """Take this step? `about`: a result; `number`: of a question, a version, a count."""

    step: SittingStep
    sitting: SittingKey
    about: MaybeId = 0
    number: Number = 0


class TakeSittingStep(CallbackData, prefix="m-do"):
    """Take the step, with the same fields."""

    step: SittingStep
    sitting: SittingKey
    about: MaybeId = 0
    number: Number = 0


class PlanSitting(CallbackData, prefix="m-plan"):
    """Wait for the period, the hour and the place of a new sitting."""

    act: Act


class MoveSitting(CallbackData, prefix="m-move"):
    """Wait for another hour and place."""

    sitting: SittingKey


class DoPlanSitting(CallbackData, prefix="m-plan!"):
    """Put the sitting that was shown into the schedule."""

    act: Act
    told: Told


class DoMoveSitting(CallbackData, prefix="m-move!"):
    """Move it as it was shown."""

    sitting: SittingKey
    version: Number
    told: Told


class AskCorrection(CallbackData, prefix="m-mark"):
    """Wait for the value that a member proposes."""

    sitting: SittingKey
    result: ResultKey


class SayInSitting(CallbackData, prefix="m-say"):
    """Wait for words; `about`: a result, or whose hand is missing."""

    kind: SittingWords
    sitting: SittingKey
    about: MaybeId = 0


class SaidInSitting(CallbackData, prefix="m-said"):
    """Do what the words were typed for; `told` names those that were shown."""

    kind: SittingWords
    sitting: SittingKey
    about: MaybeId
    told: Told


class HearAgain(CallbackData, prefix="m-again"):
    """Wait for the ground, the hour and the place of a new sitting on one result (B-68, X-68)."""

    sitting: SittingKey
    result: ResultKey


class DoHearAgain(CallbackData, prefix="m-again!"):
    """Open the new sitting as it was shown."""

    sitting: SittingKey
    result: ResultKey
    told: Told


class WhatFollows(CallbackData, prefix="m-next"):
    """What the act of a sitting says of people by their results."""

    sitting: SittingKey
