"""Parts of a work plan: one КЦИ in full, what was noted, its steps and versions."""

from __future__ import annotations

from collections.abc import Sequence

from evaluation.calendar.office import Office
from evaluation.kci.plan import WorkPlan
from evaluation.plans.drafting import PlanView
from handlers.buttons.plans import OpenKci, OpenPlan, OpenValues
from handlers.kci.words import kci_whole, percent_words, value_line
from handlers.kit.answers import Button, Screen
from handlers.kit.pages import footer
from handlers.kit.words import button, on_day, period_name, short
from handlers.plans.screens.card import head, note_name, party_name
from handlers.plans.screens.hr import plan_stage
from locales import Texts

STEPS_LENGTH = 3000


def one_kci(view: PlanView, place: int, texts: Texts) -> Screen:
    """A КЦИ in full, with what came true of it."""
    plan = view.plan
    kci = plan.kcis[place]
    number = texts.html("kci-number", number=str(place + 1), count=str(len(plan.kcis)))
    lines = [head(view, texts), number, kci_whole(kci, texts)]
    if view.quarter is not None:
        line = view.lines[place]
        title = texts.html("plan-values-title", period=period_name(view.quarter, texts))
        percent = texts.html("kci-percent", percent=percent_words(line.percent, texts))
        lines.append("\n".join([title, value_line(place, line, texts), percent]))
    turn = [
        button(texts.plain(key), OpenKci(plan=plan.id, place=to))
        for key, to in (("kci-button-before", place - 1), ("kci-button-after", place + 1))
        if 0 <= to < len(plan.kcis)
    ]
    rows = ((tuple(turn),) if turn else ()) + (footer(texts, OpenPlan(plan=plan.id)),)
    return Screen("\n\n".join(lines), rows=rows)


def notes(view: PlanView, office: Office, texts: Texts) -> Screen:
    """What was noted on how it goes, the newest first, as far as a message holds it."""
    lines = [
        texts.html(
            "plan-note",
            person=note_name(view, note.person),
            day=on_day(office.day(note.at), texts),
            words=note.words,
        )
        for note in view.plan.notes
    ]
    text = "\n\n".join([head(view, texts), *reversed(_latest(lines))])
    return Screen(text, rows=(footer(texts, OpenPlan(plan=view.plan.id)),))


def history(view: PlanView, office: Office, texts: Texts) -> Screen:
    """What was done with this version, and every other one of the plan."""
    plan = view.plan
    lines = _latest([_step_line(view, plan, n, office, texts) for n in range(len(plan.steps))])
    text = "\n\n".join([head(view, texts), "\n".join(lines) or texts.html("plan-history-none")])
    rows: list[tuple[Button, ...]] = [
        (button(_version_label(version, texts), OpenPlan(plan=version.id)),)
        for version in view.versions
        if version.id != plan.id
    ]
    rows += _quarter_rows(view, texts)
    return Screen(text, rows=(*rows, footer(texts, OpenPlan(plan=plan.id))))


def _quarter_rows(view: PlanView, texts: Texts) -> list[tuple[Button, ...]]:
    """The values of each quarter that has begun, once the plan has been in force."""
    plan = view.plan
    if plan.approved_at is None:
        return []
    return [
        (button(texts.plain("plan-button-quarter", period=period_name(quarter, texts)), to),)
        for quarter in plan.period.quarters
        for to in (OpenValues(plan=plan.id, period=str(quarter)),)
        if quarter.first_day <= view.today
    ]


def _step_line(view: PlanView, plan: WorkPlan, n: int, office: Office, texts: Texts) -> str:
    step = plan.steps[n]
    names = {
        plan.person: plan.person_name,
        view.evaluator.id: view.evaluator.name,
        view.approver.id: view.approver.name,
    }
    did, day = _did(view, step.kind, texts), on_day(office.day(step.at), texts)
    if step.person in names:
        line = texts.html("plan-step-by", day=day, step=did, person=names[step.person])
    else:
        line = texts.html("plan-step", day=day, step=did)
    if step.words:
        line += "\n" + texts.html("plan-step-words", words=short(step.words, 150))
    return line


def _did(view: PlanView, kind: str, texts: Texts) -> str:
    """What was done, a party in the act's own words."""
    if kind.startswith("agreed-"):
        party = party_name(view, kind.removeprefix("agreed-"), texts)
        return texts.plain("plan-step-agreed", party=party)
    return texts.plain(f"plan-step-{kind}")


def _latest(lines: Sequence[str]) -> list[str]:
    """The last lines that a message has room for."""
    room, shown = STEPS_LENGTH, list[str]()
    for line in reversed(lines):
        room -= len(line)
        if room < 0:
            break
        shown.insert(0, line)
    return shown


def _version_label(version: WorkPlan, texts: Texts) -> str:
    stage = texts.plain(f"plan-stage-{plan_stage(version)}")
    return texts.plain("plan-version-label", version=str(version.version), stage=stage)
