"""A plan from a spreadsheet: how to send it, what is wrong with it, what it would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evaluation.base.ids import WorkPlanId
from evaluation.base.refusal import Refusal
from evaluation.kci.kci import Kci
from evaluation.plans.drafting import PlanView
from evaluation.tables.table import Fault
from handlers.buttons.plans import (
    ApplyPlanSheet,
    DropPlanSheet,
    OpenPlan,
    PlanSheet,
    PlanSheetBlank,
)
from handlers.kci.words import heading, kci_whole, plan_period
from handlers.kit.answers import Attachment, Button, Screen
from handlers.kit.pages import footer, listed
from handlers.kit.words import button, short
from handlers.plans.screens.card import head
from locales import Texts

SHOWN_FAULTS = 20
FIELD = 120


def title(view: PlanView, texts: Texts) -> str:
    """The first row of the sheet: whose plan of which period it is."""
    plan = view.plan
    name = heading(view.methodology, "work_plan", texts)
    return f"{name}: {plan.person_name}, {plan_period(plan.period, texts)}"


def how(view: PlanView, texts: Texts, *, toast: str | None = None) -> Screen:
    """What to send."""
    plan, rule = view.plan.id, view.rule
    text = texts.html("plan-sheet-how", least=str(rule.least), most=str(rule.most))
    rows = (
        (button(texts.plain("plan-sheet-button-blank"), PlanSheetBlank(plan=plan)),),
        footer(texts, OpenPlan(plan=plan)),
    )
    return Screen(f"{head(view, texts)}\n\n{text}", rows=rows, toast=toast)


def blank(view: PlanView, content: bytes, texts: Texts) -> Screen:
    """The sheet to fill in, with the same words."""
    name = f"{texts.plain('plan-sheet-name')} {view.plan.person_name}.xlsx"
    return replace(how(view, texts), file=Attachment(name, content))


def reading(name: str, texts: Texts) -> Screen:
    """The sheet has come."""
    return Screen(texts.html("plan-sheet-reading", name=name[:60]))


def faults(view: PlanView, found: Sequence[Fault], texts: Texts) -> Screen:
    """Every fault by its row, as many as a message holds."""
    lines = [fault_line(fault, texts) for fault in found]
    text = "\n\n".join(
        [
            texts.html("plan-sheet-faults", count=len(found)),
            listed(lines, SHOWN_FAULTS, texts),
            texts.html("plan-sheet-faults-after"),
        ]
    )
    return Screen(text, rows=_again(view.plan.id, texts))


def fault_line(fault: Fault, texts: Texts) -> str:
    """Where, what, what to do."""
    words = texts.plain(fault.key, **fault.details)
    key = "plan-fault-cell" if fault.column else "plan-fault-row"
    line = texts.plain(key, row=str(fault.row), column=fault.column, fault=words)
    return texts.html("desk-fault-line", fault=short(line, 150))


def preview(view: PlanView, kcis: Sequence[Kci], upload: int, texts: Texts) -> Screen:
    """What would stand in the plan; nothing does before the button."""
    plan = view.plan
    counts = texts.html("plan-sheet-preview", count=len(kcis), old=str(len(plan.kcis)))
    whole = [
        f"<b>{place}.</b> {kci_whole(_shortened(kci), texts)}"
        for place, kci in enumerate(kcis, start=1)
    ]
    rows = (
        (
            button(
                texts.plain("plan-sheet-button-apply"), ApplyPlanSheet(plan=plan.id, upload=upload)
            ),
        ),
        (
            button(
                texts.plain("plan-sheet-button-drop"), DropPlanSheet(plan=plan.id, upload=upload)
            ),
        ),
        footer(texts, OpenPlan(plan=plan.id)),
    )
    return Screen("\n\n".join([head(view, texts), *whole, counts]), rows=rows)


def _shortened(kci: Kci) -> Kci:
    """A КЦИ whose texts leave room for four others in one message."""
    return replace(
        kci,
        name=short(kci.name, FIELD),
        unit=short(kci.unit, FIELD // 4),
        change=short(kci.change, FIELD),
        document=short(kci.document, FIELD),
    )


def applied(card: Screen, texts: Texts) -> Screen:
    """The card, under the word that the sheet is in it."""
    return replace(card, text=f"{texts.html('plan-sheet-applied')}\n\n{card.text}")


def refused(plan: WorkPlanId, refusal: Refusal, texts: Texts) -> Screen:
    """A sheet that can't be taken, and why."""
    details = {
        name: value if isinstance(value, int) else str(value)
        for name, value in refusal.details.items()
    }
    return Screen(texts.html(refusal.key, **details), rows=_again(plan, texts))


def failed(plan: WorkPlanId, texts: Texts) -> Screen:
    """Our own failure: the sheet may be sent again."""
    return Screen(texts.html("plan-sheet-failed"), rows=_again(plan, texts))


def _again(plan: WorkPlanId, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    return (
        (button(texts.plain("plan-sheet-button-again"), PlanSheet(plan=plan)),),
        footer(texts, OpenPlan(plan=plan)),
    )
