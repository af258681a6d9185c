"""Home: the open tasks by deadline, each a button that opens the work itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from handlers.buttons.calibration import HostCase, OpenCase
from handlers.buttons.calibration_hr import ToConfirm
from handlers.buttons.desk import AbsenceList, CallList, ChooseAct, Desk, FlagList, OpenBoard
from handlers.buttons.home import Help, Languages, Snooze
from handlers.buttons.plans import MyPlans, PlansToSet, PlansWaiting, ValuesBoard, ValuesWaiting
from handlers.buttons.procedure import DisputeList
from handlers.buttons.quarter import MyResults, OpenResult, OpenTeam
from handlers.buttons.survey import OpenSelf, OpenSurvey
from handlers.buttons.survey_hr import SurveyBoardOf
from handlers.kit.answers import Button, Screen
from handlers.kit.words import any_period, button, command_menu, deadline, home_button
from locales import Texts

# A survey is put off by nobody: its reminders come to all at one time.
NEVER_SNOOZED = ("survey-answer",)

# Turns of whoever runs a case: they open HR's side of it.
OF_HOST = ("case-call", "case-open", "case-run", "case-word", "case-post")


def home(actor: Person, duties: tuple[Duty, ...], texts: Texts, *, plans: bool = False) -> Screen:
    """All that waits for the actor, or the good news that nothing does.

    `plans`: he has a part in work plans, and can look at them at any time (S-18, S-19).
    """
    lines = [texts.html("home-title", name=actor.name)]
    lines += [task_line(duty, texts) for duty in duties] or [texts.html("home-nothing")]
    rows = _task_rows(duties, texts)
    own = [button(texts.plain("button-my-results"), MyResults())]
    if plans:
        own.append(button(texts.plain("button-plans"), MyPlans()))
    rows.append(tuple(own))
    if actor.roles & HR:
        rows.append((button(texts.plain("button-desk"), Desk()),))
    settings = (
        button(texts.plain("button-help"), Help()),
        button(texts.plain("button-language"), Languages()),
    )
    return Screen("\n\n".join(lines), rows=(*rows, settings))


def spoken(actor: Person, duties: tuple[Duty, ...], texts: Texts, *, plans: bool = False) -> Screen:
    """Home in the language just chosen, the command menu with it."""
    return replace(home(actor, duties, texts, plans=plans), commands=command_menu(actor, texts))


def out_of_date(actor: Person, duties: tuple[Duty, ...], texts: Texts) -> Screen:
    """An old button: a word why, and home."""
    toast = texts.plain("button-out-of-date")
    return replace(home(actor, duties, texts), toast=toast, alert=True)


def task_line(duty: Duty, texts: Texts) -> str:
    """A task in words, with its deadline and paragraph."""
    period = any_period(duty.period, texts) if duty.period else ""
    line = texts.html(f"task-{duty.kind}", count=duty.count, period=period, number=duty.number)
    if duty.day is None or duty.days_left is None:
        return line
    return f"{line}\n{deadline(duty.day, duty.days_left, duty.source, texts)}"


def _task_rows(duties: tuple[Duty, ...], texts: Texts) -> list[tuple[Button, ...]]:
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
    "acknowledge": lambda target: OpenResult(result=target),
    "late": lambda target: OpenBoard(campaign=target),
    "calls": lambda _: CallList(),
    "flags": lambda _: FlagList(),
    "disputes": lambda _: DisputeList(),
    "score-back": lambda target: OpenTeam(campaign=target),
    "absences": lambda _: AbsenceList(),
    "begin": lambda _: ChooseAct(),
    "survey-circles": lambda target: SurveyBoardOf(survey=target),
    "record": lambda target: ToConfirm(case=target),
    "survey-answer": lambda target: OpenSurvey(survey=target),
    "survey-self": lambda target: OpenSelf(circle=target),
}


def _work(duty: Duty) -> CallbackData:
    """What a task's button opens; a turn in a case its card, or HR's side of it."""
    if duty.kind == "plan-values":
        return ValuesBoard(period=duty.period)
    if duty.kind in OPENS:
        return OPENS[duty.kind](duty.target)
    return HostCase(case=duty.target) if duty.kind in OF_HOST else OpenCase(case=duty.target)


def digest(duties: tuple[Duty, ...], texts: Texts, *, may_snooze: bool) -> Screen:
    """A reminder: the same tasks in the same words."""
    lines = [texts.html("digest-title"), *(task_line(duty, texts) for duty in duties)]
    rows = _task_rows(duties, texts)
    put_off = may_snooze and any(duty.kind not in NEVER_SNOOZED for duty in duties)
    snooze = (button(texts.plain("button-snooze"), Snooze()),) if put_off else ()
    return Screen("\n\n".join(lines), rows=(*rows, (*snooze, home_button(texts))))
