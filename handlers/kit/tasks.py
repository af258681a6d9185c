"""An open task in words, and the button that opens the work itself: Home and letters show both."""

from __future__ import annotations

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData

from evaluation.agenda.nouns import Duty
from evaluation.base.ids import CampaignId, IncomingId, SheetId, SittingId, TargetYearId
from handlers.buttons.acquainting import AcquaintancePapers, AcquaintList
from handlers.buttons.calibration import HostCase, OpenCase
from handlers.buttons.calibration_hr import ToConfirm
from handlers.buttons.commission import CommissionList, OpenSitting
from handlers.buttons.counted import OpenCounted
from handlers.buttons.desk import (
    AbsenceList,
    CallList,
    ChooseAct,
    FlagList,
    HeldList,
    OpenBoard,
    ReceivedList,
)
from handlers.buttons.home import Home
from handlers.buttons.paperwork import LookAtIncoming
from handlers.buttons.plans import PlansToSet, PlansWaiting, ValuesBoard, ValuesWaiting
from handlers.buttons.points import OpenPoints, PointsBoard
from handlers.buttons.procedure import DisputeList, OpenDispute
from handlers.buttons.quarter import OpenAdmission, OpenResult, OpenTeam
from handlers.buttons.schedules import OpenSchedule
from handlers.buttons.survey import OpenSelf, OpenSurvey
from handlers.buttons.survey_hr import SurveyBoardOf
from handlers.buttons.targets import OpenTargetPlan, OpenTargetSheet, TargetBoard, YearBoard
from handlers.kit.answers import Button
from handlers.kit.words import any_period, button, deadline
from locales import Texts

# Turns of whoever runs a case: they open HR's side of it.
OF_HOST = ("case-call", "case-open", "case-run", "case-word", "case-post", "case-tell")


def task_line(duty: Duty, texts: Texts) -> str:
    """A task in words, with its deadline and paragraph."""
    period = any_period(duty.period, texts) if duty.period else ""
    line = texts.html(f"task-{duty.kind}", count=duty.count, period=period, number=duty.number)
    if duty.day is None or duty.days_left is None:
        return line
    return f"{line}\n{deadline(duty.day, duty.days_left, duty.source, texts)}"


def task_rows(duties: tuple[Duty, ...], texts: Texts) -> list[tuple[Button, ...]]:
    kinds = [duty.kind for duty in duties]
    return [(task_button(duty, texts, alone=kinds.count(duty.kind) == 1),) for duty in duties]


def task_button(duty: Duty, texts: Texts, *, alone: bool = True) -> Button:
    """The button that opens the work itself; with its quarter where the work comes twice."""
    label = texts.plain(f"button-task-{duty.kind}")
    if not alone:
        period = any_period(duty.period, texts) if duty.period else duty.number
        label = texts.plain("button-task-of", label=label, period=period)
    return button(label, _work(duty))


OPENS: dict[str, Callable[[int], CallbackData]] = {
    "plan-write": lambda _: PlansToSet(),
    "plan-agree": lambda _: PlansWaiting(),
    "plan-approve": lambda _: PlansWaiting(),
    "plan-post": lambda _: PlansWaiting(),
    "plan-values-agree": lambda _: ValuesWaiting(),
    "score": lambda target: OpenTeam(campaign=target),
    "result": lambda target: OpenResult(result=target),
    "received": lambda _: ReceivedList(),
    "acquaint": lambda _: AcquaintList(),
    "acquaintance": lambda _: AcquaintancePapers(),
    "admission": lambda target: OpenAdmission(admission=target),
    "acknowledge": lambda target: OpenResult(result=target),
    "late": lambda target: OpenBoard(campaign=target),
    "calls": lambda _: CallList(),
    "flags": lambda _: FlagList(),
    "disputes": lambda _: DisputeList(),
    "dispute-tell": lambda target: OpenDispute(dispute=target),
    "score-back": lambda target: OpenTeam(campaign=target),
    "absences": lambda _: AbsenceList(),
    "held": lambda _: HeldList(),
    "begin": lambda _: ChooseAct(),
    "schedule": lambda target: OpenSchedule(schedule=target),
    "schedule-paper": lambda target: OpenSchedule(schedule=target),
    "survey-circles": lambda target: SurveyBoardOf(survey=target),
    "points-own": lambda target: OpenPoints(sheet=SheetId(target)),
    "points-facts": lambda target: PointsBoard(campaign=CampaignId(target)),
    "points-sign": lambda target: OpenPoints(sheet=SheetId(target)),
    "points-refusal": lambda target: OpenPoints(sheet=SheetId(target)),
    "counted-plan": lambda target: OpenCounted(sheet=SheetId(target)),
    "counted-approve": lambda target: OpenCounted(sheet=SheetId(target)),
    "counted-fill": lambda target: OpenCounted(sheet=SheetId(target)),
    "counted-agree": lambda target: OpenCounted(sheet=SheetId(target)),
    "counted-bring": lambda _: CommissionList(),
    "counted-late": lambda target: OpenBoard(campaign=CampaignId(target)),
    "targets-plan": lambda target: OpenTargetPlan(year=TargetYearId(target)),
    "targets-team": lambda target: TargetBoard(year=TargetYearId(target)),
    "targets-late": lambda target: TargetBoard(year=TargetYearId(target)),
    "targets-own": lambda target: OpenTargetSheet(sheet=SheetId(target)),
    "targets-sign": lambda target: OpenTargetSheet(sheet=SheetId(target)),
    "targets-refusal": lambda target: OpenTargetSheet(sheet=SheetId(target)),
    "targets-year": lambda target: YearBoard(campaign=CampaignId(target)),
    "incoming": lambda target: LookAtIncoming(incoming=IncomingId(target)),
    "record": lambda target: ToConfirm(case=target),
    "survey-answer": lambda target: OpenSurvey(survey=target),
    "commission-amend": lambda _: CommissionList(),
    "commission-record": lambda _: Home(),
    "survey-self": lambda target: OpenSelf(circle=target),
}


def _work(duty: Duty) -> CallbackData:
    """What a task's button opens; a turn in a case its card, or HR's side of it."""
    if duty.kind == "plan-values":
        return ValuesBoard(period=duty.period)
    if duty.kind.startswith("sitting-"):
        return OpenSitting(sitting=SittingId(duty.target))
    if duty.kind in OPENS:
        return OPENS[duty.kind](duty.target)
    return HostCase(case=duty.target) if duty.kind in OF_HOST else OpenCase(case=duty.target)
