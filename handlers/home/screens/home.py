"""Home: the open tasks by deadline, each a button that opens the work itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evaluation.agenda.nouns import Duty
from evaluation.base.person import HR, Person
from evaluation.base.roles import Role
from evaluation.targets.plans import TargetPart
from handlers.buttons.commission import CommissionList
from handlers.buttons.desk import ActingList, Desk
from handlers.buttons.home import Help, Languages, Snooze
from handlers.buttons.plans import MyPlans
from handlers.buttons.quarter import MyResults
from handlers.buttons.targets import OpenTargetPlan, TargetBoard
from handlers.kit.answers import Rows, Screen
from handlers.kit.tasks import task_line, task_rows
from handlers.kit.words import any_period, button, home_button
from locales import Texts

# A survey is put off by nobody: its reminders come to all at one time.
NEVER_SNOOZED = ("survey-answer",)


def home(
    actor: Person,
    duties: tuple[Duty, ...],
    texts: Texts,
    *,
    plans: bool = False,
    commission: bool = False,
    targets: Sequence[TargetPart] = (),
) -> Screen:
    """All that waits for the actor, or the good news that nothing does.

    `plans`: he has a part in work plans, and can look at them at any time (S-18, S-19);
    `commission`: so has he to do with the Commission (V-6, B-55); `targets`: and with the plans of
    a year (V-13).
    """
    lines = [texts.html("home-title", name=actor.name)]
    lines += [task_line(duty, texts) for duty in duties] or [texts.html("home-nothing")]
    rows = task_rows(duties, texts)
    own = [button(texts.plain("button-my-results"), MyResults())]
    if plans:
        own.append(button(texts.plain("button-plans"), MyPlans()))
    rows.append(tuple(own))
    rows += _target_rows(targets, texts)
    if commission:
        rows.append((button(texts.plain("commission-button-list"), CommissionList()),))
    if actor.roles & HR:
        rows.append((button(texts.plain("button-desk"), Desk()),))
    if Role.APPOINTING in actor.roles:
        rows.append((button(texts.plain("button-acting"), ActingList()),))
    settings = (
        button(texts.plain("button-help"), Help()),
        button(texts.plain("button-language"), Languages()),
    )
    return Screen("\n\n".join(lines), rows=(*rows, settings))


def _target_rows(targets: Sequence[TargetPart], texts: Texts) -> Rows:
    """One's own plan of a year, and those of one's people: to be looked at at any time (V-13)."""
    rows = []
    for part in targets:
        period, year = any_period(str(part.year.year), texts), part.year.id
        if part.has_own:
            label = texts.plain("targets-home-own", year=period)
            rows.append((button(label, OpenTargetPlan(year=year)),))
        if part.follows:
            label = texts.plain("targets-home-team", year=period)
            rows.append((button(label, TargetBoard(year=year)),))
    return tuple(rows)


def out_of_date(actor: Person, duties: tuple[Duty, ...], texts: Texts) -> Screen:
    """An old button: a word why, and home."""
    toast = texts.plain("button-out-of-date")
    return replace(home(actor, duties, texts), toast=toast, alert=True)


def digest(duties: tuple[Duty, ...], texts: Texts, *, may_snooze: bool) -> Screen:
    """A reminder: the same tasks in the same words."""
    lines = [texts.html("digest-title"), *(task_line(duty, texts) for duty in duties)]
    rows = task_rows(duties, texts)
    put_off = may_snooze and any(duty.kind not in NEVER_SNOOZED for duty in duties)
    snooze = (button(texts.plain("button-snooze"), Snooze()),) if put_off else ()
    return Screen("\n\n".join(lines), rows=(*rows, (*snooze, home_button(texts))))
